"""Feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1, each with the whole text of its articles.

A feed is a `Channel` and its entries, the newest first. An entry is made once, from an `Article` and its rendered
text, and stands the same in every feed that has it.

Source: https://www.rssboard.org/rss-specification · RFC 4287 · https://www.jsonfeed.org/version/1.1/
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from urllib.parse import urljoin

from almost_editor.document.addresses import absolute
from almost_editor.document.publication import Publication
from almost_editor.publish.article import Article
from almost_editor.publish.metadata import mark_path
from almost_editor.publish.nameplates import shared_images
from almost_editor.publish.notices import Notice
from almost_editor.publish.outgoing import absolute_html

RSS, ATOM, JSON = "feed.xml", "atom.xml", "feed.json"
MEDIA_TYPES: dict[str, str] = {
    RSS: "application/rss+xml",
    ATOM: "application/atom+xml",
    JSON: "application/feed+json",
}
FOLDER = "feeds/"
"""Where a package has its feeds, beside the page."""

# As RFC 822 has them; strftime would follow the machine's locale.
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# A reader takes one address of a picture; what chooses among several is for pages.
_SOURCES = re.compile(r"<source [^>]*>|</?picture>")
_CHOICE = re.compile(r' (?:srcset|sizes|loading|decoding)="[^"]*"')
_IMAGE = re.compile(r"<img [^>]*>")


@dataclass(frozen=True, slots=True)
class Channel:
    """What a feed says of itself.

    Shapes: `home` is the absolute address of the page that it follows, `base` what its files' names are joined to;
    `updated` is the machine date of the last change in it.
    """

    title: str
    description: str
    home: str
    base: str
    language: str
    updated: str

    def address(self, name: str) -> str:
        """Return the address of one of its files."""
        return urljoin(self.base, name)


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as feeds have it: ready to be put in."""

    rss: str
    atom: str
    json: str


def entry(article: Article, body_html: str, formats: Sequence[str] = (RSS, ATOM, JSON), shared: str = "") -> Entry:
    """Make an article's entry in the formats that are asked for; the others stay empty.

    `shared` leads from the page to the files that a site's pages have in common.
    """
    content = content_html(article, body_html)
    return Entry(
        rss=_rss_item(article, content) if RSS in formats else "",
        atom=_atom_entry(article, content) if ATOM in formats else "",
        json=_json_item(article, content, shared) if JSON in formats else "",
    )


def content_html(article: Article, body_html: str) -> str:
    """Return the whole text as feeds have it: hero, dateline and body, addresses absolute, one address each picture."""
    hero = article.hero
    head = ""
    if hero is not None:
        words = " ".join(escape(text, quote=False) for text in (hero.caption, hero.credit) if text)
        caption = f"<figcaption>{words}</figcaption>" if words else ""
        size = f'width="{hero.images.width_px}" height="{hero.images.height_px}"'
        head = f'<figure><img src="{hero.images.src}" {size} alt="{escape(hero.alt)}">{caption}</figure>\n'
    if article.dateline:
        head += f"<p>{escape(article.dateline, quote=False)}</p>\n"
    if "<img" in body_html:
        body_html = _IMAGE.sub(lambda match: _CHOICE.sub("", match[0]), _SOURCES.sub("", body_html))
    return absolute_html(head + body_html, article.canonical)


def rss(channel: Channel, items: Iterable[str]) -> bytes:
    """Return an RSS 2.0 feed of the entries' `rss`."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
        "<channel>",
        f"<title>{_text(channel.title)}</title>",
        f"<link>{_text(channel.home)}</link>",
        f"<description>{_text(channel.description)}</description>",
        f'<atom:link rel="self" type="{MEDIA_TYPES[RSS]}" href="{_text(channel.address(RSS))}"/>',
        f"<language>{_text(channel.language)}</language>",
        *([f"<lastBuildDate>{rfc822(channel.updated)}</lastBuildDate>"] if channel.updated else []),
        *items,
        "</channel>",
        "</rss>",
    ]
    return ("\n".join(lines) + "\n").encode()


def rss_note(title: str, address: str, notice: Notice, publication: str) -> str:
    """Return a correction as an RSS item; it leads to its article, and is known by its time there."""
    lines = [
        "<item>",
        f"<title>{_text(title)}</title>",
        f"<link>{_text(address)}</link>",
        f'<guid isPermaLink="false">{_text(address)}#{notice.machine}</guid>',
        f"<pubDate>{rfc822(notice.machine)}</pubDate>",
        f"<dc:creator>{_text(publication)}</dc:creator>",
        f"<description>{_text(notice.text)}</description>",
        f"<content:encoded>{_cdata(absolute_html(f'<p>{notice.html}</p>', address))}</content:encoded>",
        "</item>",
    ]
    return "\n".join(lines)


def atom(channel: Channel, entries: Iterable[str]) -> bytes:
    """Return an Atom 1.0 feed of the entries' `atom`."""
    own = _text(channel.address(ATOM))
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{_text(channel.language)}">',
        f"<id>{own}</id>",
        f"<title>{_text(channel.title)}</title>",
        f"<subtitle>{_text(channel.description)}</subtitle>",
        f"<updated>{channel.updated or '1970-01-01T00:00:00Z'}</updated>",
        f'<link rel="self" type="{MEDIA_TYPES[ATOM]}" href="{own}"/>',
        f'<link rel="alternate" type="text/html" href="{_text(channel.home)}"/>',
        *entries,
        "</feed>",
    ]
    return ("\n".join(lines) + "\n").encode()


def json_feed(channel: Channel, items: Iterable[str]) -> bytes:
    """Return a JSON Feed 1.1 of the entries' `json`."""
    fields = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": channel.title,
        "home_page_url": channel.home,
        "feed_url": channel.address(JSON),
        "description": channel.description,
        "language": channel.language,
    }
    head = json.dumps({name: value for name, value in fields.items() if value}, ensure_ascii=False, indent=2)
    joined = ",\n".join(items)
    return f'{head[:-2]},\n  "items": [\n{joined}\n  ]\n}}\n'.encode("utf-8", "replace")


def of_article(article: Article, body_html: str) -> dict[str, tuple[str, bytes]]:
    """Return the feeds that stand in an article's package: this article's entry alone."""
    folder = urljoin(article.canonical, FOLDER)
    channel = Channel(
        title=article.publication.name,
        description=article.headline,
        home=article.home.address,
        base=folder,
        language=article.furniture_language,
        updated=article.modified.machine,
    )
    made = entry(article, body_html)
    return {
        FOLDER + RSS: ("feed", rss(channel, [made.rss])),
        FOLDER + ATOM: ("feed", atom(channel, [made.atom])),
        FOLDER + JSON: ("feed", json_feed(channel, [made.json])),
    }


def rfc822(machine: str) -> str:
    """Return a machine date as RSS writes it: `Wed, 09 Nov 2022 08:30:15 -0500`."""
    at = datetime.fromisoformat(machine)
    return (
        f"{_DAYS[at.weekday()]}, {at.day:02} {_MONTHS[at.month - 1]} {at.year:04} {at:%H:%M:%S} "
        f"{at.isoformat()[-6:].replace(':', '') if at.utcoffset() else '+0000'}"
    )


def _rss_item(article: Article, content: str) -> str:
    address = _text(article.canonical)
    lines = [
        "<item>",
        f"<title>{_text(article.headline)}</title>",
        f"<link>{address}</link>",
        f'<guid isPermaLink="true">{address}</guid>',
        f"<pubDate>{rfc822(article.published.machine)}</pubDate>",
        *(f"<dc:creator>{_text(name)}</dc:creator>" for name, _ in _authors(article)),
        *(f"<category>{_text(word)}</category>" for word in _categories(article)),
        f"<description>{_text(article.description)}</description>",
        f"<content:encoded>{_cdata(content)}</content:encoded>",
        "</item>",
    ]
    return "\n".join(lines)


def _atom_entry(article: Article, content: str) -> str:
    address = _text(article.canonical)
    authors = "".join(
        f"<author><name>{_text(name)}</name>" + (f"<uri>{_text(where)}</uri>" if where else "") + "</author>"
        for name, where in _authors(article)
    )
    lines = [
        f'<entry xml:lang="{_text(article.language)}">',
        f"<id>{address}</id>",
        f"<title>{_text(article.headline)}</title>",
        f'<link rel="alternate" type="text/html" href="{address}"/>',
        f"<published>{article.published.machine}</published>",
        f"<updated>{article.modified.machine}</updated>",
        authors,
        *(f'<category term="{_text(word)}"/>' for word in _categories(article)),
        f"<summary>{_text(article.description)}</summary>",
        f'<content type="html">{_cdata(content)}</content>',
        "</entry>",
    ]
    return "\n".join(lines)


def _json_item(article: Article, content: str, shared: str) -> str:
    images = shared_images(article, shared)
    fields: dict[str, object] = {
        "id": article.canonical,
        "url": article.canonical,
        "title": article.headline,
        "summary": article.description,
        "content_html": content,
        # Readers show something beside each title: at the least the publication's mark.
        "image": urljoin(article.canonical, images[0].path if images else shared + mark_path(article)),
        "date_published": article.published.machine,
        "date_modified": article.modified.machine,
        "authors": [{"name": name, "url": where} if where else {"name": name} for name, where in _authors(article)],
        "tags": _categories(article),
        "language": article.language,
    }
    return json.dumps({name: value for name, value in fields.items() if value}, ensure_ascii=False)


def _authors(article: Article) -> list[tuple[str, str]]:
    """Return names and profiles; an article without a byline is the publication's own."""
    named = [(one.label, one.address) for one in article.authors]
    return named or [(article.publication.name, site_root(article.publication))]


def site_root(publication: Publication) -> str:
    """Return the address of the publication's front page."""
    return absolute(publication.address, publication)


def _categories(article: Article) -> list[str]:
    return list(dict.fromkeys(word for word in (article.section, *article.tags) if word))


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text))


def _cdata(html: str) -> str:
    clean = _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", html)
    return f"<![CDATA[{clean.replace(']]>', ']]]]><![CDATA[>')}]]>"
