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


class LiveText:
    """The text of an open document, followed edit by edit.

    Cost: an edit copies the text in memory; positions are counted only in texts with characters beyond the first plane
    (emoji), which take two units each.
    """

    def __init__(self, text: str = "") -> None:
        self._text = text
        self._astral = len(_ASTRAL.findall(text))

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self._text

    @property
    def length_utf16(self) -> int:
        """Its length in UTF-16 units."""
        return len(self._text) + self._astral

    def offset(self, offset_utf16: int) -> int:
        """Return the character offset of a UTF-16 offset."""
        return from_utf16(self._text, offset_utf16) if self._astral else min(offset_utf16, len(self._text))

    def offset_utf16(self, offset: int) -> int:
        """Return the UTF-16 offset of a character offset."""
        return to_utf16(self._text, offset) if self._astral else offset

    def replace(self, position: int, removed: int, inserted: str, *, length_utf16: int) -> Span:
        """Follow an edit told in UTF-16 units, and return it in characters.

        Raises: ValueError where the text would not become `length_utf16` units long; it stays as it was.
        """
        start, end = self.offset(position), self.offset(position + removed)
        old = self._text[start:end]
        after = self.length_utf16 - utf16_length(old) + utf16_length(inserted)
        if after != length_utf16:
            raise ValueError(f"The edit makes a text of {after} units, not of {length_utf16}.")
        self._text = self._text[:start] + inserted + self._text[end:]
        self._astral += len(_ASTRAL.findall(inserted)) - len(_ASTRAL.findall(old))
        return Span(start, end - start, inserted)

    def become(self, text: str) -> Span:
        """Take another text, and return the one span that it differs in."""
        old = self._text
        start = common_start(old, text)
        ending = common_end(old, text, min(len(old), len(text)) - start)
        self._text = text
        self._astral = len(_ASTRAL.findall(text))
        return Span(start, len(old) - start - ending, text[start : len(text) - ending])
