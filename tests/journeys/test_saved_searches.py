"""Searching with filters that complete themselves, and keeping a search under a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.journeys.driver import Writer


@pytest.fixture
def at_search(sample: Callable[[], Writer]) -> Writer:
    writer = sample()
    writer.presses("Ctrl+Shift+F")
    assert QApplication.focusWidget() is writer.app.shelf.search
    writer.waits(lambda: writer.app.search_side.completing.authors)
    return writer


def offered(writer: Writer) -> list[str]:
    return writer.app.search_side.completing.offered()


def typed(writer: Writer) -> str:
    return writer.app.shelf.search.text()


def saved(writer: Writer) -> list[str]:
    lines = writer.app.shelf.searches.lines
    return [lines.row(row).label for row in range(lines.rowCount())]


def test_a_filter_is_completed_with_what_there_is(at_search: Writer) -> None:
    writer = at_search
    writer.types("se")
    assert offered(writer) == ["series:"]
    writer.presses("Tab")
    assert typed(writer) == "series:"
    assert offered(writer) == ["Rivers And Wells", "The Crossing"]
    writer.presses("Down", "Return")
    assert typed(writer) == 'series:"The Crossing" '
    assert offered(writer) == []
    rows = writer.app.shelf.articles.rows
    writer.waits(lambda: rows.rowCount() == 7)
    writer.types("by:ruth")
    assert offered(writer) == ["Ruth Adeyemi"]
    writer.presses("Escape")
    assert offered(writer) == []
    assert typed(writer) == 'series:"The Crossing" by:ruth'
    writer.waits(lambda: 0 < rows.rowCount() < 7)


def test_return_opens_what_was_found_while_a_filter_is_only_offered(at_search: Writer) -> None:
    writer = at_search
    writer.types("marsh birds")
    writer.waits(lambda: writer.app.shelf.articles.rows.rowCount() > 0)
    writer.types(" st")
    assert offered(writer) == ["stage:"]
    writer.types("ay")
    assert offered(writer) == []
    # At once: the list may still show what fewer letters found.
    writer.presses("Return")
    writer.waits(lambda: writer.app.open_draft.draft.headline.startswith("Marsh Birds"))


def test_a_value_that_is_none_is_told_of_in_place_of_what_was_found(at_search: Writer) -> None:
    writer = at_search
    shelf = writer.app.shelf
    writer.types("bridge ")
    writer.waits(lambda: shelf.articles.isVisible() and shelf.title.text() == f"Found {shelf.articles.rows.rowCount()}")
    writer.types("stage:nowhere")

    def said() -> str:
        return " ".join(label.text() for label in shelf.empty.findChildren(QLabel))

    writer.waits(lambda: "“nowhere” is no stage. It can be idea, draft" in said(), said)
    assert shelf.empty.isVisible()
    assert not shelf.articles.isVisible()


def test_whoever_asks_sees_every_filter_and_a_click_takes_one(at_search: Writer) -> None:
    writer = at_search
    writer.presses("Ctrl+Space")
    assert offered(writer) == ["stage:", "series:", "by:", "has:tk", "before:", "after:"]
    completing = writer.app.search_side.completing
    at = completing.list.visualRect(completing.list.model().index(0, 0)).center()
    QTest.mouseClick(completing.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert typed(writer) == "stage:"
    assert "ready" in offered(writer)


def test_a_search_is_saved_chosen_renamed_and_deleted(at_search: Writer) -> None:
    writer = at_search
    shelf = writer.app.shelf
    assert not shelf.searches.isVisible()
    writer.types("stage:ready ")
    writer.chooses("search.save")
    writer.types("To look at")
    writer.presses("Return")
    writer.waits(lambda: saved(writer) == ["To look at"])
    assert shelf.searches.isVisible()
    assert shelf.searches.selectionModel().hasSelection()
    shelf.search.clear()
    assert not shelf.searches.selectionModel().hasSelection()
    writer.restarts()
    shelf = writer.app.shelf
    writer.waits(lambda: saved(writer) == ["To look at"])
    shelf.searches.take_keyboard(0)
    assert typed(writer) == "stage:ready"
    writer.waits(lambda: shelf.articles.rows.rowCount() == 2)
    # A name that is taken is told of where it was typed.
    writer.chooses("search.save")
    writer.types("to LOOK at")
    writer.presses("Return")
    sheet = writer.app.saved_searches.sheet
    writer.waits(lambda: "already" in sheet.problem.text())
    writer.presses("Escape")
    writer.app.search_side.rename_requested.emit(writer.app.search_side._saved[0])
    writer.types("Ready")
    writer.presses("Return")
    writer.waits(lambda: saved(writer) == ["Ready"])
    shelf.searches.take_keyboard(0)
    writer.presses("Delete")
    writer.waits(lambda: saved(writer) == [])
    assert not shelf.searches.isVisible()
    writer.sees_notice("“Ready” is deleted")
    writer.clicks("Undo")
    writer.waits(lambda: saved(writer) == ["Ready"])


def test_nothing_typed_is_nothing_to_save(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.chooses("search.save")
    writer.sees_notice("There is no search to be saved")
