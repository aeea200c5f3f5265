"""How a line of Markdown is to look, from its own words and whether it stands in fenced code. No Qt."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from almost_editor.document.marks import Kind, Mark, marks_of

LONGEST_LINE = 4000
"""Characters of one line that are looked at: a paragraph of prose is shorter, and patterns must not freeze on more."""


class Look(NamedTuple):
    """Characters `start` to `end` of a line, and what they are: a name that the highlighter has a format for."""

    start: int
    end: int
    kind: str


_FAR = 1 << 60
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})([^\n]*)")
_FENCE_SIGNS = (re.compile("```"), re.compile("~~~"))
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)(.*)")
_RULE = re.compile(r"\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,})$")
_CONTAINER = re.compile(r" {0,3}:{3,}.*$")
_TABLE_RULE = re.compile(r" {0,3}\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$")
_LINK_DEFINITION = re.compile(r' {0,3}\[(?!\^)(?P<name>(?:[^\[\]\\]|\\.){1,200})\]:[ \t]*\S+(?:[ \t]+"[^"]*")?[ \t]*$')
_LEAD = re.compile(
    r"(?P<quotation>\s*(?:>[ \t]?)+)"
    r"|(?P<item>\s*(?:[-*+]|\d{1,9}[.)])[ \t]+)"
    r"|(?P<definition> {0,3}:[ \t]+)"
    r"|(?P<note> {0,3}\[\^[^\]\s]{1,200}\]:[ \t]*)"
)
_CELL_LINE = re.compile(r" {0,3}\|")
_INLINE = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<code>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<note>\[\^[^\]\s]{1,200}\])"
    r"|(?P<link>!?\[(?P<label>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]\((?P<target>[^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?)\))"
    r"|(?P<tag></?[A-Za-z][^<>]*>)"
    r"|(?P<both>\*\*\*(?=\S)(?P<both_text>.+?)(?<=\S)\*\*\*)"
    r"|(?P<bold>(?:\*\*(?=\S)(?P<bold_star>.+?)(?<=\S)\*\*)|(?<!\w)__(?=\S)(?P<bold_line>.+?)(?<=\S)__(?!\w))"
    r"|(?P<italic>(?:\*(?=[^\s*])(?P<italic_star>[^*]+?)(?<=\S)\*)|(?<!\w)_(?=[^\s_])(?P<italic_line>[^_]+?)(?<=\S)_(?!\w))"
    r"|(?P<struck>~~(?=\S)(?P<struck_text>.+?)(?<=\S)~~)"
    r"|(?P<pipe>\|)"
)
_INLINE_KINDS = ("escape", "code", "note", "link", "tag", "both", "bold", "italic", "struck", "pipe")
_MARKS_ROUND = {"both": 3, "bold": 2, "struck": 2, "italic": 1}
_SPECIAL = re.compile(r"[\\`\[<*_~|:#>+\-\d{]")
"""Without one of these a line is nothing but words."""


def looks_of(line: str, *, fenced: bool = False) -> list[Look]:
    """Return what is not plain in a line, in order; no look overlaps another."""
    if fenced:
        return [Look(0, len(line), "code")] if line else []
    shown = line[:LONGEST_LINE]
    if not _SPECIAL.search(shown):
        return []
    if heading := _HEADING.fullmatch(shown):
        level = len(heading[1])
        return [Look(0, heading.start(2), f"heading-mark-{level}"), *_heading(shown, heading.start(2), level)]
    if any(whole.match(shown) for whole in (_RULE, _CONTAINER, _TABLE_RULE)):
        return [Look(0, len(shown), "mark")]
    if definition := _LINK_DEFINITION.match(shown):
        return list(_within(0, *definition.span("name"), len(shown), "link"))
    lead = _LEAD.match(shown)
    start = lead.end() if lead else 0
    return ([Look(0, start, "mark")] if lead else []) + list(_words(shown, start, cells=bool(_CELL_LINE.match(shown))))


def _heading(line: str, start: int, level: int) -> Iterator[Look]:
    """Give the looks of a heading's words, which are of one size whatever is suggested in them."""
    for mark in marks_of(line) if "{" in line else ():
        if mark.start >= start:
            if start < mark.start:
                yield Look(start, mark.start, f"heading-{level}")
            for look in _marked(mark):
                sized = f"heading-mark-{level}" if look.kind == "mark" else f"{look.kind}-{level}"
                yield look._replace(kind=sized)
            start = mark.end
    yield Look(start, len(line), f"heading-{level}")


def _words(line: str, start: int, *, cells: bool) -> Iterator[Look]:
    """Give the looks of a line's words: those of suggestions and comments, and between these whatever else is there."""
    for mark in marks_of(line) if "{" in line else ():
        if mark.start >= start:
            yield from _inline(line, start, mark.start, cells=cells)
            yield from _marked(mark)
            start = mark.end
    yield from _inline(line, start, len(line), cells=cells)


_MARKED = {Kind.ADDITION: "new", Kind.DELETION: "gone", Kind.COMMENT: "comment", Kind.HIGHLIGHT: "lit"}


def _marked(mark: Mark) -> Iterator[Look]:
    if mark.kind is Kind.SUBSTITUTION:
        yield from _within(mark.start, mark.inner, mark.arrow - 2, mark.arrow, "gone")
        yield Look(mark.arrow, mark.inner_end, "new")
        yield Look(mark.inner_end, mark.end, "mark")
    else:
        yield from _within(mark.start, mark.inner, mark.inner_end, mark.end, _MARKED[mark.kind])


def _inline(line: str, start: int, stop: int, *, cells: bool) -> Iterator[Look]:
    for match in _INLINE.finditer(line, start, stop):
        kind = next(name for name in _INLINE_KINDS if match[name] is not None)
        first, last = match.span()
        size = len(match["ticks"]) if kind == "code" else _MARKS_ROUND.get(kind, 0)
        if kind == "link":
            yield from _within(first, *match.span("label"), last, "link")
        elif size:
            yield from _within(first, first + size, last - size, last, kind)
        elif kind != "pipe" or cells:
            yield Look(first, last - (kind == "escape"), "mark")


def _within(first: int, start: int, end: int, last: int, kind: str) -> Iterator[Look]:
    """Give words and the marks round them."""
    yield Look(first, start, "mark")
    yield Look(start, end, kind)
    yield Look(end, last, "mark")


def _fences(text: str) -> Iterator[re.Match[str]]:
    """Give the lines that begin with a fence. What they have in common is found fast; the pattern alone takes 8 ms."""
    starts: set[int] = set()
    for sign in _FENCE_SIGNS:
        line_end = -1
        for found in sign.finditer(text):
            if found.start() > line_end:
                starts.add(text.rfind("\n", 0, found.start()) + 1)
                line_end = text.find("\n", found.start())
                if line_end < 0:
                    break
    for start in sorted(starts):
        if match := _FENCE.match(text, start):
            yield match


class Fences:
    """Which lines of a text stand in fenced code. Cost: an edit far from any fence costs nothing."""

    def __init__(self, text: str = "") -> None:
        self._marked: list[int] = []
        self._fenced: list[tuple[int, int]] = []
        self.read(text)

    def read(self, text: str) -> None:
        """Read a whole text anew. Cost: linear, 2 ms for a megabyte with few fences."""
        self._marked, self._fenced = [], []
        line = at = opened = 0
        fence = ""
        for match in _fences(text):
            line, at = line + text.count("\n", at, match.start()), match.start()
            self._marked.append(line)
            run, rest = match[1], match[2]
            if fence:
                if run[0] == fence[0] and len(run) >= len(fence) and not rest.strip():
                    self._fenced.append((opened, line))
                    fence = ""
            elif run[0] == "~" or "`" not in rest:
                fence, opened = run, line
        if fence:
            self._fenced.append((opened, _FAR))

    def holds(self, line: int) -> bool:
        """Tell whether a line is fenced code or one of its fences."""
        at = bisect_left(self._fenced, (line + 1,)) - 1
        return at >= 0 and self._fenced[at][1] >= line

    def shift(self, first: int, removed: int, lines: list[str]) -> bool:
        """Follow an edit that put other lines in the place of some; False where the text must be read anew."""
        after = first + removed
        at = bisect_left(self._marked, first)
        if (at < len(self._marked) and self._marked[at] < after) or any(map(_FENCE.match, lines)):
            return False
        if moved := len(lines) - removed:
            self._marked[at:] = [line + moved for line in self._marked[at:]]
            self._fenced = [
                (start + moved * (start >= after), end + moved * (end >= after)) for start, end in self._fenced
            ]
        return True
