"""What was found: marks on what is in view, and a count that is taken a slice at a time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from almost_editor.document.finding import Span, spans
from almost_editor.document.found import Found, SpansFound, WordsFound
from almost_editor.document.positions import from_utf16, to_utf16
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.finding.search import Scope
from almost_editor.ui.theme import Theme

SLICE_MS = 4
"""How long counting may hold up a key."""
COUNT_AFTER_MS = 250
"""From the last key in the text to its being counted anew."""
MOST_MARKS = 500
"""In one view: a letter in a large window; more would be paint and no help."""


class Matches(QObject):
    """All places of what was looked for in the pane's text."""

    counted = Signal()
    """`count` and `place_of` answer for the text as it is."""

    def __init__(self, pane: TextPane, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._theme = theme
        self._found: Found | None = None
        self._found_in = 0
        self._scope: Scope | None = None
        self._starts: list[int] = []
        self._rest: Iterator[Sequence[int]] | None = None
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

    def look_for(self, found: Found | None, scope: Scope | None = None) -> None:
        """Mark and count what was found; None takes the marks away. Short texts are counted at once."""
        self._found, self._found_in, self._scope = found, self._pane.document().revision(), scope
        self._starts = []
        self._rest = None
        self._slice.stop()
        self._mark()
        if found is not None:
            self._rest = found.parts()
            self._count_on()

    def _count_on(self) -> None:
        began = perf_counter()
        while self._rest is not None:
            found = next(self._rest, None)
            if found is None:
                self._rest = None
                self.counted.emit()
                return
            self._starts += found
            if perf_counter() - began > SLICE_MS / 1000:
                self._slice.start()
                return

    def _mark_soon(self) -> None:
        if self._found is not None:
            self._look.start()

    def _mark(self) -> None:
        """Mark what is in view, and nothing else: marks over a whole text would freeze a long one."""
        self._look.stop()
        marks = [] if self._found is None else [*self._scope_mark(), *self._visible_marks(self._found)]
        if marks or self._pane.extraSelections():
            self._pane.setExtraSelections(marks)

    def _scope_mark(self) -> Iterator[QTextEdit.ExtraSelection]:
        """Lay a wash under what is searched, as far as it is in view."""
        blocks = list(self._pane.visible_blocks()) if self._scope is not None else []
        if self._scope is not None and blocks:
            first, last = self._scope.span
            start, end = max(first, blocks[0].position()), min(last, blocks[-1].position() + blocks[-1].length() - 1)
            if start < end:
                yield self._marked(start, end, "selection")

    def _visible_marks(self, found: Found) -> Iterator[QTextEdit.ExtraSelection]:
        places: Iterator[Span] = iter(())
        if isinstance(found, WordsFound):
            places = (span for block in self._pane.visible_blocks() for span in self._spans_in(block, found))
        elif isinstance(found, SpansFound) and self._found_in == self._pane.document().revision():
            places = self._known_spans(found)
        first, last = self._scope.span if self._scope is not None else (0, self._pane.document().characterCount())
        inside = (span for span in places if first <= span[0] and span[1] <= last)
        for start, end in islice(inside, MOST_MARKS):
            yield self._marked(start, end, "caution_wash")

    def _marked(self, start: int, end: int, colour: str) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._pane.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        how = QTextCharFormat()
        how.setBackground(self._theme.colour(colour))
        mark = QTextEdit.ExtraSelection()
        mark.format, mark.cursor = how, cursor
        return mark

    @staticmethod
    def _spans_in(block: QTextBlock, found: WordsFound) -> Iterator[Span]:
        text, at = block.text(), block.position()
        for start, end in spans(text, found.pattern):
            yield at + to_utf16(text, start), at + to_utf16(text, end)

    def _known_spans(self, found: SpansFound) -> Iterator[Span]:
        """Give places in view, counted from the first line there: from the text's start each would cost its length."""
        blocks = list(self._pane.visible_blocks())
        if not blocks:
            return
        first_unit, last_unit = blocks[0].position(), blocks[-1].position() + blocks[-1].length() - 1
        first, last = from_utf16(found.text, first_unit), from_utf16(found.text, last_unit)
        seen = found.text[first:last]
        for start, end in found.between(first, last):
            yield (
                first_unit + to_utf16(seen, max(0, start - first)),
                first_unit + to_utf16(seen, min(len(seen), end - first)),
            )
