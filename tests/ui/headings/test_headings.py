"""The outline and the way to a heading: by keyboard, in the real window without its page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.opened import opened

BODY = (
    "Lead.\n\n## The bridge\n\nText.\n\n### Its *north* end\n\nText.\n\n"
    "```\n## no heading\n```\n\nThe vote\n---\n\nEnd.\n"
)


@pytest.fixture
def desk(qapp, wait_until, to_front, tmp_path):
    """A window with an article open in it, the caret at the start of its text."""
    with opened(tmp_path) as newsroom:
        newsroom.window.resize(1300, 800)
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open and newsroom.feed.around is not None)
        to_front(newsroom.window)
        newsroom.wait = wait_until
        newsroom.text.setPlainText(BODY)
        newsroom.text.setFocus()
        wait_until(lambda: len(newsroom.feed.blocks.outline) == 3)
        yield newsroom


def press(*shortcuts):
    for shortcut in shortcuts:
        keys = QKeySequence(shortcut)[0]
        QTest.keyClick(QApplication.focusWidget(), keys.key(), keys.keyboardModifiers())


def types(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


def rows(model, role=Qt.ItemDataRole.DisplayRole):
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def outlined(desk):
    return rows(desk.headings.pane.model)


def here(desk):
    return desk.headings.pane.model.here


def line(desk):
    return desk.text.textCursor().blockNumber()


def go_to_line(desk, number):
    cursor = desk.text.textCursor()
    cursor.setPosition(desk.text.document().findBlockByNumber(number).position())
    desk.text.setTextCursor(cursor)


def test_the_outline_opens_with_the_headings_as_the_page_has_them(desk):
    press("Ctrl+8")
    assert desk.headings.pane.isVisible()
    assert outlined(desk) == ["The bridge", "Its north end", "The vote"]
    assert QApplication.focusWidget() is desk.headings.pane.view
    assert rows(desk.headings.pane.model, Qt.ItemDataRole.AccessibleTextRole)[1] == "Its north end, level 3"
    press("Ctrl+8")
    assert not desk.headings.pane.isVisible()
    assert QApplication.focusWidget() is desk.text


def test_arrows_and_return_go_to_a_heading_and_escape_back_to_the_text(desk):
    press("Ctrl+8", "Down", "Return")
    assert (line(desk), QApplication.focusWidget()) == (6, desk.text)
    desk.headings.pane.view.setFocus()
    press("Escape")
    assert QApplication.focusWidget() is desk.text


def test_it_follows_the_caret(desk):
    press("Ctrl+8", "Escape")
    assert here(desk) == -1
    for number, row in ((2, 0), (5, 0), (8, 1), (11, 1), (16, 2), (0, -1)):
        go_to_line(desk, number)
        assert here(desk) == row
    spoken = rows(desk.headings.pane.model, Qt.ItemDataRole.AccessibleTextRole)
    assert not any("caret" in words for words in spoken)


def test_it_follows_the_typing(desk):
    press("Ctrl+8", "Escape", "Ctrl+Home")
    types("## First")
    press("Return", "Return")
    desk.wait(lambda: outlined(desk) == ["First", "The bridge", "Its north end", "The vote"])
    assert here(desk) == 0
    go_to_line(desk, 0)
    press("Shift+End", "Backspace")
    desk.wait(lambda: outlined(desk) == ["The bridge", "Its north end", "The vote"])


def test_without_headings_it_says_how_one_is_made(desk):
    press("Ctrl+8")
    desk.text.setPlainText("Words.")
    desk.wait(desk.headings.pane.nothing.isVisible)
    assert "Ctrl+Shift+2" in desk.headings.pane.nothing.text()
    assert not desk.headings.pane.view.isVisible()
    assert QApplication.focusWidget() is desk.text


def test_another_article_has_another_outline(desk):
    press("Ctrl+8")
    before = desk.open_draft.draft.id
    desk.drafting.new()
    desk.wait(lambda: desk.open_draft.draft.id != before)
    desk.wait(lambda: outlined(desk) == [])


def test_it_is_open_again_the_next_time(desk):
    press("Ctrl+8")
    assert desk.settings.get("window/outline") is True
    desk.headings.pane.closed.emit()
    assert desk.settings.get("window/outline") is False
    assert not desk.actions["view.outline"].isChecked()


def test_headline_and_text_stay_in_line_beside_it(desk):
    press("Ctrl+8")
    sheet = desk.sheet
    desk.wait(lambda: sheet.text.x() == desk.headings.pane.width())
    assert sheet.headline.mapTo(sheet, sheet.headline.rect().topLeft()).x() >= desk.headings.pane.width()


def test_a_heading_is_gone_to_by_some_letters(desk):
    press("Ctrl+Shift+L")
    assert rows(desk.headings.list.view.model()) == ["The bridge", "Its north end", "The vote"]
    types("nroth")
    assert rows(desk.headings.list.view.model()) == ["Its north end"]
    press("Return")
    assert desk.headings.list.isHidden()
    assert (line(desk), QApplication.focusWidget()) == (6, desk.text)


def test_the_list_begins_where_the_caret_is_and_escape_leaves_it_there(desk):
    go_to_line(desk, 8)
    press("Ctrl+Shift+L")
    assert desk.headings.list.view.currentIndex().row() == 1
    types("qqqq")
    assert desk.headings.list.said.text() == "No heading is anything like it."
    press("Escape")
    assert (line(desk), QApplication.focusWidget()) == (8, desk.text)


def test_it_comes_back_from_the_page_alone(desk):
    desk.viewing.set_mode("read")
    desk.actions["go.heading"].trigger()
    desk.headings.list.taken.emit(2)
    assert desk.viewing.mode == "split"
    assert line(desk) == 14
