"""Searches under a name."""

from __future__ import annotations

import pytest

from almost_editor.errors import InvalidValue, NotFound
from almost_editor.library.store import Library


def names(library):
    return [one.name for one in library.searches.all()]


def test_a_search_is_kept_by_name_and_found_again(library, folder):
    library.searches.save("  To  finish ", " has:tk stage:draft ")
    library.searches.save("Bridge", 'series:"The Crossing"')
    assert [(one.name, one.query) for one in library.searches.all()] == [
        ("Bridge", 'series:"The Crossing"'),
        ("To finish", "has:tk stage:draft"),
    ]
    with Library.open(folder, writing=False) as other:
        assert names(other) == ["Bridge", "To finish"]


def test_it_is_renamed_and_deleted(library):
    kept = library.searches.save("Bridge", "bridge")
    library.searches.rename(kept.id, "bridge")
    assert names(library) == ["bridge"]
    library.searches.delete(kept.id)
    library.searches.delete(kept.id)
    assert names(library) == []
    with pytest.raises(NotFound):
        library.searches.rename(kept.id, "Gone")


@pytest.mark.parametrize(("name", "query"), [("", "x"), ("  ", "x"), ("Name", "  "), ("BRIDGE", "x")])
def test_what_cannot_be_one_is_told(library, name, query):
    library.searches.save("Bridge", "bridge")
    other = library.searches.save("Other", "other")
    with pytest.raises(InvalidValue):
        library.searches.save(name, query)
    if query.strip():
        with pytest.raises(InvalidValue):
            library.searches.rename(other.id, name)
    assert names(library) == ["Bridge", "Other"]
