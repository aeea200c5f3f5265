"""A finding: what a rule has to say about an article. Light, for a site that has not changed asks no rule."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass


class Level(enum.StrEnum):
    """How much a finding weighs."""

    BLOCK = "block"
    """Goes out only with an override."""
    NOTE = "note"
    """Goes out; the person is told."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule found, in a field of the draft; `message` is a sentence."""

    rule: str
    level: Level
    field: str
    message: str


def blocks(found: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings that stop an article."""
    return tuple(one for one in found if one.level is Level.BLOCK)
