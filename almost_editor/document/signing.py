"""Signing: who made each mark of a text and when, kept beside the text and found again after it was edited.

A mark is known by its words and its place among the others. One that changed between two that did not is the same one,
edited: it stays with whoever began it, unless somebody else went on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from almost_editor.document.differences import opcodes
from almost_editor.document.marks import Kind, Mark, marks_of

MOST_COMPARED = 2_000
"""Marks between the first and the last that differ; of more than those all are new."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who made a mark, by the name that the person goes by, and when. Shapes: `digest` stands for its words."""

    kind: Kind
    digest: str
    by: str
    at: datetime


def signed(text: str, known: Sequence[Signature], by: str, at: datetime) -> tuple[Signature, ...]:
    """Return the signatures of a text's marks, in order: those that are known, and somebody's of now.

    Law: as many as there are marks; of a text that has not changed they are those that are known.
    """
    marks = [(mark.kind, _digest(text, mark)) for mark in marks_of(text)]
    made: list[Signature] = []
    for what, a, b, c, d in opcodes([(one.kind, one.digest) for one in known], marks, most=MOST_COMPARED):
        if what == "equal":
            made += known[a:b]
            continue
        before = list(known[a:b])
        for kind, digest in marks[c:d]:
            edited = next((one for one in before if one.kind is kind and one.by == by), None)
            if edited is not None:
                before.remove(edited)
            made.append(Signature(kind, digest, by, edited.at if edited is not None else at))
    return tuple(made)


def of_mark(text: str, mark: Mark, known: Sequence[Signature]) -> Signature | None:
    """Return the signature of one mark of a text; None where the marks that are known are not those of the text."""
    marks = marks_of(text)
    at = next((number for number, one in enumerate(marks) if one.start == mark.start), -1)
    if len(marks) != len(known) or at < 0 or known[at].digest != _digest(text, mark):
        return None
    return known[at]


def _digest(text: str, mark: Mark) -> str:
    return hashlib.sha256(text[mark.inner : mark.inner_end].encode()).hexdigest()[:16]
