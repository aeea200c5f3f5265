"""The mark of the sentence that is being said: a wash over its words, which moves with them while they are edited."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextCursor
from shiboken6 import isValid

from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.theme import Theme

_ALPHA = 46
"""Of 255: the words stay as easy to read as they were."""


class SentenceMark(QObject):
    """Paints over the pane what a cursor holds; nothing while there is none."""

    def __init__(self, pane: TextPane, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._theme = theme
        self._cursor: QTextCursor | None = None
        pane.painted.connect(self._paint)

    def show_at(self, cursor: QTextCursor | None) -> None:
        """Mark what a cursor selects, and bring it into view; with None mark nothing."""
        self._cursor = cursor
        if cursor is not None:
            self._bring_into_view(cursor)
        self._pane.viewport().update()

    def _bring_into_view(self, cursor: QTextCursor) -> None:
        """Scroll only where the sentence is out of view: the caret stays with the writer."""
        start, end = QTextCursor(cursor), QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        end.setPosition(cursor.selectionEnd())
        top, bottom = self._pane.cursorRect(start).top(), self._pane.cursorRect(end).bottom()
        height, bar = self._pane.viewport().height(), self._pane.verticalScrollBar()
        if top < 0 or bottom > height:
            bar.setValue(bar.value() + top - height // 3)

    def _paint(self, top: float, bottom: float) -> None:
        cursor = self._cursor
        if cursor is None or not isValid(cursor.document()) or cursor.document() is not self._pane.document():
            return
        colour = self._theme.colour("accent")
        colour.setAlpha(_ALPHA)
        layout = self._pane.document().documentLayout()
        painter = QPainter(self._pane.viewport())
        painter.translate(0, -self._pane.verticalScrollBar().value())
        for block in self._pane.blocks_between(top, bottom):
            corner = layout.blockBoundingRect(block).topLeft()
            for rect in _rects(block, cursor.selectionStart(), cursor.selectionEnd()):
                painter.fillRect(rect.translated(corner), colour)
        painter.end()


def _rects(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """Give the places of a stretch of the document on a block's lines, from the block's corner."""
    layout, first = block.layout(), block.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        left = max(start - first, line.textStart())
        right = min(end - first, line.textStart() + line.textLength())
        if left < right:
            one, other = _x(line.cursorToX(left)), _x(line.cursorToX(right))
            yield QRectF(min(one, other), line.y(), abs(other - one), line.ascent() + line.descent())


def _x(told: object) -> float:
    """Return the place that the binding tells with the position it stands at."""
    return float(told[0]) if isinstance(told, tuple | list) else float(told)  # type: ignore[arg-type]
