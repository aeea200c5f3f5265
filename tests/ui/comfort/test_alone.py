"""The text alone: nothing else is there, and everything comes back as it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter

from almost_editor.errors import LibraryUnwritable
from almost_editor.ui.open_draft import SaveState
from tests.ui.opened import opened

BODY = "One line.\n\nAnother line, and a longer one.\n" * 30


@pytest.fixture
def desk(qapp, wait_until, to_front, tmp_path):
    with opened(tmp_path) as newsroom:
        newsroom.window.resize(1300, 800)
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open and newsroom.feed.around is not None)
        to_front(newsroom.window)
        newsroom.text.setPlainText(BODY)
        newsroom.notices.banner.hide()
        newsroom.text.setFocus()
        yield newsroom


def press(*shortcuts):
    for shortcut in shortcuts:
        keys = QKeySequence(shortcut)[0]
        QTest.keyClick(QApplication.focusWidget(), keys.key(), keys.keyboardModifiers())
        QApplication.processEvents()


def as_it_is(desk):
    """Return what is to be seen of the window, and how large it is."""
    window = desk.window
    parts = {
        "menus": window.menuBar(),
        "bar": desk.tool_bar,
        "shelf": desk.shelf,
        "sheet": desk.sheet,
        "head": desk.sheet.headline,
        "outline": desk.headings.pane,
        "page": desk.page,
        "details": desk.details,
        "status": desk.status_bar,
    }
    return {
        "seen": {name for name, part in parts.items() if part.isVisible()},
        "sizes": [one.sizes() for one in window.findChildren(QSplitter)],
        "window": (window.size(), window.windowState()),
        "focus": QApplication.focusWidget(),
    }


@pytest.mark.parametrize("mode", ["write", "split", "read"])
def test_it_comes_and_goes_and_all_is_as_it_was(desk, wait_until, mode):
    desk.actions[f"view.{mode}"].trigger()
    if mode != "read":
        desk.actions["view.outline"].trigger()
        desk.sheet.dek.setFocus()
    QApplication.processEvents()
    before = as_it_is(desk)
    press("F11")
    assert as_it_is(desk)["seen"] == {"sheet"}
    assert desk.window.isFullScreen()
    assert QApplication.focusWidget() is desk.text
    assert desk.actions["view.alone"].isChecked()
    press("Esc")
    wait_until(lambda: as_it_is(desk) == before)
    assert not desk.actions["view.alone"].isChecked()
    assert desk.viewing.mode == mode


def test_the_text_begins_below_the_edge_of_the_screen(desk):
    text, sheet = desk.sheet.text, desk.sheet

    def top():
        QApplication.processEvents()
        return text.mapTo(sheet, text.rect().topLeft()).y()

    before = top()
    desk.actions["view.alone"].trigger()
    assert 24 <= top() < before
    desk.actions["view.alone"].trigger()
    assert top() == before


def test_the_same_key_leaves(desk, wait_until):
    before = as_it_is(desk)
    press("F11", "F11")
    wait_until(lambda: as_it_is(desk) == before)


def test_words_are_written_and_saved_there(desk, wait_until):
    press("F11", "Ctrl+End")
    QTest.keyClicks(desk.text, "And more.")
    wait_until(lambda: desk.open_draft.is_safe)
    assert desk.open_draft.snapshot().body.endswith("And more.")


def test_escape_closes_what_is_open_first(desk, wait_until):
    press("F11", "Ctrl+F")
    wait_until(desk.finding.bar.isVisible)
    press("Esc")
    assert desk.alone.is_on
    press("Esc")
    assert not desk.alone.is_on


@pytest.mark.parametrize(
    ("keys", "seen"), [("Ctrl+1", "shelf"), ("Ctrl+4", "details"), ("Alt+2", "page"), ("Ctrl+Shift+F", "shelf")]
)
def test_who_goes_to_another_pane_sees_it(desk, wait_until, keys, seen):
    desk.actions["view.write"].trigger()
    press("F11", keys)
    wait_until(lambda: seen in as_it_is(desk)["seen"])
    assert not desk.alone.is_on
    if seen == "shelf":
        assert desk.shelf.isAncestorOf(QApplication.focusWidget())


def test_words_that_are_not_saved_bring_the_bar_that_says_so(desk):
    press("F11")
    problem = LibraryUnwritable("The disk is full.", "Make room.")
    desk.open_draft.state_changed.emit(SaveState.FAILED, problem)
    assert desk.status_bar.isVisible()
    desk.open_draft.state_changed.emit(SaveState.SAVED, None)
    assert not desk.status_bar.isVisible()


def test_without_an_article_there_is_nothing_to_be_alone_with(desk):
    press("F11")
    desk.open_draft.close()
    assert not desk.alone.is_on
    assert not desk.actions["view.alone"].isEnabled()


def test_a_window_that_is_closed_there_opens_as_it_was(desk):
    size = desk.window.size()
    press("F11")
    desk.window.close()
    assert not desk.window.windowState() & Qt.WindowState.WindowFullScreen
    assert desk.window.size() == size


def test_a_window_that_was_maximized_is_so_again(desk):
    desk.window.showMaximized()
    press("F11")
    assert desk.window.isFullScreen()
    press("Esc")
    assert desk.window.isMaximized()
    assert not desk.window.isFullScreen()
