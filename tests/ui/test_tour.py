"""The tour at the window: offered where there is no article, begun by keyboard, and true in every key that it names."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from almost_editor.paths import resources_folder
from tests.ui.opened import opened

IN_THE_TEXT = {"Return", "Tab", "Backspace", "Esc"}


@pytest.fixture
def desk(qapp, to_front, tmp_path, wait_until):
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        to_front(newsroom.window)
        wait_until(newsroom.empty.isVisible)
        yield newsroom


def offered(desk):
    return {one.text(): one for one in desk.empty.findChildren(QPushButton) if one.isVisible()}


def test_a_library_without_articles_offers_it_and_it_is_edited(desk, wait_until):
    wait_until(lambda: set(offered(desk)) == {"Write the first", "Take the tour"})
    button = offered(desk)["Take the tour"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    wait_until(lambda: desk.open_draft.is_open and QApplication.focusWidget() is desk.text)
    assert desk.open_draft.draft.headline == "Your First Article Is This One"
    cursor = desk.text.document().find("I am")
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    desk.text.setTextCursor(cursor)
    QTest.keyClicks(desk.text, " Mara")
    assert "I am Mara\n" in desk.open_draft.snapshot().body
    tour = desk.open_draft.draft.id
    desk.open_draft.close()
    desk.actions["help.tour"].trigger()
    wait_until(lambda: desk.open_draft.is_open)
    assert desk.open_draft.draft.id == tour
    assert "I am Mara\n" in desk.open_draft.snapshot().body


def test_every_key_that_it_names_is_a_key_of_the_table(desk):
    text = (resources_folder() / "tour" / "tour.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([^`]+)`", text))
    assert len(named) > 20
    keys = {part for spec in desk.actions.specs() for part in (spec.shortcut or spec.own_keys).split("|")}
    assert named - keys - IN_THE_TEXT == set()
