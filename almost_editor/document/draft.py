"""A draft: everything the newsroom knows about one article, as one frozen value."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import date, datetime

from almost_editor.document.inner_links import inner_ids
from almost_editor.wording import later


class Stage(enum.StrEnum):
    """How far an article has come; the values are the words of the command line."""

    IDEA = "idea"
    DRAFT = "draft"
    IN_EDIT = "in-edit"
    READY = "ready"
    EXPORTED = "exported"
    WITHDRAWN = "withdrawn"
    """Taken down: it was out, and only an explicit step brings it back."""

    @property
    def may_go_out(self) -> bool:
        """Whether an article at this stage leaves without an override, and is shown to readers of others."""
        return self in (Stage.READY, Stage.EXPORTED)


STAGE_NAMES: dict[Stage, str] = {
    Stage.IDEA: later("Idea"),
    Stage.DRAFT: later("Draft"),
    Stage.IN_EDIT: later("In edit"),
    Stage.READY: later("Ready"),
    Stage.EXPORTED: later("Exported"),
    Stage.WITHDRAWN: later("Withdrawn"),
}
CHOSEN_STAGES: tuple[Stage, ...] = (Stage.IDEA, Stage.DRAFT, Stage.IN_EDIT, Stage.READY)
"""Those that a person says; an article becomes exported and withdrawn by being it."""


class Direction(enum.StrEnum):
    """Which way a draft's text runs; `auto` follows its language."""

    AUTO = "auto"
    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


@dataclass(frozen=True, slots=True)
class Author:
    """A name as the byline shows it, bare (no "By", no title), and the address of the author's profile."""

    name: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a draft uses: the name its text says, and the content behind it.

    Shapes: `name` is a file name, unique within the draft (`harbor-bridge.jpg`); `digest` is the SHA-256 of the
    original's bytes in hex; `format` is one of `jpeg png gif webp avif`. Sizes are upright, orientation applied.
    """

    name: str
    digest: str
    format: str
    width_px: int
    height_px: int
    alt: str = ""
    """What the text says where it names the picture without words of its own; at first what the file says."""
    caption: str = ""
    credit: str = ""
    """`Name/Source`."""

    @property
    def has_words(self) -> bool:
        """Whether it says anything of itself."""
        return bool(self.alt or self.caption or self.credit)


FocalPoint = tuple[float, float]
"""Where a picture's point of interest lies: 0 (left) to 1 (right), and 0 (top) to 1 (bottom)."""


@dataclass(frozen=True, slots=True)
class Hero:
    """The picture at the head of the page; `picture` names one of the draft's pictures, or nothing."""

    picture: str = ""
    alt: str = ""
    caption: str = ""
    credit: str = ""
    focal_x: float = 0.5
    """Where the picture's point of interest lies, 0 (left) to 1 (right); crops keep it in view."""
    focal_y: float = 0.5
    """The same from 0 (top) to 1 (bottom)."""
    focal_card: FocalPoint | None = None
    """Its own point for the wide crops of cards and lists; None is the hero's."""
    focal_square: FocalPoint | None = None
    """The same for the square crop."""

    @property
    def focal(self) -> FocalPoint:
        """The point that holds wherever a crop has none of its own."""
        return (self.focal_x, self.focal_y)

    @property
    def card_point(self) -> FocalPoint:
        """The point that cards keep in view."""
        return self.focal_card or self.focal

    @property
    def square_point(self) -> FocalPoint:
        """The point that the square keeps in view."""
        return self.focal_square or self.focal


class CorrectionKind(enum.StrEnum):
    """What a dated record of an article is."""

    CORRECTION = "correction"
    """Something was wrong."""
    CLARIFICATION = "clarification"
    """Something could be misunderstood."""
    UPDATE = "update"
    """Something has happened since."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One dated record; `text` is one line of Markdown with links and emphasis at most. `at` carries a zone."""

    kind: CorrectionKind
    text: str
    at: datetime
    by: str = ""
    """Who made it, for the house alone."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One article, as far as it has come.

    Text fields hold any Unicode text that came through `document.text.clean`. Times carry a zone.
    """

    id: str
    """32 hex digits, made once, never shown."""
    slug: str
    created: datetime
    headline: str = ""
    dek: str = ""
    body: str = ""
    """Markdown, lines ended by `\\n`."""
    stage: Stage = Stage.DRAFT
    slug_by_hand: bool = False
    """True once somebody edited the slug, or the article was exported: it no longer follows the headline."""
    authors: tuple[Author, ...] = ()
    section: str = ""
    tags: tuple[str, ...] = ()
    dateline: str = ""
    series: tuple[str, ...] = ()
    """Ids of the series it belongs to, the main one first. Its place in each is the library's to say."""
    hero: Hero = field(default_factory=Hero)
    pictures: tuple[Picture, ...] = ()
    description: str = ""
    """For search results and cards; empty means the dek."""
    published: datetime | None = None
    """Editorial: set by hand, never by a clock at export."""
    modified: datetime | None = None
    due: datetime | None = None
    commissioned_words: int | None = None
    language: str = "en-US"
    direction: Direction = Direction.AUTO
    embargo: datetime | None = None
    legal: bool = False
    """A lawyer must see it before it goes out."""
    notes: str = ""
    """Private, never exported."""
    layout: str = "article"
    corrections: tuple[Correction, ...] = ()
    """The oldest first; readers see all of them."""
    revision: int = 0
    """Counts the saves of this draft; 0 has never been saved."""

    @property
    def dated(self) -> datetime:
        """The time that a page shows: published, or created while there is none."""
        return self.published or self.created

    @property
    def updated(self) -> datetime:
        """The time of the last editorial change: modified, never earlier than `dated`."""
        return max(self.modified, self.dated) if self.modified else self.dated

    @property
    def links(self) -> tuple[str, ...]:
        """The ids of our own articles that its text and its corrections lead to. Cost: a look through the text."""
        return inner_ids(self.body, *(one.text for one in self.corrections))

    def picture(self, name: str) -> Picture | None:
        """Return the picture that the text calls `name`."""
        return next((picture for picture in self.pictures if picture.name == name), None)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list shows of a draft, without its body."""

    id: str
    slug: str
    headline: str
    dek: str
    stage: Stage
    byline: str
    """The authors' names, comma between them."""
    words: int
    series: tuple[str, ...]
    """Ids, the main one first."""
    saved: datetime
    """When the draft was last saved: the library's clock, in UTC."""
    published: datetime | None
    due: date | None
    trashed: datetime | None = None
