"""Merging articles: every field three ways, pictures by their content, and no state of a list invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from almost_editor.document.draft import Author, Correction, CorrectionKind, Draft, Hero, Picture, Stage
from almost_editor.document.fields_as_text import FIELDS, field_text, with_field
from almost_editor.document.merging_drafts import FieldClash, merge_drafts, settle

MOMENT = datetime(2026, 3, 1, 9, tzinfo=UTC)
BASE = Draft(
    id="a" * 32,
    slug="ferry",
    created=MOMENT,
    headline="Ferry Runs Late",
    dek="Again.",
    body="One.\n\nTwo.\n\n![](pier.jpg)",
    tags=("ferry", "harbor"),
    pictures=(Picture("pier.jpg", "1" * 64, "jpeg", 800, 600, "A pier."),),
)
words = st.sampled_from(["", "Ferry", "Ferry Late", "Late Ferry Runs", "Runs\n\nLate", "![](pier.jpg) Late"])
names = st.sampled_from(["pier.jpg", "boat.jpg"])
pictures = st.lists(
    st.builds(Picture, names, st.sampled_from(["1" * 64, "2" * 64]), st.just("jpeg"), st.just(8), st.just(6), words),
    max_size=2,
    unique_by=lambda one: one.name,
).map(tuple)
moments = st.none() | st.sampled_from([MOMENT, MOMENT.replace(hour=11)])
points = st.none() | st.tuples(st.floats(0, 1), st.floats(0, 1))
drafts = st.builds(
    Draft,
    id=st.just("a" * 32),
    slug=st.sampled_from(["ferry", "late-ferry"]),
    created=st.just(MOMENT),
    headline=words,
    dek=words,
    body=words,
    stage=st.sampled_from([Stage.DRAFT, Stage.READY]),
    authors=st.lists(st.sampled_from([Author("Ann"), Author("Bo", "https://bo.example/")]), unique=True).map(tuple),
    tags=st.lists(st.sampled_from("abc"), unique=True).map(tuple),
    series=st.lists(st.sampled_from("xyz"), unique=True).map(tuple),
    hero=st.builds(Hero, names | st.just(""), words, focal_x=st.floats(0, 1), focal_card=points),
    pictures=pictures,
    published=moments,
    commissioned_words=st.none() | st.integers(0, 900),
    legal=st.booleans(),
    notes=words,
    corrections=st.lists(
        st.sampled_from(
            [Correction(CorrectionKind.UPDATE, f"{hour}.", MOMENT.replace(hour=hour)) for hour in range(3)]
        ),
        unique=True,
    ).map(lambda found: tuple(sorted(found, key=lambda one: one.at))),
)


# The first draw makes the strategies of all fields, which a busy machine takes its time for.
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(drafts, drafts)
def test_what_one_side_changed_is_taken(base: Draft, draft: Draft) -> None:
    for merged in (merge_drafts(base, base, draft), merge_drafts(base, draft, base), merge_drafts(base, draft, draft)):
        assert replace(merged.draft, slug_by_hand=draft.slug_by_hand) == draft
        assert not merged.clashes


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(drafts, drafts, drafts)
def test_nothing_is_dropped(base: Draft, ours: Draft, theirs: Draft) -> None:
    merged = merge_drafts(base, ours, theirs)
    for name in ("tags", "authors", "series", "corrections"):
        added = (set(getattr(ours, name)) | set(getattr(theirs, name))) - set(getattr(base, name))
        assert added <= set(getattr(merged.draft, name))
    unsettled = {one.field: one for one in merged.fields}
    for field in FIELDS:
        had, mine, yours, now = (field_text(one, field) for one in (base, ours, theirs, merged.draft))
        if mine != yours and had not in (mine, yours) and field not in ("slug", "notes", "hero.picture"):
            one_of_two = field in unsettled or now not in (mine, yours)
            assert one_of_two, field
    for side in (ours, theirs):
        new = {one.digest for one in side.pictures} - {one.digest for one in base.pictures}
        assert new <= {one.digest for one in merged.draft.pictures}
    names = [one.name for one in merged.draft.pictures]
    assert len(names) == len(set(names))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(drafts)
def test_fields_come_back_from_their_text(draft: Draft) -> None:
    blank = replace(BASE, pictures=(), body="", tags=())
    for field in FIELDS:
        blank = with_field(blank, field, field_text(draft, field))
        assert field_text(blank, field) == field_text(draft, field)
    assert blank.hero == draft.hero


def test_words_and_fields_of_both_are_in_it() -> None:
    ours = replace(
        BASE, headline="Night Ferry Runs Late", body=BASE.body.replace("One.", "One and all."), tags=("ferry",)
    )
    theirs = replace(BASE, headline="Ferry Runs Very Late", dek="And again.", tags=("ferry", "harbor", "night"))
    merged = merge_drafts(BASE, ours, theirs)
    assert not merged.clashes
    assert merged.draft.headline == "Night Ferry Runs Very Late"
    assert merged.draft.dek == "And again."
    assert merged.draft.body.startswith("One and all.")
    assert merged.draft.tags == ("ferry", "night")


def test_a_field_that_both_changed_is_ours_and_says_theirs() -> None:
    merged = merge_drafts(BASE, replace(BASE, section="World"), replace(BASE, section="Sea"))
    assert merged.draft.section == "World"
    assert merged.fields == (FieldClash("section", "World", "Sea"),)
    assert settle(merged.draft, "section", "Sea").section == "Sea"


def with_picture(digest: str, **words: str) -> Draft:
    return replace(BASE, pictures=(replace(BASE.pictures[0], digest=digest, **words),))


def test_a_picture_that_both_replaced_stands_twice_until_one_is_chosen() -> None:
    merged = merge_drafts(BASE, with_picture("2" * 64), with_picture("3" * 64))
    assert merged.fields == (FieldClash("picture pier.jpg", "pier.jpg", "pier-2.jpg"),)
    assert [one.name for one in merged.draft.pictures] == ["pier.jpg", "pier-2.jpg"]
    for chosen, other, digest in (("pier.jpg", "pier-2.jpg", "2" * 64), ("pier-2.jpg", "pier.jpg", "3" * 64)):
        settled = settle(merged.draft, "picture pier.jpg", chosen, other).pictures
        assert [(one.name, one.digest) for one in settled] == [("pier.jpg", digest)]


def test_two_new_pictures_of_one_name_are_two_pictures() -> None:
    base = replace(BASE, pictures=(), body="Text.")
    theirs = replace(with_picture("3" * 64), body="Text.\n\n![](pier.jpg)", hero=Hero("pier.jpg"))
    merged = merge_drafts(base, replace(with_picture("2" * 64), body="Text."), theirs)
    assert {one.name: one.digest[0] for one in merged.draft.pictures} == {"pier.jpg": "2", "pier-2.jpg": "3"}
    assert "![](pier-2.jpg)" in merged.draft.body
    assert merged.draft.hero.picture == "pier-2.jpg"


def test_the_words_of_a_picture_are_merged() -> None:
    ours, theirs = with_picture("1" * 64, alt="A long pier."), with_picture("3" * 64, alt="A pier at night.")
    (picture,) = merge_drafts(BASE, ours, theirs).draft.pictures
    assert (picture.alt, picture.digest) == ("A long pier at night.", "3" * 64)
    merged = merge_drafts(BASE, with_picture("1" * 64, alt="A quay."), with_picture("1" * 64, alt="A jetty."))
    assert merged.fields == (FieldClash("alt of pier.jpg", "A quay.", "A jetty."),)
    assert settle(merged.draft, "alt of pier.jpg", "A jetty.").pictures[0].alt == "A jetty."


def test_a_picture_that_one_side_let_go_of_stays_where_the_other_shows_it_anew() -> None:
    ours = replace(BASE, body="One.\n\nTwo.", pictures=())
    merged = merge_drafts(BASE, ours, replace(BASE, body="![](pier.jpg)\n\nOne.\n\nTwo.\n\n![](pier.jpg)"))
    assert [one.name for one in merged.draft.pictures] == ["pier.jpg"]


def test_without_a_base_nothing_is_taken_for_taken_away() -> None:
    ours, theirs = replace(BASE, tags=("a",), dek=""), replace(BASE, tags=("b",), body="One.\n\nThree.")
    merged = merge_drafts(None, ours, theirs)
    assert merged.draft.tags == ("a", "b")
    assert merged.draft.dek == "Again."
    assert "Two." in merged.body.ours + merged.body.theirs
    assert "Three." in merged.body.ours + merged.body.theirs
