"""Lines of plain text: as wide as a letter has them, whatever the script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import combining, east_asian_width

WIDTH = 72
"""Columns of a line of plain text."""
LONGEST = 600
"""Columns of a line in a script without spaces: no more than the 998 octets of a letter's line (RFC 5322)."""

_SPACE = re.compile(r"[ \t\r\n]+")
# Between two characters that are two columns wide a line may end, as long as the next does not begin with these.
_NEVER_FIRST = frozenset("、。，．・：；？！）］｝」』】〉》〕”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ")


def columns(text: str) -> int:
    """Return how many columns a text takes."""
    return sum(0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def wrapped(text: str, width: int = WIDTH) -> list[str]:
    """Return a paragraph's lines; what has no place to break stands in a longer line of its own.

    A script without spaces is left to whatever shows it: a break within would stay when the text is copied, and words
    on both sides of it would not be found. Law: the words are the text's, in order; no-break spaces stay.
    """
    lines: list[str] = []
    line = ""
    for word in _SPACE.split(text.strip(" \t\r\n")):
        for place, part in enumerate(_parts(word)):
            joined = part if not line else line + part if place else f"{line} {part}"
            if line and columns(joined) > (LONGEST if place else width):
                lines.append(line)
                joined = part
            line = joined
    return [*lines, line] if line else lines


def _parts(word: str) -> Iterator[str]:
    start = 0
    for place in range(1, len(word)):
        wide = east_asian_width(word[place]) in "WF" and east_asian_width(word[place - 1]) in "WF"
        if wide and word[place] not in _NEVER_FIRST:
            yield word[start:place]
            start = place
    yield word[start:]
