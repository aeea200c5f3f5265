"""The room in which the county decides."""

from __future__ import annotations

import math

from sample_pictures.brushes import Canvas, Point


def hearing_room() -> Canvas:
    """Draw the empty hearing room in afternoon light."""
    canvas = Canvas(1600, 1000, 33)
    canvas.wash(("#5a3f34", "#7b543f", "#6a4636"))
    back = (430.0, 190.0, 1250.0, 610.0)
    left, top, right, bottom = back
    canvas.shape([(0, -150), (1600, -150), (right, top), (left, top)], ("#d9c3a2", "#b08f6e"))
    for beam in range(5):
        share = (beam / 4) ** 1.6
        y = -60 + (top + 60) * share
        x0, x1 = left * share - 20, 1600 - (1600 - right) * share + 20
        canvas.line([(x0, y), (x1, y)], 26 - 18 * share, "#6d4a38", opacity=0.75)
    canvas.shape([(0, -150), (left, top), (left, bottom), (0, 1000)], ("#a2795a", "#6b4836"))
    canvas.shape([(1600, -150), (right, top), (right, bottom), (1600, 1000)], ("#b98a62", "#7d5540", "#4f3529"))
    canvas.shape([(left, top), (right, top), (right, bottom), (left, bottom)], ("#b78c66", "#8a6049"))
    for panel in range(9):
        x = left + (right - left) * panel / 9
        canvas.box(x + 8, top + 210, x + 83, bottom - 26, ("#966b50", "#7a523f"), radius=3)
        canvas.line([(x + 8, top + 210), (x + 83, top + 210)], 2, "#d3a67c", opacity=0.7)
    canvas.line([(left, top + 190), (right, top + 190)], 7, "#6b4637")
    canvas.shape([(left, bottom), (right, bottom), (1600, 1000), (0, 1000)], ("#8a5c46", "#553629", "#38241d"))
    for plank in range(17):
        x = left + (right - left) * plank / 16
        canvas.line([(x, bottom), (840 + (x - 840) * 3.4, 1000)], 1.6, "#2f1d17", opacity=0.35)
    _tall_windows(canvas, back)
    middle = (left + right) / 2
    canvas.oval(middle, top + 104, 68, 68, ("#c9a36a", "#8c6238"))
    canvas.oval(middle, top + 104, 56, 56, ("#31485a", "#22343f"))
    canvas.line([(middle - 44, top + 118), (middle + 44, top + 118)], 5, "#e5c88c")
    canvas.line(
        [
            (middle - 34, top + 118),
            (middle - 34, top + 86),
            (middle, top + 104),
            (middle + 34, top + 86),
            (middle + 34, top + 118),
        ],
        3.4,
        "#e5c88c",
    )
    for wave in range(2):
        canvas.line(
            [(middle - 40 + n * 8, top + 130 + wave * 11 + 3 * math.sin(n * 1.3)) for n in range(11)], 2.6, "#a9c3c9"
        )
    _sunlight(canvas)
    _flag(canvas, left + 60, bottom - 10)
    _bench(canvas, middle, bottom)
    for row in range(3):
        _pew(canvas, row)
    for shaft in range(3):
        x = 60 + shaft * 118
        canvas.shape(
            [
                (x, 70 + shaft * 44),
                (x + 92, 110 + shaft * 44),
                (x + 760 - shaft * 30, 800 - shaft * 70),
                (x + 540 - shaft * 30, 860 - shaft * 70),
            ],
            "#ffdf9e",
            opacity=0.13,
            blur=7,
        )
    canvas.glow(150, 330, 560, "#ffcf86", 0.34)
    for _ in range(150):
        x, y = 180 + canvas.random.random() * 800, 220 + canvas.random.random() * 620
        canvas.oval(x, y, 1.5, 1.5, "#fff1cf", opacity=0.15 + canvas.random.random() * 0.4, blur=0.5)
    canvas.vignette("#180c08", 0.5)
    return canvas


def _tall_windows(canvas: Canvas, back: tuple[float, float, float, float]) -> None:
    left, _top, _right, _bottom = back
    for near, far in ((0.02, 0.26), (0.36, 0.56), (0.64, 0.81), (0.87, 0.985)):
        a, b = left * near, left * far

        def at(x: float, up: float) -> Point:
            share = x / left
            high, low = -150 + 340 * share, 1000 - 390 * share
            return x, low - (low - high) * up

        canvas.shape([at(a - 7, 0.9), at(b + 5, 0.9), at(b + 5, 0.28), at(a - 7, 0.28)], "#5a3b2d")
        canvas.shape([at(a, 0.88), at(b, 0.88), at(b, 0.3), at(a, 0.3)], ("#fff6d9", "#ffe2a4", "#f6bf78"))
        for bar in (0.45, 0.6, 0.74):
            canvas.line([at(a, bar), at(b, bar)], 4, "#7d5740")
        canvas.line([at((a + b) / 2, 0.88), at((a + b) / 2, 0.3)], 4, "#7d5740")
        foot_a, foot_b = 300 + near * 700, 300 + far * 700
        canvas.shape(
            [
                (foot_a, 990 - near * 330),
                (foot_b, 990 - far * 330),
                (foot_b + 250, 990 - far * 330),
                (foot_a + 330, 990 - near * 330),
            ],
            "#ffcf8c",
            opacity=0.33,
            blur=6,
        )


def _sunlight(canvas: Canvas) -> None:
    """Throw the windows' light, bars and all, on the back wall."""
    for patch in range(3):
        x, y = 560 + patch * 232, 262 + patch * 26
        for column in range(2):
            for row in range(3):
                left, top = x + column * 66, y + row * 92 + column * 22
                pane = [(left, top), (left + 56, top + 19), (left + 56, top + 98), (left, top + 79)]
                canvas.shape(pane, "#ffdf9f", opacity=0.62 - patch * 0.13, blur=1.6)
        canvas.glow(x + 66, y + 150, 240, "#ffb765", 0.28)


def _flag(canvas: Canvas, x: float, foot: float) -> None:
    canvas.line([(x, foot), (x, foot - 330)], 5, "#d8b070")
    canvas.oval(x, foot - 334, 7, 7, "#f1d190")
    canvas.shape(
        [(x + 2, foot - 322), (x + 40, foot - 290), (x + 46, foot - 120), (x + 26, foot - 96), (x + 2, foot - 130)],
        ("#2f6d7a", "#1d4653"),
    )
    canvas.shape(
        [(x + 2, foot - 250), (x + 42, foot - 222), (x + 44, foot - 180), (x + 2, foot - 205)], "#e9cf9a", opacity=0.9
    )
    canvas.oval(x, foot, 26, 6, "#4b3226")


def _bench(canvas: Canvas, middle: float, bottom: float) -> None:
    """Draw the seven chairs and the curved bench before them."""
    for seat in range(7):
        x = middle + (seat - 3) * 104
        y = bottom + 8 + 16 * (1 - ((seat - 3) / 3) ** 2)
        canvas.box(x - 33, y - 132, x + 33, y + 30, ("#3b2721", "#2a1b18"), radius=20)
        canvas.box(x - 25, y - 122, x + 25, y - 8, ("#8f3f35", "#5f2a28"), radius=15)
        canvas.box(x - 25, y - 122, x - 9, y - 8, "#c96a4d", opacity=0.4, radius=12)
        for button in range(3):
            canvas.oval(x, y - 98 + button * 30, 2.4, 2.4, "#45201e")
    steps = 40
    rim, foot = [], []
    for n in range(steps + 1):
        share = n / steps * 2 - 1
        bow = 46 * (1 - share**2)
        rim.append((middle + share * 470, bottom + 26 + bow))
        foot.append((middle + share * 474, bottom + 150 + bow * 1.5))
    canvas.shape(
        [(x, y + 26) for x, y in foot] + [(x, y + 8) for x, y in reversed(foot)], "#150b08", opacity=0.6, blur=10
    )
    canvas.shape([*rim, *reversed(foot)], ("#9a6845", "#6b4430", "#472c22"))
    for n in range(2, steps - 1, 4):
        a, b = rim[n], rim[n + 2]
        c, d = foot[n + 2], foot[n]
        inner = [(a[0] + 5, a[1] + 28), (b[0] - 5, b[1] + 28), (c[0] - 5, c[1] - 18), (d[0] + 5, d[1] - 18)]
        canvas.shape(inner, ("#7d5238", "#5a3829"))
        canvas.line([inner[0], inner[1]], 2, "#c08a5c", opacity=0.6)
    canvas.shape([*[(x, y - 12) for x, y in rim], *reversed(rim)], ("#d9a874", "#a87448"))
    canvas.line([(x, y - 12) for x, y in rim], 2.4, "#ffe0ac", opacity=0.8)
    for seat in range(7):
        x = middle + (seat - 3) * 104
        y = bottom + 18 + 46 * (1 - ((seat - 3) * 104 / 470) ** 2)
        canvas.line([(x + 30, y), (x + 28, y - 22), (x + 16, y - 34)], 2.2, "#1c1412")
        canvas.oval(x + 15, y - 35, 4, 3, "#1c1412")
        canvas.box(x - 26, y - 9, x + 10, y + 2, ("#f5ead2", "#cdb892"), radius=1)


def _pew(canvas: Canvas, row: int) -> None:
    near = 1 + row * 0.42
    y = 806 + row * 74
    for side in (-1, 1):
        inner, outer = 840 + side * 96 * near, 840 + side * 900 * near
        canvas.shape(
            [(inner, y + 34), (outer, y + 34), (outer, y + 64), (inner, y + 64)], "#120906", opacity=0.5, blur=10
        )
        canvas.shape(
            [(inner, y - 34 * near), (outer, y - 34 * near), (outer, y + 60), (inner, y + 60)], ("#7a4f37", "#3b241c")
        )
        canvas.shape(
            [(inner, y - 40 * near), (outer, y - 40 * near), (outer, y - 32 * near), (inner, y - 32 * near)],
            ("#d09b66", "#8f6040"),
        )
        canvas.box(
            min(inner, inner + side * 16),
            y - 50 * near,
            max(inner, inner + side * 16),
            y + 66,
            ("#9c6a48", "#452b20"),
            radius=6,
        )
