"""Keeping up: what follows a save when there is time, and is made anew where it is missing: history and index."""

from __future__ import annotations

from almost_editor.errors import LibraryDamaged
from almost_editor.library.connection import Connection
from almost_editor.library.drafts import Drafts
from almost_editor.library.history import History
from almost_editor.library.mark_signatures import MarkSignatures
from almost_editor.library.search import Search

LOOKED_AT = 50
"""Of the drafts that were saved last: a pass between two saves looks no farther."""

_NEWEST_PLACE = 1 << 62

_BEHIND = """
SELECT drafts.id, drafts.words FROM drafts
LEFT JOIN indexed ON indexed.draft_id = drafts.id
WHERE {among} (indexed.revision IS NOT drafts.revision OR NOT EXISTS (
    SELECT 1 FROM revisions WHERE revisions.draft_id = drafts.id AND revisions.revision >= drafts.revision))
ORDER BY drafts.saved_order DESC
"""
_OLDER = "drafts.id IN (SELECT id FROM drafts WHERE saved_order < :before ORDER BY saved_order DESC LIMIT :count) AND"
_GO_ON = "SELECT min(saved_order) FROM (SELECT saved_order FROM drafts WHERE saved_order < ? ORDER BY 1 DESC LIMIT ?)"
_RECENT = f"drafts.id IN (SELECT id FROM drafts ORDER BY saved_order DESC LIMIT {LOOKED_AT}) AND"  # noqa: S608


class KeepingUp:
    """Brings history and index up to the drafts of one library, a draft at a time."""

    def __init__(
        self,
        connection: Connection,
        drafts: Drafts,
        history: History,
        search: Search,
        mark_signatures: MarkSignatures,
    ) -> None:
        self._connection = connection
        self._drafts = drafts
        self._history = history
        self._search = search
        self._mark_signatures = mark_signatures
        self._damaged: set[str] = set()

    def behind(self, *, everywhere: bool = False) -> list[str]:
        """Return the drafts whose last save history or index have not seen, the newest first.

        Without `everywhere` only among those that were saved last. Cost: then none in the library's size.
        """
        rows = self._connection.rows(_BEHIND.format(among="" if everywhere else _RECENT))
        return [row["id"] for row in rows if row["id"] not in self._damaged]

    def behind_before(self, before: int | None, count: int) -> tuple[list[str], int | None]:
        """Look at so many drafts that were saved before a place in the order of saves, the newest first.

        Return those whose last save history or index have not seen, and the place to go on from, None at the end:
        in a large library one look at all would keep whoever asks for something else waiting.
        """
        place = before if before is not None else _NEWEST_PLACE
        rows = self._connection.rows(_BEHIND.format(among=_OLDER), {"before": place, "count": count})
        next_row = self._connection.row(_GO_ON, (place, count))
        return [row["id"] for row in rows if row["id"] not in self._damaged], next_row[0] if next_row else None

    def catch_up(self, draft_id: str, *, by: str = "") -> None:
        """Keep a revision of a draft, sign its marks and index it, all or nothing.

        A draft whose text is damaged is passed over until the library is opened again: opening it says so.
        """
        with self._connection.transaction():
            try:
                draft = self._drafts.get(draft_id)
            except LibraryDamaged:
                self._damaged.add(draft_id)
                return
            self._history.keep(draft, words=self._drafts.summary(draft_id).words, by=by)
            self._mark_signatures.keep(draft, by=by)
            self._search.put(draft)

    def settle(self) -> None:
        """Bring the journal into the database as far as nobody reads it: a copied or parted journal then takes nothing.

        Cost: two syncs where something was saved since, else none.
        """
        self._connection.row("PRAGMA wal_checkpoint(PASSIVE)")

    def mend(self) -> bool:
        """Begin the index anew where it does not hold together; tell whether it was begun anew."""
        if self._search.is_sound():
            return False
        with self._connection.transaction():
            self._search.clear()
        return True
