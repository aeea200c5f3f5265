"""Rounds: every text and earlier one against its hash, some at a time, so that damage is found before it is missed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from almost_editor.errors import LibraryDamaged, NotFound
from almost_editor.library.connection import Connection
from almost_editor.library.drafts import Drafts
from almost_editor.library.history import History
from almost_editor.wording import later, word

AT_ONCE = 16

_REVISIONS = "SELECT id, draft_id FROM revisions WHERE id > ? AND listed ORDER BY id LIMIT ?"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a round."""

    at: str
    """Where the next part begins; nothing when the round is done."""
    damaged: tuple[str, ...] = ()
    """Headlines of articles that are not as they were stored."""
    earlier: tuple[str, ...] = ()
    """Headlines of articles of which an earlier version is not as it was kept."""


class Rounds:
    """Goes through one library."""

    def __init__(self, connection: Connection, drafts: Drafts, history: History) -> None:
        self._connection = connection
        self._drafts = drafts
        self._history = history

    def look(self, at: str, enough: Callable[[], bool]) -> Stretch:
        """Look at articles from a place on, until it is enough or all are seen. Raises: LibraryDamaged where pages are.

        Shapes: `at` is what the last stretch answered, nothing to begin.
        """
        if not at.startswith("revision "):
            return self._articles(at.removeprefix("article "), enough)
        number = at.removeprefix("revision ")
        return self._revisions(int(number) if number.isdecimal() else 0, enough)

    def _articles(self, after: str, enough: Callable[[], bool]) -> Stretch:
        damaged: list[str] = []
        while rows := self._connection.rows("SELECT id FROM drafts WHERE id > ? ORDER BY id LIMIT ?", (after, AT_ONCE)):
            damaged += [self._headline(row["id"]) for row in rows if not self._is_sound(row["id"])]
            after = rows[-1]["id"]
            if enough():
                return Stretch(f"article {after}", damaged=tuple(damaged))
        return Stretch("revision 0", damaged=tuple(damaged))

    def _is_sound(self, draft_id: str) -> bool:
        try:
            return self._history.agrees(self._drafts.get(draft_id))
        except LibraryDamaged:
            return False
        except NotFound:
            return True

    def _revisions(self, after: int, enough: Callable[[], bool]) -> Stretch:
        earlier: list[str] = []
        while rows := self._connection.rows(_REVISIONS, (after, AT_ONCE)):
            for row in rows:
                try:
                    self._history.draft(row["id"])
                except LibraryDamaged:
                    earlier.append(self._headline(row["draft_id"]))
                except NotFound:
                    # It was thinned meanwhile.
                    continue
            after = rows[-1]["id"]
            if enough():
                return Stretch(f"revision {after}", earlier=tuple(dict.fromkeys(earlier)))
        return Stretch("", earlier=tuple(dict.fromkeys(earlier)))

    def _headline(self, draft_id: str) -> str:
        row = self._connection.row("SELECT CAST(headline AS BLOB) AS headline FROM drafts WHERE id = ?", (draft_id,))
        return (
            row["headline"].decode("utf-8", "replace")
            if row is not None and row["headline"]
            else word(later("Untitled"))
        )
