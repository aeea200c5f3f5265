"""What a whole site must know of every article without reading its text: where it stands, and whether it changed."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from almost_editor.document.counts import word_count
from almost_editor.document.draft import Author, Draft, Stage
from almost_editor.library.connection import Connection
from almost_editor.library.contents import damaged
from almost_editor.library.rows import text_time

_ALL = """
SELECT drafts.*, bodies.digest AS body_digest,
       (SELECT json_group_array(json_array(name, url)) FROM
           (SELECT name, url FROM draft_authors WHERE draft_id = drafts.id ORDER BY place)) AS authors,
       (SELECT json_group_array(tag) FROM
           (SELECT tag FROM draft_tags WHERE draft_id = drafts.id ORDER BY place)) AS tags,
       (SELECT json_group_array(json_array(name, digest, format, width_px, height_px, alt, caption, credit)) FROM
           (SELECT * FROM draft_pictures WHERE draft_id = drafts.id ORDER BY place)) AS pictures,
       (SELECT json_group_array(json_array(kind, text, corrections.at)) FROM
           (SELECT * FROM corrections WHERE draft_id = drafts.id ORDER BY place) AS corrections) AS corrections,
       (SELECT json_group_array(series_id) FROM
           (SELECT series_id FROM memberships WHERE draft_id = drafts.id ORDER BY place)) AS series
FROM drafts JOIN bodies ON bodies.draft_id = drafts.id
WHERE trashed IS NULL AND stage IN ('ready', 'exported') AND legal = 0 AND headline <> ''
"""
_NOT_SHOWN = frozenset(
    (
        "stage", "saved", "saved_order", "revision", "slug_by_hand", "out_slug", "due", "commissioned_words", "notes",
        "legal", "embargo", "trashed", "body_digest", "words",
    )
)  # fmt: skip
"""Columns that no page shows: recording an export, or a note for the desk, leaves the marks as they are."""

_CHANGED_SINCE = """
SELECT drafts.id FROM drafts JOIN exports ON exports.id =
    (SELECT max(id) FROM exports WHERE draft_id = drafts.id AND NOT tombstone)
WHERE drafts.stage = 'exported' AND drafts.revision <> exports.revision AND exports.override_reason = ''
"""
_OTHERS_SHOW = ("slug", "headline", "dek", "section", "created", "published", "language", "tags", "series")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An article that may go out.

    Shapes: `card` changes with whatever other pages show of it, `mark` with whatever its own page shows beside its
    text, `text` with the text.
    """

    id: str
    slug: str
    stage: Stage
    headline: str
    section: str
    layout: str
    authors: tuple[Author, ...]
    series: tuple[str, ...]
    """Ids, the main one first."""
    words: int
    dated: datetime
    updated: datetime
    card: str
    mark: str
    text: str
    links: tuple[str, ...] = ()
    """The ids of our own articles that its text leads to, as far as whoever has read that knows them."""

    @property
    def own(self) -> str:
        """What its page shows of itself."""
        return f"{self.mark} {self.text}"


def going_out(connection: Connection, now: datetime) -> list[Outgoing]:
    """Return the articles that may go out at `now`, the newest by their pages' dates first, then by slug.

    Those are ready or exported, have a headline, and are held back by no embargo, lawyer or trash.
    Raises: LibraryDamaged. Cost: reads no text; about 40 µs each.
    """
    found = [_outgoing(row) for row in connection.rows(_ALL) if not _held_back(row, now)]
    found.sort(key=lambda one: one.slug)
    found.sort(key=lambda one: one.dated, reverse=True)
    return found


def changed_since_out(connection: Connection) -> frozenset[str]:
    """Return the ids of exported drafts that were saved since they went out, and went out without an override."""
    return frozenset(row["id"] for row in connection.rows(_CHANGED_SINCE))


def as_it_went_out(one: Outgoing, draft: Draft, revision: int) -> Outgoing:
    """Return what a site must know of an article as a revision that went out has it."""
    mark = f"{one.id} as in {revision}"
    return Outgoing(
        id=one.id,
        slug=draft.slug,
        stage=one.stage,
        headline=draft.headline,
        section=draft.section,
        layout=draft.layout,
        authors=draft.authors,
        series=draft.series,
        words=word_count(draft.body),
        dated=draft.dated,
        updated=draft.updated,
        card=mark,
        mark=mark,
        text=mark,
    )


def all_old_slugs(connection: Connection) -> list[tuple[str, str]]:
    """Return the slugs that articles went out under before, each with the id of the article that has left it."""
    rows = connection.rows("SELECT slug, draft_id FROM old_slugs WHERE went_out ORDER BY slug")
    return [(row["slug"], row["draft_id"]) for row in rows]


def old_series_slugs(connection: Connection) -> list[tuple[str, str]]:
    """Return the slugs that series went out under before, each with the id of the series that is found by it."""
    rows = connection.rows("SELECT slug, series_id FROM old_series_slugs ORDER BY slug")
    return [(row["slug"], row["series_id"]) for row in rows]


def _held_back(row: sqlite3.Row, now: datetime) -> bool:
    try:
        embargo = text_time(row["embargo"])
    except (TypeError, ValueError) as error:
        raise damaged(row["headline"]) from error
    return embargo is not None and embargo > now


def _outgoing(row: sqlite3.Row) -> Outgoing:
    shown = [(name, row[name]) for name in row.keys() if name not in _NOT_SHOWN]  # noqa: SIM118
    try:
        dated = text_time(row["published"]) or datetime.fromisoformat(row["created"])
        modified = text_time(row["modified"])
    except (TypeError, ValueError) as error:
        raise damaged(row["headline"]) from error
    return Outgoing(
        id=row["id"],
        slug=row["slug"],
        stage=Stage(row["stage"]),
        headline=row["headline"],
        section=row["section"],
        layout=row["layout"],
        authors=tuple(Author(name, url) for name, url in json.loads(row["authors"])),
        series=tuple(json.loads(row["series"])),
        words=row["words"],
        dated=dated,
        updated=max(modified, dated) if modified else dated,
        card=_digest([row[name] for name in _OTHERS_SHOW]),
        mark=_digest(shown),
        text=row["body_digest"],
    )


def _digest(shown: object) -> str:
    return hashlib.sha256(repr(shown).encode("utf-8", "surrogatepass")).hexdigest()[:24]
