"""Replacing words in all articles through the window: seen first, done at once, and taken back."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from almost_editor.document.replacing import texts_of
from almost_editor.errors import LibraryUnwritable
from almost_editor.ui.replacing import library_job, looking
from almost_editor.ui.replacing import replacing as module
from almost_editor.ui.replacing.changes_model import LINE
from tests.journeys.driver import Writer


@pytest.fixture
def three(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> Writer:
    """A window on three articles, the last of them open."""
    monkeypatch.setattr(module, "LOOK_AFTER_MS", 0)
    writer.starts()
    for headline, body in (
        ("Harbor Ferry", "The ferry sails."),
        ("Winter", "A ferry and `ferry`."),
        ("Open", "One 😀 ferry, two ferry."),
    ):
        writer.begins_an_article()
        writer.types(headline)
        writer.pastes_into_text(body)
        writer.saves()
    return writer


def asks(writer: Writer, find: str, replacement: str, scope: str = "") -> None:
    writer.presses("Ctrl+Shift+R")
    sheet = writer.app.replacing.sheet
    assert sheet.words.hasFocus()
    sheet.scope.setText(scope)
    writer.selects_all()
    writer.types(find)
    writer.presses("Tab")
    assert sheet.replacement.hasFocus()
    writer.selects_all()
    writer.types(replacement)
    writer.waits(lambda: is_looked_through(writer), sheet.said.text)


def is_looked_through(writer: Writer) -> bool:
    replacing = writer.app.replacing
    return replacing.looking.is_whole and not replacing._soon.isActive()


def shown(writer: Writer) -> list[str]:
    changes = writer.app.replacing.sheet.changes
    lines = (changes.index(row).data(LINE) for row in range(changes.rowCount()))
    return [line.change.where if line.change is not None else line.article.headline for line in lines]


def bodies(writer: Writer) -> dict[str, str]:
    def read(library):
        drafts = [library.drafts.get(one.id) for one in library.drafts.summaries()]
        return {draft.headline: draft.body for draft in drafts}

    return writer.asks_library(read)


@pytest.mark.parametrize("locked_from", [1, 50])
def test_every_change_is_seen_made_and_taken_back_at_once(
    three: Writer, monkeypatch: pytest.MonkeyPatch, locked_from: int
) -> None:
    writer = three
    monkeypatch.setattr(library_job, "LOCKED_FROM", locked_from)
    before = bodies(writer)
    asks(writer, "ferry", "boat")
    assert shown(writer) == ["Open", "body", "body", "Winter", "body", "body", "Harbor Ferry", "headline", "body"]
    assert "6 places in 3 of 3 articles." in writer.app.replacing.sheet.said.text()
    writer.clicks("Replace 6")
    writer.sees_notice("6 changes made in 3 articles.")
    assert writer.app.text.hasFocus()
    assert writer.app.open_draft.body == "One 😀 boat, two boat."
    writer.saves()
    assert bodies(writer) == {
        "Harbor boat": "The boat sails.",
        "Winter": "A boat and `boat`.",
        "Open": "One 😀 boat, two boat.",
    }
    assert not writer.app.replacing.sheet.isVisible()
    kept = writer.asks_library(lambda library: library.history.of(writer.draft.id))
    assert any(one.name == "Before replacing “ferry” by “boat”" for one in kept)
    writer.clicks("Undo")
    writer.sees_notice("taken back in 3 articles")
    assert writer.app.window.focusWidget() is not None
    writer.saves()
    assert bodies(writer) == before
    assert writer.app.open_draft.body == "One 😀 ferry, two ferry."


def test_the_undo_of_the_open_article_knows_of_it_as_one_step(three: Writer) -> None:
    writer = three
    asks(writer, "ferry", "boat")
    writer.clicks("Replace 6")
    writer.sees_notice("6 changes made")
    writer.goes_to_end()
    writer.presses("Ctrl+Z")
    assert writer.app.open_draft.body == "One 😀 ferry, two ferry."
    writer.presses("Ctrl+Shift+Z")
    assert writer.app.open_draft.body == "One 😀 boat, two boat."


def test_what_is_left_out_stays_and_what_was_changed_since_is_named(three: Writer) -> None:
    writer = three
    asks(writer, "ferry", "boat")
    sheet = writer.app.replacing.sheet
    sheet.view.setFocus()
    sheet.view.setCurrentIndex(sheet.changes.index(2))
    writer.presses("Space")
    assert sheet.changes.index(0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.PartiallyChecked
    sheet.view.setCurrentIndex(sheet.changes.index(3))
    writer.presses("Space")
    writer.clicks("Replace 3")
    writer.sees_notice("3 changes made in 2 articles")
    writer.saves()
    assert bodies(writer)["Open"] == "One 😀 boat, two ferry."
    assert bodies(writer)["Winter"] == "A ferry and `ferry`."
    writer.goes_to_end()
    writer.types(" More.")
    writer.chooses("edit.undo_replace_all")
    writer.sees_notice("left as they are: “Open”")
    writer.saves()
    assert bodies(writer) == {
        "Harbor Ferry": "The ferry sails.",
        "Winter": "A ferry and `ferry`.",
        "Open": "One 😀 boat, two ferry. More.",
    }


def test_unsaved_words_of_the_open_article_count(three: Writer) -> None:
    writer = three
    writer.goes_to_end()
    writer.types(" A third ferry.")
    asks(writer, "ferry", "boat", "open ")
    # Words narrow by the index, which follows at a pause; filters do at once.
    sheet = writer.app.replacing.sheet
    sheet.scope.setText("stage:draft")
    writer.waits(lambda: is_looked_through(writer))
    assert shown(writer).count("body") == 6
    writer.clicks("Replace 7")
    writer.sees_notice("7 changes made")
    assert writer.app.open_draft.body == "One 😀 boat, two boat. A third boat."


def test_words_typed_behind_the_sheet_make_it_look_again(three: Writer) -> None:
    writer = three
    asks(writer, "ferry", "boat")
    writer.app.text.setFocus()
    writer.presses("Ctrl+Home")
    writer.types("Now ")
    writer.app.replacing.sheet.go.click()
    writer.sees_notice("was changed since it was looked through")
    assert "ferry" in writer.app.open_draft.body
    writer.waits(lambda: is_looked_through(writer))
    writer.clicks("Replace 6")
    writer.sees_notice("6 changes made")
    assert writer.app.open_draft.body == "Now One 😀 boat, two boat."


@pytest.mark.parametrize("how", ["stopped", "refused"])
def test_what_cannot_be_done_whole_is_not_done_at_all(three: Writer, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    writer = three
    before = bodies(writer)
    asks(writer, "ferry", "boat")
    if how == "refused":

        def refuse(*_values: object, **_named: object) -> None:
            raise LibraryUnwritable("The disk is full.", "Make room.")

        monkeypatch.setattr(module, "replace_in", refuse)
        writer.clicks("Replace 6")
        writer.sees_notice("The disk is full.")
    else:
        monkeypatch.setattr(library_job, "LOCKED_FROM", 1)
        gate = threading.Event()
        writer.app.lanes.writing.send(lambda _library: gate.wait(20))
        writer.app.replacing.sheet.go.click()
        assert not writer.app.window.centralWidget().isEnabled()
        writer.app.replacing.sheet.stop.click()
        gate.set()
        writer.sees_notice("Stopped; nothing was replaced.")
    assert writer.app.window.centralWidget().isEnabled()
    assert writer.app.open_draft.body == before["Open"]
    writer.saves()
    assert bodies(writer) == before


def test_looking_goes_in_slices_and_can_be_stopped(three: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    writer = three
    monkeypatch.setattr(looking, "AT_MOST", 1)
    asks(writer, "ferry", "boat")
    assert shown(writer).count("body") == 5
    replacing = writer.app.replacing
    replacing._look()
    replacing.sheet.stop.click()
    assert not replacing.looking.is_busy
    writer.presses("Escape")
    assert not replacing.sheet.isVisible()
    assert replacing.sheet.changes.rowCount() == 0


def test_pages_that_would_have_to_go_up_again_are_named(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.waits(lambda: writer.app.open_draft.is_open)
    asks(writer, "harbor bridge", "old bridge", "stage:exported")
    sheet = writer.app.replacing.sheet
    exported = writer.asks_library(lambda library: library.exports.out())
    if exported:
        writer.waits(lambda: "would have to go up again" in sheet.out.text())
    drafts = writer.asks_library(lambda library: [library.drafts.get(one.id) for one in library.drafts.summaries()])
    wanted = [draft for draft in drafts if draft.stage == "exported"]
    places = sum(text.casefold().count("harbor bridge") for draft in wanted for text in texts_of(draft).values())
    assert sheet.changes.changes == places > 0


def test_there_is_nothing_to_take_back_at_first_and_filters_are_checked(three: Writer) -> None:
    writer = three
    writer.chooses("edit.undo_replace_all")
    writer.sees_notice("Nothing was replaced")
    writer.presses("Ctrl+Shift+R")
    sheet = writer.app.replacing.sheet
    writer.types("ferry")
    sheet.scope.setText("stage:nowhere")
    writer.waits(lambda: "It can be idea, draft" in sheet.said.text())
    assert not sheet.go.isEnabled()


def test_the_fields_are_typed_one_after_the_other_and_words_without_a_replacement_are_removed(three: Writer) -> None:
    writer = three
    writer.presses("Ctrl+Shift+R")
    sheet = writer.app.replacing.sheet
    writer.types("ferry")
    writer.waits(lambda: sheet.go.text() == "Remove 6")
    writer.presses("Tab")
    writer.types("boat")
    assert sheet.replacement.text() == "boat"
    writer.waits(lambda: sheet.go.text() == "Replace 6")
