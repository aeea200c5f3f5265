"""Drawing the nameplate, as a JPEG."""

from __future__ import annotations

import io
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from almost_editor.media.nameplate import GROUND

_INK = "#ffffff"
_WIDE, _HIGH = 0.76, 0.46
"""The shares of the picture that the name may take."""
_LARGEST = 0.34
"""Of the picture's lower side: a short name must not shout."""
_LEADING = 1.15
_MEASURED_PX = 100


@cache
def draw_nameplate(name: str, width_px: int, height_px: int) -> bytes:
    """Return the picture as a JPEG. Law: the same bytes in every process. Cost: 10 ms."""
    lines, size = _fitted(name, width_px, height_px)
    font = ImageFont.load_default(size)
    image = Image.new("RGB", (width_px, height_px), GROUND)
    pen = ImageDraw.Draw(image)
    leading = size * _LEADING
    top = height_px / 2 - leading * (len(lines) - 1) / 2
    for number, line in enumerate(lines):
        pen.text((width_px / 2, top + number * leading), line, font=font, fill=_INK, anchor="mm")
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85, optimize=True, subsampling="4:2:0")
    return out.getvalue()


def _fitted(name: str, width_px: int, height_px: int) -> tuple[list[str], int]:
    """Return the name in one line or two, whichever makes it larger, and the size of its type in pixels."""
    words = name.split()
    ways = [[name.strip()]] + [[" ".join(words[:cut]), " ".join(words[cut:])] for cut in range(1, len(words))]
    font = ImageFont.load_default(_MEASURED_PX)
    found = []
    for lines in ways:
        widest = max(font.getlength(line) for line in lines) / _MEASURED_PX
        fits = (
            _WIDE * width_px / widest,
            _HIGH * height_px / (_LEADING * len(lines)),
            _LARGEST * min(width_px, height_px),
        )
        found.append((int(min(fits)), lines))
    size, lines = max(found, key=lambda one: one[0])
    return lines, max(size, 1)
