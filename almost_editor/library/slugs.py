"""Slugs of articles: unique from the first key, and found again after they changed."""

from __future__ import annotations

from almost_editor.document.draft import Draft
from almost_editor.document.slugs import is_slug, make_slug, unique_slug
from almost_editor.library.connection import Connection
from almost_editor.library.stored import Stored


class _Taken:
    """The slugs that a draft cannot have."""

    def __init__(self, connection: Connection, draft_id: str) -> None:
        self._connection = connection
        self._draft_id = draft_id

    def __contains__(self, slug: object) -> bool:
        # An old slug that never went out to readers yields to whoever wants it.
        return (
            self._connection.row(
                """SELECT 1 FROM drafts WHERE slug = :slug AND id <> :id
                   UNION ALL SELECT 1 FROM old_slugs WHERE slug = :slug AND draft_id <> :id AND went_out""",
                {"slug": slug, "id": self._draft_id},
            )
            is not None
        )


class Slugs:
    """Gives drafts their slugs; runs inside the transaction of its caller."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def free(self, wanted: str, draft_id: str) -> str:
        """Return `wanted`, numbered where another article has it or had it when it went out."""
        return unique_slug(wanted, _Taken(self._connection, draft_id))

    def choose(self, draft: Draft, stored: Stored | None) -> str:
        """Return the slug that a draft is saved with; `stored` is how it stands."""
        same = stored is not None and not draft.slug_by_hand and stored.headline == draft.headline
        if stored is not None and same and (stored.exported or not stored.slug_by_hand):
            # Asked at every save: what it has is its own, and nobody else can have got it since.
            return stored.slug
        if draft.slug_by_hand:
            wanted = draft.slug if is_slug(draft.slug) else make_slug(draft.slug, fallback=make_slug(draft.headline))
        else:
            wanted = make_slug(draft.headline)
            # A number that was once needed stays, so that a save does not change an address by itself; and an exported
            # article's address stays even where its writer has not heard of the export.
            if stored is not None and (
                stored.exported or (not stored.slug_by_hand and make_slug(stored.headline) == wanted)
            ):
                wanted = stored.slug
        return self.free(wanted, draft.id)

    def changed(self, draft_id: str, old: str, new: str, out_slug: str) -> None:
        """Keep the slug that an article was last exported under, and take the new one from whoever it yielded to.

        Slugs that it had in between are kept by nobody: typing one would leave one behind for every key.
        """
        self._connection.run("DELETE FROM old_slugs WHERE slug = ?", (new,))
        if old == out_slug and old != new:
            self._connection.run(
                "INSERT OR REPLACE INTO old_slugs (slug, draft_id, went_out) VALUES (?, ?, 1)", (old, draft_id)
            )

    def find(self, slug: str) -> str | None:
        """Return the id of the article that has the slug, or else had it."""
        row = self._connection.row(
            """SELECT id, 0 AS rank FROM drafts WHERE slug = :slug
               UNION ALL SELECT draft_id, 1 FROM old_slugs WHERE slug = :slug ORDER BY rank LIMIT 1""",
            {"slug": slug},
        )
        return str(row["id"]) if row else None

    def old(self, draft_id: str) -> tuple[str, ...]:
        """Return the slugs under which the article went out before: its redirects."""
        rows = self._connection.rows(
            "SELECT slug FROM old_slugs WHERE draft_id = ? AND went_out ORDER BY rowid", (draft_id,)
        )
        return tuple(row["slug"] for row in rows)
