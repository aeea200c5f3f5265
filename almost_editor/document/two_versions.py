"""Two versions of a passage that two people changed, as they stand in a text until somebody settles which it is.

    ⟦Two versions: here⟧

    Nine people were aboard.

    ⟦or from storm.almost⟧

    Ten people were aboard.

    ⟦End of two versions⟧

Of a field, its name stands with it (`⟦Two versions of headline: here⟧`), in the private notes. Whoever reads the file,
other programs and the gate see them like any words: nothing is hidden, and nothing gets lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from almost_editor.document.merging import Merge

_STANDING = re.compile(
    r"⟦Two versions(?: of (?P<field>[^⟦⟧\n]+))?: here⟧\n\n(?P<ours>.*?)\n\n"
    r"⟦or from (?P<source>[^⟦⟧\n]*)⟧\n\n(?P<theirs>.*?)\n\n⟦End of two versions⟧",
    re.DOTALL,
)
BEGIN = "⟦Two versions"
"""How the first line of two versions begins."""
_FENCE = re.compile("[⟦⟧\n]+")


@dataclass(frozen=True, slots=True)
class TwoVersions:
    """A passage, or a field, that has two versions. Units: `start` and `end` are characters of the text."""

    start: int
    end: int
    field: str
    """Nothing for a passage of the text itself."""
    ours: str
    theirs: str
    source: str
    """Where theirs is from."""


def versions_in(text: str) -> tuple[TwoVersions, ...]:
    """Return what stands in a text in two versions, in order."""
    return tuple(_found(text))


def has_versions(text: str) -> bool:
    """Tell whether anything stands in a text in two versions, or half of it still does."""
    return BEGIN in text


def _found(text: str) -> Iterator[TwoVersions]:
    if BEGIN in text:
        for match in _STANDING.finditer(text):
            yield TwoVersions(
                match.start(),
                match.end(),
                match["field"] or "",
                match["ours"],
                match["theirs"],
                match["source"],
            )


def standing(merged: Merge, source: str) -> str:
    """Return a merged text with both versions standing wherever there are two.

    Law: `settled` with ours, or with theirs, for each gives the merge's `ours` and `theirs`.
    """
    return "".join(
        piece if isinstance(piece, str) else written("", piece.ours, piece.theirs, source) for piece in merged.pieces
    )


def written(field: str, ours: str, theirs: str, source: str) -> str:
    """Return two versions as they stand in a text."""
    of = f" of {field}" if field else ""
    name = _FENCE.sub(" ", source).strip()
    return f"{BEGIN}{of}: here⟧\n\n{ours}\n\n⟦or from {name}⟧\n\n{theirs}\n\n⟦End of two versions⟧"


def settled(text: str, choices: dict[int, str]) -> str:
    """Return a text with what was chosen in place of two versions. Shapes: `choices` by their places in the row."""
    parts, at = [], 0
    for place, one in enumerate(versions_in(text)):
        if place in choices:
            parts += [text[at : one.start], choices[place]]
            at = one.end
    return "".join([*parts, text[at:]])


def both(one: TwoVersions) -> str:
    """Return both versions as two paragraphs, ours first."""
    return "\n\n".join(part for part in (one.ours.strip("\n"), one.theirs.strip("\n")) if part)
