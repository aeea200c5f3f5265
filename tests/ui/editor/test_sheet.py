"""The sheet: what is written reaches the draft, and what the draft becomes reaches the sheet."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from almost_editor.document.draft import Direction
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.editor.text_pane import TextPane


@pytest.fixture
def sheet(desk):
    text = TextPane(desk.theme)
    desk.open_draft._prepare = text.prepare
    made = Sheet(desk.open_draft, desk.catalogue, desk.theme, text)
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


@pytest.mark.parametrize(
    ("field", "name"), [("headline", "headline"), ("dek", "dek"), ("body", "text"), ("slug", "slug")]
)
def test_the_caret_goes_where_a_finding_is(sheet, desk, field, name):
    desk.opens()
    sheet.show()
    sheet.activateWindow()
    desk.wait(sheet.isActiveWindow)
    sheet.go_to(field)
    assert QApplication.focusWidget().objectName() == name
    sheet.go_to("nothing")
    assert QApplication.focusWidget().objectName() == name
    sheet.hide()


def test_tab_goes_from_headline_to_dek_to_text_to_address(sheet, desk):
    desk.opens()
    sheet.show()
    sheet.activateWindow()
    desk.wait(sheet.isActiveWindow)
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
