"""Saving a draft: all that belongs to it, in one transaction, and no more work than has to be done."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from almost_editor.document.counts import word_count
from almost_editor.document.draft import Draft
from almost_editor.errors import InvalidValue, LibraryFull
from almost_editor.library.connection import Connection
from almost_editor.library.contents import Contents
from almost_editor.library.memberships import Memberships
from almost_editor.library.reserve import Reserve
from almost_editor.library.rows import SAVE_AGAIN, SAVE_DRAFT, draft_values, time_text
from almost_editor.library.slugs import Slugs
from almost_editor.library.stored import Stored, StoredDrafts, said_by
from almost_editor.wording import later


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save answers: the window is clean where `revision` answers the text it sent."""

    draft_id: str
    revision: int
    slug: str
    """The one that was stored: unique, following the headline where it is not by hand."""
    on_reserve: bool = False
    """The disk was full, and the library gave up its reserve for this."""


class Saving:
    """Writes drafts; see `Drafts.save` for what it promises."""

    def __init__(self, connection: Connection, reserve: Reserve, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._reserve = reserve
        self._clock = clock
        self._slugs = Slugs(connection)
        self._contents = Contents(connection)
        self._memberships = Memberships(connection)
        self._stored = StoredDrafts(connection)

    def save(self, draft: Draft, *, words: int | None, anew: bool) -> Saved:
        """Store a draft in a transaction of its own, if need be on the reserve."""
        _check_names(draft)
        try:
            digest = _digest(draft)
            try:
                saved, stored = self._in_transaction(draft, digest, words, anew=anew)
            except LibraryFull:
                if not self._reserve.give_up():
                    raise
                saved, stored = self._in_transaction(draft, digest, words, anew=anew)
                saved = replace(saved, on_reserve=True)
        except (UnicodeEncodeError, OverflowError) as error:
            raise InvalidValue(
                later("The draft holds a character or number that cannot be stored."),
                later("Remove what was last pasted or typed."),
            ) from error
        self._stored.remember(draft.id, stored)
        return saved

    def put(self, draft: Draft, *, words: int) -> Saved:
        """Do the same inside the caller's transaction."""
        return self._save(draft, _digest(draft), words, anew=False)[0]

    def _in_transaction(self, draft: Draft, digest: str, words: int | None, *, anew: bool) -> tuple[Saved, Stored]:
        with self._connection.transaction():
            return self._save(draft, digest, words, anew=anew)

    def _save(self, draft: Draft, digest: str, words: int | None, *, anew: bool) -> tuple[Saved, Stored]:
        before = self._stored.of(draft.id)
        if before is not None and not anew and before.differs_in_body_alone(draft):
            return self._save_again(draft, digest, words, before)
        slug = self._slugs.choose(draft, before)
        out_slug = before.out_slug if before else ""
        exported = before is not None and before.exported
        if before is None or before.slug != slug:
            self._slugs.changed(draft.id, before.slug if before else slug, slug, out_slug if exported else "")
        same_body = before is not None and before.digest == digest and not anew
        if words is None:
            words = before.words if before is not None and same_body else word_count(draft.body)
        stored = Stored(
            slug=slug,
            slug_by_hand=draft.slug_by_hand or exported,
            out_slug=out_slug,
            headline=draft.headline,
            words=words,
            digest=digest,
            exported=exported,
            authors=draft.authors,
            tags=draft.tags,
            series=draft.series,
            pictures=len(draft.pictures),
            corrections=len(draft.corrections),
            said=said_by(draft),
        )
        values = draft_values(draft) | {
            "slug": slug,
            "slug_by_hand": stored.slug_by_hand,
            "out_slug": out_slug,
            "words": words,
            "saved": time_text(self._clock()),
        }
        revision = self._write(SAVE_DRAFT, values)
        if not same_body:
            self._contents.save_body(draft, digest, is_new=before is None)
        if before is None or not before.has_lists_of(draft):
            self._contents.save_lists(draft)
        if before is None or before.series != draft.series:
            self._memberships.put(draft.id, draft.series)
        return Saved(draft.id, revision, slug), stored

    def _save_again(self, draft: Draft, digest: str, words: int | None, before: Stored) -> tuple[Saved, Stored]:
        """Save a draft that somebody types in: the body, and of the rest what every save changes."""
        same_body = before.digest == digest
        if words is None:
            words = before.words if same_body else word_count(draft.body)
        saved = time_text(self._clock())
        revision = self._write(SAVE_AGAIN, {"id": draft.id, "words": words, "saved": saved})
        if not same_body:
            self._contents.save_body(draft, digest, is_new=False)
        return Saved(draft.id, revision, before.slug), replace(before, digest=digest, words=words)

    def _write(self, statement: str, values: dict[str, object]) -> int:
        row = self._connection.row(statement, values)
        if row is None:
            raise RuntimeError("A save that answers nothing.")
        return int(row["revision"])


def _digest(draft: Draft) -> str:
    return hashlib.sha256(draft.body.encode()).hexdigest()


def _check_names(draft: Draft) -> None:
    names = [picture.name for picture in draft.pictures]
    if len(set(names)) < len(names):
        raise InvalidValue(
            later("Two pictures of the draft have the same name."), later("Give one of them another name.")
        )
