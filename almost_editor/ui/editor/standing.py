"""Standing still: what is looked at stays at its height while everything is laid out anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTextEdit


@contextmanager
def standing_still(pane: QTextEdit) -> Iterator[None]:
    """Keep the caret's line at its height where it is in view, and else the first line that is."""
    in_view = pane.viewport().rect().intersects(pane.cursorRect())
    kept = pane.textCursor() if in_view else pane.cursorForPosition(QPoint(0, 0))
    before, bar = pane.cursorRect(kept).top(), pane.verticalScrollBar()
    was_at_top = bar.value() == 0 and in_view
    yield
    # Twice: lines that come into view for the first time may turn out higher than was thought.
    for _ in range(2):
        bar.setValue(bar.value() + pane.cursorRect(kept).top() - before)
    if was_at_top and pane.cursorRect(kept).bottom() + bar.value() < pane.viewport().height():
        bar.setValue(0)
