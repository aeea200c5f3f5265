"""The gears under the Harbor Bridge."""

from __future__ import annotations

import math

from sample_pictures.brushes import Canvas, Point, mix


def bascule_gears() -> Canvas:
    """Draw the great gears in their dim room, lit from one side."""
    canvas = Canvas(2000, 1250, 31)
    canvas.wash(("#0d1418", "#1b2a2e", "#22312f", "#0f1618"))
    canvas.glow(1560, 300, 1150, "#d98a3e", 0.55)
    for row in range(15):
        for column in range(11):
            left, top = column * 200 - (row % 2) * 100, row * 84
            shade = canvas.random.random()
            canvas.box(
                left + 3, top + 3, left + 197, top + 81, mix("#1c2a2c", "#4a4034", shade * 0.55), opacity=0.42, radius=4
            )
    canvas.mist(100, 1000, "#c98a4c", 0.16, (3, 3))
    for x in (300, 1000, 1700):
        canvas.shape(
            [(x - 34, 0), (x + 34, 0), (x + 34, 1250), (x - 34, 1250)], ("#141d20", "#27322f", "#101719"), opacity=0.9
        )
        canvas.line([(x + 30, 0), (x + 30, 1250)], 5, "#a9713f", opacity=0.45, blur=1.5)
        for rivet in range(16):
            canvas.oval(x - 16, 40 + rivet * 80, 5, 5, "#4d4c42")
            canvas.oval(x + 14, 40 + rivet * 80, 5, 5, "#6b5a43")
    _ladder(canvas, 1790)
    _lamp(canvas, 1560, 300)
    for shift in range(3):
        canvas.shape(
            [(1500 - shift * 60, 330), (1620 + shift * 40, 330), (1500 + shift * 170, 1250), (150 - shift * 160, 1250)],
            "#f3b366",
            opacity=0.055,
            blur=50,
        )
    _gear(canvas, (470, 1010), 500, 30, 0.02, colour="#3a3d38")
    _gear(canvas, (1175, 640), 372, 22, 0.117, colour="#4a463c")
    _gear(canvas, (1490, 1030), 172, 10, 0.2, colour="#55503f")
    canvas.box(0, 1170, 2000, 1250, ("#1a2222", "#0a0f10"), blur=5)
    canvas.line([(0, 1168), (2000, 1168)], 6, "#b07a45", opacity=0.5, blur=2)
    for post in range(11):
        canvas.line([(60 + post * 190, 1040), (60 + post * 190, 1170)], 9, "#10181a")
        canvas.line([(65 + post * 190, 1040), (65 + post * 190, 1170)], 2, "#c78a4e", opacity=0.7)
    for rail in (1040, 1102):
        canvas.line([(0, rail), (2000, rail)], 11, "#10181a")
        canvas.line([(0, rail - 4), (2000, rail - 4)], 2.5, "#d59a5a", opacity=0.75)
    for _ in range(170):
        across, down = 200 + canvas.random.random() * 1650, 250 + canvas.random.random() * 850
        size = 0.7 + canvas.random.random() * 2.2
        canvas.oval(across, down, size, size, "#ffdca6", opacity=0.12 + canvas.random.random() * 0.35, blur=0.7)
    canvas.vignette("#020506", 0.75)
    return canvas


def _ring(middle: Point, radius: float, steps: int = 90) -> list[Point]:
    return [
        (middle[0] + radius * math.cos(n / steps * math.tau), middle[1] + radius * math.sin(n / steps * math.tau))
        for n in range(steps)
    ]


def _teeth(middle: Point, radius: float, teeth: int, turn: float) -> list[Point]:
    """Return the outline of a gear whose teeth are as deep as a gear of that size has them."""
    pitch, deep = math.tau / teeth, 2.1 * radius / teeth
    outline = []
    for tooth in range(teeth):
        for share, lift in ((-0.29, -1.1), (-0.2, 0.1), (-0.13, 1), (0.13, 1), (0.2, 0.1), (0.29, -1.1)):
            angle, reach = turn * math.tau + (tooth + share) * pitch, radius + deep * lift
            outline.append((middle[0] + reach * math.cos(angle), middle[1] + reach * math.sin(angle)))
    return outline


def _gear(canvas: Canvas, middle: Point, radius: float, teeth: int, turn: float, *, colour: str) -> None:
    """Draw a gear with its thickness, its spokes and the light on its right side."""
    x, y = middle
    canvas.shape(_teeth((x - 26, y + 34), radius * 1.01, teeth, turn), "#000000", opacity=0.6, blur=24)
    for depth in range(14, 0, -1):
        edge = mix("#0b0f10", "#7a5330", 0.25 + 0.3 * (depth < 5))
        canvas.shape(_teeth((x + depth * 2.2, y - depth * 0.8), radius, teeth, turn), edge)
    canvas.shape(_teeth(middle, radius, teeth, turn), (mix(colour, "#8b6a45", 0.4), colour, "#161b1b"))
    canvas.texture(_ring(middle, radius * 0.97), "#0b1011", 0.35, (60, 60))
    rim, hub = radius * 0.76, radius * 0.25
    canvas.shape(_ring(middle, radius * 0.9), "#000000", opacity=0.25, blur=6)
    canvas.shape(_ring(middle, radius * 0.87), (mix(colour, "#b98249", 0.34), mix(colour, "#000000", 0.2), "#131818"))
    spokes = 6
    for spoke in range(spokes):
        first, last = (turn + (spoke + 0.13) / spokes) * math.tau, (turn + (spoke + 0.87) / spokes) * math.tau
        outer = [(first + (last - first) * n / 16, rim) for n in range(17)]
        wide = 0.2
        inner = [(last - wide - (last - first - 2 * wide) * n / 10, hub * 1.5) for n in range(11)]
        hole = [(x + reach * math.cos(angle), y + reach * math.sin(angle)) for angle, reach in (*outer, *inner)]
        canvas.shape(hole, ("#0c1214", "#141c1d"))
        canvas.line([*hole[:17]], 7, "#d9974f", opacity=0.28 if math.cos((first + last) / 2) < 0 else 0.1, blur=2)
        canvas.line([*hole, hole[0]], 4, "#050809", opacity=0.7, blur=2)
    canvas.shape(_ring((x - 5, y + 8), hub * 1.22), "#000000", opacity=0.5, blur=10)
    canvas.shape(_ring(middle, hub * 1.2), (mix(colour, "#e0a566", 0.5), mix(colour, "#2a2a26", 0.3), "#191e1d"))
    canvas.shape(_ring(middle, hub * 0.72), ("#15191a", "#3b352a"))
    canvas.shape(_ring((x + 3, y - 2), hub * 0.6), ("#9a7446", "#4a4032", "#1c1e1c"))
    for bolt in range(8):
        angle = (bolt + 0.5) / 8 * math.tau
        at = (x + hub * 0.97 * math.cos(angle), y + hub * 0.97 * math.sin(angle))
        canvas.oval(at[0] - 1, at[1] + 2, hub * 0.1, hub * 0.1, "#080b0c")
        canvas.oval(*at, hub * 0.09, hub * 0.09, ("#c9985c", "#4b4335"))
    lit = list(_teeth(middle, radius, teeth, turn))
    towards = math.atan2(300 - y, 1560 - x)
    for here, there in zip(lit, [*lit[1:], lit[0]], strict=True):
        angle = math.atan2((here[1] + there[1]) / 2 - y, (here[0] + there[0]) / 2 - x)
        strength = max(0.0, math.cos(angle - towards))
        if strength > 0.05:
            canvas.line([here, there], 3.4, "#ffcb84", opacity=min(1.0, 0.15 + strength * 0.8), blur=0.4)


def _ladder(canvas: Canvas, x: float) -> None:
    for rail in (0, 92):
        canvas.line([(x + rail, 0), (x + rail, 1180)], 13, "#0f1719")
        canvas.line([(x + rail - 4, 0), (x + rail - 4, 1180)], 3, "#d2924f", opacity=0.55)
    for rung in range(18):
        canvas.line([(x, 30 + rung * 66), (x + 92, 30 + rung * 66)], 9, "#151e20")
        canvas.line([(x, 26 + rung * 66), (x + 92, 26 + rung * 66)], 2.4, "#e0a45e", opacity=0.6)


def _lamp(canvas: Canvas, x: float, y: float) -> None:
    canvas.line([(x, 0), (x, y - 70)], 5, "#0b0f10")
    canvas.glow(x, y, 620, "#ffb45e", 0.75)
    canvas.glow(x, y, 230, "#ffe3ad", 0.9)
    canvas.shape([(x - 26, y - 78), (x + 26, y - 78), (x + 84, y - 6), (x - 84, y - 6)], ("#4f4436", "#20211d"))
    canvas.oval(x, y - 2, 84, 15, "#fff0c9")
    canvas.oval(x, y + 8, 30, 26, "#fffbe8", blur=3)
