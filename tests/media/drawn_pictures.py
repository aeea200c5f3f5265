"""Pictures drawn for tests: gradients, noise, and marks at known places."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image


def photo(width: int = 1800, height: int = 1200, noise: float = 0.25) -> Image.Image:
    ramp = Image.linear_gradient("L").resize((width, height))
    grain = Image.effect_noise((width, height), 70)
    return Image.merge(
        "RGB", (Image.blend(ramp, grain, noise), ramp.transpose(Image.Transpose.ROTATE_180), ramp.rotate(90))
    )


def saved(image: Image.Image, name: str = "JPEG", **how: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, name, **how)
    return out.getvalue()


def decoded(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image
