"""Drafts as wholes: begun, opened first, moved, trashed and put back."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Correction, CorrectionKind, Stage
from almost_editor.errors import NotFound
from almost_editor.library.store import Library
from almost_editor.newsroom import whole_drafts


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as opened:
        yield opened


def begun(library, *headlines):
    made = [library.drafts.new(headline=headline) for headline in headlines]
    for draft in made:
        library.drafts.save(draft)
    return tuple(draft.id for draft in made)


def test_a_blank_draft_is_saved_and_has_no_word(library):
    draft = whole_drafts.make_blank(library)
    assert library.drafts.get(draft.id) == draft
    assert draft.revision == 1
    assert not draft.headline
    assert not draft.body


def test_the_first_to_open_is_the_last_one_then_what_is_in_edit_then_the_newest(library):
    assert whole_drafts.first_to_open(library, "") is None
    old, middle, new = begun(library, "Old", "Middle", "New")
    assert whole_drafts.first_to_open(library, "").id == new
    library.drafts.set_stage(old, Stage.IN_EDIT)
    assert whole_drafts.first_to_open(library, "gone").id == old
    assert whole_drafts.first_to_open(library, middle).id == middle
    whole_drafts.trash_all(library, (middle,))
    assert whole_drafts.first_to_open(library, middle).id == old


def test_moving_to_a_stage_says_what_was_elsewhere_and_goes_back_by_it(library):
    one, two = begun(library, "One", "Two")
    library.drafts.set_stage(two, Stage.READY)
    before = whole_drafts.set_stages(library, dict.fromkeys((one, two), Stage.READY))
    assert before == {one: Stage.DRAFT}
    whole_drafts.set_stages(library, before)
    assert library.drafts.get(one).stage is Stage.DRAFT
    assert library.drafts.get(two).stage is Stage.READY


def test_the_trash_and_back(library):
    ids = begun(library, "One", "Two")
    whole_drafts.trash_all(library, ids)
    assert library.drafts.summaries() == []
    whole_drafts.untrash_all(library, ids[:1])
    assert [summary.id for summary in library.drafts.summaries()] == [ids[0]]


def test_drafts_are_put_at_the_end_of_a_series(library):
    ids = begun(library, "One", "Two")
    series = library.series.create("Harbor")
    whole_drafts.add_to_series(library, ids, series.id)
    assert all(library.drafts.get(draft_id).series == (series.id,) for draft_id in ids)


def test_a_draft_that_was_never_there_is_not_moved(library):
    with pytest.raises(NotFound):
        whole_drafts.trash_all(library, ("0" * 32,))


def test_a_damaged_text_is_mended_by_what_the_history_has(library):
    (draft_id,) = begun(library, "One")
    library.keeping_up.catch_up(draft_id)
    assert whole_drafts.mended(library, draft_id).headline == "One"


def test_who_leads_to_what_is_trashed_is_told_as_far_as_it_is_indexed(library):
    there, here, both, said = begun(library, "There", "Here", "Both", "Said")
    for draft_id in (here, both):
        library.drafts.save(replace(library.drafts.get(draft_id), body=f"[a](almost:{there}) [b](almost:{both})"))
    assert library.drafts.leading_to([there]) == []
    for draft_id in (here, both):
        library.keeping_up.catch_up(draft_id)
    at = datetime(2023, 3, 1, tzinfo=UTC)
    correction = Correction(CorrectionKind.UPDATE, f"See [there](almost:{there}).", at)
    library.drafts.save(replace(library.drafts.get(said), corrections=(correction,)))
    assert sorted(library.drafts.leading_to([there])) == ["Both", "Here", "Said"]
    assert whole_drafts.trash_all(library, (here,)) == []
    assert sorted(whole_drafts.trash_all(library, (there, both))) == ["Said"]
