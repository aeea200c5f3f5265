"""Which renditions a page needs, and under which names it asks for them.

A rendition's name carries the hash of its source and recipe, so the page is known before anything is encoded.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from almost_editor.document.draft import Draft, Picture
from almost_editor.media.planning import Rendition, plan
from almost_editor.render.options import ImageSet, Source

FOLDER = "assets/"
"""Where a page keeps its files, beside itself."""
BODY_SIZES = "(min-width: 44.5rem) 42rem, calc(100vw - 2.5rem)"
"""How wide a picture in the text is shown: the measure of our layouts' text."""

_TYPES = {"avif": "image/avif", "webp": "image/webp", "jpeg": "image/jpeg"}
_ACROSS = ("left", "center", "right")
_DOWN = ("top", "center", "bottom")
_SHARED_WIDTH = 1200
"""Pixels across of the pictures that search engines and cards take: what both ask for at least."""


@dataclass(frozen=True, slots=True)
class HeroFigure:
    """The picture at the head of the page, ready to be shown.

    Shapes: `focal_x` is `left`, `center` or `right`, `focal_y` is `top`, `center` or `bottom`: style sheets have no
    numbers to go by where a page allows no style attributes.
    """

    images: ImageSet
    alt: str
    caption: str
    credit: str
    focal_x: str
    focal_y: str
    focal_card: str
    """Both, as lists of articles crop it."""


@dataclass(frozen=True, slots=True)
class SharedImage:
    """A picture that others take from the page: `path` stands beside the page."""

    path: str
    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True)
class Pictures:
    """All pictures of an article: what the page shows, what it offers to others, and what must be encoded."""

    hero: HeroFigure | None
    body: tuple[tuple[str, ImageSet], ...]
    """By the name that the text uses."""
    card: SharedImage | None
    """For cards on other sites: 1200 by 630."""
    ratios: tuple[SharedImage, ...]
    """For search engines: 16:9, 4:3 and 1:1."""
    renditions: tuple[tuple[Picture, Rendition], ...]
    """Everything that the page may ask for, each once, in order of name; a package takes what its page names."""


def gather(draft: Draft) -> Pictures:
    """Plan the pictures of a draft. Cost: no picture is opened."""
    needed: dict[str, tuple[Picture, Rendition]] = {}
    body: list[tuple[str, ImageSet]] = []
    hero: HeroFigure | None = None
    card: SharedImage | None = None
    ratios: list[SharedImage] = []
    head = draft.picture(draft.hero.picture) if draft.hero.picture else None
    for picture in draft.pictures:
        images, renditions = _image_set(picture)
        body.append((picture.name, images))
        needed |= {rendition.name: (picture, rendition) for rendition in renditions}
    if head:
        images, renditions = _image_set(head)
        hero = HeroFigure(
            images=images,
            alt=draft.hero.alt,
            caption=draft.hero.caption,
            credit=draft.hero.credit,
            focal_x=_third(draft.hero.focal_x, _ACROSS),
            focal_y=_third(draft.hero.focal_y, _DOWN),
            focal_card=" ".join((_third(draft.hero.card_point[0], _ACROSS), _third(draft.hero.card_point[1], _DOWN))),
        )
        crops = [_crop(head, crop, draft.hero.card_point) for crop in ("social", "16x9", "4x3")]
        crops.append(_crop(head, "1x1", draft.hero.square_point))
        card, *ratios = [SharedImage(FOLDER + one.name, one.width_px, one.height_px) for one in crops]
        needed |= {rendition.name: (head, rendition) for rendition in (*renditions, *crops)}
    return Pictures(
        hero=hero,
        body=tuple(body),
        card=card,
        ratios=tuple(ratios),
        renditions=tuple(needed[name] for name in sorted(needed)),
    )


def _image_set(picture: Picture) -> tuple[ImageSet, tuple[Rendition, ...]]:
    renditions = plan(
        picture.digest, picture.width_px, picture.height_px, crop="full", formats=("avif", "webp", "jpeg")
    )
    sources = []
    for kind in ("avif", "webp", "jpeg"):
        srcset = ", ".join(f"{FOLDER}{one.name} {one.width_px}w" for one in _by_width(renditions, kind))
        sources.append(Source(type=_TYPES[kind], srcset=srcset))
    largest = _by_width(renditions, "jpeg")[-1]
    images = ImageSet(
        src=FOLDER + largest.name,
        width_px=largest.width_px,
        height_px=largest.height_px,
        sources=tuple(sources),
        sizes=BODY_SIZES,
        alt=picture.alt,
        caption=picture.caption,
        credit=picture.credit,
    )
    return images, renditions


def _by_width(renditions: Iterable[Rendition], kind: str) -> list[Rendition]:
    return sorted((one for one in renditions if one.format == kind), key=lambda one: one.width_px)


def _crop(picture: Picture, crop: str, focal: tuple[float, float]) -> Rendition:
    planned = plan(picture.digest, picture.width_px, picture.height_px, crop=crop, focal=focal, formats=("jpeg",))
    fitting = [one for one in planned if one.width_px <= _SHARED_WIDTH] or list(planned)
    return max(fitting, key=lambda one: one.width_px)


def _third(share: float, names: tuple[str, str, str]) -> str:
    return names[0] if share < 1 / 3 else names[2] if share > 2 / 3 else names[1]


def mail_candidate(src: str, srcset: str, width_px: int, height_px: int, column_px: int) -> tuple[str, int, int]:
    """Return the file that a letter shows of a picture, and the size to show it in.

    Shapes: `srcset` has widths; `width_px` and `height_px` are those of `src`. The file is the smallest one that is
    sharp where a column of `column_px` has two pixels for each.
    """
    candidates = [
        (int(width[:-1]), address)
        for address, _, width in (one.strip().partition(" ") for one in srcset.split(","))
        if width.endswith("w") and width[:-1].isdecimal()
    ] or [(width_px, src)]
    fitting = [one for one in candidates if one[0] >= 2 * column_px]
    address = min(fitting)[1] if fitting else max(candidates)[1]
    shown_px = min(column_px, width_px) or column_px
    return address, shown_px, round(height_px * shown_px / width_px) if width_px else 0
