"""How long things may be, and in which case a headline is set."""

from __future__ import annotations

import re
from collections.abc import Iterator

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import Kind
from almost_editor.desk.checks.rules import Copy, Remark, Slip, article_rule
from almost_editor.document.counts import word_count
from almost_editor.document.text import squash
from almost_editor.wording import later

LONGEST_HEADLINE = 110
"""Characters; what Google asked of a NewsArticle’s headline for years, and what two lines of a card hold."""
LONGEST_DEK = 250
LONGEST_DESCRIPTION = 160
"""Characters; what search results show of one."""
MOST_OFF = 0.15
"""How far a text may be from what was commissioned, as a share of it."""
_WORD = re.compile(r"[^\W_][\w’'&.-]*")
_SMALL_WORDS = (
    "a an the and but or nor for so yet as at by in of off on per to up via vs vs. v. from with into onto over than if"
    " al de del della di da du la le van von der den und et y e bin ibn el"
)
_LOWER_IN_TITLES = frozenset(_SMALL_WORDS.split())
"""What title case may leave small, and particles of names."""
_MOSTLY = 0.6


@article_rule(
    "headline-length",
    Level.NOTE,
    title=later("A headline has no more than 110 characters."),
    reason=later("Search results, cards and phones cut off what is longer."),
    source="Google Search Central, Article structured data",
)
def headline_length(copy: Copy) -> Iterator[Remark]:
    """Find a headline that is too long."""
    length = len(squash(copy.draft.headline))
    if length > LONGEST_HEADLINE:
        said = later("The headline has {length} characters; {most} is the most.", length=length, most=LONGEST_HEADLINE)
        yield Remark("headline", said)


@article_rule(
    "headline-case",
    Level.NOTE,
    title=later("A headline is set in the publication’s case."),
    reason=later("A front page with both looks like two publications."),
)
def headline_case(copy: Copy) -> Iterator[Remark]:
    """Find a headline in the other case, words of a title that are small, and one that shouts."""
    for placed in copy.of(Kind.HEADLINE):
        if not placed.passage.language.lower().startswith("en"):
            return
        found = list(_WORD.finditer(placed.passage.prose))
        words = [one[0] for one in found]
        letters = [sign for sign in placed.passage.prose if sign.isalpha()]
        if len(words) > 2 and letters and all(sign.isupper() for sign in letters):
            yield Remark("headline", later("The headline is all in capitals."))
        elif copy.publication.headline_case == "title":
            for number, one in enumerate(found):
                if _is_small(one[0], ends=number in (0, len(found) - 1)):
                    said = later("“{word}” is small in a headline in title case.", word=one[0])
                    slip = Slip(*one.span(), said, (one[0][0].upper() + one[0][1:],))
                    yield Remark("headline", said, (placed, slip))
        elif _is_titled(words[1:]):
            yield Remark("headline", later("The headline is in title case; the publication sets them as sentences."))


def _is_small(word: str, *, ends: bool) -> bool:
    if not word[0].islower() or any(sign.isupper() for sign in word):
        return False
    return ends or word.casefold() not in _LOWER_IN_TITLES


def _is_titled(words: list[str]) -> bool:
    long = [word for word in words if len(word) > 3 and word[0].isalpha() and not word.isupper()]
    return len(long) > 2 and sum(word[0].isupper() for word in long) / len(long) > _MOSTLY


@article_rule(
    "dek-length",
    Level.NOTE,
    title=later("A dek has no more than 250 characters."),
    reason=later("It is read before the first paragraph, and should not be one."),
)
def dek_length(copy: Copy) -> Iterator[Remark]:
    """Find a dek that is too long."""
    length = len(squash(copy.draft.dek))
    if length > LONGEST_DEK:
        said = later("The dek has {length} characters; {most} is the most.", length=length, most=LONGEST_DEK)
        yield Remark("dek", said)


@article_rule(
    "description-length",
    Level.HINT,
    title=later("A description has no more than 160 characters."),
    reason=later("Search results show no more."),
)
def description_length(copy: Copy) -> Iterator[Remark]:
    """Find a description that is too long."""
    length = len(squash(copy.draft.description))
    if length > LONGEST_DESCRIPTION:
        said = later(
            "The description has {length} characters; search results show some {most}.",
            length=length,
            most=LONGEST_DESCRIPTION,
        )
        yield Remark("description", said)


@article_rule(
    "length-commission",
    Level.HINT,
    title=later("A text is about as long as was commissioned."),
    reason=later("Whoever planned the day counted on it."),
)
def commission(copy: Copy) -> Iterator[Remark]:
    """Find a text that is more than 15 % off."""
    wanted = copy.draft.commissioned_words
    if not wanted or not copy.draft.body.strip():
        return
    words = word_count(copy.draft.body)
    if abs(words - wanted) > MOST_OFF * wanted:
        yield Remark(
            "body", later("The text has {words:,} words; {wanted:,} were commissioned.", words=words, wanted=wanted)
        )
