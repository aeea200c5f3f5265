"""Where a link may lead, as rows and as a screen reader hears them."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from almost_editor.document.draft import Stage
from almost_editor.library.candidates import Named
from almost_editor.ui.linking.target_sheet import TargetSheet
from almost_editor.ui.linking.targets import NO_LINK, TargetsModel, address_target, article_target
from almost_editor.ui.quick_open.row_delegate import LINES
from almost_editor.ui.theme import Theme

NAMED = Named("1" * 32, "", "ferry", Stage.IN_EDIT, "Mara Ellison", ("Wells",), datetime(2023, 3, 1, tzinfo=UTC))


@pytest.fixture
def rows(qapp):
    made = TargetsModel()
    made.set_rows([article_target(NAMED), address_target("https://a.example/", copied=True), NO_LINK])
    return made


def test_an_article_is_stored_by_its_id(rows):
    assert rows.target(0).address == f"almost:{'1' * 32}"
    assert rows.target(1).address == "https://a.example/"
    assert rows.target(2).address == ""


def test_a_row_says_what_it_is(rows):
    said = [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == [
        "Untitled, In edit, Wells · Mara Ellison · ferry",
        "https://a.example/, Address, The address that you copied",
        "Remove the link, Its words stay",
    ]
    assert rows.index(0).data(LINES).is_quiet
    assert rows.index(9).data() is None


def test_the_sheet_gives_the_target_that_was_taken(qapp):
    window = QWidget()
    sheet = TargetSheet(Theme("light"), window)
    heard = []
    sheet.chosen.connect(heard.append)
    sheet.show_rows([NO_LINK], "Said")
    sheet.taken.emit(0)
    assert heard == [NO_LINK]
    window.deleteLater()
