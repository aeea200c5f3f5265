"""Make the small library of the newest schema; run once for each release that has a new step, and keep the file.

python tests/library/schemas/make.py
"""

import shutil
import sqlite3
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from almost_editor.document.draft import Author
from almost_editor.library.schema import KNOWN
from almost_editor.library.store import Library


def fill(folder: Path) -> None:
    with Library.open(folder, clock=lambda: datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)) as library:
        library.publication.save(replace(library.publication.load(), name="Nearly"))
        series = library.series.create("The Harbor’s Year", "What the sea brings.")
        draft = library.drafts.new(
            headline="Ferry",
            body="The ferry is back.\n\nIt left at seven.\n",
            authors=(Author("Ada Quill", "https://almost.example/ada"), Author("Ben Inkwell")),
            tags=("harbor", "ferries"),
            series=(series.id,),
        )
        library.drafts.save(draft)
        library.exports.record(
            draft.id,
            address="https://almost.example/2026/03/ferry/",
            to="out",
            format="bag",
            digest="0" * 64,
            override_reason="The desk is asleep",
        )
        stored = library.drafts.get(draft.id)
        library.drafts.save(replace(stored, headline="The ferry returns", slug="ferry-returns"))
        library.drafts.save(library.drafts.new(headline="A second boat", series=(series.id,)))


with tempfile.TemporaryDirectory() as temporary:
    folder = Path(temporary) / "library"
    folder.mkdir()
    path = folder / "library.sqlite3"
    # Small pages make a small file: most tables hold a row or two.
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA page_size=512")
    raw.execute("VACUUM")
    raw.close()
    fill(folder)
    shutil.copyfile(path, Path(__file__).parent / f"{KNOWN[-1]}.sqlite3")
