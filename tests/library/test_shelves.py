"""What lies where: counted, put in order and read in parts, by queries that say what reading everything would say."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from almost_editor.document.draft import Author, Stage
from almost_editor.document.place import TRASH, Order, Place, Sort, read_order, read_place, stage_place, usual_order
from almost_editor.newsroom.generating import generate

DAY = datetime(2026, 3, 4, 12, tzinfo=UTC)
DRAFTS = stage_place(Stage.DRAFT)


@pytest.fixture
def generated(library):
    generate(library, 300)
    return library


def test_counts_are_those_of_all_summaries(generated):
    counts = generated.shelves.counts()
    all_of_them = generated.drafts.summaries(include_trashed=True)
    there = [one for one in all_of_them if one.trashed is None]
    assert counts.articles == len(there)
    assert counts.trashed == len(all_of_them) - len(there) > 0
    assert counts.stages == {stage: sum(one.stage is stage for one in there) for stage in Stage}
    assert counts.series == Counter(series_id for one in there for series_id in one.series)
    assert counts.authors == Counter(name for one in there for name in one.byline.split(", "))
    assert list(counts.authors) == sorted(counts.authors, key=str.casefold)


def test_a_place_holds_what_its_summaries_say(generated):
    all_of_them = generated.drafts.summaries(include_trashed=True)
    counts = generated.shelves.counts()
    places = [*map(stage_place, Stage), TRASH, *(Place("author", name) for name in counts.authors)]
    for place in places:
        assert generated.shelves.ids(place, Order()) == tuple(one.id for one in all_of_them if place.holds(one))
    for series in generated.series.all():
        place = Place("series", series.id)
        assert generated.shelves.ids(place, usual_order(place)) == series.parts


def test_summaries_come_in_the_order_asked_for_without_those_that_are_gone(generated):
    ids = generated.shelves.ids(DRAFTS, Order(Sort.HEADLINE))
    known = {one.id: one for one in generated.drafts.summaries()}
    assert generated.shelves.summaries(["gone", *ids]) == [known[draft_id] for draft_id in ids]
    assert generated.shelves.summaries(ids) == [generated.drafts.summary(draft_id) for draft_id in ids]
    assert generated.shelves.summaries(()) == []


def test_orders_and_their_other_ends(library, write):
    def order(sort, is_turned=False):
        ids = library.shelves.ids(DRAFTS, Order(sort, is_turned))
        return [library.drafts.summary(draft_id).headline for draft_id in ids]

    # The same moment in another zone is later in the text of it, not in time.
    zone = datetime.fromisoformat("2026-03-04T10:00:00-05:00")
    write("beta", body="one two three", due=DAY + timedelta(days=1), published=zone)
    write("Alpha", body="one", due=DAY, published=DAY)
    write("", body="one two")
    assert order(Sort.SAVED) == ["", "Alpha", "beta"]
    assert order(Sort.SAVED, is_turned=True) == ["beta", "Alpha", ""]
    assert order(Sort.HEADLINE) == ["Alpha", "beta", ""]
    assert order(Sort.HEADLINE, is_turned=True) == ["beta", "Alpha", ""]
    assert order(Sort.DUE) == ["Alpha", "beta", ""]
    assert order(Sort.DUE, is_turned=True) == ["beta", "Alpha", ""]
    assert order(Sort.PUBLISHED) == ["beta", "Alpha", ""]
    assert order(Sort.LENGTH) == ["beta", "", "Alpha"]
    assert order(Sort.PART) == order(Sort.SAVED), "a stage has no parts"


def test_what_is_opened_first(library, write):
    assert library.shelves.first_to_open("") is None
    old = write("Old")
    new = write("New")
    assert library.shelves.first_to_open("") == new.id
    assert library.shelves.first_to_open(old.id) == old.id
    edited = write("Edited", stage=Stage.IN_EDIT)
    write("Newest")
    assert library.shelves.first_to_open("gone") == edited.id
    library.drafts.trash(old.id)
    assert library.shelves.first_to_open(old.id) == edited.id


def test_the_address_of_an_author_is_the_newest_that_is_given(library, write):
    write("One", authors=(Author("Ada", "/old"),))
    write("Two", authors=(Author("Ada", "/new"),))
    write("Three", authors=(Author("Ada"),))
    assert library.drafts.address_of("Ada") == "/new"
    assert library.drafts.address_of("Ben") == ""


def test_the_newest_cards_are_those_of_all_cards(generated):
    every = [card for card in generated.drafts.cards() if card.stage.may_go_out]
    assert generated.drafts.newest_cards(5, lambda _card: True) == every[:5]
    odd = [card for card in every if int(card.id, 16) % 7 == 0]
    assert generated.drafts.newest_cards(20, lambda card: int(card.id, 16) % 7 == 0) == odd[:20]
    assert generated.drafts.newest_cards(1000, lambda _card: True) == every
    assert generated.drafts.cards_of([every[3].id, "gone"]) == {every[3].id: every[3]}


def test_no_question_reads_all_drafts(generated):
    """The plans are what makes a large library as quick as a small one."""
    plans = []
    raw = generated._connection.raw
    raw.set_trace_callback(plans.append)
    generated.shelves.counts()
    generated.shelves.ids(stage_place(Stage.EXPORTED), Order())
    generated.shelves.first_to_open("")
    generated.drafts.newest_cards(5, lambda _card: True)
    raw.set_trace_callback(None)
    steps = [
        row[3]
        for asked in plans
        if asked.lstrip().startswith("SELECT")
        for row in raw.execute(f"EXPLAIN QUERY PLAN {asked}")
    ]
    assert len(steps) > 8
    assert not [step for step in steps if step.startswith("SCAN drafts") and "INDEX" not in step]


@pytest.mark.parametrize("text", ["stage:draft", "series:x", "author:Ada Quill", "trash:"])
def test_a_place_is_read_as_it_was_written(text):
    assert str(read_place(text)) == text


def test_an_order_is_read_as_it_was_written():
    for sort in Sort:
        for is_turned in (False, True):
            assert read_order(str(Order(sort, is_turned))) == Order(sort, is_turned)
    assert [read_order(text) for text in ("", "weight", "due-upside", None)] == [None] * 4
