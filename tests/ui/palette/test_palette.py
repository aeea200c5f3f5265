"""The command palette: by keyboard, in the real window without its page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.opened import opened


@pytest.fixture
def desk(qapp, wait_until, to_front, tmp_path):
    """A window with an article open in it, the keyboard in its text."""
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open)
        to_front(newsroom.window)
        newsroom.text.setFocus()
        newsroom.wait = wait_until
        yield newsroom


def press(*shortcuts):
    for shortcut in shortcuts:
        keys = QKeySequence(shortcut)[0]
        QTest.keyClick(QApplication.focusWidget(), keys.key(), keys.keyboardModifiers())


def types(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


def shown(desk, role=Qt.ItemDataRole.DisplayRole):
    model = desk.palette.sheet.view.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_every_action_is_offered_but_its_own(desk):
    press("Ctrl+Shift+P")
    labels = {spec.plain_label for spec in desk.actions.specs()}
    assert set(shown(desk)) == labels - {"All commands"}


def test_some_letters_and_return_do_it_with_the_keyboard_back_where_it_was(desk):
    desk.text.setPlainText("word")
    desk.text.selectAll()
    press("Ctrl+Shift+P")
    assert QApplication.focusWidget() is desk.palette.sheet.field
    types("bold")
    assert shown(desk)[0] == "Bold"
    press("Return")
    assert desk.palette.sheet.isHidden()
    assert QApplication.focusWidget() is desk.text
    assert desk.open_draft.body == "**word**"


def test_slips_of_the_fingers_and_words_of_the_menu_find_it_too(desk):
    press("Ctrl+Shift+P")
    for typed, label in (("numberd", "Numbered list"), ("fnid nxet", "Find next"), ("format list", "List")):
        desk.palette.sheet.field.setText(typed)
        assert label in shown(desk)[:3], typed


def test_what_was_done_last_comes_first(desk):
    for command in ("find next", "manage series"):
        press("Ctrl+Shift+P")
        types(command)
        press("Return", "Escape")
        desk.text.setFocus()
    press("Ctrl+Shift+P")
    assert shown(desk)[:2] == ["Manage series", "Find next"]


def test_escape_leaves_all_as_it_was(desk):
    desk.sheet.headline.setFocus()
    press("Ctrl+Shift+P")
    types("trash")
    press("Escape")
    assert desk.palette.sheet.isHidden()
    assert QApplication.focusWidget() is desk.sheet.headline
    assert desk.open_draft.is_open


def test_what_cannot_be_done_comes_last_says_why_and_is_not_done(desk):
    desk.open_draft.close()
    desk.wait(lambda: not desk.open_draft.is_open)
    desk.actions["help.commands"].trigger()
    desk.palette.sheet.field.setText("print to pdf")
    assert shown(desk)[0] == "Print to PDF"
    assert desk.palette.sheet.said.text() == "No article is open."
    assert "No article is open." in shown(desk, Qt.ItemDataRole.AccessibleTextRole)[0]
    press("Return")
    assert desk.palette.sheet.isVisible()
    desk.palette.sheet.field.clear()
    on = [desk.actions[spec.id].isEnabled() for spec in desk.actions.specs() if spec.id != "help.commands"]
    assert len(shown(desk)) == len(on)
    off = shown(desk)[sum(on) :]
    assert "Bold" in off
    assert "New article" not in off


def test_where_another_window_writes_the_reason_is_said(desk):
    desk.actions.forbid_writing("Another window writes in this library.")
    press("Ctrl+Shift+P")
    types("bold")
    assert desk.palette.sheet.said.text() == "Another window writes in this library."


def test_nothing_like_it_is_said(desk):
    press("Ctrl+Shift+P")
    types("qqqqqq")
    assert shown(desk) == []
    assert desk.palette.sheet.said.text() == "Nothing is called anything like it."
    press("Return")
    assert desk.palette.sheet.isVisible()
