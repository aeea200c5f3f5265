"""A day's stories, found in the library by their dates."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from almost_editor.document.budget import Day, Why
from almost_editor.document.draft import Author, Hero, Picture, Stage
from almost_editor.document.searching import parse_query
from almost_editor.library import budget as budget_module

DAY = Day(date(2026, 3, 4), UTC)
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
A_DAY = timedelta(days=1)


@pytest.fixture
def listed(library):
    """Return the headlines of a day's stories."""
    return lambda day=DAY: [one.headline for one in library.budget.of(day).stories]


def test_the_days_stories_and_no_others(library, write, listed):
    write("Due", due=NOON)
    write("Overdue", due=NOON - 30 * A_DAY)
    write("Overdue and out", due=NOON - 30 * A_DAY, stage=Stage.EXPORTED)
    write("Tomorrow", due=NOON + A_DAY)
    write("Published", published=NOON + timedelta(hours=1))
    write("Embargo", embargo=NOON)
    write("No date")
    library.drafts.trash(write("In the trash", due=NOON).id)
    assert listed() == ["Due", "Embargo", "Published", "Overdue"]
    assert [one.why for one in library.budget.of(DAY).stories] == [Why.DUE, Why.EMBARGO, Why.OUT, Why.OVERDUE]


def test_a_line_says_what_the_desk_asks(library, write):
    main, other = library.series.create("The Harbor"), library.series.create("Ferries")
    draft = write(
        "Ferry",
        body="One two three TK. And TK, and TKTK.",
        due=NOON,
        commissioned_words=700,
        section="News",
        authors=(Author("Ada Quill"), Author("Ben Inkwell")),
        series=(main.id, other.id),
        stage=Stage.IN_EDIT,
    )
    (story,) = library.budget.of(DAY).stories
    assert (story.id, story.slug, story.byline, story.section) == (draft.id, "ferry", "Ada Quill, Ben Inkwell", "News")
    assert (story.words, story.commissioned, story.series) == (8, 700, "The Harbor, Ferries")
    assert (story.stage, story.due, story.tk) == (Stage.IN_EDIT, NOON, 3)


@pytest.mark.parametrize("hours", [-12, -5, 0, 5, 14])
def test_the_clock_of_whoever_set_it_does_not_matter(library, write, listed, hours):
    zone = timezone(timedelta(hours=hours))
    write("First", due=DAY.start.astimezone(zone))
    write("Last", due=(DAY.end - timedelta(seconds=1)).astimezone(zone))
    write("After", due=DAY.end.astimezone(zone))
    write("Before", published=(DAY.start - timedelta(seconds=1)).astimezone(zone))
    assert listed() == ["First", "Last"]


def test_of_old_ones_the_newest_are_listed_and_the_rest_is_counted(library, write, listed, monkeypatch):
    monkeypatch.setattr(budget_module, "MOST_OVERDUE", 2)
    for days in range(3, 8):
        write(f"{days} days", due=NOON - days * A_DAY)
    write("Due", due=NOON)
    assert listed() == ["Due", "3 days", "4 days"]
    assert library.budget.of(DAY).unlisted == 3


FIELDS = [
    {"headline": "TK"},
    {"dek": "Of TK people."},
    {"body": "It cost TK dollars."},
    {"body": "It cost TKTK dollars."},
    {"notes": "Call TK."},
    {"description": "About TK."},
    {"dateline": "TK"},
    {"authors": (Author("TK"),)},
    {"hero": Hero(picture="a.jpg", credit="TK/Almost")},
    {"hero": Hero(picture="a.jpg", caption="The TK bridge.")},
    {"pictures": (Picture("a.jpg", "0" * 64, "jpeg", 1, 1, credit="TK"),)},
]


@pytest.mark.parametrize("fields", FIELDS, ids=lambda fields: next(iter(fields)))
@pytest.mark.parametrize("indexed", [True, False], ids=["indexed", "not yet"])
def test_tk_is_seen_in_text_and_fields(library, write, fields, indexed):
    draft = write(**{"headline": "A", "due": NOON, **fields})
    quiet = write("Quiet", body="`TK` and atk tkinter", due=NOON)
    if indexed:
        for draft_id in library.keeping_up.behind(everywhere=True):
            library.keeping_up.catch_up(draft_id)
        found = library.search.find(parse_query("has:tk")).found
        assert [one.draft_id for one in found] == [draft.id]
    assert {one.id: one.tk for one in library.budget.of(DAY).stories} == {draft.id: 1, quiet.id: 0}


def test_a_damaged_text_is_no_reason_to_list_nothing(library, write):
    draft = write("Damaged", body="one", due=NOON)
    library._connection.run("UPDATE bodies SET body = 'two' WHERE draft_id = ?", (draft.id,))
    (story,) = library.budget.of(DAY).stories
    assert story.tk is None


def test_only_indexes_are_asked_for_the_days(library):
    values = {"first": "2026-03-02", "last": "2026-03-07", "most": 9}
    for statement in (budget_module._NEAR, budget_module._OLDER, budget_module._COUNTED):
        plan = [row["detail"] for row in library._connection.rows(f"EXPLAIN QUERY PLAN {statement}", values)]
        assert not [step for step in plan if step.startswith("SCAN drafts")], plan
        if statement != budget_module._NEAR:
            assert "INDEX drafts_not_out" in plan[0], "what is out is not even counted"


offsets = st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours)))
moments = st.none() | st.builds(
    lambda hours, zone: (datetime(2026, 2, 27, tzinfo=UTC) + timedelta(hours=hours)).astimezone(zone),
    st.integers(0, 240),
    offsets,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(Stage), moments, moments, moments), max_size=6), offsets)
def test_the_query_finds_what_the_rule_says(library, write, stories, zone):
    for one in library.drafts.summaries():
        library.drafts.trash(one.id)
    day, expected = Day(date(2026, 3, 4), zone), {}
    for stage, due, published, embargo in stories:
        draft = write("A", stage=stage, due=due, published=published, embargo=embargo)
        if why := day.why(stage, due, published, embargo):
            expected[draft.id] = why
    assert {one.id: one.why for one in library.budget.of(day).stories} == expected
