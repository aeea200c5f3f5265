"""A place on the shelf: a stage, a series, a saved search, or the trash."""

from __future__ import annotations

from dataclasses import dataclass

from almost_editor.document.draft import Stage, Summary
from almost_editor.document.searching import SavedSearch

PLURALS: dict[Stage, str] = {
    Stage.IDEA: "Ideas",
    Stage.DRAFT: "Drafts",
    Stage.IN_EDIT: "In edit",
    Stage.READY: "Ready",
    Stage.EXPORTED: "Exported",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where articles lie: `kind` is `stage`, `series`, `search` or `trash`.

    Shapes: `key` is the stage's word, or the id of the series or the saved search. A search is where somebody goes to;
    what it finds lies elsewhere.
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
    if (kind == "series" and key) or kind == "trash":
        return Place(kind, key)
    return None


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A line of the shelf: a place, its name and how many articles lie there; an icon's name or a dot's `#rrggbb`."""

    place: Place
    label: str
    count: int | None
    """None where nobody counts them."""
    icon: str = ""
    colour: str = ""
    tip: str = ""
    """What is told of it instead of name and count."""
    takes: bool = True
    """Whether articles may be dropped here."""
