"""Blocks too large or too slow to be rendered between two keys: what is asked of a worker, and what it answers.

Everything here is pure and needs no window: it runs in a process of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from almost_editor.document.counts import Tally, tally
from almost_editor.render.dialect import PLAIN, Definition, as_typed
from almost_editor.render.highlight import MAX_CHARACTERS
from almost_editor.render.lines import after_lines
from almost_editor.render.options import RenderOptions
from almost_editor.render.pieces import Known, Piece, Profile, parser, piece_of
from almost_editor.render.sanitize import sanitize
from almost_editor.render.segments import Segment, cut

LARGE_BLOCK = 12_000
"""Characters within which a block must end that is to be rendered at once: as prose, that takes some 10 ms."""
LARGE_LINES = 250
"""The same in lines: of a list or table, each costs as much as a whole paragraph."""
LARGE_COST = 16_000
"""The same as a cost, for blocks that end in time but are slow: a unit is about half a microsecond."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A block that has to be rendered elsewhere: the text from its start on, and what it may ask of the rest."""

    number: int
    source: str
    definitions: Mapping[str, Definition]
    notes: frozenset[str]
    options: RenderOptions
    profile: Profile


@dataclass(frozen=True, slots=True)
class LargeRendered:
    """The answer to the `Wanted` of the same number. Units: as of a `Segment`."""

    number: int
    length: int
    lines: int
    height: int
    definitions: tuple[tuple[str, Definition], ...]
    words: Tally
    piece: Piece


def render_large(wanted: Wanted) -> LargeRendered:
    """Render the first block of a text, however long it takes."""
    segment = next(cut(wanted.source, by=parser(wanted.profile)))
    known = Known(wanted.options, wanted.definitions, wanted.notes, wanted.profile)
    return LargeRendered(
        number=wanted.number,
        length=segment.length,
        lines=segment.lines,
        height=segment.height,
        definitions=segment.definitions,
        words=tally(wanted.source[: segment.length]),
        piece=piece_of(segment.tokens, segment.source, known),
    )


def cost(segment: Segment) -> int:
    """Estimate what a block costs. Cost: linear, and quick."""
    length, source = len(segment.source), segment.source
    first = segment.tokens[0] if segment.tokens else None
    if first is not None and first.type in ("fence", "code_block"):
        coloured = bool(first.info.strip()) and length <= MAX_CHARACTERS and not first.meta.get(PLAIN)
        return 60 + (12 * length if coloured else length // 8)
    marks = sum(map(source.count, _DEAR))
    return 60 + length * 3 // 2 + 8 * marks + 40 * source.count("://") + 20 * len(segment.tokens)


_DEAR = "*_[]<`&!~\\\n"
"""Characters at which the parser stops and looks around."""


def first_part(text: str, start: int) -> str:
    """Return as much of a large block as may be read at once, to a line's end if that is near."""
    end = min(start + LARGE_BLOCK, len(text))
    line_end = text.rfind("\n", start, end) + 1
    return text[start : line_end or end]


def provisional(text: str, known: Known) -> tuple[str, Piece]:
    """Show what the first part of a large block gives; return that part, and what it gives.

    Code is shown without colours: where a fence has just been opened it may go on for ever, and would get none.
    """
    share = after_lines(text, 0, len(text), LARGE_LINES)
    while share > 256:
        part = text[: text.rfind("\n", 0, share) + 1 or share]
        segment = next(cut(part, by=parser(known.profile)), None)
        for token in segment.tokens if segment is not None else ():
            if token.type == "fence":
                token.meta[PLAIN] = True
        if segment is not None and cost(segment) <= LARGE_COST:
            return part[: segment.length], piece_of(segment.tokens, segment.source, known)
        share //= 2
    part = text[: text.find("\n", 256) + 1 or 256]
    typed = as_typed(part)
    return part, Piece((sanitize(typed),) if known.profile is Profile.HOUSE else (typed,))
