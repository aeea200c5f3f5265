"""County Hall on a snowy evening."""

from __future__ import annotations

import math

from sample_pictures.brushes import Canvas, Point, mix


def county_hall() -> Canvas:
    """Draw County Hall on a snowy evening, its windows lit."""
    canvas = Canvas(1600, 1000, 32)
    ground = 838.0
    canvas.wash(("#26365a", "#4f6089", "#8f8ba9", "#d6a9a4", "#f0c9ad"), 0, ground)
    canvas.mist(20, 420, "#c9b4c4", 0.4, (3, 4))
    canvas.glow(800, ground - 60, 760, "#ffcf9e", 0.35)
    for step in range(24):
        left = step * 70 - 20
        high = 60 + canvas.random.random() * 90
        canvas.shape(
            [
                (left, ground),
                (left, ground - high),
                (left + 36, ground - high - 34),
                (left + 72, ground - high),
                (left + 72, ground),
            ],
            "#69678c",
            opacity=0.55,
        )
    canvas.mist(ground - 220, ground + 10, "#e8c6bd", 0.55)
    for x, size in ((120, 1.1), (1490, 1.2), (1330, 0.75), (290, 0.7)):
        _tree(canvas, (x, ground + 30), -math.pi / 2, 92 * size, 15 * size, depth=8)
    _hall(canvas, 800, ground)
    canvas.wash(("#e3d6dc", "#aab0cd", "#5d6a94"), ground)
    canvas.shape(
        [
            (0, ground + 8),
            (420, ground - 12),
            (800, ground + 6),
            (1200, ground - 14),
            (1600, ground + 8),
            (1600, ground + 60),
            (0, ground + 60),
        ],
        "#eadfe2",
    )
    canvas.shape([(690, ground), (910, ground), (1180, 1000), (420, 1000)], ("#dcb99c", "#8b8aa6"), opacity=0.9, blur=4)
    for step in range(3):
        canvas.box(
            700 - step * 14,
            ground - 18 + step * 12,
            900 + step * 14,
            ground - 4 + step * 12,
            mix("#e9dfe0", "#a29db8", step * 0.3),
        )
    for x in range(250, 1400, 110):
        if abs(x - 800) > 120:
            canvas.shape(
                [
                    (x - 28, ground + 6),
                    (x + 28, ground + 6),
                    (x + (x - 800) * 0.3 + 80, ground + 130),
                    (x + (x - 800) * 0.3 - 80, ground + 130),
                ],
                "#ffd9a3",
                opacity=0.3,
                blur=14,
            )
    for x in (560, 1040):
        canvas.line([(x, ground + 40), (x, ground - 130)], 6, "#20263f")
        canvas.glow(x, ground - 140, 150, "#ffd28a", 0.9)
        canvas.oval(x, ground - 140, 13, 16, "#fff2cf")
        canvas.oval(x, ground + 48, 90, 13, "#ffe6bd", opacity=0.45, blur=8)
    for x, y, high, coat in ((742, 872, 74, "#2c3557"), (782, 876, 70, "#8a3b3d"), (930, 838, 54, "#33415e")):
        canvas.oval(x + 16, y + 1, 30, 5, "#3a4469", opacity=0.5, blur=3)
        canvas.shape(
            [
                (x - high * 0.16, y - high * 0.72),
                (x + high * 0.16, y - high * 0.72),
                (x + high * 0.24, y - high * 0.16),
                (x - high * 0.24, y - high * 0.16),
            ],
            coat,
        )
        canvas.line([(x - high * 0.08, y - high * 0.2), (x - high * 0.1, y)], high * 0.12, "#1b2138")
        canvas.line([(x + high * 0.08, y - high * 0.2), (x + high * 0.12, y)], high * 0.12, "#1b2138")
        canvas.oval(x, y - high * 0.83, high * 0.13, high * 0.15, "#20263f")
    for _ in range(520):
        near = canvas.random.random() ** 3
        size = 0.8 + near * 4.2
        canvas.oval(
            canvas.random.random() * 1600,
            canvas.random.random() * 1000,
            size,
            size,
            "#ffffff",
            opacity=0.3 + 0.5 * (1 - near),
            blur=0.3 + near * 2,
        )
    canvas.vignette("#10152c", 0.45)
    return canvas


def _tree(canvas: Canvas, foot: Point, angle: float, long: float, thick: float, *, depth: int) -> None:
    tip = (foot[0] + math.cos(angle) * long, foot[1] + math.sin(angle) * long)
    canvas.line([foot, tip], max(0.8, thick), "#2a2a45", opacity=0.95)
    if thick > 4:
        canvas.line(
            [(foot[0] - thick * 0.3, foot[1]), (tip[0] - thick * 0.25, tip[1])], thick * 0.22, "#e5d5da", opacity=0.7
        )
    if depth <= 1:
        return
    for turn in (-1, 1):
        spread = 0.24 + canvas.random.random() * 0.36
        _tree(
            canvas,
            tip,
            angle + turn * spread,
            long * (0.68 + canvas.random.random() * 0.14),
            thick * 0.64,
            depth=depth - 1,
        )


def _window(canvas: Canvas, x: float, top: float, wide: float, high: float, *, lit: bool = True) -> None:
    canvas.box(x - wide / 2 - 5, top - 5, x + wide / 2 + 5, top + high + 5, "#e2cdbf", radius=3)
    canvas.oval(x, top, wide / 2 + 5, wide / 2, "#e2cdbf")
    glass = ("#fff0bd", "#ffc36a") if lit else ("#4e5878", "#2c3352")
    canvas.oval(x, top + 1, wide / 2, wide / 2 - 4, glass[0])
    canvas.box(x - wide / 2, top, x + wide / 2, top + high, glass)
    canvas.line([(x, top - wide / 2 + 4), (x, top + high)], 2.2, "#6b4a45")
    for bar in (0.33, 0.66):
        canvas.line([(x - wide / 2, top + high * bar), (x + wide / 2, top + high * bar)], 2, "#6b4a45")
    canvas.box(x - wide / 2 - 8, top + high + 4, x + wide / 2 + 8, top + high + 10, "#f3eef0")
    if lit:
        canvas.glow(x, top + high / 2, high * 0.95, "#ffc26a", 0.33)


def _hall(canvas: Canvas, x: float, ground: float) -> None:
    brick, dark = "#8d4f47", "#5b3540"
    canvas.box(x - 500, ground - 300, x + 500, ground + 10, (brick, "#6a3d42"))
    wall = [(x - 500, ground - 300), (x + 500, ground - 300), (x + 500, ground), (x - 500, ground)]
    canvas.texture(wall, "#40242e", 0.4, (160, 80))
    canvas.box(x - 516, ground - 320, x + 516, ground - 298, ("#ead9cd", "#b79f9a"))
    canvas.shape(
        [(x - 510, ground - 320), (x + 510, ground - 320), (x + 430, ground - 398), (x - 430, ground - 398)],
        ("#eef0f6", "#b4bad2"),
    )
    canvas.box(x - 500, ground - 158, x + 500, ground - 148, "#d9c2b6")
    canvas.box(x - 500, ground - 40, x + 500, ground + 10, ("#9a8b8f", "#6f6777"))
    for at in (-440, -335, -230, 230, 335, 440):
        _window(canvas, x + at, ground - 262, 52, 82, lit=at not in (335,))
        _window(canvas, x + at, ground - 124, 52, 70, lit=at != -440)
    canvas.box(x - 160, ground - 330, x + 160, ground, ("#96554b", "#74434a"))
    canvas.texture(
        [(x - 160, ground - 330), (x + 160, ground - 330), (x + 160, ground), (x - 160, ground)],
        "#40242e",
        0.4,
        (60, 80),
    )
    canvas.shape([(x - 184, ground - 328), (x + 184, ground - 328), (x, ground - 424)], ("#f4eff0", "#cdb9b4"))
    canvas.shape([(x - 134, ground - 334), (x + 134, ground - 334), (x, ground - 404)], ("#8b4c46", "#7a4547"))
    canvas.oval(x, ground - 354, 20, 20, "#ffe1a0")
    for column in (-132, -66, 66, 132):
        canvas.box(x + column - 13, ground - 310, x + column + 13, ground - 4, ("#f4e9e0", "#c3aead"))
        canvas.box(x + column + 4, ground - 310, x + column + 13, ground - 4, "#8f7f8c", opacity=0.5)
        canvas.box(x + column - 20, ground - 324, x + column + 20, ground - 308, "#f4e9e0")
        canvas.box(x + column - 20, ground - 14, x + column + 20, ground, "#dccbc4")
    _window(canvas, x, ground - 280, 62, 92)
    for at in (-99, 99):
        _window(canvas, x + at, ground - 268, 28, 76)
        _window(canvas, x + at, ground - 120, 28, 66)
    canvas.oval(x, ground - 126, 44, 40, "#ffe4a6")
    canvas.box(x - 44, ground - 126, x + 44, ground, ("#ffd488", "#d98d4a"))
    canvas.line([(x, ground - 160), (x, ground)], 4, "#5a3330")
    canvas.glow(x, ground - 70, 230, "#ffc26a", 0.55)
    tower = ground - 380
    canvas.box(x - 66, tower - 190, x + 66, tower + 20, ("#9d5d52", "#8a4f4a"))
    canvas.box(x + 26, tower - 190, x + 66, tower + 20, dark, opacity=0.4)
    canvas.box(x - 78, tower - 200, x + 78, tower - 184, ("#f0e2d8", "#c9b2ac"))
    canvas.oval(x, tower - 118, 46, 46, "#efe0d0")
    canvas.oval(x, tower - 118, 39, 39, ("#fff9e2", "#ffe3a8"))
    canvas.glow(x, tower - 118, 130, "#ffd890", 0.6)
    for hour in range(12):
        angle = hour / 12 * math.tau
        canvas.oval(x + 32 * math.cos(angle), tower - 118 + 32 * math.sin(angle), 2, 2, "#4b3340")
    canvas.line([(x, tower - 118), (x + 16, tower - 134)], 4, "#3a2938")
    canvas.line([(x, tower - 118), (x, tower - 148)], 2.6, "#3a2938")
    canvas.box(x - 50, tower - 258, x + 50, tower - 198, ("#f1e5dc", "#c8b4b0"))
    for arch in (-28, 0, 28):
        canvas.box(x + arch - 8, tower - 242, x + arch + 8, tower - 200, "#3c3f60", radius=8)
    canvas.shape(
        [(x - 62, tower - 256), (x + 62, tower - 256), (x + 8, tower - 356), (x - 8, tower - 356)],
        ("#7d9a94", "#486768"),
    )
    canvas.shape(
        [(x - 62, tower - 256), (x - 30, tower - 256), (x - 4, tower - 356), (x - 8, tower - 356)],
        "#f2f0f3",
        opacity=0.75,
    )
    canvas.line([(x, tower - 352), (x, tower - 410)], 3, "#3c3f56")
    canvas.shape([(x, tower - 408), (x + 44, tower - 400), (x, tower - 390)], "#a4342a")
