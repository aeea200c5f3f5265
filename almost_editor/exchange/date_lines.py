"""Date lines as pages show them, read only where they can mean one thing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from almost_editor.document.dates import believable, zone_of
from almost_editor.document.publication import Publication
from almost_editor.document.text import squash

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_KIND = r"(?:(?P<kind>(?:first |last )?(?:published|posted|updated|modified))(?:\s+on|\s+at)?:?\s+)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_TIME = r"(?P<time>,?\s+(?:at\s+)?\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?)?(?:\s+[A-Z]{1,4})?)?"
_FORMS = tuple(
    re.compile(_KIND + form + _TIME, re.I)
    for form in (
        rf"{_WEEKDAY}{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"{_WEEKDAY}{_DAY}\s+{_MONTH},?\s+{_YEAR}",
        r"(?P<weekday>)(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})",
    )
)
_LIKE_A_DATE = re.compile(
    _KIND + rf"{_WEEKDAY}(?:\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{1,4}}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?(?:\s+\d{{4}})?"
    rf"|\d{{1,2}}\.?\s+{_MONTH.replace('month', 'second_month')}(?:,?\s+\d{{4}})?){_TIME}",
    re.I,
)


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that is a date; `moment` is None where it could mean several, or none."""

    moment: datetime | None
    updated: bool = False


def read_date_line(line: str, publication: Publication) -> DateLine | None:
    """Return what a line says that is nothing but a date, or None where it says something else.

    Shapes: the moment is noon of that day on the publication's clock, since a page's clock time lacks a zone that
    could be trusted. A weekday that does not fit, a missing year, one that nobody believes, and a date of figures
    alone give no moment.
    """
    plain = squash(line)
    for form in _FORMS:
        match = form.fullmatch(plain)
        if match:
            kind = (match["kind"] or "").lower()
            return DateLine(_noon(match, publication), kind.endswith(("updated", "modified")))
    return DateLine(None) if _LIKE_A_DATE.fullmatch(plain) else None


def _noon(match: re.Match[str], publication: Publication) -> datetime | None:
    month = match["month"].lower()
    number = int(month) if month.isdecimal() else _MONTHS.index(month[:3]) + 1
    try:
        day = date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None
    weekday = (match["weekday"] or "").lower()[:3]
    if weekday and _DAYS.index(weekday) != day.weekday():
        return None
    moment = datetime(day.year, day.month, day.day, 12, tzinfo=zone_of(publication))
    return moment if believable(moment) else None
