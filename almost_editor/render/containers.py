"""Containers: pull quotes and asides, written between a line `::: name` and a line `:::`.

A container is one only where its closing line stands within `MAX_LENGTH`: until that is typed the opening line is text
like any other, so that nothing behind it changes its meaning, and an edit far away can never make it one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

MAX_LENGTH = 8_000
"""Characters from an opening line to its closing one: over a thousand words. So far, and no farther, one may look."""

_OPENING = re.compile(r"(:{3,})[ \t]*(?:(pull|pullquote)|aside(?:[ \t]+(\S.*))?)[ \t]*", re.I)
_CLOSING = re.compile(r"(:{3,})[ \t]*")
_EITHER_LINE = re.compile(r"^ {0,3}(:{3,})[ \t]*(?:((?:pull|pullquote|aside)\b)|$)", re.I | re.M)
_COLONS_LAST = re.compile(r":::[ \t]*$", re.M)
_ATTRIBUTION = re.compile(r"(?:--|[–—―])[ \t]+(\S.*)")


def containers_plugin(md: MarkdownIt) -> None:
    """Teach a parser the containers. They begin a block, and never interrupt a paragraph."""
    # Before underlined headings: these would look past the closing line for their own.
    md.block.ruler.before("lheading", "container", _container)


def first_open(text: str, start: int, end: int, shown: int) -> int:
    """Return the first opening line in a span that no line before `shown` closes, or -1.

    Law: finds every line that the parser could take for the opening of a container of the top level, and sees it
    closed only where the parser does. Cost: linear in the span.
    """
    found = _open_lines(text, start, end, shown)
    return found[0] if found else -1


def waits(window: str, start: int, end: int) -> bool:
    """Tell whether a span of a window opens a container that may be closed behind the window's end."""
    return any(start <= at < end for at in _open_at_end(window, MAX_LENGTH))


@lru_cache(maxsize=4)
def _open_at_end(window: str, reach: int) -> tuple[int, ...]:
    return _open_lines(window, max(len(window) - reach, 0), len(window), len(window))


def _open_lines(text: str, start: int, end: int, shown: int) -> tuple[int, ...]:
    waiting: list[tuple[int, int]] = []
    for match in _EITHER_LINE.finditer(text, start, shown):
        markers = len(match[1])
        if not match[2]:
            waiting = [opening for opening in waiting if opening[1] > markers]
        elif match.start() < end:
            waiting.append((match.start(), markers))
    return tuple(at for at, _ in waiting)


def _container(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    opening = None if silent or state.is_code_block(start) else _OPENING.fullmatch(_line(state, start))
    closing = _closing_line(state, start, end, len(opening[1])) if opening else 0
    if opening is None or all(state.isEmpty(line) for line in range(start + 1, closing)):
        return False
    if opening[2]:
        _pull_quote(state, start, closing)
    else:
        _aside(state, start, closing, (opening[3] or "").rstrip())
    state.line = closing + 1
    return True


def _pull_quote(state: StateBlock, start: int, closing: int) -> None:
    last = closing - 1
    while state.isEmpty(last):
        last -= 1
    attribution = _ATTRIBUTION.fullmatch(_line(state, last).rstrip())
    alone = all(state.isEmpty(line) for line in range(start + 1, last))
    if state.is_code_block(last) or alone:
        attribution = None
    _open(state, "pull_quote", "figure", (start, closing + 1)).attrs["class"] = "pull-quote"
    _open(state, "blockquote", "blockquote", (start, closing))
    _content(state, start + 1, last if attribution else closing)
    _close(state, "blockquote", "blockquote")
    if attribution:
        _open(state, "attribution", "figcaption", (last, last + 1))
        _words(state, last, attribution[1])
        _close(state, "attribution", "figcaption")
    _close(state, "pull_quote", "figure")


def _aside(state: StateBlock, start: int, closing: int, title: str) -> None:
    _open(state, "aside", "aside", (start, closing + 1)).attrs["class"] = "aside"
    if title:
        _open(state, "aside_title", "p", (start, start + 1)).attrs["class"] = "aside-title"
        _words(state, start, title)
        _close(state, "aside_title", "p")
    _content(state, start + 1, closing)
    _close(state, "aside", "aside")


def _closing_line(state: StateBlock, start: int, end: int, markers: int) -> int:
    """Return the line that closes a container, or 0: line 0 closes none."""
    farthest = state.bMarks[start] + MAX_LENGTH
    ends = _colons_at_line_ends(state.src)
    for at in ends[bisect_right(ends, state.eMarks[start]) :]:
        line = bisect_right(state.bMarks, at, start, end) - 1
        if line <= start or at > state.eMarks[line] or state.bMarks[line] > farthest:
            break
        closing = None if state.is_code_block(line) else _CLOSING.fullmatch(_line(state, line))
        if closing and len(closing[1]) >= markers:
            # What it stands in (a list, a quotation) may end before.
            inside = all(
                state.sCount[one] >= state.blkIndent or state.isEmpty(one) for one in range(start + 1, line + 1)
            )
            return line if inside else 0
    return 0


@lru_cache(maxsize=4)
def _colons_at_line_ends(text: str) -> tuple[int, ...]:
    """Return where lines end in colons. Kept for the text at hand, so that a thousand openings read it once."""
    return tuple(match.start() for match in _COLONS_LAST.finditer(text))


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _content(state: StateBlock, start: int, end: int) -> None:
    parent, most = state.parentType, state.lineMax
    state.parentType, state.lineMax = "container", end
    state.md.block.tokenize(state, start, end)
    state.parentType, state.lineMax = parent, most


def _open(state: StateBlock, kind: str, tag: str, lines: tuple[int, int]) -> Token:
    token = state.push(f"{kind}_open", tag, 1)
    token.map = list(lines)
    return token


def _close(state: StateBlock, kind: str, tag: str) -> None:
    state.push(f"{kind}_close", tag, -1)


def _words(state: StateBlock, line: int, content: str) -> None:
    """Push a line of words that are Markdown themselves."""
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = content, [line, line + 1], []
