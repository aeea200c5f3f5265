"""Withdrawals: which published articles were taken down, when, by whom and why, and which came back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime

from almost_editor.document.draft import Stage
from almost_editor.document.text import clean_line, squash
from almost_editor.document.withdrawal import Withdrawal
from almost_editor.errors import InvalidValue, NotFound
from almost_editor.library.connection import Connection
from almost_editor.library.rows import text_time, time_text
from almost_editor.wording import later


class Withdrawals:
    """The withdrawals of one library.

    Law: an article's stage is “withdrawn” while one of its withdrawals stands, and only then.
    """

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock

    def withdraw(
        self, draft_id: str, reason: str, *, by: str = "", shows_reason: bool = True, shows_headline: bool = True
    ) -> Withdrawal:
        """Take a published article down.

        Raises: NotFound; InvalidValue where it was never out, is down already, or no reason is given.
        """
        reason = clean_line(reason).strip()
        with self._connection.transaction():
            stage = self._stage(draft_id)
            if stage is Stage.WITHDRAWN:
                raise InvalidValue(
                    later("The article is withdrawn already."), later("Put it back first to withdraw it anew.")
                )
            if not self.was_out(draft_id):
                raise InvalidValue(
                    later("The article was never exported, so there is nothing to withdraw."),
                    later("Move it to the trash instead."),
                )
            if not squash(reason):
                raise InvalidValue(
                    later("A withdrawal needs a reason."), later("Say why; you choose whether readers see it.")
                )
            self._connection.run(
                "INSERT INTO withdrawals (draft_id, at, by, reason, shows_reason, shows_headline, stage)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    draft_id,
                    time_text(self._clock().replace(microsecond=0)),
                    clean_line(by).strip(),
                    reason,
                    shows_reason,
                    shows_headline,
                    stage.value,
                ),
            )
            self._move(draft_id, Stage.WITHDRAWN)
            return self._standing(draft_id)

    def reword(self, draft_id: str, reason: str, *, shows_reason: bool, shows_headline: bool) -> Withdrawal:
        """Give the withdrawal that stands another reason, and return it as it was. Raises: NotFound, InvalidValue."""
        reason = clean_line(reason).strip()
        with self._connection.transaction():
            self._stage(draft_id)
            before = self._standing(draft_id)
            if not squash(reason):
                raise InvalidValue(
                    later("A withdrawal needs a reason."), later("Say why; you choose whether readers see it.")
                )
            self._connection.run(
                "UPDATE withdrawals SET reason = ?, shows_reason = ?, shows_headline = ?"
                " WHERE draft_id = ? AND ended IS NULL",
                (reason, shows_reason, shows_headline, draft_id),
            )
            return before

    def was_out(self, draft_id: str) -> bool:
        """Tell whether readers have had an article: its stage says so, or an export that is on record.

        One that was published elsewhere before it came into the library has no record. Raises: NotFound.
        """
        return self._stage(draft_id) is Stage.EXPORTED or self._is_on_record(draft_id)

    def put_back(self, draft_id: str) -> Withdrawal:
        """End an article's withdrawal: it is at the stage where it was. Raises: NotFound, InvalidValue."""
        with self._connection.transaction():
            self._stage(draft_id)
            one = self._standing(draft_id)
            self._connection.run(
                "UPDATE withdrawals SET ended = ? WHERE draft_id = ? AND ended IS NULL",
                (time_text(self._clock().replace(microsecond=0)), draft_id),
            )
            self._move(draft_id, one.stage)
            return one

    def of(self, draft_id: str) -> Withdrawal | None:
        """Return the withdrawal that stands, or None."""
        row = self._connection.row("SELECT * FROM withdrawals WHERE draft_id = ? AND ended IS NULL", (draft_id,))
        return _withdrawal(row) if row is not None else None

    def standing(self) -> tuple[Withdrawal, ...]:
        """Return all that stand, the newest first; those of articles in the trash too, for readers still find them."""
        rows = self._connection.rows("SELECT * FROM withdrawals WHERE ended IS NULL ORDER BY id DESC")
        return tuple(map(_withdrawal, rows))

    def past(self, draft_id: str) -> tuple[Withdrawal, ...]:
        """Return all of one article, standing and ended, the newest first."""
        rows = self._connection.rows("SELECT * FROM withdrawals WHERE draft_id = ? ORDER BY id DESC", (draft_id,))
        return tuple(map(_withdrawal, rows))

    def _standing(self, draft_id: str) -> Withdrawal:
        one = self.of(draft_id)
        if one is None:
            raise InvalidValue(later("The article is not withdrawn."), later("There is nothing to put back."))
        return one

    def _is_on_record(self, draft_id: str) -> bool:
        return self._connection.row("SELECT 1 FROM exports WHERE draft_id = ? LIMIT 1", (draft_id,)) is not None

    def _stage(self, draft_id: str) -> Stage:
        row = self._connection.row("SELECT stage FROM drafts WHERE id = ?", (draft_id,))
        if row is None:
            raise NotFound(
                later("There is no such article in this library."), later("See the articles with: almost-editor list")
            )
        return Stage(row["stage"])

    def _move(self, draft_id: str, stage: Stage) -> None:
        self._connection.run("UPDATE drafts SET stage = ? WHERE id = ?", (stage.value, draft_id))


def _withdrawal(row: sqlite3.Row) -> Withdrawal:
    return Withdrawal(
        draft_id=row["draft_id"],
        at=datetime.fromisoformat(row["at"]),
        by=row["by"],
        reason=row["reason"],
        shows_reason=bool(row["shows_reason"]),
        shows_headline=bool(row["shows_headline"]),
        stage=Stage(row["stage"]),
        ended=text_time(row["ended"]),
    )
