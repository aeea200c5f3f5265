from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from almost_editor.document.addresses import article_path
from almost_editor.document.dates import DATE_STYLES, believable, display_date, local, machine_date, zone_of
from almost_editor.document.publication import Publication
from almost_editor.errors import InvalidValue

ALMOST = Publication()
NOVEMBER = datetime(2022, 11, 9, 14, 30, 15, 999_999, tzinfo=UTC)


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("ap", "Wednesday, Nov. 9, 2022"),
        ("long", "Wednesday, November 9, 2022"),
        ("day-first", "9 November 2022"),
        ("iso", "2022-11-09"),
    ],
)
def test_styles(style, shown):
    assert style in DATE_STYLES
    assert display_date(NOVEMBER, replace(ALMOST, date_style=style)) == shown


@pytest.mark.parametrize(
    ("month", "shown"),
    [
        *[(1, "Jan."), (2, "Feb."), (3, "March"), (4, "April"), (5, "May"), (6, "June")],
        *[(7, "July"), (8, "Aug."), (9, "Sept."), (10, "Oct."), (11, "Nov."), (12, "Dec.")],
    ],
)
def test_ap_months(month, shown):
    assert f", {shown} 15, " in display_date(datetime(2024, month, 15, 12, tzinfo=UTC), ALMOST)


def test_the_publications_zone_says_what_day_it_is():
    late = datetime(2022, 11, 10, 3, 0, tzinfo=UTC)
    assert display_date(late, ALMOST) == "Wednesday, Nov. 9, 2022"
    assert display_date(late, replace(ALMOST, time_zone="Europe/Kyiv")) == "Thursday, Nov. 10, 2022"


def test_machine_dates_carry_the_zone_of_that_day():
    assert machine_date(NOVEMBER, ALMOST) == "2022-11-09T09:30:15-05:00"
    assert machine_date(datetime(2022, 7, 1, 12, tzinfo=UTC), ALMOST) == "2022-07-01T08:00:00-04:00"


def test_where_the_moment_came_from_does_not_matter():
    elsewhere = NOVEMBER.astimezone(timezone(timedelta(hours=9)))
    assert local(elsewhere, ALMOST) == local(NOVEMBER, ALMOST)
    assert machine_date(elsewhere, ALMOST) == machine_date(NOVEMBER, ALMOST)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "America", "../../etc/passwd", "/etc/localtime", "a\0b", "é"])
def test_a_zone_that_is_none_is_refused_with_a_remedy(name):
    with pytest.raises(InvalidValue) as caught:
        zone_of(replace(ALMOST, time_zone=name))
    assert "America/New_York" in caught.value.remedy


@pytest.mark.parametrize(
    ("moment", "zone"),
    [
        (datetime(1, 1, 1, tzinfo=UTC), "America/New_York"),
        (datetime(9999, 12, 31, 23, tzinfo=UTC), "Asia/Tokyo"),
    ],
)
def test_a_stored_date_at_the_calendars_edge_still_has_a_page(moment, zone):
    publication = replace(ALMOST, time_zone=zone, date_style="iso")
    day = f"{moment.year:04}-{moment.month:02}-{moment.day:02}"
    assert display_date(moment, publication) == day
    assert machine_date(moment, publication).startswith(day)
    assert article_path("a", moment, publication) == f"/{day[:4]}/{day[5:7]}/a/"
    assert not believable(moment)


def test_the_years_of_a_newsroom():
    years = (1799, 1800, 2200, 2201)
    assert [believable(datetime(year, 6, 1, tzinfo=UTC)) for year in years] == [False, True, True, False]


def test_offsets_are_those_that_pages_know():
    early = datetime(1850, 6, 1, 12, tzinfo=UTC)
    assert machine_date(early, ALMOST) == "1850-06-01T12:00:00+00:00"
    assert datetime.fromisoformat(machine_date(early, ALMOST)) == early
