"""Positions: Qt counts UTF-16 units, Python counts characters. Every crossing goes through here."""

from __future__ import annotations


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units the text takes."""
    if text.isascii():
        return len(text)
    return len(text) + sum(1 for character in text if character > "\uffff")


def to_utf16(text: str, offset: int) -> int:
    """Return the UTF-16 offset of a character offset. Cost: linear in `offset`."""
    return utf16_length(text[:offset])


def from_utf16(text: str, offset_utf16: int) -> int:
    """Return the character offset of a UTF-16 offset; one inside a pair is moved to its start.

    Cost: linear in the offset, without cost where the text is ASCII.
    """
    if text.isascii():
        return min(offset_utf16, len(text))
    units = 0
    for offset, character in enumerate(text):
        width = 2 if character > "\uffff" else 1
        if units + width > offset_utf16:
            return offset
        units += width
    return len(text)
