"""A place on the shelf: a stage, a series, or the trash."""

from __future__ import annotations

from dataclasses import dataclass

from almost_editor.document.draft import Stage, Summary

PLURALS: dict[Stage, str] = {
    Stage.IDEA: "Ideas",
    Stage.DRAFT: "Drafts",
    Stage.IN_EDIT: "In edit",
    Stage.READY: "Ready",
    Stage.EXPORTED: "Exported",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where articles lie: `kind` is `stage`, `series` or `trash`, `key` the stage's word or the series' id."""

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
        return summary.stage == self.key

    def __str__(self) -> str:
        return f"{self.kind}:{self.key}"


TRASH = Place("trash")


def stage_place(stage: Stage) -> Place:
    """Return the place of a stage."""
    return Place("stage", str(stage))


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
    count: int
    icon: str = ""
    colour: str = ""
    takes: bool = True
    """Whether articles may be dropped here."""
