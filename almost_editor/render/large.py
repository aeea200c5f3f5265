"""Blocks too large or too slow to be rendered between two keys: what is asked of a worker, and what it answers.

Everything here is pure and needs no window: it runs in a process of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from almost_editor.document.counts import Tally, tally
from almost_editor.render.dialect import Definition, as_typed
from almost_editor.render.highlight import MAX_CHARACTERS
from almost_editor.render.options import RenderOptions
from almost_editor.render.pieces import Known, Piece, Profile, parser, piece_of
from almost_editor.render.sanitize import sanitize
from almost_editor.render.segments import Segment, cut

LARGE_BLOCK = 12_000
"""Characters within which a block must end that is to be rendered at once: a list of this length takes 10 ms."""
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
    length = len(segment.source)
    first = segment.tokens[0] if segment.tokens else None
    if first is not None and first.type in ("fence", "code_block"):
        coloured = bool(first.info.strip()) and length <= MAX_CHARACTERS
        return 60 + (8 * length if coloured else length // 8)
    return 60 + length * 3 // 2


def provisional(text: str, known: Known) -> tuple[int, Piece]:
    """Show what the first part of a large block gives; return how much of the text that is.

    Shapes: `text` is what may be read, from the block's start on, to a line's end.
    """
    share = len(text)
    while share > 256:
        end = text.rfind("\n", 0, share) + 1 or share
        segment = next(cut(text[:end], by=parser(known.profile)), None)
        if segment is not None and cost(segment) <= LARGE_COST:
            return segment.length, piece_of(segment.tokens, segment.source, known)
        share //= 2
    end = text.find("\n", 256) + 1 or len(text)
    typed = as_typed(text[:end])
    return end, Piece((sanitize(typed),) if known.profile is Profile.HOUSE else (typed,))
