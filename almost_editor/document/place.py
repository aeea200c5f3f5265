"""A place on the shelf, such as a stage or a series, and the order in which its articles lie there."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from almost_editor.document.draft import Stage, Summary
from almost_editor.document.searching import SavedSearch


@dataclass(frozen=True, slots=True)
class Place:
    """Where articles lie: `kind` is `stage`, `series`, `search`, `author` or `trash`, `key` its word, id or name.

    A saved search is where somebody goes to; what it finds lies elsewhere.
    """

    kind: str
    key: str = ""

    def holds(self, summary: Summary) -> bool:
        """Tell whether an article lies here."""
        if self.kind == "trash":
            return summary.trashed is not None
        if summary.trashed is not None:
            return False
        if self.kind == "series":
            return self.key in summary.series
        if self.kind == "search":
            return False
        if self.kind == "author":
            return f", {self.key}, " in f", {summary.byline}, "
        return summary.stage == self.key

    def __str__(self) -> str:
        return f"{self.kind}:{self.key}"


TRASH = Place("trash")


def stage_place(stage: Stage) -> Place:
    """Return the place of a stage."""
    return Place("stage", str(stage))


def search_place(search: SavedSearch) -> Place:
    """Return the place of a saved search."""
    return Place("search", str(search.id))


def read_place(text: object) -> Place | None:
    """Return the place that `str` wrote, or None for anything else."""
    kind, _, key = str(text).partition(":")
    if kind == "stage" and key in set(Stage):
        return Place(kind, key)
    if (kind in ("series", "author") and key) or kind == "trash":
        return Place(kind, key)
    return None


class Sort(enum.StrEnum):
    """What articles are put in order by."""

    SAVED = "saved"
    HEADLINE = "headline"
    DUE = "due"
    PUBLISHED = "published"
    LENGTH = "length"
    PART = "part"
    """Of a series alone."""


@dataclass(frozen=True, slots=True)
class Order:
    """An order, from its usual end or turned round; articles that lack what they are put in order by come last."""

    sort: Sort = Sort.SAVED
    is_turned: bool = False

    def __str__(self) -> str:
        return f"{self.sort}{'-turned' if self.is_turned else ''}"


def read_order(text: object) -> Order | None:
    """Return the order that `str` wrote, or None for anything else."""
    sort, _, turned = str(text).partition("-")
    return Order(Sort(sort), turned == "turned") if sort in set(Sort) and turned in ("", "turned") else None


def usual_order(place: Place) -> Order:
    """Return the order that a place has where nobody chose one: a series by its parts, else the last saved first."""
    return Order(Sort.PART if place.kind == "series" else Sort.SAVED)
