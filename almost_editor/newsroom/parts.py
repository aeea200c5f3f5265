"""The next part of a series: a draft that starts with what the one before had."""

from __future__ import annotations

from dataclasses import dataclass

from almost_editor.document.draft import Draft
from almost_editor.errors import InvalidValue
from almost_editor.library.store import Library
from almost_editor.wording import later


@dataclass(frozen=True, slots=True)
class NextPart:
    """A new draft, and its number in its main series, from 1."""

    draft: Draft
    part: int


def start_next_part(library: Library, draft_id: str) -> NextPart:
    """Start the next part of a draft's main series: same series, byline, section, language and layout, saved.

    Raises: NotFound, InvalidValue where the draft is in no series.
    """
    before = library.drafts.get(draft_id)
    if not before.series:
        raise InvalidValue(
            later("This article is in no series."), later("Add it to one first; then its next part can be started.")
        )
    draft = library.drafts.new(
        series=before.series,
        authors=before.authors,
        section=before.section,
        language=before.language,
        direction=before.direction,
        layout=before.layout,
    )
    library.drafts.save(draft)
    series = library.series.get(before.series[0])
    return NextPart(library.drafts.get(draft.id), series.part_of(draft.id) or len(series.parts))
