"""An article's history: seen, compared by the word, named, and brought back with a way back again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from almost_editor.document.differences import Kind
from almost_editor.document.draft import Stage
from almost_editor.library.store import Library
from almost_editor.ui import keeping_up
from tests.journeys.driver import Writer


@pytest.fixture
def written(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> Writer:
    """Somebody who has written an article in two sittings."""
    monkeypatch.setattr(keeping_up, "QUIET_MS", 30)
    writer.starts()
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
