from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from almost_editor.document.dates import display_date
from almost_editor.document.publication import Publication
from almost_editor.exchange.date_lines import DateLine, read_date_line

PUBLICATION = Publication()


@pytest.mark.parametrize(
    "line",
    [
        "Wednesday, Nov. 9, 2022", "Nov. 9, 2022", "November 9, 2022", "Wednesday November 9 2022", "Wed. Nov 9, 2022",
        "9 November 2022", "9 Nov. 2022", "2022-11-09", "Published Nov. 9, 2022", "Posted on November 9th, 2022",
        "NOV. 9, 2022, 3:05 p.m. ET", "Nov. 9, 2022 at 3 PM", "November 9, 2022 15:05",
    ],
)  # fmt: skip
def test_a_full_date_is_noon_of_that_day(line: str) -> None:
    noon = datetime(2022, 11, 9, 12, tzinfo=ZoneInfo("America/New_York"))
    assert read_date_line(line, PUBLICATION) == DateLine(noon)


@pytest.mark.parametrize(
    "line",
    ["Wednesday, Nov. 9", "11/9/2022", "9.11.22", "Friday, Nov. 9, 2022", "Nov. 31, 2022", "0001-01-01", "May 1, 9999"],
)
def test_a_date_that_may_mean_several_gives_no_moment(line: str) -> None:
    assert read_date_line(line, PUBLICATION) == DateLine(None)


@pytest.mark.parametrize("line", ["", "Nov. 9, 2022 was cold.", "May be", "In 2022", "The 9th of November", "March"])
def test_words_are_no_date_line(line: str) -> None:
    assert read_date_line(line, PUBLICATION) is None


def test_a_change_is_told_from_a_publication() -> None:
    found = read_date_line("Last updated: Nov. 10, 2022", PUBLICATION)
    assert found is not None
    assert found.updated


@pytest.mark.parametrize("style", ["ap", "long", "day-first", "iso"])
def test_every_date_that_a_page_shows_can_be_read_back(style: str) -> None:
    publication = Publication(date_style=style)
    for month in range(1, 13):
        moment = datetime(2023, month, 17, 12, tzinfo=ZoneInfo("America/New_York"))
        found = read_date_line(display_date(moment, publication), publication)
        assert found is not None
        assert found.moment is not None
        assert found.moment.date() == date(2023, month, 17)
