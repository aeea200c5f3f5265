"""A small box of brushes over Pillow: gradients, soft shapes, glow, mist, ripples and grain.

Every measure is in pixels of the finished picture; the canvas is twice as large and made smaller at the end, which
smooths all edges. Whatever is left to chance comes from the canvas' own seeded generator.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Sequence

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFilter, ImageFont

SCALE = 2
Point = tuple[float, float]
Fill = str | Sequence[str]
"""One colour, or several that run evenly from top to bottom."""


def mix(one: str, other: str, share: float) -> str:
    """Return the colour that lies `share` of the way from one to the other."""
    pairs = zip(ImageColor.getrgb(one)[:3], ImageColor.getrgb(other)[:3], strict=True)
    share = min(1.0, max(0.0, share))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def gradient(size: tuple[int, int], colours: Sequence[str]) -> Image.Image:
    """Return an image whose colours run evenly from top to bottom."""
    width, height = size
    column = Image.new("RGB", (1, max(1, height)))
    spans = len(colours) - 1
    for y in range(column.height):
        place = y / max(1, column.height - 1) * spans
        first = min(int(place), spans - 1)
        column.putpixel((0, y), ImageColor.getrgb(mix(colours[first], colours[first + 1], place - first))[:3])
    return column.resize((max(1, width), column.height))


def curve(points: Sequence[Point], *, closed: bool = True, steps: int = 10) -> list[Point]:
    """Return a smooth line through the points (Catmull-Rom)."""
    count = len(points)
    spans = count if closed else count - 1

    def at(index: int) -> Point:
        return points[index % count] if closed else points[min(max(index, 0), count - 1)]

    line: list[Point] = []
    for span in range(spans):
        a, b, c, d = (at(span + offset) for offset in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            line.append(
                tuple(  # type: ignore[arg-type]
                    0.5
                    * (
                        2 * b[i]
                        + (c[i] - a[i]) * t
                        + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t
                        + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t**3
                    )
                    for i in (0, 1)
                )
            )
    if not closed:
        line.append(points[-1])
    return line


def moved(points: Iterable[Point], x: float, y: float, size: float = 1, *, flip: bool = False) -> list[Point]:
    """Return points scaled about their origin, mirrored where asked, then moved."""
    return [(x + (-px if flip else px) * size, y + py * size) for px, py in points]


class Canvas:
    """One picture while it is being drawn."""

    def __init__(self, width: int, height: int, seed: int) -> None:
        self.width, self.height = width, height
        self.image = Image.new("RGB", (width * SCALE, height * SCALE))
        self.random = random.Random(seed)  # noqa: S311 - chance that can be repeated, not a secret

    def wash(self, colours: Sequence[str], top: float = 0, bottom: float | None = None) -> None:
        """Fill a band of the picture with colours from top to bottom."""
        high = round(((self.height if bottom is None else bottom) - top) * SCALE)
        self.image.paste(gradient((self.image.width, high), colours), (0, round(top * SCALE)))

    def shape(self, points: Sequence[Point], fill: Fill, *, opacity: float = 1, blur: float = 0) -> None:
        """Fill a polygon, soft where `blur` is more than nothing."""
        self._masked(points, fill, opacity, blur, lambda draw, line: draw.polygon(line, fill=255))

    def line(self, points: Sequence[Point], width: float, fill: Fill, *, opacity: float = 1, blur: float = 0) -> None:
        """Draw a line with round joints."""
        wide = max(1, round(width * SCALE))

        def stroke(draw: ImageDraw.ImageDraw, line: list[Point]) -> None:
            draw.line(line, fill=255, width=wide, joint="curve")

        self._masked(points, fill, opacity, blur, stroke, margin=width)

    def oval(
        self, x: float, y: float, across: float, down: float, fill: Fill, *, opacity: float = 1, blur: float = 0
    ) -> None:
        """Fill an ellipse about its middle; `across` and `down` are its half axes."""
        corners = [(x - across, y - down), (x + across, y + down)]
        self._masked(corners, fill, opacity, blur, lambda draw, line: draw.ellipse(line, fill=255))

    def box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        fill: Fill,
        *,
        opacity: float = 1,
        blur: float = 0,
        radius: float = 0,
    ) -> None:
        """Fill a rectangle, with round corners where asked."""

        def draw_box(draw: ImageDraw.ImageDraw, line: list[Point]) -> None:
            draw.rounded_rectangle(line, radius=radius * SCALE, fill=255)

        self._masked([(left, top), (right, bottom)], fill, opacity, blur, draw_box)

    def _masked(
        self,
        points: Sequence[Point],
        fill: Fill,
        opacity: float,
        blur: float,
        draw_on: Callable[[ImageDraw.ImageDraw, list[Point]], None],
        *,
        margin: float = 0,
    ) -> None:
        """Draw on a mask no larger than needed, soften it, and paint through it."""
        pad = blur * 3 + margin + 2
        left = math.floor(max(min(p[0] for p in points) - pad, -pad) * SCALE)
        top = math.floor(max(min(p[1] for p in points) - pad, -pad) * SCALE)
        right = math.ceil(min(max(p[0] for p in points) + pad, self.width + pad) * SCALE)
        bottom = math.ceil(min(max(p[1] for p in points) + pad, self.height + pad) * SCALE)
        if right <= left or bottom <= top:
            return
        mask = Image.new("L", (right - left, bottom - top))
        draw_on(ImageDraw.Draw(mask), [(p[0] * SCALE - left, p[1] * SCALE - top) for p in points])
        if blur:
            mask = mask.filter(ImageFilter.GaussianBlur(blur * SCALE))
        if opacity < 1:
            mask = mask.point([round(value * opacity) for value in range(256)])
        paint = Image.new("RGB", mask.size, fill) if isinstance(fill, str) else gradient(mask.size, fill)
        self.image.paste(paint, (left, top), mask)

    def glow(self, x: float, y: float, radius: float, colour: str, strength: float = 1) -> None:
        """Add light that falls off from a point."""
        radius *= 1.2
        side = max(2, round(radius * 2 * SCALE))
        # Pillow's gradient reaches 181 in the middle of an edge and 255 only in the corners.
        falloff = Image.radial_gradient("L").point(
            [round(strength * 255 * max(0.0, 1 - v / 180) ** 2) for v in range(256)]
        )
        corner = (round((x - radius) * SCALE), round((y - radius) * SCALE))
        light = Image.new("RGB", (side, side))
        light.paste(
            Image.new("RGB", (side, side), colour), (0, 0), falloff.resize((side, side), Image.Resampling.BICUBIC)
        )
        patch = self.image.crop((*corner, corner[0] + side, corner[1] + side))
        self.image.paste(ImageChops.screen(patch, light), corner)

    def clouds(self, size: tuple[int, int], cells: tuple[int, int], octaves: int = 4) -> Image.Image:
        """Return smooth noise as a grey image, `cells` blobs across and down at its coarsest."""
        total = Image.new("L", size, 128)
        for octave in range(octaves):
            across, down = cells[0] * 2**octave + 2, cells[1] * 2**octave + 2
            layer = Image.frombytes("L", (across, down), self.random.randbytes(across * down))
            total = Image.blend(total, layer.resize(size, Image.Resampling.BICUBIC), 0.55 if octave == 0 else 0.3)
        return total

    def mist(
        self, top: float, bottom: float, colour: str, strength: float = 0.6, cells: tuple[int, int] = (5, 2)
    ) -> None:
        """Lay drifting mist over a band, thickest in its middle."""
        size = (self.width // 2, max(2, round((bottom - top) / 2)))
        noise = self.clouds(size, cells).point([min(255, max(0, round((v - 70) * 1.7))) for v in range(256)])
        fade = Image.new("L", (1, size[1]))
        for y in range(size[1]):
            fade.putpixel((0, y), round(255 * strength * math.sin(math.pi * y / size[1]) ** 1.5))
        mask = ImageChops.multiply(noise, fade.resize(size))
        whole = (self.image.width, round((bottom - top) * SCALE))
        mask = mask.resize(whole, Image.Resampling.BICUBIC)
        self.image.paste(Image.new("RGB", whole, colour), (0, round(top * SCALE)), mask)

    def texture(
        self, points: Sequence[Point], colour: str, strength: float = 0.3, cells: tuple[int, int] = (40, 40)
    ) -> None:
        """Roughen a polygon with noise of one colour."""
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        left, top = math.floor(min(xs)), math.floor(min(ys))
        size = (max(2, math.ceil(max(xs)) - left), max(2, math.ceil(max(ys)) - top))
        noise = self.clouds(size, cells, 2).point(
            [min(255, max(0, round((v - 110) * 4 * strength))) for v in range(256)]
        )
        inside = Image.new("L", size)
        ImageDraw.Draw(inside).polygon([(x - left, y - top) for x, y in points], fill=255)
        whole = (size[0] * SCALE, size[1] * SCALE)
        mask = ImageChops.multiply(noise, inside).resize(whole, Image.Resampling.BICUBIC)
        self.image.paste(Image.new("RGB", whole, colour), (left * SCALE, top * SCALE), mask)

    def mirror(self, shore: float) -> None:
        """Copy what stands above the shore line, upside down, below it, stretched where there is less above."""
        line = round(shore * SCALE)
        depth = self.image.height - line
        above = self.image.crop((0, max(0, line - depth), self.image.width, line))
        below = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((self.image.width, depth))
        self.image.paste(below, (0, line))

    def ripple(self, top: float, reach: float, smear: int = 4) -> None:
        """Shake everything below a line sideways, more the nearer it is, as water does."""
        start = round(top * SCALE)
        water = self.image.crop((0, start, self.image.width, self.image.height))
        flat = water.resize((water.width // 2, max(1, water.height // (smear * SCALE))), Image.Resampling.BOX)
        water = flat.resize(water.size, Image.Resampling.BICUBIC)
        phase, drift = self.random.random() * 6, 0.0
        for y in range(0, water.height, 2):
            near = y / water.height
            drift = (drift + (self.random.random() - 0.5) * 0.8) * 0.88
            phase += 0.3 / (0.3 + near * 2.2)
            shift = round((0.45 * math.sin(phase) + drift) * reach * (0.1 + near) * SCALE)
            row = water.crop((0, y, water.width, y + 2))
            self.image.paste(ImageChops.offset(row, shift, 0), (0, start + y))

    def glints(
        self, box: tuple[float, float, float, float], colour: str, count: int, opacity: float = 0.35, long: float = 60
    ) -> None:
        """Scatter short level strokes over water, longer and thicker toward the bottom."""
        left, top, right, bottom = box
        for _ in range(count):
            near = self.random.random() ** 1.3
            y = top + near * (bottom - top)
            x = left + self.random.random() * (right - left)
            half = long * (0.15 + near) * (0.4 + self.random.random()) / 2
            self.oval(x, y, half, 0.5 + near * 1.3, colour, opacity=opacity * (0.4 + 0.6 * self.random.random()))

    def text(self, x: float, y: float, words: str, size: float, colour: str, *, turn: float = 0) -> None:
        """Write words about a middle point, in the one face that Pillow brings along."""
        font = ImageFont.load_default(size=size * SCALE)
        left, top, right, bottom = font.getbbox(words)
        pad = round(size)
        mask = Image.new("L", (round(right - left) + pad * 2, round(bottom - top) + pad * 2))
        ImageDraw.Draw(mask).text((pad - left, pad - top), words, fill=255, font=font)
        if turn:
            mask = mask.rotate(turn, expand=True, resample=Image.Resampling.BICUBIC)
        corner = (round(x * SCALE - mask.width / 2), round(y * SCALE - mask.height / 2))
        self.image.paste(Image.new("RGB", mask.size, colour), corner, mask)

    def vignette(self, colour: str = "#000000", strength: float = 0.35) -> None:
        """Darken the corners."""
        falloff = Image.radial_gradient("L").point([round(strength * 255 * (v / 255) ** 2.6) for v in range(256)])
        mask = falloff.resize(self.image.size, Image.Resampling.BICUBIC)
        self.image.paste(Image.new("RGB", self.image.size, colour), (0, 0), mask)

    def finished(self, grain: float = 0.018) -> Image.Image:
        """Return the picture at its own size, with a little paper grain."""
        picture = self.image.resize((self.width, self.height), Image.Resampling.LANCZOS)
        speck = Image.frombytes("L", picture.size, self.random.randbytes(picture.width * picture.height))
        speck = speck.filter(ImageFilter.GaussianBlur(0.7)).point([round(128 + (v - 128) * 1.6) for v in range(256)])
        overlaid = ImageChops.overlay(picture, Image.merge("RGB", (speck,) * 3))
        return Image.blend(picture, overlaid, min(1.0, grain * 4))


def ridge(canvas: Canvas, base: float, height: float, rough: float = 1.0, steps: int = 80) -> list[Point]:
    """Return the outline of far hills across the whole picture, closed along its bottom."""
    waves = [
        (canvas.random.uniform(0.6, 1.6) * (n + 1) * rough, canvas.random.random() * 6.3, 1 / (n + 1) ** 1.2)
        for n in range(5)
    ]
    total = sum(wave[2] for wave in waves)
    top = []
    for step in range(steps + 1):
        x = step / steps
        lift = sum(weight * math.sin(x * 3.14 * rate + shift) for rate, shift, weight in waves) / total
        top.append((x * canvas.width, base - height * (0.5 + 0.5 * lift)))
    return [*top, (canvas.width, canvas.height), (0, canvas.height)]
