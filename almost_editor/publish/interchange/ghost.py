"""Ghost's import file, as version 5 reads it: posts as Lexical documents, with tags, authors and who wrote what.

Source: https://ghost.org/docs/migration/custom/ and the importer itself, ghost/core/core/server/data/importer. It drops
a post whose slug is there twice, refuses texts longer than its columns, and wants an e-mail address for each author.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from html import escape
from urllib.parse import urlsplit

from almost_editor.publish.article import Article, Moment
from almost_editor.publish.interchange.figures import hero_of
from almost_editor.publish.interchange.flow import body_blocks
from almost_editor.publish.interchange.lexical import document
from almost_editor.publish.interchange.names import Term, authors_of, digest_of, each_once, moment_of, term
from almost_editor.publish.interchange.signs import json_bytes, json_text
from almost_editor.publish.wording import cut_at_word

PATH = "interchange/ghost.json"
ROLE = "interchange-ghost"
VERSION = "5.130.0"
"""The version of Ghost whose columns and nodes these are."""

_TITLE_LONGEST = 255
_NAME_LONGEST = 191
_EXCERPT_LONGEST = 300
_DESCRIPTION_LONGEST = 500


def ghost(article: Article, body_html: str) -> dict[str, tuple[str, bytes]]:
    """Make an article's import file."""
    return {PATH: (ROLE, ghost_json([(article, body_html)]))}


def ghost_json(told: Sequence[tuple[Article, str]]) -> bytes:
    """Return one import file of articles, each with its rendered text."""
    articles = [article for article, _ in told]
    tags = each_once(tag for article in articles for tag in _tags_of(article))
    users = each_once(author for article in articles for author in authors_of(article))
    data: dict[str, list[dict[str, object]]] = {
        "posts": [_post(article, body_html) for article, body_html in told],
        "posts_meta": [_post_meta(article) for article in articles],
        "tags": [{"id": _id("tag", tag.slug), "name": _cut(tag.name), "slug": tag.slug} for tag in tags],
        "posts_tags": [_joined(article, "tag", one, nth) for article in articles for nth, one in _each(article, "tag")],
        "users": [_user(author, articles[0]) for author in users],
        "posts_authors": [
            _joined(article, "author", one, nth) for article in articles for nth, one in _each(article, "author")
        ],
    }
    # No clock: the file is as old as the newest thing that it says.
    latest = max(_milliseconds(article.modified) for article in articles)
    return json_bytes({"db": [{"meta": {"version": VERSION, "exported_on": latest}, "data": data}]})


def _post(article: Article, body_html: str) -> dict[str, object]:
    hero = hero_of(article)
    published = _moment(article.published)
    return {
        "id": _id("post", article.canonical),
        "title": cut_at_word(article.headline or article.title, _TITLE_LONGEST, ellipsis="…"),
        "slug": article.draft.slug,
        "lexical": json_text(document(body_blocks(article, body_html), article.direction)),
        "feature_image": hero.address if hero else None,
        "featured": 0,
        "type": "post",
        "status": "published",
        "visibility": "public",
        "created_at": published,
        "published_at": published,
        "updated_at": _moment(article.modified),
        "custom_excerpt": cut_at_word(article.dek or article.description, _EXCERPT_LONGEST, ellipsis="…") or None,
        "canonical_url": article.canonical,
    }


def _post_meta(article: Article) -> dict[str, object]:
    hero = hero_of(article)
    return {
        "id": _id("meta", article.canonical),
        "post_id": _id("post", article.canonical),
        "feature_image_alt": _cut(hero.alt) or None if hero else None,
        "feature_image_caption": escape(hero.said, quote=False) or None if hero else None,
        "meta_title": cut_at_word(article.headline, _TITLE_LONGEST, ellipsis="…"),
        "meta_description": cut_at_word(article.description, _DESCRIPTION_LONGEST, ellipsis="…") or None,
    }


def _tags_of(article: Article) -> tuple[Term, ...]:
    """Return section, series and tags: Ghost has one kind of term, and the first is the one that its page shows."""
    names = [article.section, *(one.label for one in article.series), *article.tags]
    # A comma in front would be read as none.
    return each_once(term(name.lstrip(", ")) for name in names if name.lstrip(", "))


def _each(article: Article, kind: str) -> enumerate[Term]:
    return enumerate(_tags_of(article) if kind == "tag" else authors_of(article))


def _joined(article: Article, kind: str, one: Term, nth: int) -> dict[str, object]:
    post = _id("post", article.canonical)
    return {
        "id": _id(f"post-{kind}", f"{article.canonical} {one.slug}"),
        "post_id": post,
        f"{kind}_id": _id(kind, one.slug),
        "sort_order": nth,
    }


def _user(author: Term, article: Article) -> dict[str, object]:
    """Return an author; the address is made up from the name, for Ghost takes nobody without one."""
    host = urlsplit(article.publication.address).hostname or "localhost.example"
    return {
        "id": _id("author", author.slug),
        "name": _cut(author.name),
        "slug": author.slug,
        "email": f"{author.slug}@{host if '.' in host else host + '.example'}",
        "website": author.address,
    }


def _cut(text: str) -> str:
    return cut_at_word(text, _NAME_LONGEST, ellipsis="…")


def _id(kind: str, name: str) -> str:
    """Return an id such as Ghost gives, the same for the same thing in every file."""
    return digest_of(f"{kind} {name}")[:24]


def _moment(moment: Moment) -> str:
    return moment_of(moment).astimezone(UTC).replace(tzinfo=None).isoformat() + ".000Z"


def _milliseconds(moment: Moment) -> int:
    return int(moment_of(moment).timestamp()) * 1000
