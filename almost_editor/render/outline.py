"""The outline of a text: its headings, as the page will show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from almost_editor.render.dialect import TOP_HEADING, parser, words_of
from almost_editor.render.segments import cut


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the page: its level there (2 to 6), its words, and its line in the text, 0-based."""

    level: int
    text: str
    first_line: int


def heading_of(tokens: Sequence[Token]) -> tuple[int, str] | None:
    """Return level and words of a block that is a heading with words in it.

    Law: its inline tokens have been parsed.
    """
    if len(tokens) != 3 or tokens[0].type != "heading_open":
        return None
    words = words_of(tokens[1].children or []).strip()
    return (max(TOP_HEADING, int(tokens[0].tag[1:])), words) if words else None


def outline(text: str) -> tuple[Heading, ...]:
    """Return the headings of a whole text, those of its top level only."""
    found = []
    for segment in cut(text):
        for token in segment.tokens:
            if token.type == "inline":
                token.children = []
                parser().inline.parse(token.content, parser(), {}, token.children)
        heading = heading_of(segment.tokens)
        if heading:
            found.append(Heading(*heading, segment.first_line))
    return tuple(found)
