"""Readings: which revision of an article each person read last, by the name that the person goes by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from almost_editor.document.revision import Revision, for_readers
from almost_editor.library.connection import Connection
from almost_editor.library.drafts import Drafts
from almost_editor.library.history import History
from almost_editor.library.rows import time_text


@dataclass(frozen=True, slots=True)
class Reading:
    """What somebody read last of an article, and when."""

    revision_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Unread:
    """What others have changed in an article since somebody read it."""

    reading: Reading
    by: tuple[str, ...]
    """Their names, each once; empty where nobody said theirs."""


class Readings:
    """The readings of one library. A revision that one refers to is not thinned until a newer one takes its place."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime], drafts: Drafts, history: History) -> None:
        self._connection = connection
        self._clock = clock
        self._drafts = drafts
        self._history = history

    def of(self, draft_id: str, reader: str) -> Reading | None:
        """Return what a person read last of a draft."""
        row = self._connection.row(
            "SELECT revision_id, at FROM readings WHERE draft_id = ? AND reader = ?", (draft_id, reader)
        )
        return Reading(row["revision_id"], datetime.fromisoformat(row["at"])) if row is not None else None

    def note(self, draft_id: str, reader: str) -> None:
        """Note that a person has read a draft up to its newest revision; nothing where it has none."""
        with self._connection.transaction():
            self._connection.run(
                "INSERT OR REPLACE INTO readings (draft_id, reader, revision_id, at)"
                " SELECT draft_id, ?, id, ? FROM revisions WHERE draft_id = ? AND listed ORDER BY id DESC LIMIT 1",
                (reader, time_text(self._clock()), draft_id),
            )

    def unread(self, draft_id: str, reader: str, own_names: frozenset[str]) -> Unread | None:
        """Return what others changed since a person read a draft, where its page would show it.

        Shapes: `own_names` are those by which the person's own revisions are known. Raises: LibraryDamaged. Cost: reads
        the text only where a revision of somebody else is newer.
        """
        reading = self.of(draft_id, reader)
        if reading is None:
            return None
        others = [one for one in self._history.of(draft_id) if _is_of_others(one, reading, own_names)]
        if not others or for_readers(self._history.draft(reading.revision_id)) == for_readers(
            self._drafts.get(draft_id)
        ):
            return None
        return Unread(reading, tuple(dict.fromkeys(one.by for one in reversed(others) if one.by)))


def _is_of_others(revision: Revision, reading: Reading, own_names: frozenset[str]) -> bool:
    return revision.id > reading.revision_id and revision.by not in own_names
