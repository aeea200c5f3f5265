"""A series: articles that belong together, in the order of their parts."""

from __future__ import annotations

from dataclasses import dataclass

COLOURS: tuple[str, ...] = (
    "#a4342a",
    "#3a6e8f",
    "#6a8f47",
    "#8a5a9e",
    "#b3761f",
    "#2f7f7a",
    "#9a4a6b",
    "#5b6472",
)
"""Dots on the shelf, given in turn to new series."""


@dataclass(frozen=True, slots=True)
class Series:
    """One series.

    Shapes: `colour` is `#rrggbb`; `parts` are the ids of its drafts in part order, so a draft's part number is its
    place in it, from 1. Trashed drafts are not among them.
    """

    id: str
    name: str
    slug: str
    description: str = ""
    colour: str = COLOURS[0]
    parts: tuple[str, ...] = ()
    pins: tuple[str, ...] = ()
    """Those that come first in its *More On* block, in this order."""
    left_out: tuple[str, ...] = ()
    """Those that its *More On* block never shows."""
    newsletter_text: str = ""
    """Its own newsletter call; empty means the publication's."""
    newsletter_address: str = ""

    def part_of(self, draft_id: str) -> int | None:
        """Return the draft's part number, from 1, or None where it is not in the series."""
        return self.parts.index(draft_id) + 1 if draft_id in self.parts else None
