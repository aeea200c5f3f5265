"""The night ferry, and the street that empties early."""

from __future__ import annotations

from collections.abc import Callable

from sample_pictures.brushes import Canvas, Point, mix, moved, ridge


def night_ferry() -> Canvas:
    """Draw the Constance on dark water, her lights drawn out below her."""
    canvas = Canvas(1600, 1000, 21)
    shore = 610.0
    canvas.wash(("#0b1430", "#16264a", "#2b4669", "#4f6e83"), 0, shore)
    for _ in range(170):
        size = 0.5 + canvas.random.random() ** 3 * 1.5
        x, y = canvas.random.random() * 1600, canvas.random.random() ** 1.5 * 430
        canvas.oval(x, y, size, size, "#e8eeff", opacity=0.3 + 0.6 * canvas.random.random())
    canvas.glow(1190, 190, 480, "#9fb6d6", 0.5)
    canvas.mist(60, 330, "#6d89a6", 0.45, (3, 6))
    canvas.oval(1190, 190, 54, 54, ("#fffdf0", "#e9e6d3"))
    canvas.oval(1176, 178, 11, 9, "#d3d2c4", opacity=0.6, blur=2)
    canvas.oval(1206, 204, 15, 11, "#d3d2c4", opacity=0.5, blur=3)
    canvas.oval(1202, 172, 6, 5, "#d3d2c4", opacity=0.5, blur=1)
    canvas.mist(200, 460, "#233a5c", 0.55, (3, 5))
    canvas.shape(ridge(canvas, shore, 110), "#2f4a66")
    canvas.mist(shore - 120, shore + 20, "#6f8ba0", 0.4)
    canvas.shape(ridge(canvas, shore, 62, 1.6), "#1b304c")
    for _ in range(64):
        x, y = canvas.random.random() ** 0.8 * 1600, shore - 4 - canvas.random.random() ** 2 * 34
        warm = canvas.random.choice(("#ffd28a", "#ffe9bd", "#ffb066", "#cfe2ff"))
        canvas.oval(x, y, 1.7, 1.7, warm)
        canvas.glow(x, y, 16, warm, 0.7)
    canvas.mirror(shore)
    canvas.box(0, shore, 1600, 1000, ("#3a5a72", "#142540", "#070d1f"), opacity=0.62)
    canvas.glints((1110, shore + 4, 1270, 1000), "#e9efe6", 130, 0.6, 70)
    ferry_line = 700.0
    for x, colour in (
        (392, "#ffca7a"),
        (470, "#ffd68f"),
        (560, "#ffd68f"),
        (650, "#ffd68f"),
        (740, "#ffca7a"),
        (838, "#ff6d57"),
        (330, "#7fe0a8"),
    ):
        canvas.box(x - 13, ferry_line, x + 13, 985, (colour, colour, "#1a2238"), opacity=0.5, blur=9)
        canvas.glints((x - 26, ferry_line, x + 26, 990), colour, 46, 0.75, 46)
    canvas.ripple(shore, 9, 2)
    _ferry(canvas, 590, ferry_line)
    for step in range(5):
        canvas.oval(
            930 + step * 46,
            ferry_line + 2 + step * 4,
            46 + step * 22,
            2 + step,
            "#d6e4ea",
            opacity=0.34 - step * 0.05,
            blur=1.5,
        )
    canvas.oval(600, ferry_line + 2, 330, 5, "#0a1122", opacity=0.8, blur=2)
    canvas.oval(326, ferry_line + 3, 40, 3.5, "#eef4f0", opacity=0.7, blur=1)
    canvas.glints((0, 800, 1600, 1000), "#89a4b8", 120, 0.2, 130)
    canvas.mist(shore - 40, shore + 70, "#7893a6", 0.4)
    canvas.vignette("#02040d", 0.6)
    return canvas


def _ferry(canvas: Canvas, x: float, line: float) -> None:
    """Draw the boat from the side, its bow to the left."""
    canvas.glow(x, line - 80, 430, "#ffb765", 0.38)
    canvas.shape(moved([(-290, -52), (-262, 4), (268, 4), (292, -52)], x, line), ("#32507a", "#121d38"))
    canvas.line(moved([(-286, -44), (288, -44)], x, line), 5, "#e9e2cd")
    canvas.line(moved([(-268, -8), (270, -8)], x, line), 7, "#9c3f38")
    canvas.box(x - 232, line - 112, x + 236, line - 50, ("#e8dcc0", "#a9a196"))
    for bay in range(8):
        left = x - 216 + bay * 56
        canvas.box(left, line - 98, left + 42, line - 52, ("#ffe2a0", "#f2a95a"), radius=6)
        if bay in (1, 2, 4, 6):
            canvas.box(left + 4, line - 70, left + 38, line - 53, "#3b3240", radius=5)
            canvas.box(left + 11, line - 82, left + 32, line - 66, "#4d4250", radius=5)
    canvas.box(x - 246, line - 120, x + 250, line - 110, "#f6efdd")
    canvas.box(x - 150, line - 170, x + 168, line - 118, ("#f1e7cf", "#bfb4a4"))
    for pane in range(11):
        left = x - 138 + pane * 28
        canvas.box(left, line - 158, left + 19, line - 132, ("#fff0bd", "#ffc870"), radius=3)
        if pane in (2, 3, 6, 9):
            canvas.oval(left + 9, line - 140, 4.5, 5, "#59434a")
            canvas.box(left + 4, line - 138, left + 15, line - 132, "#59434a")
    canvas.box(x - 162, line - 178, x + 180, line - 168, "#f6efdd")
    for post in range(14):
        canvas.line(moved([(-158 + post * 26, -178), (-158 + post * 26, -196)], x, line), 1.6, "#cfc9bd")
    canvas.line(moved([(-160, -196), (180, -196)], x, line), 2, "#cfc9bd")
    canvas.box(x - 112, line - 226, x - 8, line - 178, ("#f1e7cf", "#c7bcaa"), radius=4)
    for pane in range(4):
        canvas.box(x - 104 + pane * 24, line - 216, x - 86 + pane * 24, line - 196, ("#c7e4e8", "#ffdb92"), radius=2)
    canvas.box(x - 120, line - 234, x, line - 224, "#8f3a35", radius=3)
    canvas.shape(moved([(62, -178), (66, -252), (112, -252), (120, -178)], x, line), ("#a8443c", "#6b2d30"))
    canvas.box(x + 65, line - 244, x + 114, line - 226, "#f1e7cf")
    for step in range(7):
        canvas.oval(
            x + 108 + step * 32, line - 268 - step * 9, 18 + step * 9, 11 + step * 4, "#9fb0c2", opacity=0.17, blur=9
        )
    canvas.line(moved([(-60, -234), (-60, -312)], x, line), 3, "#d7d2c5")
    canvas.line(moved([(-60, -306), (-240, -120)], x, line), 1, "#aab2bd", opacity=0.7)
    canvas.line(moved([(-60, -306), (88, -252)], x, line), 1, "#aab2bd", opacity=0.7)
    canvas.oval(x - 60, line - 314, 4, 4, "#ffffff")
    canvas.glow(x - 60, line - 314, 70, "#fff3d0", 0.9)
    for at, colour in ((-262, "#67e0a0"), (262, "#ff5a48")):
        canvas.oval(x + at, line - 62, 4, 4, colour)
        canvas.glow(x + at, line - 62, 60, colour, 0.9)
    canvas.glow(x, line - 80, 250, "#ffce85", 0.3)


def market_street_rain() -> Canvas:
    """Draw a narrow street in the rain, its shop lights on the wet paving."""
    canvas = Canvas(1600, 1000, 22)
    ground, middle = 560.0, 800.0
    canvas.wash(("#152238", "#28405a", "#56707f", "#a08d80"), 0, ground)
    canvas.mist(60, 420, "#7b93a3", 0.5, (3, 3))
    canvas.shape(
        [
            (700, 560),
            (700, 400),
            (730, 370),
            (760, 395),
            (770, 330),
            (800, 250),
            (830, 330),
            (845, 392),
            (880, 380),
            (905, 410),
            (905, 560),
        ],
        "#5a6b7a",
        opacity=0.75,
        blur=2,
    )
    canvas.glow(middle, ground - 60, 330, "#ffd9a0", 0.6)
    canvas.wash(("#8d8078", "#4c5663", "#1c283b", "#131c2e"), ground)
    for row in range(6):
        for side in (-1, 1):
            _shop(canvas, side, row, middle, ground, mirrored=True)
    canvas.glow(middle, ground + 70, 330, "#ffd29a", 0.45)
    canvas.box(0, ground, 1600, 1000, ("#8d8078", "#2b394c", "#141d2f"), opacity=0.42)
    canvas.ripple(ground, 7, 9)
    for row in range(6):
        for side in (-1, 1):
            _shop(canvas, side, row, middle, ground, mirrored=False)
    canvas.mist(ground - 150, ground + 40, "#d9c3a6", 0.4, (4, 2))
    for side in (-1, 1):
        canvas.shape(
            [
                (middle + side * 117, ground + 23),
                (middle + side * 1300, ground + 250),
                (middle + side * 1300, ground + 330),
                (middle + side * 98, ground + 23),
            ],
            ("#a39384", "#3c4555"),
            opacity=0.5,
            blur=1,
        )
        canvas.line(
            [(middle + side * 98, ground + 23), (middle + side * 1300, ground + 332)],
            5,
            "#10182a",
            opacity=0.6,
            blur=1.5,
        )
    for string in range(4):
        near = 0.34 + string * 0.22
        _lights(canvas, middle, ground, near)
    canvas.glints((480, ground + 6, 1120, 1000), "#ffe3b0", 150, 0.4, 90)
    canvas.glints((0, ground + 60, 1600, 1000), "#bcd0da", 130, 0.24, 120)
    canvas.mist(ground - 46, ground + 60, "#cbb597", 0.9, (3, 1))
    _walkers(canvas, 858, 800)
    for _ in range(420):
        x, y, long = canvas.random.random() * 1700, canvas.random.random() * 1000, 16 + canvas.random.random() * 46
        canvas.line([(x, y), (x - long * 0.16, y + long)], 0.8, "#dbe7ee", opacity=0.1 + 0.22 * canvas.random.random())
    for _ in range(90):
        near = canvas.random.random() ** 0.7
        canvas.oval(
            canvas.random.random() * 1600, ground + 40 + near * 400, 4 + near * 8, 1 + near * 2, "#e8f0f2", opacity=0.22
        )
    canvas.vignette("#060b16", 0.55)
    return canvas


_FRONTS = (
    ("#7d3f3a", "#f2b35c", "#b8493c"),
    ("#3d5a58", "#ffd88a", "#2f7f7a"),
    ("#8a6a45", "#ffc670", "#d8b470"),
    ("#46506f", "#ffe3a6", "#5d6fa3"),
    ("#6b4a55", "#ffbe6a", "#9a4a6b"),
)


def _shop(canvas: Canvas, side: int, row: int, middle: float, ground: float, *, mirrored: bool) -> None:
    """Draw one house front in perspective; row 0 is the farthest."""
    far, near = 0.15 * 1.52**row, 0.15 * 1.52 ** (row + 1) * 0.985

    def at(size: float, up: float) -> tuple[float, float]:
        # The paving lies 150 below the eye; a reflection hangs as far beneath it as the house stands above.
        return middle + side * 780 * size, ground - (-300 - up if mirrored else up) * size

    wall, window, awning = _FRONTS[(row * 2 + (side > 0)) % 5]
    haze = max(0.0, 0.75 - row * 0.2)
    tall = 640 + (row * 37 + (side > 0) * 61) % 120
    wall = mix(mix(wall, "#18243a", 0.35), "#8f8d8c", haze)
    canvas.shape([at(far, tall), at(near, tall), at(near, -150), at(far, -150)], (mix(wall, "#101a2c", 0.4), wall))
    canvas.line([at(far, tall), at(near, tall)], 10 * near, mix(wall, "#0d1524", 0.5))
    span = near - far
    for floor in (330, 480):
        for pane in (0.16, 0.42, 0.68):
            a, b = far + span * pane, far + span * (pane + 0.17)
            lit = (row + round(pane * 10) + floor // 100 + (side > 0)) % 3 == 0
            colour = mix("#ffd694" if lit else "#22314a", "#9a958f", haze)
            canvas.shape([at(a, floor + 96), at(b, floor + 96), at(b, floor), at(a, floor)], colour)
    a, b = far + span * 0.08, far + span * 0.92
    light = mix(window, "#d8c3a0", haze * 0.6)
    canvas.shape([at(a, 190), at(b, 190), at(b, -118), at(a, -118)], (light, mix(light, "#b0602f", 0.4)))
    for bar in (0.36, 0.64):
        c = far + span * bar
        canvas.line([at(c, 190), at(c, -118)], max(1.0, 9 * near), mix(wall, "#000000", 0.3))
    drop = 118
    edge_a, edge_b = at(a, drop), at(b, drop)
    lean = -side * 70
    cloth = mix(awning, "#a5978c", haze * 0.8)
    canvas.shape(
        [at(a, 235), at(b, 235), (edge_b[0] + lean * b, edge_b[1]), (edge_a[0] + lean * a, edge_a[1])],
        (mix(cloth, "#ffffff", 0.12), mix(cloth, "#000000", 0.2)),
    )
    mid = at((a * b) ** 0.5, 20)
    if not mirrored:
        _wares(canvas, at, a, b, row)
    canvas.glow(mid[0] - side * 60 * near, mid[1], 300 * near, window, 0.5)


def _wares(canvas: Canvas, at: Callable[[float, float], Point], a: float, b: float, row: int) -> None:
    """Stand dark shapes of goods and guests in a lit window."""
    for step in range(7):
        c = a + (b - a) * (0.07 + step * 0.13)
        high = -118 + (34, 92, 50, 22, 104, 60, 40)[(step + row * 3) % 7]
        canvas.shape(
            [at(c, -118), at(c, high), at(c + (b - a) * 0.07, high), at(c + (b - a) * 0.07, -118)],
            "#6b3d2a",
            opacity=0.42,
            blur=2.2,
        )


def _lights(canvas: Canvas, middle: float, ground: float, near: float) -> None:
    left, right, high = middle - 760 * near, middle + 760 * near, ground - 420 * near
    points = []
    for step in range(21):
        share = step / 20
        points.append((left + (right - left) * share, high + 150 * near * (1 - (2 * share - 1) ** 2)))
    canvas.line(points, max(0.8, 2 * near), "#121b2b", opacity=0.8)
    for x, y in points[1:-1]:
        canvas.glow(x, y + 5 * near, 44 * near + 8, "#ffcf80", 0.75)
        canvas.oval(x, y + 5 * near, 2 + 4 * near, 2.4 + 5 * near, "#fff2cc")


def _walkers(canvas: Canvas, x: float, foot: float) -> None:
    canvas.shape(
        [(x - 50, foot), (x + 46, foot), (x + 30, foot + 185), (x - 34, foot + 185)],
        ("#0c1422", "#2c3a4c"),
        opacity=0.6,
        blur=8,
    )
    coats = ((-27, "#26344e", "#1a2438"), (24, "#8a3c36", "#5b2a2d"))
    for shift, coat, low in coats:
        canvas.line([(x + shift - 8, foot - 58), (x + shift - 12, foot)], 11, "#121a28")
        canvas.line([(x + shift + 8, foot - 58), (x + shift + 13, foot - 3)], 11, "#121a28")
        canvas.shape(
            [
                (x + shift - 15, foot - 158),
                (x + shift + 15, foot - 158),
                (x + shift + 25, foot - 46),
                (x + shift - 25, foot - 46),
            ],
            (coat, low),
        )
        canvas.oval(x + shift, foot - 158, 16, 12, coat)
        canvas.oval(x + shift, foot - 178, 11, 13, "#1d2433")
    canvas.line([(x, foot - 110), (x, foot - 262)], 3, "#10161f")
    canopy = [(x - 98, foot - 192)]
    canopy += [(x - 98 + step * 9.8, foot - 192 - 74 * (1 - ((step - 10) / 10) ** 2) ** 0.62) for step in range(1, 20)]
    canopy += [(x + 98, foot - 192), (x + 49, foot - 202), (x, foot - 194), (x - 49, foot - 202)]
    canvas.shape(canopy, ("#d09a4c", "#8a5a34"))
    canvas.line(canopy[:20], 2.5, "#ffe1a4", opacity=0.75)
    for rib in (-49, 0, 49):
        canvas.line([(x, foot - 265), (x + rib * 0.75, foot - 236), (x + rib, foot - 200)], 1.2, "#6a4428", opacity=0.7)
