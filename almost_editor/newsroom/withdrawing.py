"""Taking a published article down, and putting it back: on record at once, for readers with the next upload."""

from __future__ import annotations

from pathlib import Path

from almost_editor.document.draft import Draft
from almost_editor.library.store import Library
from almost_editor.newsroom.opening import surroundings
from almost_editor.publish.layouts import load_layout
from almost_editor.publish.package import Package
from almost_editor.publish.tombstone import Tombstone, tombstone, tombstone_package


def stone_of(library: Library, draft: Draft) -> Tombstone | None:
    """Return the page in the place of an article, or None where it is not withdrawn."""
    standing = library.withdrawals.of(draft.id)
    return tombstone(draft, standing, surroundings(library, draft)) if standing is not None else None


def stone_package(library: Library, draft: Draft, layouts: tuple[Path, ...]) -> Package | None:
    """Return the package of that page, or None where the article is not withdrawn. Raises: LayoutBroken."""
    stone = stone_of(library, draft)
    return tombstone_package(stone, load_layout(draft.layout, layouts)) if stone is not None else None
