from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from almost_editor.app.newsroom import Newsroom
from almost_editor.publish.cards import CardText
from almost_editor.ui.cards.card_view import CardView, fitting
from almost_editor.ui.cards.cards_sheet import CardsSheet
from tests.ui.opened import opened

LONG = "County delays the vote on the harbor bridge while its costs climb and riders wait for an answer, again"


@pytest.fixture
def newsroom(qapp, tmp_path: Path, wait_until) -> Iterator[Newsroom]:
    with opened(tmp_path) as made:
        made.window.resize(1440, 900)
        made.window.show()
        made.drafting.new()
        wait_until(lambda: made.open_draft.is_open)
        made.open_draft.change(headline="Ferry Runs", dek="It runs again after a long winter without any boats at all.")
        yield made


def sheet(newsroom: Newsroom) -> CardsSheet:
    return newsroom.cards.sheet


def words(newsroom: Newsroom, name: str, part: str) -> str:
    return sheet(newsroom).view(name).rows[part].words


def looks(newsroom: Newsroom) -> None:
    newsroom.cards._follow.timeout.emit()


def test_the_action_shows_the_cards_and_takes_them_away(newsroom: Newsroom) -> None:
    newsroom.actions["view.cards"].trigger()
    assert sheet(newsroom).isVisible()
    assert "shown whole" in words(newsroom, "search-desk", "title")
    newsroom.actions["view.cards"].trigger()
    assert sheet(newsroom).isHidden()


def test_escape_closes_and_the_keyboard_goes_back(newsroom: Newsroom, wait_until) -> None:
    newsroom.moving.jump("body")
    wait_until(lambda: newsroom.window.focusWidget() is newsroom.text)
    newsroom.cards.open()
    assert sheet(newsroom).isAncestorOf(newsroom.window.focusWidget())
    QTest.keyClick(newsroom.window.focusWidget(), Qt.Key.Key_Escape)
    assert sheet(newsroom).isHidden()
    assert newsroom.window.focusWidget() is newsroom.text


def test_the_cards_follow_what_is_typed(newsroom: Newsroom, wait_until) -> None:
    newsroom.cards.open()
    newsroom.open_draft.change(headline=LONG)
    wait_until(lambda: "cut before" in words(newsroom, "messages", "title"))
    assert "The page’s title stops at 70 characters" in words(newsroom, "search-desk", "title")
    newsroom.open_draft.change(description="Words of its own, for those who only search and never come to see it.")
    wait_until(lambda: sheet(newsroom).view("facebook").rows["description"]._button.text() == "Description")
    newsroom.open_draft.change(description="", dek="")
    newsroom.text.insertPlainText("The boats came back at six in the morning, and everybody was there to see it.")
    wait_until(lambda: "first words stand in" in words(newsroom, "facebook", "description"))
    before = words(newsroom, "facebook", "description")
    newsroom.text.insertPlainText(" And then they left.")
    wait_until(lambda: words(newsroom, "facebook", "description") != before)


def test_a_dek_too_short_to_stand_alone_brings_the_text_with_it(newsroom: Newsroom, wait_until) -> None:
    newsroom.open_draft.change(dek="It runs again.")
    newsroom.cards.open()
    newsroom.text.insertPlainText("The boats came back at six.")
    wait_until(lambda: "26 of 81" not in words(newsroom, "whatsapp", "description"))
    wait_until(lambda: words(newsroom, "whatsapp", "description").startswith("42 of 81"))


def test_a_closed_sheet_measures_nothing(newsroom: Newsroom) -> None:
    newsroom.open_draft.change(headline=LONG)
    assert not newsroom.cards._follow.isActive()


def test_what_is_missing_is_said(newsroom: Newsroom, wait_until) -> None:
    newsroom.open_draft.change(headline="", dek="")
    newsroom.cards.open()
    assert words(newsroom, "x", "title") == "Nothing yet."
    assert words(newsroom, "facebook", "image") == "None of its own: the publication’s name stands in."
    assert sheet(newsroom).view("search-desk").rows["image"].isHidden()
    assert sheet(newsroom).view("x").rows["description"].isHidden()


@pytest.mark.parametrize(("part", "field"), [("title", "headline"), ("description", "dek"), ("image", "hero")])
def test_a_part_leads_to_the_field_that_feeds_it(newsroom: Newsroom, part: str, field: str) -> None:
    newsroom.cards.open()
    asked: list[str] = []
    newsroom.cards.jump_requested.connect(asked.append)
    view = sheet(newsroom).view("facebook")
    view.rows[part]._button.click()
    assert asked[-1] == field
    view.drawing.part_clicked.emit(part)
    assert asked[-1] == field


def test_the_sheet_goes_where_it_would_cover_the_field(newsroom: Newsroom, wait_until) -> None:
    newsroom.cards.open()
    sheet(newsroom).jump_requested.emit("description")
    assert sheet(newsroom).isHidden()
    assert newsroom.details.isVisible()
    wait_until(lambda: newsroom.details.isAncestorOf(newsroom.window.focusWidget()))


def test_every_button_says_what_it_leads_to(newsroom: Newsroom) -> None:
    newsroom.cards.open()
    shown = [button for button in sheet(newsroom).findChildren(QPushButton) if button.isVisible()]
    assert len(shown) > 6
    for button in shown:
        assert button.accessibleName()
    drawing = sheet(newsroom).view("search-desk").drawing
    assert drawing.accessibleName() == "Search result, desk"
    assert "shown whole" in drawing.accessibleDescription()


def test_tab_walks_through_all_of_it(newsroom: Newsroom) -> None:
    newsroom.cards.open()
    first = newsroom.window.focusWidget()
    seen = [first]
    for _step in range(60):
        QTest.keyClick(newsroom.window.focusWidget(), Qt.Key.Key_Tab)
        if newsroom.window.focusWidget() is first:
            break
        seen.append(newsroom.window.focusWidget())
    assert len(seen) == len(set(seen))
    buttons = [one for one in sheet(newsroom).findChildren(QPushButton) if one.isVisible()]
    assert set(buttons) <= set(seen)


def test_it_fits_a_small_window_and_scrolls(newsroom: Newsroom) -> None:
    newsroom.window.resize(900, 600)
    QApplication.processEvents()
    newsroom.cards.open()
    assert newsroom.window.rect().contains(sheet(newsroom).geometry())
    assert sheet(newsroom)._scroll.verticalScrollBar().maximum() > 0
    assert sheet(newsroom)._scroll.horizontalScrollBar().maximum() == 0


def test_light_and_dark_sites_are_a_click_away(newsroom: Newsroom) -> None:
    newsroom.cards.open()
    drawing = sheet(newsroom).view("search-desk").drawing
    before = drawing.grab().toImage().pixelColor(300, 4).lightness()
    sheet(newsroom)._scheme._group.button(1).click()
    assert drawing.grab().toImage().pixelColor(300, 4).lightness() < before


def test_closing_the_draft_takes_the_cards_away(newsroom: Newsroom) -> None:
    newsroom.cards.open()
    newsroom.open_draft.close()
    assert sheet(newsroom).isHidden()


def test_text_that_looks_like_markup_stays_text(newsroom: Newsroom) -> None:
    newsroom.open_draft.change(headline="<b>Bold</b> & <img src=x>" + LONG)
    newsroom.cards.open()
    view: CardView = sheet(newsroom).view("messages")
    assert view.rows["title"]._words.textFormat() is Qt.TextFormat.PlainText


def test_lengths_are_told_in_the_sites_own_units() -> None:
    whole = CardText("Ferry", ("Ferry",), None, 49.6, 580, "px")
    assert fitting(whole, exact=True) == "50 of 580 px, shown whole."
    assert fitting(whole, exact=False) == "About 50 of 580 px, shown whole."
    cut = CardText("Ferry runs on", ("Ferry…",), 5, 13, 6, "characters")
    assert fitting(cut, exact=False) == "13 of 6 characters, cut before “runs on”."
    assert fitting(replace(cut, text="Ferry runs."), exact=True).endswith("cut before “runs.”")
    assert "…”" in fitting(replace(cut, text="Ferry " + "very " * 40), exact=True)
