"""Making the renditions of a picture.

A rendition is upright, in sRGB, without anybody's metadata, within its byte budget, and the same bytes each time.
"""

from __future__ import annotations

import io
from typing import Any

from PIL import Image

from almost_editor.media.colour import profile_of
from almost_editor.media.pixels import bare, draft, flat, in_srgb, plain
from almost_editor.media.planning import QUALITIES, Rendition, box_of, budget_bytes
from almost_editor.media.reading import opened, orientation, upright

_SAVE: dict[str, dict[str, Any]] = {
    "jpeg": {"format": "JPEG", "optimize": True, "progressive": True, "subsampling": "4:2:0"},
    "webp": {"format": "WEBP", "method": 4, "exact": False},
    # AVIF's bytes depend on the number of threads.
    "avif": {"format": "AVIF", "speed": 6, "max_threads": 1, "subsampling": "4:2:0"},
}
_QUICK_WIDTH_PX = 1_000


def encode(data: bytes, rendition: Rendition) -> bytes:
    """Return the rendition's bytes, made of the original's.

    Raises: PictureRefused. Law: the same bytes in every process. Cost: a tenth of a second to two seconds.
    """
    picture = _picture(data, rendition, Image.Resampling.LANCZOS)
    limit = budget_bytes(rendition)
    if rendition.format == "jpeg":
        return _within(flat(picture), "jpeg", limit)
    # The newer formats are there to be smaller: never larger than the JPEG of the same size.
    as_jpeg = _within(flat(picture), "jpeg", budget_bytes(rendition))
    return _within(picture, rendition.format, min(limit, len(as_jpeg)))


def quick(data: bytes, rendition: Rendition) -> tuple[str, bytes]:
    """Return a stand-in for the rendition that is made quickly, with its MIME type, for the live page.

    Raises: PictureRefused.
    """
    picture = _picture(data, rendition, Image.Resampling.BILINEAR, most_px=_QUICK_WIDTH_PX)
    out = io.BytesIO()
    if picture.mode == "RGBA":
        picture.save(out, "PNG", compress_level=1)
        return "image/png", out.getvalue()
    picture.save(out, "JPEG", quality=75)
    return "image/jpeg", out.getvalue()


def _picture(data: bytes, rendition: Rendition, filter_: Image.Resampling, most_px: int = 0) -> Image.Image:
    """Return the pixels of a rendition: RGB, or RGBA where the original lets something through."""
    width_px, height_px = rendition.width_px, rendition.height_px
    if most_px and width_px > most_px:
        width_px, height_px = most_px, max(1, round(height_px * most_px / width_px))
    with opened(data) as image:
        full_width, full_height = image.size if orientation(image) < 5 else image.size[::-1]
        box = box_of(rendition, full_width, full_height)
        draft(image, width_px / (box[2] - box[0]), finer=1 if most_px else 2)
        image.load()
        profile = profile_of(image, data)
        turned = plain(upright(image))
        scale_x, scale_y = turned.width / full_width, turned.height / full_height
        scaled = (box[0] * scale_x, box[1] * scale_y, box[2] * scale_x, box[3] * scale_y)
        small = turned.resize((width_px, height_px), filter_, box=scaled, reducing_gap=3.0)
        return bare(in_srgb(small, profile))


def _within(image: Image.Image, name: str, limit: int) -> bytes:
    data = b""
    for quality in QUALITIES[name]:
        out = io.BytesIO()
        image.save(out, quality=quality, **_SAVE[name])
        if not data or out.tell() < len(data):
            data = out.getvalue()
        if len(data) <= limit:
            break
    return data
