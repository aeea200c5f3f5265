"""A writer writes: every key is on the page and in the library."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from almost_editor.publish.article import build
from almost_editor.publish.layouts import load_layout
from almost_editor.publish.page import frame_html
from tests.journeys.driver import Writer


def test_an_article_is_written_by_keyboard_and_found_after_a_restart(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.types("Harbor Bridge Closes For The Night")
    writer.presses("Tab")
    writer.types("The county says two weeks; ferry riders have heard that before.")
    writer.presses("Tab")
    writer.types("The bridge [the old one] closed at dusk.\n\n“Not again,” said Ann Castellane.\n")
    writer.sees_in_page(
        "Harbor Bridge Closes For The Night",
        "The county says two weeks",
        "The bridge [the old one] closed at dusk.",
        "“Not again,” said Ann Castellane.",
    )
    writer.saves()
    writer.restarts()
    writer.sees_in_page("Harbor Bridge Closes For The Night", "“Not again,”")
    assert writer.draft.slug == "harbor-bridge-closes-for-the-night"
    assert writer.draft.body == "The bridge [the old one] closed at dusk.\n\n“Not again,” said Ann Castellane.\n"


def test_the_page_is_loaded_once_and_is_the_page_that_ships(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("harbor-bridge-last-tender")
    writer.goes_to_end()
    writer.types("\n\nA last **word**, typed.")
    writer.sees_html("A last <strong>word</strong>, typed.")
    app = writer.app
    assert writer.page("almost.bodyHtml()") == app.feed.blocks.html
    around = app.feed.around
    assert around is not None
    layout = load_layout("feature", app.layouts)
    shipped = frame_html(build(app.open_draft.draft, around, words=app.open_draft.words), layout)
    # Compared as a browser reads both, with the texts' container emptied.
    same = writer.page(
        "(() => { const parsed = document.createElement('body'); parsed.innerHTML = " + json.dumps(shipped) + ";"
        "const live = document.body.cloneNode(true); live.querySelector('#almost-mark')?.remove();"
        "live.querySelector('.article-body').replaceChildren();"
        "return live.innerHTML.trim() === parsed.innerHTML.trim() ? 'same' : live.innerHTML; })()"
    )
    assert same == "same"
    assert writer.loads == 1


def test_formatting_by_keyboard_is_one_step_to_undo(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.goes_to("body")
    writer.types("plain words")
    writer.presses("Shift+Ctrl+Left", "Ctrl+B")
    assert writer.draft.body == "plain **words**"
    writer.sees_html("plain <strong>words</strong>")
    writer.presses("Ctrl+Z")
    assert writer.draft.body == "plain words"
    writer.sees_html("<p>plain words</p>")


def test_return_goes_on_with_a_list(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.goes_to("body")
    writer.types("- one\ntwo\n\nplain")
    assert writer.draft.body == "- one\n- two\nplain"


def test_french_typography_survives_saving(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.goes_to("headline")
    writer.types("Espaces")
    writer.goes_to("body")
    writer.pastes("« Oui\u00a0», dit-elle\u202f! \U0001f600 fin\u2028ligne")
    writer.types(".")
    assert writer.draft.body == "« Oui\u00a0», dit-elle\u202f! \U0001f600 fin\nligne."
    writer.sees_in_page("dit-elle", "\U0001f600 fin", "ligne.")
    writer.saves()
    assert writer.finds_in_library("espaces").body == writer.draft.body


def test_each_draft_keeps_its_own_undo(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("night-ferry-will-run-through-winter")
    before = writer.draft.body
    writer.goes_to_end()
    writer.types("X")
    writer.opens("harrow-creek-wells-run-dry")
    wells = writer.draft.body
    writer.presses("Ctrl+Z")
    assert writer.draft.body == wells
    writer.opens("night-ferry-will-run-through-winter")
    assert writer.draft.body == f"{before}X"
    writer.presses("Ctrl+Z")
    assert writer.draft.body == before


def test_opening_an_article_changes_nothing(sample: Callable[[], Writer]) -> None:
    writer = sample()
    before = {one.id: one.saved for one in writer.lists()}
    for summary in writer.lists():
        writer.opens(summary.slug)
        writer.sees_in_page(summary.headline)
    writer.presses("F9", "Ctrl+4", "Ctrl+4", "F9")
    writer.saves()
    with_changes = {one.id: one.saved for one in writer.lists()}
    assert with_changes == before


def test_an_empty_article_begun_twice_is_begun_once(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    first = writer.draft.id
    writer.chooses("draft.new")
    assert writer.draft.id == first
    assert QApplication.focusWidget() is writer.app.sheet.headline


def test_the_address_follows_the_headline_until_it_is_changed_by_hand(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    assert writer.draft.slug == "untitled"
    writer.types("First Words")
    writer.saves()
    assert writer.draft.slug == "first-words"
    writer.goes_to("slug")
    writer.selects_all()
    writer.types("My Own")
    writer.presses("Tab")
    writer.saves()
    assert writer.draft.slug == "my-own"
    writer.goes_to("headline")
    writer.types(" And More")
    writer.saves()
    assert writer.draft.slug == "my-own"


def test_words_are_found_and_written_over(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("harbor-bridge-last-tender")
    writer.goes_to("body")
    writer.presses("Ctrl+Home", "Ctrl+F")
    writer.types("bridge")
    writer.presses("Return", "Escape")
    assert writer.app.text.textCursor().selectedText().lower() == "bridge"
    writer.types("viaduct")
    writer.presses("End")
    writer.types(" Found.")
    writer.sees_in_page("viaduct", "Found.")


def test_caret_scroll_and_page_are_where_they_were_after_a_restart_and_between_articles(writer: Writer) -> None:
    writer.starts()
    writer.begins_an_article()
    writer.types("Long")
    writer.pastes_into_text("\n\n".join(f"Paragraph {number} of a long article." for number in range(150)))
    writer.saves()
    text = writer.app.text
    cursor = text.textCursor()
    cursor.setPosition(writer.app.open_draft.body.index("Paragraph 90"))
    text.show_cursor(cursor)
    line = text.cursorForPosition(QPoint(0, 0)).block().text()
    stood = text.textCursor().position()
    writer.begins_an_article()
    writer.types("Short")
    writer.saves()
    writer.opens("long")
    assert writer.app.text.textCursor().position() == stood
    writer.restarts()
    writer.waits(lambda: writer.app.open_draft.is_open and writer.app.open_draft.draft.slug == "long")
    text = writer.app.text
    assert text.textCursor().position() == stood
    assert text.cursorForPosition(QPoint(0, 0)).block().text() == line
    writer.waits(lambda: writer.page("scrollY") > 1000)
    writer.waits(lambda: writer.app.feed.is_idle)
    assert text.cursorForPosition(QPoint(0, 0)).block().text() == line, "the page does not lead the text away"
