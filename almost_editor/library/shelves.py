"""Shelves: how many articles lie where, which they are in what order, and what a list shows of a few of them.

A list of a hundred thousand articles is a list of their ids; what it shows of each is read where it comes into sight.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from almost_editor.document.draft import Stage, Summary
from almost_editor.document.place import Order, Place, Sort
from almost_editor.library.connection import Connection
from almost_editor.library.contents import summary

AT_ONCE = 500
"""Ids in one question."""

_FROM: dict[str, str] = {
    "stage": "drafts WHERE drafts.stage = ? AND drafts.trashed IS NULL",
    "trash": "drafts WHERE '' = ? AND drafts.trashed IS NOT NULL",
    "series": (
        "memberships CROSS JOIN drafts ON drafts.id = memberships.draft_id"
        " WHERE memberships.series_id = ? AND drafts.trashed IS NULL"
    ),
    "author": (
        "draft_authors CROSS JOIN drafts ON drafts.id = draft_authors.draft_id"
        " WHERE draft_authors.name = ? AND drafts.trashed IS NULL"
    ),
}
# The usual end of each order comes first: new before old, A before Z, what is due soon, what is long.
_BY: dict[Sort, tuple[str, str, str]] = {
    Sort.SAVED: ("", "drafts.saved_order", "DESC"),
    Sort.HEADLINE: ("drafts.headline = '', ", "drafts.headline COLLATE NOCASE", "ASC"),
    Sort.DUE: ("drafts.due IS NULL, ", "julianday(drafts.due)", "ASC"),
    Sort.PUBLISHED: ("drafts.published IS NULL, ", "julianday(drafts.published)", "DESC"),
    Sort.LENGTH: ("", "drafts.words", "DESC"),
    Sort.PART: ("", "memberships.part", "ASC"),
}
_TURNED = {"ASC": "DESC", "DESC": "ASC"}
_SUMMARIES = """
SELECT id, slug, headline, dek, stage, words, saved, published, due, trashed FROM drafts WHERE id IN ({})
"""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many articles lie where; those in the trash count there alone."""

    stages: Mapping[Stage, int] = field(default_factory=lambda: dict.fromkeys(Stage, 0))
    series: Mapping[str, int] = field(default_factory=dict)
    """By id; a series without articles has none."""
    authors: Mapping[str, int] = field(default_factory=dict)
    """By name, in alphabetical order."""
    trashed: int = 0

    @property
    def articles(self) -> int:
        """How many there are outside the trash."""
        return sum(self.stages.values())


class Shelves:
    """Asks where the drafts of one library lie."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def counts(self) -> Counts:
        """Count what lies where. Cost: reads three indexes from end to end, and no draft outside the trash."""
        with self._connection.snapshot():
            stages = self._counted("SELECT stage, count(*) FROM drafts WHERE trashed IS NULL GROUP BY stage")
            trashed = self._counted("SELECT '', count(*) FROM drafts WHERE trashed IS NOT NULL")
            series = self._without_trash("memberships", "series_id")
            authors = self._without_trash("draft_authors", "name")
        names = sorted((name for name in authors if name.strip()), key=lambda name: (name.casefold(), name))
        return Counts(
            stages={stage: stages.get(stage, 0) for stage in Stage},
            series=series,
            authors={name: authors[name] for name in names},
            trashed=trashed[""],
        )

    def ids(self, place: Place, order: Order, *, limit: int = -1) -> tuple[str, ...]:
        """Return the ids of what lies in a place, in an order. Cost: some 0.1 s for a hundred thousand."""
        first, by, way = _BY[order.sort if order.sort is not Sort.PART or place.kind == "series" else Sort.SAVED]
        way = _TURNED[way] if order.is_turned else way
        asked = (
            f"SELECT drafts.id FROM {_FROM[place.kind]}"  # noqa: S608 - both come from the tables above
            f" ORDER BY {first}{by} {way}{'' if order.sort is Sort.SAVED else ', drafts.saved_order DESC'} LIMIT ?"
        )
        # As one text: a hundred thousand rows would be three times as slow, and keep the window from the interpreter.
        row = self._connection.row(f"SELECT json_group_array(id) FROM ({asked})", (place.key, limit))  # noqa: S608
        return tuple(json.loads(row[0])) if row is not None else ()

    def summaries(self, ids: Sequence[str]) -> list[Summary]:
        """Return what lists show of these drafts, in their order; those that are gone are left out.

        Raises: LibraryDamaged. Cost: some 20 µs for each; reads no body.
        """
        found: dict[str, Summary] = {}
        with self._connection.snapshot():
            for first in range(0, len(ids), AT_ONCE):
                some = ids[first : first + AT_ONCE]
                places = ", ".join("?" * len(some))
                names = self._grouped("name FROM draft_authors", places, some)
                series = self._grouped("series_id FROM memberships", places, some)
                for row in self._connection.rows(_SUMMARIES.format(places), some):
                    found[row["id"]] = summary(row, names[row["id"]], series[row["id"]])
        return [found[draft_id] for draft_id in ids if draft_id in found]

    def newest(self, limit: int) -> tuple[str, ...]:
        """Return the ids of the drafts outside the trash that were saved last."""
        rows = self._connection.rows(
            "SELECT id FROM drafts WHERE trashed IS NULL ORDER BY saved_order DESC LIMIT ?", (limit,)
        )
        return tuple(row["id"] for row in rows)

    def first_to_open(self, last: str) -> str | None:
        """Return the draft that was open last, else the newest in edit, else the newest; None where there is none."""
        row = self._connection.row("SELECT id FROM drafts WHERE id = ? AND trashed IS NULL", (last,))
        if row is not None:
            return last
        in_edit = self.ids(Place("stage", Stage.IN_EDIT.value), Order(), limit=1)
        return next(iter((*in_edit, *self.newest(1))), None)

    def _counted(self, asked: str) -> dict[str, int]:
        return {row[0]: row[1] for row in self._connection.rows(asked)}

    def _without_trash(self, table: str, column: str) -> dict[str, int]:
        """Count a table’s rows by a column, less those of drafts in the trash: there are few of them."""
        counts = self._counted(f"SELECT {column}, count(*) FROM {table} GROUP BY {column}")  # noqa: S608
        trashed = self._counted(
            f"SELECT {table}.{column}, count(*) FROM drafts CROSS JOIN {table} ON {table}.draft_id = drafts.id"  # noqa: S608
            f" WHERE drafts.trashed IS NOT NULL GROUP BY {table}.{column}"
        )
        left = {key: count - trashed.get(key, 0) for key, count in counts.items()}
        return {key: count for key, count in left.items() if count}

    def _grouped(self, what: str, places: str, ids: Sequence[str]) -> defaultdict[str, list[str]]:
        groups: defaultdict[str, list[str]] = defaultdict(list)
        asked = f"SELECT draft_id, {what} WHERE draft_id IN ({places}) ORDER BY draft_id, place"
        for draft_id, value in self._connection.rows(asked, ids):
            groups[draft_id].append(value)
        return groups
