"""The text pane: keys, commands, paste, and a look that is never a change."""

from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from almost_editor.document import editing
from almost_editor.document.positions import from_utf16, to_utf16
from almost_editor.document.writing import emphasis, lists
from almost_editor.ui.editor.text_pane import WASH_PX, TextPane
from almost_editor.ui.theme import Theme


@pytest.fixture
def pane(qapp):
    made = TextPane(Theme("light"))
    made.resize(900, 500)
    yield made
    made.deleteLater()


def write(pane, text, start=None, end=None):
    pane.setPlainText(text)
    cursor = pane.textCursor()
    cursor.setPosition(len(text) if start is None else start)
    if end is not None:
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)


def text_of(pane):
    return pane.document().toRawText().replace("\u2029", "\n")


def paste(pane, text):
    mime = QMimeData()
    mime.setText(text)
    pane.insertFromMimeData(mime)


def test_a_command_is_one_step_to_undo_and_moves_the_selection_with_its_words(pane):
    write(pane, "some words here", 5, 10)
    pane.run(emphasis.toggle_bold)
    assert text_of(pane) == "some **words** here"
    assert pane.textCursor().selectedText() == "words"
    pane.undo()
    assert text_of(pane) == "some words here"
    pane.redo()
    assert text_of(pane) == "some **words** here"


def test_a_command_counts_as_qt_does_behind_characters_of_two_units(pane):
    write(pane, "\U0001f600\U0001f600 words")
    cursor = pane.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(10, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    pane.run(emphasis.toggle_bold)
    assert text_of(pane) == "\U0001f600\U0001f600 **words**"
    assert pane.textCursor().selectedText() == "words"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_ends_the_line(pane, key):
    write(pane, "plain")
    QTest.keyClick(pane, key)
    QTest.keyClicks(pane, "x")
    assert text_of(pane) == "plain\nx"


@pytest.mark.parametrize("before", ["plain", "- one"])
def test_return_with_shift_ends_the_line_and_nothing_else(pane, before):
    write(pane, before)
    QTest.keyClick(pane, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(pane, "x")
    assert pane.document().toRawText() == f"{before}\u2029x"
    pane.undo()


COMMANDS = (
    emphasis.toggle_bold,
    emphasis.toggle_code,
    editing.toggle_quote,
    editing.toggle_list,
    editing.toggle_numbered_list,
    editing.make_link,
    lists.continue_line,
    partial(editing.set_heading, level=2),
    partial(editing.insert_block, block="![](a.jpg)"),
)


@given(
    st.lists(st.sampled_from(["", "", "one two", "- one", "> **q**", "1. \U0001f600", "## h", "   "]), max_size=12),
    st.integers(0, 60),
    st.integers(0, 60),
    st.sampled_from(COMMANDS),
)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_command_on_the_lines_around_does_what_it_does_on_the_whole_text(pane, lines, anchor, caret, command):
    text = "\n".join(lines)
    anchor, caret = min(anchor, len(text)), min(caret, len(text))
    edit = command(text, (anchor, caret))
    write(pane, text, to_utf16(text, anchor), to_utf16(text, caret))
    pane.run(command)
    after, cursor = text_of(pane), pane.textCursor()
    assert after == edit.apply(text)
    assert (from_utf16(after, cursor.anchor()), from_utf16(after, cursor.position())) == edit.selection


def test_return_over_a_selection_takes_its_place(pane):
    write(pane, "one two three", 4, 8)
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert text_of(pane) == "one \nthree"


def test_what_is_pasted_is_cleaned_and_nothing_but_text(pane):
    mime = QMimeData()
    mime.setText("« Oui\u00a0»\r\nline\u2028line\x00")
    mime.setHtml("<b>bold</b>")
    pane.insertFromMimeData(mime)
    assert text_of(pane) == "« Oui\u00a0»\nline\nline"
    assert not pane.currentCharFormat().fontWeight() > 400


def test_whoever_takes_a_paste_is_asked_first(pane):
    asked = []
    pane.take_paste = lambda mime: asked.append(mime.text()) or True
    paste(pane, "taken")
    assert asked == ["taken"]
    assert text_of(pane) == ""


def test_a_paste_is_one_step_to_undo(pane):
    write(pane, "before ")
    paste(pane, "one\ntwo\nthree")
    pane.undo()
    assert text_of(pane) == "before "


def test_text_pictures_and_files_may_be_dropped_and_nothing_else(pane):
    for fill in (lambda mime: mime.setText("x"), lambda mime: mime.setUrls([QUrl("file:///a.jpg")])):
        mime = QMimeData()
        fill(mime)
        assert pane.canInsertFromMimeData(mime)
    other = QMimeData()
    other.setData("application/x-other", b"x")
    assert not pane.canInsertFromMimeData(other)


def test_a_block_goes_behind_the_carets_paragraph(pane):
    write(pane, "One.\n\nTwo.", 2)
    pane.insert_block("![](a.jpg)")
    assert text_of(pane) == "One.\n\n![](a.jpg)\n\nTwo."


def test_preparing_a_document_changes_neither_its_text_nor_what_can_be_undone(pane):
    document = QTextDocument("One.\n\nTwo.")
    pane.prepare(document)
    assert document.toPlainText() == "One.\n\nTwo."
    assert not document.isUndoAvailable()
    assert not document.isModified()
    assert document.documentMargin() == WASH_PX


def test_a_line_is_no_longer_than_can_be_read_and_stands_in_the_middle(pane):
    pane.resize(2000, 500)
    pane.grab()  # a widget that was never shown learns of its size only then
    room = pane.width() - pane.verticalScrollBar().sizeHint().width()
    margins = pane.viewportMargins()
    assert margins.left() == margins.right()
    assert room - margins.left() - margins.right() - 2 * WASH_PX <= pane.type.measure_px() + 2
    assert pane.type.measure_px() >= pane.type.choice.measure * 6
    pane.resize(300, 500)
    pane.grab()
    assert pane.viewportMargins().left() < 10


def test_tab_goes_on_to_the_next_field(pane):
    assert pane.tabChangesFocus()


def test_an_empty_text_and_one_with_a_caret_in_it_can_be_painted(pane):
    pane.grab()
    write(pane, "One.\n\n" * 50, 3)
    pane.grab()


def test_an_input_method_is_told_where_the_caret_is(pane):
    pane.resize(1400, 500)
    pane.grab()
    write(pane, "Some words.", 5)
    at = pane.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).toRect()
    assert at.topLeft() == pane.viewport().mapTo(pane, pane.cursorRect().topLeft())
    assert pane.inputMethodQuery(Qt.InputMethodQuery.ImCursorPosition) == 5


def test_words_that_are_composed_are_shown_and_then_in_the_text(pane):
    write(pane, "abc def", 4)
    composing = QInputMethodEvent("xyz", [])
    QApplication.sendEvent(pane, composing)
    pane.grab()
    assert pane.document().begin().layout().preeditAreaText() == "xyz"
    assert pane.document().begin().layout().lineAt(0).textLength() == 10
    assert text_of(pane) == "abc def"
    done = QInputMethodEvent()
    done.setCommitString("漢字")
    QApplication.sendEvent(pane, done)
    assert text_of(pane) == "abc 漢字def"
