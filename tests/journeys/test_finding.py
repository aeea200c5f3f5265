"""Finding a way about in one text: replacing in it, its headings, and every command, by keyboard in the real window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.journeys.driver import Writer

BODY = (
    "The bridge closed on 3.5.2026.\n\n"
    "## The vote\n\nIt opens on 12.6.2026.\n\n"
    "### Who voted\n\nAll of them, on 1.5.2026.\n"
)


def test_dates_are_turned_round_by_a_pattern_and_back_by_one_undo(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.types("Bridge")
    writer.pastes_into_text(BODY)
    writer.goes_to("body")
    writer.presses("Ctrl+Home", "Ctrl+H")
    bar = writer.app.finding.bar
    bar.pattern.click()
    bar.field.setFocus()
    writer.types(r"(\d+)\.(\d+)\.(\d+)")
    writer.waits(lambda: bar.said.text() == "1 of 3", bar.said.text)
    writer.presses("Tab")
    writer.types(r"\3-\2-\1")
    writer.presses("Return")
    writer.sees_in_page("closed on 2026-5-3.")
    writer.waits(lambda: bar.said.text() == "1 of 2", bar.said.text)
    writer.presses("Ctrl+Return")
    writer.sees_in_page("opens on 2026-6-12.", "on 2026-5-1.")
    assert bar.said.text() == "2 replaced"
    writer.presses("Escape")
    assert QApplication.focusWidget() is writer.app.text
    writer.presses("Ctrl+Z")
    writer.sees_in_page("closed on 2026-5-3.", "opens on 12.6.2026.", "on 1.5.2026.")
    writer.presses("Ctrl+Z")
    writer.sees_in_page("closed on 3.5.2026.")
    assert writer.draft.body == BODY


def test_headings_are_seen_followed_and_gone_to_and_the_outline_is_there_the_next_time(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.types("Bridge")
    writer.pastes_into_text(BODY)
    writer.goes_to("body")
    writer.presses("Ctrl+Home", "Ctrl+8")
    pane = writer.app.headings.pane
    writer.waits(lambda: [one.text for one in pane.model.headings] == ["The vote", "Who voted"])
    writer.presses("Down", "Return")
    assert QApplication.focusWidget() is writer.app.text
    assert pane.model.here == 1
    writer.types("## Before\n\n")
    writer.waits(lambda: [one.text for one in pane.model.headings] == ["The vote", "Before", "Who voted"])
    writer.presses("Ctrl+Shift+L")
    writer.types("vote")
    writer.presses("Return")
    assert writer.app.text.textCursor().block().text() == "## The vote"
    assert pane.model.here == 0
    writer.restarts()
    pane = writer.app.headings.pane
    writer.waits(lambda: pane.isVisible() and len(pane.model.headings) == 3)


def test_whoever_knows_no_menu_does_it_from_the_palette(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.types("Bridge")
    writer.goes_to("body")
    writer.types("closed")
    writer.selects_all()
    writer.presses("Ctrl+Shift+P")
    writer.types("blok quot")
    writer.presses("Return")
    writer.sees_html("<blockquote>")
    assert QApplication.focusWidget() is writer.app.text
    writer.presses("Ctrl+Shift+P")
    assert writer.app.palette.sheet.view.currentIndex().data() == "Block quotation"
    writer.presses("Escape")
    assert writer.draft.body == "> closed"
