"""The rota: numbers say what is kept at the least, the clock can only keep more."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.library.rota import OF_EACH_STEP, STEPS, Copy, copy_named, newest_first, to_go

START = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
MOST = 2 * (OF_EACH_STEP * len(STEPS) + 7 + 12 + 8)

moments = st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(tzinfo=UTC, microsecond=0)
)
reasons = st.sampled_from(["", "", "", "import", "restore", "compact", "m003_search"])
every_copy = st.builds(Copy, st.integers(min_value=1, max_value=3000), moments, before=reasons, damaged=st.booleans())
many = st.lists(every_copy, max_size=80, unique_by=lambda copy: copy.number)


def made(count, step=timedelta(minutes=30), **fields):
    return [Copy(number, START + number * step, **fields) for number in range(1, count + 1)]


def numbers(copies):
    return sorted(copy.number for copy in copies)


def kept(copies):
    gone = set(to_go(copies))
    return [copy for copy in copies if copy not in gone]


@settings(deadline=None)
@given(every_copy)
def test_a_name_says_what_the_copy_is(copy):
    assert copy_named(copy.name) == copy


@pytest.mark.parametrize(
    "name",
    [
        "library.sqlite3", "library-before-m001_first_library-20260304-050607.sqlite3", ".new-1.sqlite3",
        "library-000001-20261340-050607.sqlite3", "library-000001-20260304-050607.sqlite3-wal",
        "library-1-20260304-050607.sqlite3", "library-٠٠٠٠٠١-20260304-050607.sqlite3", "notes.txt",
    ],
)  # fmt: skip
def test_what_is_no_copy_of_the_rota_is_left_alone(name):
    assert copy_named(name) is None


@settings(deadline=None)
@given(many)
def test_the_last_ones_stay_and_their_number_has_an_end(copies):
    stay = kept(copies)
    for damaged in (False, True):
        family = newest_first(copy for copy in copies if copy.damaged is damaged)
        assert set(family[:OF_EACH_STEP]) <= set(stay)
    assert len(stay) <= MOST


@settings(deadline=None, max_examples=50)
@given(many, st.lists(moments, min_size=80, max_size=80))
def test_whatever_the_clock_says_the_same_numbers_stay_at_the_least(copies, others):
    least = set(numbers(kept([Copy(one.number, START, one.before, one.damaged) for one in copies])))
    jumping = [Copy(one.number, moment, one.before, one.damaged) for one, moment in zip(copies, others, strict=False)]
    gone = set(numbers(to_go(jumping)))
    by_number = {
        copy.number
        for damaged in (False, True)
        for step in STEPS
        for copy in list({one.number // step: one for one in newest_first(copies) if one.damaged is damaged}.values())[
            :OF_EACH_STEP
        ]
    }
    assert by_number <= least
    assert not gone & by_number


@settings(deadline=None)
@given(many)
def test_damaged_copies_never_make_a_sound_one_go(copies):
    sound = [copy for copy in copies if not copy.damaged]
    assert [copy for copy in to_go(copies) if not copy.damaged] == list(to_go(sound))


@settings(deadline=None)
@given(many)
def test_once_thinned_nothing_more_goes(copies):
    assert to_go(kept(copies)) == ()


def lived(count, moment):
    """The copies that are left when each one was made and thinned in its turn."""
    copies = []
    for number in range(1, count + 1):
        copies = kept([*copies, Copy(number, moment(number))])
    return copies


def test_months_of_work_leaves_hours_days_weeks_and_months():
    # Sixteen half hours a day.
    copies = lived(
        16 * 200, lambda number: START + timedelta(days=(number - 1) // 16, minutes=30 * ((number - 1) % 16))
    )
    assert len(copies) < 50
    ages = [copies[-1].made - copy.made for copy in copies]
    assert sum(age < timedelta(hours=4) for age in ages) == 8
    assert sum(age < timedelta(days=5) for age in ages) >= 12
    assert sum(age > timedelta(days=100) for age in ages) >= 3


@pytest.mark.parametrize(
    "moment",
    [
        lambda _number: START,
        lambda number: START - number * timedelta(days=1),
        lambda number: START + number % 5 * timedelta(days=400),
    ],
    ids=["stopped", "backwards", "jumping"],
)
def test_with_a_broken_clock_old_copies_are_still_there(moment):
    copies = lived(500, moment)
    assert set(range(493, 501)) <= set(numbers(copies))
    assert {448, 456, 464} <= set(numbers(copies))
    assert {64, 128, 192, 256, 320, 384} <= set(numbers(copies))


def test_the_way_back_before_each_kind_of_change_stays():
    copies = [Copy(1, START, "m003_search"), Copy(2, START, "import"), *made(900)[2:]]
    assert {1, 2} <= set(numbers(kept(copies)))


def test_the_only_copy_stays():
    assert to_go(made(1)) == ()
    assert to_go(made(1, damaged=True)) == ()
    assert to_go([]) == ()
