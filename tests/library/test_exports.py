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
