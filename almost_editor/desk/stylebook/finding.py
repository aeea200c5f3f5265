"""What a style book finds in a passage, and how what is written instead gets the case of what stands there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from almost_editor.desk.checks.passages import Kind, Passage
from almost_editor.desk.checks.rules import HOUSE, Group, Rule, Slip
from almost_editor.desk.stylebook.entries import LONGEST_WORDS, Entry, Stylebook
from almost_editor.desk.stylebook.patterns import read_pattern
from almost_editor.desk.stylebook.quotations import quoted_spans
from almost_editor.wording import later

_NAMES = frozenset({Kind.BYLINE, Kind.CREDIT})
"""What people are called is nobody's style."""
_QUOTED = frozenset({Kind.QUOTE, Kind.PULL_QUOTE})
_TITLES = frozenset({Kind.HEADLINE, Kind.HEADING})
_SAME = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‑": "-", "\u00a0": " ", "\u202f": " "})
_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
_GROUP = re.compile(r"\$([1-9])")
_BEGINS = re.compile(r"(?:^|[.!?…:])[\s\"'“”‘’«»„(\[–—-]*$")
_LOOKED_BACK = 12
_LONGEST = 5_000
"""Characters of a passage in which patterns are looked for."""

Found = tuple[Rule, Slip]


@dataclass(frozen=True, slots=True)
class _Words:
    entry: Entry
    number: int
    words: str


@dataclass(frozen=True, slots=True)
class _Hit:
    entry: Entry
    start: int
    end: int
    instead: tuple[str, ...]


class Finder:
    """A style book made ready to find. Cost of a passage: a look into a table for each word, and the patterns."""

    def __init__(self, book: Stylebook) -> None:
        self._by_first: dict[str, list[_Words]] = {}
        self._patterns: list[tuple[Entry, re.Pattern[str]]] = []
        self._rules: dict[str, Rule] = {}
        for entry in book.entries:
            self._take(entry)

    def _take(self, entry: Entry) -> None:
        said = entry.advice or later("The style book wants other words here.")
        self._rules[entry.name] = Rule(entry.rule, entry.level, Group.STYLE, said, entry.reason, HOUSE)
        for number, words in enumerate(entry.words):
            first = _TOKEN.search(_same(words))
            if first is not None:
                self._by_first.setdefault(first[0].lower(), []).append(_Words(entry, number, words))
        if entry.pattern:
            self._patterns.append((entry, read_pattern(entry.pattern).compiled(match_case=entry.match_case)))

    def find(self, passage: Passage) -> tuple[Found, ...]:
        """Return what the book finds, in the order in which it is read; of two that overlap the longer, then the first.

        Law: every place is within the passage, none empty, and no two overlap.
        """
        if passage.kind in _NAMES:
            return ()
        prose = _same(passage.prose)
        hits = _heard(passage, prose, (*self._of_words(prose), *self._of_patterns(prose)))
        taken = bytearray(len(prose))
        kept: list[_Hit] = []
        for one in sorted(hits, key=lambda hit: (hit.start - hit.end, hit.start)):
            if taken.find(1, one.start, one.end) < 0 and not self._is_excepted(one, prose):
                taken[one.start : one.end] = b"\1" * (one.end - one.start)
                kept.append(one)
        kept.sort(key=lambda one: one.start)
        return tuple((self._rules[one.entry.name], _slip(one, passage.prose)) for one in kept)

    def _of_words(self, prose: str) -> Iterator[_Hit]:
        for token in _TOKEN.finditer(prose):
            for one in self._by_first.get(token[0].lower(), ()):
                expression = _expression(one.words, match_case=one.entry.match_case)
                found = expression.match(prose, token.start())
                if found is not None:
                    yield _Hit(one.entry, *found.span(), one.entry.instead_of(one.number))

    def _of_patterns(self, prose: str) -> Iterator[_Hit]:
        for entry, pattern in self._patterns:
            for found in pattern.finditer(prose, 0, _LONGEST):
                if found.end() > found.start():
                    yield _Hit(entry, *found.span(), tuple(_filled(one, found) for one in entry.instead_of(0)))

    def _is_excepted(self, hit: _Hit, prose: str) -> bool:
        start, end = max(0, hit.start - LONGEST_WORDS), hit.end + 2 * LONGEST_WORDS
        return any(
            found.start() <= hit.start and hit.end <= found.end()
            for one in hit.entry.exceptions
            for found in _expression(one, match_case=hit.entry.match_case).finditer(prose, start, end)
        )


def _heard(passage: Passage, prose: str, hits: Iterable[_Hit]) -> Iterator[_Hit]:
    """Give what is not right as it stands: another language's, somebody's own words, a capital at the beginning."""
    quoted: bytearray | None = None
    for hit in hits:
        entry, words = hit.entry, passage.prose[hit.start : hit.end]
        instead = hit.instead if entry.match_case else tuple(in_case_of(words, one) for one in hit.instead)
        if not entry.speaks(passage.language) or _same(words) in map(_same, (*hit.instead, *instead)):
            continue
        if entry.match_case and _is_only_a_capital(words, instead):
            before = prose[max(0, hit.start - _LOOKED_BACK) : hit.start]
            if passage.kind in _TITLES or (words[:1].isupper() and _BEGINS.search(before)):
                continue
        if not entry.quotations:
            quoted = _quoted(passage) if quoted is None else quoted
            if quoted.find(0, hit.start, hit.end) < 0:
                continue
        yield replace(hit, instead=tuple(dict.fromkeys(instead)))


def _quoted(passage: Passage) -> bytearray:
    """Return which signs of a passage are somebody's own words."""
    if passage.kind in _QUOTED:
        return bytearray(b"\1" * len(passage.prose))
    quoted = bytearray(len(passage.prose))
    for start, end in quoted_spans(passage.prose):
        quoted[start:end] = b"\1" * (end - start)
    return quoted


def _slip(hit: _Hit, prose: str) -> Slip:
    found, advice = prose[hit.start : hit.end], hit.entry.advice
    if advice:
        said = later("“{found}”: {advice}", found=found, advice=advice)
    else:
        said = later("Write “{words}” instead of “{found}”.", words=hit.instead[0], found=found)
    return Slip(hit.start, hit.end, said, hit.instead)


def _is_only_a_capital(words: str, instead: Sequence[str]) -> bool:
    return any(words.lower() == one.lower() and words[1:] == one[1:] for one in instead)


def in_case_of(words: str, instead: str) -> str:
    """Return words as they are written where others stand: in capitals, with capitals, or as they are."""
    letters = [sign for sign in words if sign.isalpha()]
    if len(letters) > 1 and all(sign.isupper() for sign in letters) and any(sign.islower() for sign in instead):
        return instead.upper()
    parts = [one for one in re.split(r"[\s-]+", words) if one[:1].isalpha()]
    if len(words.split()) > 1 and parts and all(one[:1].isupper() for one in parts):
        return " ".join(one[:1].upper() + one[1:] for one in instead.split(" "))
    return instead[:1].upper() + instead[1:] if words[:1].isupper() else instead


def _filled(instead: str, found: re.Match[str]) -> str:
    groups = found.groups()
    return _GROUP.sub(lambda sign: (groups[int(sign[1]) - 1] or "") if int(sign[1]) <= len(groups) else "", instead)


def _same(text: str) -> str:
    """Return text of the same length with one sign for those that look alike."""
    return text.translate(_SAME)


@lru_cache(maxsize=10_000)
def _expression(words: str, *, match_case: bool) -> re.Pattern[str]:
    parts = [re.escape(one) for one in _same(words).split()]
    starts = r"(?<!\w)" if re.match(r"\w", words) else ""
    # “don” is no word of “don't”; “chairman” is one of “chairman's”.
    ends = r"(?!\w|'(?!s\b)\w)" if re.search(r"\w$", words) else ""
    return re.compile(starts + r"\s+".join(parts) + ends, re.NOFLAG if match_case else re.IGNORECASE)


@lru_cache(maxsize=8)
def finder_of(book: Stylebook) -> Finder:
    """Return what finds by a book. Cost: a look at each word of it; nothing for a book known before."""
    return Finder(book)
