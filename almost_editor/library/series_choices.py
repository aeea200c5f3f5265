"""What a series' *More On* block shows first, and what it never shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from almost_editor.library.connection import Connection


@dataclass(frozen=True, slots=True)
class Choices:
    """Ids of drafts of one series: `pins` come first, in that order; `left_out` are never in the block."""

    pins: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


class SeriesChoices:
    """Reads and changes them; runs inside the transaction or snapshot of its caller."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> dict[str, Choices]:
        """Return those of every series that has any, by its id."""
        rows = self._connection.rows("SELECT series_id, draft_id, place FROM series_choices ORDER BY place, draft_id")
        pins: defaultdict[str, list[str]] = defaultdict(list)
        left_out: defaultdict[str, list[str]] = defaultdict(list)
        for series_id, draft_id, place in rows:
            (left_out if place is None else pins)[series_id].append(draft_id)
        return {one: Choices(tuple(pins[one]), tuple(left_out[one])) for one in {*pins, *left_out}}

    def of(self, series_id: str) -> Choices:
        """Return those of one series."""
        rows = self._connection.rows(
            "SELECT draft_id, place FROM series_choices WHERE series_id = ? ORDER BY place, draft_id", (series_id,)
        )
        return Choices(
            tuple(row["draft_id"] for row in rows if row["place"] is not None),
            tuple(row["draft_id"] for row in rows if row["place"] is None),
        )

    def put(self, series_id: str, pins: Sequence[str], left_out: Sequence[str]) -> None:
        """Make these the choices of a series; what is left out cannot come first."""
        places = dict.fromkeys(left_out)
        rows = [(draft_id, place) for place, draft_id in enumerate(dict.fromkeys(pins)) if draft_id not in places]
        self._connection.run("DELETE FROM series_choices WHERE series_id = ?", (series_id,))
        self._connection.run_many(
            "INSERT INTO series_choices (series_id, draft_id, place) SELECT ?, id, ? FROM drafts WHERE id = ?",
            [(series_id, place, draft_id) for draft_id, place in (*rows, *places.items())],
        )
