"""From a template to a page, with a snippet in it and another article beside it, all by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel

from tests.journeys.driver import Writer


def selected() -> str:
    cursor = QApplication.focusWidget().textCursor()  # type: ignore[union-attr]
    return str(cursor.selectedText())


def test_an_interview_is_begun_filled_in_and_seen_on_the_page(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.waits(lambda: writer.app.open_draft.is_open)
    before = writer.draft.headline
    writer.presses("Ctrl+T")
    writer.waits(lambda: writer.app.templates.sheet.view.model().rowCount() == 4)
    writer.types("interview")
    writer.presses("Return")
    writer.waits(lambda: "{{First question?}}" in writer.app.open_draft.body)
    assert selected() == "{{A sentence of the interview}}"
    writer.types("We waited nine years")
    for words in ("Ada Byron", "a bridge builder", "patience"):
        writer.presses("F4")
        writer.types(words)
    writer.presses("F4")
    assert writer.app.text.hasFocus()
    writer.types("Ada Byron builds bridges.")
    writer.presses("Tab")
    assert selected() == "{{First question?}}"
    writer.types("Why so long?")
    writer.sees_in_page("We waited nine years", "Ada Byron, a bridge builder, on patience", "Why so long?")
    # What is left of the blanks stops an export.
    writer.chooses("article.export")
    writer.waits(lambda: "is still to be filled in" in shown(writer))
    writer.presses("Escape")
    writer.presses("Ctrl+Tab")
    writer.waits(lambda: writer.draft.headline == before)
    # Control is down, and yet the row of the article that was left is not chosen any more.
    writer.waits(lambda: writer.app.shelf.articles.chosen_ids() == (writer.draft.id,))
    writer.presses("Ctrl+Tab")
    writer.waits(lambda: writer.draft.headline == "“We waited nine years”")


def shown(writer: Writer) -> str:
    return " ".join(one.text() for one in writer.app.exporting.sheet.findChildren(QLabel))


def test_a_sentence_is_kept_written_again_after_a_restart_and_found_beside(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.begins_an_article()
    writer.goes_to("body")
    writer.types("Almost is read along the river.")
    writer.selects_all()
    writer.chooses("snippet.save")
    writer.types("About")
    writer.presses("Tab")
    writer.types("abt")
    writer.presses("Return")
    writer.waits(lambda: not writer.app.snippets.editing.is_changed)
    writer.presses("Escape")
    writer.restarts()
    writer.begins_an_article()
    writer.goes_to("body")
    writer.waits(lambda: "abt" in writer.app.snippets.words)
    writer.types("abt")
    writer.presses("Tab")
    writer.sees_in_page("Almost is read along the river.")
    writer.presses("Ctrl+9")
    writer.types("mrash brids")
    writer.waits(lambda: writer.app.quick_open.sheet.rows.rowCount() == 1)
    writer.presses("Return")
    writer.waits(writer.app.beside.pane.isVisible)
    assert writer.app.text.hasFocus()
    writer.presses("Ctrl+Shift+Tab")
    writer.waits(lambda: writer.draft.headline.startswith("Marsh Birds"))
    writer.waits(lambda: "along the river" in writer.app.beside.pane.text.toPlainText())
