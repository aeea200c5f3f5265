"""Drafts come back as they went in; lists say what they need; the trash keeps everything."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from almost_editor.document.draft import (
    CHOSEN_STAGES,
    Author,
    Correction,
    CorrectionKind,
    Direction,
    Draft,
    Hero,
    Picture,
    Stage,
)
from almost_editor.document.text import clean, clean_line
from almost_editor.errors import InvalidValue, LibraryDamaged, LibraryUnwritable, NotFound
from almost_editor.library.store import Library

texts = st.text(max_size=60).map(clean)
lines = st.text(max_size=30).map(clean_line)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(timezones=st.one_of(st.just(UTC), zones))
shares = st.floats(0, 1)
points = st.none() | st.tuples(shares, shares)
pictures = st.lists(
    st.builds(
        Picture,
        name=lines,
        digest=st.text("0123456789abcdef", min_size=64, max_size=64),
        format=st.sampled_from(["jpeg", "png", "gif", "webp", "avif"]),
        width_px=st.integers(1, 50_000),
        height_px=st.integers(1, 50_000),
    ),
    max_size=3,
    unique_by=lambda picture: picture.name,
).map(tuple)
records = st.builds(Correction, st.sampled_from(CorrectionKind), texts, moments, lines)
drafts = st.builds(
    Draft,
    id=st.uuids().map(lambda made: made.hex),
    slug=st.just("untitled"),
    created=moments,
    headline=lines,
    dek=lines,
    body=texts,
    stage=st.sampled_from([*CHOSEN_STAGES, Stage.EXPORTED]),
    slug_by_hand=st.booleans(),
    authors=st.lists(st.builds(Author, name=lines, url=lines), max_size=3).map(tuple),
    section=lines,
    tags=st.lists(lines, max_size=3).map(tuple),
    dateline=lines,
    series=st.just(()),
    hero=st.builds(
        Hero, picture=lines, alt=lines, caption=texts, credit=lines, focal_x=shares, focal_y=shares,
        focal_card=points, focal_square=points,
    ),
    pictures=pictures,
    description=texts,
    published=st.none() | moments,
    modified=st.none() | moments,
    due=st.none() | moments,
    commissioned_words=st.none() | st.integers(0, 10**9),
    language=lines,
    direction=st.sampled_from(Direction),
    embargo=st.none() | moments,
    legal=st.booleans(),
    notes=texts,
    layout=lines,
    corrections=st.lists(records, max_size=2).map(tuple),
)  # fmt: skip


@pytest.fixture(scope="module")
def one_library(tmp_path_factory):
    with Library.open(tmp_path_factory.mktemp("drafts") / "library") as library:
        yield library


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=drafts, second=drafts)
def test_a_draft_comes_back_as_it_was_saved(one_library, first, second):
    for draft in (first, replace(second, id=first.id)):
        saved = one_library.drafts.save(draft)
        back = one_library.drafts.get(draft.id)
        assert back == replace(draft, slug=saved.slug, revision=saved.revision)
        times = [(back.created, draft.created), (back.published, draft.published), (back.embargo, draft.embargo)]
        assert all(one.utcoffset() == other.utcoffset() for one, other in times if one and other)


def test_every_save_counts_one_revision(library):
    draft = library.drafts.new(headline="Harbor bridge closed")
    assert [library.drafts.save(draft).revision for _ in range(3)] == [1, 2, 3]


def test_a_new_draft_takes_after_the_publication(library):
    library.publication.save(replace(library.publication.load(), language="uk", default_layout="feature"))
    draft = library.drafts.new()
    assert (draft.language, draft.layout, draft.revision, draft.slug) == ("uk", "feature", 0, "untitled")
    assert library.drafts.new(language="fr").language == "fr"


def test_a_new_draft_is_not_saved(library):
    draft = library.drafts.new()
    with pytest.raises(NotFound):
        library.drafts.get(draft.id)


def test_two_pictures_of_one_name_are_refused(library):
    picture = Picture("bridge.jpg", "0" * 64, "jpeg", 10, 10)
    with pytest.raises(InvalidValue):
        library.drafts.save(library.drafts.new(pictures=(picture, picture)))


def test_a_text_that_cannot_be_stored_is_refused_and_changes_nothing(library, write):
    draft = write("Harbor bridge")
    for field in ("body", "headline"):
        with pytest.raises(InvalidValue):
            library.drafts.save(replace(draft, **{field: "\ud800"}))
    assert library.drafts.get(draft.id) == draft


def test_summaries_are_in_the_order_of_saving_whatever_the_clock_says(library, write, change, clock):
    first, second = write("First"), write("Second")
    assert [summary.headline for summary in library.drafts.summaries()] == ["Second", "First"]
    clock.now -= timedelta(days=400)
    change(first, dek="Later")
    assert [summary.id for summary in library.drafts.summaries()] == [first.id, second.id]


def test_a_summary_says_what_a_list_shows(library, write):
    main, other = library.series.create("Harbor"), library.series.create("Bridges")
    draft = write(
        "Harbor bridge closed",
        body="One two *three*.",
        authors=(Author("Ada Quill"), Author("Ben Inkwell")),
        series=(other.id, main.id),
        due=datetime(2026, 5, 1, 12, tzinfo=UTC),
    )
    summary = library.drafts.summary(draft.id)
    assert summary == library.drafts.summaries()[0]
    assert (summary.words, summary.byline, summary.series) == (3, "Ada Quill, Ben Inkwell", (other.id, main.id))
    assert isinstance(summary.due, date)
    assert summary.stage is Stage.DRAFT


def test_summaries_read_no_body(library, write):
    write("Harbor", body="words " * 10)
    library._connection.raw.execute("DROP TABLE bodies")
    assert [summary.words for summary in library.drafts.summaries()] == [10]


def test_a_count_that_the_window_has_is_taken(library):
    draft = library.drafts.new(body="one two")
    library.drafts.save(draft, words=2000)
    assert library.drafts.summary(draft.id).words == 2000
    library.drafts.save(replace(draft, body="one two three"))
    assert library.drafts.summary(draft.id).words == 3


def test_the_trash_keeps_everything(library, write):
    series = library.series.create("Harbor")
    one, two, three = (write(name, series=(series.id,)) for name in ("One", "Two", "Three"))
    library.drafts.trash(two.id)
    assert [summary.headline for summary in library.drafts.summaries()] == ["Three", "One"]
    assert library.drafts.summary(two.id).trashed
    assert library.series.get(series.id).parts == (one.id, three.id)
    assert len(library.drafts.summaries(include_trashed=True)) == 3
    library.drafts.save(replace(two, dek="Saved by an open window"))
    assert library.drafts.summary(two.id).trashed
    library.drafts.untrash(two.id)
    assert library.series.get(series.id).parts == (one.id, two.id, three.id)
    assert library.drafts.summary(two.id).trashed is None


def test_a_stage_is_set_alone(library, write):
    draft = write("Harbor")
    library.drafts.set_stage(draft.id, Stage.READY)
    assert library.drafts.get(draft.id) == replace(draft, stage=Stage.READY)


def test_what_is_not_there_is_not_found(library):
    for ask in (library.drafts.get, library.drafts.summary, library.drafts.trash, library.drafts.untrash):
        with pytest.raises(NotFound) as caught:
            ask("0" * 32)
        assert "almost-editor list" in caught.value.remedy
    with pytest.raises(NotFound):
        library.drafts.find("nowhere")
    with pytest.raises(NotFound):
        library.drafts.set_stage("0" * 32, Stage.READY)


def test_known_tags_are_for_completion(library, write):
    write("One", authors=(Author("Ben"), Author("Ada", "/ada")), tags=("harbor", "bridges"))
    write("Two", authors=(Author("Ben"),), tags=("bridges",))
    assert library.drafts.known_tags() == ("bridges", "harbor")


def test_a_reader_sees_each_save_and_changes_nothing(library, folder, write):
    draft = write("Harbor")
    with Library.open(folder, writing=False) as reader:
        assert reader.drafts.get(draft.id) == draft
        library.drafts.save(replace(draft, headline="Harbor bridge"))
        assert reader.drafts.find("harbor-bridge").headline == "Harbor bridge"
        with pytest.raises(LibraryUnwritable, match="reading only"):
            reader.drafts.save(draft)


def test_what_pictures_say_is_kept_with_the_draft(library):
    picture = library.pictures.add(
        b"x", "a.jpg", width_px=8, height_px=6, format="jpeg", alt="A.", caption="B.", credit="C/D"
    )
    draft = library.drafts.new(headline="A", pictures=(picture,))
    library.drafts.save(draft)
    assert library.drafts.get(draft.id).pictures == (picture,)
    library.drafts.save(replace(library.drafts.get(draft.id), pictures=(replace(picture, caption=""),)))
    assert library.drafts.get(draft.id).pictures[0].caption == ""


def test_a_row_whose_moments_are_gone_is_damaged_and_no_bug(library, write):
    draft = write("Ferry")
    raw = library.drafts._connection.raw
    raw.execute("PRAGMA writable_schema=ON")
    raw.execute(
        "UPDATE sqlite_schema SET sql = replace(sql, 'created TEXT NOT NULL', 'created TEXT') WHERE name = 'drafts'"
    )
    raw.execute("PRAGMA writable_schema=RESET")
    raw.execute("UPDATE drafts SET created = NULL")
    with pytest.raises(LibraryDamaged, match="Ferry"):
        library.drafts.get(draft.id)
