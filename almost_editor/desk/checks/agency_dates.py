"""Dates and times as American news agencies write them: a rule set that a publication can switch off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from almost_editor.desk.checks.calendar_words import AGENCY_MONTHS, MONTH, MONTHS, month_number
from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import SENTENCES, Kind, Passage
from almost_editor.desk.checks.rules import Group, Slip, passage_rule
from almost_editor.wording import later

AP = "The Associated Press Stylebook"
SAID = SENTENCES | {Kind.ITEM, Kind.HEADLINE, Kind.HEADING, Kind.PULL_QUOTE}

_WITH_DAY = re.compile(
    rf"(?P<month>{MONTH})[ ]+(?P<day>\d{{1,2}})(?P<ordinal>st|nd|rd|th)?"
    r"(?![\d%]|[.:,]\d|[ ](?:percent|million|billion|years?|months?|days?)\b)"
)
_AFTER_IN = re.compile(r"\b[Ii]n[ ]+$")
"""“In November 12 people died” has no date."""
_THE_DAY = re.compile(rf"\bthe[ ]+(?P<day>\d{{1,2}})(?:st|nd|rd|th)[ ]+of[ ]+(?P<month>{MONTH})(?!\w)", re.I)
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\b", re.I)
_HOLIDAY = ("4", "July")
_ALONE = re.compile(
    r"(?P<month>(?:Jan|Feb|Aug|Sep|Oct|Nov|Dec)(?<!\w...)(?<!\d ...)|Sept(?<!\wSept)(?<!\d Sept))\."
    r"(?![ ]*\d{1,2}(?!\d))(?![-\w])"
)
_YEAR_COMMA = re.compile(rf"(?P<date>{MONTH}[ ]+\d{{1,2}})[ ]+(?P<year>(?:1[5-9]|20|21)\d\d)(?!\w|[.,:]\d)")

_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:(?P<sign>[:.])(?P<minutes>[0-5]\d))?"
    r"(?P<space>[ \u00a0]?)(?P<half>[ap](?:m\b|\.[ ]?m\b\.?)|[AP](?:M\b|\.[ ]?M\b\.?)|noon\b|midnight\b|o[’']clock\b)"
)
_HALF_DAY = re.compile(r"\d[ \u00a0]?(?:[apAP]\.?[ ]?[mM]|noon|midnight|o[’'])")
_NO_TIME_BEHIND = frozenset("0123456789.:,$€£/-")
_NOON = 12
_WHOLE_DAY = {"a": "midnight", "p": "noon"}
_PART_OF_DAY = re.compile(r"[ ]+in[ ]the[ ](?P<part>morning|afternoon|evening)\b")


@passage_rule(
    "ap-months",
    SAID,
    Group.AP,
    level=Level.HINT,
    title=later("Long months are abbreviated before a day and spelt out without one."),
    reason=later("“Nov. 9”, but “November 2022”; March to July are never abbreviated."),
    source=AP,
    languages=("en",),
)
def months(passage: Passage) -> Iterator[Slip]:
    """Find months that are written out before a day, and such as are abbreviated without one or wrongly."""
    prose = passage.prose
    for found in _WITH_DAY.finditer(prose):
        right = AGENCY_MONTHS[month_number(found["month"]) - 1]
        if found["month"] != right and not _AFTER_IN.search(prose, max(0, found.start() - 8), found.start()):
            said = later("Before a day this month is written “{right}”.", right=right)
            yield Slip(*found.span("month"), said, (right,))
    if "." in prose:
        for found in _ALONE.finditer(prose):
            right = MONTHS[month_number(found["month"]) - 1]
            said = later("Without a day the month is spelt out: “{right}”.", right=right)
            ends = found.end() == len(prose)
            yield Slip(*found.span(), said, (f"{right}." if ends else right,))


@passage_rule(
    "ap-ordinals",
    SAID,
    Group.AP,
    level=Level.HINT,
    title=later("A day of a month is a plain figure."),
    reason=later("“Nov. 9”, whoever says “November ninth” aloud."),
    source=AP,
    languages=("en",),
)
def ordinals(passage: Passage) -> Iterator[Slip]:
    """Find “Nov. 9th” and “the 9th of November”, but for the Fourth of July."""
    if not _ORDINAL.search(passage.prose):
        return
    for pattern in (_WITH_DAY, _THE_DAY):
        for found in pattern.finditer(passage.prose):
            if pattern is _WITH_DAY and not found["ordinal"]:
                continue
            number = month_number(found["month"].capitalize())
            if pattern is _THE_DAY and (found["day"], MONTHS[number - 1]) == _HOLIDAY:
                continue
            right = f"{AGENCY_MONTHS[number - 1]} {found['day']}"
            yield Slip(*found.span(), later("A date has a plain figure: “{right}”.", right=right), (right,))


@passage_rule(
    "ap-year-comma",
    SAID,
    Group.AP,
    level=Level.HINT,
    title=later("A comma stands between a day and its year."),
    reason=later("Two figures in a row are misread."),
    source=AP,
    languages=("en",),
)
def year_comma(passage: Passage) -> Iterator[Slip]:
    """Find a year right behind a day."""
    for found in _YEAR_COMMA.finditer(passage.prose):
        right = f"{found['date']}, {found['year']}"
        yield Slip(*found.span(), later("“{date}” lacks a comma before the year.", date=found[0]), (right,))


@passage_rule(
    "ap-times",
    SAID,
    Group.AP,
    level=Level.HINT,
    title=later("Times are written “10 a.m.” and “2:30 p.m.”, and noon and midnight by their names."),
    reason=later("One form is read at a glance, and nobody knows which 12 is meant."),
    source=AP,
    languages=("en",),
)
def times(passage: Passage) -> Iterator[Slip]:
    """Find other forms of a.m. and p.m., whole hours with minutes, and twelves."""
    prose = passage.prose
    if not _HALF_DAY.search(prose):
        return
    for found in _TIME.finditer(prose):
        if prose[max(0, found.start() - 1) : found.start()] in _NO_TIME_BEHIND or not 1 <= int(found["hour"]) <= _NOON:
            continue
        right, end = _told(found, prose)
        said = found[0]
        if end > found.end():
            said += prose[found.end() : end]
        if right and right != said.replace("\u00a0", " "):
            yield Slip(found.start(), end, later("The time is written “{right}”.", right=right), (right,))


def _told(found: re.Match[str], prose: str) -> tuple[str, int]:
    """Return a time as it should be and where it ends; nothing where it is well so or a matter of taste."""
    hour, minutes, half = found["hour"].lstrip("0"), found["minutes"] or "00", found["half"]
    end = found.end()
    if half in ("noon", "midnight"):
        return (half if hour == "12" and minutes == "00" else ""), end
    if half[0] == "o":
        part = _PART_OF_DAY.match(prose, end)
        if part is None:
            return "", end
        return f"{hour} {'a' if part['part'] == 'morning' else 'p'}.m.", part.end()
    letter = half[0].lower()
    if hour == "12" and minutes == "00":
        # The point of “12 p.m.” may have ended the sentence too.
        return _WHOLE_DAY[letter] + ("." if half.endswith(".") and end == len(prose) else ""), end
    if not half.endswith(".") and prose[end : end + 1] == ".":
        end += 1
    return f"{hour}{'' if minutes == '00' else f':{minutes}'} {letter}.m.", end
