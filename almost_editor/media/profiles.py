"""ICC profiles, made of what colours are: three primaries, a white, and how numbers become light."""

from __future__ import annotations

import struct
from collections.abc import Callable

Point = tuple[float, float]
Primaries = tuple[Point, Point, Point, Point]
"""Red, green, blue and white in CIE x and y."""
Transfer = Callable[[float], float]
"""What a number from 0 to 1 is as light, from 0 to 1."""
Row = tuple[float, float, float]
Matrix = tuple[Row, Row, Row]

_D50: Row = (0.9642, 1.0, 0.8249)
_CONES: Matrix = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
"""Bradford's: how eyes get used to another white."""
_STEPS = 4_096
_LEAST = 1e-6


def matrix_profile(primaries: Primaries, transfer: Transfer) -> bytes | None:
    """Return a display profile of ICC version 2; nothing where the primaries span no colours."""
    colours = _columns(primaries)
    if colours is None:
        return None
    curve = b"curv\0\0\0\0" + struct.pack(
        f">I{_STEPS}H", _STEPS, *(round(65535 * min(max(transfer(at / (_STEPS - 1)), 0), 1)) for at in range(_STEPS))
    )
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", 7) + b"Meant \0" + bytes(78),
        b"cprt": b"text\0\0\0\0None\0",
        b"wtpt": _xyz(_D50),
        **{letter + b"XYZ": _xyz(colour) for letter, colour in zip((b"r", b"g", b"b"), colours, strict=True)},
        b"rTRC": curve,
    }
    table, body, places = b"", b"", {}
    first = 128 + 4 + 12 * (len(tags) + 2)
    for name, value in tags.items():
        places[name] = struct.pack(">II", first + len(body), len(value))
        body += value + bytes(-len(value) % 4)
    for name in (*tags, b"gTRC", b"bTRC"):
        # One curve for all three.
        table += name + places.get(name, places[b"rTRC"])
    header = struct.pack(">I", first + len(body)) + bytes(4) + b"\x02\x10\0\0mntrRGB XYZ "
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + _xyz(_D50)[8:]
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags) + 2) + table + body


def _xyz(colour: Row) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(value * 65536)) for value in colour)


def _columns(primaries: Primaries) -> tuple[Row, Row, Row] | None:
    """Return red, green and blue in XYZ, as seen under D50."""
    red, green, blue, white = ((x / y, 1.0, (1 - x - y) / y) for x, y in primaries)
    mixed: Matrix = tuple(zip(red, green, blue, strict=True))  # type: ignore[assignment]
    inverse, back = _inverse(mixed), _inverse(_CONES)
    if inverse is None or back is None:
        return None
    shares = _times(inverse, white)
    seen, wanted = _times(_CONES, white), _times(_CONES, _D50)
    if min(map(abs, seen)) < _LEAST:
        return None
    found = []
    for colour, share in zip((red, green, blue), shares, strict=True):
        x, y, z = _times(_CONES, (colour[0] * share, colour[1] * share, colour[2] * share))
        adapted = (x * wanted[0] / seen[0], y * wanted[1] / seen[1], z * wanted[2] / seen[2])
        found.append(_times(back, adapted))
    return (found[0], found[1], found[2]) if all(abs(value) < 2 for one in found for value in one) else None


def _times(matrix: Matrix, colour: Row) -> Row:
    first, second, third = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
    return (first, second, third)


def _inverse(matrix: Matrix) -> Matrix | None:
    (a, b, c), (d, e, f), (g, h, i) = matrix
    whole = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    if abs(whole) < _LEAST:
        return None
    return (
        ((e * i - f * h) / whole, (c * h - b * i) / whole, (b * f - c * e) / whole),
        ((f * g - d * i) / whole, (a * i - c * g) / whole, (c * d - a * f) / whole),
        ((d * h - e * g) / whole, (b * g - a * h) / whole, (a * e - b * d) / whole),
    )
