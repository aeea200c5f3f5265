"""Going to an article by a few letters of what it is called, without the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from tests.journeys.driver import Writer


def shown(writer: Writer) -> list[str]:
    rows = writer.app.quick_open.sheet.rows
    return [rows.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(rows.rowCount())]


def chosen(writer: Writer) -> str:
    return str(writer.app.quick_open.sheet.view.currentIndex().data(Qt.ItemDataRole.DisplayRole))


def test_an_article_is_opened_by_letters_that_are_nearly_right(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.waits(lambda: writer.app.open_draft.is_open)
    before = writer.app.open_draft.draft.headline
    writer.presses("Ctrl+P")
    sheet = writer.app.quick_open.sheet
    assert sheet.isVisible()
    writer.waits(lambda: len(shown(writer)) > 5)
    assert before not in shown(writer)
    writer.types("mrash brids")
    writer.waits(lambda: shown(writer)[:1] == ["Marsh Birds Return After Tide Gates Stay Open"])
    writer.presses("Return")
    writer.waits(lambda: writer.app.open_draft.draft.headline.startswith("Marsh Birds"))
    assert not sheet.isVisible()
    assert writer.app.text.hasFocus()
    # A second time it begins with where one was before.
    writer.presses("Ctrl+P")
    writer.waits(lambda: shown(writer)[:1] == [before])
    writer.presses("Return")
    writer.waits(lambda: writer.app.open_draft.draft.headline == before)


def test_the_arrows_walk_and_escape_leaves_all_as_it_was(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.waits(lambda: writer.app.open_draft.is_open)
    before = writer.app.open_draft.draft.id
    writer.goes_to("body")
    writer.presses("Ctrl+P")
    writer.waits(lambda: len(shown(writer)) > 3)
    names = shown(writer)
    writer.presses("Down", "Down", "Up")
    assert chosen(writer) == names[1]
    writer.presses("Up", "Up")
    assert chosen(writer) == names[-1]
    writer.types("qqqq")
    writer.waits(lambda: shown(writer) == [] and "Ctrl+Shift+F" in writer.app.quick_open.sheet.said.text())
    writer.presses("Escape")
    assert not writer.app.quick_open.sheet.isVisible()
    assert writer.app.open_draft.draft.id == before
    assert writer.app.text.hasFocus()


def test_a_new_headline_is_known_the_next_time(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.types("Lighthouse")
    writer.saves()
    writer.begins_an_article()
    writer.presses("Ctrl+P")
    writer.types("lighthuose")
    writer.waits(lambda: shown(writer) == ["Lighthouse"])
