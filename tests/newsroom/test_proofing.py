from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from almost_editor.document.draft import Draft, Stage
from almost_editor.errors import ExportRefused
from almost_editor.library.store import Library
from almost_editor.newsroom.proofing import write_proof
from almost_editor.publish.proof import Stamp
from tests.newsroom.conftest import LAYOUTS

DAY = datetime(2023, 3, 2, 15, tzinfo=UTC)


def test_a_draft_that_the_gate_would_stop_has_a_proof(
    library: Library, write: Callable[..., Draft], tmp_path: Path
) -> None:
    draft = write("Ferry Runs", stage=Stage.IDEA, legal=True, authors=())
    path = write_proof(library, draft.slug, tmp_path, layouts=LAYOUTS, reader="Dana Reyes", made=DAY)
    assert path.name == f"proof-ferry-runs-2023-03-02-r{draft.revision}-dana-reyes.html"
    assert "Not for publication" in path.read_text(encoding="utf-8")


def test_the_library_does_not_know_of_it(library: Library, write: Callable[..., Draft], tmp_path: Path) -> None:
    draft = write("Ferry Runs")
    write_proof(library, draft.slug, tmp_path, layouts=LAYOUTS, made=DAY)
    assert library.drafts.get(draft.id) == draft
    assert not library.exports.of(draft.id)


def test_the_same_proof_again_is_the_same_and_another_is_refused(
    library: Library, write: Callable[..., Draft], tmp_path: Path
) -> None:
    draft = write("Ferry Runs")
    path = write_proof(library, draft.slug, tmp_path, layouts=LAYOUTS, made=DAY)
    assert write_proof(library, draft.slug, tmp_path, layouts=LAYOUTS, made=DAY) == path
    path.write_text("marked up", encoding="utf-8")
    with pytest.raises(ExportRefused):
        write_proof(library, draft.slug, tmp_path, layouts=LAYOUTS, made=DAY)


def test_a_pdf_is_printed_with_the_stamp(library: Library, write: Callable[..., Draft], tmp_path: Path) -> None:
    draft = write("Ferry Runs")
    asked: list[Stamp] = []

    def printed(_library: Path, _draft_id: str, _layouts: tuple[Path, ...], stamp: Stamp) -> bytes:
        asked.append(stamp)
        return b"%PDF"

    path = write_proof(library, draft.slug, tmp_path, "pdf", layouts=LAYOUTS, made=DAY, print_page=printed)
    assert path.read_bytes() == b"%PDF"
    assert path.suffix == ".pdf"
    assert asked[0].day == "Thursday, March 2, 2023"
