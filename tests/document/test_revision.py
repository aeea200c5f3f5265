"""Which revisions are kept: all of today, then hourly, then daily; exported and named ones for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.revision import Revision, to_thin

NOW = datetime(2026, 3, 20, 15, 0, tzinfo=UTC)


def revision(number: int, at: datetime, *, name: str = "", exported: bool = False) -> Revision:
    return Revision(number, "d", number, at, "", name, exported, "Headline", 10)


def kept(revisions: list[Revision], now: datetime = NOW) -> list[int]:
    gone = {one.id for one in to_thin(revisions, now)}
    return [one.id for one in revisions if one.id not in gone]


def test_all_of_today_stay() -> None:
    revisions = [revision(number, NOW - timedelta(minutes=number)) for number in range(1, 60)]
    assert len(kept(revisions)) == 59


def test_of_yesterday_the_last_of_each_hour_stays() -> None:
    start = datetime(2026, 3, 19, 9, 0, tzinfo=UTC)
    revisions = [revision(number, start + timedelta(minutes=10 * number)) for number in range(12)]
    assert kept(revisions) == [5, 11]


def test_of_weeks_ago_the_last_of_each_day_stays() -> None:
    start = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
    revisions = [revision(number, start + timedelta(hours=5 * number)) for number in range(9)]
    assert kept(revisions) == [2, 7, 8]


def test_named_and_exported_ones_stay_for_ever() -> None:
    start = datetime(2025, 3, 1, 9, 0, tzinfo=UTC)
    revisions = [
        revision(1, start, name="Before the lawyer"),
        revision(2, start + timedelta(minutes=1)),
        revision(3, start + timedelta(minutes=2), exported=True),
        revision(4, start + timedelta(minutes=3)),
        revision(5, start + timedelta(minutes=4)),
    ]
    assert kept(revisions) == [1, 3, 5]


moments = st.integers(0, 130_000).map(lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes))


@given(st.lists(st.tuples(moments, st.booleans(), st.booleans()), max_size=60), moments)
def test_thinning_is_done_when_it_was_done_and_never_takes_the_newest(made, now) -> None:
    revisions = [
        revision(number, at, name="named" if named else "", exported=exported)
        for number, (at, named, exported) in enumerate(made, 1)
    ]
    gone = to_thin(revisions, now)
    left = [one for one in revisions if one not in gone]
    assert to_thin(left, now) == []
    assert revisions[-1:] == left[-1:]
    assert not any(one.name or one.exported or one.at.date() >= now.date() for one in gone)
    days = {one.at.date() for one in revisions}
    assert {one.at.date() for one in left} == days, "no day is lost"
