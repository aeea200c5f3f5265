"""What is said twice: a dek that repeats the headline or the first paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import Kind
from almost_editor.desk.checks.rules import Copy, Remark, Slip, article_rule
from almost_editor.document.text import folded
from almost_editor.wording import later

_WORD = re.compile(r"\w+")
_ALIKE = 0.85
"""The share of words in the same order from which two texts say the same."""
_FEW = 3
_MOST = 300
"""Words that are compared: what is longer is no dek, and comparing costs the square of them."""


@article_rule(
    "dek-repeats-headline",
    Level.NOTE,
    title=later("A dek says something that the headline does not."),
    reason=later("It is the second thing that anybody reads."),
)
def headline(copy: Copy) -> Iterator[Remark]:
    """Find a dek that is the headline again."""
    if _says_the_same(copy.draft.dek, copy.draft.headline):
        yield Remark("dek", later("The dek repeats the headline."))


@article_rule(
    "dek-repeats-text",
    Level.NOTE,
    title=later("A dek is not the first paragraph."),
    reason=later("On the page one stands right above the other."),
)
def lede(copy: Copy) -> Iterator[Remark]:
    """Find a first paragraph that is the dek again; where a verbatim copy has it twice, both are told."""
    first = next((one for one in copy.passages if one.passage.kind is Kind.PARAGRAPH), None)
    if first is not None and _says_the_same(copy.draft.dek, first.passage.prose):
        said = later("The first paragraph repeats the dek.")
        yield Remark("body", said, (first, Slip(0, len(first.passage.prose), said)))


@article_rule(
    "paragraph-twice",
    Level.NOTE,
    title=later("No paragraph stands twice."),
    reason=later("What was moved was often copied."),
)
def paragraphs(copy: Copy) -> Iterator[Remark]:
    """Find a paragraph of some length that stands in the text before."""
    seen: set[str] = set()
    for placed in copy.of(Kind.PARAGRAPH):
        words = _words(placed.passage.prose)
        told = " ".join(words)
        if len(words) > 2 * _FEW and told in seen:
            said = later("This paragraph stood in the text before.")
            yield Remark("body", said, (placed, Slip(0, len(placed.passage.prose), said)))
        seen.add(told)


def _words(text: str) -> list[str]:
    return _WORD.findall(folded(text))


def _says_the_same(one: str, other: str) -> bool:
    mine, others = _words(one)[:_MOST], _words(other)[:_MOST]
    if min(len(mine), len(others)) < _FEW or not 0.5 < len(mine) / len(others) < 2:
        return False
    return SequenceMatcher(None, mine, others, autojunk=False).ratio() >= _ALIKE
