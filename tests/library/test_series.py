"""Series: names, slugs, colours, parts, merging, deleting."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from almost_editor.document.series import COLOURS
from almost_editor.errors import InvalidValue, NotFound


@pytest.fixture
def harbor(library):
    return library.series.create("Harbor")


@pytest.fixture
def three(write, harbor):
    return tuple(write(name, series=(harbor.id,)).id for name in ("One", "Two", "Three"))


def parts(library, series):
    return library.series.get(series.id).parts


def test_a_series_is_made_and_listed_by_name(library):
    made = [library.series.create(name, "About it") for name in ("piers", "Bridges", "Ärger")]
    assert [series.name for series in library.series.all()] == ["Bridges", "piers", "Ärger"]
    assert made[0].slug == "piers"
    assert made[0].description == "About it"
    assert [series.colour for series in made] == list(COLOURS[:3])
    assert library.series.get(made[1].id) == made[1]


def test_the_colour_least_used_comes_next(library):
    for number in range(len(COLOURS) + 1):
        last = library.series.create(f"Series {number}")
    assert last.colour == COLOURS[0]
    assert library.series.create("Own", colour="#ABCDEF").colour == "#abcdef"


@pytest.mark.parametrize("name", ["russia's invasion", "  Russia’s   Invasion ", "RUSSIAʼS INVASION"])
def test_names_are_the_same_whatever_their_case_spaces_and_curls(library, name):
    series = library.series.create("Russia’s Invasion")
    assert library.series.named(name) == series
    with pytest.raises(InvalidValue, match="already a series “Russia’s Invasion”"):
        library.series.create(name)


def test_a_name_is_needed(library, harbor):
    with pytest.raises(InvalidValue):
        library.series.create(" \n ")
    with pytest.raises(InvalidValue):
        library.series.rename(harbor.id, "")


def test_slugs_of_series_are_unique(library):
    assert [library.series.create(name).slug for name in ("A & B", "A + B", "A - B")] == ["a-b", "a-b-2", "a-b-3"]
    assert library.series.create("…").slug == "series"


def test_a_new_name_moves_the_slug_until_an_article_went_out(library, harbor, three):
    assert library.series.rename(harbor.id, "The Harbor").slug == "the-harbor"
    assert library.series.rename(harbor.id, "THE HARBOR").name == "THE HARBOR"
    library.exports.record(three[0], address="", to="", format="bag", digest="")
    renamed = library.series.rename(harbor.id, "The Port")
    assert (renamed.name, renamed.slug) == ("The Port", "the-harbor")
    assert library.series.find("the-harbor") == renamed


@pytest.mark.parametrize("earlier_version", [False, True])
def test_the_slug_stays_though_the_article_that_went_out_has_left(library, harbor, three, earlier_version):
    library.exports.record(three[0], address="", to="", format="bag", digest="")
    if earlier_version:
        library._connection.run("DELETE FROM old_series_slugs")
    library.series.remove(three[0], harbor.id)
    library.series.rename(harbor.id, "The Port")
    renamed = library.series.rename(harbor.id, "The Quay")
    assert (renamed.name, renamed.slug) == ("The Quay", harbor.slug)
    assert library.series.find(harbor.slug) == renamed
    assert library.series.create("Harbor").slug != harbor.slug
    other = library.series.create("Bridges")
    assert library.series.merge(harbor.id, other.id) == library.series.find(harbor.slug)


def test_a_name_that_is_taken_is_refused(library, harbor):
    other = library.series.create("Bridges")
    with pytest.raises(InvalidValue):
        library.series.rename(other.id, "HARBOR")
    assert library.series.get(other.id) == other


def test_describe_and_recolour(library, harbor):
    library.series.describe(harbor.id, "What the sea brings.")
    library.series.recolour(harbor.id, "#012345")
    assert library.series.get(harbor.id) == replace(harbor, description="What the sea brings.", colour="#012345")
    with pytest.raises(InvalidValue):
        library.series.recolour(harbor.id, "red; }")


def test_new_members_are_last_and_gaps_close(library, harbor, three, change):
    one, two, three_ = three
    assert parts(library, harbor) == three
    assert library.series.get(harbor.id).part_of(three_) == 3
    change(library.drafts.get(two), series=())
    assert parts(library, harbor) == (one, three_)
    stored = library._connection.rows("SELECT part FROM memberships ORDER BY part")
    assert [row["part"] for row in stored] == [1, 2]


def test_a_save_never_changes_the_order_of_parts(library, harbor, three, change):
    library.series.order(harbor.id, three[::-1])
    for draft_id in three:
        change(library.drafts.get(draft_id), dek="New")
    assert parts(library, harbor) == three[::-1]


@pytest.mark.parametrize(("part", "place"), [(None, 2), (1, 0), (2, 1), (3, 2), (99, 2), (0, 0)])
def test_a_draft_goes_to_the_part_that_is_named(library, harbor, three, part, place):
    new = library.drafts.new(headline="New")
    library.drafts.save(new)
    library.series.remove(three[2], harbor.id)
    assert library.series.add(new.id, harbor.id, part).parts.index(new.id) == place
    assert library.drafts.get(new.id).series == (harbor.id,)


def test_a_member_that_is_added_again_moves_only_where_told(library, harbor, three):
    assert library.series.add(three[0], harbor.id).parts == three
    assert library.series.add(three[0], harbor.id, 2).parts == (three[1], three[0], three[2])


def test_order_takes_what_it_is_given_and_keeps_the_rest(library, harbor, three, write):
    assert library.series.order(harbor.id, [three[2]]).parts == (three[2], three[0], three[1])
    with pytest.raises(InvalidValue):
        library.series.order(harbor.id, [write("Stranger").id])


def test_remove_leaves_the_other_series(library, harbor, three):
    other = library.series.create("Bridges")
    library.series.add(three[1], other.id)
    assert library.drafts.get(three[1]).series == (harbor.id, other.id)
    library.series.remove(three[1], harbor.id)
    assert library.drafts.get(three[1]).series == (other.id,)
    library.series.add(three[1], harbor.id)
    assert library.drafts.get(three[1]).series == (other.id, harbor.id)


def test_merge_moves_the_articles_behind_and_the_slug_finds_the_target(library, harbor, three, write, change):
    piers = library.series.create("Piers")
    both = change(library.drafts.get(three[1]), series=(piers.id, harbor.id))
    alone = write("Alone", series=(piers.id,))
    merged = library.series.merge(piers.id, harbor.id)
    assert merged.parts == (*three, alone.id)
    assert library.drafts.get(both.id).series == (harbor.id,)
    assert library.series.find("piers") == merged
    assert library.series.get(piers.id) == merged
    assert library.series.named("Piers") is None
    assert library.series.create("Piers").slug == "piers-2"
    # A window that still has the old series open.
    assert change(alone, dek="New").series == (harbor.id,)


def test_merges_of_merges_are_followed(library):
    a, b, c = (library.series.create(name) for name in "ABC")
    library.series.merge(a.id, b.id)
    library.series.merge(b.id, c.id)
    assert library.series.get(a.id).id == library.series.find("a").id == c.id
    with pytest.raises(InvalidValue):
        library.series.merge(a.id, c.id)


def test_delete_leaves_the_articles(library, harbor, three, change):
    other = library.series.create("Bridges")
    library.series.add(three[0], other.id)
    before = library.drafts.get(three[0])
    library.series.delete(harbor.id)
    assert library.series.all() == [replace(other, parts=(three[0],))]
    assert library.drafts.get(three[0]).series == (other.id,)
    # A window that still has the series open saves without it.
    assert change(before, dek="New").series == (other.id,)


def test_what_is_not_there_is_not_found(library, harbor, write):
    draft = write("One")
    series = library.series
    for ask in (
        lambda: series.get("x"),
        lambda: series.find("x"),
        lambda: series.rename("x", "Y"),
        lambda: series.describe("x", ""),
        lambda: series.recolour("x", "#000000"),
        lambda: series.delete("x"),
        lambda: series.merge("x", harbor.id),
        lambda: series.merge(harbor.id, "x"),
        lambda: series.add(draft.id, "x"),
        lambda: series.add("x", harbor.id),
        lambda: series.remove(draft.id, "x"),
        lambda: series.order("x", []),
    ):
        with pytest.raises(NotFound):
            ask()


steps = st.lists(
    st.tuples(st.sampled_from("sarto"), st.integers(0, 3), st.integers(0, 2), st.integers(1, 5)), max_size=25
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_parts_and_places_never_have_gaps(library, steps):
    drafts = [library.drafts.new(headline=f"Draft {number}") for number in range(4)]
    for draft in drafts:
        library.drafts.save(draft)
    shelf = library.series
    series = [library.series.create(f"S{draft.id}") for draft in drafts[:3]]
    for what, which, where, part in steps:
        draft_id, series_id = drafts[which].id, series[where].id
        match what:
            case "s":
                wanted = tuple(found.id for found in series[where:])
                library.drafts.save(replace(library.drafts.get(draft_id), series=wanted))
                assert library.drafts.get(draft_id).series == wanted
            case "a":
                shelf.add(draft_id, series_id, part)
            case "r":
                shelf.remove(draft_id, series_id)
            case "t":
                (library.drafts.trash if part % 2 else library.drafts.untrash)(draft_id)
            case "o":
                shelf.order(series_id, shelf.get(series_id).parts[::-1])
        for column, group, first in (("part", "series_id", 1), ("place", "draft_id", 0)):
            for (numbers,) in library._connection.rows(
                f"SELECT group_concat({column}) FROM memberships GROUP BY {group}"  # noqa: S608
            ):
                found = sorted(int(number) for number in numbers.split(","))
                assert found == list(range(first, first + len(found)))
