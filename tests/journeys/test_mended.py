"""What once went wrong at the window, done again: it must not come back."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtGui import QTextCursor

from almost_editor.ui.editor.highlighter import MarkdownHighlighter
from tests.journeys.driver import Writer

FERRY = "night-ferry-will-run-through-winter"
WELLS = "harrow-creek-wells-run-dry"


# -- the address


def test_half_an_address_stays_with_its_article(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    ferry = writer.draft.id
    writer.goes_to("slug")
    writer.selects_all()
    writer.types("half-")
    writer.begins_an_article()
    assert writer.app.sheet.address.slug.text() == writer.draft.slug == "untitled"
    writer.goes_to("slug")
    writer.goes_to("body")
    writer.saves()
    assert writer.draft.slug == "untitled"
    assert writer.finds_in_library("half").id == ferry


def test_half_an_address_is_let_go_with_its_article(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    writer.goes_to("slug")
    writer.selects_all()
    writer.types("half-")
    writer.chooses("draft.trash")
    assert not writer.app.open_draft.is_open
    assert writer.app.sheet.address.slug.text() == ""


def test_an_address_that_is_taken_shows_what_it_became(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    writer.goes_to("slug")
    writer.selects_all()
    writer.types(WELLS)
    writer.saves()
    writer.presses("Tab")
    assert writer.draft.slug == f"{WELLS}-2"
    assert writer.app.sheet.address.slug.text() == f"{WELLS}-2"


def test_an_address_that_is_left_before_the_answer_follows_it(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    writer.goes_to("slug")
    writer.selects_all()
    writer.types(WELLS)
    writer.presses("Tab")
    writer.saves()
    assert writer.app.sheet.address.slug.text() == writer.draft.slug == f"{WELLS}-2"


# -- going from article to article


def test_the_caret_is_where_it_was_left(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    text = writer.app.text
    cursor = text.textCursor()
    cursor.setPosition(40)
    cursor.setPosition(52, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.verticalScrollBar().setValue(30)
    scrolled = text.verticalScrollBar().value()
    writer.opens(WELLS)
    assert text.textCursor().position() == 0
    writer.goes_to_end()
    end = text.textCursor().position()
    writer.opens(FERRY)
    assert (text.textCursor().anchor(), text.textCursor().position()) == (40, 52)
    assert text.verticalScrollBar().value() == scrolled
    writer.opens(WELLS)
    assert text.textCursor().position() == end


def test_the_colours_of_a_text_go_with_it(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    writer.opens(WELLS)
    writer.opens(FERRY)
    gc.collect()
    assert len(writer.app.open_draft.document.findChildren(MarkdownHighlighter)) == 1


def test_the_editor_runs_as_the_page_does(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens(FERRY)
    for language, way in (("ckb", "rtl"), ("az-Arab", "rtl"), ("en-US", "ltr")):
        writer.app.open_draft.change(language=language)
        option = writer.app.text.document().defaultTextOption()
        assert option.textDirection().name == {"rtl": "RightToLeft", "ltr": "LeftToRight"}[way]
