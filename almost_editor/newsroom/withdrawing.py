"""Taking a published article down, and putting it back: on record at once, for readers with the next upload."""

from __future__ import annotations

from almost_editor.document.draft import Draft
from almost_editor.library.store import Library
from almost_editor.newsroom.opening import surroundings
from almost_editor.publish.tombstone import Tombstone, tombstone


def stone_of(library: Library, draft: Draft) -> Tombstone | None:
    """Return the page in the place of an article, or None where it is not withdrawn."""
    standing = library.withdrawals.of(draft.id)
    return tombstone(draft, standing, surroundings(library, draft)) if standing is not None else None
