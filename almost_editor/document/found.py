"""What was found in one text: words, which are looked up as they are asked for, or places that are known already.

Units: as in `finding`. A scope is the part of the text that is searched; what reaches out of it is not found.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Protocol

from almost_editor.document.finding import Span, first_from, last_before, slices, spans
from almost_editor.document.patterns import Change


class Found(Protocol):
    """All places in one text, in order."""

    text: str

    def first_from(self, start: int) -> Span | None:
        """Return the first place that begins at `start` or behind it."""

    def last_before(self, end: int) -> Span | None:
        """Return the last place that begins before `end`."""

    def parts(self) -> Iterator[Sequence[int]]:
        """Give where the places begin, so many at a time as are had at once."""


class WordsFound:
    """The places of words. Cost: nothing until it is asked, then what lies between."""

    def __init__(self, text: str, pattern: re.Pattern[str], scope: Span | None = None) -> None:
        self.text = text
        self.pattern = pattern
        self._scope = scope or (0, len(text))

    def first_from(self, start: int) -> Span | None:
        """Return the first place that begins at `start` or behind it."""
        return self._inside(first_from(self.text, self.pattern, max(start, self._scope[0])))

    def last_before(self, end: int) -> Span | None:
        """Return the last place that begins before `end`."""
        found = last_before(self.text, self.pattern, min(end, self._scope[1]))
        if found is not None and found[1] > self._scope[1]:
            found = last_before(self.text, self.pattern, found[0])
        return self._inside(found)

    def _inside(self, span: Span | None) -> Span | None:
        first, last = self._scope
        return span if span is not None and first <= span[0] and span[1] <= last else None

    def parts(self) -> Iterator[Sequence[int]]:
        """Give where the places begin, a slice of the text at a time."""
        for part in self._slices():
            yield [start for start, _end in part]

    def changes(self, new: str) -> list[Change]:
        """Return what putting other words in their place changes. Cost: linear."""
        return [Change(start, end, new) for part in self._slices() for start, end in part]

    def _slices(self) -> Iterator[list[Span]]:
        first, last = self._scope
        begin = self.text.rfind("\n", 0, first) + 1
        for start, end in takewhile(lambda part: part[0] < last, slices(self.text, begin)):
            yield list(filter(self._inside, spans(self.text, self.pattern, start, end)))


class SpansFound:
    """Places that are known, as a pattern's are."""

    def __init__(self, text: str, starts: array[int], ends: array[int]) -> None:
        self.text = text
        self._starts = starts
        self._ends = ends

    def first_from(self, start: int) -> Span | None:
        """Return the first place that begins at `start` or behind it."""
        return self._at(bisect_left(self._starts, start))

    def last_before(self, end: int) -> Span | None:
        """Return the last place that begins before `end`."""
        return self._at(bisect_left(self._starts, end) - 1)

    def parts(self) -> Iterator[Sequence[int]]:
        """Give where the places begin, all at once."""
        yield self._starts

    def between(self, start: int, end: int) -> Iterator[Span]:
        """Give the places that reach into a part of the text."""
        for at in range(bisect_right(self._ends, start), bisect_left(self._starts, end)):
            yield self._starts[at], self._ends[at]

    def _at(self, place: int) -> Span | None:
        return (self._starts[place], self._ends[place]) if 0 <= place < len(self._starts) else None
