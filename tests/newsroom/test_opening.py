from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Stage
from almost_editor.errors import LibraryDamaged
from almost_editor.newsroom.opening import surroundings


def headlines(teasers):
    return [one.headline for one in teasers]


def test_siblings_come_in_part_order_without_itself_the_unready_and_the_trashed(library, write):
    series = library.series.create("The Crossing")
    one = write("One", series=(series.id,))
    write("Two", series=(series.id,), stage=Stage.DRAFT)
    three = write("Three", series=(series.id,))
    four = write("Four", series=(series.id,))
    five = write("Five", series=(series.id,))
    library.series.order(series.id, [five.id, four.id, three.id, one.id])
    library.drafts.trash(four.id)
    around = surroundings(library, one)
    assert headlines(around.siblings) == ["Five", "Three"]
    assert around.siblings[0].address == "https://almost.example/2023/02/five/"
    assert around.siblings[0].series == "The Crossing"
    assert [found.name for found in around.series] == ["The Crossing"]


def test_what_is_held_back_stays_out_until_that_is_over_exported_or_not(library, write):
    series = library.series.create("The Crossing")
    one = write("One", series=(series.id,))
    until = datetime(2090, 1, 1, tzinfo=UTC)
    held = write("Held", series=(series.id,), embargo=until)
    write("Seen By Nobody", series=(series.id,), legal=True)
    for stage in (Stage.READY, Stage.EXPORTED):
        library.drafts.set_stage(held.id, stage)
        assert headlines(surroundings(library, one).siblings) == []
        assert headlines(surroundings(library, one).trending) == []
        assert headlines(surroundings(library, one, until).siblings) == ["Held"]


def test_the_newest_by_date_trend_unless_the_publication_chose(library, write):
    drafts = [
        write(f"Story {number}", stage=stage, published=datetime(2023, 2, number, 12, tzinfo=UTC))
        for number, stage in enumerate((Stage.READY, Stage.EXPORTED) * 4, 1)
    ]
    write("Not Yet", stage=Stage.IN_EDIT, published=datetime(2023, 3, 1, tzinfo=UTC))
    newest = surroundings(library, drafts[5])
    assert headlines(newest.trending) == ["Story 8", "Story 7", "Story 5", "Story 4", "Story 3"]
    chosen = (drafts[0].id, "0" * 32, drafts[6].id)
    library.publication.save(replace(library.publication.load(), trending=chosen))
    assert headlines(surroundings(library, drafts[5]).trending) == ["Story 1", "Story 7"]
    assert headlines(surroundings(library, drafts[0]).trending) == ["Story 7"]


def test_articles_of_one_date_trend_in_the_order_of_their_slugs(library, write):
    one = write("One")
    for headline in ("Cranes", "Anchors", "Boats"):
        write(headline)
    assert headlines(surroundings(library, one).trending) == ["Anchors", "Boats", "Cranes"]


def test_the_damaged_text_of_a_sibling_does_not_disturb_the_page(library, write):
    series = library.series.create("The Crossing")
    one, other = write("One", series=(series.id,)), write("Other", series=(series.id,))
    library._connection.run("UPDATE bodies SET body = 'Another.' WHERE draft_id = ?", (other.id,))
    with pytest.raises(LibraryDamaged):
        library.drafts.get(other.id)
    assert headlines(surroundings(library, one).siblings) == ["Other"]
    assert headlines(surroundings(library, one).trending) == ["Other"]


def test_a_series_that_is_gone_is_passed_over(library, write):
    series = library.series.create("The Crossing")
    draft = write("One", series=(series.id,))
    library.series.delete(series.id)
    assert surroundings(library, draft).series == ()
