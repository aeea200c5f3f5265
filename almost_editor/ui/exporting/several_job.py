"""What the library is asked of several articles that go out together. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from almost_editor.desk.checks.finding import blocks
from almost_editor.desk.checks.leaving import HEADLINE_MISSING
from almost_editor.document.draft import Stage
from almost_editor.document.text import squash
from almost_editor.library.store import Library
from almost_editor.newsroom.exporting import what_is_found
from almost_editor.newsroom.telling_readers import is_owed, tell_readers
from almost_editor.wording import Later, called, later, word


@dataclass(frozen=True, slots=True)
class Standing:
    """How several articles stand at the gate: sentences, each with its article's headline."""

    stopping: tuple[str, ...]
    noting: tuple[str, ...]
    is_final: bool
    """Whether something stops one of them that no reason overrides."""
    is_owed: bool
    """Whether readers have other words of one of them under the same date."""


def read_standing(library: Library, draft_ids: Sequence[str], format: str) -> Standing:
    """Return how articles stand; a job. Cost: a render of each text."""
    stopping: list[str] = []
    noting: list[str] = []
    is_final = owed = False
    for draft_id in draft_ids:
        draft = library.drafts.get(draft_id)
        found = what_is_found(library, draft, format=format)
        stops = blocks(found)
        name = called(squash(draft.headline))
        stopping += [_of(name, one.message) for one in stops]
        noting += [_of(name, one.message) for one in found if one not in stops]
        is_final = is_final or any(one.rule == HEADLINE_MISSING for one in stops)
        owed = owed or (draft.stage is not Stage.WITHDRAWN and is_owed(library, draft))
    return Standing(tuple(stopping), tuple(noting), is_final, owed)


def _of(headline: str, message: str) -> str:
    said = message if isinstance(message, Later) else word(message)
    return later("“{headline}”: {message}", headline=headline, message=said)


def prepare(library: Library, draft_ids: Sequence[str], by: str, at: datetime | None) -> tuple[tuple[str, str], ...]:
    """Keep what articles are now, set Updated where readers are to be told, and return ids with slugs; a job.

    Shapes: without `at` readers are told nothing.
    """
    ready = []
    for draft_id in draft_ids:
        library.keeping_up.catch_up(draft_id, by=by)
        draft = library.drafts.get(draft_id)
        if at is not None and draft.stage is not Stage.WITHDRAWN:
            draft = tell_readers(library, draft, at)
        ready.append((draft.id, draft.slug))
    return tuple(ready)
