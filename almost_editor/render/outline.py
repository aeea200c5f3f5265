"""The outline of a text: its headings, as the page will show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from almost_editor.render.full import read
from almost_editor.render.marks import Number, anchor
from almost_editor.render.options import RenderOptions
from almost_editor.render.pieces import Piece


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the page: its level there (2 to 6), its words, its line in the text, 0-based, and its anchor.

    Shapes: `anchor` is what a link within the text says behind its `#`.
    """

    level: int
    text: str
    first_line: int
    anchor: str = ""


def heading_of(piece: Piece, first_line: int, numbers: Sequence[Number]) -> Heading | None:
    """Return the heading that a block is, if it is one."""
    if piece.heading is None:
        return None
    return Heading(*piece.heading, first_line, anchor(piece.marks[0].name, numbers[0].nth) if numbers else "")


def outline(text: str, options: RenderOptions | None = None) -> tuple[Heading, ...]:
    """Return the headings of a whole text, those of its top level only. Cost: a full render."""
    found = (heading_of(*block) for block in read(text, options).blocks)
    return tuple(heading for heading in found if heading is not None)
