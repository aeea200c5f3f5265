"""Card and square have their own points where somebody gives them one, and the hero's where nobody does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from almost_editor.document.draft import Hero, Picture
from almost_editor.media.planning import box_of, plan
from almost_editor.ui.details.aims import AIMS
from almost_editor.ui.details.hero_group import HeroGroup
from almost_editor.ui.details.pictures import PictureDesk
from almost_editor.ui.details.thumbnail import Thumbnail
from tests.ui.details.desk import picture_bytes


class Group:
    def __init__(self, desk, made):
        self._desk = desk
        self._made = made
        self.thumbnail = made.findChild(Thumbnail)

    @property
    def hero(self):
        return self._desk.open_draft.draft.hero

    @property
    def said(self):
        return self._made._hint.text()

    def aims(self, label):
        next(one for one in self._made.findChildren(QToolButton) if one.text() == label).click()

    def button(self, label):
        return next(one for one in self._made.findChildren(QPushButton) if one.text() == label)

    def presses(self, key):
        QTest.keyClick(self.thumbnail, key)

    def offers_aims(self):
        return self._made._aims.isVisibleTo(self._made)

    def shows_dimmed(self, x):
        """Tell whether the middle row of the picture is dim at a share of its width."""
        rect = self.thumbnail.picture_rect()
        image = self.thumbnail.grab().toImage()
        # Beside the ring, which is as high as the middle.
        at = (int(rect.x() + x * rect.width()), int(rect.y() + 0.25 * rect.height()))
        return image.pixelColor(*at).lightness() < 180


@pytest.fixture
def group(desk):
    made = HeroGroup(
        desk.theme, desk.open_draft, desk.lanes, PictureDesk(desk.open_draft, desk.lanes, desk.notices), desk.notices
    )
    desk.open_draft.opened.connect(lambda draft: draft and made.show_draft(draft))
    desk.open_draft.field_changed.connect(lambda name: name in made.follows and made.show_draft(desk.open_draft.draft))
    made.resize(288, 600)
    made.show()
    data = picture_bytes(300, 200, "#ffffff")
    picture = desk.does(lambda library: library.pictures.add(data, "a.jpg", width_px=300, height_px=200, format="jpeg"))
    desk.opens(hero=Hero("a.jpg", alt="A."), pictures=(picture,))
    shown = Group(desk, made)
    desk.wait(lambda: "interest" in shown.thumbnail.accessibleName())
    yield shown
    made.close()


def test_a_square_gets_its_own_point_and_gives_it_up_again(desk, group):
    group.presses(Qt.Key.Key_Right)
    assert group.hero == Hero("a.jpg", "A.", focal_x=0.52)
    group.aims("Square")
    assert "as a square" in group.thumbnail.accessibleName()
    assert "goes by the hero’s point" in group.said
    assert group.button("As the hero").isHidden()
    group.presses(Qt.Key.Key_Right)
    group.presses(Qt.Key.Key_Down)
    assert group.hero == Hero("a.jpg", "A.", focal_x=0.52, focal_square=(0.54, 0.52))
    assert group.said == "The square has a point of its own."
    own = desk.saves().hero
    assert own.focal_square == (0.54, 0.52)
    group.button("As the hero").click()
    assert group.hero == replace(own, focal_square=None)
    assert group.button("As the hero").isHidden()
    desk.open_draft.change(hero=replace(group.hero, alt="Another word."))
    desk.notices.then()
    assert group.hero == replace(own, alt="Another word."), "the notice puts back the point alone"


def test_what_the_square_leaves_out_is_dim_and_follows_the_ring(group):
    assert not group.shows_dimmed(0.05)
    group.aims("Square")
    assert group.shows_dimmed(0.05)
    assert group.shows_dimmed(0.95)
    rect = group.thumbnail.picture_rect()
    QTest.mouseClick(group.thumbnail, Qt.MouseButton.LeftButton, pos=rect.adjusted(1, 1, -1, -1).topLeft().toPoint())
    assert group.hero.focal_square[0] < 0.02
    assert not group.shows_dimmed(0.05)
    assert group.shows_dimmed(0.8)
    group.aims("Hero")
    assert not group.shows_dimmed(0.8)


def test_without_a_picture_there_is_nothing_to_aim(desk, group):
    group.aims("Card")
    group.presses(Qt.Key.Key_Left)
    assert group.hero.focal_card == (0.48, 0.5)
    group.presses(Qt.Key.Key_Delete)
    assert group.hero == Hero()
    assert not group.offers_aims()
    assert group.button("As the hero").isHidden()
    desk.notices.then()
    assert group.hero.focal_card == (0.48, 0.5)
    assert group.offers_aims()


@pytest.mark.parametrize("name", ["card", "square"])
@pytest.mark.parametrize("size", [(3000, 700), (700, 1600), (1200, 1200)])
def test_a_frame_is_what_the_crop_keeps(name, size):
    picture = Picture("a.jpg", "0" * 64, "jpeg", *size)
    frames = AIMS[name].frames(picture, (0.1, 0.9))
    for crop, frame in zip(AIMS[name].crops, frames, strict=True):
        (rendition,) = plan(picture.digest, *size, crop=crop, focal=(0.1, 0.9), formats=("jpeg",))
        left, top, right, bottom = box_of(rendition, *size)
        shown = (frame.left() * size[0], frame.top() * size[1], frame.right() * size[0], frame.bottom() * size[1])
        assert shown == pytest.approx((left, top, right, bottom))
