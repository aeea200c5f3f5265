"""What was found: marks on what is in view, and a count that is taken a slice at a time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from almost_editor.document.finding import Span, slices, spans
from almost_editor.document.positions import to_utf16
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.theme import Theme

SLICE_MS = 4
"""How long counting may hold up a key."""
COUNT_AFTER_MS = 250
"""From the last key in the text to its being counted anew."""
MOST_MARKS = 500
"""In one view: a letter in a large window; more would be paint and no help."""


class Matches(QObject):
    """All places of one pattern in the pane's text."""

    counted = Signal()
    """`count` and `place_of` answer for the text as it is."""

    def __init__(self, pane: TextPane, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._theme = theme
        self._pattern: re.Pattern[str] | None = None
        self._starts: list[int] = []
        self._rest: Iterator[list[Span]] | None = None
        self._slice = QTimer(self, singleShot=True, interval=0)
        self._slice.timeout.connect(self._count_on)
        self._look = QTimer(self, singleShot=True, interval=0)
        self._look.timeout.connect(self._mark)
        pane.textChanged.connect(self._mark_soon)
        pane.view_moved.connect(self._mark_soon)
        theme.changed.connect(self._mark_soon)

    @property
    def count(self) -> int | None:
        """How many there are; None while they are being counted."""
        return None if self._rest is not None else len(self._starts)

    def place_of(self, span: Span) -> int | None:
        """Return which one this is, from 1; None where it is none."""
        at = bisect_left(self._starts, span[0])
        return at + 1 if at < len(self._starts) and self._starts[at] == span[0] else None

    def look_for(self, pattern: re.Pattern[str] | None, text: str) -> None:
        """Mark and count a pattern in the text; None takes the marks away. Short texts are counted at once."""
        self._pattern = pattern
        self._starts = []
        self._rest = None
        self._slice.stop()
        self._mark()
        if pattern is not None:
            self._rest = (list(spans(text, pattern, start, end)) for start, end in slices(text))
            self._count_on()

    def _count_on(self) -> None:
        began = perf_counter()
        while self._rest is not None:
            found = next(self._rest, None)
            if found is None:
                self._rest = None
                self.counted.emit()
                return
            self._starts += [start for start, _end in found]
            if perf_counter() - began > SLICE_MS / 1000:
                self._slice.start()
                return

    def _mark_soon(self) -> None:
        if self._pattern is not None:
            self._look.start()

    def _mark(self) -> None:
        """Mark what is in view, and nothing else: marks over a whole text would freeze a long one."""
        self._look.stop()
        marks = [] if self._pattern is None else list(self._visible_marks(self._pattern))
        if marks or self._pane.extraSelections():
            self._pane.setExtraSelections(marks)

    def _visible_marks(self, pattern: re.Pattern[str]) -> Iterator[QTextEdit.ExtraSelection]:
        how = QTextCharFormat()
        how.setBackground(self._theme.colour("caution_wash"))
        left = MOST_MARKS
        for block in self._pane.visible_blocks():
            for start, end in self._spans_in(block, pattern):
                cursor = QTextCursor(block)
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                mark = QTextEdit.ExtraSelection()
                mark.format, mark.cursor = how, cursor
                yield mark
                left -= 1
                if not left:
                    return

    @staticmethod
    def _spans_in(block: QTextBlock, pattern: re.Pattern[str]) -> Iterator[Span]:
        text, at = block.text(), block.position()
        for start, end in spans(text, pattern):
            yield at + to_utf16(text, start), at + to_utf16(text, end)
