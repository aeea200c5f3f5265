"""Cutting a text into top-level blocks, from any block boundary on.

What a block is depends on the text from its first line on, never on what stands before; so cutting may begin at any
boundary and may stop where a boundary is known already. Text is read in windows: a block counts only when the window
shows all that the parser could have looked at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from almost_editor.render import containers
from almost_editor.render.dialect import Definition, parser
from almost_editor.render.lines import after_lines

FIRST_WINDOW = 2_048
LARGEST_STRIDE = 131_072
_LOOKED_BACK = 4_096


@dataclass(frozen=True, slots=True)
class Segment:
    """One top-level block of a text, parsed but not rendered; a link definition is one without tokens.

    Units: `start` is a character offset, `first_line` 0-based; `length` and `lines` reach to the next block, in
    characters and line ends, `height` is in lines without trailing blank ones.
    """

    start: int
    first_line: int
    height: int
    length: int
    lines: int
    source: str
    tokens: list[Token]
    definitions: tuple[tuple[str, Definition], ...]


@dataclass(frozen=True, slots=True)
class Grown:
    """A block that does not end within what may be read; cutting stopped at its start."""

    start: int
    first_line: int


def _never(offset: int) -> bool:
    return False


def cut(
    text: str,
    start: int = 0,
    first_line: int = 0,
    *,
    met: Callable[[int], bool] = _never,
    by: MarkdownIt | None = None,
    window: int | None = None,
) -> Iterator[Segment]:
    """Yield the blocks from a boundary on, until the end or until `met` says that the next boundary is known.

    Cost: linear in what is read; a block that grows past the window is read again in one twice as large.
    """
    for found in cut_within(text, start, first_line, met=met, by=by, window=window, most=len(text)):
        if isinstance(found, Segment):
            yield found


def cut_within(
    text: str,
    start: int,
    first_line: int,
    *,
    met: Callable[[int], bool],
    by: MarkdownIt | None,
    window: int | None,
    most: int,
    most_lines: int | None = None,
) -> Iterator[Segment | Grown]:
    """Cut likewise, but give up at a block of more than so many characters or lines (see `lines.after_lines`).

    One line may have four times as many characters.
    """
    window = window or FIRST_WINDOW
    while start < len(text):
        if blank := _BLANK_LINES.match(text, start):
            start, first_line = blank.end(), first_line + text.count("\n", start, blank.end())
        end = _end_of_line(text, start + window)
        if most_lines is not None:
            end = after_lines(text, start, end, most_lines)
        if end - start > 4 * most or end == start:
            yield from _grown(text, start, first_line)
            return
        whole = end == len(text)
        state = StateBlock(text[start:end], by or parser(), {}, [])
        proven = state.lineMax if whole else _proven_lines(state)
        line = state.skipEmptyLines(0)
        while line < state.lineMax:
            if met(start + state.bMarks[line]):
                return
            segment, following = _next(state, line, start, first_line)
            if not whole and (
                following + 2 >= state.lineMax
                or ((segment.definitions or not segment.tokens) and following > proven and not _ends_here(state, line))
                or containers.waits(state.src, state.bMarks[line], state.bMarks[following])
            ):
                break
            yield segment
            line = following
        if whole:
            return
        if line == 0:
            if window >= most or (most_lines is not None and state.lineMax >= most_lines):
                yield Grown(start, first_line)
                return
            window = min(window * 2, most)
        elif window < LARGEST_STRIDE:
            window = min(window * 2, most)
        start, first_line = start + state.bMarks[line], first_line + line


def _grown(text: str, start: int, first_line: int) -> Iterator[Grown]:
    """Yield the block whose first line alone is too long to be read, unless only blank lines are left."""
    while start < len(text) and _blank(text, start):
        start, first_line = _end_of_line(text, start), first_line + 1
    if start < len(text):
        yield Grown(start, first_line)


def restart(text: str, start: int) -> int:
    """Return an offset such that no block that ends before it could have looked at the text from `start` on.

    Behind its end the parser looks at the next line that is not blank and, for a term of a definition list, at two
    more. Only behind a link definition, whose title may go on, does it look farther, to the end of the run of lines
    without a blank one; and for the end of a container, as far as that may be.
    """
    edited = position = _start_of_line(text, start)
    for _ in range(3):
        position = _line_before(text, position)
    if _blank(text, position):
        position = _filled_line_before(text, position)
    run = text.rfind("\n\n", 0, position) + 1
    bracket = text.find("[", run, position)
    waiting = containers.first_open(text, max(edited - containers.MAX_LENGTH, 0), edited, edited)
    return min(at for at in (position, bracket, waiting) if at >= 0)


def _next(state: StateBlock, line: int, start: int, first_line: int) -> tuple[Segment, int]:
    """Parse one block; return the next one's line in the window too.

    Law: does what the parser's own loop does at the top level.
    """
    state.line = line
    state.env = {}
    state.tokens = []
    for rule in state.md.block.ruler.getRules(""):
        if rule(state, line, state.lineMax, False):
            break
    last = state.line
    while last > line + 1 and state.isEmpty(last - 1):
        last -= 1
    following = state.skipEmptyLines(state.line)
    offset, end = state.bMarks[line], state.bMarks[following]
    at_end = following >= state.lineMax
    segment = Segment(
        start=start + offset,
        first_line=first_line + line,
        height=last - line,
        length=len(state.src) - offset if at_end else end - offset,
        lines=state.src.count("\n", offset) if at_end else following - line,
        source=state.src[offset : state.bMarks[last]],
        tokens=state.tokens,
        definitions=tuple(
            (label, {"href": found["href"], "title": found["title"]})
            for label, found in state.env.get("references", {}).items()
        ),
    )
    return segment, following


def _proven_lines(state: StateBlock) -> int:
    """Return where a cut-off window's last run of lines begins: what stands before has a blank line behind it."""
    line = state.lineMax - 1
    while line >= 0 and state.isEmpty(line):
        line -= 1
    while line >= 0 and not state.isEmpty(line):
        line -= 1
    return max(line, 0)


_BLANK_LINES = re.compile(r"(?:[ \t]*\n)+")
_DEFINITION = re.compile(r" {0,3}\[[^\[\]\\\n]+\]:[ \t]+[^\s<(\"']\S*[ \t]*")


def _ends_here(state: StateBlock, line: int) -> bool:
    """Tell whether a link definition ends with its line: it has no title, and the next line begins another one."""
    return bool(
        line + 1 < state.lineMax
        and _DEFINITION.fullmatch(state.src, state.bMarks[line], state.eMarks[line])
        and state.src.startswith("[", state.bMarks[line + 1])
    )


def _end_of_line(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end + 1


def _start_of_line(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _line_before(text: str, start: int) -> int:
    return _start_of_line(text, start - 1) if start else 0


def _filled_line_before(text: str, start: int) -> int:
    """Return the start of the nearest line before a place that is not blank, or the text's."""
    while start:
        chunk = max(0, start - _LOOKED_BACK)
        filled = text[chunk:start].rstrip(" \t\n")
        if filled:
            return _start_of_line(text, chunk + len(filled))
        start = chunk
    return 0


def _blank(text: str, start: int) -> bool:
    end = text.find("\n", start)
    return not text[start : len(text) if end < 0 else end].strip(" \t")
