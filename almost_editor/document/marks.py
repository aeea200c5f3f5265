"""Marks: suggestions and comments in a text, written as CriticMarkup, each within one line.

`{++new++}` is an addition, `{--old--}` a deletion, `{~~old~>new~~}` a substitution, `{>>words<<}` a comment and
`{==words==}` a highlight, which changes nothing. Marks do not nest: what stands in one is its words. There are none in
code, and `\\{` opens none. The end of a line is always a real one; where it is new or gone, the mark right before it
says so by a `¶` at the end of its words, one for each: `one{++¶¶++}`, a blank line, `two` is a paragraph cut in two.
"""

from __future__ import annotations

import enum
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

LINE_END = "¶"
"""At the end of an addition's or a deletion's words that stand before the end of a line: that end is part of it."""
MOST_ROUNDS = 8
"""Of accepting all, until no mark is left: a mark may hold the words of another."""


class Kind(enum.StrEnum):
    """What a mark is; the values are the signs that open it."""

    ADDITION = "++"
    DELETION = "--"
    SUBSTITUTION = "~~"
    COMMENT = ">>"
    HIGHLIGHT = "=="


ARROW = "~>"
CLOSINGS: dict[str, str] = {**{kind: f"{kind}}}" for kind in Kind}, Kind.COMMENT: "<<}"}
SUGGESTIONS = frozenset({Kind.ADDITION, Kind.DELETION, Kind.SUBSTITUTION})


class Mark(NamedTuple):
    """A mark of a text.

    Shapes: it stands at `start` to `end`, and its words without the signs within `inner` to `inner_end`; behind them
    come `line_ends` that are part of it. `old` and `new` are what stands in its place when it is rejected and accepted.
    Units: characters.
    """

    kind: Kind
    start: int
    end: int
    old: str
    new: str
    line_ends: int = 0

    @property
    def inner(self) -> int:
        """Where its words begin."""
        return self.start + 3

    @property
    def inner_end(self) -> int:
        """Where its words end."""
        return self.end - 3

    @property
    def stop(self) -> int:
        """Where the text goes on: behind the line ends that are part of it."""
        return self.end + self.line_ends

    @property
    def arrow(self) -> int:
        """Where the new words of a substitution begin."""
        return self.inner + len(self.old) + len(ARROW)

    def settled(self, *, accept: bool) -> str:
        """Return what comes in its place."""
        return self.new if accept else self.old


class Ahead:
    """What comes next in a text, looked up once each: whatever a text opens and does not close, the cost is linear."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._found: dict[str, tuple[int, int]] = {}

    def find(self, sign: str, start: int) -> int:
        """Return where a sign comes next, or -1."""
        asked, at = self._found.get(sign, (-1, 0))
        if not 0 <= asked <= start or -1 < at < start:
            at = self.text.find(sign, start)
            self._found[sign] = (start, at)
        return at


_STOP = re.compile(r"\\|`+|\{(?=\+\+|--|~~|>>|==)")
_OPENING = re.compile(r"\{(?:\+\+|--|~~|>>|==)")
_TICKS = re.compile("`+")
_FENCE = re.compile(r"[ \t>]*(`{3,}(?=[^`]*\Z)|~{3,})")


def mark_at(text: str, start: int, ahead: Ahead, stop: int | None = None) -> Mark | None:
    """Return the mark that opens at a brace and closes in the same line, before `stop`; None where none does."""
    signs = text[start + 1 : start + 3]
    closing = CLOSINGS.get(signs)
    if closing is None:
        return None
    inner = start + 3
    at, line_end = ahead.find(closing, inner), ahead.find("\n", inner)
    if at < 0 or -1 < line_end < at or (stop is not None and at + 3 > stop):
        return None
    kind, words = Kind(signs), text[inner:at]
    match kind:
        case Kind.SUBSTITUTION:
            arrow = ahead.find(ARROW, inner)
            if not inner <= arrow <= at - len(ARROW):
                return None
            return Mark(kind, start, at + 3, text[inner:arrow], text[arrow + 2 : at])
        case Kind.COMMENT:
            return Mark(kind, start, at + 3, "", "")
        case Kind.HIGHLIGHT:
            return Mark(kind, start, at + 3, words, words)
    ends = _line_ends(text, words, at + 3)
    whole = words[: len(words) - ends] + "\n" * ends
    old, new = ("", whole) if kind is Kind.ADDITION else (whole, "")
    return Mark(kind, start, at + 3, old, new, ends)


def _line_ends(text: str, words: str, end: int) -> int:
    told = len(words) - len(words.rstrip(LINE_END))
    count = 0
    while count < told and text.startswith("\n", end + count):
        count += 1
    return count


class Literal(NamedTuple):
    """What opens no mark: code or an escaped character; `opening` is where the signs end that begin it."""

    start: int
    opening: int
    end: int


def marks_of(text: str) -> tuple[Mark, ...]:
    """Return the marks of a text in order. Cost: linear, whatever the text; next to nothing where none opens."""
    if not _OPENING.search(text):
        return ()
    return tuple(found for found in read(text) if isinstance(found, Mark))


def read(text: str) -> Iterator[Mark | Literal]:
    """Give the marks of a text, and all that opens none, in order."""
    ahead = Ahead(text)
    at = 0
    for fence in fences(text):
        yield from _read_lines(text, at, fence.start, ahead)
        yield fence
        at = fence.end
    yield from _read_lines(text, at, len(text), ahead)


def _read_lines(text: str, at: int, end: int, ahead: Ahead) -> Iterator[Mark | Literal]:
    ticks: dict[int, list[int]] = {}
    ticks_end = -1
    while at < end and (found := _STOP.search(text, at, end)):
        start, at = found.span()
        if text[start] == "\\":
            at = min(start + 2, end)
            yield Literal(start, start + 1, at)
        elif text[start] == "`":
            if start > ticks_end:
                line_end = text.find("\n", start)
                ticks, ticks_end = _ticks(text, start, line_end if line_end >= 0 else len(text))
            same = ticks.get(at - start, [])
            closing = bisect_left(same, at)
            if closing < len(same):
                yield Literal(start, at, same[closing] + at - start)
                at = same[closing] + at - start
        elif mark := mark_at(text, start, ahead):
            yield mark
            at = mark.stop


def _ticks(text: str, start: int, end: int) -> tuple[dict[int, list[int]], int]:
    """Return where in a line there are how many backticks."""
    ticks: dict[int, list[int]] = {}
    for run in _TICKS.finditer(text, start, end):
        ticks.setdefault(len(run[0]), []).append(run.start())
    return ticks, end


def fences(text: str) -> Iterator[Literal]:
    """Give the stretches of fenced code, whole lines; one that is not closed runs to the end."""
    # One sign is found twenty times as fast as three.
    if not any(sign in text and sign * 3 in text for sign in "`~"):
        return
    fence, opened, signs_end, at = "", 0, 0, 0
    for line in text.splitlines(keepends=True):
        bare = line.rstrip("\n")
        if fence:
            mark = bare.strip(" \t>")
            if mark.startswith(fence) and not mark.strip(fence[0]):
                yield Literal(opened, signs_end, at + len(line))
                fence = ""
        elif found := _FENCE.match(bare):
            fence, opened, signs_end = found[1], at, at + found.end()
        at += len(line)
    if fence:
        yield Literal(opened, signs_end, len(text))


def accepted(text: str) -> str:
    """Return the text with all its marks accepted: what was suggested, and no comment. Cost: linear."""
    return settled(text, marks_of(text), accept=True)


def rejected(text: str) -> str:
    """Return the text with all its marks rejected: what it was before."""
    return settled(text, marks_of(text), accept=False)


def without_marks(text: str) -> str:
    """Return a text as readers get it: accepted, and so again where the words of a mark were marks."""
    for _ in range(MOST_ROUNDS):
        marks = marks_of(text)
        if not marks:
            break
        text = settled(text, marks, accept=True)
    return text


def settled(text: str, marks: Iterable[Mark], *, accept: bool) -> str:
    """Return a text with these marks of it, in order, accepted or rejected."""
    parts: list[str] = []
    at = 0
    for mark in marks:
        parts += (text[at : mark.start], mark.settled(accept=accept))
        at = mark.stop
    return "".join((*parts, text[at:])) if at else text


def without_marks_by_line(text: str) -> str:
    """Return lines that are not in fenced code with their marks accepted, but none of them joined: for counting."""
    if not _OPENING.search(text):
        return text
    ahead = Ahead(text)
    parts: list[str] = []
    at = 0
    for mark in _read_lines(text, 0, len(text), ahead):
        if isinstance(mark, Mark):
            ends = mark.line_ends
            parts += (text[at : mark.start], mark.new.removesuffix("\n" * ends) if ends else mark.new)
            at = mark.end
    return "".join((*parts, text[at:]))
