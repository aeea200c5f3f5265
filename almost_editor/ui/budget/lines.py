"""What the budget says of a story, cell by cell: the same on the screen and on paper."""

from __future__ import annotations

import enum
from datetime import date, datetime

from almost_editor.document.budget import Day, Length, Story, Totals, Why
from almost_editor.document.draft import STAGE_NAMES
from almost_editor.document.text import squash
from almost_editor.wording import count, later, tr

_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


class Column(enum.IntEnum):
    """The columns, from left to right."""

    SLUG = 0
    HEADLINE = 1
    STAGE = 2
    WRITER = 3
    DUE = 4
    LENGTH = 5
    SERIES = 6
    TK = 7


TITLES: dict[Column, str] = {
    Column.SLUG: later("Slug"),
    Column.HEADLINE: later("Headline"),
    Column.STAGE: later("Stage"),
    Column.WRITER: later("Writer"),
    Column.DUE: later("Due"),
    Column.LENGTH: later("Length"),
    Column.SERIES: later("Series"),
    Column.TK: later("TK"),
}


def cell_text(story: Story, column: Column, day: Day) -> str:
    """Return what stands in a cell."""
    match column:
        case Column.SLUG:
            return story.slug
        case Column.HEADLINE:
            return squash(story.headline) or tr("Untitled")
        case Column.STAGE:
            return tr(STAGE_NAMES[story.stage])
        case Column.WRITER:
            return story.byline
        case Column.DUE:
            return due_text(story, day)
        case Column.LENGTH:
            written = {"words": story.words, "commissioned": story.commissioned}
            return tr("{words:,} / {commissioned:,}" if story.commissioned else "{words:,}", **written)
        case Column.SERIES:
            return story.series
        case _:
            return "?" if story.tk is None else str(story.tk or "")


def cell_tip(story: Story, column: Column, day: Day) -> str:
    """Return the sentence about a cell, nothing where its text says it all."""
    match column:
        case Column.HEADLINE:
            return squash(story.headline)
        case Column.DUE if story.why is Why.OVERDUE:
            late = (day.date - _local(story.moment, day).date()).days if story.moment else 0
            return count("Overdue for {n} day, and not out yet.", "Overdue for {n} days, and not out yet.", late)
        case Column.DUE if story.why is Why.OUT:
            return tr("Published that day.")
        case Column.DUE if story.why is Why.EMBARGO:
            return tr("Its embargo ends that day.")
        case Column.LENGTH:
            return length_text(story)
        case Column.TK if story.tk is None:
            return tr("Its text is damaged and cannot be looked through.")
        case Column.TK if story.tk:
            return count(
                "TK stands in it once: something is still to come.",
                "TK stands in it {n} times: something is still to come.",
                story.tk,
            )
    return cell_text(story, column, day)


def length_text(story: Story) -> str:
    """Say how long a story is against what was asked for."""
    if not story.commissioned:
        return count("{n:,} words; no length was asked for.", "{n:,} words; no length was asked for.", story.words)
    words, commissioned = story.words, story.commissioned
    over = words - commissioned
    if over > 0:
        return tr(
            "{words:,} of {commissioned:,} words: {over:,} over.", words=words, commissioned=commissioned, over=over
        )
    if over < 0:
        return tr(
            "{words:,} of {commissioned:,} words: {to_go:,} to go.", words=words, commissioned=commissioned, to_go=-over
        )
    return tr("{words:,} of {commissioned:,} words: to the word.", words=words, commissioned=commissioned)


def due_text(story: Story, day: Day) -> str:
    """Return when a story is due, or what else it stands on the list for."""
    if story.moment is None:
        return ""
    here = _local(story.moment, day)
    clock = f"{here.hour}:{here.minute:02}"
    match story.why:
        case Why.OVERDUE:
            return _day_text(here.date(), day.date)
        case Why.OUT:
            return tr("Out {clock}", clock=clock)
        case Why.EMBARGO:
            return tr("Embargo {clock}", clock=clock)
        case _:
            return clock


def is_signal(story: Story, column: Column) -> bool:
    """Tell whether a cell says something that wants to be seen."""
    match column:
        case Column.DUE:
            return story.why is Why.OVERDUE
        case Column.LENGTH:
            return story.length is Length.LONG
        case Column.TK:
            return story.tk is None or story.tk > 0
    return False


def sort_key(story: Story, column: Column, day: Day) -> tuple[bool, float, str]:
    """Return what a column is sorted by: numbers and moments as such, what is empty last."""
    match column:
        case Column.DUE:
            return (story.moment is None, story.moment.timestamp() if story.moment else 0.0, "")
        case Column.LENGTH:
            return (False, float(story.words), "")
        case Column.TK:
            return (False, float("inf") if story.tk is None else float(story.tk), "")
        case Column.STAGE:
            return (False, float(list(STAGE_NAMES).index(story.stage)), "")
    text = cell_text(story, column, day).casefold()
    return (not text, 0.0, text)


def totals_text(total: Totals, unlisted: int = 0) -> str:
    """Say what the stories add up to."""
    parts = [count("{n:,} story", "{n:,} stories", total.stories)]
    if total.commissioned:
        parts.append(
            count(
                "{n:,} word of {commissioned:,} commissioned",
                "{n:,} words of {commissioned:,} commissioned",
                total.words,
                commissioned=total.commissioned,
            )
        )
    else:
        parts.append(count("{n:,} word", "{n:,} words", total.words))
    if total.overdue:
        parts.append(tr("{stories:,} overdue", stories=total.overdue))
    if total.tk:
        parts.append(tr("TK in {stories:,}", stories=total.tk))
    if unlisted:
        parts.append(
            count(
                "{n:,} more overdue for longer are not listed",
                "{n:,} more overdue for longer are not listed",
                unlisted,
            )
        )
    return " · ".join(parts)


def _local(moment: datetime, day: Day) -> datetime:
    return moment.astimezone(day.zone)


def _day_text(shown: date, today: date) -> str:
    text = f"{_MONTHS[shown.month - 1]} {shown.day}"
    return text if shown.year == today.year else f"{text}, {shown.year}"
