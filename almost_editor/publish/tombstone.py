"""A tombstone: the page that stands where a withdrawn article stood."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape

from almost_editor.document.dates import display_date, machine_date
from almost_editor.document.draft import Draft, Hero
from almost_editor.document.text import squash
from almost_editor.document.withdrawal import Withdrawal
from almost_editor.publish.article import Article, Moment, Surroundings, build
from almost_editor.publish.layouts import Layout, fill_template
from almost_editor.publish.metadata import mark_path
from almost_editor.publish.page import CONTAINER, body_attributes, style_path, written_attributes
from almost_editor.render.typography import set_text

TEMPLATE = "_parts/tombstone.html.jinja"
ROBOTS = "noindex, noarchive"
STATUS = 410
"""What a server that can say so answers with the page: gone, and not by mistake."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What readers learn of an article that was taken down. Built by `tombstone`, never by hand.

    Shapes: `article` has the addresses and furniture of the one that was, and not a word of its text.
    """

    article: Article
    heading: str
    headline: str
    """Empty where it is not to be named any more."""
    reason: str
    """Empty where the house keeps it to itself."""
    moment: Moment
    status: int = STATUS


def tombstone(draft: Draft, withdrawal: Withdrawal, surroundings: Surroundings) -> Tombstone:
    """Derive the page in an article's place; its last change is the withdrawal."""
    publication = surroundings.publication
    words = publication.words
    before, _, after = words.withdrawn_on.partition("{date}")
    heading = squash(words.withdrawn) or publication.name
    bare = replace(
        draft,
        headline=heading,
        dek="",
        body="",
        description="",
        authors=(),
        tags=(),
        hero=Hero(),
        pictures=(),
        corrections=(),
        modified=withdrawal.at,
    )
    return Tombstone(
        article=build(bare, Surroundings(publication), words=0),
        heading=heading,
        headline=squash(set_text(draft.headline, draft.language)) if withdrawal.shows_headline else "",
        reason=squash(set_text(withdrawal.reason, publication.language)) if withdrawal.shows_reason else "",
        moment=Moment(
            machine_date(withdrawal.at, publication), display_date(withdrawal.at, publication), before, after
        ),
    )


def tombstone_html(stone: Tombstone, layout: Layout, shared: str = "") -> str:
    """Return the whole page; `shared` leads to what a site's pages have in common. Raises: LayoutBroken."""
    article = stone.article
    attributes = body_attributes(article, layout)
    head = (
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'; "
        "style-src 'self'; base-uri 'none'; form-action 'none'\">",
        f"<title>{escape(article.title, quote=False)}</title>",
        f'<meta name="robots" content="{ROBOTS}">',
        '<meta name="color-scheme" content="light dark">',
        f'<link rel="canonical" href="{escape(article.canonical)}">',
        f'<link rel="icon" type="image/svg+xml" href="{shared}{mark_path(article)}">',
        f'<link rel="stylesheet" href="{shared}{style_path(layout)}">',
    )
    body = _body(stone, layout)
    return (
        f"<!doctype html>\n<html{written_attributes(attributes['html'])}>\n<head>\n"
        + "\n".join(head)
        + f"\n</head>\n<body{written_attributes(attributes['body'])}>\n{body}\n</body>\n</html>\n"
    )


def tombstone_frame(stone: Tombstone, layout: Layout) -> tuple[str, str]:
    """Return what stands inside `<body>` with its text's container empty, and what is in that; nothing where none is.

    Raises: LayoutBroken. Law: the page's body is the one filled with the other, as an article's is.
    """
    body = _body(stone, layout)
    opening, closing = CONTAINER.removesuffix("</div>"), "</div>"
    before, found, rest = body.partition(opening)
    words, _, after = rest.partition(closing)
    return (f"{before}{CONTAINER}{after}", words) if found else (body, "")


def _body(stone: Tombstone, layout: Layout) -> str:
    values = {"article": stone.article, "stone": stone, "words": dict(layout.words), "hero_sizes": layout.hero_sizes}
    return fill_template(layout, values, template=TEMPLATE).strip()
