"""What a voice says of a text: sentence by sentence, the words without their marks, and where each one stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from almost_editor.desk.visible import THING, visible
from almost_editor.document.sentences import sentence_starts

LONGEST_PARAGRAPH = 40_000
"""Characters that are looked at for the next sentence."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence: what is said, and from where to where it stands in its paragraph, in characters."""

    words: str
    start: int
    end: int


def sentences(lines: Sequence[str]) -> tuple[Spoken, ...]:
    """Return the sentences of a paragraph; none where nothing of it is said, such as a rule or a picture’s line.

    Shapes: `lines` are its lines as they are written, outside fenced code; places count a line end as one character.
    """
    prose: list[str] = []
    places: list[int] = []
    offset = 0
    for line in lines:
        seen = visible(line)
        for at, (sign, place) in enumerate(zip(seen.prose, seen.places, strict=True)):
            prose.append(sign)
            places.append(offset + place if place >= 0 else _nearest(seen.places, at, offset))
        offset += len(line) + 1
        prose.append(" ")
        places.append(offset - 1)
    text = "".join(prose)
    return tuple(
        Spoken(words, places[start], places[end - 1] + 1)
        for start, end in _parts(text)
        if (words := _said(text[start:end]))
    )


def _nearest(places: Sequence[int], at: int, offset: int) -> int:
    """Return where something hidden stands: right behind what is seen before it."""
    return offset + next((places[one] + 1 for one in range(at, -1, -1) if places[one] >= 0), 0)


def _parts(text: str) -> list[tuple[int, int]]:
    starts = list(sentence_starts(text))
    ends = [*starts[1:], len(text)]
    trimmed = ((start, start + len(text[start:end].rstrip())) for start, end in zip(starts, ends, strict=True))
    return [(start, end) for start, end in trimmed if start < end]


def _said(prose: str) -> str:
    """Return what a voice says of prose: nothing for code and addresses, and no blank twice."""
    words = " ".join(prose.replace(THING, " ").split())
    return words if re.search(r"\w", words) else ""
