"""Slugs: unique from the first key, following the headline, found after they changed."""

from dataclasses import replace

import pytest

from almost_editor.document.draft import Stage
from almost_editor.errors import NotFound


def export(library, draft):
    library.exports.record(draft.id, address="https://almost.example/", to="/out", format="bag", digest="0")
    return library.drafts.get(draft.id)


def test_untitled_drafts_are_numbered(library, write):
    assert [write().slug for _ in range(3)] == ["untitled", "untitled-2", "untitled-3"]


def test_drafts_made_before_either_was_saved_do_not_meet(library):
    one, two = library.drafts.new(), library.drafts.new()
    assert [library.drafts.save(one).slug, library.drafts.save(two).slug] == ["untitled", "untitled-2"]


def test_the_slug_follows_the_headline(write, change, library):
    draft = write()
    draft = change(draft, headline="Harbor Bridge’s Last Day")
    assert draft.slug == "harbor-bridges-last-day"
    with pytest.raises(NotFound):
        library.drafts.find("untitled")
    assert change(draft, headline="").slug == "untitled"


def test_a_headline_that_loses_its_year_loses_it_in_the_slug(write, change):
    assert change(write("Budget 2023"), headline="Budget").slug == "budget"


def test_a_number_stays_when_the_other_article_moves_away(write, change):
    one, two = write("Harbor"), write("Harbor")
    assert two.slug == "harbor-2"
    change(one, headline="Elsewhere")
    assert change(two, dek="New").slug == "harbor-2"


def test_a_slug_by_hand_stays(write, change):
    draft = change(write("Harbor"), slug="the-bridge", slug_by_hand=True)
    assert change(draft, headline="Quite another").slug == "the-bridge"


def test_a_slug_by_hand_is_made_fit_and_unique(write, change):
    write("The bridge")
    assert change(write("Harbor"), slug="The Bridge!", slug_by_hand=True).slug == "the-bridge-2"
    assert change(write("Pier"), slug="…", slug_by_hand=True).slug == "pier"


def test_an_exported_slug_no_longer_follows(library, write, change):
    draft = export(library, write("Harbor"))
    assert draft.slug_by_hand
    assert change(draft, headline="Harbor bridge").slug == "harbor"


def test_a_window_that_missed_the_export_does_not_move_the_article(library, write, change):
    draft = write("Harbor")
    export(library, draft)
    after = change(draft, headline="Harbor bridge")
    assert (after.slug, after.slug_by_hand) == ("harbor", True)


def test_old_slugs_of_an_exported_article_find_it(library, write, change):
    draft = export(library, write("Harbor"))
    draft = change(draft, slug="bridge")
    draft = change(draft, slug="pier")
    assert [library.drafts.find(slug).id for slug in ("harbor", "pier")] == [draft.id] * 2
    export(library, draft)
    draft = change(draft, slug="jetty")
    assert [library.drafts.find(slug).id for slug in ("harbor", "pier", "jetty")] == [draft.id] * 3
    assert library.drafts.old_slugs(draft.id) == ("harbor", "pier")
    with pytest.raises(NotFound):
        library.drafts.find("bridge")


def test_an_old_slug_that_went_out_is_taken(library, write, change):
    change(export(library, write("Harbor")), slug="bridge")
    assert write("Harbor").slug == "harbor-2"


def test_an_old_slug_that_never_went_out_yields(library, write, change):
    draft = export(library, write("Harbor"))
    change(change(draft, slug="bridge"), slug="pier")
    other = write("Bridge")
    assert other.slug == "bridge"
    assert library.drafts.find("bridge").id == other.id


def test_an_article_takes_its_old_slug_back(library, write, change):
    draft = change(export(library, write("Harbor")), slug="bridge")
    draft = change(draft, slug="harbor")
    assert draft.slug == "harbor"
    assert library.drafts.old_slugs(draft.id) == ()


def test_an_article_that_never_went_out_leaves_no_redirects(library, write, change):
    draft = write("H", stage=Stage.READY)
    library.drafts.set_stage(draft.id, Stage.READY)
    for end in range(1, 7):
        draft = change(draft, headline="Harbor"[:end], stage=Stage.READY)
    change(draft, slug="pier", slug_by_hand=True)
    assert not library._connection.rows("SELECT * FROM old_slugs")


def test_a_long_headline_is_numbered_within_the_limit(write):
    long = "bridge" * 12
    assert [write(long).slug, write(long).slug] == ["bridge" * 12, "bridge" * 12 + "-2"]


def test_typing_a_headline_leaves_no_redirects(library, write, change):
    draft = write()
    for end in range(1, 7):
        draft = change(draft, headline="Harbor"[:end])
    assert draft.slug == "harbor"
    assert not library._connection.rows("SELECT * FROM old_slugs")
    assert replace(draft, revision=0) == replace(library.drafts.find("harbor"), revision=0)
