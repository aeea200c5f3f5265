"""A writer makes herself comfortable, by keyboard alone, and finds it so the next day."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.journeys.driver import Writer

LONG = "\n\n".join(f"Paragraph {number} goes on about the harbour. It has two sentences." for number in range(60))


def bright(writer: Writer) -> str:
    """The words that are not dimmed."""
    text = writer.app.text
    start, end = text.ground.lit_range()
    return text.document().toPlainText()[start:end]


def height(writer: Writer) -> int:
    return writer.app.text.cursorRect().top()


def begins(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.types("The harbour")
    writer.pastes_into_text(LONG)
    writer.goes_to_end()


def test_she_writes_at_one_height_with_the_rest_dimmed_and_it_is_so_after_a_restart(writer: Writer) -> None:
    begins(writer)
    writer.presses("Shift+F11", "Shift+F11", "Ctrl+F11", "Ctrl++", "Ctrl++")
    writer.types("\n\n")
    before = height(writer)
    writer.types("A new thought. And the next one\n\nand one more")
    assert abs(height(writer) - before) <= 2
    assert bright(writer) == "and one more"
    writer.sees_in_page("A new thought. And the next one", "and one more")
    writer.waits(lambda: writer.page("innerHeight + scrollY >= document.documentElement.scrollHeight - innerHeight"))
    writer.restarts()
    writer.waits(lambda: writer.app.open_draft.is_open)
    assert writer.app.text.type.choice.zoom == 125
    writer.goes_to_end()
    writer.types(". Here")
    assert bright(writer) == "Here"
    writer.presses("Shift+F11", "Ctrl+F11", "Ctrl+0")
    assert writer.app.comfort.focus == "off"
    assert writer.app.text.type.choice.zoom == 100


def test_she_writes_alone_with_the_text_and_finds_everything_as_it_was(writer: Writer) -> None:
    begins(writer)
    window, before = writer.app.window, writer.app.window.size()
    writer.presses("F11")
    writer.waits(window.isFullScreen)
    assert QApplication.focusWidget() is writer.app.text
    assert not writer.app.page.isVisible()
    writer.types("\n\nWritten alone.")
    writer.saves()
    writer.presses("Esc")
    writer.waits(lambda: writer.app.page.isVisible() and window.size() == before)
    assert QApplication.focusWidget() is writer.app.text
    writer.sees_in_page("Written alone.")
    assert writer.loads == 1


def test_she_sees_how_far_she_is_from_what_was_asked_for(writer: Writer) -> None:
    begins(writer)
    writer.waits(lambda: writer.app.open_draft.words == 660)
    writer.presses("Ctrl+Shift+W")
    sheet = writer.app.counting.sheet
    writer.types("700")
    writer.presses("Return")
    writer.waits(lambda: sheet.against.text() == "660 words so far, 40 to go.")
    writer.waits(lambda: sheet.row("Sentences") == "120, 5 words each")
    assert sheet.row("Today") == "+660 words"
    writer.presses("Esc")
    assert writer.app.status_bar.counts.text() == "660 words of 700"
    writer.saves()
    assert writer.finds_in_library("the-harbour").commissioned_words == 700
    writer.restarts()
    writer.waits(lambda: writer.app.status_bar.reading.text() == "+660 today · 3 min read")
