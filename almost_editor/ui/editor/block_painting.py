"""Painting a block of the text: its words, what is selected of them, and the caret."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextCharFormat, QTextLayout

CARET_PX = 2


def draw_block(
    painter: QPainter,
    block: QTextBlock,
    at: QPointF,
    chosen: list[tuple[int, int, QTextCharFormat]],
    clip: QRectF,
) -> None:
    """Paint a block's words. Shapes: `chosen` are places in the document, each from and to, and how they look."""
    start, length = block.position(), block.length()
    ranges = []
    for first, last, how in chosen:
        if first < start + length and last > start and last > first:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = first - start, last - first, how
            ranges.append(made)
    block.layout().draw(painter, at, ranges, clip)


def draw_caret(painter: QPainter, block: QTextBlock, at: QPointF, caret: int) -> None:
    """Paint the caret where it is in the block."""
    layout = block.layout()
    if block.position() <= caret < block.position() + block.length():
        layout.drawCursor(painter, at, caret - block.position(), CARET_PX)
    elif caret < -1 and layout.preeditAreaText():
        # Qt's way to say: within the words that are being composed, so many behind their start.
        layout.drawCursor(painter, at, layout.preeditAreaPosition() - (caret + 2), CARET_PX)
