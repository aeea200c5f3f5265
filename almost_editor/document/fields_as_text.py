"""The single fields of an article as text and back: for whatever compares, merges and shows them side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from almost_editor.document.draft import Direction, Draft, FocalPoint, Stage
from almost_editor.wording import later

WORDY = frozenset(("headline", "dek", "description", "dateline", "notes", "hero.alt", "hero.caption", "hero.credit"))
"""Fields of which people change words."""
LABELS: dict[str, str] = {
    "headline": later("Headline"),
    "dek": later("Dek"),
    "slug": later("Slug"),
    "section": later("Section"),
    "dateline": later("Dateline"),
    "description": later("Description"),
    "stage": later("Stage"),
    "published": later("Published"),
    "modified": later("Modified"),
    "due": later("Due"),
    "embargo": later("Embargo"),
    "commissioned_words": later("Commissioned length"),
    "language": later("Language"),
    "direction": later("Direction of the text"),
    "legal": later("Legal review"),
    "layout": later("Layout"),
    "hero.picture": later("Hero picture"),
    "hero.alt": later("Alt text of the hero"),
    "hero.caption": later("Caption of the hero"),
    "hero.credit": later("Credit of the hero"),
    "hero.focal": later("Focal point"),
    "hero.focal_card": later("Focal point of cards"),
    "hero.focal_square": later("Focal point of the square"),
    "notes": later("Private notes"),
}
FIELDS = tuple(LABELS)
_DATES = frozenset(("published", "modified", "due", "embargo"))
_POINTS = frozenset(("hero.focal", "hero.focal_card", "hero.focal_square"))


def field_text(draft: Draft, field: str) -> str:
    """Return a field as text; what is not set is nothing."""
    owner, _, name = field.rpartition(".")
    value = getattr(draft.hero if owner else draft, name)
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return " ".join(map(repr, value))
    return "" if value is None else str(value)


def with_field(draft: Draft, field: str, text: str) -> Draft:
    """Return a draft with a field as its text says. Law: undoes `field_text`. Raises: ValueError."""
    value = _READ.get(field, str)(text)
    owner, _, name = field.rpartition(".")
    if not owner:
        return replace(draft, **{name: value})
    if name == "focal":
        x, y = value or (0.5, 0.5)
        return replace(draft, hero=replace(draft.hero, focal_x=x, focal_y=y))
    return replace(draft, hero=replace(draft.hero, **{name: value}))


def _point(text: str) -> FocalPoint | None:
    if not text:
        return None
    x, y = map(float, text.split())
    return (x, y)


_READ: dict[str, Callable[[str], Any]] = {
    "stage": Stage,
    "direction": Direction,
    "legal": lambda text: text == "yes",
    "commissioned_words": lambda text: int(text) if text else None,
    **dict.fromkeys(_DATES, lambda text: datetime.fromisoformat(text) if text else None),
    **dict.fromkeys(_POINTS, _point),
}
