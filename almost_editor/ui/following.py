"""Following: the open draft becomes what somebody else made of it, with the caret left in its words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from almost_editor.document.draft import Draft
from almost_editor.document.merging_drafts import merge_drafts
from almost_editor.errors import AlmostError
from almost_editor.newsroom.taking_back import with_versions
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.text_document import rewrite

_OWN = {"id", "created", "revision", "body"}


def follow_library(lanes: Lanes, open_draft: OpenDraft, then: Callable[[], object] = lambda: None) -> None:
    """Read the open draft anew behind every save that was sent, become like it, and call `then`.

    Words that are not saved yet win: they go over what was read.
    """
    if not open_draft.is_open:
        then()
        return
    draft_id = open_draft.draft.id

    def read(draft: Draft) -> None:
        if open_draft.is_open and open_draft.draft.id == draft_id and open_draft.is_safe:
            become(open_draft, draft)
        then()

    def leave(_error: AlmostError) -> None:
        # Damaged, or gone: what is on the screen is the best that there is.
        then()

    lanes.writing.send(lambda library: library.drafts.get(draft_id), read, leave)


def follow_change(open_draft: OpenDraft, before: Draft, after: Draft, source: str) -> None:
    """Make of the open draft what somebody made of it in the library, with the words on the screen merged into it."""
    if open_draft.is_open and open_draft.draft.id == after.id and before != after:
        become(open_draft, with_versions(merge_drafts(before, open_draft.snapshot(), after), source))


def become(open_draft: OpenDraft, draft: Draft) -> None:
    """Make the open draft like another state of it, as a change of what differs and of nothing else."""
    names = [one.name for one in fields(draft) if one.name not in _OWN]
    open_draft.change(**{name: getattr(draft, name) for name in names})
    if open_draft.body != draft.body:
        rewrite(open_draft.document, draft.body)
