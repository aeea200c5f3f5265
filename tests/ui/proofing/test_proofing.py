from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from almost_editor.app.newsroom import Newsroom
from almost_editor.ui.proofing.proofing import Proofing
from tests.ui.opened import REASON, opened


@pytest.fixture
def newsroom(qapp, tmp_path: Path, wait_until) -> Iterator[Newsroom]:
    with opened(tmp_path) as made:
        made.window.show()
        made.drafting.new()
        wait_until(lambda: made.open_draft.is_open)
        made.open_draft.change(headline="Ferry Runs")
        made.open_draft.save()
        wait_until(lambda: made.open_draft.is_safe)
        yield made


@pytest.fixture
def desk(newsroom: Newsroom) -> Proofing:
    newsroom.actions["article.proof"].trigger()
    return newsroom.proofing


def test_the_sheet_asks_for_whom_and_goes_with_the_article(newsroom: Newsroom, desk: Proofing) -> None:
    assert desk.sheet.isVisibleTo(newsroom.window)
    assert newsroom.window.focusWidget() is desk.sheet._reader
    desk.sheet._reader.setText("  Dana\nReyes ")
    assert desk.stamp().reader == "Dana Reyes"
    desk.sheet.dismiss()
    assert desk.sheet.isHidden()


def test_without_a_page_there_is_no_pdf_and_the_reason_is_said(desk: Proofing) -> None:
    assert desk.sheet.kind == "html"
    assert not desk.sheet._kind.isEnabled()
    assert desk.sheet._hint.text() == REASON


def test_the_kind_is_remembered(newsroom: Newsroom, desk: Proofing, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path, str]] = []
    monkeypatch.setattr(newsroom.printing, "print_to", lambda path, stamp: asked.append((path, stamp.reader)))
    desk.sheet.choose("pdf")
    desk.sheet._reader.setText("Dana Reyes")
    desk.write_to(Path("/nowhere/proof"))
    assert asked == [(Path("/nowhere/proof.pdf"), "Dana Reyes")]
    assert newsroom.settings.get("proof/format") == "pdf"
    assert desk.sheet.isHidden()


def test_what_is_on_the_screen_is_in_the_proof(
    newsroom: Newsroom, desk: Proofing, tmp_path: Path, wait_until, patience
) -> None:
    newsroom.open_draft.change(headline="Ferry Stops")
    target = tmp_path / "proof.html"
    desk.write_to(target)
    patience(target.exists, 60_000)
    html = target.read_text(encoding="utf-8")
    assert "Ferry Stops" in html
    assert f"from revision {newsroom.open_draft.draft.revision}" in html
    wait_until(lambda: not newsroom.printing.is_printing)
    assert newsroom.open_draft.draft.stage.value != "exported"
