"""When an article was last saved, in as few signs as tell it apart."""

from __future__ import annotations

from datetime import datetime, timedelta

from almost_editor.wording import count, tr

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def when_text(saved: datetime, now: datetime) -> str:
    """Return now, 11:20, Friday, Nov. 9 or Nov. 9, 2021, on the clock of the machine.

    Shapes: both carry a zone. A save from the future, by a clock that was set back, is now.
    """
    if now - saved < timedelta(minutes=1):
        return tr("now")
    here, today = saved.astimezone(), now.astimezone()
    days = (today.date() - here.date()).days
    if days == 0:
        return f"{here.hour}:{here.minute:02}"
    if days < 7:
        return _DAYS[here.weekday()]
    month = f"{_MONTHS[here.month - 1]} {here.day}"
    return month if here.year == today.year else f"{month}, {here.year}"


def words_text(words: int) -> str:
    """Return the count as a list shows it: 1,240 words."""
    return count("{n:,} word", "{n:,} words", words)
