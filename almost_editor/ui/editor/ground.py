"""The ground of the text: its colour, the wash under the caret's paragraph, and the veil over what is out of focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QRegion, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from almost_editor.ui.theme import Theme

VEIL = 0.5
"""How much of the ground lies over what is out of focus: the words can still be read, at a contrast of 3 to 1."""
_CORNER_PX = 4
_AROUND_PX = 2

Lit = Callable[[QTextCursor], tuple[int, int]]
"""Says what is in focus where the caret is: its first and its last place in the document, in UTF-16 units."""


class Ground:
    """Paints one pane's ground. Cost: a key pays for the caret's paragraph, at any length of the text."""

    def __init__(self, pane: QTextEdit, theme: Theme) -> None:
        self._pane, self._theme = pane, theme
        self._lit: Lit | None = None
        self._stood = QRectF()
        """What was washed or lit last, in the document."""
        self._range = self._told = (-1, -1)
        self._asked = (0, 0, 0, 0)

    def set_lit(self, lit: Lit | None) -> None:
        """Leave bright what this says and nothing else; with None everything is."""
        self._lit, self._range, self._asked = lit, (-1, -1), (0, 0, 0, 0)
        self.follow_caret()
        self._pane.viewport().update()

    def follow_caret(self) -> None:
        """Have what the caret left and what it came to painted; the whole pane would cost a letter 1 ms."""
        scrolled = self._scrolled()
        self._range, before = self.lit_range(), self._range
        document = self._pane.document()
        first, last = (document.findBlock(place) for place in self._range)
        rect = self._across(first).united(self._across(last))
        stood, self._stood = self._stood, rect.translated(0, scrolled)
        if (self._stood, self._range if self._lit else None) != (stood, before if self._lit else None):
            for one in (stood.translated(0, -scrolled), rect):
                self._pane.viewport().update(one.toAlignedRect().adjusted(0, -1, 0, 1))

    def lit_range(self) -> tuple[int, int]:
        """Return what is bright, in UTF-16 units; where nothing is dimmed the caret’s own place."""
        cursor = self._pane.textCursor()
        if self._lit is None:
            return cursor.position(), cursor.position()
        # Asked for twice with a key: when the caret has moved, and when it is painted.
        document = cursor.document()
        asked = (id(document), document.revision(), cursor.anchor(), cursor.position())
        if asked != self._asked:
            self._asked, self._told = asked, self._lit(cursor)
        return self._told

    def _scrolled(self) -> int:
        return self._pane.verticalScrollBar().value()

    def _across(self, block: QTextBlock) -> QRectF:
        """Return where a block is in the viewport, from edge to edge."""
        rect = self._pane.document().documentLayout().blockBoundingRect(block)
        rect.translate(0, -self._scrolled())
        return QRectF(0, rect.top(), self._pane.viewport().width(), rect.height()).adjusted(
            0, -_AROUND_PX, 0, _AROUND_PX
        )

    # -- painting

    def paint_under(self, rect: QRect) -> None:
        """Fill the ground before the words are painted."""
        painter = QPainter(self._pane.viewport())
        painter.fillRect(rect, self._theme.colour("pane"))
        if self._lit is None and (self._pane.hasFocus() or self._pane.document().characterCount() > 1):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selection"))
            painter.drawRoundedRect(self._across(self._pane.textCursor().block()), _CORNER_PX, _CORNER_PX)
        painter.end()

    def paint_over(self, rect: QRect) -> None:
        """Dim what is out of focus, once everything else is painted."""
        if self._lit is None:
            return
        dim = QRegion(rect) - self._lit_region(rect)
        if dim.isEmpty():
            return
        painter = QPainter(self._pane.viewport())
        painter.setClipRegion(dim)
        veil = self._theme.colour("pane")
        veil.setAlphaF(VEIL)
        painter.fillRect(rect, veil)
        painter.end()

    def _lit_region(self, rect: QRect) -> QRegion:
        """Return what is lit of a part of the viewport. Cost: by that part."""
        start, end = self.lit_range()
        document, layout = self._pane.document(), self._pane.document().documentLayout()
        block, region = document.findBlock(start), QRegion()
        top = self._pane.cursorForPosition(rect.topLeft()).block()
        if top.blockNumber() > block.blockNumber():
            block = top
        while block.isValid() and block.position() <= end:
            at = layout.blockBoundingRect(block).topLeft() - QPointF(0, self._scrolled())
            if at.y() > rect.bottom():
                break
            first, last = start - block.position(), end - block.position()
            if first <= 0 and last >= block.length() - 1:
                region += self._across(block).toAlignedRect()
            else:
                for line in _line_rects(block, max(0, first), min(last, block.length() - 1)):
                    region += line.translated(at).toAlignedRect()
            block = block.next()
        return region


def _line_rects(block: QTextBlock, first: int, last: int) -> list[QRectF]:
    """Return what some words of a block cover, from its corner, on each of their lines."""
    layout, found = block.layout(), []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if start < end or first == last == start:
            left, right = sorted((_x(line.cursorToX(start)), _x(line.cursorToX(end))))
            # A caret at either end is not cut in two.
            found.append(QRectF(left - 1, line.y() - _AROUND_PX, right - left + 3, line.height() + 2 * _AROUND_PX))
    return found


def _x(told: object) -> float:
    """Return the place that the binding tells with the position it stands at."""
    return float(told[0]) if isinstance(told, tuple | list) else float(told)  # type: ignore[arg-type]
