"""Cutting a text into top-level blocks, from any block boundary on.

What a block is depends on the text from its first line on, never on what stands before; so cutting may begin at any
boundary and may stop where a boundary is known already. Text is read in windows: a block counts only when the window
shows all that the parser could have looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from almost_editor.render import containers
from almost_editor.render.dialect import Definition, parser

FIRST_WINDOW = 2_048
LARGEST_STRIDE = 131_072


@dataclass(frozen=True, slots=True)
class Segment:
    """One top-level block of a text, parsed but not rendered; a link definition is one without tokens.

    Units: `start` is a character offset, `first_line` 0-based, `height` in lines without trailing blank ones.
    """

    start: int
    first_line: int
    height: int
    source: str
    tokens: list[Token]
    definitions: tuple[tuple[str, Definition], ...]


def _never(offset: int) -> bool:
    return False


def cut(text: str, start: int = 0, first_line: int = 0, *, met: Callable[[int], bool] = _never) -> Iterator[Segment]:
    """Yield the blocks from a boundary on, until the end or until `met` says that the next boundary is known.

    Cost: linear in what is read; a block that grows past the window is read again in one twice as large.
    """
    window = FIRST_WINDOW
    while start < len(text):
        end = _end_of_line(text, start + window)
        whole = end == len(text)
        state = StateBlock(text[start:end], parser(), {}, [])
        proven = state.lineMax if whole else _proven_lines(state)
        line = state.skipEmptyLines(0)
        while line < state.lineMax:
            if met(start + state.bMarks[line]):
                return
            segment = _next(state, line, start, first_line)
            following = state.skipEmptyLines(state.line)
            if not whole and (
                following + 2 >= state.lineMax
                or ("[" in segment.source and following > proven)
                or _waits(state, line, following)
            ):
                break
            yield segment
            line = following
        if whole:
            return
        window = window * 2 if line == 0 or window < LARGEST_STRIDE else window
        start, first_line = start + state.bMarks[line], first_line + line


def restart(text: str, start: int) -> int:
    """Return an offset such that no block that ends before it could have looked at the text from `start` on.

    Behind its end the parser looks at the next line that is not blank and, for a term of a definition list, at two
    more. Only where a bracket might open a link definition does it look farther, to the end of the run of lines without
    a blank one; and for the end of a container, as far as that may be.
    """
    edited = position = _start_of_line(text, start)
    for _ in range(3):
        position = _line_before(text, position)
    while position and _blank(text, position):
        position = _line_before(text, position)
    run = text.rfind("\n\n", 0, position) + 1
    bracket = text.find("[", run, position)
    waiting = containers.first_open(text, max(edited - containers.MAX_LENGTH, 0), edited, edited)
    return min(at for at in (position, bracket, waiting) if at >= 0)


def _next(state: StateBlock, line: int, start: int, first_line: int) -> Segment:
    """Parse one block. Law: does what the parser's own loop does at the top level."""
    state.line = line
    state.env = {}
    state.tokens = []
    for rule in state.md.block.ruler.getRules(""):
        if rule(state, line, state.lineMax, False):
            break
    last = state.line
    while last > line + 1 and state.isEmpty(last - 1):
        last -= 1
    definitions = tuple(
        (label, {"href": found["href"], "title": found["title"]})
        for label, found in state.env.get("references", {}).items()
    )
    offset = state.bMarks[line]
    return Segment(
        start=start + offset,
        first_line=first_line + line,
        height=last - line,
        source=state.src[offset : state.bMarks[last]],
        tokens=state.tokens,
        definitions=definitions,
    )


def _waits(state: StateBlock, line: int, following: int) -> bool:
    """Tell whether a line of a block opens a container that may be closed where a cut-off window shows no more."""
    start = max(state.bMarks[line], len(state.src) - containers.MAX_LENGTH)
    return containers.first_open(state.src, start, state.bMarks[following], len(state.src)) >= 0


def _proven_lines(state: StateBlock) -> int:
    """Return where a cut-off window's last run of lines begins: what stands before has a blank line behind it."""
    line = state.lineMax - 1
    while line >= 0 and state.isEmpty(line):
        line -= 1
    while line >= 0 and not state.isEmpty(line):
        line -= 1
    return max(line, 0)


def _end_of_line(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end + 1


def _start_of_line(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _line_before(text: str, start: int) -> int:
    return _start_of_line(text, start - 1) if start else 0


def _blank(text: str, start: int) -> bool:
    end = text.find("\n", start)
    return not text[start : len(text) if end < 0 else end].strip(" \t")
