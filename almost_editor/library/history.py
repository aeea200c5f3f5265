"""History: what drafts were before, kept small, and thinned as it grows old.

A save does not wait for it: a revision is kept when there is time (`library.keeping_up`), from the draft as it is in
the library then, and at once where one is asked for: before an export and before something is put back.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from almost_editor.document.draft import Draft
from almost_editor.document.revision import Revision, to_thin
from almost_editor.errors import LibraryDamaged, NotFound
from almost_editor.library.connection import Connection
from almost_editor.library.packing import Packed, differing, loosened, squeezed, unpacked, whole
from almost_editor.library.rows import draft_from_fields, fields_of, time_text
from almost_editor.wording import called, later

_MOVING: tuple[str, ...] = ("series", "stage", "slug", "slug_by_hand")
_LISTED = "SELECT id, draft_id, revision, at, by, name, exported, headline, words, digest FROM revisions"


class History:
    """The revisions of one library's drafts."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock

    def of(self, draft_id: str) -> list[Revision]:
        """Return the revisions of a draft, the newest first. Cost: reads no text."""
        rows = self._connection.rows(f"{_LISTED} WHERE draft_id = ? AND listed ORDER BY id DESC", (draft_id,))
        return [_revision(row) for row in rows]

    def digests(self, draft_id: str) -> list[tuple[Revision, str]]:
        """Return the revisions of a draft, the newest first, each with what any library knows its content by."""
        rows = self._connection.rows(
            f"{_LISTED.replace('words', 'words, digest', 1)} WHERE draft_id = ? AND listed ORDER BY id DESC",
            (draft_id,),
        )
        return [(_revision(row), str(row["digest"])) for row in rows]

    def latest(self, draft_id: str) -> Revision | None:
        """Return the newest revision of a draft."""
        row = self._connection.row(f"{_LISTED} WHERE draft_id = ? AND listed ORDER BY id DESC LIMIT 1", (draft_id,))
        return _revision(row) if row is not None else None

    def draft(self, revision_id: int) -> Draft:
        """Return the draft as it was. Raises: NotFound; LibraryDamaged where it is not what was kept."""
        with self._connection.snapshot():
            row = self._row(revision_id)
            try:
                fields = loosened(row["fields"])
                body = self._body(row)
                if _digest(fields, body) == row["digest"]:
                    return draft_from_fields(json.loads(fields), body)
            except (ValueError, KeyError, TypeError) as error:
                raise _damaged(row["headline"]) from error
            raise _damaged(row["headline"])

    def last_sound(self, draft_id: str) -> Draft:
        """Return a draft as its newest revision has it that is sound. Raises: LibraryDamaged where none is."""
        for revision in self.of(draft_id):
            with contextlib.suppress(LibraryDamaged, NotFound):
                return self.draft(revision.id)
        raise LibraryDamaged(
            later("The history of this article has no sound version either."),
            later("Close the window and put a backup back with: almost-editor library restore"),
        )

    def agrees(self, draft: Draft) -> bool:
        """Tell whether the revision of a draft’s last save, where there is one, says the same of its fields.

        Only a draft’s body has a hash of its own. Series, stage and slug change without a save.
        """
        row = self._connection.row(
            "SELECT id FROM revisions WHERE draft_id = ? AND revision = ? AND listed ORDER BY id DESC LIMIT 1",
            (draft.id, draft.revision),
        )
        try:
            kept = self.draft(row["id"]) if row is not None else None
        except LibraryDamaged:
            return True
        if kept is None:
            return True
        moving = {name: getattr(kept, name) for name in _MOVING}
        return replace(draft, **moving, body="", revision=0) == replace(kept, body="")

    def keep(self, draft: Draft, *, words: int, by: str = "", name: str = "") -> Revision | None:
        """Keep a draft as it is now; nothing new where its newest revision is the same and no name is given.

        Runs inside the caller's transaction where there is one.
        """
        fields = _fields_text(draft)
        digest = _digest(fields, draft.body)
        newest = self._connection.row(
            "SELECT id, digest FROM revisions WHERE draft_id = ? AND listed ORDER BY id DESC LIMIT 1", (draft.id,)
        )
        if newest is not None and newest["digest"] == digest:
            self._connection.run(
                "UPDATE revisions SET revision = ?, name = CASE WHEN ? THEN ? ELSE name END WHERE id = ?",
                (draft.revision, bool(name), name, newest["id"]),
            )
            return self.latest(draft.id) if name else None
        self._insert(draft, fields, digest, revision=draft.revision, at=self._clock(), by=by, name=name, words=words)
        return self.latest(draft.id)

    def knows(self, draft: Draft) -> bool:
        """Tell whether a draft was once exactly as it is given."""
        return self._kept(draft, _digest(_fields_text(draft), draft.body)) is not None

    def adopt(self, draft: Draft, *, at: datetime, by: str, name: str, words: int) -> bool:
        """Keep what a draft was in another copy of the library, where it is not known; tell whether it was not.

        A name is given to what is known too, where that has none. Runs inside the caller's transaction.
        """
        fields = _fields_text(draft)
        digest = _digest(fields, draft.body)
        known = self._kept(draft, digest)
        if known is not None:
            self._connection.run("UPDATE revisions SET name = ? WHERE id = ? AND name = ''", (name, known))
            return False
        # Counted among no saves of this library, so that it is not taken for the newest.
        self._insert(draft, fields, digest, revision=0, at=at, by=by, name=name, words=words)
        return True

    def _kept(self, draft: Draft, digest: str) -> int | None:
        row = self._connection.row(
            "SELECT id FROM revisions WHERE draft_id = ? AND digest = ? AND listed", (draft.id, digest)
        )
        return int(row["id"]) if row is not None else None

    def _insert(
        self, draft: Draft, fields: str, digest: str, *, revision: int, at: datetime, by: str, name: str, words: int
    ) -> None:
        base, packed = self._packed(draft)
        row = self._connection.row(
            "INSERT INTO revisions (draft_id, revision, at, by, name, exported, listed, headline, words, digest,"
            " fields, base, head, tail, body) VALUES (?, ?, ?, ?, ?, 0, 1, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            (
                draft.id,
                revision,
                time_text(at),
                by,
                name,
                draft.headline,
                words,
                digest,
                squeezed(fields),
                base,
                packed.head,
                packed.tail,
                packed.middle,
            ),
        )
        if row is None:
            raise RuntimeError("An insert that answers nothing.")
        self._connection.run_many(
            "INSERT OR IGNORE INTO revision_pictures (digest, revision_id) VALUES (?, ?)",
            [(picture.digest, row["id"]) for picture in draft.pictures],
        )

    def name(self, revision_id: int, name: str) -> None:
        """Give a revision a name, which keeps it for ever; an empty one takes the name away. Raises: NotFound."""
        with self._connection.transaction():
            self._row(revision_id)
            self._connection.run("UPDATE revisions SET name = ? WHERE id = ?", (name.strip(), revision_id))

    def keep_what_went_out(self, draft: Draft, *, words: int) -> None:
        """Keep a draft for ever as it went out, which words typed since do not change.

        Runs inside the caller's transaction. Where it was kept meanwhile, that revision is marked.
        """
        if not self._mark_out(draft):
            self.keep(draft, words=words)
            self._mark_out(draft)

    def _mark_out(self, draft: Draft) -> bool:
        # One before the last that went out is not it, though the words be the same: readers see the newest.
        row = self._connection.row(
            "UPDATE revisions SET exported = 1 WHERE id = (SELECT max(id) FROM revisions WHERE draft_id = :draft_id"
            " AND listed AND digest = :digest AND id >= (SELECT coalesce(max(id), 0) FROM revisions"
            " WHERE draft_id = :draft_id AND exported)) RETURNING id",
            {"draft_id": draft.id, "digest": _digest(_fields_text(draft), draft.body)},
        )
        return row is not None

    def last_out(self, draft_id: str) -> Revision | None:
        """Return the revision that readers see: the newest that went out."""
        row = self._connection.row(f"{_LISTED} WHERE draft_id = ? AND exported ORDER BY id DESC LIMIT 1", (draft_id,))
        return _revision(row) if row is not None else None

    def thin(self, draft_id: str) -> int:
        """Let go of what is too old to be kept so closely; return how many went. Runs in its own transaction."""
        read = self._connection.rows("SELECT revision_id FROM readings WHERE draft_id = ?", (draft_id,))
        going = to_thin(self.of(draft_id), self._clock(), read={row["revision_id"] for row in read})
        if not going:
            return 0
        with self._connection.transaction():
            self._connection.run_many("UPDATE revisions SET listed = 0 WHERE id = ?", [(one.id,) for one in going])
            # A base goes with the last that was cut from it.
            self._connection.run(
                "DELETE FROM revisions WHERE draft_id = ? AND NOT listed"
                " AND NOT EXISTS (SELECT 1 FROM revisions AS cut WHERE cut.base = revisions.id)",
                (draft_id,),
            )
        return len(going)

    def _packed(self, draft: Draft) -> tuple[int | None, Packed]:
        """Return the body as it is stored, and the base that it is cut from."""
        row = self._connection.row(
            "SELECT * FROM revisions WHERE draft_id = ? AND base IS NULL ORDER BY id DESC LIMIT 1", (draft.id,)
        )
        if row is not None:
            try:
                base = self._body(row)
                # A base that is no longer what it was must not spoil those that follow.
                sound = _digest(loosened(row["fields"]), base) == row["digest"]
                packed = differing(draft.body, base) if sound else None
            except (TypeError, ValueError):
                packed = None
            if packed is not None:
                return row["id"], packed
        return None, whole(draft.body)

    def _body(self, row: sqlite3.Row) -> str:
        """Return a revision's body. Raises: ValueError where it is none."""
        packed = Packed(row["head"], row["tail"], row["body"])
        return unpacked(packed, self._body(self._row(row["base"])) if row["base"] is not None else "")

    def _row(self, revision_id: int) -> sqlite3.Row:
        row = self._connection.row("SELECT * FROM revisions WHERE id = ?", (revision_id,))
        if row is None:
            raise NotFound(
                later("There is no such revision of this article any more."),
                later("Choose another one of its history."),
            )
        return row


def _revision(row: sqlite3.Row) -> Revision:
    return Revision(
        id=row["id"],
        draft_id=row["draft_id"],
        revision=row["revision"],
        at=datetime.fromisoformat(row["at"]),
        by=row["by"],
        name=row["name"],
        exported=bool(row["exported"]),
        headline=row["headline"],
        words=row["words"],
    )


def _fields_text(draft: Draft) -> str:
    return json.dumps(fields_of(draft), ensure_ascii=False, sort_keys=True)


def _digest(fields: str, body: str) -> str:
    return hashlib.sha256(f"{fields}\n{body}".encode()).hexdigest()


def _damaged(headline: str) -> LibraryDamaged:
    return LibraryDamaged(
        later("This revision of “{headline}” is damaged in the library.", headline=called(headline)),
        later("Choose the one before or after it; the article itself is not touched by that."),
    )
