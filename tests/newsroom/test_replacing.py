"""Replacing words in all articles: looked through, done whole or not at all, and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from almost_editor.document.draft import Stage
from almost_editor.document.replacing import Wanted, changed, texts_digest
from almost_editor.document.searching import parse_query
from almost_editor.errors import Cancelled, InvalidValue, LibraryUnwritable
from almost_editor.library.store import Library
from almost_editor.newsroom.replacing import look_through, put_back, replace_in

FERRY = Wanted("ferry", "boat")


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as made:
        yield made


@pytest.fixture
def write(library):
    def write(headline, **fields):
        draft = library.drafts.new(headline=headline, **fields)
        library.drafts.save(draft)
        return library.drafts.get(draft.id)

    return write


def look(library, wanted=FERRY, typed=""):
    ids = library.search.ids(parse_query(typed))
    return look_through(library, ids, wanted, out=library.exports.out()).affected


def bodies(library, *drafts):
    return [library.drafts.get(draft.id).body for draft in drafts]


def export(library, draft):
    library.exports.record(draft.id, address="a", to="b", format="bag", digest="c")


def test_all_articles_but_the_trash_are_looked_through(library, write):
    write("The ferry", body="A ferry and a ferry.")
    write("Nothing", body="A boat.")
    gone = write("In the trash", body="ferry")
    library.drafts.trash(gone.id)
    out = write("Out", notes="ferry", stage=Stage.READY)
    export(library, out)
    found = look(library)
    assert [(one.headline, len(one.changes), one.is_out) for one in found] == [
        ("Out", 1, True),
        ("The ferry", 3, False),
    ]


def test_filters_and_words_narrow_it(library, write):
    series = library.series.create("The Crossing")
    write("One", body="ferry to the island", series=(series.id,))
    write("Two", body="ferry TK", stage=Stage.READY)
    for draft_id in library.keeping_up.behind(everywhere=True):
        library.keeping_up.catch_up(draft_id)
    assert [one.headline for one in look(library, typed="series:crossing")] == ["One"]
    assert [one.headline for one in look(library, typed="stage:ready")] == ["Two"]
    assert [one.headline for one in look(library, typed="island ")] == ["One"]
    assert [one.headline for one in look(library, typed="has:tk")] == ["Two"]


def test_a_look_stops_when_it_is_enough(library, write):
    ids = [write(f"{number}", body="ferry").id for number in range(3)]
    looked = look_through(library, ids, FERRY, out=frozenset(), enough=lambda: True)
    assert (len(looked.affected), looked.count) == (1, 1)
    assert look_through(library, ["nobody", *ids], FERRY, out=frozenset()).count == 4


def test_words_are_replaced_and_what_was_is_kept_under_a_name(library, write):
    one, two = write("The ferry", body="A ferry."), write("Other", body="No ferry, no ferry.")
    told = []
    done = replace_in(
        library, look(library), "Before replacing", by="Ada", progress=lambda *counts: told.append(counts)
    )
    assert bodies(library, one, two) == ["A boat.", "No boat, no boat."]
    assert library.drafts.get(one.id).headline == "The boat"
    assert library.drafts.get(one.id).slug == "the-boat"
    assert told == [(1, 2), (2, 2)]
    kept = library.history.latest(one.id)
    assert (kept.name, kept.by) == ("Before replacing", "Ada")
    assert library.history.draft(kept.id).body == "A ferry."
    back = put_back(library, done)
    assert (back.count, back.others) == (2, ())
    assert library.drafts.get(one.id) == replace(one, revision=3)
    assert bodies(library, one, two) == ["A ferry.", "No ferry, no ferry."]


def test_only_the_chosen_changes_are_made(library, write):
    draft = write("Other", body="ferry, ferry, ferry")
    (found,) = look(library)
    replace_in(library, [replace(found, changes=found.changes[1:2])], "Before")
    assert bodies(library, draft) == ["ferry, boat, ferry"]


def test_a_name_that_somebody_gave_stays(library, write):
    draft = write("Other", body="ferry")
    library.history.keep(draft, words=1, name="As filed")
    replace_in(library, look(library), "Before replacing")
    assert [one.name for one in library.history.of(draft.id)] == ["As filed"]


@pytest.mark.parametrize("how", ["stopped", "changed", "gone", "read-only"])
def test_nothing_is_replaced_where_not_all_can_be(library, write, tmp_path, how):
    drafts = [write(f"{number}", body="ferry") for number in range(3)]
    found = look(library)
    if how == "stopped":
        answers = iter((False, False, True))
        with pytest.raises(Cancelled):
            replace_in(library, found, "Before", cancelled=lambda: next(answers))
    elif how == "read-only":
        with Library.open(tmp_path / "library", writing=False) as reader, pytest.raises(LibraryUnwritable):
            replace_in(reader, found, "Before")
    else:
        oldest = found[-1]
        if how == "changed":
            library.drafts.save(replace(library.drafts.get(oldest.draft_id), body="the ferry"))
        else:
            found = (*found[:-1], replace(oldest, draft_id="0" * 32))
        with pytest.raises(InvalidValue, match="nothing was replaced"):
            replace_in(library, found, "Before")
    assert all("ferry" in body for body in bodies(library, *drafts))
    assert all(not one.name for draft in drafts for one in library.history.of(draft.id))


def test_taking_back_leaves_what_was_changed_since_and_names_it(library, write):
    one, two, three = write("One", body="ferry"), write("Two", body="ferry"), write("Three", body="ferry")
    done = replace_in(library, look(library), "Before")
    library.drafts.save(replace(library.drafts.get(two.id), body="boat, or ship"))
    library.drafts.set_stage(three.id, Stage.READY)
    library.drafts.save(replace(library.drafts.get(three.id), section="News"))
    back = put_back(library, done)
    assert (back.count, back.others) == (2, ("Two",))
    assert bodies(library, one, two, three) == ["ferry", "boat, or ship", "ferry"]
    assert (library.drafts.get(three.id).stage, library.drafts.get(three.id).section) == (Stage.READY, "News")


def test_taking_back_can_be_stopped_whole(library, write):
    one, two = write("One", body="ferry"), write("Two", body="ferry")
    done = replace_in(library, look(library), "Before")
    answers = iter((False, True))
    with pytest.raises(Cancelled):
        put_back(library, done, cancelled=lambda: next(answers))
    assert bodies(library, one, two) == ["boat", "boat"]


def test_an_article_that_is_changed_elsewhere_is_only_kept(library, write):
    one, two = write("One", body="ferry"), write("Two", body="ferry")
    found = look(library)
    on_screen = changed(two, next(a.changes for a in found if a.draft_id == two.id))
    done = replace_in(library, found, "Before", elsewhere=on_screen)
    assert bodies(library, one, two) == ["boat", "ferry"]
    assert library.history.latest(two.id).name == "Before"
    assert next(d.digest for d in done if d.draft_id == two.id) == texts_digest(on_screen)
    back = put_back(library, done, elsewhere=two.id)
    assert back.count == 1
    assert bodies(library, one, two) == ["ferry", "ferry"]


def test_pages_that_name_an_article_beside_them_are_told(library, write):
    series = library.series.create("The Crossing")
    one = write("One", series=(series.id,))
    out, idle = write("Out", series=(series.id,)), write("Idle", series=(series.id,))
    other = write("Elsewhere")
    for draft in (out, other):
        export(library, draft)
    assert library.exports.out() == {out.id, other.id}
    assert library.exports.beside([one.id]) == ["out"]
    assert library.exports.beside([one.id, out.id]) == []
    assert library.exports.beside([idle.id, other.id]) == ["out"]
    for headline in ("Links Here", "Links But Is Not Out"):
        leading = write(headline, body=f"[There](almost:{one.id}).\n")
        library.keeping_up.catch_up(leading.id)
        if headline == "Links Here":
            export(library, leading)
    assert library.exports.beside([one.id]) == ["links-here", "out"]
