"""Which drafts belong to which series: a place in the draft (the main one first), a part in the series."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from almost_editor.library.connection import Connection


class Memberships:
    """Reads and changes memberships; runs inside the transaction of its caller.

    Law: parts of a series run from 1 without gaps, trashed drafts among them; places in a draft from 0.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, draft_id: str) -> tuple[str, ...]:
        """Return the ids of the draft's series, the main one first."""
        rows = self._connection.rows("SELECT series_id FROM memberships WHERE draft_id = ? ORDER BY place", (draft_id,))
        return tuple(row["series_id"] for row in rows)

    def members(self, series_id: str, *, trashed: bool = True) -> list[str]:
        """Return the ids of the series' drafts in part order."""
        rows = self._connection.rows(
            """SELECT draft_id FROM memberships JOIN drafts ON drafts.id = draft_id
               WHERE series_id = ? AND (? OR trashed IS NULL) ORDER BY part""",
            (series_id, trashed),
        )
        return [row["draft_id"] for row in rows]

    def put(self, draft_id: str, series_ids: Iterable[str]) -> None:
        """Make these the draft's series, in this order: new ones as last part, left ones without a gap behind them.

        A series that was merged counts as the one it went into; one that is gone is left out, because a save that an
        open window sends must not fail over a series that was deleted meanwhile.
        """
        before = self.of(draft_id)
        after = list(dict.fromkeys(found for found in map(self.living, series_ids) if found))
        if list(before) == after:
            return
        for series_id in before:
            if series_id not in after:
                self._leave(draft_id, series_id)
        for place, series_id in enumerate(after):
            self._connection.run(
                """INSERT INTO memberships (draft_id, series_id, place, part)
                   VALUES (:draft, :series, :place,
                           (SELECT coalesce(max(part), 0) + 1 FROM memberships WHERE series_id = :series))
                   ON CONFLICT (draft_id, series_id) DO UPDATE SET place = excluded.place""",
                {"draft": draft_id, "series": series_id, "place": place},
            )

    def living(self, series_id: str) -> str | None:
        """Return the series itself, or the one it was merged into, or None where it is gone."""
        row = self._connection.row(
            """SELECT id FROM series WHERE id = :id
               UNION ALL SELECT series_id FROM merged_series WHERE id = :id LIMIT 1""",
            {"id": series_id},
        )
        return str(row["id"]) if row else None

    def arrange(self, series_id: str, draft_ids: Sequence[str]) -> None:
        """Number the parts of a series in this order."""
        self._connection.run_many(
            "UPDATE memberships SET part = ? WHERE series_id = ? AND draft_id = ?",
            [(part, series_id, draft_id) for part, draft_id in enumerate(draft_ids, 1)],
        )

    def went_out(self, draft_id: str) -> None:
        """Note that readers know the slugs of the draft's series: they stay, though the draft may leave."""
        self._connection.run(
            """INSERT OR REPLACE INTO old_series_slugs (slug, series_id)
               SELECT slug, id FROM series JOIN memberships ON series_id = id WHERE draft_id = ?""",
            (draft_id,),
        )

    def was_out(self, series_id: str) -> bool:
        """Tell whether an article of the series was ever exported, also one that left since."""
        return (
            self._connection.row(
                """SELECT 1 FROM memberships JOIN exports USING (draft_id) WHERE series_id = :id
                   UNION ALL SELECT 1 FROM old_series_slugs JOIN series USING (slug) WHERE series.id = :id LIMIT 1""",
                {"id": series_id},
            )
            is not None
        )

    def _leave(self, draft_id: str, series_id: str) -> None:
        if self._connection.row("SELECT 1 FROM exports WHERE draft_id = ?", (draft_id,)):
            # Libraries of earlier versions noted nothing when they exported.
            self.went_out(draft_id)
        self._connection.run("DELETE FROM memberships WHERE draft_id = ? AND series_id = ?", (draft_id, series_id))
        self.arrange(series_id, self.members(series_id))
