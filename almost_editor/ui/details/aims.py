"""Whose focal point is shown and moved: the hero's own, or that of its card or its square; and what is said of each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from almost_editor.document.draft import FocalPoint, Hero, Picture
from almost_editor.media.planning import crop_box
from almost_editor.wording import later


@dataclass(frozen=True, slots=True)
class Aim:
    """One of the three, said in English. Shapes: `crops` are those it aims, the one that is dimmed around first."""

    name: str
    label: str
    tip: str
    crops: tuple[str, ...]
    called: str
    hint: str
    own_hint: str = ""
    """Said instead of `hint` while it has a point of its own."""
    dropped: str = ""

    def own_point(self, hero: Hero) -> FocalPoint | None:
        """Return its own point, where it has one beside the hero's."""
        return {"card": hero.focal_card, "square": hero.focal_square}.get(self.name)

    def point(self, hero: Hero) -> FocalPoint:
        """Return the point that it keeps in view."""
        return self.own_point(hero) or hero.focal

    def aimed(self, hero: Hero, point: FocalPoint | None) -> Hero:
        """Return the hero with another point of this one; with None it goes by the hero's."""
        if self.name == "card":
            return replace(hero, focal_card=point)
        if self.name == "square":
            return replace(hero, focal_square=point)
        x, y = point or (0.5, 0.5)
        return replace(hero, focal_x=x, focal_y=y)

    def frames(self, picture: Picture, point: FocalPoint) -> list[QRectF]:
        """Return what its crops keep of a picture around a point, from 0 to 1 across and down."""
        wide, high = picture.width_px, picture.height_px
        boxes = [crop_box(crop, point, wide, high) for crop in self.crops]
        return [QRectF(x / wide, y / high, (right - x) / wide, (low - y) / high) for x, y, right, low in boxes]


AIMS: dict[str, Aim] = {
    one.name: one
    for one in (
        Aim(
            name="hero",
            label=later("Hero"),
            tip=later("The picture at the head of the page, and each crop that has no point of its own"),
            crops=(),
            called=later("Hero picture"),
            hint=later("Click the picture where crops must keep it in view."),
        ),
        Aim(
            name="card",
            label=later("Card"),
            tip=later("Cards on other sites and the site’s own lists: 1200 × 630, and 4:3 as the dashed frame"),
            crops=("social", "4x3"),
            called=later("Hero picture as cards show it"),
            hint=later("Cards go by the hero’s point. Click the picture to give them their own."),
            own_hint=later("Cards have a point of their own."),
            dropped=later("Cards go by the hero’s point again."),
        ),
        Aim(
            name="square",
            label=later("Square"),
            tip=later("The square that search engines and other systems take: 1:1"),
            crops=("1x1",),
            called=later("Hero picture as a square"),
            hint=later("The square goes by the hero’s point. Click the picture to give it its own."),
            own_hint=later("The square has a point of its own."),
            dropped=later("The square goes by the hero’s point again."),
        ),
    )
}
