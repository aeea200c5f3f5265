"""Reading a picture: which formats, how large, whether it is whole, and what it says of itself."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

from almost_editor.errors import PictureRefused
from almost_editor.media.captions import NO_WORDS, Words, read_words
from almost_editor.wording import later

MAX_PICTURE_BYTES = 64 * 1024 * 1024
"""The largest picture file that is taken, wherever it comes from; who reads a file asks its size first."""
MAX_PIXELS = 64_000_000
"""The largest camera files in use have 61 million; one of these takes 190 MB while it is decoded."""
MAX_SIDE_PX = 30_000

# Pillow opens far more, and starts Ghostscript on an EPS that calls itself .png.
FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "AVIF")
_NAMES = {"JPEG": "jpeg", "MPO": "jpeg", "PNG": "png", "GIF": "gif", "WEBP": "webp", "AVIF": "avif"}

# The check is ours, and before decoding: Pillow's only warns up to twice its limit.
Image.MAX_IMAGE_PIXELS = None

_DAMAGE = (OSError, SyntaxError, ValueError, EOFError, struct.error, IndexError, KeyError, TypeError, OverflowError)
_SWAPPING_ORIENTATIONS = (5, 6, 7, 8)
_ORIENTATION = 0x0112


@dataclass(frozen=True, slots=True)
class Facts:
    """What a picture says of itself.

    Shapes: `format` is one of `jpeg png gif webp avif`. Units: sizes are upright, orientation applied. Of an animated
    picture pages show the first frame.
    """

    format: str
    width_px: int
    height_px: int
    animated: bool = False
    words: Words = NO_WORDS


def read_facts(data: bytes) -> Facts:
    """Return the facts of a picture that can be used.

    Raises: PictureRefused where it is none, is too large, or is damaged. Cost: one decode, a JPEG at an eighth.
    """
    with opened(data) as image:
        width_px, height_px = image.size
        if orientation(image) in _SWAPPING_ORIENTATIONS:
            width_px, height_px = height_px, width_px
        # A phone's JPEG with a second picture behind the first calls itself MPO; it does not move.
        animated = bool(getattr(image, "is_animated", False)) and image.format != "MPO"
        name = _NAMES[image.format or ""]
        words = read_words(image)
        image.draft("RGB", (1, 1))
        image.load()
    return Facts(name, width_px, height_px, animated, words)


@contextmanager
def opened(data: bytes) -> Iterator[Image.Image]:
    """Give the picture, not yet decoded, at its first frame; whatever breaks while it is used means a damaged file.

    Raises: PictureRefused.
    """
    if len(data) > MAX_PICTURE_BYTES:
        raise PictureRefused(
            later(
                "The picture file has {size} MB; the limit is {most} MB.",
                size=len(data) // 1_000_000,
                most=MAX_PICTURE_BYTES // 1_000_000,
            ),
            later("Save a smaller copy and add that."),
        )
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            _check_size(*image.size)
            yield image
    except UnidentifiedImageError as error:
        raise PictureRefused(
            later("The file is not a picture that pages can show."), later("Add a JPEG, PNG, GIF, WebP or AVIF file.")
        ) from error
    except (Image.DecompressionBombError, MemoryError) as error:
        raise PictureRefused(
            later("The picture is too large to open."), later("Save a smaller copy and add that.")
        ) from error
    except _DAMAGE as error:
        raise PictureRefused(
            later("The picture is damaged or not complete."),
            later("Open it in a picture program, save it again, and add that."),
        ) from error


def orientation(image: Image.Image) -> int:
    """Return the EXIF orientation, 1 to 8; whatever cannot be read means upright."""
    try:
        value = image.getexif().get(_ORIENTATION, 1)
    except _DAMAGE:
        return 1
    return value if value in range(1, 9) else 1


def upright(image: Image.Image) -> Image.Image:
    """Return the picture turned as its orientation says."""
    return ImageOps.exif_transpose(image) if orientation(image) != 1 else image


def _check_size(width_px: int, height_px: int) -> None:
    if width_px < 1 or height_px < 1:
        raise PictureRefused(
            later("The picture has no size."), later("Open it in a picture program, save it again, and add that.")
        )
    if width_px * height_px > MAX_PIXELS or max(width_px, height_px) > MAX_SIDE_PX:
        raise PictureRefused(
            later(
                "The picture measures {width_px} × {height_px} pixels; the limit is {most} million.",
                width_px=width_px,
                height_px=height_px,
                most=MAX_PIXELS // 1_000_000,
            ),
            later("Save a smaller copy and add that."),
        )
