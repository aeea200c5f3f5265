"""Embeds: an address alone in its paragraph becomes a card that leads there, or a plain link where no site is known.

A card is a link and nothing more: no request, no script, nothing of the other site on ours. Its address is the site's
own canonical one, without what only tracks readers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token

from almost_editor.render.embed_sites import Place, place_of
from almost_editor.render.embed_words import kind_word

_BARE = re.compile(r"https?://[^\s<>]+", re.I)
_ANGLED = re.compile(r"<(https?://[^\s<>]+)>", re.I)


def with_cards(tokens: Sequence[Token], language: str) -> list[Token]:
    """Return a block's tokens with paragraphs that are an address made into cards and links.

    Law: the tokens that were given stay as they are, for the block may be rendered again.
    """
    made: list[Token] = []
    skipped = 0
    for index, token in enumerate(tokens):
        if skipped:
            skipped -= 1
            continue
        content = tokens[index + 1].content if token.type == "paragraph_open" and not token.hidden else ""
        address = _address(content)
        place = place_of(address) if address else None
        if place:
            made.append(Token("html_block", "", 0, content=card(place, language), block=True))
            skipped = 2
        elif address:
            made += (token, tokens[index + 1].copy(content=f"<{address}>"))
            skipped = 1
        else:
            made.append(token)
    return made


def card(place: Place, language: str) -> str:
    """Return the card of a place on a known site."""
    shown = re.sub(r"^https?://(?:www\.)?", "", place.address).rstrip("/")
    return (
        f'<p class="embed"><a href="{escape(place.address)}"><span class="embed-site">{escape(place.site)}</span>'
        f' <span class="embed-kind">{escape(kind_word(place.kind, language))}</span>'
        f' <span class="embed-address" dir="ltr">{escape(shown, quote=False)}</span></a></p>\n'
    )


def _address(content: str) -> str:
    """Return the address that a paragraph is; a bare one is text, where escapes and entities stand for signs."""
    angled = _ANGLED.fullmatch(content)
    if angled:
        return angled[1]
    text = unescapeAll(content)
    return text if _BARE.fullmatch(text) else ""
