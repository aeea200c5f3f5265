"""Drawings that explain: the way round the harbor, and two wells in section."""

from __future__ import annotations

import math

from sample_pictures.brushes import Canvas, Point, curve, mix

_INK = "#2e3440"


def crossing_map() -> Canvas:
    """Draw the map of the detour by way of Millrace."""
    canvas = Canvas(1600, 1000, 51)
    canvas.wash(("#efe4cb", "#e6d8b9"))
    whole: list[Point] = [(0, 0), (1600, 0), (1600, 1000), (0, 1000)]
    canvas.texture(whole, "#c9b48b", 0.28, (30, 20))
    for hill in ((250, 300), (1330, 250), (1400, 720), (190, 820), (1120, 90), (420, 60)):
        _hills(canvas, hill)
    west = [
        (742, -60),
        (716, 60),
        (770, 160),
        (742, 260),
        (700, 350),
        (640, 450),
        (520, 560),
        (430, 690),
        (470, 800),
        (420, 920),
        (380, 1080),
    ]
    east = [
        (1260, 1080),
        (1200, 940),
        (1170, 820),
        (1210, 720),
        (1120, 600),
        (980, 500),
        (866, 400),
        (832, 300),
        (846, 200),
        (800, 110),
        (806, -60),
    ]
    water = curve([*west, *east])
    canvas.shape([(x + 10, y + 14) for x, y in water], "#8d7d5c", opacity=0.5, blur=10)
    canvas.shape(water, ("#a9cdc9", "#7fb3b6", "#4f8f9c"))
    for inset, tone in ((0.9, "#72aab0"), (0.78, "#629fa8"), (0.62, "#5394a0")):
        depth = [(800 + (x - 800) * inset, max(y, 470) + (1 - inset) * 330) for x, y in [*west[5:], *east[:6]]]
        canvas.shape(curve(depth), tone, opacity=0.5, blur=2)
    canvas.line([*water, water[0]], 4, "#3f7c86")
    canvas.line([*water, water[0]], 14, "#e9f3ea", opacity=0.22, blur=4)
    for x, y in ((690, 700), (860, 830), (980, 690), (640, 880), (1000, 900), (760, 600), (1080, 780)):
        swell = [(x + n * 6, y + 5 * math.sin(n * 0.9)) for n in range(13)]
        canvas.line(swell, 2.4, "#dff0ea", opacity=0.7)
    road = curve(
        [
            (1150, 640),
            (1225, 540),
            (1230, 400),
            (1140, 270),
            (1010, 170),
            (900, 132),
            (760, 120),
            (640, 150),
            (470, 240),
            (390, 380),
            (400, 520),
            (480, 640),
        ],
        closed=False,
        steps=16,
    )
    canvas.line([(x + 4, y + 6) for x, y in road], 15, "#6d5a3f", opacity=0.4, blur=5)
    canvas.line(road, 17, "#fff6e2")
    canvas.line(road, 10, "#a4342a")
    bridge = [(1120, 622), (520, 652)]
    canvas.line([(x + 3, y + 9) for x, y in bridge], 15, "#24515c", opacity=0.5, blur=5)
    canvas.line(bridge, 14, "#fff6e2")
    for dash in range(16):
        a, b = dash / 16, (dash + 0.55) / 16
        canvas.line([(1120 - 600 * a, 622 + 30 * a), (1120 - 600 * b, 622 + 30 * b)], 7, _INK)
    canvas.box(792, 612, 848, 664, "#fff6e2", radius=8)
    canvas.box(800, 620, 840, 656, "#a4342a", radius=4)
    canvas.line([(810, 630), (830, 646)], 5, "#fff6e2")
    canvas.line([(830, 630), (810, 646)], 5, "#fff6e2")
    for x, y, name, dx, dy in (
        (1150, 640, "Port Alden", 118, 44),
        (480, 652, "Wexley Point", -112, 52),
        (780, 120, "Millrace", 0, -46),
    ):
        _town(canvas, x, y)
        _label(canvas, x + dx, y + dy, name, 30)
    _label(canvas, 812, 704, "Harbor Bridge, closed", 23)
    canvas.text(790, 400, "Sedge River", 25, "#2c6470", turn=72)
    canvas.text(800, 940, "Alden Harbor", 32, "#e8f4ee")
    canvas.oval(1290, 348, 72, 50, "#6d5a3f", opacity=0.35, blur=8)
    canvas.box(1206, 300, 1366, 384, "#a4342a", radius=42)
    canvas.text(1286, 341, "41 miles", 31, "#fff6e2")
    _compass(canvas, 150, 150)
    ferry = curve([(1110, 690), (960, 742), (760, 762), (560, 712)], closed=False)
    for start in range(0, len(ferry) - 1, 2):
        canvas.line(ferry[start : start + 2], 3.5, "#fff6e2", opacity=0.9)
    _label(canvas, 800, 800, "Night ferry, 18 minutes", 22)
    canvas.line([(26, 26), (1574, 26), (1574, 974), (26, 974), (26, 26)], 4, "#7d6a48", opacity=0.8)
    canvas.line([(38, 38), (1562, 38), (1562, 962), (38, 962), (38, 38)], 1.6, "#7d6a48", opacity=0.7)
    canvas.vignette("#4a3516", 0.3)
    return canvas


def _hills(canvas: Canvas, middle: Point) -> None:
    for ring in range(5):
        radius = 150 - ring * 28
        points = []
        for n in range(14):
            angle = n / 14 * math.tau
            reach = radius * (1 + 0.13 * math.sin(angle * 3 + middle[0]) + 0.08 * math.sin(angle * 5 + ring))
            points.append((middle[0] + reach * math.cos(angle), middle[1] + reach * 0.72 * math.sin(angle)))
        outline = curve(points)
        canvas.shape(outline, mix("#d5cc9c", "#9db07c", ring / 5), opacity=0.42)
        canvas.line([*outline, outline[0]], 1.6, "#8c8f5f", opacity=0.6)


def _town(canvas: Canvas, x: float, y: float) -> None:
    canvas.oval(x + 2, y + 5, 20, 18, "#3a2c18", opacity=0.45, blur=4)
    canvas.oval(x, y, 18, 18, "#fff6e2")
    canvas.oval(x, y, 12, 12, _INK)
    canvas.oval(x - 3, y - 4, 4, 4, "#ffffff", opacity=0.5)


def _label(canvas: Canvas, x: float, y: float, words: str, size: float) -> None:
    half = len(words) * size * 0.285 + 16
    canvas.box(x - half, y - size * 0.78, x + half, y + size * 0.78, "#5c4a2c", opacity=0.35, blur=6, radius=8)
    canvas.box(x - half, y - size * 0.84, x + half, y + size * 0.72, ("#fffaf0", "#f6ecd6"), radius=8)
    canvas.text(x, y - size * 0.05, words, size, _INK)


def _compass(canvas: Canvas, x: float, y: float) -> None:
    canvas.oval(x, y, 66, 66, "#fbf3df", opacity=0.8)
    canvas.oval(x, y, 58, 58, "#e9dcbd", opacity=0.8)
    for quarter in range(4):
        angle = quarter / 4 * math.tau - math.pi / 2
        tip = (x + 78 * math.cos(angle), y + 78 * math.sin(angle))
        for side, colour in ((-1, "#a4342a" if quarter == 0 else _INK), (1, "#f7ecd4")):
            flank = angle + side * math.pi / 4
            canvas.shape([(x, y), (x + 17 * math.cos(flank), y + 17 * math.sin(flank)), tip], colour)
        canvas.line([(x, y), tip], 1.2, _INK)
    canvas.text(x, y - 100, "N", 30, "#a4342a")


def well_section() -> Canvas:
    """Draw the ground cut open between a house well and a farm well."""
    canvas = Canvas(1600, 1000, 52)
    ground = 330.0
    canvas.wash(("#8fb6c4", "#c9d8cf", "#f6e6c4"), 0, ground + 60)
    canvas.mist(10, 240, "#fdf6e4", 0.7, (3, 4))
    canvas.oval(1240, 96, 44, 44, "#fff8de")
    canvas.glow(1240, 96, 190, "#fff3cc", 0.8)
    canvas.shape(
        [
            *curve([(0, 290), (240, 246), (520, 280), (860, 236), (1180, 282), (1600, 240)], closed=False),
            (1600, 420),
            (0, 420),
        ],
        "#a9bf9c",
    )
    canvas.mist(220, 330, "#fbf0d2", 0.6)
    layers = (
        (ground, ("#8a9a58", "#5f6f3f"), "#3d4a2a"),
        (ground + 34, ("#7a5a40", "#684a36"), "#3f2c20"),
        (ground + 150, ("#b98f5e", "#a67d52"), "#7a5837"),
        (ground + 292, ("#a3907a", "#8a7a6a"), "#5f5449"),
        (ground + 590, ("#5d5a60", "#3f3d45"), "#2b2a31"),
    )
    for index, (top, colours, speck) in enumerate(layers):
        edge = curve(
            [(n * 160.0 - 40, top + 13 * math.sin(n * 1.3 + index * 2) * (index > 0)) for n in range(12)], closed=False
        )
        outline = [*edge, (1700, 1000), (-40, 1000)]
        canvas.shape([(x, y - 3) for x, y in outline], mix(colours[0], "#000000", 0.35), opacity=0.5, blur=3)
        canvas.shape(outline, colours)
        canvas.texture([*edge, (1600, min(1000, top + 330)), (0, min(1000, top + 330))], speck, 0.35, (130, 40))
    for _ in range(260):
        x, y = canvas.random.random() * 1600, ground + 310 + canvas.random.random() * 265
        size = 4 + canvas.random.random() * 11
        tone = mix("#8b7d6d", "#c9bca6", canvas.random.random())
        canvas.oval(x, y, size * 1.3, size, (mix(tone, "#ffffff", 0.15), mix(tone, "#4a4038", 0.4)), opacity=0.9)
    old, new = ground + 210, ground + 420
    surface = curve([(n * 160.0 - 40, new + 7 * math.sin(n * 1.1)) for n in range(12)], closed=False)
    cone = [(x, y + 58 * math.exp(-(((x - 1185) / 150) ** 2))) for x, y in surface]
    floor = [(n * 160.0 - 40, ground + 590 + 13 * math.sin(n * 1.3 + 8)) for n in range(12)]
    canvas.shape([*cone, *reversed(curve(floor, closed=False))], ("#4fa3bd", "#2b6f97"), opacity=0.66)
    canvas.line(cone, 5, "#c9eef2", opacity=0.9)
    canvas.line([(x, y + 6) for x, y in cone], 10, "#8fd3df", opacity=0.35, blur=4)
    for start in range(0, 1600, 44):
        canvas.line([(start, old), (start + 24, old)], 4, "#d9f0f0", opacity=0.85)
    _house(canvas, 330, ground)
    _farm(canvas, 1185, ground)
    _shaft(canvas, 480, ground, ground + 300, 40, wet=0)
    _shaft(canvas, 1185, ground, ground + 565, 30, wet=ground + 478)
    for x, y, words in (
        (800, old - 34, "Water level in the 1990s"),
        (800, new - 40, "Water level now"),
        (480, ground + 348, "Dry"),
        (1330, ground + 545, "200 feet"),
    ):
        _label(canvas, x, y, words, 26)
    canvas.vignette("#191410", 0.4)
    return canvas


def _shaft(canvas: Canvas, x: float, top: float, bottom: float, wide: float, *, wet: float) -> None:
    canvas.box(x - wide / 2 - 8, top - 4, x + wide / 2 + 8, bottom + 6, "#241a14", opacity=0.5, blur=6)
    canvas.box(x - wide / 2 - 5, top - 6, x + wide / 2 + 5, bottom, ("#b9aa98", "#7d7268"))
    canvas.box(x - wide / 2, top - 6, x + wide / 2, bottom - 4, ("#3a2c24", "#15110f"))
    if wet:
        canvas.box(x - wide / 2, wet, x + wide / 2, bottom - 4, ("#8bd6e4", "#2f7ea4"))
        canvas.line([(x, top - 10), (x, bottom - 26)], 6, "#c9ced0")
        canvas.box(x - 8, bottom - 52, x + 8, bottom - 14, ("#e2e5e4", "#8d9496"), radius=4)
    else:
        canvas.line([(x, top - 60), (x, bottom - 60)], 2.4, "#d8c29a")
        canvas.shape(
            [(x - 11, bottom - 60), (x + 11, bottom - 60), (x + 8, bottom - 36), (x - 8, bottom - 36)],
            ("#a59b8c", "#6b6258"),
        )
        for crack in (-9, 2, 10):
            canvas.line([(x + crack, bottom - 5), (x + crack + 4, bottom - 14)], 1.4, "#8a6c4c")


def _house(canvas: Canvas, x: float, ground: float) -> None:
    canvas.oval(x, ground + 3, 150, 9, "#2c331c", opacity=0.5, blur=5)
    canvas.box(x - 100, ground - 110, x + 80, ground + 2, ("#f7efdc", "#d6c6a8"))
    canvas.box(x + 30, ground - 110, x + 80, ground + 2, "#b9a586", opacity=0.45)
    canvas.shape(
        [(x - 122, ground - 106), (x + 102, ground - 106), (x + 50, ground - 186), (x - 70, ground - 186)],
        ("#b1564a", "#84403a"),
    )
    canvas.box(x - 58, ground - 216, x - 34, ground - 150, "#8d5a4a")
    for pane in (-76, 26):
        canvas.box(x + pane, ground - 84, x + pane + 36, ground - 44, "#5d7f8c", radius=2)
        canvas.line([(x + pane + 18, ground - 84), (x + pane + 18, ground - 44)], 2.4, "#f7efdc")
        canvas.line([(x + pane, ground - 64), (x + pane + 36, ground - 64)], 2.4, "#f7efdc")
    canvas.box(x - 24, ground - 72, x + 10, ground + 2, "#3f6470", radius=2)
    for post in (450, 510):
        canvas.box(post - 4, ground - 84, post + 4, ground, "#6b4f3a")
    canvas.shape([(432, ground - 82), (528, ground - 82), (480, ground - 116)], ("#8d5e44", "#6a4635"))
    canvas.box(452, ground - 28, 508, ground + 2, ("#b7a997", "#857868"), radius=4)
    for tree in ((120, 60), (168, 78)):
        canvas.line([(tree[0], ground), (tree[0], ground - 70)], 8, "#5a4636")
        canvas.oval(tree[0], ground - 60 - tree[1] / 2, 40, tree[1] * 0.72, ("#8da36a", "#5d7a4e"))


def _farm(canvas: Canvas, x: float, ground: float) -> None:
    canvas.oval(x + 20, ground + 3, 300, 8, "#2c331c", opacity=0.5, blur=5)
    canvas.box(x - 46, ground - 64, x + 46, ground + 2, ("#d9dcd8", "#a5aba9"), radius=4)
    canvas.shape(
        [(x - 56, ground - 62), (x + 56, ground - 62), (x + 40, ground - 84), (x - 40, ground - 84)],
        ("#6d7f86", "#4c5c64"),
    )
    canvas.box(x - 16, ground - 46, x + 16, ground + 2, "#4c5c64")
    canvas.line(
        [(x + 46, ground - 30), (x + 90, ground - 30), (x + 90, ground - 120), (x + 400, ground - 120)], 8, "#aab4b8"
    )
    for wheel in (150, 270, 390):
        canvas.line(
            [(x + wheel, ground - 120), (x + wheel - 18, ground), (x + wheel + 18, ground), (x + wheel, ground - 120)],
            3.4,
            "#8d989d",
        )
    for jet in range(9):
        start = x + 120 + jet * 34
        canvas.shape(
            [(start, ground - 116), (start - 17, ground - 14), (start + 17, ground - 14)],
            "#e3f5f6",
            opacity=0.42,
            blur=2,
        )
    for row in range(26):
        at = x + 80 + row * 14
        canvas.oval(at, ground - 6, 9, 8 + row % 3 * 2, ("#9dc06a", "#5f8a45"))
