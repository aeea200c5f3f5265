"""Export records: what went out, when, to where, by whom and why."""

from __future__ import annotations

import getpass
import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from almost_editor.document.counts import word_count
from almost_editor.document.draft import Draft, Stage
from almost_editor.errors import NotFound
from almost_editor.library.connection import Connection
from almost_editor.library.drafts import Drafts
from almost_editor.library.history import History
from almost_editor.library.leading import leading_to
from almost_editor.library.memberships import Memberships
from almost_editor.library.rows import time_text
from almost_editor.library.slugs import Slugs
from almost_editor.wording import later


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """One export of one article."""

    draft_id: str
    at: datetime
    by: str
    """The name of the account on this machine, empty where it has none."""
    stage: Stage
    """How far the article had come when it went out."""
    revision: int
    slug: str
    address: str
    to: str
    """The folder or file it was written to."""
    format: str
    digest: str
    """Of the package's content."""
    override_reason: str
    silent: bool = False
    """Whether readers were not told of what had changed since the last time."""
    tombstone: bool = False
    """Whether it was the page in the place of a withdrawn article."""


_RECORD = """
INSERT INTO exports (draft_id, at, by, stage, revision, slug, address, destination, format, digest, override_reason,
                     silent, tombstone)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


class Exports:
    """The export records of one library."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime], drafts: Drafts, history: History) -> None:
        self._connection = connection
        self._drafts = drafts
        self._history = history
        self._memberships = Memberships(connection)
        self._slugs = Slugs(connection)
        self._clock = clock

    def record(
        self,
        draft_id: str,
        *,
        address: str,
        to: str,
        format: str,
        digest: str,
        override_reason: str = "",
        went_out: Draft | None = None,
        silent: bool = False,
        tombstone: bool = False,
    ) -> None:
        """Note that an article went out: its stage is exported from now on, and its slug changes only by hand.

        Shapes: `went_out` is the draft as it was written, where words may have been typed since. The history keeps it
        for ever, unless a `tombstone` went out in its place. `silent` says that readers were not told of what changed
        since the last time. Law: nothing that a page shows is changed, neither are published and modified.
        Raises: NotFound, LibraryDamaged.
        """
        with self._connection.transaction():
            row = self._connection.row("SELECT slug, stage, revision, words FROM drafts WHERE id = ?", (draft_id,))
            if row is None:
                gone = later("There is no such article in this library.")
                raise NotFound(gone, later("See the articles with: almost-editor list"))
            draft = went_out or self._drafts.get(draft_id)
            words = row["words"] if draft.revision == row["revision"] else word_count(draft.body)
            if not tombstone:
                self._history.keep_what_went_out(draft, words=words)
            self._connection.run(
                _RECORD,
                (
                    draft_id,
                    time_text(self._clock()),
                    account(),
                    draft.stage.value,
                    draft.revision,
                    draft.slug,
                    address,
                    to,
                    format,
                    digest,
                    override_reason,
                    silent,
                    tombstone,
                ),
            )
            # Only a step of its own brings a withdrawn article back.
            self._connection.run(
                "UPDATE drafts SET stage = CASE stage WHEN ? THEN stage ELSE ? END, slug_by_hand = 1, out_slug = ?"
                " WHERE id = ?",
                (Stage.WITHDRAWN.value, Stage.EXPORTED.value, draft.slug, draft_id),
            )
            # A headline that was changed meanwhile may have taken the slug with it: readers have the one that went out.
            self._slugs.changed(draft_id, draft.slug, row["slug"], draft.slug)
            self._memberships.went_out(draft_id)

    def out(self) -> frozenset[str]:
        """Return the ids of all drafts that readers have seen: they were exported at some time."""
        return frozenset(row["draft_id"] for row in self._connection.rows("SELECT DISTINCT draft_id FROM exports"))

    def beside(self, draft_ids: Collection[str]) -> list[str]:
        """Return the slugs of other exported drafts whose pages name these, in their series or as what they lead to."""
        rows = self._connection.rows(
            """SELECT DISTINCT drafts.slug FROM memberships AS theirs
               JOIN memberships AS others ON others.series_id = theirs.series_id
               JOIN drafts ON drafts.id = others.draft_id
               WHERE theirs.draft_id IN (SELECT value FROM json_each(:ids))
               AND drafts.id NOT IN (SELECT value FROM json_each(:ids)) AND drafts.trashed IS NULL
               AND EXISTS (SELECT 1 FROM exports WHERE exports.draft_id = drafts.id) ORDER BY drafts.slug""",
            {"ids": json.dumps(list(draft_ids))},
        )
        leading = (one.slug for one in leading_to(self._connection, draft_ids) if one.was_out)
        return sorted({*(row["slug"] for row in rows), *leading})

    def of(self, draft_id: str) -> list[ExportRecord]:
        """Return the exports of a draft, the newest first."""
        rows = self._connection.rows("SELECT * FROM exports WHERE draft_id = ? ORDER BY id DESC", (draft_id,))
        return [
            ExportRecord(
                draft_id=row["draft_id"],
                at=datetime.fromisoformat(row["at"]),
                by=row["by"],
                stage=Stage(row["stage"]),
                revision=row["revision"],
                slug=row["slug"],
                address=row["address"],
                to=row["destination"],
                format=row["format"],
                digest=row["digest"],
                override_reason=row["override_reason"],
                silent=bool(row["silent"]),
                tombstone=bool(row["tombstone"]),
            )
            for row in rows
        ]


def account() -> str:
    """Return the name of the account on this machine, or nothing where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # A container's numeric user has no name; Windows without USERNAME has no `pwd` to ask.
        return ""
