from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar
from unittest import mock

import pytest
from PySide6.QtCore import QObject, Signal

from almost_editor.app.newsroom import Newsroom
from almost_editor.document.draft import Draft
from almost_editor.errors import AlmostError, Cancelled
from almost_editor.ui.open_draft import SaveState
from almost_editor.ui.printing import printing as printing_module
from almost_editor.ui.printing.printing import Printing
from tests.ui.opened import REASON, opened

PDF = b"%PDF-1.4 a page %%EOF"


class Press(QObject):
    """Stands in for the page out of sight: the test says what comes of it, and when."""

    printed = Signal(bytes)
    failed = Signal(object)
    made: ClassVar[list[Press]] = []

    def __init__(self, page: object, _lanes: object, parent: QObject) -> None:
        super().__init__(parent)
        self.page = page
        self.closed = False
        Press.made.append(self)

    def close(self) -> None:
        self.closed = True


class Errand:
    """Stands in for work in another process."""

    def __init__(self) -> None:
        self.asked: dict = {}
        self.cancelled = False

    def run(self, function, args, **calls):
        self.asked = calls
        return self

    def cancel(self) -> None:
        self.cancelled = True
        self.asked["failed"](Cancelled())


@pytest.fixture
def newsroom(qapp, tmp_path: Path, wait_until) -> Iterator[Newsroom]:
    with opened(tmp_path) as made:
        made.drafting.new()
        wait_until(lambda: made.open_draft.is_open)
        made.open_draft.change(headline="Ferry Runs")
        made.open_draft.save()
        wait_until(lambda: made.open_draft.is_safe)
        yield made


@pytest.fixture
def errand() -> Errand:
    return Errand()


@pytest.fixture
def desk(newsroom: Newsroom, errand: Errand, monkeypatch: pytest.MonkeyPatch) -> Printing:
    monkeypatch.setattr(printing_module, "Paper", Press)
    Press.made.clear()
    monkeypatch.setattr(newsroom.printing, "_worker", errand)
    return newsroom.printing


def starts(desk: Printing, errand: Errand, target: Path, wait_until) -> None:
    desk.print_to(target)
    wait_until(lambda: errand.asked)


def press(errand: Errand) -> Press:
    errand.asked["done"]("a page")
    return Press.made[-1]


def test_without_a_page_it_says_why(newsroom: Newsroom) -> None:
    newsroom.actions["article.print"].trigger()
    assert newsroom.notices.banner.sentence == REASON


def test_the_name_is_the_articles_address_where_a_pdf_went_last(newsroom: Newsroom, tmp_path: Path) -> None:
    assert newsroom.printing.suggested().name == "ferry-runs.pdf"
    newsroom.settings.set("print/folder", str(tmp_path))
    assert newsroom.printing.suggested() == tmp_path / "ferry-runs.pdf"


def test_the_file_is_there_when_it_says_so(
    newsroom: Newsroom, desk: Printing, errand: Errand, tmp_path: Path, wait_until
) -> None:
    target = tmp_path / "page.pdf"
    starts(desk, errand, target, wait_until)
    assert desk.is_printing
    paper = press(errand)
    paper.printed.emit(PDF)
    assert paper.closed
    wait_until(lambda: not desk.is_printing)
    assert target.read_bytes() == PDF
    assert "page.pdf" in newsroom.notices.banner.sentence
    assert desk.suggested().parent == tmp_path


def test_one_article_at_a_time(newsroom: Newsroom, desk: Printing, errand: Errand, tmp_path: Path) -> None:
    desk.print_to(tmp_path / "one.pdf")
    desk.print_to(tmp_path / "two.pdf")
    assert "already" in newsroom.notices.banner.sentence
    desk.cancel()


def test_what_takes_longer_is_told_with_a_way_to_stop_it(
    newsroom: Newsroom, desk: Printing, errand: Errand, tmp_path: Path, wait_until
) -> None:
    starts(desk, errand, tmp_path / "page.pdf", wait_until)
    assert not newsroom.notices.banner.sentence
    desk._tell_later.timeout.emit()
    assert newsroom.notices.banner.sentence == "Printing “Ferry Runs” to PDF: starting…"
    errand.asked["progress"](2, 3, "Laying out the pages")
    assert newsroom.notices.banner.sentence.endswith("laying out the pages…")
    newsroom.notices.say("Something else.")
    assert newsroom.notices.banner.sentence.endswith("laying out the pages…")
    desk.cancel()
    assert "Stopped" in desk._notices.banner.sentence


def test_it_stops_while_the_page_is_made(
    newsroom: Newsroom, desk: Printing, errand: Errand, tmp_path: Path, wait_until
) -> None:
    starts(desk, errand, tmp_path / "page.pdf", wait_until)
    desk.cancel()
    assert errand.cancelled
    assert not desk.is_printing
    assert desk._notices.banner.sentence == "Stopped; nothing was written."


def test_it_stops_while_the_pages_are_laid_out(
    newsroom: Newsroom, desk: Printing, errand: Errand, tmp_path: Path, wait_until
) -> None:
    (tmp_path / "page.pdf").write_bytes(b"old")
    starts(desk, errand, tmp_path / "page.pdf", wait_until)
    paper = press(errand)
    desk.cancel()
    assert paper.closed
    assert not desk.is_printing
    assert (tmp_path / "page.pdf").read_bytes() == b"old"


@pytest.mark.parametrize("where", ["page", "paper", "file"])
def test_what_goes_wrong_is_told(desk: Printing, errand: Errand, tmp_path: Path, wait_until, where: str) -> None:
    starts(desk, errand, tmp_path / ("gone/page.pdf" if where == "file" else "page.pdf"), wait_until)
    error = AlmostError("It broke.", "Mend it.")
    if where == "page":
        errand.asked["failed"](error)
    elif where == "paper":
        press(errand).failed.emit(error)
    else:
        press(errand).printed.emit(PDF)
    wait_until(lambda: not desk.is_printing)
    said = desk._notices.banner.sentence
    assert "It broke. Mend it." in said if where != "file" else "not there any more" in said
    assert all(paper.closed for paper in Press.made)
    with mock.patch.object(desk, "open"):
        desk.print_to(tmp_path / "again.pdf")
        assert desk.is_printing
        desk.cancel()


def test_another_article_on_the_screen_changes_nothing_on_the_paper(
    newsroom: Newsroom, desk: Printing, errand: Errand, tmp_path: Path, wait_until
) -> None:
    starts(desk, errand, tmp_path / "page.pdf", wait_until)
    before: Draft = newsroom.open_draft.draft
    newsroom.drafting.new()
    wait_until(lambda: newsroom.open_draft.draft.id != before.id)
    press(errand).printed.emit(PDF)
    wait_until(lambda: not desk.is_printing)
    assert (tmp_path / "page.pdf").read_bytes() == PDF


def test_a_window_that_goes_lets_the_paper_go(
    newsroom: Newsroom, desk: Printing, errand: Errand, tmp_path: Path, wait_until
) -> None:
    starts(desk, errand, tmp_path / "page.pdf", wait_until)
    paper = press(errand)
    desk.close()
    assert paper.closed


def test_words_that_cannot_be_saved_are_not_printed(
    newsroom: Newsroom, desk: Printing, errand: Errand, tmp_path: Path, wait_until
) -> None:
    with mock.patch.object(type(newsroom.open_draft), "state", SaveState.FAILED):
        desk.print_to(tmp_path / "page.pdf")
        wait_until(lambda: not desk.is_printing)
    assert not errand.asked
    assert "not saved yet" in newsroom.notices.banner.sentence


def test_a_print_that_was_stopped_before_it_began_never_begins(
    desk: Printing, errand: Errand, tmp_path: Path, wait_until
) -> None:
    desk.print_to(tmp_path / "one.pdf")
    desk.cancel()
    assert not desk.is_printing
    starts(desk, errand, tmp_path / "two.pdf", wait_until)
    assert desk._target == tmp_path / "two.pdf"
    desk.cancel()
