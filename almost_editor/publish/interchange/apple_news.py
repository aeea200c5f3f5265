"""Apple News Format: an article.json whose pictures are fetched from the published page.

Source: https://developer.apple.com/documentation/applenewsformat, ArticleDocument and Metadata.
"""

from __future__ import annotations

from almost_editor.publish.article import Article
from almost_editor.publish.interchange.apple_components import Component, components, photo
from almost_editor.publish.interchange.figures import figures_in, hero_of
from almost_editor.publish.interchange.flow import body_blocks
from almost_editor.publish.interchange.names import byline, digest_of
from almost_editor.publish.interchange.signs import json_bytes

FOLDER = "interchange/apple-news"
PATH = f"{FOLDER}/article.json"
ROLE = "interchange-apple-news"
VERSION = "1.7"
"""The oldest version of the format that has all that we write."""

_IDENTIFIER_LONGEST = 64
_MOST_KEYWORDS = 50
_LAYOUT = {"columns": 7, "width": 1024, "margin": 70, "gutter": 40}
_LAYOUTS: dict[str, dict[str, object]] = {
    "opening": {"columnStart": 0, "columnSpan": 7, "margin": {"top": 20, "bottom": 10}},
    "picture": {"columnStart": 0, "columnSpan": 7, "margin": {"top": 20, "bottom": 8}},
    "caption": {"columnStart": 0, "columnSpan": 5, "margin": {"top": 0, "bottom": 20}},
    "body": {"columnStart": 0, "columnSpan": 5, "margin": {"top": 10, "bottom": 10}},
    "heading": {"columnStart": 0, "columnSpan": 5, "margin": {"top": 20, "bottom": 6}},
    "quote": {"columnStart": 0, "columnSpan": 5, "margin": {"top": 15, "bottom": 15}},
    "pullquote": {"columnStart": 0, "columnSpan": 6, "margin": {"top": 20, "bottom": 20}},
}
_STYLES: dict[str, dict[str, object]] = {
    "default": {"fontName": "Georgia", "fontSize": 18, "lineHeight": 26, "textColor": "#1b1b1b"},
    "title": {"fontName": "Georgia-Bold", "fontSize": 40, "lineHeight": 46},
    "intro": {"fontSize": 22, "lineHeight": 30, "textColor": "#444444"},
    "byline": {"fontName": "HelveticaNeue", "fontSize": 15, "lineHeight": 20, "textColor": "#555555"},
    "caption": {"fontName": "HelveticaNeue", "fontSize": 13, "lineHeight": 18, "textColor": "#555555"},
    "body": {"paragraphSpacingAfter": 14},
    "heading": {"fontName": "Georgia-Bold", "fontSize": 24, "lineHeight": 30},
    "quote": {"fontName": "Georgia-Italic"},
    "pullquote": {"fontName": "Georgia-Bold", "fontSize": 28, "lineHeight": 34},
}


def apple_news(article: Article, body_html: str) -> dict[str, tuple[str, bytes]]:
    """Make an article's document for Apple News."""
    return {PATH: (ROLE, apple_json(article, body_html))}


def apple_json(article: Article, body_html: str) -> bytes:
    """Return the document: headline, dek, byline with dates, hero picture, and the text."""
    blocks = body_blocks(article, body_html)
    hero = hero_of(article)
    pictures = [one for one in ([hero] if hero else []) + figures_in(blocks) if one.address]
    text = components(blocks) or [{"role": "body", "text": article.description, "textStyle": "body"}]
    metadata: dict[str, object] = {
        "canonicalURL": article.canonical,
        "datePublished": article.published.machine,
        "dateModified": article.modified.machine,
        "dateCreated": article.published.machine,
        "authors": [one.label for one in article.authors],
        "excerpt": article.dek or article.description,
        "keywords": _keywords(article),
        "thumbnailURL": pictures[0].address if pictures else "",
        "generatorName": "Almost Editor",
    }
    document = {
        "version": VERSION,
        "identifier": _identifier(article),
        "title": article.headline or article.title,
        "subtitle": article.dek,
        "language": article.language,
        "layout": _LAYOUT,
        "metadata": {name: said for name, said in metadata.items() if said not in ("", [])},
        "components": [*_opening(article), *(photo(hero) if hero else []), *text],
        "componentTextStyles": _styles(article),
        "componentLayouts": _LAYOUTS,
    }
    return json_bytes({name: said for name, said in document.items() if said != ""})


def _opening(article: Article) -> list[Component]:
    kicker = article.kicker.label if article.kicker else article.section
    updated = article.modified
    dates = article.published.display
    if article.shows_update:
        dates += f" · {updated.before}{updated.display}{updated.after}"
    by = f"{article.by} {byline(article)}".strip() if article.authors else ""
    said = [
        ("heading6", kicker, "byline"),
        ("title", article.headline, "title"),
        ("intro", article.dek, "intro"),
        ("byline", " · ".join(filter(None, (by, dates))), "byline"),
    ]
    return [{"role": role, "text": text, "textStyle": style, "layout": "opening"} for role, text, style in said if text]


def _styles(article: Article) -> dict[str, dict[str, object]]:
    if article.direction != "rtl":
        return _STYLES
    return {name: style | {"textAlignment": "right"} for name, style in _STYLES.items()}


def _keywords(article: Article) -> list[str]:
    names = (article.section, *(one.label for one in article.series), *article.tags)
    return list(dict.fromkeys(filter(None, names)))[:_MOST_KEYWORDS]


def _identifier(article: Article) -> str:
    """Return what Apple knows the article by: its slug where it is short enough, with a digest where it is not."""
    slug = article.draft.slug
    if len(slug) <= _IDENTIFIER_LONGEST:
        return slug
    return f"{slug[: _IDENTIFIER_LONGEST - 9].rstrip('-')}-{digest_of(article.canonical)[:8]}"
