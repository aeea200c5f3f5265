"""Merging a conflict copy into its library: what only the copy has comes in, and what differs is in the history."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from almost_editor.document.draft import Draft
from almost_editor.document.series import Series
from almost_editor.errors import LibraryDamaged, NotFound
from almost_editor.library.backup import copy_to
from almost_editor.library.connection import Connection, open_copy, open_reading
from almost_editor.library.drafts import Drafts
from almost_editor.library.history import History
from almost_editor.library.publication import PublicationRow
from almost_editor.library.reserve import Reserve
from almost_editor.library.schema import KNOWN, pending
from almost_editor.library.series import SeriesShelf
from almost_editor.library.upgrade import migrate
from almost_editor.library.verifying import Condition
from almost_editor.wording import called, later

OUT_ELSEWHERE = "Exported on another machine"
_IDS = """
SELECT drafts.id FROM drafts LEFT JOIN memberships ON draft_id = drafts.id
GROUP BY drafts.id ORDER BY min(part), created, drafts.id
"""
_EXPORT = "at, by, stage, revision, slug, address, destination, format, digest, override_reason, silent, tombstone"
_WITHDRAWAL = "at, by, reason, shows_reason, shows_headline, stage, ended"


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of a copy."""

    came_in: int = 0
    """Articles that only the copy had."""
    newer: int = 0
    """Changed in the copy alone: as in the copy now; what they were is in their history."""
    differing: int = 0
    """Changed in both: as they were here; what the copy had is in their history, by name."""
    damaged: tuple[str, ...] = ()
    """Headlines of those that could not be read in the copy."""


def prepare(copy: Path, to: Path) -> Condition:
    """Make a readable database of a conflict copy, of this version’s schema and verified; the copy is not touched.

    Raises: LibraryDamaged where it is none, LibraryTooNew, LibraryLocked where it is still coming, LibraryUnwritable.
    """
    try:
        source = open_copy(copy)
        try:
            names = pending(source)
            if names != KNOWN:
                migrate(source, names)
                return copy_to(source, to)
        finally:
            source.close()
    except LibraryDamaged as error:
        raise _no_library(copy) from error
    raise _no_library(copy)


class Merging:
    """Brings one copy in, an article at a time; whoever stops in between, or begins anew, loses and doubles nothing.

    Law: every text that was in the library or sound in the copy, as an article or in a history, is in the library then.
    """

    def __init__(
        self,
        connection: Connection,
        prepared: Path,
        called: str,
        *,
        drafts: Drafts,
        history: History,
        clock: Callable[[], datetime],
    ) -> None:
        """Take a copy as `prepare` made it, and the name under which its texts stand in the history."""
        self._connection = connection
        self._drafts = drafts
        self._history = history
        self._name = f"From the conflict copy “{called}”"
        self._copy = open_reading(prepared)
        self._theirs = Drafts(self._copy, PublicationRow(self._copy), clock, Reserve(prepared.parent))
        self._their_history = History(self._copy, clock)
        self.merged = Merged()
        self._series = self._map_series()
        self._left = [str(row["id"]) for row in self._copy.rows(_IDS)][::-1]
        self._connection.run_many(
            "INSERT OR IGNORE INTO saved_searches (name, name_key, query) VALUES (?, ?, ?)",
            [tuple(row) for row in self._copy.rows("SELECT name, name_key, query FROM saved_searches")],
        )

    @property
    def left(self) -> int:
        """How many articles of the copy have not been looked at."""
        return len(self._left)

    def step(self) -> None:
        """Bring the next article in. Raises: LibraryUnwritable, LibraryLocked; it is then the next one still."""
        if self._left:
            self._bring_in(self._left[-1])
            self._left.pop()

    def close(self) -> None:
        """Let go of the copy."""
        self._copy.close()

    def _map_series(self) -> dict[str, str]:
        """Return the series of this library for each of the copy: the same one, the one of that name, or a new one."""
        ours, found = SeriesShelf(self._connection), {}
        for one in SeriesShelf(self._copy).all():
            try:
                known = ours.get(one.id)
            except NotFound:
                known = ours.named(one.name) or self._new_series(ours, one)
            found[one.id] = known.id
        return found

    def _new_series(self, ours: SeriesShelf, theirs: Series) -> Series:
        made = ours.create(theirs.name, theirs.description, colour=theirs.colour)
        return ours.call(made.id, theirs.newsletter_text, theirs.newsletter_address)

    def _bring_in(self, draft_id: str) -> None:
        theirs, ours = self._read(self._theirs, draft_id), self._read(self._drafts, draft_id)
        if theirs is None:
            self._note_damage(draft_id)
        elif ours is None:
            # Not here, or damaged here: then this is the one that can be read.
            self._come_in(theirs)
        elif replace(theirs, revision=0) != replace(ours, revision=0) and not self._history.knows(theirs):
            self._settle(theirs, ours)
        with self._connection.transaction():
            if self._connection.row("SELECT 1 FROM drafts WHERE id = ?", (draft_id,)) is not None:
                self._unite(draft_id)

    def _come_in(self, theirs: Draft) -> None:
        # Where it is damaged here: a save leaves a text alone whose hash is the same.
        self._connection.run("UPDATE bodies SET digest = '' WHERE draft_id = ?", (theirs.id,))
        self._drafts.save(theirs)
        if self._theirs.summary(theirs.id).trashed is not None:
            self._drafts.trash(theirs.id)
        # Where readers know it under the slug that it keeps here.
        out = self._copy.row("SELECT out_slug FROM drafts WHERE id = ?", (theirs.id,))
        self._connection.run(
            "UPDATE drafts SET out_slug = slug WHERE id = ? AND slug = ?", (theirs.id, out["out_slug"] if out else "")
        )
        self.merged = replace(self.merged, came_in=self.merged.came_in + 1)

    def _settle(self, theirs: Draft, ours: Draft) -> None:
        """Let an article that only the copy changed be the copy's; of one that both changed keep the copy's by name."""
        newer = self._their_history.knows(ours)
        summary, words = self._theirs.summary(theirs.id), self._drafts.summary(ours.id).words
        with self._connection.transaction():
            name = "" if newer else self._name
            self._history.adopt(theirs, at=summary.saved, by="", name=name, words=summary.words)
            # Last, so that the newest revision is what the article is.
            self._history.keep(ours, words=words)
        if newer:
            self._drafts.save(theirs)
            self.merged = replace(self.merged, newer=self.merged.newer + 1)
        else:
            self.merged = replace(self.merged, differing=self.merged.differing + 1)

    def _unite(self, draft_id: str) -> None:
        """Have the copy's history and exports here too, behind what the article is here now."""
        new = False
        for one in self._their_history.of(draft_id)[::-1]:
            with contextlib.suppress(LibraryDamaged):
                earlier = self._mapped(self._their_history.draft(one.id))
                name = one.name or (OUT_ELSEWHERE if one.exported else "")
                new |= self._history.adopt(earlier, at=one.at, by=one.by, name=name, words=one.words)
        now = self._read(self._drafts, draft_id)
        if new and now is not None:
            self._history.keep(now, words=self._drafts.summary(draft_id).words)
        for row in self._copy.rows(f"SELECT {_EXPORT} FROM exports WHERE draft_id = ?", (draft_id,)):  # noqa: S608
            self._connection.run(
                f"INSERT INTO exports (draft_id, {_EXPORT}) SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"  # noqa: S608
                " WHERE NOT EXISTS (SELECT 1 FROM exports WHERE draft_id = ? AND at = ? AND digest = ?)",
                (draft_id, *row, draft_id, row["at"], row["digest"]),
            )
        for row in self._copy.rows(f"SELECT {_WITHDRAWAL} FROM withdrawals WHERE draft_id = ?", (draft_id,)):  # noqa: S608
            # Where it is down here as well, one of the two stands.
            self._connection.run(
                f"INSERT OR IGNORE INTO withdrawals (draft_id, {_WITHDRAWAL}) SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE"  # noqa: S608
                " NOT EXISTS (SELECT 1 FROM withdrawals WHERE draft_id = ? AND at = ?)",
                (draft_id, *row, draft_id, row["at"]),
            )
        self._connection.run(
            "UPDATE drafts SET stage = 'withdrawn' WHERE id = ? AND stage <> 'withdrawn'"
            " AND EXISTS (SELECT 1 FROM withdrawals WHERE draft_id = drafts.id AND ended IS NULL)",
            (draft_id,),
        )

    def _note_damage(self, draft_id: str) -> None:
        row = self._copy.row("SELECT headline FROM drafts WHERE id = ?", (draft_id,))
        headline = str(row["headline"]) if row is not None else ""
        self.merged = replace(self.merged, damaged=(*self.merged.damaged, called(headline)))

    def _read(self, drafts: Drafts, draft_id: str) -> Draft | None:
        with contextlib.suppress(LibraryDamaged, NotFound):
            draft = drafts.get(draft_id)
            return self._mapped(draft) if drafts is self._theirs else draft
        return None

    def _mapped(self, draft: Draft) -> Draft:
        return replace(draft, series=tuple(dict.fromkeys(self._series.get(one, one) for one in draft.series)))


def _no_library(copy: Path) -> LibraryDamaged:
    return LibraryDamaged(
        later("The conflict copy “{name}” is damaged or no library, and was left where it is.", name=copy.name),
        later("If the other machine still has its library, merge it from there; else move the file away."),
    )
