"""The corrections of the details: written, changed, removed and put back, by the keyboard alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QPushButton, QToolButton

from almost_editor.document.draft import CorrectionKind
from almost_editor.ui.details.corrections_group import CorrectionsGroup

NOW = datetime(2026, 3, 4, 15, 6, 7, tzinfo=UTC)


@pytest.fixture
def group(desk):
    made = CorrectionsGroup(
        desk.theme, desk.open_draft, desk.catalogue, desk.notices, now=lambda: NOW, writer=lambda: "Ada Quill"
    )
    desk.open_draft.opened.connect(lambda draft: draft and made.show_draft(draft))
    desk.open_draft.field_changed.connect(lambda _name: made.show_draft(desk.open_draft.draft))
    made.resize(300, 500)
    made.show()
    yield made
    made.close()


def writes(group, text):
    field = group.findChild(QPlainTextEdit)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def buttons(group, kind=QPushButton):
    return {one.accessibleName() or one.text(): one for one in group.findChildren(kind) if one.isVisible()}


def test_a_correction_is_written_and_readers_see_it(desk, group):
    desk.opens(headline="A Bridge")
    buttons(group)["Add correction"].click()
    writes(group, "It has four lanes.")
    kept = desk.saves()
    assert [(one.kind, one.text, one.at, one.by) for one in kept.corrections] == [
        (CorrectionKind.CORRECTION, "It has four lanes.", NOW, "Ada Quill")
    ]
    assert kept.modified == NOW
    assert "Add correction" in buttons(group)


def test_a_silent_clarification_leaves_the_updated_date(desk, group):
    desk.opens(headline="A Bridge")
    buttons(group)["Add correction"].click()
    group.findChild(QComboBox).setCurrentIndex(1)
    group.findChild(QCheckBox).setChecked(False)
    writes(group, "Lanes for cars.")
    kept = desk.saves()
    assert (kept.corrections[0].kind, kept.modified) == (CorrectionKind.CLARIFICATION, None)


def test_nothing_is_kept_of_an_empty_one_nor_of_one_that_was_left(desk, group):
    desk.opens(headline="A Bridge")
    buttons(group)["Add correction"].click()
    assert not buttons(group)["Add"].isEnabled()
    writes(group, "   ")
    QTest.keyClick(group.findChild(QPlainTextEdit), Qt.Key.Key_Escape)
    assert desk.open_draft.draft.corrections == ()
    assert set(buttons(group)) == {"Add correction"}


def test_one_is_changed_removed_and_put_back(desk, group):
    desk.opens(headline="A Bridge")
    for text in ("First.", "Second."):
        buttons(group)["Add correction"].click()
        writes(group, text)
    desk.wait(lambda: "Change the correction: First." in buttons(group))
    buttons(group)["Change the correction: First."].click()
    writes(group, " Really.")
    assert [one.text for one in desk.open_draft.draft.corrections] == ["Really.First.", "Second."]
    desk.wait(lambda: "Remove the correction: Second." in buttons(group, QToolButton))
    buttons(group, QToolButton)["Remove the correction: Second."].click()
    assert len(desk.open_draft.draft.corrections) == 1
    desk.notices.then()
    assert [one.text for one in desk.open_draft.draft.corrections][1] == "Second."
