"""The layout of the text: lines set apart, and only what is looked at is ever laid out.

Qt's own layout for rich text goes through everything behind an edit at each key, 8 ms and more in a megabyte; the one
for plain text cannot set lines apart. Here a block that was never in view has an estimated height, close for a
monospaced font; it gets its true one when it comes into view.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
)

from almost_editor.ui.editor.block_painting import CARET_PX, draw_block, draw_caret
from almost_editor.ui.editor.text_type import letter_px

LINE_HEIGHT = 1.4
"""Of the font's own line, which is about 1.2 of its size: 1.7 in all; where nothing else was chosen."""
_AT_ONCE = 64
"""Blocks that are laid out with the edit that touched them."""
_STRETCH = 4096
"""Blocks whose places are added up in one go."""


class TextLayout(QAbstractTextDocumentLayout):
    """Lays one document out. Law: a block's top is the sum of the heights before it, true or estimated."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        # WORKAROUND: the binding lets a child go with its parent's wrapper, while Qt's own document still needs it.
        document.destroyed.connect(partial(_let_go, self))
        self.setProperty("cursorWidth", CARET_PX)
        self._heights: list[float] = []
        self._laid = bytearray()
        self._tops = [document.documentMargin()]
        self._total = self._told = 0.0
        self._look: tuple[object, ...] = ()
        self._line_height, self.room_below = LINE_HEIGHT, 0.0
        self._size = (0, 0)
        self._edited_to = -1
        """Where the last edit's own text ends; what Qt tells a layout of may go on behind it."""
        document.contentsChange.connect(self._on_edit)

    def set_line_height(self, factor: float) -> None:
        """Set lines so far apart, as a factor of the font's own line."""
        if factor != self._line_height:
            self._line_height = factor
            self.documentChanged(0, 0, self.document().characterCount())

    def set_room_below(self, px: float) -> None:
        """Let the text be scrolled so far beyond its end."""
        if px != self.room_below:
            self.room_below = px
            self.documentSizeChanged.emit(self.documentSize())

    def forget(self) -> None:
        """Know of no block any more."""
        del self._heights[:], self._laid[:], self._tops[1:]

    # -- what Qt asks

    def documentSize(self) -> QSizeF:
        around = 2 * self.document().documentMargin() + self.room_below
        return QSizeF(max(0.0, self.document().textWidth()), self._total + around)

    def pageCount(self) -> int:
        return 1

    def frameBoundingRect(self, _frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        number = block.blockNumber()
        if not 0 <= number < len(self._heights):
            return QRectF()
        if not self._laid[number]:
            self._settle(block, number)
        margin = self.document().documentMargin()
        # Without what sets its last line apart from the next block.
        return QRectF(margin, self._top(number), self._room(), block.layout().boundingRect().height())

    def hitTest(self, point: Any, accuracy: Qt.HitTestAccuracy) -> int:
        block = self.block_at(point.y())
        if not block.isValid():
            return -1
        rect = self.blockBoundingRect(block)
        layout, y, x = block.layout(), point.y() - rect.top(), point.x() - rect.left()
        if not layout.lineCount():
            return block.position()
        line = next((line for line in _lines(layout) if y < line.y() + line.height()), None)
        line = line or layout.lineAt(layout.lineCount() - 1)
        if accuracy is Qt.HitTestAccuracy.ExactHit and not line.naturalTextRect().contains(x, y):
            return -1
        return block.position() + int(line.xToCursor(x))

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = context.clip if context.clip.isValid() else QRectF(QPointF(0, 0), self.documentSize())
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        selections = context.selections
        # Copies: a selection's format goes with the list that it came in.
        chosen = [
            (one.cursor.selectionStart(), one.cursor.selectionEnd(), QTextCharFormat(one.format)) for one in selections
        ]
        block = self.block_at(clip.top())
        while block.isValid():
            rect = self.blockBoundingRect(block)
            if rect.top() > clip.bottom():
                return
            draw_block(painter, block, rect.topLeft(), chosen, clip)
            draw_caret(painter, block, rect.topLeft(), context.cursorPosition)
            block = block.next()

    def _on_edit(self, start: int, _removed: int, added: int) -> None:
        self._edited_to = start + added

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        document = self.document()
        everything = start == removed == 0 and added == document.characterCount()
        if everything and self._look == self._look_now() and self._size == self._size_now():
            # Qt asks so for a new size of the page too, which is mostly the old one.
            return
        first = document.findBlock(start)
        # A block with other formats is told of with its end of line, where the next one begins, which is the same.
        end, self._edited_to = max(self._edited_to, start + added - 1), -1
        last = document.findBlock(min(end, document.characterCount() - 1))
        number, count = first.blockNumber(), last.blockNumber() - first.blockNumber() + 1
        replaced = count - (document.blockCount() - len(self._heights))
        before = sum(self._heights[number : number + replaced])
        stood = self._laid[number : number + replaced]
        self._size = self._size_now()
        if everything:
            self._look = self._look_now()
        elif count == replaced == 1 and stood == b"\1":
            # As nearly every letter does. Where it makes no other height, the places behind it stay too.
            self._heights[number] = self._lay_out(first)
            self._tell_changed(number, 1, self._heights[number] - before)
            return
        self._heights[number : number + replaced] = self._estimates(first, count, forget=count > _AT_ONCE)
        self._laid[number : number + replaced] = bytes(count)
        if count <= _AT_ONCE and (1 in stood or count != replaced):
            for at, block in enumerate(_run(first, count), number):
                self._heights[at], self._laid[at] = self._lay_out(block), 1
        self._tops[0] = document.documentMargin()
        self._tell_changed(number, count, sum(self._heights[number : number + count]) - before, moved=True)

    def _look_now(self) -> tuple[object, ...]:
        """Return what everything is laid out by."""
        document = self.document()
        direction = document.defaultTextOption().textDirection()
        font = document.defaultFont().key()
        return document.textWidth(), font, direction, document.documentMargin(), self._line_height

    def _size_now(self) -> tuple[int, int]:
        return self.document().blockCount(), self.document().characterCount()

    # -- heights

    def block_at(self, y: float) -> QTextBlock:
        """Return the block at a height; above the first that one, and the last below it."""
        low, high = 0, len(self._heights) - 1
        while self._tops[-1] <= y and len(self._tops) <= high:
            self._top(min(high, len(self._tops) - 1 + _STRETCH))
        high = min(high, len(self._tops) - 1)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._tops[middle] <= y else (low, middle - 1)
        return self.document().findBlockByNumber(max(0, low))

    def is_settled(self, top: float, bottom: float) -> bool:
        """Tell whether all that is between two heights has been laid out."""
        number = self.block_at(top).blockNumber()
        while 0 <= number < len(self._heights) and self._top(number) < bottom:
            if not self._laid[number]:
                return False
            number += 1
        return True

    def settle(self, top: float, bottom: float) -> float:
        """Lay out what is between two heights; return how far what was laid out there before has moved."""
        moved, fresh = 0.0, 0.0
        block = self.block_at(top)
        while block.isValid() and self._top(number := block.blockNumber()) < bottom:
            if not self._laid[number]:
                height = self._heights[number]
                self._settle(block, number)
                fresh += self._heights[number] - height
            elif fresh and not moved:
                moved = fresh
            block = block.next()
        self._tell_size()
        return moved

    def _settle(self, block: QTextBlock, number: int) -> None:
        height = self._lay_out(block)
        self._laid[number] = 1
        if height != self._heights[number]:
            self._total += height - self._heights[number]
            self._heights[number] = height
            del self._tops[number + 1 :]

    def _top(self, number: int) -> float:
        while len(self._tops) <= number:
            known = len(self._tops) - 1
            more = accumulate(self._heights[known : known + _STRETCH], initial=self._tops[-1])
            next(more)
            self._tops.extend(more)
        return self._tops[number]

    def _room(self) -> float:
        """Return the width of a line."""
        width = self.document().textWidth()
        return max(1.0, width - 2 * self.document().documentMargin()) if width > 0 else 1e6

    def _estimates(self, first: QTextBlock, count: int, *, forget: bool) -> list[float]:
        font = self.document().defaultFont()
        height = QFontMetricsF(font).height() * self._line_height
        columns = max(1, int(self._room() / max(1.0, letter_px(font))))
        made = []
        for block in _run(first, count):
            if forget:
                block.clearLayout()
            made.append(height * max(1, math.ceil((block.length() - 1) / columns)))
        return made

    def _lay_out(self, block: QTextBlock) -> float:
        """Lay a block out; return its height."""
        layout, room, y = block.layout(), self._room(), 0.0
        option = self.document().defaultTextOption()
        option.setTextDirection(block.textDirection())
        right = block.textDirection() is Qt.LayoutDirection.RightToLeft
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, y))
            y += line.height() * self._line_height
        layout.endLayout()
        return y

    def _tell_changed(self, number: int, count: int, grown: float, *, moved: bool = False) -> None:
        """Have what changed painted; where it has another height, everything below it too."""
        if grown or moved:
            del self._tops[number + 1 :]
            self._total += grown
        top = self._top(number)
        height = 1e9 if grown else sum(self._heights[number : number + count])
        self._tell_size()
        # WORKAROUND: the binding takes the signal without an argument for its own, and dies of the rectangle.
        update: Any = self.update
        update["QRectF"].emit(QRectF(0, top, 1e9, height))

    def _tell_size(self) -> None:
        """Tell of another size, once: lines are measured for carets and clicks too, where it could not be told."""
        if self._total != self._told:
            self._told = self._total
            self.documentSizeChanged.emit(self.documentSize())


def _let_go(layout: TextLayout, *_gone: object) -> None:
    layout.forget()


def _lines(layout: QTextLayout) -> Iterator[QTextLine]:
    return map(layout.lineAt, range(layout.lineCount()))


def _run(block: QTextBlock, count: int) -> Iterator[QTextBlock]:
    while count and block.isValid():
        yield block
        block = block.next()
        count -= 1
