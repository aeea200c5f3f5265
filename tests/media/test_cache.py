from __future__ import annotations

from pathlib import Path

import pytest

from almost_editor.errors import PictureRefused
from almost_editor.media.cache import RenditionCache
from almost_editor.media.planning import plan
from tests.media.drawn_pictures import photo, saved

DATA = saved(photo(500, 300))
(RENDITION,) = plan("ab" * 32, 500, 300, formats=("jpeg",), widths=(480,))


def never() -> bytes:
    raise AssertionError("the original was loaded again")


def test_a_rendition_is_made_once(tmp_path: Path) -> None:
    cache = RenditionCache(tmp_path / "renditions")
    made = cache.get(RENDITION, lambda: DATA)
    assert cache.get(RENDITION, never) == made
    assert RenditionCache(tmp_path / "renditions").get(RENDITION, never) == made
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [RENDITION.name]


def test_an_empty_file_is_made_anew(tmp_path: Path) -> None:
    cache = RenditionCache(tmp_path)
    cache.path(RENDITION).parent.mkdir()
    cache.path(RENDITION).touch()
    assert cache.get(RENDITION, lambda: DATA)
    assert cache.get(RENDITION, never)


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    cache = RenditionCache(tmp_path)
    made = cache.get(RENDITION, lambda: DATA)
    kept = bytearray(cache.path(RENDITION).read_bytes())
    for damaged in (kept[:-1], bytes([kept[0] ^ 1]) + kept[1:], kept[: len(kept) // 2], made):
        cache.path(RENDITION).write_bytes(damaged)
        assert cache.get(RENDITION, lambda: DATA) == made
        assert cache.get(RENDITION, never) == made


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert RenditionCache(tmp_path / "file").get(RENDITION, lambda: DATA)


def test_a_damaged_original_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(PictureRefused):
        RenditionCache(tmp_path).get(RENDITION, lambda: DATA[:200])
    assert not list(tmp_path.rglob("*"))
