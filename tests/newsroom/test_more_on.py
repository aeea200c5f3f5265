"""*More On*: part order, what comes first, what is left out, and what fills up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.draft import Stage
from almost_editor.document.publication import SlotEnd
from almost_editor.errors import InvalidValue
from almost_editor.newsroom.more_on import chosen
from almost_editor.newsroom.opening import surroundings
from almost_editor.publish.article import build

parts = st.lists(st.sampled_from("abcdefgh"), unique=True)
some = st.sets(st.sampled_from("abcdefgh"))


@given(parts, st.sampled_from("abcdefgh"), parts, st.integers(0, 6), st.tuples(some, some))
def test_the_rule(order, own, pins, most, sets):
    left_out, ready = sets
    block = chosen(order, own, pins=pins, left_out=left_out, most=most, shows=lambda one: one in ready)
    fit = [one for one in order if one != own and one in ready and one not in left_out]
    assert set(block) <= set(fit)
    assert len(block) == (min(most, len(fit)) if most else len(fit))
    first = [one for one in pins if one in fit][: most or None]
    assert block[: len(first)] == first
    rest = block[len(first) :]
    assert rest == [one for one in order if one in rest]


@pytest.mark.parametrize(("own", "block"), [("a", "bc"), ("d", "ce"), ("g", "ef"), ("x", "fg")])
def test_of_many_the_nearest_parts_stand_there(own, block):
    assert "".join(chosen("abcdefg", own, pins=(), left_out=(), most=2, shows=lambda _one: True)) == block


def headlines(teasers):
    return [one.headline for one in teasers]


@pytest.fixture
def crossing(library, write):
    series = library.series.create("The Crossing")
    return series, [write(name, series=(series.id,), section="News") for name in ("One", "Two", "Three", "Four")]


def test_pins_and_left_out_of_a_series(library, crossing):
    series, (one, two, three, four) = crossing
    library.series.choose(series.id, pins=[four.id, two.id], left_out=[three.id])
    assert headlines(surroundings(library, one).siblings) == ["Four", "Two"]
    assert headlines(surroundings(library, four).siblings) == ["Two", "One"]
    kept = library.series.get(series.id)
    assert (kept.pins, kept.left_out) == ((four.id, two.id), (three.id,))
    assert library.series.all()[0] == kept
    library.series.remove(four.id, series.id)
    assert headlines(surroundings(library, one).siblings) == ["Two"]
    library.series.choose(series.id, pins=[two.id], left_out=[two.id, "0" * 32])
    assert (library.series.get(series.id).pins, library.series.get(series.id).left_out) == ((), (two.id,))


def test_too_few_are_filled_up_with_the_newest_of_the_section(library, write, crossing):
    series, (one, two, three, _four) = crossing
    day = datetime(2023, 2, 2, 12, tzinfo=UTC)
    for number, (name, section) in enumerate([("Older", "News"), ("Newer", "News"), ("Other", "World")]):
        write(name, section=section, published=day + timedelta(days=number))
    write("Held", section="News", legal=True)
    write("Unready", section="News", stage=Stage.DRAFT)
    library.series.choose(series.id, pins=[], left_out=[two.id, three.id])
    assert headlines(surroundings(library, one).siblings) == ["Four"]
    publication = replace(library.publication.load(), more_on_fallback="section")
    library.publication.save(publication)
    assert headlines(surroundings(library, one).siblings) == ["Four", "Newer", "Older"]
    library.publication.save(replace(publication, more_on_count=2))
    assert headlines(surroundings(library, one).siblings) == ["Four", "Newer"]


def test_a_slot_of_trending_ends_at_its_time(library, write):
    one, two, three = write("One"), write("Two"), write("Three")
    until = datetime(2023, 4, 1, tzinfo=UTC)
    publication = replace(
        library.publication.load(), trending=(two.id, one.id), trending_ends=(SlotEnd(two.id, until),)
    )
    library.publication.save(publication)
    assert library.publication.load() == publication
    before, after = until - timedelta(minutes=1), until
    assert headlines(surroundings(library, three, before).trending) == ["Two", "One"]
    assert headlines(surroundings(library, three, after).trending) == ["One"]
    library.publication.save(replace(publication, trending=(two.id,)))
    assert headlines(surroundings(library, three, after).trending) == ["One", "Two"], "the newest, by their slugs"


def test_a_series_calls_for_its_own_newsletter(library, crossing):
    series, (one, *_rest) = crossing
    assert build(one, surroundings(library, one)).newsletter.label == "Subscribe To The Almost Newsletter For More"
    library.series.call(series.id, "Get {series} By Mail", "/crossing/mail/")
    link = build(one, surroundings(library, one)).newsletter
    assert (link.label, link.address) == ("Get The Crossing By Mail", "https://almost.example/crossing/mail/")
    with pytest.raises(InvalidValue):
        library.series.call(series.id, "", "javascript:alert(1)")
