"""Water elsewhere in the county: the gauge at Millrace, the well in its field."""

from __future__ import annotations

import math

from sample_pictures.brushes import Canvas, Point, curve, mix, ridge


def river_gauge() -> Canvas:
    """Draw the painted board in the slow river at sunrise."""
    canvas = Canvas(1600, 1000, 42)
    shore = 430.0
    canvas.wash(("#9db9b4", "#cfd6bd", "#f4e6bd", "#fbdca6"), 0, shore)
    canvas.glow(1080, 260, 620, "#fff6d2", 0.85)
    canvas.oval(1080, 268, 50, 50, "#fffdee")
    for base, height, colour in (
        (shore, 210, "#b3c3b0"),
        (shore, 150, "#8fa897"),
        (shore + 2, 96, "#66877a"),
        (shore + 4, 46, "#45695f"),
    ):
        canvas.shape(ridge(canvas, base, height, 1.3), colour, opacity=0.9)
        canvas.mist(shore - height, shore + 30, "#f7eccb", 0.72)
    for _ in range(120):
        x = canvas.random.random() * 1600
        if 880 < x < 1260:
            continue
        size = 14 + canvas.random.random() * 30
        canvas.oval(
            x,
            shore - size * 0.6,
            size,
            size * 0.95,
            mix("#3f6257", "#91a886", canvas.random.random() * 0.6),
            opacity=0.8,
            blur=1,
        )
    canvas.mirror(shore)
    canvas.box(0, shore, 1600, 1000, ("#b6c4a4", "#4f7d6e", "#173c3a"), opacity=0.55)
    canvas.ripple(shore, 8, 4)
    canvas.glints((940, shore + 4, 1220, 1000), "#fffbe0", 110, 0.55, 80)
    canvas.glints((0, shore + 6, 1600, 1000), "#e2efd6", 130, 0.28, 140)
    canvas.mist(shore - 60, shore + 80, "#fbf1d3", 0.8)
    _board(canvas, 585, 838)
    canvas.glints((380, 840, 860, 900), "#eef6e2", 26, 0.5, 120)
    for count, low, colour in ((90, 1030, "#3f6047"), (110, 1070, "#1d3a33")):
        for _ in range(count):
            side = canvas.random.random() ** 1.5
            x = side * 420 - 30 if canvas.random.random() < 0.45 else 1640 - side * 640
            high, bend = 130 + canvas.random.random() * 300 * (1 - side), canvas.random.uniform(-60, 70)
            line = curve(((x, low), (x + bend * 0.2, low - high * 0.55), (x + bend, low - high)), closed=False)
            canvas.line(line, 2.4 + canvas.random.random() * 3.4, mix(colour, "#c9cf8e", canvas.random.random() * 0.4))
    canvas.vignette("#0a1d1c", 0.5)
    return canvas


def _board(canvas: Canvas, x: float, water: float) -> None:
    """Draw the gauge board: a foot is 120 pixels high, and the water stands at 4.2."""
    foot = 120.0
    top, wide = 146.0, 74.0
    canvas.shape(
        [(x - 64, water), (x + 78, water), (x + 92, 1000), (x - 70, 1000)],
        ("#e9ead2", "#8fa992", "#2c5149"),
        opacity=0.42,
        blur=8,
    )
    canvas.box(x + 62, top - 50, x + 96, water + 8, ("#7a5c43", "#4c3a2f"))
    canvas.box(x + 88, top - 50, x + 96, water + 8, "#e0b47d", opacity=0.6)
    canvas.box(x - wide + 10, top + 12, x + wide + 10, water + 6, "#0e2624", opacity=0.35, blur=10)
    canvas.box(x - wide, top, x + wide, water + 4, ("#fffdf1", "#f0ead6", "#cfd2bd"), radius=4)
    canvas.box(x + wide - 12, top, x + wide, water + 4, "#f7d9a3", opacity=0.6)
    level = 4.2
    for tenth in range(34, 102):
        y = water - (tenth / 10 - level) * foot
        if not top + 8 < y < water - 2:
            continue
        whole = tenth % 10 == 0
        long = 66 if whole else 44 if tenth % 5 == 0 else 28
        canvas.box(x - wide + 6, y - (4 if whole else 2.4), x - wide + 6 + long, y + (4 if whole else 2.4), "#22323a")
        if whole:
            canvas.text(x + 30, y, str(tenth // 10), 62, "#a4342a")
    for y in (top + 18, water - 70):
        canvas.oval(x + wide - 15, y, 6, 6, ("#c9c4b2", "#6e6c62"))
    stain = [
        (x - wide, water - 74),
        *((x - wide + n * wide / 5, water - 66 - 12 * math.sin(n * 2.1)) for n in range(11)),
        (x + wide, water),
        (x - wide, water),
    ]
    canvas.shape(stain, ("#a8b58b", "#6d8867"), opacity=0.5, blur=3)
    canvas.oval(x, water + 5, wide + 34, 9, "#e8f0da", opacity=0.75, blur=2)
    canvas.oval(x + 6, water + 7, wide + 14, 5, "#2d564c", opacity=0.6, blur=2)
    for ring in range(3):
        canvas.oval(
            x + 10, water + 14 + ring * 14, wide + 74 + ring * 56, 2, "#f2f6e4", opacity=0.3 - ring * 0.07, blur=1
        )


def well_field() -> Canvas:
    """Draw the dry well in its field under a wide evening sky."""
    canvas = Canvas(1600, 1000, 43)
    horizon = 600.0
    canvas.wash(("#3f5f80", "#7f93a6", "#d9b79c", "#f6cf97", "#fbe0ac"), 0, horizon)
    canvas.glow(300, horizon - 40, 760, "#ffe6ae", 0.75)
    for band in range(4):
        canvas.mist(40 + band * 90, 250 + band * 90, ("#e9c4ac", "#f6d9b4", "#c99f9a", "#fbe4bd")[band], 0.6, (3, 6))
    canvas.oval(300, horizon - 58, 52, 52, "#fffbe4")
    canvas.glow(300, horizon - 58, 240, "#fff3c8", 0.8)
    for height, colour in ((120, "#a99a97"), (76, "#84827f"), (40, "#5f6a62")):
        canvas.shape(ridge(canvas, horizon + 6, height, 1.2), colour, opacity=0.85)
        canvas.mist(horizon - 90, horizon + 24, "#fbe0b4", 0.6)
    _barn(canvas, 1290, horizon + 10)
    canvas.wash(("#e6bf78", "#d19f52", "#a8743a", "#5f3f27"), horizon + 6)
    for row in range(46):
        y = horizon + 10 + (row / 46) ** 1.6 * 390
        near = row / 46
        points = [(n * 40.0, y + math.sin(n * 0.5 + row) * 5 * near + canvas.random.uniform(-2, 2)) for n in range(41)]
        canvas.line(points, 1 + near * 5, mix("#f7dc9a", "#8a5a2e", canvas.random.random()), opacity=0.34, blur=near)
    canvas.shape([(930, 836), (1080, 838), (1600, 905), (1600, 985), (1220, 930)], "#3a2417", opacity=0.5, blur=12)
    _well(canvas, 985, 842)
    for count, low, high, colour in (
        (260, 985, 120, "#c9954c"),
        (300, 1030, 190, "#7d5529"),
        (240, 1060, 230, "#3b281b"),
    ):
        for _ in range(count):
            x = canvas.random.random() * 1640 - 20
            long = high * (0.35 + canvas.random.random() * 0.65) * (0.55 + 0.45 * abs(x - 900) / 900)
            bend = canvas.random.uniform(-6, 46)
            tip = (x + bend, low - long)
            canvas.line(
                [(x, low), (x + bend * 0.3, low - long * 0.6), tip],
                1.6 + canvas.random.random() * 1.8,
                mix(colour, "#ffe0a0", canvas.random.random() * 0.4),
            )
            if canvas.random.random() < 0.4:
                canvas.shape(
                    curve(
                        [
                            (tip[0], tip[1] + 8),
                            (tip[0] + 5, tip[1] - 8),
                            (tip[0] + 6, tip[1] - 28),
                            (tip[0] - 3, tip[1] - 8),
                        ]
                    ),
                    mix(colour, "#fff0c0", 0.45),
                )
    for x, y, size in ((520, 240, 1.0), (590, 214, 0.8), (470, 286, 0.7), (655, 252, 0.6)):
        for side in (-1, 1):
            canvas.shape(
                [
                    (x, y),
                    (x + side * 15 * size, y - 11 * size),
                    (x + side * 36 * size, y - 3 * size),
                    (x + side * 16 * size, y - 5 * size),
                ],
                "#4b4a55",
            )
    canvas.vignette("#1c120c", 0.5)
    return canvas


def _barn(canvas: Canvas, x: float, foot: float) -> None:
    canvas.shape(
        [
            (x - 60, foot),
            (x - 60, foot - 56),
            (x - 36, foot - 88),
            (x, foot - 104),
            (x + 36, foot - 88),
            (x + 60, foot - 56),
            (x + 60, foot),
        ],
        ("#8c4a3c", "#6d3a34"),
    )
    canvas.shape(
        [
            (x + 60, foot),
            (x + 60, foot - 56),
            (x + 36, foot - 88),
            (x, foot - 104),
            (x + 96, foot - 104),
            (x + 132, foot - 88),
            (x + 156, foot - 56),
            (x + 156, foot),
        ],
        ("#5c5358", "#4a3536"),
    )
    canvas.box(x - 18, foot - 46, x + 18, foot, "#4b2a28")
    canvas.line([(x - 60, foot), (x - 60, foot - 56), (x - 36, foot - 88), (x, foot - 104)], 3, "#ffdf9f", opacity=0.8)
    canvas.box(x + 196, foot - 118, x + 232, foot, ("#b5a69a", "#7d7370"))
    canvas.oval(x + 214, foot - 118, 18, 17, ("#d8c9b6", "#a4958c"))
    for tree in range(7):
        canvas.oval(
            x - 150 - tree * 22,
            foot - 20 - (tree * 13) % 18,
            22,
            26,
            mix("#4f5e4e", "#7d7f63", (tree * 3 % 5) / 5),
            blur=1,
        )


def _well(canvas: Canvas, x: float, foot: float) -> None:
    canvas.oval(x + 30, foot + 4, 176, 26, "#2b1a11", opacity=0.55, blur=9)
    for side in (-1, 1):
        post = x + side * 104
        canvas.box(post - 11, foot - 330, post + 11, foot - 96, ("#7b5b43", "#4b3628"))
        canvas.box(post - 11, foot - 330, post - 5, foot - 96, "#f2c382", opacity=0.8)
    canvas.oval(x, foot - 118, 150, 34, ("#2d2320", "#171210"))
    canvas.line([(x - 104, foot - 262), (x + 104, foot - 262)], 15, ("#8a6546", "#503a2a"))
    canvas.line(
        [(x + 104, foot - 262), (x + 150, foot - 262), (x + 150, foot - 224), (x + 168, foot - 224)], 6, "#33302e"
    )
    for turn in range(7):
        canvas.line([(x - 26 + turn * 8, foot - 270), (x - 22 + turn * 8, foot - 253)], 4, "#d9b986")
    canvas.line([(x + 4, foot - 255), (x + 4, foot - 172)], 3, "#cdae7c")
    canvas.shape(
        [(x - 26, foot - 172), (x + 34, foot - 172), (x + 27, foot - 118), (x - 19, foot - 118)], ("#8f7f6c", "#4f463f")
    )
    canvas.line([(x - 26, foot - 172), (x + 4, foot - 190), (x + 34, foot - 172)], 2.4, "#3a3430")
    canvas.box(x - 24, foot - 158, x + 32, foot - 152, "#3d3733")
    wall = [(x - 150, foot - 118)]
    wall += [(x - 150 * math.cos(n / 20 * math.pi), foot - 118 + 34 * math.sin(n / 20 * math.pi)) for n in range(21)]
    wall += [(x + 158 * math.cos(n / 20 * math.pi), foot - 14 + 36 * math.sin(n / 20 * math.pi)) for n in range(21)]
    canvas.shape(wall, ("#a08c78", "#7d6858", "#544338"))
    for row in range(5):
        for stone in range(9):
            angle = (stone + 0.5 + (row % 2) * 0.5) / 9 * math.pi
            if not 0.1 < angle < 3.05:
                continue
            across = 34 * math.sin(angle) * 0.62 + 5
            at = (x - 150 * math.cos(angle), foot - 102 + row * 21 + 34 * math.sin(angle))
            light = 0.62 - 0.6 * (angle / math.pi) + canvas.random.uniform(-0.12, 0.12)
            _stone(canvas, at, across, 8.6, mix("#463a35", "#efd0a0", max(0.02, light)))
    for stone in range(13):
        angle = (stone + 0.5) / 13 * math.pi
        at = (x - 152 * math.cos(angle), foot - 119 + 34 * math.sin(angle))
        _stone(canvas, at, 20 * math.sin(angle) + 5, 8, mix("#6b5a4d", "#ffe6b8", 0.85 - 0.7 * angle / math.pi))
    canvas.shape(
        [(x - 176, foot - 318), (x + 176, foot - 318), (x + 118, foot - 424), (x - 118, foot - 424)],
        ("#6d4a3b", "#8d5e44", "#5a3d31"),
    )
    for row in range(5):
        y = foot - 412 + row * 21
        half = 121 + row * 12
        for shingle in range(-9, 10):
            at_x = x + shingle * 18 + (row % 2) * 9
            if abs(at_x - x) < half - 4:
                tone = canvas.random.random()
                canvas.box(
                    at_x - 8, y, at_x + 8, y + 18, (mix("#9a6a4a", "#553a2f", tone), "#4a3229"), opacity=0.85, radius=2
                )
    canvas.shape(
        [(x - 176, foot - 318), (x - 118, foot - 424), (x - 60, foot - 424), (x - 96, foot - 318)],
        "#ffcf8c",
        opacity=0.3,
        blur=12,
    )
    canvas.line([(x - 120, foot - 425), (x + 120, foot - 425)], 7, "#3d2c25")
    canvas.line([(x - 176, foot - 316), (x + 176, foot - 316)], 6, "#38271f")


def _stone(canvas: Canvas, at: Point, across: float, down: float, colour: str) -> None:
    canvas.box(
        at[0] - across,
        at[1] - down,
        at[0] + across,
        at[1] + down,
        (mix(colour, "#ffffff", 0.12), mix(colour, "#2a1e1a", 0.3)),
        radius=6,
    )
