"""Somebody looks at what a search result and other sites will make of the page, and mends what they cut."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtWidgets import QApplication

from almost_editor.document.draft import Hero
from almost_editor.library.store import Library
from almost_editor.newsroom.opening import surroundings
from almost_editor.publish.article import build
from almost_editor.publish.layouts import load_layout
from almost_editor.publish.page import page_html
from tests.journeys.driver import Writer

LONG = "County delays the vote on the harbor bridge while its costs climb and riders wait for an answer again"


def words(writer: Writer, name: str, part: str) -> str:
    return writer.app.cards.sheet.view(name).rows[part].words


def test_a_headline_that_is_cut_is_mended_from_its_card(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("harbor-bridge-last-tender")
    writer.app.open_draft.change(headline=LONG)
    writer.presses("Ctrl+5")
    writer.waits(lambda: "cut before" in words(writer, "messages", "title"))
    writer.app.cards.sheet.view("messages").rows["title"]._button.click()
    writer.waits(lambda: QApplication.focusWidget() is writer.app.sheet.headline)
    writer.selects_all()
    writer.types("County Delays Bridge Vote")
    writer.presses("Ctrl+5")
    if writer.app.cards.sheet.isHidden():
        writer.presses("Ctrl+5")
    writer.waits(lambda: "shown whole" in words(writer, "messages", "title"))
    writer.presses("Escape")
    assert writer.app.cards.sheet.isHidden()
    assert writer.loads == 1


def test_the_picture_of_the_cards_is_the_one_that_goes_out(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("harbor-bridge-last-tender")
    writer.chooses("view.cards")
    drawing = writer.app.cards.sheet.view("facebook").drawing
    writer.waits(lambda: not drawing._image.isNull())
    # The social crop: 1200 by 630, whatever shape the original has.
    assert abs(drawing._image.width() / drawing._image.height() - 1200 / 630) < 0.02
    hero = writer.draft.hero
    writer.app.open_draft.change(hero=Hero())
    writer.waits(lambda: "name stands in" in words(writer, "facebook", "image"))
    writer.waits(lambda: not drawing._image.isNull())
    assert (drawing._image.width(), drawing._image.height()) == (1200, 630)
    writer.app.open_draft.change(hero=hero)
    writer.waits(lambda: not drawing._image.isNull())


def test_a_card_says_what_the_exported_page_says(sample: Callable[[], Writer]) -> None:
    writer = sample()
    writer.opens("harbor-bridge-last-tender")
    writer.chooses("view.cards")
    card = writer.app.cards.sheet.view("search-desk").drawing._card
    assert card is not None
    with Library.open(writer.library_folder, writing=False) as library:
        # With all that stands around it, as the export has it; the cards know the publication alone.
        article = build(writer.draft, surroundings(library, writer.draft))
    layout = load_layout(writer.draft.layout, writer.app.layouts)
    exported = page_html(article, "", layout)
    assert f"<title>{escape(card.title.text, quote=False)}</title>" in exported
    assert card.description is not None
    assert f'<meta name="description" content="{escape(card.description.text, quote=False)}">' in exported
