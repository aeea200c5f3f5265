from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from almost_editor.document.draft import Draft, Hero
from almost_editor.publish.article import Surroundings, build
from almost_editor.publish.cards import Card, make_card
from almost_editor.publish.metadata import card_tags
from almost_editor.ui.cards.drawing import SCHEMES, Drawing, runs_from_right
from almost_editor.ui.cards.faces import Faces
from almost_editor.ui.theme import contrast
from tests.publish.conftest import DRAFT, SURROUNDINGS
from tests.publish.test_card_limits import LIMITS
from tests.publish.test_cards import NAMELESS

NAMES = [card.name for card in LIMITS.cards]


@pytest.fixture
def faces(qapp) -> Faces:
    return Faces(LIMITS)


def card(name: str, faces: Faces, draft: Draft = DRAFT, surroundings: Surroundings = SURROUNDINGS) -> Card:
    limits = next(one for one in LIMITS.cards if one.name == name)
    return make_card(limits, card_tags(build(draft, surroundings)), faces.measure)


def drawn(made: Card, faces: Faces, *, scheme: str = "light", image: QImage | None = None) -> tuple[Drawing, QImage]:
    drawing = Drawing(faces)
    drawing.set_scheme(scheme)
    drawing.show_card(made)
    drawing.show_picture(image or QImage(), "")
    return drawing, drawing.grab().toImage()


def has_red_line(image: QImage, scheme: str) -> bool:
    cut = QColor(SCHEMES[scheme]["cut"])
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(
        abs(one.red() - cut.red()) + abs(one.green() - cut.green()) + abs(one.blue() - cut.blue()) < 30
        for one in pixels
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_card_is_as_wide_as_the_site_makes_it(name: str, faces: Faces) -> None:
    drawing, image = drawn(card(name, faces), faces)
    limits = card(name, faces).limits
    assert drawing.width() == limits.width_px
    assert drawing.height() > (limits.image.height_px if limits.image else 60)
    assert not image.isNull()


@pytest.mark.parametrize("name", NAMES)
def test_without_a_picture_it_takes_no_room_for_one(name: str, faces: Faces) -> None:
    with_one, _ = drawn(card(name, faces), faces)
    bare, _ = drawn(card(name, faces, replace(DRAFT, hero=Hero()), NAMELESS), faces)
    assert bare.height() <= with_one.height()
    if card(name, faces).limits.image is not None:
        assert bare.height() < 140


def test_the_picture_fills_its_place(faces: Faces) -> None:
    red = QImage(1200, 630, QImage.Format.Format_RGB32)
    red.fill(QColor("#aa5500"))
    _, image = drawn(card("facebook", faces), faces, image=red)
    assert image.pixelColor(250, 130).name() == "#aa5500"
    assert image.pixelColor(20, 250).name() == "#aa5500"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_line_shows_where_a_text_is_cut(faces: Faces, scheme: str) -> None:
    long = replace(DRAFT, headline="County delays the vote on the harbor bridge while costs climb " * 4)
    for name in ("search-desk", "facebook", "messages"):
        assert has_red_line(drawn(card(name, faces, long), faces, scheme=scheme)[1], scheme), name
    short = replace(DRAFT, headline="Short", dek="A dek that fits anywhere at all.", description="")
    assert not has_red_line(drawn(card("search-desk", faces, short), faces, scheme=scheme)[1], scheme)


@pytest.mark.parametrize("name", NAMES)
def test_a_click_names_the_part(name: str, faces: Faces) -> None:
    drawing, _ = drawn(card(name, faces), faces)
    clicked: list[str] = []
    drawing.part_clicked.connect(clicked.append)
    plan = drawing._plan(card(name, faces))
    for part, room in (("title", plan.title), ("description", plan.description), ("image", plan.image)):
        if not room.isEmpty():
            QTest.mouseClick(drawing, Qt.MouseButton.LeftButton, pos=(room.topLeft().toPoint() + QPoint(4, 4)))
            assert clicked.pop() == part
    QTest.mouseClick(drawing, Qt.MouseButton.LeftButton, pos=QPoint(1, drawing.height() - 2))
    assert not clicked


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_text_is_readable_on_its_ground(scheme: str) -> None:
    colours = {name: QColor(value) for name, value in SCHEMES[scheme].items()}
    for ground in ("page", "band"):
        for ink in ("ink", "quiet"):
            assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
        assert contrast(colours["cut"], colours[ground]) >= 3
    assert contrast(colours["link"], colours["page"]) >= 4.5
    assert contrast(colours["quiet"], colours["empty"]) >= 4.5


def test_a_text_runs_as_its_first_letter_does() -> None:
    assert runs_from_right("الجسر opens")
    assert runs_from_right("12 «الجسر»")
    assert not runs_from_right("Bridge الجسر")
    assert not runs_from_right("")


def test_a_text_from_the_right_begins_there(faces: Faces) -> None:
    arabic = replace(DRAFT, headline="الجسر القديم", dek="", body="x", hero=Hero(), language="ar")
    _, image = drawn(card("search-desk", faces, arabic), faces)
    link = QColor(SCHEMES["light"]["link"])
    xs = [
        x
        for x in range(image.width())
        for y in range(40, 75)
        if abs(image.pixelColor(x, y).red() - link.red()) + abs(image.pixelColor(x, y).blue() - link.blue()) < 40
        and image.pixelColor(x, y).green() < 80
    ]
    assert xs
    assert min(xs) > image.width() / 2
