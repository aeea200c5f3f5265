"""A text that is being edited, told of its changes in UTF-16 units and kept in characters."""

from __future__ import annotations

import re
from dataclasses import dataclass

from almost_editor.document.positions import from_utf16, to_utf16, utf16_length
from almost_editor.document.text import common_end, common_start

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Span:
    """A change of a text, in characters: from `start` on, `removed` characters gave way to `inserted`."""

    start: int
    removed: int
    inserted: str

    def applied_to(self, text: str) -> str:
        """Return what a text becomes by it."""
        return "".join((text[: self.start], self.inserted, text[self.start + self.removed :]))


class LiveText:
    """The text of an open document, followed edit by edit.

    Cost: an edit is put into the text when that is next asked for, by a copy in memory: a key need not wait for it.
    Positions are counted only in texts with characters beyond the first plane (emoji), which take two units each.
    """

    def __init__(self, text: str = "") -> None:
        self._set(text)

    def _set(self, text: str) -> None:
        self._text = text
        self._length = len(text)
        self._astral = len(_ASTRAL.findall(text))
        self._pending: list[Span] = []

    @property
    def text(self) -> str:
        """The text as it stands."""
        for span in self._pending:
            self._text = span.applied_to(self._text)
        self._pending.clear()
        return self._text

    @property
    def length_utf16(self) -> int:
        """Its length in UTF-16 units."""
        return self._length + self._astral

    def offset(self, offset_utf16: int) -> int:
        """Return the character offset of a UTF-16 offset."""
        return from_utf16(self.text, offset_utf16) if self._astral else min(offset_utf16, self._length)

    def offset_utf16(self, offset: int) -> int:
        """Return the UTF-16 offset of a character offset."""
        return to_utf16(self.text, offset) if self._astral else offset

    def replace(self, position: int, removed: int, inserted: str, *, length_utf16: int) -> Span:
        """Follow an edit told in UTF-16 units, and return it in characters.

        Raises: ValueError where the text would not become `length_utf16` units long; it stays as it was.
        """
        start, end = self.offset(position), self.offset(position + removed)
        gone = len(_ASTRAL.findall(self.text, start, end)) if self._astral else 0
        after = self.length_utf16 - (end - start + gone) + utf16_length(inserted)
        if after != length_utf16:
            raise ValueError(f"The edit makes a text of {after} units, not of {length_utf16}.")
        span = Span(start, end - start, inserted)
        self._pending.append(span)
        self._length += len(inserted) - span.removed
        self._astral += len(_ASTRAL.findall(inserted)) - gone
        return span

    def become(self, text: str) -> Span:
        """Take another text, and return the one span that it differs in."""
        old = self.text
        start = common_start(old, text)
        ending = common_end(old, text, min(len(old), len(text)) - start)
        self._set(text)
        return Span(start, len(old) - start - ending, text[start : len(text) - ending])
