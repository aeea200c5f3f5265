"""A finding: a place in a line, what may be wrong there, and what could stand there instead."""

from __future__ import annotations

from dataclasses import dataclass

SPELLING = "spelling"
GRAMMAR = "grammar"
HOUSE = "house"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. Units: UTF-16 of the line it stands in."""

    start_utf16: int
    end_utf16: int
    kind: str
    """`SPELLING`, `GRAMMAR` or `HOUSE`."""
    rule: str
    """What found it: `spelling`, or the name of a rule."""
    words: str
    """What stands there, as it is written."""
    message: str
    """One sentence."""
    suggestions: tuple[str, ...] = ()
    """What could stand there instead, the likeliest first; of a misspelled word they are asked for when wanted."""
    context: str = ""
    """What it is known by, wherever else it stands: the bare word, or the words with those next to them."""
