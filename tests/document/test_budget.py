"""What stands on a day's list, how long it is, and what it adds up to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.budget import Day, Length, Story, Totals, Why, in_order, length_of, totals
from almost_editor.document.draft import Stage

NEW_YORK = ZoneInfo("America/New_York")
DAY = Day(date(2026, 3, 4), NEW_YORK)
NOON = datetime(2026, 3, 4, 12, tzinfo=NEW_YORK)
STORY = Story("a", "ferry", "Ferry", Stage.DRAFT, "", "", "", 412, 700, NOON, None, None, 0, Why.DUE)

moments = st.none() | st.integers(0, 63 * 24).map(
    lambda hours: datetime(2026, 2, 1, tzinfo=UTC) + timedelta(hours=hours)
)


@pytest.mark.parametrize(
    ("stage", "due", "published", "embargo", "why"),
    [
        (Stage.DRAFT, NOON, None, None, Why.DUE),
        (Stage.EXPORTED, NOON, NOON, None, Why.DUE),
        (Stage.READY, None, NOON, NOON, Why.OUT),
        (Stage.READY, None, None, NOON, Why.EMBARGO),
        (Stage.DRAFT, NOON - timedelta(days=1), None, None, Why.OVERDUE),
        (Stage.DRAFT, NOON - timedelta(days=900), None, None, Why.OVERDUE),
        (Stage.EXPORTED, NOON - timedelta(days=1), None, None, None),
        (Stage.DRAFT, NOON + timedelta(days=1), None, None, None),
        (Stage.IDEA, None, None, None, None),
    ],
)
def test_why_a_story_is_the_days(stage, due, published, embargo, why):
    assert DAY.why(stage, due, published, embargo) is why


def test_a_day_is_that_of_the_publication():
    assert DAY.has(datetime(2026, 3, 5, 4, 59, tzinfo=UTC))
    assert not DAY.has(datetime(2026, 3, 5, 5, 0, tzinfo=UTC))
    assert not DAY.has(None)


def test_a_day_of_summer_time_is_as_long_as_it_is():
    spring = Day(date(2026, 3, 8), NEW_YORK)
    assert spring.end.timestamp() - spring.start.timestamp() == 23 * 3600


@pytest.mark.parametrize(
    ("words", "wanted", "length"),
    [
        (500, None, Length.FREE),
        (500, 0, Length.FREE),
        (629, 700, Length.SHORT),
        (630, 700, Length.FITS),
        (770, 700, Length.FITS),
        (771, 700, Length.LONG),
    ],
)
def test_a_length_is_held_against_what_was_asked_for(words, wanted, length):
    assert length_of(words, wanted) is length


def test_the_days_own_stories_come_first_by_their_time_and_then_the_newest_of_the_overdue():
    later = replace(STORY, id="b", why=Why.OUT, published=NOON + timedelta(hours=1))
    elsewhere = replace(STORY, id="d", due=datetime(2026, 3, 4, 16, 59, tzinfo=UTC))
    late, very_late = (replace(STORY, id=f"{days}", due=NOON - timedelta(days), why=Why.OVERDUE) for days in (1, 9))
    listed = in_order((very_late, later, late, STORY, elsewhere))
    assert [one.id for one in listed] == ["d", "a", "b", "1", "9"]


def test_totals():
    others = (replace(STORY, words=88, commissioned=None, tk=3), replace(STORY, why=Why.OVERDUE, tk=None))
    assert totals((STORY, *others)) == Totals(stories=3, words=912, commissioned=1400, overdue=1, tk=1)
    assert totals(()) == Totals(0, 0, 0, 0, 0)


@given(st.sampled_from(Stage), moments, moments, moments)
def test_what_is_due_stands_on_its_own_day_and_on_later_ones_only_while_it_is_not_out(stage, due, published, embargo):
    days = [Day(date(2026, 2, 1) + timedelta(days=number), UTC) for number in range(63)]
    for day in days:
        why = day.why(stage, due, published, embargo)
        if day.has(due):
            assert why is Why.DUE
        elif day.has(published) or day.has(embargo):
            assert why in (Why.OUT, Why.EMBARGO)
        else:
            late = due is not None and due < day.start and stage not in (Stage.EXPORTED, Stage.WITHDRAWN)
            assert (why is Why.OVERDUE) == late
