"""How the places of the shelf are called, and the lines that show them."""

from __future__ import annotations

from dataclasses import dataclass

from almost_editor.document.draft import Stage
from almost_editor.document.place import Order, Place, Sort

PLURALS: dict[Stage, str] = {
    Stage.IDEA: "Ideas",
    Stage.DRAFT: "Drafts",
    Stage.IN_EDIT: "In edit",
    Stage.READY: "Ready",
    Stage.EXPORTED: "Exported",
    Stage.WITHDRAWN: "Withdrawn",
}
SORT_NAMES: dict[Sort, str] = {
    Sort.PART: "Part",
    Sort.SAVED: "Last saved",
    Sort.HEADLINE: "Headline",
    Sort.DUE: "Due",
    Sort.PUBLISHED: "Published",
    Sort.LENGTH: "Length",
}
_WAYS: dict[Sort, tuple[str, str]] = {
    Sort.PART: ("first part first", "last part first"),
    Sort.SAVED: ("newest first", "oldest first"),
    Sort.HEADLINE: ("A to Z", "Z to A"),
    Sort.DUE: ("soonest first", "latest first"),
    Sort.PUBLISHED: ("newest first", "oldest first"),
    Sort.LENGTH: ("longest first", "shortest first"),
}


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


def way_text(order: Order) -> str:
    """Return which end of an order comes first: newest first, A to Z."""
    return _WAYS[order.sort][order.is_turned]


def order_text(order: Order) -> str:
    """Return an order as a tool tip says it: Last saved, newest first."""
    return f"{SORT_NAMES[order.sort]}, {way_text(order)}"
