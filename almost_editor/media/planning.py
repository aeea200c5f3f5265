"""Which renditions a picture gets: sizes, crops, formats, and names that carry source and recipe.

Planning is arithmetic: the name of a rendition is known before anything is encoded.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache

WIDTHS: tuple[int, ...] = (480, 800, 1200, 1600)
FORMATS: tuple[str, ...] = ("avif", "webp", "jpeg")
"""Best first, as a page lists them."""

CROPS: dict[str, tuple[int, int]] = {
    "16x9": (1200, 675),
    "4x3": (1200, 900),
    "1x1": (1200, 1200),
    "social": (1200, 630),
}
"""The size of each crop, which is also its shape; `full` is the whole picture."""
FULL = "full"

QUALITIES: dict[str, tuple[int, ...]] = {
    "avif": (55, 48, 41, 34, 27, 20),
    "webp": (76, 68, 60, 50, 40, 30),
    "jpeg": (80, 74, 68, 60, 50, 40),
}
"""Tried in order until the byte budget is kept."""
BYTES_PER_PIXEL = {"jpeg": 0.33, "webp": 0.24, "avif": 0.19}
LEAST_BUDGET_BYTES = 19_000
"""Small pictures may take this much whatever their size."""

_ENDINGS = {"avif": "avif", "webp": "webp", "jpeg": "jpg"}
_OWN_WIDTH_FROM = 1.1
_RECIPE = 3
"""Counts changes to how a rendition is made that nothing else in its name tells."""

Size = tuple[int, int]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Rendition:
    """One file that is made of a picture.

    Shapes: `name` is portable (`[A-Za-z0-9][A-Za-z0-9._-]*`) and says source and recipe, so the same name always
    means the same bytes; `digest` is the SHA-256 of the original in hex; `focal` is 0 to 1 from left and from top.
    """

    name: str
    width_px: int
    height_px: int
    format: str
    crop: str
    digest: str
    focal: tuple[float, float]


def plan(
    digest: str,
    width_px: int,
    height_px: int,
    *,
    crop: str = FULL,
    focal: tuple[float, float] = (0.5, 0.5),
    formats: tuple[str, ...] = FORMATS,
    widths: tuple[int, ...] | None = None,
) -> tuple[Rendition, ...]:
    """Return the renditions of one picture in one crop, by format, then by width; none is larger than the original.

    Shapes: `width_px` and `height_px` are the original's, upright. A crop comes in one size unless `widths` says
    otherwise.
    """
    point = (0.5, 0.5) if crop == FULL else (round(_unit(focal[0]), 3), round(_unit(focal[1]), 3))
    sizes = _sizes(width_px, height_px, crop, widths)
    return tuple(_rendition(digest, size, name, crop, point) for name in formats for size in sizes)


def box_of(rendition: Rendition, width_px: int, height_px: int) -> Box:
    """Return the part of the upright original that the rendition shows: left, top, right, bottom.

    Law: the focal point lies inside, and the box inside the original.
    """
    if rendition.crop == FULL:
        return (0, 0, width_px, height_px)
    return crop_box(rendition.crop, rendition.focal, width_px, height_px)


def crop_box(crop: str, focal: tuple[float, float], width_px: float, height_px: float) -> Box:
    """Return what one of `CROPS` keeps of a picture around a point of it: left, top, right, bottom."""
    wide, high = _largest(width_px, height_px, crop)
    left = min(max(focal[0] * width_px - wide / 2, 0), width_px - wide)
    top = min(max(focal[1] * height_px - high / 2, 0), height_px - high)
    return (left, top, left + wide, top + high)


def budget_bytes(rendition: Rendition) -> int:
    """Return how many bytes the rendition should take at most."""
    pixels = rendition.width_px * rendition.height_px
    return max(LEAST_BUDGET_BYTES, int(BYTES_PER_PIXEL[rendition.format] * pixels))


def _largest(width_px: float, height_px: float, crop: str) -> tuple[float, float]:
    wide, high = CROPS[crop]
    if width_px * high > height_px * wide:
        return height_px * wide / high, height_px
    return width_px, width_px * high / wide


def _sizes(width_px: int, height_px: int, crop: str, widths: tuple[int, ...] | None) -> list[Size]:
    shown_width, shown_height = (width_px, height_px) if crop == FULL else _largest(width_px, height_px, crop)
    wanted = widths or (WIDTHS if crop == FULL else (CROPS[crop][0],))
    most = max(1, int(shown_width))
    chosen = sorted(width for width in wanted if width <= most)
    # The original's own width, where it lies well between two steps: a picture of 1190 px is not cut down to 800.
    if most < max(wanted) and (not chosen or most >= chosen[-1] * _OWN_WIDTH_FROM):
        chosen.append(most)
    return [(width, max(1, round(width * shown_height / shown_width))) for width in chosen]


def _rendition(digest: str, size: Size, name: str, crop: str, focal: tuple[float, float]) -> Rendition:
    recipe = f"{_RECIPE}|{digest}|{crop}|{focal[0]:.3f},{focal[1]:.3f}|{size[0]}x{size[1]}|{name}|{_encoder(name)}"
    mark = hashlib.sha256(recipe.encode()).hexdigest()[:10]
    file_name = f"{digest[:12]}-{mark}-{size[0]}.{_ENDINGS[name]}"
    return Rendition(file_name, size[0], size[1], name, crop, digest, focal)


@cache
def _encoder(name: str) -> str:
    """Say what makes the bytes: another version of it may make others."""
    from PIL import __version__, features  # noqa: PLC0415

    if name == "jpeg":
        codec = f"jpeg {features.version('libjpeg_turbo') or features.version('jpg')}"
    else:
        codec = f"{name} {features.version(name)}"
    return f"Pillow {__version__} {codec}|{QUALITIES[name]}|{BYTES_PER_PIXEL[name]}"


def _unit(value: float) -> float:
    return min(max(value, 0.0), 1.0)
