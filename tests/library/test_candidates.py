"""What articles are called, for quick open."""

from __future__ import annotations

import pytest

from almost_editor.document.draft import Author, Stage


@pytest.fixture
def crossing(library):
    return library.series.create("The Crossing")


def test_a_page_has_the_newest_first_with_all_they_are_called(library, write, crossing):
    write("One")
    write("Two", authors=(Author("Ada Quill"), Author("Ben Inkwell")), series=(crossing.id,), slug="second")
    write("Three")
    first = library.candidates.page(None, 2)
    assert [one.headline for one in first] == ["Three", "Two"]
    assert (first[1].byline, first[1].series) == ("Ada Quill, Ben Inkwell", ("The Crossing",))
    rest = library.candidates.page(first[-1].order, 2)
    assert [one.headline for one in rest] == ["One"]
    assert library.candidates.page(rest[-1].order, 2) == []


def test_what_was_saved_since_is_read_alone(library, write, change):
    one = write("One")
    write("Two")
    before = library.candidates.stamp()
    assert library.candidates.since(before.newest) == []
    change(one, headline="One, again")
    after = library.candidates.stamp()
    assert after.others == before.others
    assert [one.headline for one in library.candidates.since(before.newest)] == ["One, again"]


@pytest.mark.parametrize("what", ["new", "trash", "series", "membership"])
def test_what_is_no_save_of_a_known_article_changes_the_stamp(library, write, crossing, what):
    draft = write("One")
    before = library.candidates.stamp()
    if what == "new":
        write("Two")
    elif what == "trash":
        library.drafts.trash(draft.id)
    elif what == "series":
        library.series.rename(crossing.id, "The Bridge")
    else:
        library.series.add(draft.id, crossing.id)
    assert library.candidates.stamp().others != before.others


def test_rows_come_in_the_order_asked_for_without_the_trash(library, write, crossing):
    one, two, three = write("One", stage=Stage.READY, series=(crossing.id,)), write("Two"), write("Three")
    library.drafts.trash(three.id)
    rows = library.candidates.of([two.id, three.id, "nobody", one.id])
    assert [row.headline for row in rows] == ["Two", "One"]
    assert (rows[1].stage, rows[1].series) == (Stage.READY, ("The Crossing",))
    assert [row.headline for row in library.candidates.newest(5)] == ["Two", "One"]
    assert library.candidates.of([]) == []
