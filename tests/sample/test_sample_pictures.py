"""The pictures of the sample library: small enough to ship, large enough for the widest rendition."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PIL import Image

from almost_editor.paths import resources_folder

PICTURES = sorted((resources_folder() / "sample" / "pictures").glob("*"))
SCRIPT = Path(__file__).parents[2] / "packaging" / "draw_sample_pictures.py"


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_each_picture_is_a_plain_jpeg_within_its_budget(path: Path) -> None:
    assert path.suffix == ".jpg"
    assert path.stat().st_size <= 250_000
    with Image.open(path) as picture:
        assert picture.format == "JPEG"
        assert picture.mode == "RGB"
        assert picture.size in {(1600, 1000), (2000, 1250)}
        assert not picture.getexif()


def test_all_pictures_together_stay_within_the_budget() -> None:
    assert 10 <= len(PICTURES) <= 12
    assert sum(path.stat().st_size for path in PICTURES) <= 2_500_000


def test_the_script_draws_the_pictures_that_are_there() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    scenes = next(
        node.value
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "SCENES"
    )
    assert isinstance(scenes, ast.Dict)
    names = {key.value for key in scenes.keys if isinstance(key, ast.Constant)}
    assert names == {path.stem for path in PICTURES}
