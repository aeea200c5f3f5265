"""The first start: the tour beside its page, a preference by its name, and help where one is, all by keyboard."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton

from tests.journeys.driver import Writer


def test_somebody_new_takes_the_tour_and_finds_a_preference_and_help(writer: Writer) -> None:
    writer.starts()
    writer.waits(writer.app.empty.isVisible)
    writer.waits(lambda: "Take the tour" in writer.buttons())
    tour = next(one for one in writer.app.empty.findChildren(QPushButton) if one.text() == "Take the tour")
    tour.setFocus()
    writer.presses("Space")
    writer.waits(lambda: writer.app.open_draft.is_open and QApplication.focusWidget() is writer.app.text)
    writer.sees_in_page("Your First Article Is This One", "The night boat leaves the landing.")
    cursor = writer.app.text.document().find("I am")
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    writer.app.text.setTextCursor(cursor)
    writer.types(" Mara.")
    writer.sees_in_page("I am Mara.")

    writer.presses("Ctrl+,")
    writer.types("close brackets")
    writer.presses("Return", "Space", "Esc")
    assert writer.app.settings.get("typing/pairs") is False
    writer.waits(writer.app.text.hasFocus)
    writer.types(" (so")
    assert "I am Mara. (so\n" in writer.draft.body

    writer.presses("F1")
    writer.waits(lambda: writer.app.guide.shown is not None)
    guide = writer.app.guide.shown
    assert guide is not None
    assert guide.place == "writing.md"
    guide.activateWindow()
    writer.waits(lambda: QApplication.focusWidget() is guide.field)
    writer.types("several articles at once")
    writer.presses("Return")
    assert guide.place == "exporting.md#text-several-articles-at-once"
    writer.presses("Esc", "Esc")
    writer.waits(lambda: not guide.isVisible())
