"""A full render, in one go: what the incremental one must equal at every moment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markdown_it.token import Token

from almost_editor.render.footnotes import Note, Numbering, label_of, section
from almost_editor.render.marks import Number, filled
from almost_editor.render.options import RenderOptions
from almost_editor.render.pieces import Known, Piece, Profile, parser, piece_of


@dataclass(frozen=True, slots=True)
class Body:
    """A text's top-level blocks, each with its first line and the numbers of its marks, and the notes at the end."""

    blocks: tuple[tuple[Piece, int, tuple[Number, ...]], ...]
    notes: tuple[Note, ...]


def render(text: str, options: RenderOptions | None = None, *, profile: Profile = Profile.HOUSE) -> str:
    """Return a body's HTML; `text` came through `document.text.clean`.

    Law: the join of the HTML of its blocks. Cost: linear; about a second per megabyte of prose.
    """
    return "".join(render_blocks(text, options, profile=profile))


def render_blocks(
    text: str, options: RenderOptions | None = None, *, profile: Profile = Profile.HOUSE
) -> tuple[str, ...]:
    """Return the HTML of a body's top-level blocks, one by one, the notes at the end as one of them."""
    body = read(text, options, profile=profile)
    shown = []
    for piece, _, numbers in body.blocks:
        if not piece.label or not numbers[0].note:
            shown.append(filled(piece.parts, numbers))
    return (*shown, section(body.notes))


def read(text: str, options: RenderOptions | None = None, *, profile: Profile = Profile.HOUSE) -> Body:
    """Parse a whole text, render its blocks and number its headings and notes."""
    env: dict[str, Any] = {}
    tokens: list[Token] = []
    parser(profile).block.parse(text, parser(profile), env, tokens)
    groups = list(_top_level(tokens))
    labels = {label for group in groups if (label := label_of(group))}
    known = Known(options or RenderOptions(), env.get("references", {}), labels, profile)
    lines = text.split("\n")
    pieces: list[tuple[Piece, int]] = []
    for group in groups:
        first, end = group[0].map or (0, 0)
        pieces.append((piece_of(group, "\n".join(lines[first:end]), known), first))
    return _numbered(pieces)


def _numbered(pieces: list[tuple[Piece, int]]) -> Body:
    first_definition: dict[str, Piece] = {}
    for piece, _ in pieces:
        if piece.label:
            first_definition.setdefault(piece.label, piece)
    numbering = Numbering({label: piece.note for label, piece in first_definition.items()})
    slugs: Counter[str] = Counter()
    blocks = []
    for piece, line in pieces:
        numbers = numbering.of(piece.marks)
        for index, mark in enumerate(piece.marks):
            if mark.kind == "anchor":
                slugs[mark.name] += 1
                numbers[index] = Number(0, slugs[mark.name])
        blocks.append((piece, line, tuple(numbers)))
    numbering.close()
    for index, (piece, line, _) in enumerate(blocks):
        if piece.label:
            shown = piece.label in numbering.notes and first_definition[piece.label] is piece
            blocks[index] = (piece, line, (Number(int(shown), 0),))
    return Body(tuple(blocks), tuple(numbering.notes.values()))


def _top_level(tokens: list[Token]) -> Iterator[list[Token]]:
    group: list[Token] = []
    for token in tokens:
        group.append(token)
        if token.level == 0 and token.nesting <= 0:
            yield group
            group = []
