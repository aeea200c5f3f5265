"""Finding by what articles are called, beside the index of their texts."""

from __future__ import annotations

import pytest

from almost_editor.document.draft import Author
from almost_editor.library import naming


@pytest.fixture
def find(library):
    return lambda text, **how: [one.headline for one in library.naming.find(text, **how)]


def test_every_word_is_somewhere_in_the_names(library, write, find):
    series = library.series.create("Budget Season")
    write("Night Ferry", authors=(Author("Inés Moreno"),), series=(series.id,))
    write("Day Ferry", authors=(Author("Mara Ellison"),), dek="It’s late")
    write("Gone", authors=(Author("Inés Moreno"),))
    library.drafts.trash(write("Trashed Ferry").id)
    assert find("ferry") == ["Day Ferry", "Night Ferry"]
    assert find("ines FERRY") == ["Night Ferry"]
    assert find("budget") == ["Night Ferry"]
    assert find("erry") == ["Day Ferry", "Night Ferry"]
    assert find("it's") == ["Day Ferry"]
    assert find("day-fer") == ["Day Ferry"]
    assert find("ferry", limit=1) == ["Day Ferry"]
    assert find(" ") == find("nothing of it") == []


def test_an_old_article_is_found_by_author_series_and_slug(library, write, find, monkeypatch):
    series = library.series.create("Budget Season")
    write("One", authors=(Author("Inés Moreno"),))
    write("Two", series=(series.id,))
    write("Three", slug="ferry-stops", slug_by_hand=True)
    for number in range(4):
        write(f"Newer {number}", authors=(Author("Mara Ellison"),))
    monkeypatch.setattr(naming, "NEWEST", 1)
    assert find("moreno") == ["One"]
    assert find("season") == ["Two"]
    assert find("ferry") == ["Three"]
    assert find("ewer") == ["Newer 3"], "a part of an old headline is not looked for"
    assert len(find("mara")) == 4
    monkeypatch.setattr(naming, "_FEW_ENOUGH", 2)
    assert find("ellison") == [f"Newer {number}" for number in (3, 2, 1, 0)]


def test_authors_are_told_once_each(library, write):
    for name in ("Ben", "Ada", "Ben", "Cleo"):
        write(name, authors=(Author(name), Author("Zoë")))
    assert library.naming.authors() == ["Ada", "Ben", "Cleo", "Zoë"]


def test_what_changed_is_found_as_it_is(library, write, change, find):
    draft = write("Ferry", authors=(Author("Ada Quill"),))
    assert find("quill") == ["Ferry"]
    change(draft, headline="Boat")
    assert find("ferry") == []
    assert find("boat") == ["Boat"]
    assert find("quill") == ["Boat"]
