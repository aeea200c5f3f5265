"""Pictures that were made to harm or to betray: bombs, liars, broken ones, and those that say too much."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from almost_editor.errors import PictureRefused
from almost_editor.media.planning import FORMATS, Rendition, plan
from almost_editor.media.reading import read_facts
from almost_editor.media.renditions import encode

from .colour_profiles import DISPLAY_P3, SRGB, Matrix, matrix_profile
from .drawn_pictures import decoded, photo, saved

BOMB_PX = 16_000


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, *chunks: bytes) -> bytes:
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    rows = zlib.compress(bytes((1 + 3 * width) * min(height, 200)))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + png_chunk(b"IDAT", rows) + png_chunk(b"IEND", b"")


def jpeg_that_says_it_is_large() -> bytes:
    data = bytearray(saved(Image.new("RGB", (64, 64), "red")))
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", BOMB_PX, BOMB_PX)
    return bytes(data)


def gif_that_says_it_is_large() -> bytes:
    data = bytearray(saved(Image.new("P", (64, 64)), "GIF"))
    data[6:10] = struct.pack("<HH", BOMB_PX, BOMB_PX)
    return bytes(data)


def webp_that_says_it_is_large() -> bytes:
    frames = [Image.new("RGB", (64, 64), colour) for colour in ("red", "blue")]
    data = bytearray(saved(frames[0], "WEBP", save_all=True, append_images=frames[1:]))
    at = data.index(b"VP8X") + 12
    data[at : at + 6] = 2 * (BOMB_PX - 1).to_bytes(3, "little")
    return bytes(data)


def avif_that_says_it_is_large() -> bytes:
    data = bytearray(saved(Image.new("RGB", (64, 64), "red"), "AVIF"))
    at = data.index(b"ispe") + 8
    data[at : at + 8] = struct.pack(">II", BOMB_PX, BOMB_PX)
    return bytes(data)


BOMBS = {
    "png": png(BOMB_PX, BOMB_PX),
    "png, thin": png(60_000, 10),
    "jpeg": jpeg_that_says_it_is_large(),
    "gif": gif_that_says_it_is_large(),
    "webp": webp_that_says_it_is_large(),
    "avif": avif_that_says_it_is_large(),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_with_its_size(name: str) -> None:
    with pytest.raises(PictureRefused, match=r"measures \d+ × \d+ pixels") as caught:
        read_facts(BOMBS[name])
    assert caught.value.message.endswith(".")
    assert caught.value.remedy.endswith(".")


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_that_came_by_another_way_is_not_encoded(name: str) -> None:
    with pytest.raises(PictureRefused):
        encode(BOMBS[name], _one(BOMBS[name]))


def test_text_that_inflates_is_not_inflated() -> None:
    text = zlib.compress(bytes(200_000_000))
    data = png(200, 200, png_chunk(b"zTXt", b"Comment\0\0" + text), png_chunk(b"iCCP", b"p\0\0" + text))
    assert _what_comes(data) in (200, "a sentence")


@pytest.mark.parametrize("name", ["JPEG", "PNG", "GIF", "WEBP", "AVIF"])
@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9])
def test_a_broken_file_is_a_picture_or_a_sentence(name: str, share: float) -> None:
    whole = saved(photo(300, 200), name)
    middle = int(len(whole) * share)
    for data in (whole[:middle], whole[:middle] + bytes(64) + whole[middle + 64 :], whole[:40] + whole[middle:]):
        assert _what_comes(data) in (300, "a sentence")


def _what_comes(data: bytes) -> int | str:
    """Encode what can be read, and return its width, or that it was refused in whole sentences."""
    try:
        facts = read_facts(data)
        for rendition in plan("0" * 64, facts.width_px, facts.height_px, widths=(480,)):
            assert decoded(encode(data, rendition)).width == rendition.width_px
        return facts.width_px
    except PictureRefused as refused:
        return "a sentence" if refused.message.endswith(".") and refused.remedy.endswith(".") else refused.message


def _one(data: bytes, format: str = "jpeg", size: tuple[int, int] = (600, 400)) -> Rendition:
    return plan(hashlib.sha256(data).hexdigest(), *size, formats=(format,), widths=(size[0],))[0]


SECRETS = (b"38.8977", b"Homestead Lane", b"SN-998877", b"Private Person", b"http://ns.adobe.com/xap/", b"Exif\0\0")


def _betraying(name: str) -> bytes:
    exif = Image.Exif()
    exif[0x013B], exif[0x8298], exif[0x010E] = "Ines Moreno", "Almost", "The bridge."
    exif[0x9C9D], exif[0xA431] = "Private Person".encode("utf-16-le"), "SN-998877"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[29] = "N", (38.0, 53.0, 51.7), "38.8977"
    xmp = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description xmlns:xap="http://ns.adobe.com/xap/1.0/" '
        b'photoshop:Credit="Almost" exif:GPSLatitude="38.8977" Iptc4xmpCore:Location="Homestead Lane"/>'
        b"</rdf:RDF></x:xmpmeta>"
    )
    how = {"exif": exif, "xmp": xmp}
    if name == "PNG":
        notes = PngImagePlugin.PngInfo()
        notes.add_text("Author", "Private Person")
        notes.add_itxt("XML:com.adobe.xmp", xmp.decode())
        how = {"exif": exif, "pnginfo": notes}
    return saved(photo(600, 400), name, **how)


@pytest.mark.parametrize("made", FORMATS)
@pytest.mark.parametrize("original", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_place_and_private_life_stay_behind_and_the_credit_is_kept(original: str, made: str) -> None:
    data = _betraying(original)
    assert any(secret in data for secret in SECRETS)
    assert read_facts(data).words.credit == "Ines Moreno/Almost"
    rendition = encode(data, _one(data, made))
    image = decoded(rendition)
    assert not image.getexif()
    assert not image.info.get("xmp")
    assert not [secret for secret in SECRETS if secret in rendition]


def _shown(colour: tuple[int, int, int], name: str, matrix: Matrix, gamma: float) -> tuple[int, ...]:
    data = saved(Image.new("RGB", (600, 400), colour), "PNG", icc_profile=matrix_profile(name, matrix, gamma))
    image = decoded(encode(data, _one(data)))
    assert "icc_profile" not in image.info
    pixel = image.getpixel((300, 200))
    assert isinstance(pixel, tuple)
    return tuple(int(value) for value in pixel)


def _expected(colour: tuple[int, int, int], matrix: Matrix, gamma: float) -> list[float]:
    """Work the colour out by hand: through the profile's matrix into light, through the inverse of sRGB's, encoded."""
    light = [(value / 255) ** gamma for value in colour]
    x, y, z = (sum(light[row] * matrix[row][column] for row in range(3)) for column in range(3))
    linear = (
        3.1342 * x - 1.6174 * y - 0.4907 * z,
        -0.9788 * x + 1.9163 * y + 0.0334 * z,
        0.0720 * x - 0.2290 * y + 1.4054 * z,
    )
    clipped = [min(max(value, 0), 1) for value in linear]
    return [255 * (12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055) for v in clipped]


@pytest.mark.parametrize(
    ("name", "matrix", "gamma"),
    [("Display P3", DISPLAY_P3, 2.2), ("sRGB built-in, linear", SRGB, 1.0), ("not sRGB but wider", DISPLAY_P3, 2.2)],
)
@pytest.mark.parametrize("colour", [(180, 120, 110), (60, 160, 90), (128, 128, 128)])
def test_a_wide_gamut_is_converted_whatever_the_profile_calls_itself(
    name: str, matrix: Matrix, gamma: float, colour: tuple[int, int, int]
) -> None:
    shown = _shown(colour, name, matrix, gamma)
    assert max(abs(a - b) for a, b in zip(shown, _expected(colour, matrix, gamma), strict=True)) <= 6


def test_what_is_srgb_by_another_name_keeps_every_level() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain, named = photo(600, 400), io.BytesIO()
    plain.save(named, "PNG", icc_profile=profile)
    bare = saved(plain, "PNG")
    assert encode(named.getvalue(), _one(bare, "webp")) == encode(bare, _one(bare, "webp"))
