"""Colour profiles made for tests: a matrix and one curve, with any name."""

from __future__ import annotations

import struct

Matrix = tuple[tuple[float, float, float], ...]

DISPLAY_P3: Matrix = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))
SRGB: Matrix = ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410))
"""Red, green and blue in XYZ under D50, as profiles hold them."""
_D50 = (0.9642, 1.0, 0.82491)


def matrix_profile(name: str, matrix: Matrix, gamma: float) -> bytes:
    """Return a display profile of ICC version 2."""

    def fixed(value: float) -> bytes:
        return struct.pack(">i", round(value * 65536))

    def xyz(values: tuple[float, float, float]) -> bytes:
        return b"XYZ \0\0\0\0" + b"".join(map(fixed, values))

    text = name.encode() + b"\0"
    description = b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + bytes(4 + 4 + 2 + 1 + 67)
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256))
    tags = {
        b"desc": description,
        b"cprt": b"text\0\0\0\0None\0",
        b"wtpt": xyz(_D50),
        **{letter + b"XYZ": xyz(values) for letter, values in zip((b"r", b"g", b"b"), matrix, strict=True)},
        **{letter + b"TRC": curve for letter in (b"r", b"g", b"b")},
    }
    table, data, place = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for tag, value in tags.items():
        table += tag + struct.pack(">II", place + len(data), len(value))
        data += value + bytes(-len(value) % 4)
    size = 128 + len(table) + len(data)
    header = struct.pack(">I", size) + bytes(4) + b"\x02\x10\0\0mntrRGB XYZ " + struct.pack(">6H", 2023, 1, 1, 0, 0, 0)
    header += b"acsp" + bytes(28) + b"".join(map(fixed, _D50))
    return header.ljust(128, b"\0") + table + data
