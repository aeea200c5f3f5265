"""The shortcut sheet: made from the table of actions, searched by words and by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.opened import opened


@pytest.fixture
def desk(qapp, to_front, tmp_path):
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        to_front(newsroom.window)
        newsroom.actions["help.shortcuts"].trigger()
        yield newsroom


def test_every_action_with_keys_is_in_it_with_all_of_them(desk):
    shown = dict(desk.help.shortcuts_sheet.shown())
    for spec in desk.actions.specs():
        written = spec.shortcut or spec.own_keys
        if written:
            native = QKeySequence.SequenceFormat.NativeText
            keys = [QKeySequence(part).toString(native) for part in written.split("|")]
            assert shown[spec.plain_label] == " or ".join(keys)


def test_words_and_keys_leave_what_is_looked_for(desk):
    sheet = desk.help.shortcuts_sheet
    assert QApplication.focusWidget() is sheet.field
    QTest.keyClicks(sheet.field, "next find f3")
    assert sheet.shown() == [("Find next", "F3 or Ctrl+G")]
    sheet.field.setText("ctrl+shift+r")
    assert [name for name, _keys in sheet.shown()] == ["Replace in all articles"]
    sheet.field.setText("format")
    assert "Bold" in dict(sheet.shown())
    assert "Undo" not in dict(sheet.shown())
    sheet.field.setText("qqqq")
    assert sheet.shown() == []
    assert sheet.nothing.isVisible()


def test_it_begins_anew_each_time(desk):
    sheet = desk.help.shortcuts_sheet
    everything = sheet.shown()
    sheet.field.setText("bold")
    sheet.dismiss()
    desk.actions["help.shortcuts"].trigger()
    assert sheet.shown() == everything


def test_the_rows_scroll_while_the_line_has_the_keyboard(desk):
    sheet = desk.help.shortcuts_sheet
    top = sheet.mapFromGlobal(sheet.field.mapToGlobal(sheet.field.rect().topLeft())).y()
    QTest.keyClick(sheet.field, Qt.Key.Key_PageDown)
    assert sheet.mapFromGlobal(sheet.field.mapToGlobal(sheet.field.rect().topLeft())).y() < top
