from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.draft import Draft, Hero
from almost_editor.publish.article import Article, Surroundings, build
from almost_editor.publish.card_limits import Box, CardLimits, Face
from almost_editor.publish.cards import ELLIPSIS, Card, description_fed_by, lay_out, make_card
from almost_editor.publish.metadata import card_tags, head_html
from tests.publish.conftest import DRAFT, SURROUNDINGS
from tests.publish.test_card_limits import LIMITS

FACE = Face("Arial", 10)
CARDS = {card.name: card for card in LIMITS.cards}
NAMELESS = replace(SURROUNDINGS, publication=replace(SURROUNDINGS.publication, name="Майже"))
"""Of a publication whose name is no picture."""


def ten(text: str) -> float:
    """Every letter is ten pixels wide."""
    return 10.0 * len(text)


def box(line_px: float, lines: int = 1, *, cut: str = "letter", most_px: float = 0, most_characters: int = 0) -> Box:
    return Box(FACE, line_px, lines, most_px, most_characters, cut)


def card(name: str, draft: Draft = DRAFT, surroundings: Surroundings = SURROUNDINGS) -> Card:
    article = build(draft, surroundings)
    return make_card(CARDS[name], card_tags(article), lambda face, text: face.size_px / 2 * len(text))


def test_a_text_that_fits_is_shown_whole() -> None:
    laid = lay_out("Harbor bridge", box(130), ten)
    assert (laid.lines, laid.cut_at, laid.lost) == (("Harbor bridge",), None, "")
    assert (laid.length, laid.limit, laid.unit) == (130, 130, "px")


def test_a_line_ends_where_the_letters_do() -> None:
    laid = lay_out("Harbor bridge vote", box(130), ten)
    assert laid.lines == ("Harbor bridg…",)
    assert laid.lost == "e vote"


def test_a_search_result_ends_after_a_word() -> None:
    laid = lay_out("Harbor bridge vote", box(130, cut="word"), ten)
    assert laid.lines == ("Harbor…",)
    assert laid.lost == "bridge vote"
    assert lay_out("Harbor bridge vote", box(140, cut="word"), ten).lines == ("Harbor bridge…",)


def test_a_word_longer_than_the_room_is_cut_within() -> None:
    assert lay_out("Donaudampfschiff", box(60, cut="word"), ten).lines == ("Donau…",)
    assert lay_out("Donaudampfschiff", box(60, 3), ten).lines == ("Donaud", "ampfsc", "hiff")


def test_lines_break_between_words_and_at_dashes() -> None:
    assert lay_out("Harbor bridge vote", box(80, 3), ten).lines == ("Harbor", "bridge", "vote")
    assert lay_out("north–south line", box(70, 3), ten).lines == ("north–", "south", "line")
    assert lay_out("県議会が橋の採決を", box(40, 3), ten).lines == ("県議会が", "橋の採決", "を")


def test_what_a_site_counts_in_all_ends_the_text_before_the_lines_do() -> None:
    assert lay_out("one two three four", box(1000, 2, most_characters=9), ten).lines == ("one two…",)
    laid = lay_out("one two three four", box(80, 3, most_px=140, cut="word"), ten)
    assert laid.lines == ("one two", "three…")
    assert (laid.limit, laid.lost) == (140, "four")


def test_a_letter_of_several_signs_is_never_cut_apart() -> None:
    family, flag, accented = "👩‍👩‍👧", "🇩🇰", "e\u0301"
    for sign in (family, flag, accented, "👍🏽"):
        for width in range(10, 140, 10):
            laid = lay_out(sign * 4, box(width, 2), ten)
            for line in laid.lines:
                rest = line.removesuffix(ELLIPSIS)
                assert rest == sign * (len(rest) // len(sign)), (sign, width, laid.lines)


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60).map(lambda text: " ".join(text.split()))


@given(TEXTS, st.integers(1, 30), st.integers(1, 4), st.sampled_from(["word", "letter"]), st.integers(0, 40))
def test_no_line_is_too_wide_and_nothing_is_lost_untold(text: str, wide: int, lines: int, cut: str, most: int) -> None:
    room = box(10.0 * wide, lines, cut=cut, most_characters=most)
    laid = lay_out(text, room, ten)
    assert len(laid.lines) <= lines
    shown = "".join("".join(laid.lines).split()).removesuffix(ELLIPSIS if laid.cut_at is not None else "")
    assert shown + "".join(laid.lost.split()) == "".join(text.split())
    for line in laid.lines:
        if ten(line) > room.line_px:
            # One letter of several signs, or the ellipsis alone.
            assert len(lay_out(line, box(10, 1), ten).lines[0]) <= len(line)
            assert line == ELLIPSIS or not lay_out(line, box(room.line_px, 1), ten).lines[0].removesuffix(ELLIPSIS)
    if most:
        assert len(" ".join(laid.lines)) <= max(most, 1) + lines


@given(TEXTS, st.integers(2, 30))
def test_more_room_never_shows_less(text: str, wide: int) -> None:
    shown = [lay_out(text, box(10.0 * width), ten).cut_at for width in (wide, wide + 1)]
    ends = [len(text) if end is None else end for end in shown]
    assert ends[0] <= ends[1]


def test_a_card_says_what_the_head_of_the_page_says(article: Article) -> None:
    head = head_html(article, "assets/style.css")
    for name, value in card_tags(article).items():
        if name == "title":
            found = re.findall("<title>(.*?)</title>", head)
        elif name == "canonical":
            found = re.findall('rel="canonical" href="([^"]*)"', head)
        else:
            found = re.findall(rf'(?:name|property)="{re.escape(name)}" content="([^"]*)"', head)
        assert value in [unescape(one) for one in found], name


@pytest.mark.parametrize("name", CARDS)
def test_every_card_is_fed_by_tags_that_pages_have(name: str, article: Article) -> None:
    tags = card_tags(article)
    limits = CARDS[name]
    fed = [limits.title.tags, *(part.tags for part in (limits.description, limits.image) if part)]
    assert all(tag in tags for names in fed for tag in names)
    made = card(name)
    assert made.title.text in (article.title, article.headline)
    assert made.host == "almost.example"
    assert made.path == "2022 › 11 › county-delays-vote"
    assert made.look == limits.look
    if limits.image is not None:
        assert article.pictures.card is not None
        assert made.image.endswith(article.pictures.card.path)


def test_without_a_picture_a_card_has_its_bare_look() -> None:
    for name, limits in CARDS.items():
        made = card(name, replace(DRAFT, hero=Hero()), NAMELESS)
        assert made.look == (limits.bare if limits.image else limits.look)
        assert not made.image


def test_a_picture_too_small_for_a_site_is_told() -> None:
    small = replace(DRAFT, pictures=(replace(DRAFT.pictures[0], width_px=400, height_px=300),))
    assert card("facebook", small).image_too_small
    assert not card("x", small).image_too_small
    assert not card("facebook").image_too_small


def test_a_long_headline_is_cut_at_each_card_where_that_card_ends() -> None:
    long = "County delays the vote on the harbor bridge while its costs climb and riders wait for an answer " * 3
    for name, limits in CARDS.items():
        made = card(name, replace(DRAFT, headline=long))
        room = limits.title.box
        assert len(made.title.lines) <= room.lines
        if made.title.cut_at is not None:
            assert made.title.lines[-1].endswith(ELLIPSIS)
            assert made.title.length > made.title.limit or len(made.title.lines) == room.lines
    # The page's own title is cut to what search shows before that.
    assert card("facebook", replace(DRAFT, headline=long)).title.cut_at is not None


def test_the_description_names_the_field_that_feeds_it() -> None:
    assert description_fed_by(replace(DRAFT, description="Said at length.")) == "description"
    assert description_fed_by(DRAFT) == "dek"
    assert description_fed_by(replace(DRAFT, dek=" ")) == "body"


def test_an_article_without_words_has_cards_all_the_same() -> None:
    bare = replace(DRAFT, headline="", dek="", body="", hero=Hero(), pictures=())
    article = build(bare, Surroundings(SURROUNDINGS.publication))
    for limits in LIMITS.cards:
        made = make_card(limits, card_tags(article), lambda _face, text: ten(text))
        assert isinstance(limits, CardLimits)
        # No headline feeds no title of a card; a search result falls back to the publication's name.
        assert made.title.text in ("", SURROUNDINGS.publication.name)
