"""Export records: everything about an export is kept, nothing that a page shows is changed."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Stage
from almost_editor.errors import NotFound
from almost_editor.library import exports


def test_recording_changes_nothing_that_a_page_shows(library, write):
    draft = write("Harbor", body="Words.", published=datetime(2026, 1, 2, tzinfo=UTC))
    before = library.drafts.summary(draft.id)
    library.exports.record(draft.id, address="https://almost.example/harbor/", to="/out", format="bag", digest="ab")
    assert library.drafts.get(draft.id) == replace(draft, stage=Stage.EXPORTED, slug_by_hand=True)
    assert library.drafts.summary(draft.id) == replace(before, stage=Stage.EXPORTED)


def test_all_exports_are_kept_the_newest_first(library, write, monkeypatch):
    monkeypatch.setattr(exports.getpass, "getuser", lambda: "ada")
    draft = write("Harbor")
    library.exports.record(
        draft.id, address="https://a/", to="/one", format="zip", digest="ab", override_reason="The desk is on the phone"
    )
    library.exports.record(draft.id, address="https://b/", to="/two", format="bag", digest="cd")
    second, first = library.exports.of(draft.id)
    assert (first.stage, first.override_reason, first.to, first.slug) == (
        Stage.DRAFT,
        "The desk is on the phone",
        "/one",
        "harbor",
    )
    assert (second.stage, second.address, second.format, second.digest) == (Stage.EXPORTED, "https://b/", "bag", "cd")
    assert first.by == "ada"
    assert first.at < second.at


def test_an_account_without_a_name_exports_all_the_same(library, write, monkeypatch):
    def nobody():
        raise KeyError("uid not found")

    monkeypatch.setattr(exports.getpass, "getuser", nobody)
    draft = write("Harbor")
    library.exports.record(draft.id, address="", to="", format="bag", digest="")
    assert library.exports.of(draft.id)[0].by == ""


def test_an_export_of_nothing_is_refused(library):
    with pytest.raises(NotFound):
        library.exports.record("x", address="", to="", format="bag", digest="")
    assert library.exports.of("x") == []


def test_what_is_kept_is_what_was_written_and_not_what_was_typed_since(library, write, change):
    draft = write("Harbor", body="One.")
    changed = change(draft, headline="The harbor", body="One. Two.")
    library.keeping_up.catch_up(draft.id)
    library.exports.record(draft.id, address="", to="", format="bag", digest="", went_out=draft)
    out = library.history.last_out(draft.id)
    assert (library.history.draft(out.id).body, out.words) == ("One.", 1)
    assert [one.exported for one in library.history.of(draft.id)].count(True) == 1
    record = library.exports.of(draft.id)[0]
    assert (record.revision, record.slug) == (draft.revision, "harbor")
    assert library.drafts.get(draft.id).body == changed.body
    assert library.drafts.find("harbor").id == draft.id, "readers have the address that went out"
    assert library.drafts.old_slugs(draft.id) == ("harbor",)


def test_a_revision_that_was_kept_meanwhile_is_marked(library, write, change):
    draft = write("Harbor", body="One.")
    library.keeping_up.catch_up(draft.id)
    kept = library.history.latest(draft.id)
    change(draft, body="One. Two.")
    library.keeping_up.catch_up(draft.id)
    library.exports.record(draft.id, address="", to="", format="bag", digest="", went_out=draft)
    assert library.history.last_out(draft.id).id == kept.id
    assert len(library.history.of(draft.id)) == 2


def test_words_that_went_out_before_are_kept_anew_when_they_go_out_again(library, write, change):
    first = write("Harbor", body="One.")
    library.exports.record(first.id, address="", to="", format="bag", digest="")
    second = change(library.drafts.get(first.id), body="Two.")
    library.exports.record(first.id, address="", to="", format="bag", digest="")
    third = change(second, body="One.")
    library.exports.record(first.id, address="", to="", format="bag", digest="")
    assert library.history.draft(library.history.last_out(third.id).id).body == "One."
    assert [one.exported for one in library.history.of(third.id)] == [True, True, True]
