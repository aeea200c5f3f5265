"""Packing: a revision's text in little room, as what differs from another one's.

Most revisions of an article differ in one place. So a revision keeps what stands between the start and the end that it
has in common with its base, squeezed; a base is whole, and never cut from another.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from almost_editor.document.text import common_end, common_start

_LEVEL = 6
WORTH_A_BASE = 4
"""Where what differs is more than this part of the text, the text is kept whole, as the base of those that follow."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A text as it is stored. Units: `head` and `tail` in characters, of the base's start and end."""

    head: int
    tail: int
    middle: bytes


def whole(text: str) -> Packed:
    """Pack a text that needs no other one."""
    return Packed(0, 0, squeezed(text))


def differing(text: str, base: str) -> Packed | None:
    """Pack what differs from a base; nothing where that is so much that the text had better be kept whole."""
    head = common_start(text, base)
    tail = common_end(text, base, min(len(text), len(base)) - head)
    middle = text[head : len(text) - tail]
    if len(middle) * WORTH_A_BASE > len(text):
        return None
    return Packed(head, tail, squeezed(middle))


def unpacked(packed: Packed, base: str) -> str:
    """Return the text again. Raises: ValueError where the bytes are none of ours."""
    middle = loosened(packed.middle)
    return base[: packed.head] + middle + (base[len(base) - packed.tail :] if packed.tail else "")


def squeezed(text: str) -> bytes:
    """Return a text's bytes in less room."""
    return zlib.compress(text.encode(), _LEVEL)


def loosened(data: bytes) -> str:
    """Return what was squeezed. Raises: ValueError."""
    try:
        return zlib.decompress(data).decode()
    except zlib.error as error:
        raise ValueError("Not a packed text.") from error
