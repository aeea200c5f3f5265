"""Drafts: making, saving, reading and listing them."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from almost_editor.document.draft import Draft, Stage, Summary
from almost_editor.document.slugs import make_slug
from almost_editor.errors import InvalidValue, NotFound
from almost_editor.library.cards import Card, cards, cards_of, newest_shown
from almost_editor.library.connection import Connection
from almost_editor.library.contents import Contents, damaged, summary
from almost_editor.library.going_out import Outgoing, all_old_slugs, changed_since_out, going_out
from almost_editor.library.leading import leading_to
from almost_editor.library.memberships import Memberships
from almost_editor.library.publication import PublicationRow
from almost_editor.library.reserve import Reserve
from almost_editor.library.rows import draft_of, time_text
from almost_editor.library.saving import Saved, Saving
from almost_editor.library.slugs import Slugs
from almost_editor.wording import later

_SUMMARIES = """
SELECT id, slug, headline, dek, stage, words, saved, published, due, trashed FROM drafts
"""


class Drafts:
    """The drafts of one library."""

    def __init__(
        self,
        connection: Connection,
        publication: PublicationRow,
        clock: Callable[[], datetime],
        reserve: Reserve,
    ) -> None:
        self._connection = connection
        self._publication = publication
        self._clock = clock
        self._slugs = Slugs(connection)
        self._contents = Contents(connection)
        self._memberships = Memberships(connection)
        self._saving = Saving(connection, reserve, clock)

    def new(self, **fields: Any) -> Draft:
        """Return a new draft, not yet saved: fresh id, created now, the publication's language and layout, a free slug.

        Shapes: `fields` are a Draft's own and win over all of that; a given slug is numbered where it is taken.
        """
        publication = self._publication.load()
        draft = Draft(
            id=uuid.uuid4().hex,
            slug="",
            created=self._clock(),
            language=publication.language,
            layout=publication.default_layout,
        )
        draft = replace(draft, **fields)
        return replace(draft, slug=self._slugs.free(draft.slug or make_slug(draft.headline), draft.id))

    def save(self, draft: Draft, *, words: int | None = None, anew: bool = False) -> Saved:
        """Store the draft whole in one transaction, with its series and pictures; on the disk when it returns.

        Shapes: `words` is the count of the body where the caller has it already: counting 1 MB takes 50 ms. With `anew`
        the body is written though it is the one that was stored, which may be damaged. The order of parts in a series
        is never changed by a save. Raises: InvalidValue, LibraryUnwritable; nothing is changed.
        """
        return self._saving.save(draft, words=words, anew=anew)

    def put(self, draft: Draft, *, words: int) -> Saved:
        """Store the draft as `save` does, inside the caller's transaction."""
        return self._saving.put(draft, words=words)

    def get(self, draft_id: str) -> Draft:
        """Return a draft as it was last saved. Raises: NotFound; LibraryDamaged where its text changed by itself."""
        with self._connection.snapshot():
            row = self._row(draft_id)
            body = self._contents.body(draft_id, row["headline"])
            lists = self._contents.lists(draft_id)
            try:
                return draft_of(
                    row,
                    body,
                    authors=lists.authors,
                    tags=lists.tags,
                    series=self._memberships.of(draft_id),
                    pictures=lists.pictures,
                    corrections=lists.corrections,
                )
            except (TypeError, ValueError) as error:
                raise damaged(row["headline"]) from error

    def find(self, slug: str) -> Draft:
        """Return the draft that has the slug, or else had it. Raises: NotFound, LibraryDamaged."""
        with self._connection.snapshot():
            draft_id = self._slugs.find(slug)
            if draft_id is None:
                raise NotFound(
                    later("There is no article “{slug}” in this library.", slug=slug),
                    later("See the slugs with: almost-editor list"),
                )
            return self.get(draft_id)

    def is_empty(self) -> bool:
        """Tell whether there is no draft at all, in the trash neither."""
        return self._connection.row("SELECT 1 FROM drafts LIMIT 1") is None

    def summaries(self, *, include_trashed: bool = False) -> list[Summary]:
        """Return what lists show of all drafts, the last saved first. Cost: reads no body."""
        with self._connection.snapshot():
            rows = self._connection.rows(
                _SUMMARIES + "WHERE :trashed OR trashed IS NULL ORDER BY saved_order DESC", {"trashed": include_trashed}
            )
            names = _grouped(self._connection.rows("SELECT draft_id, name FROM draft_authors ORDER BY draft_id, place"))
            series = _grouped(
                self._connection.rows("SELECT draft_id, series_id FROM memberships ORDER BY draft_id, place")
            )
        return [summary(row, names[row["id"]], series[row["id"]]) for row in rows]

    def summary(self, draft_id: str) -> Summary:
        """Return what a list shows of one draft. Raises: NotFound."""
        with self._connection.snapshot():
            row = self._connection.row(_SUMMARIES + "WHERE id = ?", (draft_id,))
            if row is None:
                raise _missing()
            names = [author.name for author in self._contents.lists(draft_id).authors]
            return summary(row, names, list(self._memberships.of(draft_id)))

    def cards(self) -> list[Card]:
        """Return what other articles' pages show of the drafts outside the trash, the newest by date first.

        Raises: LibraryDamaged. Cost: reads no body.
        """
        return cards(self._connection)

    def cards_of(self, ids: Iterable[str]) -> dict[str, Card]:
        """Return what other articles' pages show of some drafts, by id; those in the trash are left out.

        Raises: LibraryDamaged.
        """
        return cards_of(self._connection, ids)

    def newest_cards(self, count: int, shows: Callable[[Card], bool], section: str | None = None) -> list[Card]:
        """Return the newest by date of the ready and exported drafts, or of a section's, that `shows` lets pass.

        Raises: LibraryDamaged.
        """
        return newest_shown(self._connection, count, shows, section)

    def going_out(self, now: datetime) -> list[Outgoing]:
        """Return what a whole site must know of the articles that may go out. Raises: LibraryDamaged."""
        return going_out(self._connection, now)

    def changed_since_out(self) -> frozenset[str]:
        """Return the ids of those that changed since they went out, and went out as the gate wants them."""
        return changed_since_out(self._connection)

    def trash(self, draft_id: str) -> None:
        """Put a draft into the trash: it keeps its words, its slug and its place in its series. Raises: NotFound."""
        self._set(draft_id, "UPDATE drafts SET trashed = :value WHERE id = :id", time_text(self._clock()))

    def untrash(self, draft_id: str) -> None:
        """Take a draft out of the trash, back to where it was. Raises: NotFound."""
        self._set(draft_id, "UPDATE drafts SET trashed = :value WHERE id = :id", None)

    def set_stage(self, draft_id: str, stage: Stage) -> None:
        """Say how far a draft has come. Raises: NotFound; InvalidValue where it is withdrawn."""
        with self._connection.transaction():
            if Stage.WITHDRAWN in (stage, self._row(draft_id)["stage"]):
                raise InvalidValue(later("A withdrawn article stays where it is."), later("Put it back first."))
            self._connection.run("UPDATE drafts SET stage = ? WHERE id = ?", (stage.value, draft_id))

    def old_slugs(self, draft_id: str) -> tuple[str, ...]:
        """Return the slugs under which a draft was exported before: what its address redirects from."""
        return self._slugs.old(draft_id)

    def all_old_slugs(self) -> list[tuple[str, str]]:
        """Return all slugs under which articles were exported before, each with the id of the article."""
        return all_old_slugs(self._connection)

    def leading_to(self, draft_ids: Collection[str]) -> list[str]:
        """Return the headlines of other articles that lead to one of some by its id, as far as they are indexed."""
        return [one.headline for one in leading_to(self._connection, draft_ids)]

    def address_of(self, name: str) -> str:
        """Return the profile address that the newest article which gives one says of an author, or nothing."""
        row = self._connection.row(
            "SELECT url FROM draft_authors CROSS JOIN drafts ON id = draft_id"
            " WHERE name = ? AND url <> '' AND trashed IS NULL ORDER BY saved_order DESC LIMIT 1",
            (name,),
        )
        return row["url"] if row is not None else ""

    def languages_of(self, draft_ids: Iterable[str]) -> dict[str, str]:
        """Return the languages of some drafts by their ids."""
        asked = "SELECT id, language FROM drafts WHERE id IN (SELECT value FROM json_each(?))"
        return {row["id"]: row["language"] for row in self._connection.rows(asked, (json.dumps(list(draft_ids)),))}

    def known_tags(self) -> tuple[str, ...]:
        """Return all tags in the library, the most used first: for completion."""
        rows = self._connection.rows("SELECT tag FROM draft_tags GROUP BY tag ORDER BY count(*) DESC, tag")
        return tuple(row["tag"] for row in rows)

    def _set(self, draft_id: str, statement: str, value: object) -> None:
        with self._connection.transaction():
            self._row(draft_id)
            self._connection.run(statement, {"value": value, "id": draft_id})

    def _row(self, draft_id: str) -> sqlite3.Row:
        row = self._connection.row("SELECT * FROM drafts WHERE id = ?", (draft_id,))
        if row is None:
            raise _missing()
        return row


def _grouped(rows: list[sqlite3.Row]) -> defaultdict[str, list[str]]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for draft_id, value in rows:
        groups[draft_id].append(value)
    return groups


def _missing() -> NotFound:
    return NotFound(
        later("There is no such article in this library."), later("See the articles with: almost-editor list")
    )
