"""What a save remembers of the last one is never other than what stands in the library."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from almost_editor.document.draft import Author, Stage
from almost_editor.library.stored import StoredDrafts


def remembered(library, draft_id):
    return replace(library.drafts._saving._stored.of(draft_id), said=())


def read(library, draft_id):
    return StoredDrafts(library.drafts._connection).of(draft_id)


def test_a_second_save_asks_the_library_nothing(library, write, monkeypatch):
    draft = write("One", body="Words.")
    library.drafts.save(replace(draft, body="More words."))
    asked = []
    connection = library.drafts._connection
    answers = connection.row
    monkeypatch.setattr(connection, "row", lambda statement, values=(): asked.append(1) or answers(statement, values))
    library.drafts.save(replace(draft, body="More words still."))
    assert len(asked) == 1, "the write itself, which answers the revision"


def test_what_was_taken_back_is_not_remembered(library, write):
    draft = write("One")
    connection = library.drafts._connection

    def save_and_fail():
        with connection.transaction():
            library.drafts.save(replace(draft, headline="Two"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        save_and_fail()
    assert remembered(library, draft.id) == read(library, draft.id)
    assert remembered(library, draft.id).headline == "One"


def test_what_fails_at_its_end_is_not_remembered(library, write, monkeypatch):
    draft = write("One")
    library.drafts.save(replace(draft, headline="Two"))
    contents = library.drafts._saving._contents
    monkeypatch.setattr(contents, "save_body", lambda *_args, **_named: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        library.drafts.save(replace(draft, headline="Three", body="x"))
    assert remembered(library, draft.id) == read(library, draft.id)
    assert remembered(library, draft.id).headline == "Two"


steps = st.lists(
    st.one_of(
        st.tuples(st.just("save"), st.sampled_from(["headline", "body", "dek"]), st.sampled_from(["", "a", "b"])),
        st.tuples(st.just("authors"), st.just(""), st.sampled_from(["", "Ann", "Ben"])),
        st.tuples(st.just("stage"), st.just(""), st.sampled_from(["idea", "ready"])),
        st.tuples(st.just("series"), st.just(""), st.sampled_from(["", "join", "leave", "delete"])),
        st.tuples(st.just("export"), st.just(""), st.just("")),
        st.tuples(st.just("other"), st.just(""), st.just("")),
    ),
    max_size=12,
)


@given(steps)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_is_what_the_library_would_answer_whatever_was_done(library, steps):
    draft = library.drafts.new(headline="One")
    other = library.drafts.new(headline="Other")
    series = library.series.create(f"Series {draft.id}")
    library.drafts.save(draft)
    library.drafts.save(other)
    for kind, name, value in steps:
        if kind == "save":
            draft = replace(draft, **{name: value})
            library.drafts.save(draft)
        elif kind == "authors":
            draft = replace(draft, authors=(Author(value),) if value else ())
            library.drafts.save(draft)
        elif kind == "stage":
            library.drafts.set_stage(draft.id, Stage(value))
        elif kind == "series" and library.series.all() and series.id in {one.id for one in library.series.all()}:
            draft = replace(draft, series=(series.id,) if value == "join" else ())
            library.drafts.save(draft)
            if value == "delete":
                library.series.delete(series.id)
        elif kind == "export":
            library.exports.record(draft.id, address="https://a.example/", to="x", format="bag", digest="0" * 64)
        elif kind == "other":
            library.drafts.save(replace(other, headline=f"{other.headline}."))
        assert remembered(library, draft.id) == read(library, draft.id)
        stored = library.drafts.get(draft.id)
        kept = {name: getattr(stored, name) for name in ("revision", "slug", "slug_by_hand", "stage", "series")}
        assert stored == replace(draft, **kept)


def test_saving_anew_writes_the_fields_too_whatever_is_remembered(library, write):
    draft = write("One", body="Words.")
    library.drafts.save(draft)
    ran = []
    library.drafts._connection.raw.set_trace_callback(ran.append)
    library.drafts.save(draft)
    assert not any("headline" in statement for statement in ran)
    library.drafts.save(draft, anew=True)
    library.drafts._connection.raw.set_trace_callback(None)
    assert any("headline" in statement and "INSERT INTO drafts" in statement for statement in ran)
