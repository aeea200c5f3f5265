"""The layout of the text: the law of its heights, and what it tells Qt of places."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from almost_editor.ui.editor.highlighter import MarkdownHighlighter
from almost_editor.ui.editor.text_layout import LINE_HEIGHT
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.theme import Theme

PARAGRAPH = "A bridge is a way across, and somebody has to look after it. " * 6


@pytest.fixture
def pane(qapp):
    made = TextPane(Theme("light"))
    made.resize(600, 400)
    made.show()
    yield made
    made.hide()
    made.deleteLater()


def blocks(document):
    return [document.findBlockByNumber(line) for line in range(document.blockCount())]


def obeys_the_law(document):
    """Lay everything out, and see each block stand where the ones before it end."""
    layout = document.documentLayout()
    for block in blocks(document):
        layout.blockBoundingRect(block)
    y = document.documentMargin()
    for block in blocks(document):
        rect = layout.blockBoundingRect(block)
        assert rect.top() == pytest.approx(y, abs=0.5)
        lines = [block.layout().lineAt(at) for at in range(block.layout().lineCount())]
        assert lines
        assert [line.y() for line in lines] == pytest.approx(
            [sum(before.height() for before in lines[:at]) * LINE_HEIGHT for at in range(len(lines))],
            abs=0.5,
        )
        assert sum(line.textLength() for line in lines) == block.length() - 1
        y += sum(line.height() for line in lines) * LINE_HEIGHT
    assert layout.documentSize().height() == pytest.approx(y + document.documentMargin(), abs=0.5)


EDITS = st.lists(
    st.tuples(
        st.integers(0, 400),
        st.integers(0, 80),
        st.sampled_from(["", "x", "\n", "\n\n", PARAGRAPH, "a\nb\nc", "# h\n", "```\n", "\U0001f600", "\n" * 70]),
    ),
    max_size=8,
)


@given(st.lists(st.sampled_from(["", "words", PARAGRAPH, "## h"]), max_size=6), EDITS, st.booleans())
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_every_block_stands_where_those_before_it_end(pane, lines, edits, look):
    document = QTextDocument("\n".join(lines), pane)
    pane.prepare(document)
    highlighter = MarkdownHighlighter(document, pane._theme)
    pane.setDocument(document)
    highlighter.show_in(pane)
    for at, length, put in edits:
        cursor = QTextCursor(document)
        end = document.characterCount() - 1
        cursor.setPosition(min(at, end))
        cursor.setPosition(min(at + length, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(put)
        if look:
            pane.grab()
    obeys_the_law(document)
    for _ in range(4):
        pane.undo()
    obeys_the_law(document)
    pane.setDocument(pane._spare)
    document.deleteLater()


@pytest.fixture(autouse=True)
def spare(pane):
    pane._spare = QTextDocument(pane)
    pane.prepare(pane._spare)


def test_another_width_lays_out_anew(pane):
    pane.setPlainText("\n".join([PARAGRAPH] * 80))
    pane.grab()
    lines = pane.document().begin().layout().lineCount()
    pane.resize(350, 400)
    pane.grab()
    assert pane.document().begin().layout().lineCount() > lines
    obeys_the_law(pane.document())


def test_another_font_lays_out_anew(pane):
    pane.setPlainText("\n".join([PARAGRAPH] * 80))
    pane.grab()
    before = pane.document().documentLayout().documentSize().height()
    font = pane.type.font()
    font.setPixelSize(font.pixelSize() * 2)
    pane.document().setDefaultFont(font)
    pane.grab()
    assert pane.document().documentLayout().documentSize().height() > 2 * before
    obeys_the_law(pane.document())


def test_what_was_never_in_view_is_not_laid_out(pane):
    pane.setPlainText("\n".join([PARAGRAPH] * 3000))
    pane.grab()
    laid = [block.layout().lineCount() for block in blocks(pane.document())]
    assert laid[0] > 1
    assert sum(1 for count in laid if count) < 40


def test_each_place_is_found_where_it_is_shown(pane):
    pane.setPlainText("\n".join(["", "One.", PARAGRAPH, "\U0001f600 two", "", "שלום עולם"]))
    layout = pane.document().documentLayout()
    for position in range(pane.document().characterCount() - 1):
        cursor = pane.textCursor()
        cursor.setPosition(position)
        if cursor.position() != position:
            continue  # between the halves of one sign
        rect = pane.cursorRect(cursor)
        y = rect.center().y() + pane.verticalScrollBar().value()
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        top = layout.blockBoundingRect(cursor.block()).top()
        assert top + line.y() <= y <= top + line.y() + line.height()
        hit = layout.hitTest(QPointF(rect.center().x(), y), Qt.HitTestAccuracy.FuzzyHit)
        assert pane.document().findBlock(hit) == cursor.block()


def test_beyond_the_text_there_is_its_beginning_and_its_end(pane):
    pane.setPlainText("One.\nTwo.")
    layout = pane.document().documentLayout()
    assert layout.hitTest(QPointF(0, -50), Qt.HitTestAccuracy.FuzzyHit) == 0
    assert layout.hitTest(QPointF(500, 5000), Qt.HitTestAccuracy.FuzzyHit) == 9
    assert layout.hitTest(QPointF(500, 5000), Qt.HitTestAccuracy.ExactHit) == -1


def test_by_key_one_comes_to_the_very_end_and_back(pane):
    pane.setPlainText("\n".join([PARAGRAPH] * 300))
    pane.setFocus()
    pane.grab()
    QTest.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    pane.grab()
    assert pane.viewport().rect().contains(pane.cursorRect())
    assert pane.verticalScrollBar().value() >= pane.verticalScrollBar().maximum() - 40
    for _ in range(4):
        QTest.keyClick(pane, Qt.Key.Key_PageUp)
        pane.grab()
        assert pane.viewport().rect().contains(pane.cursorRect())
    QTest.keyClick(pane, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert pane.textCursor().position() == 0


def test_what_comes_in_above_moves_nothing_that_was_in_view(pane):
    pane.setPlainText("\n".join([PARAGRAPH, "", "## Head"] * 300))
    pane.grab()
    bar = pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    pane.grab()
    for _ in range(20):
        seen = next(iter(pane.visible_blocks()))
        layout = pane.document().documentLayout()
        before, value = layout.blockBoundingRect(seen).top() - bar.value(), bar.value()
        bar.setValue(value - 37)
        pane.grab()
        assert layout.blockBoundingRect(seen).top() - bar.value() == pytest.approx(before + 37, abs=1.5)


def test_selected_words_are_painted_as_such(pane):
    pane.setPlainText("One.\nTwo.\nThree.")
    plain = pane.viewport().grab().toImage()
    pane.selectAll()
    assert pane.viewport().grab().toImage() != plain


def test_a_layout_lives_as_long_as_its_document(qapp, pane):
    for _ in range(20):
        document = QTextDocument("words", pane)
        pane.prepare(document)
        pane.setDocument(document)
        pane.grab()
        pane.setDocument(pane._spare)
        document.deleteLater()
        del document
        qapp.processEvents()


@pytest.mark.parametrize(
    ("text", "way", "begins_right"),
    [
        ("words", Qt.LayoutDirection.LayoutDirectionAuto, False),
        ("שלום", Qt.LayoutDirection.LayoutDirectionAuto, True),
        ("words", Qt.LayoutDirection.RightToLeft, True),
        ("שלום", Qt.LayoutDirection.LeftToRight, False),
    ],
)
def test_a_line_begins_where_its_direction_does(pane, text, way, begins_right):
    pane.setPlainText(text)
    option = pane.document().defaultTextOption()
    option.setTextDirection(way)
    pane.document().setDefaultTextOption(option)
    pane.grab()
    line = pane.document().begin().layout().lineAt(0)
    assert (line.naturalTextRect().center().x() > line.width() / 2) is begins_right
