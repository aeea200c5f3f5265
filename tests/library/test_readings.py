"""Who read what: noted by name, told where others changed it since, and kept while it is the last reading."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from almost_editor.document.draft import Stage

ADA = frozenset({"Ada"})


def test_what_others_changed_is_told_and_what_one_changed_oneself_is_not(library, write, change):
    draft = write("Ferry", body="One.")
    library.keeping_up.catch_up(draft.id, by="Ada")
    library.readings.note(draft.id, "Ada")
    read = library.readings.of(draft.id, "Ada")
    assert library.history.draft(read.revision_id).body == "One."
    draft = change(draft, body="One. Two.")
    library.keeping_up.catch_up(draft.id, by="Ada")
    assert library.readings.unread(draft.id, "Ada", ADA) is None
    draft = change(draft, body="One. Two. Three.")
    library.keeping_up.catch_up(draft.id, by="Bob")
    unread = library.readings.unread(draft.id, "Ada", ADA)
    assert (unread.reading, unread.by) == (read, ("Bob",))
    library.readings.note(draft.id, "Ada")
    assert library.readings.unread(draft.id, "Ada", ADA) is None
    assert library.readings.of(draft.id, "Bob") is None


def test_who_never_read_it_has_nothing_to_hear(library, write):
    draft = write("Ferry", body="One.")
    library.keeping_up.catch_up(draft.id, by="Bob")
    assert library.readings.unread(draft.id, "Ada", ADA) is None


def test_what_no_page_shows_is_nothing_new(library, write, change):
    draft = write("Ferry", body="One.")
    library.keeping_up.catch_up(draft.id, by="Ada")
    library.readings.note(draft.id, "Ada")
    change(draft, stage=Stage.IN_EDIT, notes="For the lawyer.")
    library.keeping_up.catch_up(draft.id, by="Bob")
    assert library.readings.unread(draft.id, "Ada", ADA) is None


def test_what_was_changed_and_changed_back_is_nothing_new(library, write, change):
    draft = write("Ferry", body="One.")
    library.keeping_up.catch_up(draft.id, by="Ada")
    library.readings.note(draft.id, "Ada")
    for body in ("Two.", "One."):
        draft = change(replace(draft, body=body))
        library.keeping_up.catch_up(draft.id, by="Bob")
    assert library.readings.unread(draft.id, "Ada", ADA) is None


def test_a_draft_without_a_revision_is_not_noted(library, write):
    draft = write("Ferry")
    library.readings.note(draft.id, "Ada")
    assert library.readings.of(draft.id, "Ada") is None


def test_what_was_read_last_is_not_thinned_until_a_newer_one_is_read(library, write, change, clock):
    draft = write("Ferry", body="0")
    for number in range(3):
        library.keeping_up.catch_up(draft.id)
        if number == 0:
            library.readings.note(draft.id, "Ada")
        draft = change(draft, body=f"{draft.body}{number}")
    read = library.readings.of(draft.id, "Ada").revision_id
    clock.now += timedelta(days=30)
    library.keeping_up.catch_up(draft.id)
    library.history.thin(draft.id)
    assert read in [one.id for one in library.history.of(draft.id)]
    library.readings.note(draft.id, "Ada")
    library.history.thin(draft.id)
    assert read not in [one.id for one in library.history.of(draft.id)]
