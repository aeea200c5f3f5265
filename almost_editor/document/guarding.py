"""Guarding: keeping the marks of a text what they are when the words around them change.

What would be read as something else than is meant stands in a highlight of its own, which changes nothing and is gone
with the last mark: `{=={==}++` for a brace that would open a mark, ``{==`==}`` for ticks in whose code a mark would be
lost, `{==\\==}` for a stroke that would escape one; an empty one, `{====}`, before a line end that is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from almost_editor.document.marks import CLOSINGS, LINE_END, Kind, Literal, Mark, marks_of, read

MOST_STEPS = 40
"""Highlights that are put in one by one, each where it is needed; then all that may be needed are."""
_OPENS, _CLOSES = "{" + Kind.HIGHLIGHT, CLOSINGS[Kind.HIGHLIGHT]
_SPECIAL = re.compile(r"[\\`{]+|~{3,}")


class Meant(NamedTuple):
    """Where a mark is meant to stand, and how many of the line ends behind it are part of it."""

    start: int
    end: int
    line_ends: int = 0


def guarded(text: str, meant: Sequence[Meant], *, closed: bool = False) -> str:
    """Return a text in which just these spans, and the highlights that it takes, are marks.

    With `closed` no fenced code is left open at its end: other text comes behind.
    Law: accepted and rejected it is what the text is with these marks alone accepted and rejected.
    """
    marks = list(meant)
    for _ in range(MOST_STEPS):
        found = _misread(text, marks, closed=closed)
        if found is None:
            return text
        start, end = found
        text = f"{text[:start]}{_highlight(text[start:end])}{text[end:]}"
        longer = len(_highlight(""))
        moved = [
            one if one.end <= start else one._replace(start=one.start + longer, end=one.end + longer) for one in marks
        ]
        marks = sorted([*moved, Meant(start, end + longer)])
    return _all_guarded(text, marks)


def _misread(text: str, meant: Sequence[Meant], *, closed: bool) -> tuple[int, int] | None:
    """Return the first signs that are read as something else than is meant."""
    wanted = iter((*meant, Meant(len(text) + 1, len(text) + 1)))
    here = next(wanted)
    for found in read(text):
        if isinstance(found, Literal):
            if here.start < found.end or (closed and found.end == len(text) and _is_open(text, found)):
                return _signs(text, found)
        elif (found.start, found.end) != here[:2]:
            return found.start, found.start + 1
        elif found.line_ends > here.line_ends:
            return (here.end + here.line_ends,) * 2
        else:
            here = next(wanted)
    return None


def _signs(text: str, found: Literal) -> tuple[int, int]:
    start = found.start
    while text[start] in " \t>":
        start += 1
    return start, found.opening


def _is_open(text: str, found: Literal) -> bool:
    """Tell whether it is fenced code that goes on with what comes behind."""
    start, end = _signs(text, found)
    if end - start < 3:
        return False
    first, _, rest = text[start : found.end].removesuffix("\n").partition("\n")
    last = rest.rpartition("\n")[2].strip(" \t>")
    return not (last.startswith(text[start:end]) and not last.strip(first[0]))


def _highlight(words: str) -> str:
    return f"{_OPENS}{words}{_CLOSES}"


def _all_guarded(text: str, meant: Sequence[Meant]) -> str:
    parts, at = [], 0
    for start, end, line_ends in meant:
        parts.append(_SPECIAL.sub(lambda found: _highlight(found[0]), text[at:start]))
        parts.append(text[start : end + line_ends])
        if text[end - 4] == LINE_END:
            parts.append(_highlight(""))
        at = end + line_ends
    parts.append(_SPECIAL.sub(lambda found: _highlight(found[0]), text[at:]))
    return "".join(parts)


def settle(text: str, chosen: Sequence[Mark], *, accept: bool) -> str:
    """Return a text with some of its marks, in order, accepted or rejected, and the others what they were.

    Law: all others accepted or rejected behind it, it is what it is when all are at once.
    """
    parts: list[str] = []
    meant: list[Meant] = []
    at = length = 0
    gone = frozenset(mark.start for mark in chosen)
    for mark in marks_of(text):
        length += mark.start - at
        words = mark.settled(accept=accept) if mark.start in gone else text[mark.start : mark.stop]
        if mark.start not in gone:
            meant.append(Meant(length, length + mark.end - mark.start, mark.line_ends))
        parts += (text[at : mark.start], words)
        length += len(words)
        at = mark.stop
    return guarded("".join((*parts, text[at:])), meant)
