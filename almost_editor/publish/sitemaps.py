"""Sitemaps, and what robots are told: plain files made of addresses and dates.

Source: https://www.sitemaps.org/protocol.html · https://developers.google.com/search/docs/crawling-indexing/sitemaps
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # A site that has not changed needs its addresses and no article: their room costs 0.15 s to import.
    from almost_editor.publish.article import Article

MOST = 50_000
"""Addresses that one sitemap may have."""
MOST_NEWS = 1_000
NEWS_FOR = timedelta(days=2)
"""How long an article is news, counted back from the newest one: never from a clock."""
NEWS = "news-sitemap.xml"

_CORE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_HEAD = '<?xml version="1.0" encoding="utf-8"?>'
_TWO_KINDS = {"zh-cn": "zh-cn", "zh-hans": "zh-cn", "zh-tw": "zh-tw", "zh-hant": "zh-tw", "zh-hk": "zh-tw"}


@dataclass(frozen=True, slots=True)
class Place:
    """A page in a sitemap; `changed` is a machine date, or nothing."""

    address: str
    changed: str = ""


@dataclass(frozen=True, slots=True)
class News:
    """An article in the news sitemap; `published` is a machine date."""

    address: str
    title: str
    published: str
    language: str
    publication: str


def sitemaps(places: Sequence[Place], root: str) -> dict[str, bytes]:
    """Return `sitemap.xml` by name; of more pages than one file may have it is an index of several."""
    if len(places) <= MOST:
        return {"sitemap.xml": _sitemap(places)}
    files, newest = {}, []
    for number, start in enumerate(range(0, len(places), MOST), 1):
        part = places[start : start + MOST]
        files[f"sitemap-{number}.xml"] = _sitemap(part)
        newest.append(max((one.changed for one in part if one.changed), key=_moment, default=""))
    entries = (
        f"<sitemap><loc>{escape(root)}sitemap-{number}.xml</loc>{_changed(changed)}</sitemap>"
        for number, changed in enumerate(newest, 1)
    )
    lines = [_HEAD, f"<sitemapindex {_CORE}>", *entries, "</sitemapindex>"]
    return {"sitemap.xml": ("\n".join(lines) + "\n").encode()} | files


def news_sitemap(articles: Iterable[News]) -> bytes:
    """Return the news sitemap of these articles."""
    lines = [
        _HEAD,
        f'<urlset {_CORE} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
        *(
            f"<url><loc>{escape(one.address)}</loc><news:news><news:publication>"
            f"<news:name>{escape(one.publication)}</news:name><news:language>{_language(one.language)}</news:language>"
            f"</news:publication><news:publication_date>{one.published}</news:publication_date>"
            f"<news:title>{escape(one.title)}</news:title></news:news></url>"
            for one in articles
        ),
        "</urlset>",
    ]
    return ("\n".join(lines) + "\n").encode()


def is_news(published: datetime, newest: datetime) -> bool:
    """Tell whether an article is still news beside the newest one."""
    return newest - published <= NEWS_FOR


def news_of(article: Article) -> News:
    """Return an article's line in the news sitemap."""
    return News(
        address=article.canonical,
        title=article.headline,
        published=article.published.machine,
        language=article.language,
        publication=article.publication.name,
    )


def of_article(article: Article, _body_html: str) -> dict[str, tuple[str, bytes]]:
    """Return the news sitemap that stands in an article's package: this article's entry alone."""
    return {f"feeds/{NEWS}": ("sitemap", news_sitemap([news_of(article)]))}


def robots(root: str) -> bytes:
    """Return `robots.txt`: everybody may read everything, and the sitemaps are there."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {root}sitemap.xml\nSitemap: {root}{NEWS}\n".encode()


def _sitemap(places: Iterable[Place]) -> bytes:
    entries = (f"<url><loc>{escape(one.address)}</loc>{_changed(one.changed)}</url>" for one in places)
    return ("\n".join([_HEAD, f"<urlset {_CORE}>", *entries, "</urlset>"]) + "\n").encode()


def _changed(machine: str) -> str:
    return f"<lastmod>{machine}</lastmod>" if machine else ""


def _moment(machine: str) -> datetime:
    return datetime.fromisoformat(machine)


def _language(tag: str) -> str:
    """Return a language as the news sitemap takes it: two or three letters, but for Chinese."""
    low = tag.lower()
    two = next((value for start, value in _TWO_KINDS.items() if low.startswith(start)), "")
    return two or low.split("-")[0]
