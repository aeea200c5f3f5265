"""What was read from a foreign text, before any library knows of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from almost_editor.document.draft import Author, Correction, Direction, Hero, Stage
from almost_editor.exchange.rich.pictures import TakenPicture


@dataclass(frozen=True, slots=True)
class PictureWords:
    """What a source says of one picture of the text, by the name that it calls it."""

    file: str
    alt: str = ""
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """An article as a text or a file tells it; what it does not tell is empty or None.

    Shapes: `body` is Markdown; `series_names` has the main one first; `hero.picture` and the pictures of the text are
    named as the source names them (`pictures/bridge.jpg`), to be found beside it. Times carry a zone. `notes` says in
    sentences what was left out, guessed or not understood.
    """

    headline: str = ""
    dek: str = ""
    body: str = ""
    series_names: tuple[str, ...] = ()
    part: int | None = None
    """Its place in the main series, from 1."""
    authors: tuple[Author, ...] = ()
    slug: str = ""
    stage: Stage | None = None
    published: datetime | None = None
    modified: datetime | None = None
    dateline: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    description: str = ""
    language: str = ""
    direction: Direction = Direction.AUTO
    layout: str = ""
    hero: Hero = field(default_factory=Hero)
    picture_words: tuple[PictureWords, ...] = ()
    pictures: tuple[TakenPicture, ...] = ()
    """Pictures that came within the text or document itself; the text calls them by their names."""
    corrections: tuple[Correction, ...] = ()
    due: datetime | None = None
    commissioned_words: int | None = None
    embargo: datetime | None = None
    legal: bool = False
    private_notes: str = ""
    notes: tuple[str, ...] = ()
