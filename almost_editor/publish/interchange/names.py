"""What other systems know a person, a word or an article by."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from almost_editor.document.slugs import make_slug
from almost_editor.publish.article import Article, Moment


@dataclass(frozen=True, slots=True)
class Term:
    """A word that articles are filed under; `slug` is unique among the terms that it was made with."""

    name: str
    slug: str
    address: str = ""


def term(name: str, address: str = "") -> Term:
    """Return the term of a name. A name without a letter that a slug can hold gets one from its digest."""
    return Term(name, make_slug(name, fallback=f"x-{digest_of(name)[:12]}"), address)


def terms(names: Iterable[str]) -> tuple[Term, ...]:
    """Return terms in order, each slug once."""
    return each_once(term(name) for name in names)


def each_once(known: Iterable[Term]) -> tuple[Term, ...]:
    """Return terms in order, of those with the same slug the first."""
    kept: dict[str, Term] = {}
    for one in known:
        kept.setdefault(one.slug, one)
    return tuple(kept.values())


def authors_of(article: Article) -> tuple[Term, ...]:
    """Return the byline's names with their profiles."""
    return each_once(term(author.label, author.address) for author in article.authors)


def byline(article: Article) -> str:
    """Return the names as the page puts them in a row, without the word before them."""
    return "".join(f"{author.before}{author.label}" for author in article.authors)


def digest_of(text: str) -> str:
    """Return what tells a text from all others, in hex."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def moment_of(moment: Moment) -> datetime:
    """Return when it was, in the publication's zone."""
    return datetime.fromisoformat(moment.machine)


def utc_text(moment: Moment) -> str:
    """Return a moment as `2022-11-09T13:30:15Z`."""
    return moment_of(moment).astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
