"""Corrections of all articles together; those of one article are a part of its draft."""

from __future__ import annotations

from almost_editor.document.draft import Correction
from almost_editor.library.connection import Connection
from almost_editor.library.rows import correction_of


class Corrections:
    """The dated records of one library's articles."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def newest(self) -> list[tuple[str, Correction]]:
        """Return all records of articles outside the trash, each with its draft's id, the newest first.

        Cost: reads no body.
        """
        rows = self._connection.rows(
            "SELECT draft_id, kind, text, corrections.at, by FROM corrections JOIN drafts ON drafts.id = draft_id"
            " WHERE trashed IS NULL ORDER BY draft_id, place"
        )
        found = [(str(row["draft_id"]), correction_of(*tuple(row)[1:])) for row in rows]
        return sorted(found, key=lambda one: one[1].at, reverse=True)
