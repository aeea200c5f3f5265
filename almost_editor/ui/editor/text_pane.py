"""The text pane: Markdown as plain text, in a measure that can be read, with a quiet wash under the caret's paragraph.

A `QTextEdit` with a layout of its own (`text_layout`): Qt's lays out everything behind a key, and a `QPlainTextEdit`
cannot set its lines apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from almost_editor.document import editing
from almost_editor.document.text import clean
from almost_editor.ui.editor.commands import Command, Look, lines_around, run
from almost_editor.ui.editor.ground import Ground
from almost_editor.ui.editor.standing import standing_still
from almost_editor.ui.editor.text_layout import TextLayout
from almost_editor.ui.editor.text_type import TextType
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

WASH_PX = 20
"""How far the wash under the caret's paragraph reaches beyond the text, on either side."""
READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
"""What is left to do in a text that nobody may change."""


class TextPane(QTextEdit):
    """The body's text. It holds no draft: `setDocument` gives it one, and the document tells of changes."""

    column_moved = Signal()
    """The text begins elsewhere, as seen from the pane's left edge."""
    painting = Signal(float, float)
    """What is between two heights of the document is about to be painted: the last moment to dress it."""
    painted = Signal(float, float)
    """It has been painted: the moment to draw over it."""
    view_moved = Signal()
    """Other lines are in view."""
    touched = Signal()
    """Somebody has a hand on the text: a wheel, a press, a key."""
    shown = Signal()
    """The pane has come into sight."""
    restyled = Signal()
    """The text has another type."""
    zoom_turned = Signal(int)
    """The wheel was turned with Ctrl, by so many eighths of a degree."""

    def __init__(self, theme: Theme, text_type: TextType | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.type = text_type or TextType(theme)
        self.ground = Ground(self, theme)
        self.caret_share = 1 / 3
        """How far down the pane a line comes that was out of view and is gone to."""
        self.take_paste: Callable[[QMimeData], bool] = lambda _data: False
        """Asked first about everything pasted or dropped; True means it was taken."""
        self.take_key: Callable[[QKeyEvent], bool] = lambda _event: False
        """Asked first about every key; True means it was taken."""
        self.keeps_tab: Callable[[], bool] = lambda: False
        """Asked whether Tab is a key of the text where the caret is, and does not lead on to the next field."""
        self.setObjectName("text")
        self.setAccessibleName(tr("Text"))
        self.setAcceptRichText(False)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setPlaceholderText(tr("Write here. Markdown is welcome."))
        self.setCursorWidth(2)
        # It fills its ground itself: else a letter would have the sheet behind it painted first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.cursorPositionChanged.connect(self.ground.follow_caret)
        self._end = 0
        self.verticalScrollBar().rangeChanged.connect(self._stay_at_end)
        self.type.changed.connect(self._restyle)
        empty = QTextDocument(self)
        self.prepare(empty)
        self.setDocument(empty)
        self._restyle()

    # -- the look of the text

    def prepare(self, document: QTextDocument) -> None:
        """Give a document the pane's type and layout, and nothing to undo."""
        # Not while it has one already: Qt would lay everything out anew.
        if not isinstance(document.documentLayout(), TextLayout):
            document.setDocumentLayout(TextLayout(document))
        self.dress(document)
        document.setUndoRedoEnabled(False)
        document.setUndoRedoEnabled(True)
        document.setModified(False)

    def dress(self, document: QTextDocument) -> None:
        """Give a document the type that is chosen now. Cost: nothing where it has it already."""
        document.setDocumentMargin(self._theme.px(WASH_PX))
        layout, font = document.documentLayout(), self.type.font()
        if isinstance(layout, TextLayout):
            layout.set_line_height(self.type.line_height)
        if document.defaultFont() != font:
            document.setDefaultFont(font)

    def _stay_at_end(self, _low: int, end: int) -> None:
        """Stay at the very end when lines that came into view there turn out higher than was thought."""
        bar = self.verticalScrollBar()
        was_at_end = 0 < self._end <= bar.value() < end
        self._end = end
        if was_at_end:
            bar.setValue(end)

    def text_left(self) -> int:
        """Return where the text begins, from the pane's left edge: the fields above line up with it."""
        return self.viewportMargins().left() + self._theme.px(WASH_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._centre()
        super().resizeEvent(event)
        self.view_moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        # Before it is painted, so that nothing moves while it is.
        self._make_ready(*self._view())
        self.view_moved.emit()

    def _centre(self) -> None:
        inner = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(self._theme.px(4), (inner - self.type.measure_px()) // 2 - self._theme.px(WASH_PX))
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (side, side):
            self.setViewportMargins(side, 0, side, 0)
            self.column_moved.emit()

    def _restyle(self) -> None:
        with standing_still(self):
            self.setFont(self.type.font())
            self.dress(self.document())
            self._centre()
            self.restyled.emit()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, scrolled = event.rect(), self.verticalScrollBar().value()
        self._make_ready(scrolled + rect.top(), scrolled + rect.bottom() + 1)
        self.ground.paint_under(rect)
        super().paintEvent(event)
        self.painted.emit(scrolled + rect.top(), scrolled + rect.bottom() + 1)
        self.ground.paint_over(rect)

    def _view(self) -> tuple[float, float]:
        """Return the heights of the document that are in view."""
        top = self.verticalScrollBar().value()
        return top, top + self.viewport().height()

    def _make_ready(self, top: float, bottom: float) -> None:
        """Dress and lay out what will be painted; what was in view before stays where it is, whatever comes above it.

        Cost: by what is painted, which with a letter is its own paragraph.
        """
        self.painting.emit(top, bottom)
        layout = self.document().documentLayout()
        if isinstance(layout, TextLayout) and not layout.is_settled(top, bottom):
            moved = layout.settle(*self._view())
            if moved:
                bar = self.verticalScrollBar()
                bar.setValue(round(bar.value() + moved))
            self.viewport().update()

    def visible_blocks(self) -> Iterator[QTextBlock]:
        """Give the blocks of which something is in view. Cost: by what is in view, whatever the length."""
        return self.blocks_between(*self._view())

    def blocks_between(self, top: float, bottom: float) -> Iterator[QTextBlock]:
        """Give the blocks of which something is between two heights of the document."""
        document = self.document()
        layout = document.documentLayout()
        first = QPointF(0, max(top, document.documentMargin()) + 1)
        block = document.findBlock(max(0, layout.hitTest(first, Qt.HitTestAccuracy.FuzzyHit)))
        while block.isValid() and layout.blockBoundingRect(block).top() < bottom:
            yield block
            block = block.next()

    def show_cursor(self, cursor: QTextCursor) -> None:
        """Put the caret somewhere and bring it into view: what was out of it comes to `caret_share`."""
        before = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        moved, room = self.verticalScrollBar().value(), round(self.caret_share * self.viewport().height())
        if moved != before:
            self.verticalScrollBar().setValue(moved + self.cursorRect().top() - room)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(120))

    def inputMethodQuery(self, query: Qt.InputMethodQuery, *argument: Any) -> Any:
        """Tell an input method where the caret is: Qt forgets that the text does not begin at the pane's edge."""
        told = super().inputMethodQuery(query, *argument)
        moved = isinstance(told, QRect | QRectF) and query is not Qt.InputMethodQuery.ImInputItemClipRectangle
        return told.translated(self.viewport().pos()) if moved else told

    # -- editing

    def setReadOnly(self, only: bool) -> None:
        """Let nobody change the text; the caret still walks through it, and selects."""
        super().setReadOnly(only)
        if only:
            self.setTextInteractionFlags(READING)

    def run(self, command: Command, look: Look = lines_around) -> bool:
        """Do a text command on what it looks at, as one undo step; tell whether it did anything. Cost: by the look."""
        return not self.isReadOnly() and run(self, command, look)

    def insert_block(self, block: str) -> None:
        """Put a block of Markdown behind the caret's paragraph."""
        self.run(partial(editing.insert_block, block=block))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.touched.emit()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            self.zoom_turned.emit(event.angleDelta().y())
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.touched.emit()
        if self.isReadOnly() or not self.take_key(event):
            self.press(event)

    def press(self, event: QKeyEvent) -> None:
        """Do what a key does by itself."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain
        # Qt's own sign for a line within a paragraph is no end of a line to anybody else.
        is_line = is_return or event.matches(QKeySequence.StandardKey.InsertLineSeparator)
        if is_line and not self.isReadOnly():
            self._new_line()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return not self.keeps_tab() and super().focusNextPrevChild(forward)

    def _new_line(self) -> None:
        cursor = self.textCursor()
        cursor.insertText("\n")
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml() or source.hasImage() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text as it is, cleaned; anything else is offered to whoever takes it."""
        if self.isReadOnly() or self.take_paste(source):
            return
        if source.hasText():
            self.paste_plain(source.text())

    def paste_plain(self, text: str) -> None:
        """Put text in as it is, cleaned, and ask nobody who might take it for something else."""
        if self.isReadOnly():
            return
        self.textCursor().insertText(clean(text))
        self.ensureCursorVisible()
