from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.media.planning import CROPS, FORMATS, WIDTHS, Rendition, box_of, plan

DIGEST = "ab" * 32
PORTABLE = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*$")
sides = st.integers(1, 12_000)
unit = st.floats(0, 1)


def widths(renditions: tuple[Rendition, ...], name: str = "avif") -> list[int]:
    return [rendition.width_px for rendition in renditions if rendition.format == name]


def test_a_large_picture_gets_every_width_in_every_format() -> None:
    renditions = plan(DIGEST, 3000, 2000)
    assert [rendition.format for rendition in renditions] == [name for name in FORMATS for _ in WIDTHS]
    assert widths(renditions) == list(WIDTHS)
    assert renditions[0].height_px == 320


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (1600, [480, 800, 1200, 1600]),
        (1599, [480, 800, 1200, 1599]),
        (1300, [480, 800, 1200]),
        (1190, [480, 800, 1190]),
        (500, [480]),
        (300, [300]),
    ],
)
def test_none_is_larger_than_the_original(width: int, expected: list[int]) -> None:
    assert widths(plan(DIGEST, width, 900)) == expected


def test_a_crop_comes_in_one_size_and_its_own_shape() -> None:
    for crop, size in CROPS.items():
        (rendition,) = plan(DIGEST, 3000, 2000, crop=crop, formats=("jpeg",))
        assert (rendition.width_px, rendition.height_px) == size
        assert rendition.name.endswith(f"-{size[0]}.jpg")


def test_a_small_picture_is_cropped_as_large_as_it_goes() -> None:
    (rendition,) = plan(DIGEST, 900, 600, crop="1x1", formats=("jpeg",))
    assert (rendition.width_px, rendition.height_px) == (600, 600)


def test_names_tell_source_crop_focus_width_and_format_apart() -> None:
    kinds = [
        *plan(DIGEST, 3000, 2000),
        *plan(DIGEST, 3000, 2000, crop="4x3"),
        *plan(DIGEST, 3000, 2000, crop="4x3", focal=(0.1, 0.5)),
        *plan("cd" * 32, 3000, 2000),
    ]
    assert len({rendition.name for rendition in kinds}) == len(kinds)


def test_a_moved_focal_point_renames_crops_only() -> None:
    assert plan(DIGEST, 3000, 2000, focal=(0, 0)) == plan(DIGEST, 3000, 2000)


@given(sides, sides, st.sampled_from(["full", *CROPS]), unit, unit)
def test_plans_are_portable_upright_and_within_the_original(w: int, h: int, crop: str, x: float, y: float) -> None:
    renditions = plan(DIGEST, w, h, crop=crop, focal=(x, y))
    assert renditions
    assert renditions == plan(DIGEST, w, h, crop=crop, focal=(x, y))
    for rendition in renditions:
        assert PORTABLE.match(rendition.name)
        assert 1 <= rendition.width_px <= w
        left, top, right, bottom = box_of(rendition, w, h)
        assert -1e-6 <= left <= right <= w + 1e-6
        assert -1e-6 <= top <= bottom <= h + 1e-6
        if crop != "full":
            assert left - 0.01 * w <= x * w <= right + 0.01 * w
            assert top - 0.01 * h <= y * h <= bottom + 0.01 * h
