"""Finding articles by what they are called: headline, dek, slug, byline and series, without the index of all texts.

The index finds words that begin as asked; a part of a word, a name in the byline and a series it does not know.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache

from almost_editor.document.draft import Summary
from almost_editor.document.text import folded
from almost_editor.library.connection import Connection
from almost_editor.library.series import SeriesShelf
from almost_editor.library.shelves import Shelves

NEWEST = 200
"""Of the articles that were saved last each is looked at."""
MOST = 300
"""Articles that are looked at because of their author, their series or their slug."""
_FEW_ENOUGH = 2_000
"""So many of an author or a series are put in order; more are met soon in the order of their saves."""
_LEAST_LETTERS = 3
"""A shorter word is a part of half the names there are."""

# One look at the index for each name, instead of one for each article.
_AUTHORS = """
WITH RECURSIVE names(name) AS (
    SELECT min(name) FROM draft_authors
    UNION ALL SELECT (SELECT min(name) FROM draft_authors WHERE name > names.name) FROM names WHERE name IS NOT NULL)
SELECT name FROM names WHERE name IS NOT NULL
"""
_FEW = """
SELECT draft_id FROM draft_authors WHERE name IN (SELECT value FROM json_each(:authors))
UNION ALL SELECT draft_id FROM memberships WHERE series_id IN (SELECT value FROM json_each(:series))
LIMIT :most
"""
_MANY = """
SELECT id FROM drafts WHERE trashed IS NULL AND (
    EXISTS (SELECT 1 FROM draft_authors WHERE draft_id = id AND +name IN (SELECT value FROM json_each(:authors)))
    OR EXISTS (SELECT 1 FROM memberships WHERE draft_id = id AND +series_id IN (SELECT value FROM json_each(:series))))
ORDER BY saved_order DESC LIMIT :most
"""
_SLUGS = "SELECT id FROM drafts WHERE slug >= ? AND slug < ? ORDER BY slug LIMIT ?"
_ORDERED = """
SELECT id FROM drafts WHERE trashed IS NULL AND id IN (SELECT value FROM json_each(?)) ORDER BY saved_order DESC
LIMIT ?
"""


class Naming:
    """What the articles of one library are called."""

    def __init__(self, connection: Connection, shelves: Shelves, series: SeriesShelf) -> None:
        self._connection = connection
        self._shelves = shelves
        self._series = series

    def authors(self) -> list[str]:
        """Return the names of all authors. Cost: grows with the names, not with the articles."""
        return [row["name"] for row in self._connection.rows(_AUTHORS)]

    def find(self, text: str, *, limit: int = 50) -> list[Summary]:
        """Return articles outside the trash whose names hold every word of a text, the last saved first.

        Looks at those that were saved last, and at those of whom author, series or slug match; in a library of no more
        than `NEWEST` that is all of them. Raises: LibraryDamaged. Cost: some 10 ms.
        """
        words = folded(text).split()
        if not words:
            return []
        with self._connection.snapshot():
            series = self._series.names()
            ids = {*self._shelves.newest(NEWEST), *self._called(words, series)}
            rows = self._connection.rows(_ORDERED, (json.dumps(list(ids)), NEWEST + MOST))
            found = []
            for summary in self._shelves.summaries([row["id"] for row in rows]):
                hay = _hay(summary, tuple(series.get(series_id, "") for series_id in summary.series))
                if all(word in hay for word in words):
                    found.append(summary)
        return found[:limit]

    def _called(self, words: Iterable[str], series: dict[str, str]) -> list[str]:
        long = [word for word in words if len(word) >= _LEAST_LETTERS]
        if not long:
            return []
        authors = [name for name in self.authors() if any(word in folded(name) for word in long)]
        matching = [series_id for series_id, name in series.items() if any(word in folded(name) for word in long)]
        values = {"authors": json.dumps(authors), "series": json.dumps(matching)}
        called = self._connection.rows(_FEW, values | {"most": _FEW_ENOUGH})
        if len(called) == _FEW_ENOUGH:
            called = self._connection.rows(_MANY, values | {"most": MOST})
        behind = f"{long[0]}\N{REPLACEMENT CHARACTER}"
        return [row[0] for row in (*called, *self._connection.rows(_SLUGS, (long[0], behind, MOST)))]


@lru_cache(maxsize=4_000)
def _hay(summary: Summary, series: tuple[str, ...]) -> str:
    return folded("\n".join((summary.headline, summary.dek, summary.slug, summary.byline, *series)))
