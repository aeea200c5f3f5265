"""The tour: an article of our own words that teaches by being edited; in the library it is a draft like any other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from almost_editor.document.draft import Draft
from almost_editor.errors import NotFound
from almost_editor.exchange.file_kinds import read_file
from almost_editor.library.store import Library
from almost_editor.newsroom.taking_in import file_bytes, take_in

TOUR = "tour.md"


def begin_tour(library: Library, resources: Path) -> Draft:
    """Return the tour that somebody is at; where there is none, or it is in the trash, begin it anew.

    Shapes: `resources` holds `tour/tour.md`, and the sample’s pictures. Raises: LibraryError.
    """
    path = resources / "tour" / TOUR
    taken = read_file(path.name, file_bytes(path), library.publication.load())
    slug, number = taken.slug, 1
    while (found := _found(library, slug)) is not None and library.drafts.summary(found.id).trashed:
        number += 1
        slug = f"{taken.slug}-{number}"
    folders = (resources / "sample" / "pictures",)
    return found or take_in(library, replace(taken, slug=slug), source=path.name, folders=folders).draft


def _found(library: Library, slug: str) -> Draft | None:
    try:
        return library.drafts.find(slug)
    except NotFound:
        return None
