"""Dates that say their day of the week: its comma, and whether it is that day at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from almost_editor.desk.checks.calendar_words import MONTHS, WEEKDAYS, Dated, dated, day_of, nearest
from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import OF_BODY, SENTENCES, Kind, Passage
from almost_editor.desk.checks.rules import Copy, Remark, Slip, article_rule, passage_rule
from almost_editor.document.dates import local
from almost_editor.wording import later

_SAID = SENTENCES | OF_BODY | {Kind.HEADLINE}
_AMERICAN = ("en", "en-us", "en-ca")
"""Elsewhere “Wednesday 9 November” has no comma, and “Wednesday November 9” need not."""
_ALL, _NOW = range(-400, 401), range(-14, 61)
"""Days before and after the article’s own in which a date without a year is held against its weekday."""
_YEAR = re.compile(r"(?<![\d.,:$€£-])(?:1[5-9]|20|21)\d\d(?![\d,:]\d|\d|%)")


@passage_rule(
    "weekday-comma",
    _SAID,
    title=later("A comma stands between a day of the week and its date."),
    reason=later("“Wednesday Nov. 9” runs together what says the same day twice."),
    source="The Chicago Manual of Style, 6.38",
    languages=("en",),
)
def weekday_comma(passage: Passage) -> Iterator[Slip]:
    """Find a day of the week right before a month."""
    if passage.language.lower() not in _AMERICAN:
        return
    for one in dated(passage.prose):
        if one.lacks_comma:
            end = one.start + len(one.weekday)
            whole = passage.prose[one.start : one.end]
            told = f"{one.weekday},{passage.prose[end : one.end]}"
            yield Slip(one.start, one.end, later("“{date}” lacks a comma after the weekday.", date=whole), (told,))


@article_rule(
    "weekday-date",
    Level.NOTE,
    title=later("A day of the week is the one of its date."),
    reason=later("One of the two is wrong, and somebody will come on it."),
)
def weekday_date(copy: Copy) -> Iterator[Remark]:
    """Find days of the week that a date does not fall on; a date without a year is the nearest to the article’s."""
    around = local(copy.draft.dated, copy.publication).date()
    # What was taken in may be years old: until it has its own date, only days of about now are asked for theirs.
    reach = _ALL if copy.draft.published else _NOW
    for placed in copy.passages:
        passage = placed.passage
        if passage.kind in _SAID and passage.language.lower().startswith("en"):
            for one in dated(passage.prose):
                if not one.shared and (said := _wrong(one, passage.prose, around, reach)) is not None:
                    message, suggestions = said
                    slip = Slip(one.weekday_start, one.weekday_start + len(one.weekday), message, suggestions)
                    yield Remark(placed.field, message, (placed, slip))


def _wrong(one: Dated, prose: str, around: date, reach: range) -> tuple[str, tuple[str, ...]] | None:
    """Return what is wrong with a date and the right day of the week; any year that is told near it may be its own."""
    likely = nearest(one.month, one.day, around) if one.year is None else day_of(one.year, one.month, one.day)
    named = f"{MONTHS[one.month - 1]} {one.day}"
    if likely is None:
        is_leap_day = one.year is None and (one.month, one.day) == (2, 29)
        said = later("There is no {date}.", date=named if one.year is None else f"{named}, {one.year}")
        return None if is_leap_day else (said, ())
    fits = likely.weekday() == one.weekday_number or (one.year is None and (likely - around).days not in reach)
    if one.year is None and not fits:
        others = (day_of(int(year), one.month, one.day) for year in _YEAR.findall(prose))
        fits = any(other is not None and other.weekday() == one.weekday_number for other in others)
    if fits:
        return None
    right = WEEKDAYS[likely.weekday()]
    told = later("{date} is a {right}, not a {said}.", date=f"{named}, {likely.year}", right=right, said=one.weekday)
    return told, (right,)
