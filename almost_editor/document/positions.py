"""Positions: Qt counts UTF-16 units, Python counts characters. Every crossing goes through here."""

from __future__ import annotations


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units the text takes."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_utf16(text: str, offset: int) -> int:
    """Return the UTF-16 offset of a character offset. Cost: linear in `offset`, in C."""
    return utf16_length(text[:offset])


def from_utf16(text: str, offset_utf16: int) -> int:
    """Return the character offset of a UTF-16 offset; one inside a pair is moved to its start.

    Cost: linear in the offset, in C; none where the text is ASCII.
    """
    if text.isascii():
        return min(offset_utf16, len(text))
    head = text[:offset_utf16].encode("utf-16-le", "surrogatepass")[: 2 * offset_utf16]
    # A high surrogate at the cut is half a character: it belongs to what follows.
    if len(head) >= 2 and 0xD8 <= head[-1] <= 0xDB and len(head) == 2 * offset_utf16:
        head = head[:-2]
    return len(head.decode("utf-16-le", "surrogatepass"))
