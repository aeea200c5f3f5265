"""Each crop keeps its own point in view, and a moved one makes nothing anew but what it crops."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from almost_editor.document.draft import Draft, FocalPoint, Hero, Picture
from almost_editor.media.cache import RenditionCache
from almost_editor.publish.article import Surroundings, build
from almost_editor.publish.pictures import FOLDER, Pictures, gather
from almost_editor.publish.site.listing import story_of
from tests.media.drawn_pictures import decoded, saved

CORNERS: dict[str, tuple[FocalPoint, str]] = {
    "left top": ((0.0, 0.0), "red"),
    "right top": ((1.0, 0.0), "lime"),
    "left bottom": ((0.0, 1.0), "blue"),
    "right bottom": ((1.0, 1.0), "yellow"),
}
SHAPES = {"portrait": (900, 1350), "landscape": (1500, 1000), "panorama": (3000, 700)}


def _cornered(width: int, height: int) -> bytes:
    image = Image.new("RGB", (width, height), "black")
    for (x, y), colour in CORNERS.values():
        left, top = (round(x * (width - 60)), round(y * (height - 60)))
        image.paste(colour, (left, top, left + 60, top + 60))
    return saved(image, "PNG")


def _planned(draft: Draft, hero: Hero, data: bytes, size: tuple[int, int]) -> Pictures:
    picture = Picture("corners.png", hashlib.sha256(data).hexdigest(), "png", *size)
    return gather(replace(draft, hero=replace(hero, picture=picture.name), pictures=(picture,)))


def _seen(cache: RenditionCache, pictures: Pictures, path: str, data: bytes) -> set[str]:
    """Return the corners that a crop shows."""
    rendition = next(one for _, one in pictures.renditions if FOLDER + one.name == path)
    image = decoded(cache.get(rendition, lambda: data)).convert("RGB")
    spots = {
        name: image.getpixel((round(x * (image.width - 21)) + 10, round(y * (image.height - 21)) + 10))
        for name, ((x, y), _) in CORNERS.items()
    }
    wanted = {name: Image.new("RGB", (1, 1), colour).getpixel((0, 0)) for name, (_, colour) in CORNERS.items()}
    return {name for name in spots if _near(spots[name], wanted[name])}


def _near(one: object, other: object) -> bool:
    assert isinstance(one, tuple)
    assert isinstance(other, tuple)
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) < 60


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("corner", CORNERS)
def test_card_and_square_keep_their_own_corners(draft: Draft, tmp_path: Path, shape: str, corner: str) -> None:
    data = _cornered(*SHAPES[shape])
    across, down = corner.split()
    opposite = f"{'left' if across == 'right' else 'right'} {'top' if down == 'bottom' else 'bottom'}"
    hero = Hero(focal_card=CORNERS[opposite][0], focal_square=CORNERS[corner][0])
    pictures = _planned(draft, hero, data, SHAPES[shape])
    cache = RenditionCache(tmp_path)
    assert pictures.card is not None
    assert opposite in _seen(cache, pictures, pictures.card.path, data)
    assert opposite in _seen(cache, pictures, pictures.ratios[1].path, data)
    seen = _seen(cache, pictures, pictures.ratios[2].path, data)
    assert corner in seen
    assert opposite not in seen


def test_a_crop_without_a_point_of_its_own_goes_by_the_heros(draft: Draft) -> None:
    data = _cornered(1500, 1000)
    one = _planned(draft, Hero(focal_x=0.2, focal_y=0.9), data, (1500, 1000))
    same = _planned(
        draft, Hero(focal_x=0.2, focal_y=0.9, focal_card=(0.2, 0.9), focal_square=(0.2, 0.9)), data, (1500, 1000)
    )
    assert one == same


def test_moving_the_squares_point_makes_the_square_alone_anew(draft: Draft) -> None:
    data = _cornered(1500, 1000)
    before = _planned(draft, Hero(focal_x=0.2), data, (1500, 1000))
    after = _planned(draft, Hero(focal_x=0.2, focal_square=(0.9, 0.5)), data, (1500, 1000))
    names = [{one.name for _, one in pictures.renditions} for pictures in (before, after)]
    (new,) = names[1] - names[0]
    (old,) = names[0] - names[1]
    assert after.ratios[2].path == FOLDER + new
    assert before.ratios[2].path == FOLDER + old
    assert (before.hero, before.card, before.ratios[:2]) == (after.hero, after.card, after.ratios[:2])


def test_lists_crop_around_the_cards_point(draft: Draft, surroundings: Surroundings) -> None:
    article = build(replace(draft, hero=replace(draft.hero, focal_card=(0.9, 0.1))), surroundings)
    story = story_of(article)
    assert story.thumb is not None
    assert story.thumb.focal == "right top"
    assert article.hero is not None
    assert (article.hero.focal_x, article.hero.focal_y) == ("left", "bottom")
