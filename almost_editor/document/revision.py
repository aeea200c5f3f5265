"""A revision: a draft as it was at some time, and which of many are kept."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from datetime import datetime

from almost_editor.document.draft import Draft, Stage


@dataclass(frozen=True, slots=True)
class Revision:
    """What a timeline shows of a draft as it was; its words are asked for by `id`."""

    id: int
    """Grows with each one that is kept: their order, whatever the clock said."""
    draft_id: str
    revision: int
    """The draft's own count of saves then."""
    at: datetime
    by: str
    """Who was writing, as the person calls themselves; empty where nobody said."""
    name: str
    """Given by a person; a named one is kept for ever."""
    exported: bool
    """Whether it is what went out; such a one is kept for ever."""
    headline: str
    words: int


def for_readers(draft: Draft) -> Draft:
    """Return a draft without what no page shows: two that are equal then make the same page of themselves."""
    return replace(
        draft,
        stage=Stage.DRAFT,
        slug_by_hand=False,
        due=None,
        commissioned_words=None,
        embargo=None,
        legal=False,
        notes="",
        revision=0,
    )


def readable(draft: Draft) -> str:
    """Return what is compared of a draft's source: headline, dek and text, one below the other."""
    return "\n\n".join(filter(None, (draft.headline, draft.dek, draft.body)))


def to_thin(revisions: Iterable[Revision], now: datetime, *, read: Set[int] = frozenset()) -> list[Revision]:
    """Return those that may go: of today none, of the week before all but the last of each hour, then of each day.

    Exported and named ones stay, those that somebody `read` last, by their ids, and the newest one. Law: what is
    thinned twice is thinned no further at the same time; a clock that went back makes nothing go that is dated in the
    future.
    """
    ordered = sorted(revisions, key=lambda one: one.id)
    gone: list[Revision] = []
    later: Revision | None = None
    for one in reversed(ordered):
        kept_for_ever = one.exported or bool(one.name) or one.id in read
        if later is not None and not kept_for_ever and _slot(one.at, now) == _slot(later.at, now) is not None:
            gone.append(one)
        else:
            later = one if not kept_for_ever or later is None else later
    return gone[::-1]


def _slot(at: datetime, now: datetime) -> tuple[str, object] | None:
    """Return what a moment shares its place in the timeline with; nothing where it has one of its own."""
    local = at.astimezone(now.tzinfo)
    age_days = (now.date() - local.date()).days
    if age_days <= 0:
        return None
    if age_days <= 7:
        return ("hour", (local.date(), local.hour))
    return ("day", local.date())
