from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from almost_editor.errors import PictureRefused
from almost_editor.media.planning import FORMATS, Rendition, plan
from almost_editor.media.renditions import encode, quick
from tests.media.drawn_pictures import decoded, photo, saved

KINDS = {"avif": "AVIF", "webp": "WEBP", "jpeg": "JPEG"}
LIMITS = {"avif": 0.2, "webp": 0.25, "jpeg": 0.35}


def one(data: bytes, name: str = "jpeg", width: int = 480, **how: object) -> Rendition:
    image = decoded(data)
    (rendition,) = plan(hashlib.sha256(data).hexdigest(), *image.size, formats=(name,), widths=(width,), **how)  # type: ignore[arg-type]
    return rendition


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("noise", [0.0, 0.3, 1.0])
def test_a_rendition_is_what_its_name_says_and_keeps_its_budget(name: str, noise: float) -> None:
    data = saved(photo(1000, 660, noise), "PNG")
    rendition = one(data, name, 800)
    made = encode(data, rendition)
    image = decoded(made)
    assert (image.format, image.size, image.mode) == (KINDS[name], (800, 528), "RGB")
    assert len(made) <= max(20_000, LIMITS[name] * 800 * 528)


@pytest.mark.parametrize("name", ["avif", "webp"])
@pytest.mark.parametrize("picture", [photo(960, 640, 0.2), Image.new("RGB", (960, 640), "#a4342a")])
def test_the_newer_formats_are_smaller_than_jpeg(name: str, picture: Image.Image) -> None:
    data = saved(picture, "PNG")
    assert len(encode(data, one(data, name))) <= len(encode(data, one(data, "jpeg")))


@pytest.mark.parametrize("name", FORMATS)
def test_no_metadata_is_left(name: str) -> None:
    exif = Image.Exif()
    exif[0x010F] = "A maker"
    exif.get_ifd(0x8825)[1] = "N"
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>somebody's name</x:xmpmeta>"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = saved(photo(600, 400), exif=exif, comment=b"a comment", xmp=xmp, icc_profile=profile)
    made = encode(data, one(data, name))
    image = decoded(made)
    assert not image.getexif()
    assert not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & set(image.info)
    for mark in (b"Exif\0\0", b"xmpmeta", b"a comment", b"somebody"):
        assert mark not in made


def test_png_text_is_left_behind() -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "somebody")
    data = saved(photo(600, 400), "PNG", pnginfo=notes)
    assert b"somebody" not in encode(data, one(data, "webp"))


def test_orientation_is_applied() -> None:
    picture = Image.new("RGB", (600, 400), "white")
    picture.paste("black", (0, 0, 300, 400))
    exif = Image.Exif()
    exif[0x0112] = 6
    data = saved(picture, exif=exif)
    (rendition,) = plan(hashlib.sha256(data).hexdigest(), 400, 600, formats=("jpeg",), widths=(400,))
    image = decoded(encode(data, rendition))
    assert image.size == (400, 600)
    assert image.getpixel((200, 60)) < (40, 40, 40)
    assert image.getpixel((200, 540)) > (215, 215, 215)


@pytest.mark.parametrize("focal", [(0.0, 0.0), (1.0, 1.0), (0.15, 0.9), (0.5, 0.5)])
@pytest.mark.parametrize("crop", ["16x9", "4x3", "1x1", "social"])
def test_a_crop_shows_the_focal_point(crop: str, focal: tuple[float, float]) -> None:
    picture = Image.new("RGB", (900, 900), "white")
    x, y = round(focal[0] * 860), round(focal[1] * 860)
    picture.paste("red", (x, y, x + 40, y + 40))
    data = saved(picture, "PNG")
    image = decoded(encode(data, one(data, crop=crop, focal=focal)))
    reds = [
        colour for _, colour in image.getcolors(image.width * image.height) or [] if colour[0] > 200 > colour[1] + 120
    ]
    assert reds


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "1", "I;16"])
def test_every_colour_mode_becomes_one_that_browsers_show(mode: str) -> None:
    picture = photo(500, 300).convert("L").convert(mode) if mode == "I;16" else photo(500, 300).convert(mode)
    data = saved(picture, "JPEG" if mode == "CMYK" else "PNG")
    for name in FORMATS:
        assert decoded(encode(data, one(data, name))).mode in ("RGB", "RGBA")


def test_what_is_transparent_stands_on_white_in_a_jpeg_and_stays_transparent_elsewhere() -> None:
    data = saved(Image.new("RGBA", (500, 300), (0, 0, 0, 0)), "PNG")
    assert decoded(encode(data, one(data, "jpeg"))).getpixel((9, 9)) == (255, 255, 255)
    assert decoded(encode(data, one(data, "webp"))).mode == "RGBA"


def test_another_colour_profile_is_converted_and_a_broken_one_left_aside() -> None:
    plain = Image.new("RGB", (500, 300), (200, 30, 30))
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for profile in (lab, b"no profile at all"):
        data = saved(plain, "PNG", icc_profile=profile)
        image = decoded(encode(data, one(data)))
        assert image.mode == "RGB"
        assert "icc_profile" not in image.info


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG", "AVIF"])
def test_an_animation_gives_its_first_frame(name: str) -> None:
    data = saved(
        Image.new("RGB", (500, 300), "red"), name, save_all=True, append_images=[Image.new("RGB", (500, 300), "blue")]
    )
    red, _, blue = decoded(encode(data, one(data))).getpixel((250, 150))
    assert red > 200 > blue


def test_a_damaged_original_is_refused() -> None:
    data = saved(photo(600, 400))
    with pytest.raises(PictureRefused):
        encode(data[: len(data) // 2], one(data))


def test_the_live_page_gets_a_stand_in() -> None:
    data = saved(photo(2000, 1500))
    mime, made = quick(data, one(data, "avif", 1600))
    assert mime == "image/jpeg"
    assert decoded(made).width == 1000
    clear = saved(Image.new("RGBA", (500, 300), (0, 0, 0, 0)), "PNG")
    assert quick(clear, one(clear, "avif"))[0] == "image/png"


def test_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    data = saved(photo(900, 600))
    original = tmp_path / "original.jpg"
    original.write_bytes(data)
    script = (
        "import hashlib, sys, pathlib\n"
        "from almost_editor.media.planning import plan\n"
        "from almost_editor.media.renditions import encode\n"
        "data = pathlib.Path(sys.argv[1]).read_bytes()\n"
        "for r in plan(hashlib.sha256(data).hexdigest(), 900, 600, widths=(480,)):\n"
        "    print(r.name, hashlib.sha256(encode(data, r)).hexdigest())\n"
    )
    runs = [
        subprocess.run([sys.executable, "-c", script, str(original)], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    ]
    assert runs[0] == runs[1]
    assert len(runs[0].splitlines()) == 3
