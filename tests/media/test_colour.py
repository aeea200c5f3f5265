"""What a file says about its colours without a profile, held against colours that were worked out by hand."""

from __future__ import annotations

import hashlib
import struct
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from almost_editor.media.colour import profile_of
from almost_editor.media.planning import Rendition, plan
from almost_editor.media.renditions import encode
from tests.media.colour_profiles import DISPLAY_P3, SRGB, Matrix, matrix_profile
from tests.media.drawn_pictures import decoded, saved
from tests.media.test_hostile_pictures import png_chunk

COLOUR = (180, 120, 110)
P3_CHROMATICITIES = (0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060)
ADOBE_RGB: Matrix = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))


def gamma_chunk(gamma: float) -> bytes:
    return png_chunk(b"gAMA", struct.pack(">I", round(gamma * 100_000)))


def chromaticity_chunk(*shares: float) -> bytes:
    return png_chunk(b"cHRM", struct.pack(">8I", *(round(share * 100_000) for share in shares)))


def code_points_chunk(primaries: int, transfer: int, *, full: int = 1) -> bytes:
    return png_chunk(b"cICP", bytes([primaries, transfer, 0, full]))


P3_CHUNK = chromaticity_chunk(*P3_CHROMATICITIES)


def saying(image: Image.Image, *chunks: bytes, **how: object) -> bytes:
    """Return a PNG with chunks of ours behind its head."""
    data = saved(image, "PNG", **how)
    return data[:33] + b"".join(chunks) + data[33:]


def flat(colour: object = COLOUR, mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (600, 400), colour)  # type: ignore[arg-type]


def of_avif(primaries: int, transfer: int, colour: tuple[int, int, int] = COLOUR) -> bytes:
    data = bytearray(saved(flat(colour), "AVIF", quality=95))
    at = data.index(b"colrnclx") + 8
    data[at : at + 4] = struct.pack(">HH", primaries, transfer)
    return bytes(data)


def shown(data: bytes, size: tuple[int, int] = (600, 400)) -> tuple[int, ...]:
    pixel = decoded(encode(data, _one(data, size))).convert("RGB").getpixel((size[0] // 2, size[1] // 2))
    assert isinstance(pixel, tuple)
    return tuple(int(value) for value in pixel)


def _one(data: bytes, size: tuple[int, int]) -> Rendition:
    return plan(hashlib.sha256(data).hexdigest(), *size, formats=("jpeg",), widths=(size[0],))[0]


def expected(colour: tuple[int, ...], matrix: Matrix, gamma: float = 0.0) -> list[float]:
    """Work a colour out: through a matrix into light under D50, and back into sRGB; without a gamma by sRGB's curve."""
    shares = [value / 255 for value in colour]
    light = [share**gamma if gamma else _curve(share) for share in shares]
    x, y, z = (sum(light[row] * matrix[row][column] for row in range(3)) for column in range(3))
    linear = (
        3.1342 * x - 1.6174 * y - 0.4907 * z,
        -0.9788 * x + 1.9163 * y + 0.0334 * z,
        0.0720 * x - 0.2290 * y + 1.4054 * z,
    )
    clipped = [min(max(value, 0), 1) for value in linear]
    return [255 * (12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055) for v in clipped]


def _curve(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def near(one: tuple[int, ...], other: object, most: float = 4) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= most  # type: ignore[arg-type, call-overload]


@pytest.mark.parametrize("gamma", [1.0, 1 / 1.8, 0.3])
@pytest.mark.parametrize("colour", [COLOUR, (128, 128, 128), (20, 200, 90)])
def test_a_gamma_of_its_own_is_converted(gamma: float, colour: tuple[int, int, int]) -> None:
    data = saying(flat(colour), gamma_chunk(gamma))
    assert near(shown(data), expected(colour, SRGB, 1 / gamma))


def test_grey_and_deep_pictures_have_their_gamma_too() -> None:
    wanted = expected((128, 128, 128), SRGB, 1.0)
    assert near(shown(saying(flat(128, "L"), gamma_chunk(1.0))), wanted)
    assert near(shown(saying(flat(128 * 257, "I;16"), gamma_chunk(1.0))), wanted)
    assert near(shown(saying(flat((128, 255), "LA"), gamma_chunk(1.0))), wanted)
    palette = flat((128, 128, 128)).convert("P", palette=Image.Palette.ADAPTIVE)
    assert near(shown(saying(palette, gamma_chunk(1.0))), wanted)


@pytest.mark.parametrize(
    "data",
    [
        saying(flat(), P3_CHUNK, gamma_chunk(1 / 2.2)),
        saying(flat(), P3_CHUNK),
        saying(flat(), code_points_chunk(12, 13)),
        of_avif(12, 13),
    ],
    ids=["cHRM and gAMA", "cHRM", "cICP", "nclx"],
)
def test_display_p3_is_converted_however_it_is_said(data: bytes) -> None:
    assert not near(shown(data), COLOUR)
    assert near(shown(data), expected(COLOUR, DISPLAY_P3))


def test_what_says_more_wins() -> None:
    p3 = matrix_profile("Display P3", DISPLAY_P3, 2.2)
    linear = gamma_chunk(1.0)
    assert near(shown(saying(flat(), png_chunk(b"sRGB", b"\0"), linear, P3_CHUNK)), COLOUR)
    assert near(shown(saying(flat(), linear, icc_profile=p3)), expected(COLOUR, DISPLAY_P3, 2.2))
    assert near(shown(saying(flat(), code_points_chunk(1, 13), icc_profile=p3)), COLOUR)


@pytest.mark.parametrize(
    "chunks",
    [
        (gamma_chunk(1 / 2.2),),
        (gamma_chunk(0),),
        (gamma_chunk(40_000),),
        (chromaticity_chunk(*[0.3] * 8), gamma_chunk(0.5)),
        (chromaticity_chunk(0.3127, 0.3290, 0.64, 0.33, 0.3, 0.6, 40_000, 0.00001),),
        (code_points_chunk(250, 13),),
        (code_points_chunk(12, 99),),
        (code_points_chunk(12, 13, full=0),),
        (png_chunk(b"cICP", b"\x0c"),),
        (code_points_chunk(2, 2),),
    ],
)  # fmt: skip
def test_nonsense_and_srgb_leave_every_level_as_it_is(chunks: tuple[bytes, ...]) -> None:
    ramp = Image.linear_gradient("L").resize((600, 400)).convert("RGB")
    data, bare = saying(ramp, *chunks), saved(ramp, "PNG")
    assert encode(data, _one(bare, (600, 400))) == encode(bare, _one(bare, (600, 400)))


@given(st.lists(st.sampled_from([b"gAMA", b"cHRM", b"cICP", b"sRGB"]).flatmap(
    lambda name: st.binary(max_size=40).map(lambda body: png_chunk(name, body))
), max_size=4), st.integers(0, 400))  # fmt: skip
def test_any_chunks_at_all_are_no_trouble(chunks: list[bytes], cut: int) -> None:
    image = flat()
    image.format = "PNG"
    for data in (saying(image, *chunks), saying(image, *chunks)[:cut]):
        assert profile_of(image, data) is None or len(profile_of(image, data) or b"") > 8_000


@pytest.mark.parametrize("transfer", [16, 18])
def test_a_picture_for_bright_screens_keeps_its_order_and_is_not_washed_out(transfer: int) -> None:
    levels = [shown(saying(flat((level,) * 3), code_points_chunk(9, transfer)))[0] for level in range(0, 256, 15)]
    assert all(one <= other for one, other in pairwise(levels))
    assert levels[0] == 0
    assert levels[-1] >= 250
    # Paper: 58 percent of the signal in PQ, 75 in HLG.
    paper = shown(saying(flat((round(255 * (0.58 if transfer == 16 else 0.75)),) * 3), code_points_chunk(9, transfer)))
    assert 225 <= paper[0] <= 250


def test_a_camera_that_says_adobe_rgb_in_exif_alone_is_understood() -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0xA001] = 0xFFFF
    exif.get_ifd(0x8769)[0xA005] = {1: "R03"}
    data = saved(flat(), exif=exif, quality=95)
    assert near(shown(data), expected(COLOUR, ADOBE_RGB, 2.2), 5)
    exif.get_ifd(0x8769)[0xA005] = {1: "R98"}
    assert near(shown(saved(flat(), exif=exif, quality=95)), COLOUR)


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_stands_upright(name: str, orientation: int) -> None:
    upright = Image.new("RGB", (600, 400), "white")
    upright.paste("black", (0, 0, 200, 130))
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }  # fmt: skip
    lying = upright.transpose(turns[orientation]) if orientation in turns else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = saved(lying, name, exif=exif)
    image = decoded(encode(data, _one(data, (600, 400)))).convert("L")
    spots = [image.getpixel(at) for at in ((60, 60), (540, 60), (60, 340), (540, 340))]
    assert [isinstance(value, (int, float)) and value < 60 for value in spots] == [True, False, False, False]


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (saved(Image.new("CMYK", (600, 400), (0, 255, 255, 0)), "JPEG", quality=95), (255, 0, 0)),
        (saved(flat(200 * 257, "I;16"), "PNG"), (200, 200, 200)),
        (saved(flat((10, 120, 220, 255), "RGBA"), "PNG"), (10, 120, 220)),
        (saved(flat((10, 120, 220, 0), "RGBA"), "PNG"), (255, 255, 255)),
        (saved(flat(1, "1"), "PNG"), (255, 255, 255)),
    ],
    ids=["CMYK", "16 bits", "opaque", "clear", "1 bit"],
)
def test_each_kind_of_numbers_comes_out_in_its_colour(data: bytes, wanted: tuple[int, int, int]) -> None:
    assert near(shown(data), wanted)


@pytest.mark.parametrize("name", ["PNG", "GIF"])
def test_a_clear_colour_of_a_palette_is_clear(name: str) -> None:
    image = Image.new("P", (600, 400), 1)
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.paste(0, (300, 0, 600, 400))
    data = saved(image, name, transparency=1)
    (webp,) = plan("0" * 64, 600, 400, formats=("webp",), widths=(600,))
    made = decoded(encode(data, webp)).convert("RGBA")
    clear, solid = made.getpixel((100, 200)), made.getpixel((500, 200))
    assert isinstance(clear, tuple)
    assert isinstance(solid, tuple)
    assert clear[3] == 0
    assert near(tuple(int(value) for value in solid), (255, 0, 0, 255), 12)
