"""Numbers in headline and dek that the text contradicts, or never says."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from almost_editor.desk.checks.figures_said import TIME_UNITS, Figure, figures
from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import OF_BODY, Kind, Placed
from almost_editor.desk.checks.rules import Copy, Remark, Slip, article_rule
from almost_editor.wording import later

_LEAST_WORDS = 50
"""A text that is only begun has not said anything yet."""
_LEAST_VALUE = 10
"""Smaller numbers are as often counted by the reader as said by the text."""
_HEDGE = re.compile(
    r"\b(?:about|nearly|near|almost|some|more than|over|at least|up to|under|around|roughly|as many as|fewer than"
    r"|less than|close to|past|top|tops|above|below|most|hits?|reach(?:es)?) (?:[$€£])?$",
    re.I,
)
_HEDGED_BY = 0.15
_MOST_AT_TOP = 12
"""Numbers of a headline or a dek that are held against the text."""
_NEAR = 80
"""Characters between two numbers that a reader adds up."""
_MOST_TO_ADD = 14
"""Numbers of a text that a reader may add up or take from each other."""
_DIFFERS = {
    Kind.HEADLINE: later("The headline says “{said}”; the text says “{told}”."),
    Kind.DEK: later("The dek says “{said}”; the text says “{told}”."),
}
_NEVER = {
    Kind.HEADLINE: later("The headline says “{said}”; the text never does."),
    Kind.DEK: later("The dek says “{said}”; the text never does."),
}


@article_rule(
    "numbers-differ",
    Level.NOTE,
    title=later("Numbers in headline and dek are those of the text."),
    reason=later("The text was corrected last; a wrong number at the top is the one that is passed on."),
)
def numbers_differ(copy: Copy) -> Iterator[Remark]:
    """Find numbers of headline and dek that the text gives otherwise or not at all; years, dates and “one” aside."""
    if not copy.draft.language.lower().startswith("en"):
        return
    heads = [(one, figures(one.passage.prose)[:_MOST_AT_TOP]) for one in copy.of(Kind.HEADLINE, Kind.DEK)]
    if not any(said for _, said in heads):
        return
    body = copy.of(*OF_BODY)
    told = [figures(placed.passage.prose) for placed in body]
    lists = {len(copy.of(Kind.HEADING)), len(copy.of(Kind.ITEM))}
    is_begun = sum(one.passage.prose.count(" ") + 1 for one in body) >= _LEAST_WORDS
    for placed, said in heads:
        for one in said:
            if one.kind != "date" and one.value > 1:
                yield from _judged(placed, one, told, can_miss=is_begun and one.value not in lists)


def _judged(placed: Placed, one: Figure, told: Sequence[Sequence[Figure]], *, can_miss: bool) -> Iterator[Remark]:
    kind, prose = placed.passage.kind, placed.passage.prose
    is_hedged = _HEDGE.search(prose, max(0, one.start - 16), one.start + 1) is not None
    all_told = [other for group in told for other in group]
    same_kind = [other for other in all_told if other.kind in (one.kind, "date") and other.value > 1]
    of_it = [other for other in same_kind if _is_near(one, other.value, hedged=is_hedged)]
    rival = _rival(one, same_kind, of_it)
    beside = next((group for group in told if rival in group), ())
    if rival is not None and (_adds_up(one.value, rival, beside) or any(it in beside and not it.keys for it in of_it)):
        # “Fifty-eight households lost theirs; it could lend to eight of them.”
        return
    if rival is not None:
        message = later(_DIFFERS[kind], said=one.told, told=rival.told)
    elif can_miss and not of_it and _should_be_said(one, same_kind):
        message = later(_NEVER[kind], said=prose[one.start : one.end])
    else:
        return
    yield Remark(placed.field, message, (placed, Slip(one.start, one.end, message)))


def _rival(one: Figure, told: Sequence[Figure], of_it: Sequence[Figure]) -> Figure | None:
    """Return the number that the text has of the same things, where it has no other of them and none like it."""
    keys = {key for key in one.keys if key not in TIME_UNITS}
    most = max((_shared(keys, other) for other in told), default=0)
    if one.kind or not most or any(_shared(keys, other) for other in of_it):
        return None
    of_same = [other for other in told if _shared(keys, other) == most]
    if most == 1 and of_it:
        # “Nine nurses” says nothing of nine dead; but then the text must be of one mind about the dead.
        is_clear = len({other.value for other in of_same}) == 1 and all(other.keys for other in of_it)
        return of_same[0] if is_clear and one.keys[0] in of_same[0].keys else None
    return None if any(one.value == this.value + that.value for this, that in pairwise(of_same)) else of_same[0]


def _adds_up(value: float, one: Figure, others: Sequence[Figure]) -> bool:
    """Tell whether a number and one that stands near it come to a value: “six nurses died, and three children”."""
    near = (other for other in others if other.kind == "" and abs(other.start - one.start) < _NEAR)
    return any(other is not one and other.value + one.value == value for other in near)


def _shared(keys: set[str], other: Figure) -> int:
    """Return how much of what is counted another number counts too."""
    return len(keys & set(other.keys)) if other.kind != "date" else 0


def _should_be_said(one: Figure, told: Sequence[Figure]) -> bool:
    return one.value >= _LEAST_VALUE and not set(one.keys) & TIME_UNITS and not _is_sum(one.value, told)


def _is_near(one: Figure, value: float, *, hedged: bool) -> bool:
    """Tell whether a number is another, as exactly as it is said: 1,011 is 1,000, but not 1,010."""
    if value == one.value:
        return True
    if hedged:
        return abs(value - one.value) <= _HEDGED_BY * one.value
    digits = f"{one.value:.6f}".rstrip("0").rstrip(".").rstrip("0").replace(".", "").lstrip("0")
    if not value or one.value < _LEAST_VALUE:
        return False
    scale = 10 ** (math.floor(math.log10(abs(value))) + 1 - max(1, len(digits)))
    return round(value / scale) * scale == one.value and (one.value >= 100 or value != int(value))


def _is_sum(value: float, told: Sequence[Figure]) -> bool:
    """Tell whether a number is what two or all of few numbers come to, or the difference of two."""
    values = sorted({one.value for one in told})
    if len(values) > _MOST_TO_ADD:
        return False
    pairs = ((one, other) for at, one in enumerate(values) for other in values[at:])
    return any(math.isclose(value, total) for one, other in pairs for total in (one + other, other - one))
