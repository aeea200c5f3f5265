"""An article's history: seen, compared by the word, named, and brought back with a way back again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from almost_editor.document.corrections import corrected
from almost_editor.document.differences import Kind
from almost_editor.document.draft import CorrectionKind, Stage
from almost_editor.library.store import Library
from almost_editor.ui import keeping_up
from almost_editor.ui.history import comparing
from tests.journeys.driver import Writer


@pytest.fixture
def written(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> Writer:
    """Somebody who has written an article in two sittings."""
    monkeypatch.setattr(keeping_up, "QUIET_MS", 30)
    writer.starts()
    writer.app.settings.set("history/view", "source")
    writer.begins_an_article()
    writer.types("The ferry")
    writer.goes_to("body")
    writer.types("It leaves at seven.")
    waits_for_revision(writer, "It leaves at seven.")
    writer.types(" The county has voted.")
    waits_for_revision(writer, "It leaves at seven. The county has voted.")
    return writer


def waits_for_revision(writer: Writer, body: str) -> None:
    draft_id = writer.app.open_draft.draft.id

    def newest(library: Library) -> str:
        revision = library.history.latest(draft_id)
        return library.history.draft(revision.id).body if revision is not None else ""

    writer.waits(lambda: writer.asks_library(newest) == body)


def opens_history(writer: Writer) -> None:
    writer.chooses("view.history")
    sheet = writer.app.history.sheet
    writer.waits(lambda: sheet.isVisible() and sheet.timeline.count() > 1 and sheet.text.toPlainText())


def parts(writer: Writer, kind: Kind) -> str:
    return "".join(part.words for part in writer.app.history.sheet.text._parts if part.kind is kind)


def walks_to(writer: Writer, words: str) -> None:
    """Go down the timeline by the keyboard until the revision without these words stands there."""
    sheet = writer.app.history.sheet
    for _ in range(sheet.timeline.count()):
        if words in parts(writer, Kind.NEW):
            return
        before = sheet.text._parts
        QTest.keyClick(sheet.timeline, Qt.Key.Key_Down)
        writer.waits(lambda before=before: sheet.text._parts != before)  # type: ignore[misc]


def test_what_has_changed_since_is_marked_and_can_be_taken_back(written: Writer) -> None:
    opens_history(written)
    sheet = written.app.history.sheet
    assert sheet.said.text() == "No difference"
    walks_to(written, "The county has voted.")
    assert parts(written, Kind.NEW).strip() == "The county has voted."
    assert parts(written, Kind.GONE) == ""
    assert sheet.said.text() == "1 change"
    written.clicks("Restore this revision")
    written.waits(lambda: written.app.open_draft.body == "It leaves at seven.")
    written.sees_in_page("It leaves at seven.")
    written.waits(lambda: "county" not in written.page("document.body.innerText"))
    assert not sheet.isVisible()
    written.clicks("Undo")
    written.waits(lambda: written.app.open_draft.body == "It leaves at seven. The county has voted.")


def test_a_restored_text_is_one_step_that_undo_takes_back(written: Writer) -> None:
    opens_history(written)
    walks_to(written, "The county has voted.")
    written.clicks("Restore this revision")
    written.waits(lambda: written.app.open_draft.body == "It leaves at seven.")
    written.goes_to("body")
    written.presses("Ctrl+Z")
    assert written.app.open_draft.body == "It leaves at seven. The county has voted."


def test_what_changed_just_then_is_shown_too(written: Writer) -> None:
    opens_history(written)
    sheet = written.app.history.sheet
    QTest.mouseClick(sheet.against._group.button(1), Qt.MouseButton.LeftButton)
    written.waits(lambda: "The county has voted." in parts(written, Kind.NEW))


def test_a_revision_is_named_copied_and_signed(written: Writer) -> None:
    opens_history(written)
    sheet = written.app.history.sheet
    walks_to(written, "The county has voted.")
    chosen = sheet.timeline.revision_id
    sheet.name.setFocus()
    written.types("Before the vote")
    written.presses("Return")
    written.waits(lambda: "Before the vote" in (sheet.timeline.currentItem().text()))
    assert sheet.timeline.revision_id == chosen
    written.clicks("Copy its text")
    assert QGuiApplication.clipboard().text() == "It leaves at seven."
    sheet.signature.setFocus()
    written.types("Ada Quill")
    written.presses("Return")
    assert written.app.settings.get("writer/name") == "Ada Quill"
    written.presses("Esc")
    written.goes_to("body")
    written.types(" More.")
    waits_for_revision(written, "It leaves at seven. The county has voted. More.")
    opens_history(written)
    written.waits(lambda: "Ada Quill" in sheet.timeline.item(0).text())


def test_the_history_of_another_article_is_another_one(written: Writer) -> None:
    opens_history(written)
    written.begins_an_article()
    assert not written.app.history.sheet.isVisible()
    written.chooses("view.history")
    sheet = written.app.history.sheet
    written.waits(lambda: sheet.isVisible() and sheet.timeline.count() == 1)
    assert "0 words" in sheet.timeline.item(0).text()


def test_what_readers_do_not_see_yet_is_said_and_shown(
    sample: Callable[[], Writer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping_up, "QUIET_MS", 30)
    writer = sample()
    writer.app.settings.set("history/view", "source")
    exported = next(one for one in writer.lists() if one.stage is Stage.EXPORTED)
    writer.opens(exported.slug)
    badge = writer.app.status_bar.since_export
    writer.asks_library(
        lambda library: library.exports.record(
            exported.id, address="https://almost.example/", to="out", format="bag", digest="0" * 64
        )
    )
    writer.app.since_export.look()
    writer.lets_work()
    assert not badge.isVisible()
    writer.goes_to_end()
    writer.types(" One word more.")
    writer.waits(badge.isVisible)
    QTest.mouseClick(badge, Qt.MouseButton.LeftButton)
    sheet = writer.app.history.sheet
    writer.waits(lambda: "One word more." in parts(writer, Kind.NEW))
    assert "exported" in sheet.timeline.currentItem().text()
    writer.clicks("Restore this revision")
    writer.waits(lambda: not badge.isVisible())


# -- as a page


def opens_as_page(writer: Writer) -> None:
    writer.app.settings.set("history/view", "page")
    writer.chooses("view.history")
    sheet = writer.app.history.sheet
    writer.waits(lambda: sheet.isVisible() and sheet.timeline.count() > 1 and sheet.said.text())


def goes_back(writer: Writer) -> None:
    """Choose the first revision that has the first sentence."""
    sheet, draft_id = writer.app.history.sheet, writer.app.open_draft.draft.id

    def first(library: Library) -> int:
        there = library.history.of(draft_id)
        return min(one.id for one in there if library.history.draft(one.id).body == "It leaves at seven.")

    wanted = writer.asks_library(first)
    for row in range(sheet.timeline.count()):
        sheet.timeline.setCurrentRow(row)
        if sheet.timeline.revision_id == wanted:
            return
    raise AssertionError("the timeline does not have it")


def asks_page(writer: Writer, expression: str) -> Any:
    """Ask the compared page, and wait for its answer."""
    view = writer.app.history.sheet.page.view
    assert view is not None
    answers: list[Any] = []
    view.ask(expression, answers.append)
    writer.waits(lambda: answers)
    return answers[0]


def waits_for_changes(writer: Writer, said: str) -> None:
    sheet = writer.app.history.sheet
    writer.waits(lambda: sheet.said.text() == said, lambda: f"{said!r}, but {sheet.said.text()!r}")


HERE = "document.querySelector('[data-almost-here]')?.innerText ?? ''"


def test_what_has_changed_is_shown_in_the_page_and_walked_through_by_keys(written: Writer) -> None:
    written.goes_to("headline")
    written.types(" at night")
    written.goes_to_end()
    written.types("\n\nAnd a paragraph.")
    opens_as_page(written)
    sheet = written.app.history.sheet
    waits_for_changes(written, "No difference")
    goes_back(written)
    waits_for_changes(written, "3 changes")
    assert asks_page(written, "document.querySelector('h1').innerHTML").count('<ins class="almost-new"') == 1
    assert "at night" in asks_page(written, HERE)
    sheet.timeline.setFocus()
    written.presses("Alt+Down")
    written.waits(lambda: "county" in asks_page(written, HERE))
    written.presses("Alt+Up", "Alt+Up")
    written.waits(lambda: "And a paragraph." in asks_page(written, HERE))
    assert "almost-new" not in written.page("document.body.innerHTML"), "the live page knows nothing of it"


def test_page_and_source_change_places_and_the_choice_is_remembered(written: Writer) -> None:
    opens_as_page(written)
    sheet = written.app.history.sheet
    goes_back(written)
    waits_for_changes(written, "1 change")
    QTest.mouseClick(sheet.view._group.button(1), Qt.MouseButton.LeftButton)
    assert sheet.sides.currentWidget() is sheet.text
    assert "county" in parts(written, Kind.NEW)
    assert written.app.settings.get("history/view") == "source"
    QTest.mouseClick(sheet.view._group.button(0), Qt.MouseButton.LeftButton)
    written.waits(lambda: sheet.page.view is not None and sheet.sides.currentWidget() is sheet.page)
    waits_for_changes(written, "1 change")


def test_nothing_of_the_page_is_left_when_the_sheet_is_gone(written: Writer) -> None:
    opens_as_page(written)
    sheet = written.app.history.sheet
    written.waits(lambda: sheet.page.view is not None and sheet.page.view.isVisible())
    sheet.page.setFocus()
    written.presses("Esc")
    written.waits(lambda: sheet.page.view is None)
    assert not sheet.isVisible()
    opens_as_page(written)
    waits_for_changes(written, "No difference")


def test_a_text_that_takes_too_long_is_shown_as_its_source(written: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "SHORT", 1)
    written.app.history._comparing._budget.setInterval(0)
    opens_as_page(written)
    sheet = written.app.history.sheet
    written.waits(sheet.note.isVisible)
    assert sheet.note.text() == comparing.TOO_LONG
    assert sheet.sides.currentWidget() is sheet.text
    assert written.app.settings.get("history/view") == "page", "the next one may be shorter"


def test_a_long_text_is_compared_in_a_process_of_its_own(written: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "SHORT", 1)
    opens_as_page(written)
    goes_back(written)
    waits_for_changes(written, "1 change")
    assert "county" in asks_page(written, HERE)


def test_a_correction_made_later_stays_when_an_earlier_text_comes_back(written: Writer) -> None:
    was = written.draft
    now = corrected(was, CorrectionKind.CORRECTION, "It leaves at eight.", datetime(2026, 3, 5, tzinfo=UTC))
    written.app.open_draft.change(corrections=now.corrections, modified=now.modified)
    written.saves()
    opens_history(written)
    kept = written.asks_library(lambda library: library.history.of(was.id))
    bodies = [written.asks_library(lambda library, one=one: library.history.draft(one.id).body) for one in kept]
    written.app.history.sheet.timeline.setCurrentRow(bodies.index("It leaves at seven."))
    written.waits(lambda: parts(written, Kind.NEW).strip() == "The county has voted.")
    written.clicks("Restore this revision")
    written.waits(lambda: written.app.open_draft.body == "It leaves at seven.")
    written.saves()
    saved = written.finds_in_library(written.draft.slug)
    assert (saved.body, saved.corrections) == ("It leaves at seven.", now.corrections)
    written.clicks("Undo")
    written.waits(lambda: written.app.open_draft.body == was.body)
    assert written.draft.corrections == now.corrections


def test_a_hostile_draft_is_no_more_in_the_compared_page_than_in_the_live_one(written: Writer) -> None:
    attack = '<script>document.title="x"</script><img src=x onerror="document.title=1"><ins class="almost-new">n</ins>'
    written.goes_to_end()
    written.types(f"\n\n{attack}")
    opens_as_page(written)
    goes_back(written)
    waits_for_changes(written, "2 changes")
    assert (
        asks_page(written, "document.querySelectorAll('script, [onerror], ins.almost-new ins.almost-new').length") == 0
    )
    assert asks_page(written, "document.title") == "Preview"


# -- since the last reading


def test_what_somebody_else_changed_since_it_was_read_is_said_and_shown(
    sample: Callable[[], Writer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping_up, "QUIET_MS", 30)
    writer = sample()
    writer.app.settings.set("history/view", "source")
    writer.app.settings.set("writer/name", "Ada Quill")
    slug = writer.lists()[0].slug
    writer.opens(slug)
    draft_id = writer.app.open_draft.draft.id
    writer.waits(lambda: writer.asks_library(lambda library: library.readings.of(draft_id, "Ada Quill")))
    badge = writer.app.status_bar.since_reading
    assert not badge.isVisible()
    writer.goes_to_end()
    writer.types(" My own words.")
    writer.leaves()
    with Library.open(writer.library_folder) as library:
        draft = library.drafts.get(draft_id)
        assert library.history.latest(draft_id).by == "Ada Quill", "the last words too"
        library.drafts.save(replace(draft, body=f"{draft.body} Words of Bob."))
        library.keeping_up.catch_up(draft_id, by="Bob Ink")
    writer.starts()
    writer.opens(slug)
    writer.waits(badge_of(writer).isVisible)
    assert "Bob Ink" in badge_of(writer).toolTip()
    QTest.mouseClick(badge_of(writer), Qt.MouseButton.LeftButton)
    sheet = writer.app.history.sheet
    writer.waits(lambda: parts(writer, Kind.NEW).strip() == "Words of Bob.")
    assert "read by you" in sheet.timeline.currentItem().text()
    sheet.timeline.setCurrentRow(0)
    writer.waits(lambda: sheet.said.text() == "No difference")
    writer.clicks(sheet.since_reading.text())
    writer.waits(lambda: parts(writer, Kind.NEW).strip() == "Words of Bob.")
    # Left, it has been read.
    writer.opens(writer.lists()[1].slug)
    writer.opens(slug)
    writer.waits(lambda: writer.app.since_reading._is_looked_at)
    assert not badge_of(writer).isVisible()


def badge_of(writer: Writer) -> QPushButton:
    return writer.app.status_bar.since_reading
