"""What is done with drafts as wholes: begun, mended, moved to a stage, to the trash and back, put into a series."""

from __future__ import annotations

from almost_editor.document.draft import Draft, Stage
from almost_editor.library.store import Library


def make_blank(library: Library) -> Draft:
    """Begin a draft without a word."""
    draft = library.drafts.new()
    return library.drafts.get(library.drafts.save(draft).draft_id)


def mended(library: Library, draft_id: str) -> Draft:
    """Write what the history has last of a draft over its damaged words.

    Raises: LibraryDamaged where the history has nothing sound either.
    """
    library.drafts.save(library.history.last_sound(draft_id), anew=True)
    return library.drafts.get(draft_id)


def first_to_open(library: Library, last: str) -> Draft | None:
    """Return the draft that was open last, else what is on an editor’s desk, else what was saved last; or None."""
    draft_id = library.shelves.first_to_open(last)
    return library.drafts.get(draft_id) if draft_id is not None else None


def set_stages(library: Library, stages: dict[str, Stage]) -> dict[str, Stage]:
    """Move drafts to stages; return where those were that were elsewhere."""
    before = {summary.id: summary.stage for summary in library.shelves.summaries(tuple(stages))}
    moved = {draft_id: stage for draft_id, stage in before.items() if stage is not stages[draft_id]}
    for draft_id in moved:
        library.drafts.set_stage(draft_id, stages[draft_id])
    return moved


def trash_all(library: Library, draft_ids: tuple[str, ...]) -> list[str]:
    """Move drafts to the trash; return the headlines of the others that lead there."""
    for draft_id in draft_ids:
        library.drafts.trash(draft_id)
    return library.drafts.leading_to(draft_ids)


def untrash_all(library: Library, draft_ids: tuple[str, ...]) -> None:
    """Take drafts out of the trash."""
    for draft_id in draft_ids:
        library.drafts.untrash(draft_id)


def add_to_series(library: Library, draft_ids: tuple[str, ...], series_id: str) -> None:
    """Put drafts at the end of a series."""
    for draft_id in draft_ids:
        library.series.add(draft_id, series_id)
