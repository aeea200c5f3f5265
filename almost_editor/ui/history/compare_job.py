"""Comparing two states of an article as pages, here or in the worker: no Qt, so that its process starts fast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from almost_editor.document.draft import Draft
from almost_editor.errors import LayoutBroken, NotFound
from almost_editor.publish.article import Surroundings, build
from almost_editor.publish.compared import ComparedPage, compare_pages
from almost_editor.publish.layouts import load_layout

PLAIN_LAYOUT = "article"
"""The layout that the application brings, for a draft whose own cannot be used."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be compared: an article as it was and as it became, in the same surroundings."""

    old: Draft
    new: Draft
    around: Surroundings
    layouts: tuple[Path, ...]

    @property
    def length(self) -> int:
        """Characters of both texts."""
        return len(self.old.body) + len(self.new.body)


def compare(order: Order) -> ComparedPage:
    """Return both states as one page. Raises: AlmostError."""
    old, new = build(order.old, order.around), build(order.new, order.around)
    try:
        return compare_pages(old, new, load_layout(order.new.layout, order.layouts))
    except (NotFound, LayoutBroken):
        # The live page has said so, and shows the article in this one too.
        return compare_pages(old, new, load_layout(PLAIN_LAYOUT, order.layouts[-1:]))


def compare_in_process(
    order: Order, *, progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]
) -> ComparedPage:
    """Compare in the worker. It cannot be asked to stop half-way: who loses patience ends the process."""
    return compare(order)
