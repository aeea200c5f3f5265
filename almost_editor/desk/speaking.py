"""What a voice says of a text: sentence by sentence, the words without their marks, and where each one stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from almost_editor.desk.visible import THING, visible

LONGEST_PARAGRAPH = 40_000
"""Characters that are looked at for the next sentence."""
_ENDS = re.compile(r"(?:[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？]+[」』”’）]*)\s*")
_BEGINS = re.compile(r"\s*(?:#{1,6}\s|>|\||```|~~~|:::|[-*+]\s|\d{1,9}[.)]\s|!\[|\[\^?[^\]]+\]:|<|(?:[-=*_]\s*){3,}$)")
_HEADING = re.compile(r" {0,3}#{1,6}\s")
_TOKEN = re.compile(r"[^\s(\[\"“‘«]*\Z")
_ABBREVIATIONS = (
    "mr mrs ms dr prof rev hon gen gov sen rep sgt capt lt col maj st mt jr sr vs etc approx dept inc ltd co corp"
    " jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e a.m p.m nr bzw usw mme mlle"
)
_NEVER_ENDS = frozenset(_ABBREVIATIONS.split())


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence: what is said, and from where to where it stands in its paragraph, in characters."""

    words: str
    start: int
    end: int


def flows_on(before: str, line: str) -> bool:
    """Tell whether a line goes on with the paragraph of the line before it."""
    return bool(before.strip() and line.strip()) and not (_HEADING.match(before) or _BEGINS.match(line))


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
    starts = [len(text) - len(text.lstrip())]
    starts += [
        found.end() for found in _ENDS.finditer(text, starts[0]) if found.end() < len(text) and _ends(text, found)
    ]
    ends = [*starts[1:], len(text)]
    trimmed = ((start, start + len(text[start:end].rstrip())) for start, end in zip(starts, ends, strict=True))
    return [(start, end) for start, end in trimmed if start < end]


def _ends(text: str, found: re.Match[str]) -> bool:
    """Tell whether a sign ends a sentence, and not an abbreviation or an initial."""
    if text[found.start()] != ".":
        return not text[found.end()].islower()
    before = _TOKEN.search(text, max(0, found.start() - 24), found.start())
    token = before[0] if before else ""
    is_initial = len(token) == 1 and token.isupper()
    is_number = token.lower() in ("no", "vol") and text[found.end()].isdigit()
    return not (text[found.end()].islower() or is_initial or is_number or token.lower() in _NEVER_ENDS)


def _said(prose: str) -> str:
    """Return what a voice says of prose: nothing for code and addresses, and no blank twice."""
    words = " ".join(prose.replace(THING, " ").split())
    return words if re.search(r"\w", words) else ""
