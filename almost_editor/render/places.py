"""Places: what tells a place of a block's source on the page, and back.

Marks, quotes and addresses differ between the two; the letters and digits of the words do not. So a place is told by
the letters around it and by how far into its block it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

NEEDLE = 16
"""Letters that tell a place of a paragraph from its other places."""
SKIPS = (0, 12, 28, 48)
"""Letters farther on where to look if the nearer ones are not on the page: those of a link's address are not."""
_READ = 400
_REACH = 40_000
"""Characters on both sides of where a place should be that are searched for it."""
_LENGTHS = (24, 16, 12, 8, 5)
"""Letters that are looked for together, the surest first."""
_LETTERS = re.compile(r"[^\W_]+")
# What may stand between two letters of the page: marks, and the address of a link whose words end there.
_APART = r"(?:\]\([^)\s]*\)|[\W_])*"
_TARGET = re.compile(r"\]\([^)\s]*\)?")
_OPEN_TARGET = re.compile(r"\]\([^)\s]*\Z")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a block, for a page to find: needles are letters, and how many letters they come behind the place.

    Shapes: `share` is from 0 to 1, of the block's length.
    """

    share: float
    needles: tuple[tuple[str, int], ...]


def place_of(source: str, offset: int) -> Place:
    """Return what tells an offset of a block's source on the page. Cost: none in the source's length."""
    ahead = source[offset : offset + _READ]
    if _OPEN_TARGET.search(source, max(0, offset - _READ), offset):
        # In the middle of a link's address, which no page shows: what is behind it tells.
        ahead = ahead.partition(")")[2]
    letters = "".join(_LETTERS.findall(_TARGET.sub(" ", ahead)))
    needles = tuple(
        (letters[skip : skip + NEEDLE], skip) for skip in SKIPS if skip == 0 or len(letters) >= skip + NEEDLE
    )
    return Place(offset / len(source) if source else 0.0, tuple(one for one in needles if one[0]))


def offset_of(source: str, share: float, before: str, after: str) -> int:
    """Return the offset in a block's source that the page told by the letters on both sides of it.

    Where they are not in the source as they stand (an entity, a mark within a word), the nearer ones count, and at
    last the share alone.
    """
    near = round(share * len(source))
    low, high = max(0, near - _REACH), near + _REACH
    for length in _LENGTHS:
        if len(after) >= length and (span := _nearest(source, after[:length], near, low, high)):
            return span[0]
        if len(before) >= length and (span := _nearest(source, before[-length:], near, low, high)):
            return _next_letter(source, span[1]) if after else span[1]
    return min(near, len(source))


def _next_letter(source: str, offset: int) -> int:
    found = _LETTERS.search(source, offset, offset + _READ)
    return found.start() if found else offset


def _nearest(source: str, letters: str, near: int, low: int, high: int) -> tuple[int, int] | None:
    pattern = re.compile(_APART.join(map(re.escape, letters)))
    spans = [match.span() for match in pattern.finditer(source, low, high)]
    return min(spans, key=lambda span: abs(span[0] - near), default=None)
