"""Candidates: what articles are called, for whoever wants one of many and knows a few letters of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from almost_editor.document.draft import Stage
from almost_editor.document.quick_open import Candidate
from almost_editor.library.connection import Connection
from almost_editor.library.contents import damaged

_NAMED = """
SELECT id, saved_order, headline, slug, stage, saved,
    (SELECT group_concat(name, ', ') FROM
        (SELECT name FROM draft_authors WHERE draft_id = drafts.id ORDER BY place)) AS byline,
    (SELECT group_concat(name, char(10)) FROM
        (SELECT series.name FROM memberships JOIN series ON series.id = memberships.series_id
         WHERE memberships.draft_id = drafts.id ORDER BY memberships.place)) AS series
FROM drafts WHERE trashed IS NULL"""


@dataclass(frozen=True, slots=True)
class Named:
    """What is shown of an article that somebody looks for."""

    id: str
    headline: str
    slug: str
    stage: Stage
    byline: str
    series: tuple[str, ...]
    """Names, the main one first."""
    saved: datetime


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells whether names are still as they were read: with another `others` all of them may be new."""

    newest: int
    """The order of the last save."""
    others: tuple[object, ...]


class Candidates:
    """What the articles outside the trash of one library are called. Cost: reads no body."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def stamp(self) -> Stamp:
        """Return what the names are known by."""
        row = self._connection.row(
            "SELECT (SELECT coalesce(max(saved_order), 0) FROM drafts) AS newest,"
            " (SELECT count(*) FROM drafts WHERE trashed IS NULL) AS drafts,"
            " (SELECT count(*) FROM memberships) AS memberships,"
            " (SELECT group_concat(name, char(10)) FROM series) AS series"
        )
        return Stamp(row["newest"], tuple(row)[1:]) if row is not None else Stamp(0, ())

    def page(self, before: int | None, limit: int) -> list[Candidate]:
        """Return the articles that were saved last before a save, the newest first; all with None."""
        return self._candidates(
            f"{_NAMED} AND (:before IS NULL OR saved_order < :before) ORDER BY saved_order DESC LIMIT :limit",
            {"before": before, "limit": limit},
        )

    def since(self, order: int) -> list[Candidate]:
        """Return the articles that were saved after a save."""
        return self._candidates(f"{_NAMED} AND saved_order > :order", {"order": order})

    def newest(self, limit: int) -> list[Named]:
        """Return the articles that were saved last."""
        return [_named(row) for row in self._connection.rows(f"{_NAMED} ORDER BY saved_order DESC LIMIT ?", (limit,))]

    def of(self, ids: Sequence[str]) -> list[Named]:
        """Return these articles, in this order; what is in the trash or gone is left out."""
        marks = ", ".join("?" * len(ids))
        found = {row["id"]: row for row in self._connection.rows(f"{_NAMED} AND id IN ({marks})", tuple(ids))}
        return [_named(found[draft_id]) for draft_id in ids if draft_id in found]

    def _candidates(self, statement: str, values: dict[str, object]) -> list[Candidate]:
        return [
            Candidate(row["id"], row["saved_order"], row["headline"], row["slug"], row["byline"] or "", _series_of(row))
            for row in self._connection.rows(statement, values)
        ]


def _series_of(row: sqlite3.Row) -> tuple[str, ...]:
    return tuple((row["series"] or "").split("\n")) if row["series"] else ()


def _named(row: sqlite3.Row) -> Named:
    try:
        stage, saved = Stage(row["stage"]), datetime.fromisoformat(row["saved"])
    except (TypeError, ValueError) as error:
        raise damaged(row["headline"]) from error
    return Named(row["id"], row["headline"], row["slug"], stage, row["byline"] or "", _series_of(row), saved)
