"""The marsh at Teal Slough."""

from __future__ import annotations

import math

from sample_pictures.brushes import Canvas, curve, mix, moved, ridge

_EGRET = (
    (0, -118), (7, -121), (12, -116), (34, -112), (12, -109), (8, -100), (2, -88), (0, -72), (10, -62), (34, -54),
    (62, -40), (84, -16), (58, -22), (34, -20), (12, -28), (-6, -46), (-10, -66), (-7, -86), (-4, -104),
)  # fmt: skip
_DUCK = ((-40, 2), (-18, -5), (6, -6), (24, -9), (33, -14), (41, -12), (50, -8), (40, -6), (30, 0), (10, 7), (-14, 7))


def marsh_birds() -> Canvas:
    """Draw egrets in the shallows and ducks going up."""
    canvas = Canvas(2000, 1250, 41)
    horizon = 640.0
    canvas.wash(("#7f93a8", "#c3b0ad", "#f2bd9c", "#fbd3a0", "#ffe6b8"), 0, horizon)
    canvas.mist(40, 420, "#fbe0c6", 0.5, (3, 5))
    canvas.glow(1330, 500, 900, "#fff0c4", 0.8)
    canvas.oval(1330, 500, 74, 74, "#fffbe8")
    canvas.glow(1330, 500, 330, "#fff6d2", 0.9)
    for height, colour, rough in ((120, "#c9a8a0", 1), (80, "#a58f92", 1.7), (44, "#7c7781", 2.6)):
        canvas.shape(ridge(canvas, horizon + 2, height, rough), colour, opacity=0.75)
        canvas.mist(horizon - 90, horizon + 30, "#ffe3bd", 0.75)
    for x in (250, 296, 330, 1700, 1752):
        _pine(canvas, x, horizon + 8, 120 + (x * 7) % 70)
    canvas.wash(("#ffe0ae", "#eeb592", "#a98b93", "#5a6178", "#333f55"), horizon)
    canvas.glow(1330, horizon + 60, 620, "#fff0c8", 0.75)
    banks = (
        (14, -40, 780, "#8f8577"),
        (22, 1500, 2040, "#857c72"),
        (70, 1060, 2060, "#6f6b61"),
        (104, -60, 560, "#665f55"),
        (190, 1320, 2100, "#4f5248"),
        (236, -60, 420, "#4a4a42"),
    )
    for below, left, right, colour in banks:
        _bank(canvas, horizon + below, left, right, colour)
    canvas.ripple(horizon + 4, 5, 2)
    canvas.glints((1150, horizon + 8, 1510, 1250), "#fffbe2", 150, 0.6, 110)
    canvas.glints((0, horizon + 20, 2000, 1250), "#ffe9cc", 170, 0.28, 160)
    canvas.mist(horizon - 30, horizon + 190, "#ffe9c9", 0.5)
    for x, y, size, flip in (
        (760, 868, 1.05, False),
        (930, 940, 1.5, True),
        (610, 800, 0.7, True),
        (1190, 812, 0.62, False),
    ):
        _egret(canvas, x, y, size, flip=flip)
    _flock(canvas)
    for count, low, colour in ((150, 1190, "#6b5a44"), (150, 1240, "#453c33"), (170, 1300, "#221f22")):
        _reeds(canvas, count, low, colour)
    canvas.vignette("#1b1a26", 0.5)
    return canvas


def _pine(canvas: Canvas, x: float, foot: float, high: float) -> None:
    canvas.line([(x, foot), (x + 3, foot - high)], 3.5, "#6c6470", opacity=0.8)
    for branch in range(6):
        y = foot - high * (0.4 + branch * 0.1)
        side = 1 if branch % 2 else -1
        canvas.line([(x + 2, y), (x + side * (30 - branch * 3), y - 9)], 2, "#6c6470", opacity=0.75)


def _bank(canvas: Canvas, y: float, left: float, right: float, colour: str) -> None:
    """Draw a low bank of cordgrass, its soft upper edge lit and its reflection below."""
    steps = 60
    top, low = [], []
    for step in range(steps + 1):
        share = step / steps
        x = left + (right - left) * share
        swell = math.sin(math.pi * share) ** 0.4
        top.append((x, y - swell * (16 + 9 * math.sin(share * 9 + left))))
        low.append((x, y + swell * 7))
    canvas.shape(
        [*[(px, y + (y - py) * 1.3) for px, py in top], *reversed(low)],
        mix(colour, "#3a3c4a", 0.4),
        opacity=0.4,
        blur=4,
    )
    canvas.shape([*top, *reversed(low)], (mix(colour, "#f2c78e", 0.45), colour))
    blades = int((right - left) / 5)
    near = (y - 620) / 300
    for _ in range(blades):
        index = canvas.random.randrange(2, steps - 1)
        x, base = top[index][0] + canvas.random.uniform(-20, 20), top[index][1] + 7
        high = (14 + canvas.random.random() * 20) * (0.7 + near)
        canvas.line(
            [(x, base), (x + canvas.random.uniform(-5, 9), base - high)],
            1 + near,
            mix(colour, "#e9bd83", canvas.random.random() * 0.7),
            opacity=0.85,
        )


def _egret(canvas: Canvas, x: float, y: float, size: float, *, flip: bool) -> None:
    legs = [((14, -26), (10, 6), (12, 36)), ((26, -24), (32, 6), (26, 34))]
    for share in (0.92, 0.7):
        mirrored = [(px, 72 - py) for px, py in curve(_EGRET)]
        canvas.shape(moved(mirrored, x, y, size, flip=flip), ("#e8cdb8", "#c7a9a0"), opacity=0.16 * share, blur=3)
    canvas.oval(x + (-20 if flip else 20) * size, y + 36 * size, 40 * size, 3 * size, "#fff3da", opacity=0.6, blur=1)
    for leg in legs:
        canvas.line(moved(leg, x, y, size, flip=flip), 3.2 * size, "#3a3438")
    body = moved(curve(_EGRET), x, y, size, flip=flip)
    canvas.shape(body, ("#fffdf4", "#f4e2d2", "#bfa7ab"))
    wing = moved(
        curve(((4, -54), (34, -48), (62, -34), (88, -10), (56, -20), (28, -24), (8, -36))), x, y, size, flip=flip
    )
    canvas.shape(wing, ("#fff6e6", "#c5aeb4"), opacity=0.95)
    canvas.line(wing[10:34], 1.6 * size, "#a58f9a", opacity=0.6)
    canvas.shape(moved(((10, -117), (38, -112), (10, -110)), x, y, size, flip=flip), "#d8862f")
    canvas.oval(x + (-6 if flip else 6) * size, y - 115 * size, 1.7 * size, 1.7 * size, "#2b2426")


def _flock(canvas: Canvas) -> None:
    for index in range(17):
        along = index / 16
        x = 180 + along * 1080 + canvas.random.uniform(-14, 14)
        y = 450 - along * 250 + (index % 3 - 1) * (26 + 44 * along) + canvas.random.uniform(-12, 12)
        size = 0.42 + along * 0.5
        colour = mix("#8a7a80", "#3d3a48", along)
        canvas.shape(moved(curve(_DUCK), x, y, size), colour)
        beat = canvas.random.choice((-1, -0.7, 0.55, 0.8))
        for reach, shade in ((-10, 0.0), (6, 0.25)):
            wing = (
                (reach - 12, 0),
                (reach + 8, 14 * beat),
                (reach + 2, 40 * beat),
                (reach - 22, 70 * beat),
                (reach - 18, 34 * beat),
            )
            canvas.shape(moved(curve([(px, py - 3) for px, py in wing]), x, y, size), mix(colour, "#e9c9b0", shade))


def _reeds(canvas: Canvas, count: int, low: float, colour: str) -> None:
    """Draw reeds that stand thick at both sides and leave the middle open."""
    for _ in range(count):
        side = canvas.random.random() ** 1.7 * 760
        x = side - 40 if canvas.random.random() < 0.5 else 2040 - side
        high = (420 - abs(side) * 0.36) * (0.5 + canvas.random.random() * 0.6)
        bend = canvas.random.uniform(-50, 70)
        tip = (x + bend, low - high)
        line = curve(((x, low), (x + bend * 0.2, low - high * 0.5), tip), closed=False)
        canvas.line(line, 2 + canvas.random.random() * 3, mix(colour, "#d99f63", canvas.random.random() * 0.28))
        if canvas.random.random() < 0.4:
            plume = curve(
                (
                    (tip[0], tip[1] + 14),
                    (tip[0] + 9, tip[1] - 22),
                    (tip[0] + bend * 0.3 + 4, tip[1] - 62),
                    (tip[0] - 5, tip[1] - 20),
                )
            )
            canvas.shape(plume, mix(colour, "#e8b577", 0.4), opacity=0.95)
        elif canvas.random.random() < 0.3:
            leaf = curve(
                (
                    (x, low - high * 0.4),
                    (x + 40, low - high * 0.62),
                    (x + 96, low - high * 0.56),
                    (x + 44, low - high * 0.56),
                )
            )
            canvas.shape(leaf, colour)
