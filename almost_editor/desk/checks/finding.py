"""A finding: what a rule has to say about an article. Light, for a site that has not changed asks no rule."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from almost_editor.document.text import squash

_KNOWN_BY = 80
"""Characters; enough to tell one paragraph from another."""


class Level(enum.StrEnum):
    """How much a finding weighs."""

    BLOCK = "block"
    """Goes out only with an override."""
    NOTE = "note"
    """Goes out; the person is told."""
    HINT = "hint"
    """Shown on the desk, and never at the gate: what somebody may well have meant so."""


_WEIGHTS = list(Level)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule found, in a field of the draft; `message` is a sentence.

    Shapes: `line` is the line of the field that it stands in, from 0, or None where it is about the field as a whole;
    `words` is what stands there. Units: UTF-16 of that line.
    """

    rule: str
    level: Level
    field: str
    message: str
    line: int | None = None
    start_utf16: int = 0
    end_utf16: int = 0
    words: str = ""
    suggestions: tuple[str, ...] = ()
    """What could stand there instead, the likeliest first; nothing takes the words away."""

    @property
    def context(self) -> str:
        """What it is known by in its article: the words, or the field where it is about none."""
        return squash(self.words)[:_KNOWN_BY] or self.field


def weighed(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings in the order of their weight, those of one weight as they came."""
    return tuple(sorted(found, key=lambda one: _WEIGHTS.index(one.level)))


def blocks(found: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings that stop an article."""
    return tuple(one for one in found if one.level is Level.BLOCK)
