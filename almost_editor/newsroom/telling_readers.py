"""Telling readers that a page changed: an article that is exported again with other words gets a new Updated date.

It is an edit of the draft before the export, by the choice of whoever exports; recording an export changes nothing.
"""

from __future__ import annotations

from datetime import datetime

from almost_editor.document.corrections import Readers, owes_update, told
from almost_editor.document.draft import Draft
from almost_editor.library.store import Library


def what_readers_have(library: Library, draft_id: str) -> Draft | None:
    """Return an article as it was exported last, or None where it never was. Raises: LibraryDamaged."""
    last = library.history.last_out(draft_id)
    return library.history.draft(last.id) if last is not None else None


def is_owed(library: Library, draft: Draft) -> bool:
    """Tell whether readers have other words of an article under the same date. Raises: LibraryDamaged."""
    return owes_update(draft, what_readers_have(library, draft.id))


def tell_readers(library: Library, draft: Draft, at: datetime) -> Draft:
    """Set an article's Updated date where readers have other words under the one it has. Raises: LibraryError."""
    if is_owed(library, draft):
        library.drafts.save(told(draft, at.replace(second=0, microsecond=0), Readers.SEE_UPDATED))
    return library.drafts.get(draft.id)
