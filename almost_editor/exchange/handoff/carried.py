"""What a hand-off file carries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from almost_editor.document.draft import Draft

FORMAT = "almost-handoff"
VERSION = 1
ENDING = ".almost"
MANIFEST = "manifest.json"
DRAFTS, PICTURES = "drafts/", "pictures/"


@dataclass(frozen=True, slots=True)
class Kept:
    """A revision that the sender’s history has. Shapes: `digest` is how every library knows it again."""

    digest: str
    at: datetime
    by: str = ""
    name: str = ""
    words: int = 0
    draft: Draft | None = None
    """What the article was, where the file has room for it."""


@dataclass(frozen=True, slots=True)
class CarriedDraft:
    """An article as it is handed off, and its revisions, the newest first."""

    draft: Draft
    kept: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class CarriedSeries:
    """A series that one of the articles belongs to. Shapes: `parts` are the ids of its articles in their order."""

    id: str
    name: str
    description: str = ""
    colour: str = ""
    newsletter_text: str = ""
    newsletter_address: str = ""
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Handoff:
    """All that a file carries but the pictures’ originals, which are many megabytes."""

    drafts: tuple[CarriedDraft, ...]
    series: tuple[CarriedSeries, ...] = ()
