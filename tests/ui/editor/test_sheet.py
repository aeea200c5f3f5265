"""The sheet: what is written reaches the draft, and what the draft becomes reaches the sheet."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from almost_editor.document.draft import Direction
from almost_editor.ui.editor import places
from almost_editor.ui.editor.places import Places
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.settings import Settings


@pytest.fixture
def sheet(desk, tmp_path):
    text = TextPane(desk.theme)
    desk.open_draft._prepare = text.prepare
    settings = Settings(tmp_path / "settings.ini")
    made = Sheet(desk.open_draft, desk.catalogue, desk.theme, text, Places(text, settings))
    made.resize(700, 600)
    yield made
    desk.open_draft.close()
    made.deleteLater()


def test_without_a_draft_nothing_can_be_written(sheet, desk):
    assert not sheet.isEnabled()
    desk.opens()
    assert sheet.isEnabled()
    desk.open_draft.close()
    assert not sheet.isEnabled()
    assert (sheet.headline.text, sheet.dek.text, sheet.text.toPlainText()) == ("", "", "")


def test_what_is_typed_reaches_the_draft(sheet, desk):
    desk.opens()
    QTest.keyClicks(sheet.headline, "Head")
    QTest.keyClicks(sheet.dek, "Dek.")
    QTest.keyClicks(sheet.text, "Words.")
    draft = desk.open_draft.snapshot()
    assert (draft.headline, draft.dek, draft.body) == ("Head", "Dek.", "Words.")


def test_what_the_draft_becomes_reaches_the_sheet(sheet, desk):
    desk.opens(headline="Old", dek="Old dek.", body="Old.")
    assert (sheet.headline.text, sheet.dek.text, sheet.text.toPlainText()) == ("Old", "Old dek.", "Old.")
    desk.open_draft.change(headline="New", dek="New dek.")
    assert (sheet.headline.text, sheet.dek.text) == ("New", "New dek.")


def test_opening_a_draft_changes_nothing(sheet, desk):
    desk.opens(headline="Head", dek="Dek.", body="\ufeff« Oui\u00a0»\n\n# Deux\n\n```\ncode\n```", language="fr")
    QApplication.processEvents()
    sheet.grab()
    assert desk.open_draft.is_safe
    assert desk.open_draft.state.value == "saved"
    desk.open_draft.change(language="ar")
    desk.open_draft.save()
    desk.wait(lambda: desk.open_draft.is_safe)
    assert "body" not in desk.open_draft._unsent


def test_a_slug_by_hand_is_one(sheet, desk):
    desk.opens(headline="Head")
    sheet.address.slug.selectAll()
    QTest.keyClicks(sheet.address.slug, "mine")
    assert desk.open_draft.draft.slug == "mine"
    assert desk.open_draft.draft.slug_by_hand


def test_the_address_is_the_one_on_the_site(sheet, desk):
    desk.opens(headline="Head", published=datetime(2026, 3, 4, 12, tzinfo=UTC))
    assert sheet.address._before.text() == "/2026/03/"
    assert sheet.address.slug.text() == "head"
    assert sheet.address._after.text() == "/"
    desk.open_draft.change(published=datetime(2025, 12, 4, 12, tzinfo=UTC))
    assert sheet.address._before.text() == "/2025/12/"


@pytest.mark.parametrize(
    ("language", "direction", "expected"),
    [
        ("en-US", Direction.AUTO, Qt.LayoutDirection.LeftToRight),
        ("ar", Direction.AUTO, Qt.LayoutDirection.RightToLeft),
        ("he-IL", Direction.AUTO, Qt.LayoutDirection.RightToLeft),
        ("ar", Direction.LEFT_TO_RIGHT, Qt.LayoutDirection.LeftToRight),
        ("en", Direction.RIGHT_TO_LEFT, Qt.LayoutDirection.RightToLeft),
    ],
)
def test_the_text_runs_as_its_language_does(sheet, desk, language, direction, expected):
    desk.opens(body="Words.")
    desk.open_draft.change(language=language, direction=direction)
    for field in (sheet.headline, sheet.dek, sheet.text):
        assert field.document().defaultTextOption().textDirection() is expected
    sheet.resize(900, 500)
    sheet.show()
    for field in (sheet.headline, sheet.dek, sheet.text):
        field.setPlainText("كلمة")
        starts_right = field.cursorRect().x() > field.viewport().width() // 2
        assert starts_right is (expected is Qt.LayoutDirection.RightToLeft), field.objectName()


@pytest.mark.parametrize(
    ("field", "name"), [("headline", "headline"), ("dek", "dek"), ("body", "text"), ("slug", "slug")]
)
def test_the_caret_goes_where_a_finding_is(sheet, desk, to_front, field, name):
    desk.opens()
    to_front(sheet)
    sheet.go_to(field)
    assert QApplication.focusWidget().objectName() == name
    sheet.go_to("nothing")
    assert QApplication.focusWidget().objectName() == name
    sheet.hide()


def test_tab_goes_from_headline_to_dek_to_text_to_address(sheet, desk, to_front):
    desk.opens()
    to_front(sheet)
    sheet.go_to("headline")
    order = []
    for _ in range(4):
        order.append(QApplication.focusWidget().objectName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert order == ["headline", "dek", "text", "slug"]
    sheet.hide()


def test_the_carets_line_is_told(sheet, desk):
    desk.opens(body="One.\n\nTwo.")
    told = []
    sheet.caret_moved.connect(told.append)
    sheet.text.moveCursor(sheet.text.textCursor().MoveOperation.End)
    assert told[-1] == 2


# -- places


def long_text(lines=200):
    return "\n\n".join(f"Line {number} of a text that is longer than the pane is high." for number in range(lines))


def goes_to(text, position, anchor=None):
    cursor = text.textCursor()
    cursor.setPosition(position if anchor is None else anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.ensureCursorVisible()


def first_line(text):
    return text.cursorForPosition(QPoint(0, 0)).block().text()


def test_caret_selection_and_scroll_are_found_again_in_another_session(sheet, desk, tmp_path):
    sheet.show()
    first = desk.opens(body=long_text())
    goes_to(sheet.text, 5000, anchor=4900)
    stood = first_line(sheet.text)
    sheet.remember_place()
    desk.open_draft.close()
    desk.open_draft.forget(first.id)
    sheet._places = Places(sheet.text, Settings(tmp_path / "settings.ini"))
    desk.open_draft.show(desk.reads(lambda library: library.drafts.get(first.id)))
    cursor = sheet.text.textCursor()
    assert (cursor.anchor(), cursor.position()) == (4900, 5000)
    assert first_line(sheet.text) == stood


def test_a_line_stays_the_first_though_the_window_is_narrower(sheet, desk):
    sheet.show()
    first = desk.opens(body=long_text())
    goes_to(sheet.text, 5000)
    stood = first_line(sheet.text)
    other = desk.opens(body="Another.")
    assert other.id != first.id
    assert sheet.text.textCursor().position() == 0
    sheet.resize(420, 600)
    desk.open_draft.show(first)
    assert first_line(sheet.text) == stood


def test_an_article_that_was_never_open_stands_at_its_very_top_and_so_it_is_found_again(sheet, desk):
    sheet.show()
    first = desk.opens(body=long_text())
    assert sheet.text.verticalScrollBar().value() == 0
    desk.opens(body="Another.")
    desk.open_draft.show(first)
    assert sheet.text.verticalScrollBar().value() == 0


def test_a_place_behind_the_end_of_a_shorter_text_is_its_end(sheet, desk):
    first = desk.opens(body=long_text())
    goes_to(sheet.text, 9000)
    desk.opens(body="Another.")
    desk.open_draft.show(replace(first, body="Short."))
    assert sheet.text.textCursor().position() == len("Short.")


def test_only_the_places_left_last_are_remembered(sheet, desk, tmp_path, monkeypatch):
    monkeypatch.setattr(places, "KEPT", 2)
    drafts = [desk.opens(body=f"{number}") for number in range(4)]
    desk.open_draft.close()
    assert list(Settings(tmp_path / "settings.ini").get("open/places")) == [one.id for one in drafts[-2:]]


@pytest.mark.parametrize("told", [[1, 2], ["a", 0, 0, 0], None, {}, [-5, 99999, -1, 0]])
def test_settings_that_were_tampered_with_lead_nowhere_wrong(sheet, desk, tmp_path, told):
    first = desk.opens(body="Words.")
    settings = Settings(tmp_path / "settings.ini")
    settings.set("open/places", {first.id: told})
    made = Places(sheet.text, settings)
    made.find(first.id)
    assert sheet.text.textCursor().position() in (0, len("Words."))
