"""What a save must know of a draft as it stands in the library; after a save it is known without a question."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, fields
from operator import attrgetter

from almost_editor.document.draft import Author, Draft
from almost_editor.library.connection import Connection

_STORED = """
SELECT slug, slug_by_hand, out_slug, headline, words, digest,
       EXISTS (SELECT 1 FROM exports WHERE draft_id = drafts.id) AS exported,
       (SELECT json_group_array(json_array(name, url)) FROM
           (SELECT name, url FROM draft_authors WHERE draft_id = drafts.id ORDER BY place)) AS authors,
       (SELECT json_group_array(tag) FROM
           (SELECT tag FROM draft_tags WHERE draft_id = drafts.id ORDER BY place)) AS tags,
       (SELECT count(*) FROM draft_pictures WHERE draft_id = drafts.id) AS pictures,
       (SELECT count(*) FROM corrections WHERE draft_id = drafts.id) AS corrections,
       (SELECT json_group_array(series_id) FROM
           (SELECT series_id FROM memberships WHERE draft_id = drafts.id ORDER BY place)) AS series
FROM drafts JOIN bodies ON bodies.draft_id = drafts.id WHERE drafts.id = ?
"""
"""All of it in one question: a save has little time."""


said_by: Callable[[Draft], tuple[object, ...]] = attrgetter(
    *(field.name for field in fields(Draft) if field.name not in ("body", "revision"))
)
"""All that a draft says of itself but for its body. Cost: a microsecond."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A draft as it stands.

    Shapes: `digest` is the body's, `pictures` and `corrections` their number, `series` the main one first.
    """

    slug: str
    slug_by_hand: bool
    out_slug: str
    """The one that it was last exported under, or nothing."""
    headline: str
    words: int
    digest: str
    exported: bool
    authors: tuple[Author, ...]
    tags: tuple[str, ...]
    series: tuple[str, ...]
    pictures: int
    corrections: int
    said: tuple[object, ...] = ()
    """All that the draft said of itself when it was saved, but for its body; nothing where that is not remembered."""

    def has_lists_of(self, draft: Draft) -> bool:
        """Tell whether its lists are surely those of the draft. Some are only counted: with any it is not sure."""
        counted = self.pictures or self.corrections or draft.pictures or draft.corrections
        return not counted and self.tags == draft.tags and self.authors == draft.authors

    def differs_in_body_alone(self, draft: Draft) -> bool:
        """Tell whether a save of the draft has nothing to write but its body, as far as is remembered."""
        return self.said == said_by(draft)


class StoredDrafts:
    """Answers from the last save for as long as nothing was written since, else from the library.

    There is one writing connection, so what it has not changed stands as it did. Whoever types saves four times a
    second, and all of that stands between a key and its being safe.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._last: tuple[str, int, Stored] | None = None

    def of(self, draft_id: str) -> Stored | None:
        """Return a draft as it stands, or None where there is none; inside the transaction that will change it."""
        if self._last is not None and self._last[0] == draft_id and self._last[1] == self._connection.changes:
            return self._last[2]
        row = self._connection.row(_STORED, (draft_id,))
        return None if row is None else _stored(row)

    def remember(self, draft_id: str, stored: Stored) -> None:
        """Know how a draft stands once its transaction has ended; a part of a larger one may still be taken back."""
        self._last = None if self._connection.raw.in_transaction else (draft_id, self._connection.changes, stored)


def _stored(row: sqlite3.Row) -> Stored:
    return Stored(
        slug=row["slug"],
        slug_by_hand=bool(row["slug_by_hand"]),
        out_slug=row["out_slug"],
        headline=row["headline"],
        words=row["words"],
        digest=row["digest"],
        exported=bool(row["exported"]),
        authors=tuple(Author(name, url) for name, url in json.loads(row["authors"])),
        tags=tuple(json.loads(row["tags"])),
        series=tuple(json.loads(row["series"])),
        pictures=row["pictures"],
        corrections=row["corrections"],
    )
