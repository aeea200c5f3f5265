"""Finding articles by their words: ranked, with what was found shown, and filtered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from almost_editor.document.draft import Author, Hero, Stage
from almost_editor.document.searching import parse_query
from almost_editor.errors import InvalidValue
from almost_editor.library import search as search_module


@pytest.fixture
def find(library):
    """Return the headlines of what is found, in order."""

    def find(typed, **how):
        for draft_id in library.keeping_up.behind(everywhere=True):
            library.keeping_up.catch_up(draft_id)
        found = library.search.find(parse_query(typed), **how).found
        return [library.drafts.summary(one.draft_id).headline for one in found]

    return find


def test_every_field_is_searched_and_a_headline_counts_most(library, write, find):
    write("Notes", notes="a lighthouse")
    write("Caption", hero=Hero(picture="a", caption="The lighthouse at dusk."))
    write("Body", body="There is a lighthouse on the point, and it is old. " * 3)
    write("Dek", dek="About a lighthouse.")
    write("The lighthouse")
    write("Nothing", body="A house with a light.")
    assert find("lighthouse ")[:2] == ["The lighthouse", "Dek"]
    assert set(find("lighthouse ")) == {"The lighthouse", "Dek", "Body", "Caption", "Notes"}


def test_the_last_word_may_be_unfinished_and_accents_and_case_do_not_count(library, write, find):
    write("Café", body="The Zelenskyy interview.")
    assert find("zel") == ["Café"]
    assert find("CAFE inter") == ["Café"]
    assert find("zel ") == [], "a finished word is that word"
    assert find("terview") == []


def test_of_suggestions_the_new_words_are_found_and_of_comments_none(library, write, find):
    write("Marked", body="A {--lighthouse--}{++tower++} stood{>>Which bridge?<<}.")
    assert find("tower ") == ["Marked"]
    assert find("lighthouse ") == find("bridge ") == []


def test_a_phrase_stands_together(library, write, find):
    write("Together", body="The night ferry is late.")
    write("Apart", body="The ferry sails by night.")
    assert find('"night ferry"') == ["Together"]
    assert set(find("night ferry")) == {"Together", "Apart"}


def test_what_is_shown_is_where_it_was_found(library, write, find):
    write("Harbor", body="Far before. " * 30 + "Here the keeper waits for the boat. " + "Far behind. " * 30)
    assert find("keeper") == ["Harbor"]
    one = library.search.find(parse_query("keeper")).found[0]
    assert (one.column, [words for words, hit in one.snippet if hit]) == ("body", ["keeper"])
    shown = "".join(words for words, _hit in one.snippet)
    assert "Here the keeper waits" in shown
    assert len(shown) < 140


def test_filters_narrow_and_stand_alone(library, write, find):
    series = library.series.create("The Crossing")
    write("One", body="bridge TK", stage=Stage.READY, authors=(Author("Ada Quill"),), series=(series.id,))
    write("Two", body="bridge and TikTok", authors=(Author("Ben Inkwell"),))
    write("Three", body="bridge", published=datetime(2020, 5, 6, tzinfo=UTC))
    assert find("bridge stage:ready") == ["One"]
    assert find("stage:draft") == ["Three", "Two"]
    assert find("by:quill") == ["One"]
    assert find("series:crossing bri") == ["One"]
    assert find('series:"the crossing" by:inkwell') == []
    assert find("has:tk") == ["One"]
    assert find("before:2021") == ["Three"]
    assert find("bridge after:2026-03-04 by:ben") == ["Two"]


def test_the_trash_is_not_searched_and_what_changed_is_found_as_it_is(library, write, change, find):
    draft = write("Ferry", body="old words")
    assert find("old") == ["Ferry"]
    changed = change(draft, body="new words")
    assert find("old") == []
    assert find("new") == ["Ferry"]
    library.drafts.trash(changed.id)
    assert find("new") == []
    library.drafts.untrash(changed.id)
    assert find("new") == ["Ferry"]


def test_where_too_much_is_found_the_newest_come_first(library, write, find, monkeypatch):
    monkeypatch.setattr(search_module, "MOST_RANKED", 3)
    for number in range(6):
        write(f"Number {number}", body="harbor " * (6 - number))
    assert find("harbor", limit=3) == ["Number 5", "Number 4", "Number 3"]
    assert find("harbor", limit=3, ranked=True)[0] == "Number 0"


@given(st.text(max_size=30))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_search_is_refused_by_the_index(library, typed):
    try:
        query = parse_query(typed)
    except InvalidValue:
        return
    library.search.find(query)


@pytest.mark.parametrize(
    "typed", ['"', "a*", "NEAR(a b)", "a AND", "-", "headline:x", "'; DROP TABLE drafts", "a^b", "NOT"]
)
def test_what_the_index_takes_for_its_own_signs_is_words(library, write, find, typed):
    write("Ferry", body="a near b and headline x not drop table drafts")
    find(typed)
    assert library.drafts.summaries()


def test_marks_of_what_was_found_cannot_be_typed(library, write, find):
    write("Ferry", body="\x02not\x03 found here, but this".replace("\x02", "").replace("\x03", ""))
    assert find("found") == ["Ferry"]
    one = library.search.find(parse_query("found")).found[0]
    assert [words for words, hit in one.snippet if hit] == ["found"]


def test_a_search_for_nothing_finds_nothing(library, write, find):
    draft = write("Ferry")
    assert find("") == []
    assert find("stage:") == []
    assert library.search.find(parse_query("x")).is_ranked
    library.drafts.save(replace(draft, headline="Other"))
