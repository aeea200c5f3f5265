"""Drafting: begin, open, move and throw away, each with its way back."""

import pytest
from PySide6.QtCore import QMimeData

from almost_editor.document.draft import Stage
from almost_editor.ui.drafting import Drafting, is_blank


@pytest.fixture
def drafting(desk):
    made = Drafting(desk.open_draft, desk.catalogue, desk.lanes, desk.notices)
    made.wanted = []
    made.writing_wanted.connect(made.wanted.append)
    return made


def summary(desk, draft):
    return desk.reads(lambda library: library.drafts.summary(draft.id))


def paste(drafting, text):
    mime = QMimeData()
    mime.setText(text)
    return drafting.take_paste(mime)


def test_a_new_article_is_in_the_library_and_on_the_screen(drafting, desk, wait_until):
    drafting.new()
    wait_until(lambda: desk.open_draft.is_open)
    assert drafting.wanted == ["headline"]
    assert summary(desk, desk.open_draft.draft).slug == "untitled"


def test_a_blank_one_is_begun_again(drafting, desk, wait_until):
    drafting.new()
    wait_until(lambda: desk.open_draft.is_open)
    drafting.new()
    assert drafting.wanted == ["headline", "headline"]
    assert len(desk.summaries()) == 1


@pytest.mark.parametrize("fields", [{"headline": "x"}, {"dek": "x"}, {"body": "x"}])
def test_one_with_a_word_in_it_is_not_blank(desk, fields):
    assert not is_blank(desk.opens(**fields))


def test_white_space_is_no_word(desk):
    assert is_blank(desk.opens(body=" \n\n "))


def test_what_was_typed_last_is_what_is_opened(drafting, desk, wait_until):
    first = desk.opens(headline="First")
    desk.open_draft.change(headline="First, changed")
    desk.opens(headline="Second")
    drafting.open(first.id, write=True)
    wait_until(lambda: desk.open_draft.draft.id == first.id)
    assert desk.open_draft.draft.headline == "First, changed"
    assert drafting.wanted == ["body"]
    drafting.open(first.id, write=True)
    assert drafting.wanted == ["body", "body"]


def test_one_that_is_gone_is_told(drafting, desk, wait_until):
    drafting.open("gone")
    wait_until(lambda: desk.notices.problems)
    assert not desk.open_draft.is_open


def test_the_first_to_be_shown_is_the_last_that_was_open_then_one_on_an_editors_desk(drafting, desk, wait_until):
    edited = desk.opens(headline="Edited", stage=Stage.IN_EDIT)
    last = desk.opens(headline="Last")
    desk.opens(headline="Newest")
    desk.open_draft.close()
    drafting.open_first(last.id, lambda: True)
    wait_until(lambda: desk.open_draft.is_open)
    assert desk.open_draft.draft.id == last.id
    desk.open_draft.close()
    drafting.open_first("gone", lambda: True)
    wait_until(lambda: desk.open_draft.is_open)
    assert desk.open_draft.draft.id == edited.id


def test_one_that_was_begun_meanwhile_stays_on_the_screen(drafting, desk, wait_until):
    last = desk.opens(headline="Last")
    desk.open_draft.close()
    drafting.new()
    wait_until(lambda: desk.open_draft.is_open)
    begun = desk.open_draft.draft.id
    drafting.open_first(last.id, lambda: True)
    desk.reload()
    assert desk.open_draft.draft.id == begun != last.id
    assert drafting.wanted == ["headline"]


@pytest.mark.parametrize("is_free", [True, False])
def test_the_keyboard_goes_to_the_first_only_from_where_it_was(drafting, desk, wait_until, is_free):
    desk.opens(headline="Last")
    desk.open_draft.close()
    drafting.open_first("", lambda: is_free)
    wait_until(lambda: desk.open_draft.is_open)
    assert drafting.wanted == (["body"] if is_free else [])


def test_what_is_in_the_trash_is_not_shown_first(drafting, desk):
    draft = desk.opens(headline="One")
    desk.open_draft.close()
    desk.does(lambda library: library.drafts.trash(draft.id))
    drafting.open_first(draft.id, lambda: True)
    desk.reload()
    assert not desk.open_draft.is_open


def test_a_stage_is_moved_and_can_be_moved_back(drafting, desk, wait_until):
    draft = desk.opens(headline="One", stage=Stage.IDEA)
    drafting.stage_in_edit()
    wait_until(lambda: desk.notices.said)
    assert desk.notices.said == ["The article is now at the stage “In edit”."]
    assert desk.open_draft.draft.stage is Stage.IN_EDIT
    desk.notices.then()
    wait_until(lambda: summary(desk, draft).stage is Stage.IDEA)
    wait_until(lambda: desk.open_draft.draft.stage is Stage.IDEA)


def test_several_are_moved_together_and_those_that_are_there_already_are_not(drafting, desk, wait_until):
    drafts = [desk.opens(headline=f"No. {number}") for number in range(3)]
    drafting.set_stage((drafts[0].id,), Stage.READY)
    wait_until(lambda: len(desk.notices.said) == 1)
    drafting.set_stage(tuple(draft.id for draft in drafts), Stage.READY)
    wait_until(lambda: len(desk.notices.said) == 2)
    assert desk.notices.said[1].startswith("2 articles are now")
    drafting.set_stage(tuple(draft.id for draft in drafts), Stage.READY)
    assert len(desk.notices.said) == 2


def test_what_is_typed_while_a_stage_moves_keeps_both(drafting, desk, wait_until):
    draft = desk.opens(headline="One")
    drafting.stage_ready()
    desk.open_draft.change(headline="One, typed on")
    wait_until(lambda: desk.notices.said)
    saved = desk.saves()
    assert (saved.headline, saved.stage) == ("One, typed on", Stage.READY)
    assert saved.id == draft.id


def test_the_trash_closes_the_article_and_gives_it_back(drafting, desk, wait_until):
    draft = desk.opens(headline="One", body="Kept.")
    desk.open_draft.change(dek="Typed last.")
    drafting.trash_open()
    assert not desk.open_draft.is_open
    wait_until(lambda: desk.notices.said)
    assert desk.notices.said == ["The article is in the trash."]
    assert summary(desk, draft).trashed is not None
    desk.notices.then()
    wait_until(lambda: summary(desk, draft).trashed is None)
    assert desk.reads(lambda library: library.drafts.get(draft.id)).dek == "Typed last."


def test_articles_are_put_into_a_series(drafting, desk, wait_until):
    drafts = [desk.opens(headline=f"No. {number}") for number in range(2)]
    series = desk.does(lambda library: library.series.create("The Crossing"))
    drafting.add_to_series(tuple(draft.id for draft in drafts), series.id)
    wait_until(lambda: desk.catalogue.series[0].parts)
    assert list(desk.catalogue.series[0].parts) == [draft.id for draft in drafts]


def test_only_a_page_of_the_publication_pasted_into_a_blank_article_is_taken(drafting, desk):
    page = "Almost\n\nFerries Run\n\nThe county runs them.\n\nIt said so on Sunday.\n\nTRENDING"
    assert not paste(drafting, page), "nothing is open"
    desk.opens(headline="Begun")
    assert not paste(drafting, page)
    desk.opens()
    assert not paste(drafting, "Some words.")
    assert not drafting.take_paste(QMimeData())


def test_with_nothing_open_nothing_happens(drafting, desk):
    for do in (drafting.stage_idea, drafting.stage_draft, drafting.trash_open, drafting.save):
        do()
    assert desk.notices.said == []
