"""The Harbor Bridge: at dusk, and raised at first light."""

from __future__ import annotations

import itertools

from sample_pictures.brushes import Canvas, Point, curve, mix, moved, ridge

_EYE_HEIGHT = 150.0
"""How far below the eye the water lies at the near end, in pixels."""


def harbor_bridge_dusk() -> Canvas:
    """Draw the bridge running into mist across a still harbor."""
    canvas = Canvas(2000, 1250, 11)
    horizon = 690.0
    canvas.wash(("#27344f", "#4a5878", "#8c7f95", "#d59c8b", "#f5cda0"), 0, horizon)
    canvas.glow(520, horizon - 10, 900, "#ffb37a", 0.55)
    canvas.mist(40, 420, "#f0b7a0", 0.34, (3, 5))
    canvas.mist(180, 560, "#3b4766", 0.34, (3, 6))
    canvas.oval(520, horizon - 62, 46, 46, "#fff0d2")
    canvas.glow(520, horizon - 62, 260, "#ffd9a0", 0.8)
    for base, height, colour in ((horizon, 150, "#b78d94"), (horizon, 96, "#93798c"), (horizon + 4, 52, "#6d6480")):
        canvas.shape(ridge(canvas, base, height), colour, opacity=0.8)
        canvas.mist(horizon - 110, horizon + 60, "#f3c8a6", 0.7)
    canvas.wash(("#f0c39d", "#c9928b", "#80738e", "#46506f", "#222c45"), horizon)
    canvas.glow(520, horizon + 40, 420, "#ffc48a", 0.5)
    _bridge(canvas, (210.0, horizon), mirrored=True)
    canvas.box(0, horizon + 30, 2000, 1250, ("#c9928b", "#80738e", "#46506f", "#222c45"), opacity=0.3, blur=20)
    canvas.ripple(horizon, 12, 5)
    canvas.glints((0, horizon + 8, 2000, 1250), "#ffe2bd", 130, 0.22, 120)
    canvas.glints((330, horizon + 6, 720, 1180), "#fff3d8", 110, 0.6, 80)
    canvas.mist(horizon - 60, horizon + 70, "#f6d3b1", 0.8)
    _bridge(canvas, (210.0, horizon), mirrored=False)
    canvas.mist(horizon - 90, horizon + 90, "#f6d3b1", 0.45, (4, 2))
    _pilings(canvas)
    canvas.vignette("#0d1426", 0.5)
    return canvas


def _bridge(canvas: Canvas, vanishing: Point, *, mirrored: bool) -> None:
    """Draw the bridge from its far end to its near one; mirrored, it is its own reflection."""

    def at(size: float, up: float) -> Point:
        lift = -2 * _EYE_HEIGHT - up if mirrored else up
        return vanishing[0] + 1990 * size, vanishing[1] - lift * size

    sizes = [1.12 / (1 + 0.3 * step) for step in range(26)][::-1]
    for far, near in itertools.pairwise(sizes):
        haze = min(0.9, 0.12 + max(0.0, 1 - near) ** 1.6)
        steel = mix("#1b2238", "#dba596", haze)
        lit = mix("#8d6a72", "#f2c7a4", haze)
        thin = max(0.8, 12 * near)
        canvas.shape([at(far, 62), at(near, 62), at(near, 36), at(far, 36)], steel)
        canvas.line([at(far, 63), at(near, 63)], max(0.6, 5 * near), lit)
        canvas.line([at(far, 36), at(near, 36)], max(0.5, 4 * near), mix(steel, "#000000", 0.2))
        canvas.line([at(far, 84), at(near, 84)], max(0.5, 3 * near), steel)
        canvas.line([at(far, 208), at(near, 208)], thin, steel)
        canvas.line([at(far, 213), at(near, 213)], max(0.5, 2.5 * near), lit)
        canvas.line([at(near, 62), at(near, 208)], thin * 0.8, steel)
        middle = (far * near) ** 0.5
        canvas.line([at(far, 62), at(middle, 208), at(near, 62)], thin * 0.55, steel)
    for index, size in enumerate(sizes[4::3]):
        haze = min(0.9, 0.12 + max(0.0, 1 - size) ** 1.6)
        stone = mix("#222a42", "#dba596", haze)
        x0, half = at(size, 0)[0], 34 * size
        foot, head = at(size, -_EYE_HEIGHT)[1], at(size, 36)[1]
        canvas.shape([(x0 - half, head), (x0 + half, head), (x0 + half * 1.5, foot), (x0 - half * 1.5, foot)], stone)
        canvas.shape(
            [(x0 - half, head), (x0 - half * 0.6, head), (x0 - half * 0.95, foot), (x0 - half * 1.5, foot)],
            mix(stone, "#ffc79a", 0.35),
        )
        if index % 2 and not mirrored:
            _lamp(canvas, at(size, 84), at(size, 250), size)
    _control_house(canvas, at(0.5, 208), mirrored=mirrored)


def _pilings(canvas: Canvas) -> None:
    """Draw old landing posts in the foreground, one with a gull on it."""
    posts = ((70, 835, 34), (168, 905, 40), (262, 868, 36), (392, 960, 46))
    for x, top, wide in posts:
        canvas.shape(
            [(x + 4, 1160), (x + wide + 4, 1160), (x + wide * 0.8, 1250), (x + wide * 0.1, 1250)],
            "#0c1326", opacity=0.5, blur=6,
        )  # fmt: skip
        canvas.shape([(x, top), (x + wide, top + 3), (x + wide + 4, 1250), (x - 4, 1250)], ("#2b2f48", "#10162a"))
        canvas.shape(
            [(x + wide * 0.78, top + 3), (x + wide, top + 3), (x + wide + 4, 1250), (x + wide * 0.8, 1250)],
            "#d9977c",
            opacity=0.5,
            blur=1,
        )
        canvas.oval(x + wide / 2, top + 1, wide / 2, 6, ("#6d5a6c", "#3a3852"))
        canvas.oval(x + wide / 2, 1172, wide * 0.9, 4, "#e5b397", opacity=0.35, blur=2)
    for (x, top, wide), (after, low, _wide) in itertools.pairwise(posts):
        start, end = (x + wide, top + 40), (after, low + 40)
        rope = [
            (
                start[0] + (end[0] - start[0]) * n / 12,
                start[1] + (end[1] - start[1]) * n / 12 + 150 * (n / 12) * (1 - n / 12),
            )
            for n in range(13)
        ]
        canvas.line(rope, 5, "#1a2038")
        canvas.line([(px, py - 2) for px, py in rope], 1.4, "#b98376", opacity=0.7)
    gull = [
        (-30, -6),
        (-10, -24),
        (10, -30),
        (22, -44),
        (34, -46),
        (40, -38),
        (52, -35),
        (40, -31),
        (34, -16),
        (14, -4),
        (-6, -2),
    ]
    canvas.shape(moved(curve(gull), 272, 866), ("#f4dccb", "#9d8794"))
    canvas.shape(moved(curve([(-44, -4), (-20, -22), (10, -24), (4, -12), (-14, -6)]), 272, 866), "#5a5470")


def _lamp(canvas: Canvas, foot: Point, head: Point, size: float) -> None:
    canvas.line([foot, head], max(0.7, 5 * size), "#2a2f45", opacity=0.8)
    canvas.glow(*head, 20 + 130 * size, "#ffd48a", 0.8)
    canvas.oval(*head, max(1.5, 9 * size), max(1.5, 9 * size), "#fff1c9")


def _control_house(canvas: Canvas, foot: Point, *, mirrored: bool) -> None:
    left, base = foot
    sign = -1 if mirrored else 1
    wall = mix("#242b45", "#dba596", 0.2)
    canvas.shape(
        [(left - 34, base), (left + 34, base), (left + 34, base - 64 * sign), (left - 34, base - 64 * sign)], wall
    )
    canvas.shape([(left - 44, base - 64 * sign), (left + 44, base - 64 * sign), (left, base - 92 * sign)], "#1d233a")
    for offset in (-24, -2, 20):
        canvas.shape(
            [
                (left + offset - 7, base - 24 * sign),
                (left + offset + 9, base - 24 * sign),
                (left + offset + 9, base - 54 * sign),
                (left + offset - 7, base - 54 * sign),
            ],
            "#d9a58a" if mirrored else "#ffdf9a",
        )
    if not mirrored:
        canvas.glow(left, base - 40, 150, "#ffcf80", 0.7)


def bridge_open() -> Canvas:
    """Draw both leaves raised at dawn, and a freighter between them."""
    canvas = Canvas(1600, 1000, 12)
    shore = 690.0
    canvas.wash(("#5b7f95", "#93a9ad", "#d8c7ae", "#f6dcae", "#f9cf93"), 0, shore)
    canvas.glow(800, shore - 60, 700, "#fff0c2", 0.7)
    canvas.mist(30, 330, "#f7e9d2", 0.5, (3, 5))
    canvas.oval(800, shore - 120, 62, 62, "#fffbe6")
    canvas.glow(800, shore - 120, 330, "#fff1bd", 0.8)
    for base, height, colour in ((shore, 130, "#bfb9a8"), (shore, 84, "#9caaa4"), (shore + 2, 40, "#7c939b")):
        canvas.shape(ridge(canvas, base, height), colour, opacity=0.85)
        canvas.mist(shore - 90, shore + 40, "#fbe6bf", 0.6)
    _freighter(canvas, 775, shore)
    for side in (-1, 1):
        _raised_leaf(canvas, side, shore)
    canvas.mirror(shore)
    canvas.box(0, shore, 1600, 1000, ("#e9cb98", "#6f8891", "#2b4254"), opacity=0.55)
    canvas.ripple(shore, 13)
    canvas.glints((640, shore + 6, 960, 1000), "#fff6d6", 120, 0.6, 80)
    canvas.glints((0, shore + 6, 1600, 1000), "#eaf0ea", 90, 0.25, 130)
    canvas.mist(shore - 50, shore + 50, "#fdeccb", 0.7)
    for gull in ((420, 210, 1.0), (520, 170, 0.7), (610, 250, 0.6), (1080, 190, 0.8), (1010, 130, 0.5)):
        _gull(canvas, *gull)
    canvas.vignette("#14202c", 0.45)
    return canvas


def _raised_leaf(canvas: Canvas, side: int, shore: float) -> None:
    """Draw the pier, the tower and the lifted half of the road on one side of the channel."""

    def x(offset: float) -> float:
        return 800 + side * offset

    dark, rim = "#223545", "#f3c98f"
    deck = shore - 150
    canvas.shape([(x(330), deck), (x(830), deck - 24), (x(830), deck + 12), (x(330), deck + 34)], dark)
    canvas.line([(x(330), deck), (x(830), deck - 24)], 3, "#6f8590")
    canvas.line([(x(330), deck - 26), (x(830), deck - 54)], 3, dark)
    for step in range(12):
        at = 340 + step * 42
        canvas.line([(x(at), deck - 26 - step * 2.2), (x(at), deck)], 3, dark)
    for pier in (560, 780):
        canvas.shape([(x(pier), deck), (x(pier + 46), deck), (x(pier + 58), shore), (x(pier - 12), shore)], "#2d4352")
    canvas.shape([(x(268), deck - 10), (x(420), deck - 10), (x(436), shore), (x(252), shore)], ("#2b4050", "#1e303f"))
    canvas.shape([(x(268), deck - 10), (x(280), deck - 10), (x(266), shore), (x(252), shore)], rim, opacity=0.75)
    root, tip = (x(300), deck), (x(168), deck - 385)
    back = (x(376), deck - 8)
    top = (x(196), deck - 392)
    canvas.shape([root, tip, top, back], ("#3d5361", "#40525c"), opacity=0.82)
    canvas.line([root, tip], 6, rim, opacity=0.9)
    for step in range(9):
        share, later = step / 9, (step + 1) / 9
        inner = (root[0] + (tip[0] - root[0]) * share, root[1] + (tip[1] - root[1]) * share)
        after = (root[0] + (tip[0] - root[0]) * later, root[1] + (tip[1] - root[1]) * later)
        half = (share + later) / 2
        outer = (back[0] + (top[0] - back[0]) * half, back[1] + (top[1] - back[1]) * half)
        canvas.line([inner, outer, after], 5, "#101c26")
    canvas.line([back, top], 5, "#16242f")
    house = deck - 116
    if side == 1:
        canvas.box(x(336), house, x(424), deck - 8, ("#34495a", "#22343f"))
        canvas.shape([(x(324), house), (x(436), house), (x(408), house - 34), (x(352), house - 34)], "#1a2833")
        for pane in range(3):
            canvas.box(x(346 + pane * 26), house + 18, x(364 + pane * 26), house + 52, "#ffd98f")
        canvas.glow(x(380), house + 36, 120, "#ffcf7a", 0.6)
    for lamp in (290, 420):
        canvas.oval(x(lamp), deck - 22, 4.5, 4.5, "#ff6a4d")
        canvas.glow(x(lamp), deck - 22, 44, "#ff6a4d", 0.8)


def _freighter(canvas: Canvas, x: float, shore: float) -> None:
    hull = [(x - 120, shore - 62), (x - 96, shore), (x + 104, shore), (x + 132, shore - 74), (x + 92, shore - 60)]
    canvas.shape(hull, ("#6b3a36", "#45292d"))
    canvas.line([(x - 116, shore - 50), (x + 124, shore - 58)], 3, "#e6c49a", opacity=0.7)
    canvas.box(x - 100, shore - 132, x - 38, shore - 58, ("#e9dcc2", "#b9aa97"))
    canvas.box(x - 108, shore - 142, x - 30, shore - 130, "#5b4a48")
    for pane in range(4):
        canvas.box(x - 94 + pane * 14, shore - 122, x - 85 + pane * 14, shore - 110, "#38444e")
    canvas.box(x - 82, shore - 186, x - 58, shore - 140, "#8c4a3d")
    canvas.box(x - 82, shore - 178, x - 58, shore - 168, "#e9dcc2")
    for crate in range(4):
        left = x - 26 + crate * 28
        canvas.box(left, shore - 88, left + 25, shore - 60, ("#8a7b62", "#5d6a63", "#94604a", "#586a78")[crate])
    canvas.line([(x + 98, shore - 60), (x + 98, shore - 150)], 3, "#3c3a40")
    canvas.line([(x + 98, shore - 146), (x - 30, shore - 96)], 1.6, "#3c3a40")
    for step in range(7):
        canvas.oval(
            x - 72 - step * 24, shore - 204 - step * 15, 15 + step * 7, 11 + step * 4, "#f1e3cc", opacity=0.22, blur=7
        )


def _gull(canvas: Canvas, x: float, y: float, size: float) -> None:
    for side in (-1, 1):
        wing = [(0, 0), (side * 16, -12), (side * 40, -5), (side * 18, -5)]
        canvas.shape([(x + px * size, y + py * size) for px, py in wing], "#32444f", opacity=0.85)
