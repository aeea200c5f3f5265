from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest
from PIL import ImageFont

from almost_editor.media import nameplate
from almost_editor.media.nameplate import can_draw, nameplate_key
from almost_editor.media.nameplate_drawing import draw_nameplate
from almost_editor.media.planning import CROPS
from tests.media.drawn_pictures import decoded

NAMES = ["Almost", "A", "The Upper Valley Register and Shipping News", "“Nearly” & Co.", "W" * 60]


@pytest.mark.parametrize("size", CROPS.values())
@pytest.mark.parametrize("name", NAMES)
def test_the_whole_name_stands_on_it_with_a_margin(name: str, size: tuple[int, int]) -> None:
    image = decoded(draw_nameplate(name, *size)).convert("RGB")
    assert image.size == size
    ink = image.getchannel("G").point(lambda value: 255 if value > 150 else 0).getbbox()
    assert ink is not None
    left, top, right, bottom = ink
    assert min(left, size[0] - right) >= 0.1 * size[0]
    assert min(top, size[1] - bottom) >= 0.1 * size[1]
    assert abs((left + right) / 2 - size[0] / 2) <= 0.04 * size[0], "in the middle"


def test_each_letter_that_counts_as_drawn_is_in_the_font() -> None:
    font = ImageFont.load_default(60)
    missing = bytes(font.getmask("\U0010fffd"))
    assert [one for one in nameplate._LETTERS if one != " " and bytes(font.getmask(one)) == missing] == []


@pytest.mark.parametrize("name", ["", " ", "Майже", "Télé", "ほぼ", "A\nB", "x" * 61])
def test_a_name_that_would_have_gaps_is_not_drawn(name: str) -> None:
    assert not can_draw(name)


def test_its_key_tells_names_and_sizes_apart() -> None:
    keys = {nameplate_key(name, *size) for name in NAMES for size in CROPS.values()}
    assert len(keys) == len(NAMES) * len(CROPS)


def test_the_same_bytes_in_every_process() -> None:
    script = (
        "import hashlib; from almost_editor.media.nameplate_drawing import draw_nameplate as d;"
        "print(hashlib.sha256(d('Almost', 1200, 630)).hexdigest())"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == hashlib.sha256(draw_nameplate("Almost", 1200, 630)).hexdigest()
