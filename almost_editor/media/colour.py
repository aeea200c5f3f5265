"""Which colours a picture's numbers mean: those of its profile, or of one that is made of what else the file says.

PNG has chunks for it (cICP, sRGB, gAMA, cHRM), AVIF a box (nclx), and cameras that write Adobe RGB may say so in EXIF
alone. Browsers go by most of these, so a rendition that did not would be another picture.
Source: PNG 3 (W3C, 2025), 4.3 and 11.3.2; ITU-T H.273; DCF 2.0 (CIPA DC-009).
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Iterator
from functools import lru_cache

from PIL import Image

from almost_editor.media.profiles import Primaries, Transfer, matrix_profile

_SRGB: Primaries = ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06), (0.3127, 0.3290))
_ADOBE: Primaries = ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06), (0.3127, 0.3290))
_ADOBE_GAMMA = 563 / 256
_PRIMARIES: dict[int, Primaries] = {
    1: _SRGB,
    2: _SRGB,
    5: ((0.64, 0.33), (0.29, 0.60), (0.15, 0.06), (0.3127, 0.3290)),
    6: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), (0.3127, 0.3290)),
    7: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), (0.3127, 0.3290)),
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046), (0.3127, 0.3290)),
    11: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351)),
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.3127, 0.3290)),
}
"""By H.273's code points; 2 is unspecified."""
_PEAK, _PAPER = 1_000.0, 203.0
"""Candelas per square metre: a bright screen's most, and white paper in a picture made for such screens."""
_KNEE = 0.75
"""The share of paper's light from which what is brighter is pressed together."""
_LEAST_GAMMA = 0.1
_HEAD = 256 * 1024
"""Bytes at a file's beginning in which AVIF says what its numbers mean."""
_EXIF_INTEROPERABILITY, _INTEROPERABILITY_INDEX = 0xA005, 1


def profile_of(image: Image.Image, data: bytes) -> bytes | None:
    """Return the ICC profile by which a picture is meant to be read; nothing where it is sRGB, or says nothing."""
    own: bytes | None = image.info.get("icc_profile")
    if image.format == "PNG":
        chunks = dict(_chunks(data))
        return _by_code_points(_cicp(chunks)) or own or _by_gamma(chunks)
    if own:
        return own
    if image.format == "AVIF":
        at = data.find(b"colrnclx", 0, _HEAD)
        # Behind it stand primaries, transfer and matrix; the last is the decoder's to know.
        return _by_code_points(struct.unpack_from(">HH", data, at + 8)) if 0 <= at < len(data) - 12 else None
    if image.format in ("JPEG", "MPO") and _is_adobe_rgb(image):
        return _made(_ADOBE, ("gamma", _ADOBE_GAMMA))
    return None


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give a PNG's chunks before its pixels, by name."""
    at = 8
    while at + 8 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        if name in (b"IDAT", b"IEND"):
            return
        yield name, data[at + 8 : at + 8 + length]
        at += 12 + length


def _cicp(chunks: dict[bytes, bytes]) -> tuple[int, int] | None:
    body = chunks.get(b"cICP", b"")
    # RGB of full range alone; what a narrow one means to browsers is not agreed.
    return (body[0], body[1]) if len(body) == 4 and body[2:] == b"\0\1" else None


def _by_code_points(points: tuple[int, ...] | None) -> bytes | None:
    primaries, transfer = points or (0, 0)
    if primaries not in _PRIMARIES or transfer not in _TRANSFERS:
        return None
    return _made(_PRIMARIES[primaries], _TRANSFERS[transfer])


def _by_gamma(chunks: dict[bytes, bytes]) -> bytes | None:
    """Return the profile of gAMA and cHRM; a share of nonsense in them is as if it were not there."""
    if b"sRGB" in chunks or not {b"gAMA", b"cHRM"} & chunks.keys():
        return None
    white, red, green, blue = struct.iter_unpack(">II", chunks.get(b"cHRM", b"")[:32].ljust(32, b"\0"))
    points = [(x / 100_000, y / 100_000) for x, y in (red, green, blue, white)]
    known = all(y > 0 for _, y in points)
    primaries: Primaries = (points[0], points[1], points[2], points[3]) if known else _SRGB
    gamma = int.from_bytes(chunks.get(b"gAMA", b"")[:4], "big") / 100_000
    # 1/2.2 is what programs write that mean sRGB.
    own = _LEAST_GAMMA <= gamma <= 1 / _LEAST_GAMMA and abs(gamma - 1 / 2.2) > 0.001
    return _made(primaries, ("gamma", round(1 / gamma, 4)) if own else ("sRGB", 0.0))


def _is_adobe_rgb(image: Image.Image) -> bool:
    try:
        index = image.getexif().get_ifd(_EXIF_INTEROPERABILITY).get(_INTEROPERABILITY_INDEX)
    except (OSError, ValueError, TypeError, KeyError, IndexError, struct.error, SyntaxError, OverflowError):
        return False
    return str(index).startswith("R03")


@lru_cache(maxsize=64)
def _made(primaries: Primaries, transfer: tuple[str, float]) -> bytes | None:
    """Return a profile of primaries and one of `_CURVES`; nothing where no colour comes of them."""
    name, gamma = transfer
    return matrix_profile(primaries, _CURVES[name](gamma))


def _srgb(_gamma: float) -> Transfer:
    return lambda value: value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _power(gamma: float) -> Transfer:
    return lambda value: value**gamma


def _pq(_gamma: float) -> Transfer:
    def light(value: float) -> float:
        root = value ** (1 / 78.84375)
        return _shown(10_000 * (max(root - 0.8359375, 0) / (18.8515625 - 18.6875 * root)) ** (1 / 0.1593017578125))

    return light


def _hlg(_gamma: float) -> Transfer:
    def light(value: float) -> float:
        scene = value**2 / 3 if value <= 0.5 else (math.exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12
        return _shown(_PEAK * scene**1.2)

    return light


def _shown(candelas: float) -> float:
    """Return light for a screen that is no brighter than paper: highlights are pressed together and not cut off."""
    bright = candelas / _PAPER
    return bright if bright <= _KNEE else _KNEE + (1 - _KNEE) * (1 - math.exp((_KNEE - bright) / (1 - _KNEE)))


_CURVES: dict[str, Callable[[float], Transfer]] = {"sRGB": _srgb, "gamma": _power, "pq": _pq, "hlg": _hlg}
_TRANSFERS: dict[int, tuple[str, float]] = {
    # Video's own curve is read as sRGB's, as browsers do: nobody means the difference.
    **dict.fromkeys((1, 2, 6, 13, 14, 15), ("sRGB", 0.0)),
    4: ("gamma", 2.2),
    5: ("gamma", 2.8),
    8: ("gamma", 1.0),
    16: ("pq", 0.0),
    18: ("hlg", 0.0),
}
"""By H.273's code points."""
