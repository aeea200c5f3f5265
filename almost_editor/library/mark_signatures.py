"""Who made the suggestions and comments of each draft, and when: beside the text, as of its last pause."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from almost_editor.document.draft import Draft
from almost_editor.document.marks import Kind
from almost_editor.document.signing import Signature, signed
from almost_editor.library.connection import Connection
from almost_editor.library.rows import time_text


class MarkSignatures:
    """The signatures of one library's marks."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock

    def of(self, draft_id: str) -> tuple[Signature, ...]:
        """Return the signatures of a draft's marks, in order, as of its last revision."""
        rows = self._connection.rows(
            'SELECT kind, digest, "by", at FROM mark_signatures WHERE draft_id = ? ORDER BY number', (draft_id,)
        )
        return tuple(
            Signature(Kind(row["kind"]), row["digest"], row["by"], datetime.fromisoformat(row["at"])) for row in rows
        )

    def keep(self, draft: Draft, *, by: str) -> None:
        """Sign what is new among a draft's marks. Runs inside the caller's transaction.

        Cost: a look through the text; nothing is written where its marks are those that are known.
        """
        known = self.of(draft.id)
        now = signed(draft.body, known, by, self._clock())
        if now == known:
            return
        self._connection.run("DELETE FROM mark_signatures WHERE draft_id = ?", (draft.id,))
        for number, one in enumerate(now):
            self._connection.run(
                'INSERT INTO mark_signatures (draft_id, number, kind, digest, "by", at) VALUES (?, ?, ?, ?, ?, ?)',
                (draft.id, number, str(one.kind), one.digest, one.by, time_text(one.at)),
            )
