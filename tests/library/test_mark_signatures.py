"""Who made which suggestion: kept with each pause, gone with the mark and with the draft."""

from __future__ import annotations


def by(library, draft):
    return [one.by for one in library.mark_signatures.of(draft.id)]


def test_marks_are_signed_when_a_revision_is_kept(library, write, change):
    draft = write("Ferry", body="One {++two++}.")
    assert by(library, draft) == []
    library.keeping_up.catch_up(draft.id, by="Ada")
    assert by(library, draft) == ["Ada"]
    draft = change(draft, body="One {++two++}{>>Why?<<}.")
    library.keeping_up.catch_up(draft.id, by="Ben")
    assert by(library, draft) == ["Ada", "Ben"]
    draft = change(draft, body="One.")
    library.keeping_up.catch_up(draft.id, by="Ben")
    assert by(library, draft) == []
