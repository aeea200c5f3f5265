"""Differences: which words are new in a text, and which are gone, as a reader would mark them."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from enum import Enum
from itertools import groupby
from typing import NamedTuple, TypeVar

from almost_editor.document.text import common_end, common_start

Item = TypeVar("Item", bound=Hashable)

_TOKEN = re.compile(r"\w+(?:[’'\-]\w+)*|\s+|[^\w\s]")
_WORD_SIDE = re.compile(r"[\w’'\-]")
MOST_TOKENS = 4_000
"""Of both texts together that are compared word by word; longer passages are compared by the line."""


class Kind(Enum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Part(NamedTuple):
    """Words that one thing became of."""

    kind: Kind
    words: str


def differences(old: str, new: str) -> tuple[Part, ...]:
    """Return a text and the one before it as one row of parts, what is gone before what is new in its place.

    Law: the parts that are not new make the old text, those that are not gone the new one.
    Cost: by what lies between the first and the last difference, compared by the word where that is short.
    """
    head = _at_word(old, new, common_start(old, new))
    tail = common_end(old, new, min(len(old), len(new)) - head)
    while tail and _WORD_SIDE.match(old[-tail]):
        # A word that only ends like the other one is another word.
        tail -= 1
    end_old, end_new = len(old) - tail, len(new) - tail
    parts = [Part(Kind.SAME, old[:head]), *_between(old[head:end_old], new[head:end_new])]
    return tuple(_joined([*parts, Part(Kind.SAME, old[end_old:])]))


def _at_word(old: str, new: str, offset: int) -> int:
    """Return where the word begins that the first difference stands in."""
    if offset == len(old) == len(new):
        return offset
    while offset and _WORD_SIDE.match(old[offset - 1]):
        offset -= 1
    return offset


def _between(old: str, new: str) -> Iterator[Part]:
    """Compare by the line, and lines that changed by the word."""
    old_lines, new_lines = old.splitlines(keepends=True), new.splitlines(keepends=True)
    for what, a, b, c, d in _opcodes(old_lines, new_lines):
        gone, came = "".join(old_lines[a:b]), "".join(new_lines[c:d])
        if what == "replace":
            yield from _by_word(gone, came)
        else:
            yield Part(Kind.SAME if what == "equal" else Kind.GONE, gone)
            if what != "equal":
                yield Part(Kind.NEW, came)


def _by_word(old: str, new: str) -> Iterator[Part]:
    old_words, new_words = _TOKEN.findall(old), _TOKEN.findall(new)
    if len(old_words) + len(new_words) > MOST_TOKENS:
        yield from (Part(Kind.GONE, old), Part(Kind.NEW, new))
        return
    for what, a, b, c, d in _opcodes(old_words, new_words):
        if what == "equal":
            yield Part(Kind.SAME, "".join(old_words[a:b]))
        else:
            yield from (Part(Kind.GONE, "".join(old_words[a:b])), Part(Kind.NEW, "".join(new_words[c:d])))


def split_words(text: str) -> list[str]:
    """Return a text's words, spaces and signs; joined they are the text."""
    return _TOKEN.findall(text)


def opcodes(old: Sequence[Item], new: Sequence[Item], *, most: int = 0) -> Iterator[tuple[str, int, int, int, int]]:
    """Give how to make one row of things the other, as `difflib` does: what is equal, and what is not.

    Where `most` is given, and more than that lies between the first difference and the last, all of that is replaced.
    """
    least = min(len(old), len(new))
    head = next((at for at in range(least) if old[at] != new[at]), least)
    tail = next((at for at in range(least - head) if old[-1 - at] != new[-1 - at]), least - head)
    end_old, end_new = len(old) - tail, len(new) - tail
    if head:
        yield "equal", 0, head, 0, head
    if most and end_old - head + end_new - head > most:
        yield "replace", head, end_old, head, end_new
    else:
        for what, a, b, c, d in _opcodes(old[head:end_old], new[head:end_new]):
            yield what, head + a, head + b, head + c, head + d
    if tail:
        yield "equal", end_old, len(old), end_new, len(new)


def _opcodes(old: Sequence[Item], new: Sequence[Item]) -> Sequence[tuple[str, int, int, int, int]]:
    # Of the commonest words, spaces above all, none is a place to go by; without that square time goes by.
    return SequenceMatcher(None, old, new, autojunk=True).get_opcodes()


def _joined(parts: Sequence[Part]) -> Iterator[Part]:
    """Put neighbours of one kind together; between two words that stay, what is gone comes before what is new."""
    for is_same, run in groupby(parts, key=lambda part: part.kind is Kind.SAME):
        there = list(run)
        for kind in (Kind.SAME,) if is_same else (Kind.GONE, Kind.NEW):
            words = "".join(part.words for part in there if part.kind is kind)
            if words:
                yield Part(kind, words)
