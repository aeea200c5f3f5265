"""The story budget: what a day's stories are, how long they are against what was asked for, and what they add up to."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from almost_editor.document.draft import Stage

TOLERANCE = 0.1
"""By so much of what was asked for a text may be longer or shorter and still fit."""


class Why(enum.StrEnum):
    """Why a story stands on a day's list."""

    OVERDUE = "overdue"
    """It was due before the day, and is not out."""
    DUE = "due"
    OUT = "out"
    """It is published that day."""
    EMBARGO = "embargo"
    """Its embargo ends that day."""


class Length(enum.StrEnum):
    """How long a text is against what was asked for."""

    FREE = "free"
    """Nothing was asked for."""
    SHORT = "short"
    FITS = "fits"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Day:
    """A day on the publication's clock."""

    date: date
    zone: tzinfo

    @property
    def start(self) -> datetime:
        """Its first moment."""
        return datetime.combine(self.date, time(), self.zone)

    @property
    def end(self) -> datetime:
        """The first moment of the day after; a day of summer time is an hour shorter or longer."""
        return datetime.combine(self.date + timedelta(days=1), time(), self.zone)

    def has(self, moment: datetime | None) -> bool:
        """Tell whether a moment lies in the day."""
        return moment is not None and self.start <= moment < self.end

    def why(
        self, stage: Stage, due: datetime | None, published: datetime | None, embargo: datetime | None
    ) -> Why | None:
        """Return why a story with these stands on the day's list, or None where it does not."""
        if self.has(due):
            return Why.DUE
        if self.has(published):
            return Why.OUT
        if self.has(embargo):
            return Why.EMBARGO
        if due is not None and due < self.start and stage not in (Stage.EXPORTED, Stage.WITHDRAWN):
            return Why.OVERDUE
        return None


@dataclass(frozen=True, slots=True)
class Story:
    """A line of the budget. Times carry a zone."""

    id: str
    slug: str
    headline: str
    stage: Stage
    byline: str
    section: str
    series: str
    """The names of its series, the main one first."""
    words: int
    commissioned: int | None
    due: datetime | None
    published: datetime | None
    embargo: datetime | None
    tk: int | None
    """How often it says TK; None where its text cannot be read."""
    why: Why

    @property
    def moment(self) -> datetime | None:
        """The moment that it stands on the list for."""
        return {Why.OUT: self.published, Why.EMBARGO: self.embargo}.get(self.why, self.due)

    @property
    def length(self) -> Length:
        """How long it is against what was asked for."""
        return length_of(self.words, self.commissioned)


@dataclass(frozen=True, slots=True)
class Listed:
    """The stories of a day."""

    day: Day
    stories: tuple[Story, ...]
    """The day's own by their time, then those that are overdue, the newest first."""
    unlisted: int = 0
    """How many more are overdue, older than those listed."""


@dataclass(frozen=True, slots=True)
class Totals:
    """What some stories add up to."""

    stories: int
    words: int
    commissioned: int
    overdue: int
    tk: int
    """Stories that say TK."""


def length_of(words: int, commissioned: int | None) -> Length:
    """Return how long a text is against what was asked for."""
    if not commissioned:
        return Length.FREE
    if words > commissioned * (1 + TOLERANCE):
        return Length.LONG
    return Length.SHORT if words < commissioned * (1 - TOLERANCE) else Length.FITS


def in_order(stories: Iterable[Story]) -> tuple[Story, ...]:
    """Return the day's own stories by their time, then those that are overdue, the newest first."""
    listed = sorted(stories, key=lambda one: one.slug)
    own = sorted((one for one in listed if one.why is not Why.OVERDUE), key=_time_of)
    overdue = sorted((one for one in listed if one.why is Why.OVERDUE), key=_time_of, reverse=True)
    return (*own, *overdue)


def _time_of(story: Story) -> float:
    return story.moment.timestamp() if story.moment is not None else 0.0


def totals(stories: Iterable[Story]) -> Totals:
    """Add some stories up."""
    listed = tuple(stories)
    return Totals(
        stories=len(listed),
        words=sum(one.words for one in listed),
        commissioned=sum(one.commissioned or 0 for one in listed),
        overdue=sum(one.why is Why.OVERDUE for one in listed),
        tk=sum(bool(one.tk) for one in listed),
    )
