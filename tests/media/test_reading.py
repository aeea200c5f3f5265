from __future__ import annotations

import struct
import zlib

import pytest
from PIL import Image

from almost_editor.errors import PictureRefused
from almost_editor.media.reading import MAX_PICTURE_BYTES, Facts, read_facts
from tests.media.drawn_pictures import photo, saved


@pytest.mark.parametrize("name", ["JPEG", "PNG", "GIF", "WEBP", "AVIF"])
def test_reads_the_formats_of_the_trade(name: str) -> None:
    assert read_facts(saved(photo(60, 40), name)) == Facts(name.lower(), 60, 40)


def test_sizes_are_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert read_facts(saved(photo(60, 40), exif=exif)) == Facts("jpeg", 40, 60)


def test_an_animation_is_told() -> None:
    data = saved(photo(20, 20), "GIF", save_all=True, append_images=[photo(20, 20, 0.9)])
    assert read_facts(data).animated


def test_a_phone_picture_with_a_second_one_behind_is_a_jpeg() -> None:
    data = saved(photo(20, 20), "MPO", save_all=True, append_images=[photo(20, 20)])
    assert read_facts(data) == Facts("jpeg", 20, 20)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(PictureRefused, match="not a picture"):
        read_facts(data)


def test_other_formats_are_refused() -> None:
    with pytest.raises(PictureRefused):
        read_facts(saved(photo(20, 20), "TIFF"))


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_truncated_file_is_refused(name: str) -> None:
    data = saved(photo(200, 200), name)
    with pytest.raises(PictureRefused) as caught:
        read_facts(data[: len(data) // 2])
    assert caught.value.remedy


def test_a_bomb_is_refused_before_it_is_decoded() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    data = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )
    with pytest.raises(PictureRefused, match="50000 × 50000"):
        read_facts(data)


def test_a_file_beyond_the_limit_is_refused() -> None:
    with pytest.raises(PictureRefused, match="MB"):
        read_facts(bytes(MAX_PICTURE_BYTES + 1))
