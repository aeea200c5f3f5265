"""Take-down: on record, out of what others show, a page in its place, and back."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from almost_editor.document.draft import Stage
from almost_editor.errors import InvalidValue
from almost_editor.newsroom import exporting
from almost_editor.newsroom.opening import surroundings
from almost_editor.newsroom.whole_drafts import set_stages
from almost_editor.newsroom.withdrawing import stone_of
from almost_editor.publish.layouts import load_layout
from almost_editor.publish.page import fill_frame
from almost_editor.publish.tombstone import tombstone_frame
from almost_editor.publish.verifying import verify_package
from tests.newsroom.conftest import LAYOUTS

REASON = 'The source asked us not to name the "ferry".'


@pytest.fixture
def out(library, write, tmp_path):
    def put_out(headline, **fields):
        draft = write(headline, **fields)
        exporting.record(library, exporting.export(library, draft.id, tmp_path / "out", layouts=LAYOUTS))
        return library.drafts.get(draft.id)

    return put_out


def package(library, draft, tmp_path):
    exported = exporting.export(library, draft.id, tmp_path / "down", "html", layouts=LAYOUTS)
    exporting.record(library, exported)
    return exported


def test_a_withdrawn_article_is_shown_nowhere_and_comes_back(library, write, out):
    series = library.series.create("The Crossing")
    other = write("Other", series=(series.id,))
    draft = out("Ferry", series=(series.id,))
    assert [one.headline for one in surroundings(library, other).siblings] == ["Ferry"]
    library.withdrawals.withdraw(draft.id, REASON, by="Ada Quill")
    around = surroundings(library, other)
    assert (around.siblings, around.trending) == ((), ())
    assert library.drafts.summary(draft.id).stage is Stage.WITHDRAWN
    assert [one.reason for one in library.withdrawals.standing()] == [REASON]
    library.withdrawals.put_back(draft.id)
    assert [one.headline for one in surroundings(library, other).siblings] == ["Ferry"]
    assert library.drafts.summary(draft.id).stage is Stage.EXPORTED
    assert library.withdrawals.standing() == ()
    past = library.withdrawals.past(draft.id)
    assert (len(past), past[0].by, past[0].ended is not None) == (1, "Ada Quill", True)


def test_no_save_and_no_stage_brings_one_back(library, out):
    draft = out("Ferry")
    library.withdrawals.withdraw(draft.id, REASON)
    library.drafts.save(replace(draft, body="Typed in a window that had not heard.\n"))
    assert library.drafts.get(draft.id).stage is Stage.WITHDRAWN
    with pytest.raises(InvalidValue):
        set_stages(library, {draft.id: Stage.READY})
    with pytest.raises(InvalidValue):
        library.withdrawals.withdraw(draft.id, REASON)


def test_only_what_was_out_is_withdrawn_and_for_a_reason(library, write, out):
    with pytest.raises(InvalidValue, match="never exported"):
        library.withdrawals.withdraw(write("Never out").id, REASON)
    with pytest.raises(InvalidValue, match="reason"):
        library.withdrawals.withdraw(out("Ferry").id, " \n")
    with pytest.raises(InvalidValue):
        library.withdrawals.put_back(out("Bridge").id)


def test_the_reason_is_given_other_words_while_it_stands(library, out):
    draft = out("Ferry")
    library.withdrawals.withdraw(draft.id, REASON)
    before = library.withdrawals.reword(draft.id, "A court  order.", shows_reason=False, shows_headline=True)
    assert (before.reason, before.shows_reason) == (REASON, True)
    now = library.withdrawals.of(draft.id)
    assert (now.reason, now.shows_reason, now.at, now.stage) == ("A court  order.", False, before.at, before.stage)
    with pytest.raises(InvalidValue, match="reason"):
        library.withdrawals.reword(draft.id, " ", shows_reason=True, shows_headline=True)
    library.withdrawals.put_back(draft.id)
    with pytest.raises(InvalidValue, match="not withdrawn"):
        library.withdrawals.reword(draft.id, REASON, shows_reason=True, shows_headline=True)


@pytest.mark.parametrize("shows_reason", [True, False])
def test_what_the_preview_shows_of_it_is_the_page_that_ships(library, out, tmp_path, shows_reason):
    draft = out("Ferry")
    library.withdrawals.withdraw(draft.id, REASON, shows_reason=shows_reason)
    shipped = (package(library, draft, tmp_path).path / "index.html").read_text(encoding="utf-8")
    html, words = tombstone_frame(stone_of(library, draft), load_layout(draft.layout, LAYOUTS))
    assert bool(words) is shows_reason
    assert fill_frame(html, words) in shipped if words else html in shipped


def test_its_package_is_the_page_in_its_place(library, out, tmp_path):
    draft = out("The Ferry That Was Late", body="Not a word of this.\n")
    library.withdrawals.withdraw(draft.id, REASON)
    exported = package(library, draft, tmp_path)
    assert verify_package(exported.path) == ()
    page = (exported.path / "index.html").read_text(encoding="utf-8")
    assert "noindex" in page
    assert "not to name the “ferry”" in page
    assert "The Ferry That Was Late" in page
    assert "Not a word" not in page
    assert f'<link rel="canonical" href="{exported.address}">' in page
    assert "application/ld+json" not in page
    manifest = json.loads((exported.path / "manifest.json").read_text())
    assert {one["role"] for one in manifest["files"]} == {"tombstone", "style", "mark"}
    record = library.exports.of(draft.id)[0]
    assert (record.tombstone, library.drafts.summary(draft.id).stage) == (True, Stage.WITHDRAWN)
    again = exporting.export(library, draft.id, tmp_path / "again", "html", layouts=LAYOUTS)
    assert again.digest == exported.digest


def test_reason_and_headline_are_kept_from_readers_where_the_house_says_so(library, out, tmp_path):
    draft = out("The Ferry That Was Late")
    library.withdrawals.withdraw(draft.id, REASON, shows_reason=False, shows_headline=False)
    page = (package(library, draft, tmp_path).path / "index.html").read_text(encoding="utf-8")
    assert "Late" not in page.replace(draft.slug, "")
    assert "source asked" not in page
    assert "This Article Was Withdrawn" in page


def test_an_article_that_came_back_goes_out_as_itself(library, out, tmp_path):
    draft = out("Ferry")
    library.withdrawals.withdraw(draft.id, REASON)
    package(library, draft, tmp_path)
    library.withdrawals.put_back(draft.id)
    exported = package(library, draft, tmp_path)
    assert "One paragraph." in (exported.path / "index.html").read_text(encoding="utf-8")
    assert not library.exports.of(draft.id)[0].tombstone


def test_one_that_was_published_before_it_came_into_the_library_can_be_withdrawn(library, write):
    draft = write("Ferry", stage=Stage.EXPORTED)
    assert library.exports.of(draft.id) == []
    library.withdrawals.withdraw(draft.id, "A source took it back.")
    assert library.drafts.summary(draft.id).stage is Stage.WITHDRAWN
    assert library.withdrawals.put_back(draft.id).stage is Stage.EXPORTED
