"""Keys in the text: what each asks for, one step to undo each, and nothing while an input method composes."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from almost_editor.document.publication import Publication
from almost_editor.ui.editor.highlighter import MarkdownHighlighter
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.keys.keys import Keys
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class Nowhere:
    """No draft is open, in a publication of one language."""

    is_open = False
    publication = Publication(language="en-US")


@pytest.fixture
def pane(qapp, tmp_path):
    theme = Theme("light")
    made = TextPane(theme)
    made.highlighter = MarkdownHighlighter(made.document(), theme)
    made.settings = Settings(tmp_path / "settings.ini")
    made.keys = Keys(made, made.settings, Nowhere(), Nowhere())
    made.resize(900, 500)
    yield made
    made.deleteLater()


def test_backspace_takes_an_emoji_as_a_whole(pane):
    pane.setPlainText("one 👨‍👩‍👧‍👦")
    pane.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert pane.toPlainText() == "one "
    pane.undo()
    assert pane.toPlainText() == "one 👨‍👩‍👧‍👦"


def write(pane, marked):
    at = marked.find("¦")
    start, end = (at, at) if at >= 0 else (marked.index("⟦"), marked.index("⟧") - 1)
    pane.setPlainText(marked.replace("¦", "").replace("⟦", "").replace("⟧", ""))
    cursor = pane.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)


def shown(pane):
    text, cursor = pane.document().toRawText().replace("\u2029", "\n"), pane.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    return f"{text[:start]}¦{text[start:]}" if start == end else f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"


@pytest.mark.parametrize(
    ("before", "key", "modifier", "after"),
    [
        ("- one¦", Qt.Key.Key_Return, None, "- one\n- ¦"),
        ("1. one¦", Qt.Key.Key_Enter, None, "1. one\n2. ¦"),
        ("> one¦", Qt.Key.Key_Return, None, "> one\n> ¦"),
        ("- one\n- ¦", Qt.Key.Key_Return, None, "- one\n¦"),
        ("- one¦", Qt.Key.Key_Return, SHIFT, "- one\n¦"),
        ("- one\n- two¦", Qt.Key.Key_Tab, None, "- one\n  - two¦"),
        ("- one\n  - two¦", Qt.Key.Key_Backtab, SHIFT, "- one\n- two¦"),
        ("| a | b¦ |\n|---|---|", Qt.Key.Key_Tab, None, "| a   | b   |\n|-----|-----|\n| ¦    |     |"),
        ("| a¦ | b |", Qt.Key.Key_Return, None, "| a   | b   |\n|-----|-----|\n| ¦    |     |"),
        ("1. a\n¦2. b\n3. c", Qt.Key.Key_Backspace, None, "1. a¦2. b\n2. c"),
        ("1. a\n⟦2. b\n⟧3. c", Qt.Key.Key_Delete, None, "1. a\n¦2. c"),
        ("one\n\ntwo¦", Qt.Key.Key_Up, ALT, "two¦\n\none"),
        ("1. a¦\n2. b", Qt.Key.Key_Down, ALT, "1. b\n2. a¦"),
        ("(¦)", Qt.Key.Key_Backspace, None, "¦"),
    ],
)
def test_a_key_is_one_step_to_undo(pane, before, key, modifier, after):
    write(pane, before)
    QTest.keyClick(pane, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert shown(pane) == after
    pane.undo()
    assert pane.toPlainText() == before.replace("¦", "").replace("⟦", "").replace("⟧", "")


def test_a_selection_that_is_cut_is_on_the_clipboard_and_its_list_in_order(pane):
    write(pane, "1. a\n⟦2. b\n⟧3. c")
    QTest.keyClick(pane, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert shown(pane) == "1. a\n¦2. c"
    assert QApplication.clipboard().text() == "2. b\n"


def test_punctuation_is_set_and_undone_by_one_backspace_or_one_undo(pane):
    write(pane, "it¦")
    QTest.keyClicks(pane, "'")
    assert shown(pane) == "it’¦"
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert shown(pane) == "it'¦"
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert shown(pane) == "it¦"
    QTest.keyClicks(pane, "'s so")
    pane.undo()
    pane.undo()
    assert pane.toPlainText() == "it's"[:3]


def test_a_pair_of_quotes_is_set_undone_and_erased(pane):
    write(pane, "¦")
    QTest.keyClicks(pane, '"')
    assert shown(pane) == "“¦”"
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert shown(pane) == '"¦"'
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert shown(pane) == "¦"
    QTest.keyClicks(pane, '"Hi," she said -- "so (it) goes..."')
    assert shown(pane) == "“Hi,” she said — “so (it) goes…”¦"


def test_in_a_fence_every_key_is_itself(pane):
    write(pane, "```\n1. it¦\n```")
    QTest.keyClicks(pane, "'\"(")
    assert shown(pane) == "```\n1. it'\"(¦\n```"
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert shown(pane) == "```\n1. it'\"(\n¦\n```"
    assert not pane.keeps_tab()


def test_what_is_switched_off_is_left_alone(pane):
    pane.keys.close_pairs(False)
    write(pane, "¦")
    QTest.keyClicks(pane, '("')
    assert shown(pane) == "(“¦"
    pane.keys.set_punctuation(False)
    QTest.keyClicks(pane, "it's--")
    assert shown(pane) == "(“it's--¦"
    assert pane.settings.get("typing/pairs") is False


def test_nothing_happens_while_words_are_composed(pane):
    write(pane, "- one¦")
    QApplication.sendEvent(pane, QInputMethodEvent("ni", []))
    assert pane.document().begin().layout().preeditAreaText() == "ni"
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        assert not pane.keys.take(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    assert not pane.keeps_tab()
    done = QInputMethodEvent()
    done.setCommitString('你"')
    QApplication.sendEvent(pane, done)
    assert shown(pane) == '- one你"¦'


def test_a_dead_key_gives_its_letter(pane):
    write(pane, "caf¦")
    done = QInputMethodEvent()
    done.setCommitString("é")
    QApplication.sendEvent(pane, done)
    QTest.keyClicks(pane, "'")
    assert shown(pane) == "café’¦"


def test_tab_leads_on_outside_lists_and_tables(pane):
    write(pane, "plain¦ | words")
    assert not pane.keeps_tab()
    write(pane, "- one¦")
    assert pane.keeps_tab()
    pane.setReadOnly(True)
    assert not pane.keeps_tab()


def paste(pane, text):
    mime = QMimeData()
    mime.setText(text)
    return pane.keys.take_address(mime)


def test_an_address_over_words_is_a_link(pane):
    write(pane, "see ⟦the report⟧.")
    assert paste(pane, "https://a.example/b_(c)")
    assert shown(pane) == "see [the report](<https://a.example/b_(c)>)¦."
    pane.undo()
    assert pane.toPlainText() == "see the report."


@pytest.mark.parametrize(
    ("marked", "pasted"),
    [
        ("see ¦.", "https://a.example/"),
        ("⟦see⟧", "not an address"),
        ("⟦https://b.example/⟧", "https://a.example/"),
        ("⟦two\nlines⟧", "https://a.example/"),
        ("[a](⟦b⟧)", "https://a.example/"),
        ("```\n⟦see⟧\n```", "https://a.example/"),
    ],
)
def test_another_paste_stays_plain(pane, marked, pasted):
    write(pane, marked)
    assert not paste(pane, pasted)


def test_a_text_that_nobody_may_change_stays(pane):
    write(pane, "- one¦")
    pane.setReadOnly(True)
    QTest.keyClick(pane, Qt.Key.Key_Return)
    QTest.keyClick(pane, Qt.Key.Key_Up, ALT)
    assert pane.toPlainText() == "- one"


def test_a_long_list_is_counted_to_its_end_and_the_next_one_left(pane):
    items = "\n".join(f"{number}. item" for number in range(1, 301))
    write(pane, f"¦{items}\n\nWords.\n\n7. other")
    cursor = pane.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    pane.setTextCursor(cursor)
    QTest.keyClick(pane, Qt.Key.Key_Return)
    lines = pane.toPlainText().split("\n")
    assert lines[1] == "2. "
    assert lines[300] == "301. item"
    assert lines[-1] == "7. other"


def test_words_behind_signs_of_two_units_are_met_where_they_are(pane):
    write(pane, "- \U0001f600\n- \U0001f600 two¦")
    pane.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(pane, Qt.Key.Key_Tab)
    QTest.keyClicks(pane, "'s")
    assert pane.toPlainText() == "- \U0001f600\n  - \U0001f600 two’s"
