"""What other articles' pages show of a draft, read from its row alone: a damaged body is not in the way."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from almost_editor.document.draft import Stage
from almost_editor.library.connection import Connection
from almost_editor.library.contents import damaged
from almost_editor.library.rows import text_time

_CARDS = """
SELECT id, slug, headline, dek, section, stage, created, published, modified, embargo, legal,
       (SELECT series_id FROM memberships WHERE draft_id = drafts.id ORDER BY place LIMIT 1) AS main_series
FROM drafts {} WHERE trashed IS NULL
"""
_ALL = _CARDS.format("")
_OF = f"{_ALL} AND id IN (SELECT value FROM json_each(?))"  # noqa: S608
# The condition stands as in the index; left alone SQLite would rather sort all that was ever exported.
_NEWEST = f"""
{_CARDS.format("INDEXED BY drafts_dated")} AND stage IN ('ready', 'exported')
ORDER BY julianday(coalesce(published, created)) DESC LIMIT ?
"""
_NEWEST_OF = f"""
{_CARDS.format("INDEXED BY drafts_section")} AND stage IN ('ready', 'exported') AND section = ?
ORDER BY julianday(coalesce(published, created)) DESC LIMIT ?
"""
_A_FEW_MORE = 20


@dataclass(frozen=True, slots=True)
class Card:
    """A draft as others show it. `series` is the id of its main series, or nothing; times carry a zone."""

    id: str
    slug: str
    headline: str
    dek: str
    section: str
    stage: Stage
    created: datetime
    published: datetime | None
    modified: datetime | None
    embargo: datetime | None
    legal: bool
    series: str

    @property
    def dated(self) -> datetime:
        """The time that its page shows, as `Draft.dated`."""
        return self.published or self.created

    @property
    def updated(self) -> datetime:
        """The time of its last editorial change, as `Draft.updated`."""
        return max(self.modified, self.dated) if self.modified else self.dated

    def held_back(self, now: datetime) -> bool:
        """Tell whether an embargo or a lawyer still keeps it from readers."""
        return self.legal or (self.embargo is not None and self.embargo > now)


def cards(connection: Connection) -> list[Card]:
    """Return the cards of all drafts that are not in the trash, the newest by their pages' dates first, then by slug.

    Raises: LibraryDamaged. Cost: one query.
    """
    return _newest_first(connection.rows(_ALL))


def cards_of(connection: Connection, ids: Iterable[str]) -> dict[str, Card]:
    """Return the cards of some drafts by their ids, without those in the trash. Raises: LibraryDamaged."""
    return {row["id"]: _card(row) for row in connection.rows(_OF, (json.dumps(list(ids)),))}


def newest_shown(
    connection: Connection, count: int, shows: Callable[[Card], bool], section: str | None = None
) -> list[Card]:
    """Return the newest cards, by their pages' dates, of ready and exported drafts that `shows` lets pass.

    With a `section` only those of it.

    Raises: LibraryDamaged. Cost: reads little more than `count`, unless many are held back.
    """
    limit = count + _A_FEW_MORE
    while True:
        rows = connection.rows(_NEWEST, (limit,)) if section is None else connection.rows(_NEWEST_OF, (section, limit))
        shown = [card for card in _newest_first(rows) if shows(card)]
        if len(shown) >= count or len(rows) < limit:
            return shown[:count]
        limit *= 8


def _newest_first(rows: Iterable[sqlite3.Row]) -> list[Card]:
    found = sorted(map(_card, rows), key=lambda card: card.slug)
    return sorted(found, key=lambda card: card.dated, reverse=True)


def _card(row: sqlite3.Row) -> Card:
    try:
        return Card(
            id=row["id"],
            slug=row["slug"],
            headline=row["headline"],
            dek=row["dek"],
            section=row["section"],
            stage=Stage(row["stage"]),
            created=datetime.fromisoformat(row["created"]),
            published=text_time(row["published"]),
            modified=text_time(row["modified"]),
            embargo=text_time(row["embargo"]),
            legal=bool(row["legal"]),
            series=row["main_series"] or "",
        )
    except (TypeError, ValueError) as error:
        raise damaged(row["headline"]) from error
