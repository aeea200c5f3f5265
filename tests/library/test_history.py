"""What drafts were before: kept small, given back as it was, and known to be damaged where it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from almost_editor.document.draft import Hero, Picture
from almost_editor.errors import LibraryDamaged, NotFound
from almost_editor.library.packing import differing, unpacked, whole
from almost_editor.library.rows import draft_from_fields, fields_of
from almost_editor.library.store import Library
from tests.library.test_drafts import drafts

WORDS = "The ferry leaves at seven and the bridge stays shut until the county has voted on it once more. "


def keep(library, draft, **named):
    with library._connection.transaction():
        return library.history.keep(draft, words=7, **named)


def test_a_revision_gives_the_whole_draft_back(library, write, change):
    picture = Picture("a.jpg", "0" * 64, "jpeg", 10, 20, "Alt", "Caption.", "Ada/Almost")
    draft = write("Ferry", body="One.\n", pictures=(picture,), tags=("harbor",), notes="Ask Ada.")
    first = keep(library, draft, by="Ada")
    changed = change(draft, headline="The ferry", body="One.\n\nTwo.\n", pictures=())
    second = keep(library, changed)
    assert library.history.draft(first.id) == replace(draft, revision=0)
    assert library.history.draft(second.id) == replace(changed, revision=0)
    assert [one.headline for one in library.history.of(draft.id)] == ["The ferry", "Ferry"]
    assert (first.by, first.words, first.exported) == ("Ada", 7, False)


@given(drafts)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_draft_holds_comes_back(library, draft):
    draft = replace(draft, series=())
    library.drafts.save(draft)
    stored = library.drafts.get(draft.id)
    keep(library, stored)
    assert library.history.draft(library.history.latest(stored.id).id) == replace(stored, revision=0)


def test_a_revision_from_before_crops_had_points_does_not_look_changed(library, write):
    draft = library.drafts.get(write("Harbor").id)
    assert not [name for name in fields_of(draft) if name.startswith(("hero_card", "hero_square"))]
    own = replace(draft, hero=Hero("a.jpg", focal_square=(0.25, 1.0)))
    assert draft_from_fields(fields_of(own), own.body) == replace(own, revision=0)


def test_what_is_the_same_is_kept_once(library, write, change):
    draft = write("Ferry", body="One.")
    assert keep(library, draft) is not None
    assert keep(library, draft) is None
    again = change(draft)
    assert again.revision > draft.revision
    assert keep(library, again) is None
    assert library.history.latest(draft.id).revision == again.revision, "it is the newest save all the same"
    named = keep(library, again, name="Before the lawyer")
    assert named.name == "Before the lawyer"
    assert len(library.history.of(draft.id)) == 1


def test_a_long_text_takes_little_room(library, write, change):
    draft = write("Long", body=WORDS * 4_000)
    for number in range(50):
        at = number * 7_919 % len(draft.body)
        draft = change(draft, body=f"{draft.body[:at]} more words {draft.body[at:]}")
        keep(library, draft)
    sizes = [row[0] for row in library._connection.rows("SELECT length(body) + length(fields) FROM revisions")]
    bodies = [library.history.draft(one.id).body for one in library.history.of(draft.id)]
    assert bodies[0] == draft.body
    assert len(set(bodies)) == 50
    assert sum(sizes) < len(draft.body), "fifty of them in less than the room of one"


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=20))
def test_packing_gives_back_what_was_packed(base, added, other):
    for text in (base + added, added + base, base[:7] + added + base[7:], other, base):
        packed = differing(text, base)
        assert unpacked(packed, base) == text if packed else True
        assert unpacked(whole(text), "") == text


def test_a_damaged_revision_says_so_and_spoils_no_other(library, write, change):
    draft = write("Ferry", body=WORDS * 20)
    first = keep(library, draft)
    second = keep(library, change(draft, body=WORDS * 20 + "End."))
    library._connection.run("UPDATE revisions SET fields = zeroblob(9) WHERE id = ?", (first.id,))
    with pytest.raises(LibraryDamaged, match="Ferry"):
        library.history.draft(first.id)
    assert library.history.draft(second.id).body.endswith("End.")
    third = keep(library, change(draft, body=WORDS * 20 + "Another end."))
    assert library.history.draft(third.id).body.endswith("Another end.")
    row = library._connection.row("SELECT base FROM revisions WHERE id = ?", (third.id,))
    assert row["base"] is None, "nothing more is cut from what is damaged"


def test_what_is_gone_is_told_of(library):
    with pytest.raises(NotFound):
        library.history.draft(99)
    with pytest.raises(NotFound):
        library.history.name(99, "A name")


def test_old_ones_are_thinned_and_those_cut_from_them_stay(library, write, change, clock):
    draft = write("Ferry", body=WORDS * 30)
    for number in range(6):
        keep(library, draft)
        draft = change(draft, body=f"{draft.body}{number}")
    clock.now += timedelta(days=30)
    last = keep(library, draft)
    assert library.history.thin(draft.id) == 5
    left = library.history.of(draft.id)
    assert left[0].id == last.id
    assert len(left) == 2
    assert [library.history.draft(one.id).body[-1] for one in left] == ["5", "4"]
    assert library.history.thin(draft.id) == 0


def test_what_went_out_is_kept_for_ever(library, write, change, clock):
    draft = write("Ferry", body="One.")
    library.exports.record(draft.id, address="https://a.example/", to="out", format="bag", digest="0" * 64)
    change(draft, body="Two.")
    out = library.history.last_out(draft.id)
    assert library.history.draft(out.id).body == "One."
    clock.now += timedelta(days=400)
    keep(library, library.drafts.get(draft.id))
    library.history.thin(draft.id)
    assert library.history.last_out(draft.id) == out


def test_history_and_index_follow_the_drafts(library, write, change):
    draft = write("Ferry", body="One.")
    write("Bridge", body="Two.")
    assert len(library.keeping_up.behind()) == 2
    for draft_id in library.keeping_up.behind(everywhere=True):
        library.keeping_up.catch_up(draft_id, by="Ada")
    assert library.keeping_up.behind(everywhere=True) == []
    change(draft, body="Three.")
    assert library.keeping_up.behind() == [draft.id]
    library.drafts.trash(draft.id)
    library.keeping_up.catch_up(draft.id)
    assert len(library.history.of(draft.id)) == 2


def test_a_damaged_text_does_not_keep_the_others_from_being_followed(library, write):
    draft, other = write("Ferry", body="One."), write("Bridge", body="Two.")
    library._connection.run("UPDATE bodies SET body = 'On?.' WHERE draft_id = ?", (draft.id,))
    for draft_id in library.keeping_up.behind():
        library.keeping_up.catch_up(draft_id)
    assert library.keeping_up.behind() == []
    assert library.history.of(draft.id) == []
    assert len(library.history.of(other.id)) == 1


def test_a_missing_index_is_made_anew(library, write):
    write("Ferry", body="One.")
    for draft_id in library.keeping_up.behind():
        library.keeping_up.catch_up(draft_id)
    assert library.keeping_up.mend() is False
    library._connection.run("DELETE FROM texts")
    assert library.keeping_up.mend() is True
    assert len(library.keeping_up.behind()) == 1


def test_what_was_saved_is_followed_when_the_library_is_closed(folder):
    with Library.open(folder) as library:
        library.drafts.save(library.drafts.new(headline="Ferry", body="One."))
    with Library.open(folder, writing=False) as library:
        assert library.keeping_up.behind(everywhere=True) == []
