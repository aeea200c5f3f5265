"""Dates as a page shows them, in the publication's zone and style."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from almost_editor.document.publication import Publication
from almost_editor.errors import InvalidValue
from almost_editor.wording import later

DATE_STYLES: tuple[str, ...] = ("ap", "long", "day-first", "iso")

FIRST_YEAR, LAST_YEAR = 1800, 2200
"""Years that are taken from files and pasted pages: others are slips, and some lie off other zones' calendars."""

# strftime follows the machine's locale; a page must not.
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_AP_MONTHS = (
    "Jan.",
    "Feb.",
    "March",
    "April",
    "May",
    "June",
    "July",
    "Aug.",
    "Sept.",
    "Oct.",
    "Nov.",
    "Dec.",
)


def zone_of(publication: Publication) -> tzinfo:
    """Return the publication's time zone. Raises: InvalidValue where the name is none."""
    try:
        return ZoneInfo(publication.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InvalidValue(
            later("There is no time zone named “{time_zone}”.", time_zone=publication.time_zone),
            later("Choose one such as America/New_York in the publication's settings."),
        ) from error


def believable(moment: datetime) -> bool:
    """Tell whether a moment can be a date in a newsroom."""
    return FIRST_YEAR <= moment.year <= LAST_YEAR


def local(moment: datetime, publication: Publication) -> datetime:
    """Return the same moment on the publication's clock, in whole seconds.

    On the calendar's first and last day, where the other zone's day would fall off it, the clock is UTC's; so every
    stored moment has a page.
    """
    try:
        return moment.astimezone(zone_of(publication)).replace(microsecond=0)
    except OverflowError:
        return moment.replace(microsecond=0, tzinfo=UTC)


def display_date(moment: datetime, publication: Publication) -> str:
    """Return the date in the publication's style and zone: "Wednesday, Nov. 9, 2022" in AP's."""
    day = local(moment, publication)
    match publication.date_style:
        case "long":
            return f"{_DAYS[day.weekday()]}, {_MONTHS[day.month - 1]} {day.day}, {day.year}"
        case "day-first":
            return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
        case "iso":
            return f"{day.year:04}-{day.month:02}-{day.day:02}"
        case _:
            return f"{_DAYS[day.weekday()]}, {_AP_MONTHS[day.month - 1]} {day.day}, {day.year}"


def machine_date(moment: datetime, publication: Publication) -> str:
    """Return the moment for `datetime=` and metadata: ISO 8601, whole seconds, the publication's offset."""
    day = local(moment, publication)
    if (day.utcoffset() or timedelta(0)) % timedelta(minutes=15):
        # Before there were time zones, each place had minutes and seconds of its own; HTML has none of these.
        day = day.astimezone(UTC)
    return day.isoformat()
