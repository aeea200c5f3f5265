"""A withdrawal: a published article that was taken down, why, and what readers learn of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from almost_editor.document.draft import Stage


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """One take-down of one article, standing or ended. Times carry a zone."""

    draft_id: str
    at: datetime
    by: str
    """Who did it, for the house alone."""
    reason: str
    shows_reason: bool = True
    """Whether readers are told the reason; the house keeps it either way."""
    shows_headline: bool = True
    """Whether the page that stands in its place still names the article."""
    stage: Stage = Stage.EXPORTED
    """Where it was before, and comes back to."""
    ended: datetime | None = None
    """When it was put back."""
