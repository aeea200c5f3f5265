"""The whole letter: head, text and foot, in HTML and in plain text, light enough to arrive whole."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urljoin

from markupsafe import Markup

from almost_editor.document.addresses import absolute, is_allowed
from almost_editor.publish.article import Article
from almost_editor.publish.layouts import Layout, fill_template
from almost_editor.publish.newsletter.mail_body import MailBody, Styles
from almost_editor.publish.pictures import HeroFigure, mail_candidate
from almost_editor.publish.plain_text import plain_text
from almost_editor.publish.wording import cut_at_word

HTML = "newsletter/index.html"
PLAIN = "newsletter/plain.txt"
TEMPLATE = "_parts/newsletter.html.jinja"
COLUMN_PX = 552
"""How wide text and pictures are: what 600 pixels, which every mail program has room for, leave beside the margins."""
HEAVIEST = 100 * 1024
"""Bytes of a letter. Gmail cuts one off near 102 KB, wherever that is."""

_PREHEADER_LONGEST = 140
"""Characters that a list of letters shows beside the subject."""
# What mailing services fill in, as the best known of them write it.
_FILLED_IN = re.compile(r"\s*(?:\{\{.*\}\}|\*\|.*\|\*|<%.*%>|%\S+%|\[\w+\])\s*")


@dataclass(frozen=True, slots=True)
class LetterPicture:
    """The picture at the head of a letter, by its absolute address."""

    address: str
    width_px: int
    height_px: int
    alt: str
    caption: str
    credit: str


def newsletter(article: Article, body_html: str, layout: Layout) -> dict[str, tuple[str, bytes]]:
    """Return both parts of an article's letter, by path. Raises: LayoutBroken. Law: the same values, the same bytes."""
    return {
        HTML: ("newsletter", letter_html(article, body_html, layout).encode()),
        PLAIN: ("newsletter-text", plain_text(article, body_html, layout, unsubscribe=unsubscribe(article)).encode()),
    }


def letter_html(article: Article, body_html: str, layout: Layout) -> str:
    """Return the letter as HTML: cut at a block's end, with the way to the rest, where it would be too heavy."""
    blocks: list[tuple[str, ...]] = []

    def filled(count: int | None) -> str:
        def body(styles: Styles) -> Markup:
            if not blocks:
                blocks.append(MailBody(body_html, article.canonical, styles, COLUMN_PX).blocks)
            return Markup("".join(blocks[0][:count]))  # noqa: S704 - escaped by MailBody

        return _fill(article, layout, body, is_cut=count is not None)

    whole = filled(None)
    if weight(whole) <= HEAVIEST:
        return whole
    room = HEAVIEST - weight(filled(0))
    count = 0
    for block in blocks[0]:
        room -= weight(block)
        if room < 0:
            break
        count += 1
    return filled(count)


def weight(html: str) -> int:
    """Return the bytes of a letter on its way: quoted-printable takes three for what is not ASCII, and for `=`."""
    return sum(3 if byte > 126 or byte == ord("=") else 1 for byte in html.encode())


def unsubscribe(article: Article) -> str:
    """Return where a reader takes the name off the list: an address, or what the mailing service fills in for one."""
    publication = article.publication
    given = publication.unsubscribe.strip()
    if _FILLED_IN.fullmatch(given):
        return given
    return absolute(given, publication) if is_allowed(given) else article.newsletter.address


def _fill(article: Article, layout: Layout, body: Callable[[Styles], Markup], *, is_cut: bool) -> str:
    def mail(html: str, styles: Styles) -> Markup:
        """Set other sanitised words than the text."""
        made = MailBody(html, article.canonical, styles, COLUMN_PX)
        return Markup("".join(made.blocks))  # noqa: S704 - escaped by MailBody

    return fill_template(
        layout,
        {
            "article": article,
            "publication": article.publication,
            "body": body,
            "mail": mail,
            "column_px": COLUMN_PX,
            "hero": _hero(article.hero, article.canonical),
            "is_cut": is_cut,
            "preheader": cut_at_word(article.description, _PREHEADER_LONGEST, ellipsis="…"),
            "unsubscribe": unsubscribe(article),
        },
        template=TEMPLATE,
    )


def _hero(hero: HeroFigure | None, canonical: str) -> LetterPicture | None:
    if hero is None:
        return None
    images = hero.images
    address, width_px, height_px = mail_candidate(
        images.src, images.sources[-1].srcset, images.width_px, images.height_px, COLUMN_PX
    )
    return LetterPicture(urljoin(canonical, address), width_px, height_px, hero.alt, hero.caption, hero.credit)
