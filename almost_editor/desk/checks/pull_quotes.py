"""Pull quotes: what stands large beside a text stands in it too."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import OF_BODY, Kind
from almost_editor.desk.checks.rules import Copy, Remark, Slip, article_rule
from almost_editor.document.text import folded
from almost_editor.wording import later

_ATTRIBUTION = re.compile(r"\s*(?:--|[–—―])")
_INSERTED = re.compile(r"\[[^\[\]]{0,200}\]")
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_BREAK = re.compile(r"[.!?…。！？]+|\[[^\[\]]{0,200}\]")
_QUOTED = re.compile(r"[“„«\"]([^“”„«»\"]{1,2000})[”“»\"]")
_FEW = 2
_Words = list[tuple[str, int, int]]


@article_rule(
    "pull-quote-words",
    Level.NOTE,
    title=later("A pull quote’s words stand in the text."),
    reason=later("It is a quotation: nobody said it who did not say it there."),
)
def pull_quote(copy: Copy) -> Iterator[Remark]:
    """Find words of a pull quote that the text does not have; case, signs and [insertions] aside."""
    pulled = copy.of(Kind.PULL_QUOTE)
    if not pulled:
        return
    body = [one.passage.prose for one in copy.of(*(OF_BODY - {Kind.PULL_QUOTE}))]
    # “It is late,” she said, “and cold.” is pulled as one; and what was put in may be left out, or its brackets.
    quoted = [found[1] for prose in body for found in _QUOTED.finditer(prose)]
    streams = [_stream(parts, bare=bare) for parts in (body, quoted) for bare in (False, True)]
    for placed in pulled:
        if _ATTRIBUTION.match(placed.passage.prose):
            continue
        for words in _sentences(placed.passage.prose):
            if len(words) >= _FEW and (span := _strange(words, streams)) is not None:
                said = later("These words of the pull quote do not stand in the text.")
                yield Remark("body", said, (placed, Slip(*span, said)))


def _words(prose: str) -> _Words:
    return [(folded(one[0]), *one.span()) for one in _WORD.finditer(prose)]


def _stream(parts: Sequence[str], *, bare: bool) -> str:
    """Return the words of a text between spaces, so that a run of words is found in it as a text."""
    texts = (_INSERTED.sub(" ", part) if bare else part for part in parts)
    return f" {' '.join(word for text in texts for word, _, _ in _words(text))} "


def _sentences(prose: str) -> Iterator[_Words]:
    """Give the words of each sentence and between insertions: there the text may say who speaks, or more."""
    breaks = [found.span() for found in _BREAK.finditer(prose)]
    sentence: _Words = []
    at = 0
    for word in _words(prose):
        if at < len(breaks) and breaks[at][0] < word[1]:
            if sentence:
                yield sentence
            sentence = []
        while at < len(breaks) and breaks[at][1] <= word[1]:
            at += 1
        if at == len(breaks) or word[1] < breaks[at][0]:
            sentence.append(word)
    if sentence:
        yield sentence


def _strange(words: _Words, streams: Sequence[str]) -> tuple[int, int] | None:
    """Return where words stand that no stream has in this order; None where one has them all."""

    def told(first: int, last: int) -> bool:
        run = f" {' '.join(word for word, _, _ in words[first:last])} "
        return any(run in stream for stream in streams)

    if told(0, len(words)):
        return None
    # What is known from the beginning is known for every shorter beginning too.
    known = _most(len(words), lambda count: told(0, count))
    known_last = _most(len(words), lambda count: told(len(words) - count, len(words)))
    first, last = known, len(words) - known_last
    if first >= last:
        first, last = max(0, last - 1), min(len(words), first + 1)
    return words[first][1], words[last - 1][2]


def _most(limit: int, holds: Callable[[int], bool]) -> int:
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle) else (low, middle - 1)
    return low
