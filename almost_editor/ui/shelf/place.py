"""How the places of the shelf are called, and the lines that show them."""

from __future__ import annotations

from dataclasses import dataclass

from almost_editor.document.draft import Stage
from almost_editor.document.place import Order, Place, Sort
from almost_editor.wording import later, tr

PLURALS: dict[Stage, str] = {
    Stage.IDEA: later("Ideas"),
    Stage.DRAFT: later("Drafts"),
    Stage.IN_EDIT: later("In edit"),
    Stage.READY: later("Ready"),
    Stage.EXPORTED: later("Exported"),
    Stage.WITHDRAWN: later("Withdrawn"),
}
SORT_NAMES: dict[Sort, str] = {
    Sort.PART: later("Part"),
    Sort.SAVED: later("Last saved"),
    Sort.HEADLINE: later("Headline"),
    Sort.DUE: later("Due"),
    Sort.PUBLISHED: later("Published"),
    Sort.LENGTH: later("Length"),
}
_WAYS: dict[Sort, tuple[str, str]] = {
    Sort.PART: (later("first part first"), later("last part first")),
    Sort.SAVED: (later("newest first"), later("oldest first")),
    Sort.HEADLINE: (later("A to Z"), later("Z to A")),
    Sort.DUE: (later("soonest first"), later("latest first")),
    Sort.PUBLISHED: (later("newest first"), later("oldest first")),
    Sort.LENGTH: (later("longest first"), later("shortest first")),
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
    return tr(_WAYS[order.sort][order.is_turned])


def order_text(order: Order) -> str:
    """Return an order as a tool tip says it: Last saved, newest first."""
    return f"{tr(SORT_NAMES[order.sort])}, {way_text(order)}"
