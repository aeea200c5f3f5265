"""The story budget: the stories of one day, found by their dates without looking at the rest of the library."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from almost_editor.document.budget import Day, Listed, Story, in_order
from almost_editor.document.draft import Stage
from almost_editor.document.searching import tk_count
from almost_editor.errors import LibraryDamaged
from almost_editor.library.connection import Connection
from almost_editor.library.contents import damaged
from almost_editor.library.drafts import Drafts
from almost_editor.library.rows import text_time
from almost_editor.library.search import Search, texts_of

MOST_OVERDUE = 200
"""Of those from before the day's eve, the newest; the rest is counted."""
_MARGIN = timedelta(days=2)
"""Times are kept as text on the clock of whoever set them: as text they are looked for a little farther round."""

_COLUMNS = """
SELECT id, slug, headline, stage, section, words, commissioned_words, due, published, embargo, revision FROM drafts
"""
_NEAR = f"""{_COLUMNS} WHERE id IN (
    SELECT id FROM drafts WHERE due >= :first AND due < :last AND trashed IS NULL
    UNION SELECT id FROM drafts WHERE published >= :first AND published < :last AND trashed IS NULL
    UNION SELECT id FROM drafts WHERE embargo >= :first AND embargo < :last AND trashed IS NULL)"""  # noqa: S608
_BEFORE = "due < :first AND due IS NOT NULL AND stage <> 'exported' AND stage <> 'withdrawn' AND trashed IS NULL"
_OLDER = f"{_COLUMNS} WHERE {_BEFORE} ORDER BY due DESC LIMIT :most"
_COUNTED = f"SELECT count(*) FROM drafts WHERE {_BEFORE}"  # noqa: S608
_NAMES = """
SELECT draft_id, name FROM draft_authors
WHERE draft_id IN (SELECT value FROM json_each(?)) ORDER BY draft_id, place
"""
_SERIES = """
SELECT draft_id, series.name FROM memberships JOIN series ON series.id = memberships.series_id
WHERE draft_id IN (SELECT value FROM json_each(?)) ORDER BY draft_id, place
"""


class Budget:
    """The story budget of one library."""

    def __init__(self, connection: Connection, drafts: Drafts, search: Search) -> None:
        self._connection = connection
        self._drafts = drafts
        self._search = search

    def of(self, day: Day) -> Listed:
        """Return the stories outside the trash that are due that day, overdue, or published or free of embargo then.

        Raises: LibraryDamaged. Cost: grows with what is listed; of the rest only dates in an index are looked at.
        """
        values = {"first": _text(day.start - _MARGIN), "last": _text(day.end + _MARGIN), "most": MOST_OVERDUE}
        with self._connection.snapshot():
            found = {row["id"]: row for row in self._connection.rows(_NEAR, values)}
            older = self._connection.rows(_OLDER, values)
            counted = self._connection.row(_COUNTED, values)
            found |= {row["id"]: row for row in older}
            stories = self._stories(day, found.values())
        return Listed(day, in_order(stories), max(0, (counted[0] if counted else 0) - len(older)))

    def _stories(self, day: Day, rows: Iterable[sqlite3.Row]) -> list[Story]:
        kept = [(row, story) for row in rows if (story := _story(day, row)) is not None]
        ids = json.dumps([row["id"] for row, _story in kept])
        names, series = self._grouped(_NAMES, ids), self._grouped(_SERIES, ids)
        return [
            Story(
                **fields,
                byline=", ".join(names.get(row["id"], ())),
                series=", ".join(series.get(row["id"], ())),
                tk=self._tk(row["id"], row["revision"]),
            )
            for row, fields in kept
        ]

    def _grouped(self, statement: str, ids: str) -> dict[str, list[str]]:
        groups: dict[str, list[str]] = {}
        for draft_id, value in self._connection.rows(statement, (ids,)):
            groups.setdefault(draft_id, []).append(value)
        return groups

    def _tk(self, draft_id: str, revision: int) -> int | None:
        """Count TK in a draft: by the index, or where that is behind by the draft itself."""
        texts = self._search.texts_with_tk(draft_id, revision)
        if texts is None:
            try:
                texts = texts_of(self._drafts.get(draft_id))
            except LibraryDamaged:
                return None
        return tk_count(*texts)


def _story(day: Day, row: sqlite3.Row) -> dict[str, Any] | None:
    """Return what a row says of a story, or None where it is not the day's."""
    try:
        stage = Stage(row["stage"])
        due, published, embargo = (text_time(row[name]) for name in ("due", "published", "embargo"))
    except (TypeError, ValueError) as error:
        raise damaged(row["headline"]) from error
    why = day.why(stage, due, published, embargo)
    if why is None:
        return None
    plain = {name: row[name] for name in ("id", "slug", "headline", "section", "words")}
    times = {"due": due, "published": published, "embargo": embargo}
    return plain | times | {"stage": stage, "commissioned": row["commissioned_words"], "why": why}


def _text(moment: datetime) -> str:
    return moment.date().isoformat()
