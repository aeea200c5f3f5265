from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from almost_editor.document.draft import Draft, Stage
from almost_editor.errors import ExportRefused
from almost_editor.library.store import Library
from almost_editor.newsroom.exporting import export, record
from almost_editor.newsroom.single_files import SINGLE_FORMATS
from tests.newsroom.conftest import LAYOUTS

NAMES = {
    "email": {"almost-ferry-runs-newsletter.html", "almost-ferry-runs-newsletter.txt"},
    "text": {"almost-ferry-runs.txt"},
    "md": {"almost-ferry-runs.md"},
    "docx": {"almost-ferry-runs.docx"},
    "pdf": {"almost-ferry-runs.pdf"},
}


def printed(_library: Path, _draft_id: str, _layouts: tuple[Path, ...]) -> bytes:
    return b"%PDF-1.4 %%EOF"


@pytest.mark.parametrize("format", SINGLE_FORMATS)
def test_each_format_is_a_file_of_its_own(
    library: Library, write: Callable[..., Draft], tmp_path: Path, format: str
) -> None:
    draft = write("Ferry Runs")
    to = tmp_path / "out"
    exported = export(library, draft.slug, to, format, layouts=LAYOUTS, print_page=printed)
    assert {one.name for one in to.iterdir()} == NAMES[format]
    assert exported.path.parent == to
    before = {one.name: one.read_bytes() for one in to.iterdir()}
    again = export(library, draft.slug, to, format, layouts=LAYOUTS, print_page=printed)
    assert again.digest == exported.digest
    assert {one.name: one.read_bytes() for one in to.iterdir()} == before


def test_what_somebody_worked_on_is_not_replaced(library: Library, write: Callable[..., Draft], tmp_path: Path) -> None:
    draft = write("Ferry Runs")
    mine = tmp_path / "almost-ferry-runs.docx"
    mine.write_bytes(b"my words")
    with pytest.raises(ExportRefused, match="says something else"):
        export(library, draft.slug, tmp_path, "docx", layouts=LAYOUTS)
    assert mine.read_bytes() == b"my words"


@pytest.mark.parametrize("format", SINGLE_FORMATS)
def test_what_we_wrote_and_nobody_touched_is_replaced(
    library: Library, write: Callable[..., Draft], tmp_path: Path, format: str
) -> None:
    draft = write("Ferry Runs")
    to = tmp_path / "out"
    papers = iter([b"%PDF-1.4 one", b"%PDF-1.4 two", b"%PDF-1.4 three"])

    def once(*_asked: object) -> bytes:
        return next(papers)

    record(library, export(library, draft.slug, to, format, layouts=LAYOUTS, print_page=once))
    before = {one.name: one.read_bytes() for one in to.iterdir()}
    library.drafts.save(replace(library.drafts.get(draft.id), body="Other words, and more.\n"))
    record(library, export(library, draft.slug, to, format, layouts=LAYOUTS, print_page=once))
    after = {one.name: one.read_bytes() for one in to.iterdir()}
    assert after.keys() == before.keys()
    assert all(after[name] != before[name] for name in before)
    touched = to / sorted(after)[0]
    touched.write_bytes(after[touched.name] + b"somebody's note")
    library.drafts.save(replace(library.drafts.get(draft.id), body="Yet others.\n"))
    with pytest.raises(ExportRefused, match="says something else"):
        export(library, draft.slug, to, format, layouts=LAYOUTS, print_page=once)
    assert touched.read_bytes().endswith(b"somebody's note")


def test_the_gate_stands_before_these_too(library: Library, write: Callable[..., Draft], tmp_path: Path) -> None:
    draft = write("Ferry Runs", stage=Stage.DRAFT)
    with pytest.raises(ExportRefused):
        export(library, draft.slug, tmp_path, "text", layouts=LAYOUTS)
    assert not (tmp_path / "almost-ferry-runs.txt").exists()
    exported = export(library, draft.slug, tmp_path, "text", "Editor said so", layouts=LAYOUTS)
    record(library, exported)
    assert library.drafts.get(draft.id).stage is Stage.EXPORTED


def test_without_a_browser_there_is_no_pdf(library: Library, write: Callable[..., Draft], tmp_path: Path) -> None:
    draft = write("Ferry Runs")
    with pytest.raises(ExportRefused, match="no page here"):
        export(library, draft.slug, tmp_path, "pdf", layouts=LAYOUTS)


def test_the_markdown_is_that_of_a_package(library: Library, write: Callable[..., Draft], tmp_path: Path) -> None:
    draft = write("Ferry Runs")
    export(library, draft.slug, tmp_path, "md", layouts=LAYOUTS)
    export(library, draft.slug, tmp_path, "html", layouts=LAYOUTS)
    assert (tmp_path / "almost-ferry-runs.md").read_bytes() == (tmp_path / "almost-ferry-runs/article.md").read_bytes()
