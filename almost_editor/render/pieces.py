"""Pieces: a top-level block from its tokens to sanitised HTML, and what binds it to the rest of the text."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_core.text_join import text_join
from markdown_it.token import Token

from almost_editor.render import dialect, footnotes
from almost_editor.render.dialect import TOP_HEADING, Definition, References, as_typed, render_block, words_of
from almost_editor.render.marks import Mark, Parts, marks_of, unsealed
from almost_editor.render.options import RenderOptions
from almost_editor.render.sanitize import sanitize


class Profile(Enum):
    """Which Markdown: the house's dialect, or CommonMark alone and not sanitised, as its specification has it."""

    HOUSE = "house"
    COMMONMARK = "commonmark"


@cache
def parser(profile: Profile) -> MarkdownIt:
    """Return a profile's parser, made once."""
    return dialect.parser() if profile is Profile.HOUSE else MarkdownIt("commonmark")


@dataclass(slots=True)
class Known:
    """What a block may ask of the rest of the text, and what it is rendered with."""

    options: RenderOptions = field(default_factory=RenderOptions)
    definitions: Mapping[str, Definition] = field(default_factory=dict)
    notes: Collection[str] = ()
    """The labels that have a definition."""
    profile: Profile = Profile.HOUSE


Name = tuple[str, str]
"""`link`, `note`, `picture` or `article`, and which."""

_NOTHING: frozenset[Name] = frozenset()


@dataclass(frozen=True, slots=True)
class Piece:
    """A block's HTML but for the numbers of its marks, and what it uses of the rest of the text.

    Shapes: a note's definition has its words in `note` and, in case that nobody refers to it, its typed form in
    `parts`. `heading` is the page's level, and the words.
    """

    parts: Parts
    marks: tuple[Mark, ...] = ()
    uses: frozenset[Name] = _NOTHING
    label: str = ""
    note: Parts = ()
    heading: tuple[int, str] | None = None


def piece_of(tokens: list[Token], source: str, known: Known) -> Piece:
    """Render and sanitise one block. Raises nothing, whatever the text."""
    if known.profile is Profile.COMMONMARK:
        return _plain(tokens, known)
    label = footnotes.label_of(tokens)
    rendered = render_block(tokens[1:-1] if label else tokens, source, known.definitions, known.options, known.notes)
    parts = unsealed(sanitize(rendered.html, site=known.options.site), rendered.marks)
    uses = _NOTHING
    if rendered.labels or rendered.notes or rendered.pictures or rendered.articles:
        uses = frozenset(
            [("link", name) for name in rendered.labels]
            + [("note", name) for name in rendered.notes]
            + [("picture", name) for name in rendered.pictures]
            + [("article", name) for name in rendered.articles]
        )
    if label:
        typed = (sanitize(as_typed(source), site=known.options.site),)
        return Piece(typed, uses=uses, label=label, note=_without_anchors(parts))
    return Piece(parts, marks_of(parts), uses, heading=_heading_of(tokens))


def _plain(tokens: list[Token], known: Known) -> Piece:
    made = parser(Profile.COMMONMARK)
    references = References(known.definitions)
    env: dict[str, Any] = {"references": references}
    for token in tokens:
        if token.type == "inline":
            token.children = []
            made.inline.parse(token.content, made, env, token.children)
    text_join(StateCore("", made, env, tokens))
    html = made.renderer.render(tokens, made.options, env)
    return Piece((html,), uses=frozenset(("link", label) for label in references.asked))


def _heading_of(tokens: list[Token]) -> tuple[int, str] | None:
    if len(tokens) != 3 or tokens[0].type != "heading_open":
        return None
    words = words_of(tokens[1].children or []).strip()
    return (max(TOP_HEADING, int(tokens[0].tag[1:])), words) if words else None


def _without_anchors(parts: Parts) -> Parts:
    """Leave the headings of a note without anchors: they are none of the text's."""
    return tuple(part for part in parts if isinstance(part, str) or part.kind == "note")
