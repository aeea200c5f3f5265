"""How much of a page search results and cards on other sites show: read from one data file.

The file is `resources/cards/cards.toml`; it says in its head what each line means and how to measure anew.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from almost_editor.errors import InvalidValue
from almost_editor.wording import later

LOOKS: tuple[str, ...] = ("search", "wide", "over", "text")
CUTS: tuple[str, ...] = ("word", "letter")


@dataclass(frozen=True, slots=True)
class Face:
    """The type that a text was measured in."""

    font: str
    size_px: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """The room that a text has: lines of a width, and what it may take in all (0 where the site does not count that).

    Shapes: `cut` is `word` or `letter`.
    """

    face: Face
    line_px: float
    lines: int
    most_px: float = 0
    most_characters: int = 0
    cut: str = "letter"


@dataclass(frozen=True, slots=True)
class TextLimits:
    """A text of a card: the tags that feed it, the first that is there, and its room."""

    tags: tuple[str, ...]
    box: Box


@dataclass(frozen=True, slots=True)
class ImageLimits:
    """The picture's place on a card, and the width from which the site shows it as it should be."""

    tags: tuple[str, ...]
    width_px: int
    height_px: int
    least_width_px: int


@dataclass(frozen=True, slots=True)
class CardLimits:
    """One card. Shapes: `look` and `bare` (without a picture) are of `LOOKS`; `checked` is a year."""

    name: str
    label: str
    look: str
    bare: str
    width_px: int
    source: str
    checked: str
    title: TextLimits
    description: TextLimits | None
    image: ImageLimits | None


@dataclass(frozen=True, slots=True)
class Limits:
    """All cards, in order, and which fonts are as wide as which."""

    cards: tuple[CardLimits, ...]
    same_widths: tuple[tuple[str, tuple[str, ...]], ...]


def load_limits(file: Path) -> Limits:
    """Read the data file. Raises: InvalidValue, naming the card that does not say what it must."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        same_widths = tuple((font, tuple(others)) for font, others in data["same_widths"].items())
        return Limits(tuple(_card(card) for card in data["card"]), same_widths)
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise InvalidValue(
            later("The limits of cards in {name} cannot be used: {reason}.", name=file.name, reason=error),
            later("Put back the file that came with the app."),
        ) from error


def _card(data: dict[str, Any]) -> CardLimits:
    try:
        return CardLimits(
            name=data["name"],
            label=data["label"],
            look=_one_of(LOOKS, data["look"]),
            bare=_one_of(LOOKS, data.get("bare", data["look"])),
            width_px=data["width_px"],
            source=data["source"],
            checked=data["checked"],
            title=_text(data["title"]),
            description=_text(data["description"]) if "description" in data else None,
            image=_image(data["image"]) if "image" in data else None,
        )
    except KeyError as error:
        raise ValueError(f"card “{data.get('name', '?')}” lacks {error}") from error


def _text(data: dict[str, Any]) -> TextLimits:
    box = Box(
        face=Face(data["font"], data["size_px"], data.get("bold", False)),
        line_px=data["line_px"],
        lines=data["lines"],
        most_px=data.get("most_px", 0),
        most_characters=data.get("most_characters", 0),
        cut=_one_of(CUTS, data["cut"]),
    )
    return TextLimits(tuple(data["tags"]), box)


def _image(data: dict[str, Any]) -> ImageLimits:
    return ImageLimits(tuple(data["tags"]), data["width_px"], data["height_px"], data["least_width_px"])


def _one_of(values: tuple[str, ...], value: str) -> str:
    if value not in values:
        raise ValueError(f"“{value}” is none of {', '.join(values)}")
    return value
