"""Months and days of the week as English text has them, and the patterns that find dates in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
AGENCY_MONTHS = (
    "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
)  # fmt: skip
"""Months as American agencies write them before a day."""

# A pattern that begins with a letter is looked for in a fifth of the time of one that begins with a border of words.
MONTH = (
    r"(?:J(?<!\wJ)(?:an(?:uary|\b\.?)|un(?:e|\b\.?)|ul(?:y|\b\.?))|F(?<!\wF)eb(?:ruary|\b\.?)"
    r"|M(?<!\wM)a(?:r(?:ch|\b\.?)|y)|A(?<!\wA)(?:pr(?:il|\b\.?)|ug(?:ust|\b\.?))|S(?<!\wS)ep(?:tember|t?\b\.?)"
    r"|O(?<!\wO)ct(?:ober|\b\.?)|N(?<!\wN)ov(?:ember|\b\.?)|D(?<!\wD)ec(?:ember|\b\.?))"
)
WEEKDAY = (
    r"(?:M(?<!\wM)on(?:day\b|\b\.?)|T(?<!\wT)(?:ue(?:sday\b|s?\b\.?)|hu(?:rsday\b|(?:r|rs)?\b\.?))"
    r"|W(?<!\wW)ed(?:nesday\b|\b\.?)|F(?<!\wF)ri(?:day\b|\b\.?)|S(?<!\wS)(?:at(?:urday\b|\b\.?)|un(?:day\b|\b\.?)))"
)
_DAY = r"(?P<day{0}>\d{{1,2}})(?:st|nd|rd|th)?(?![\d%]|[.:,]\d)"
_DATED = re.compile(
    rf"(?P<weekday>{WEEKDAY})(?P<comma>,?)[ ]+(?:"
    rf"(?P<month>{MONTH})[ ]+{_DAY.format('')}"
    rf"|(?:the[ ]+)?{_DAY.format('_first')}[ ]+(?:of[ ]+)?(?P<month_last>{MONTH})(?!\w))"
    r"(?:,?[ ]+(?P<year>\d{4})(?![\d,.:]\d|\w))?"
)
_TOLD_BEHIND = re.compile(
    rf"(?P<month>{MONTH})[ ]+{_DAY.format('')}(?:,[ ]+(?P<year>\d{{4}}))?(?:,[ ]an?[ ]|[ ]\()(?P<weekday>{WEEKDAY})"
)
_LIST = re.compile(rf"{WEEKDAY}(?:,|[ ]+(?:and|or|to|through|until|till)|[ ]?[–-])[ ]*$")
_LIST_LENGTH = 24
"""Characters before a date in which another day of the week may share it: “Saturday and Sunday, Nov. 12 and 13”."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A date with its day of the week. Units: characters of the prose."""

    start: int
    end: int
    weekday: str
    """As it stands there."""
    weekday_start: int
    weekday_number: int
    """From Monday, 0."""
    lacks_comma: bool
    month: int
    day: int
    year: int | None
    shared: bool
    """Whether days of the week stand before it in a list, so that which one it belongs to is anybody’s guess."""


def month_number(word: str) -> int:
    """Return the number of a month, from 1, however it is abbreviated."""
    return next(number for number, name in enumerate(MONTHS, 1) if name.startswith(word[:3]))


def weekday_number(word: str) -> int:
    """Return the number of a day of the week, from Monday, 0, however it is abbreviated."""
    return next(number for number, name in enumerate(WEEKDAYS) if name.startswith(word[:3]))


def dated(prose: str) -> Iterator[Dated]:
    """Give the dates of a text that say their day of the week. Cost: linear."""
    if not any(sign.isdigit() for sign in prose):
        return
    for found in _DATED.finditer(prose):
        told = found["month"] or found["month_last"], found["day"] or found["day_first"]
        is_shared = _LIST.search(prose, max(0, found.start() - _LIST_LENGTH), found.start()) is not None
        lacks_comma = not found["comma"] and found["month"] is not None
        yield _date(found, *told, lacks_comma=lacks_comma, shared=is_shared)
    for found in _TOLD_BEHIND.finditer(prose):
        yield _date(found, found["month"], found["day"], lacks_comma=False, shared=False)


def _date(found: re.Match[str], month: str, day: str, *, lacks_comma: bool, shared: bool) -> Dated:
    return Dated(
        *found.span(),
        weekday=found["weekday"],
        weekday_start=found.start("weekday"),
        weekday_number=weekday_number(found["weekday"]),
        lacks_comma=lacks_comma,
        month=month_number(month),
        day=int(day),
        year=int(found["year"]) if found["year"] else None,
        shared=shared,
    )


def day_of(year: int, month: int, day: int) -> date | None:
    """Return a day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest(month: int, day: int, to: date) -> date | None:
    """Return the day of that name that is nearest to another, or None where there is none."""
    days = (day_of(year, month, day) for year in (to.year - 1, to.year, to.year + 1) if 1 <= year <= 9999)
    return min((one for one in days if one is not None), key=lambda one: abs(one - to), default=None)
