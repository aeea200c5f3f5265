"""Quick open: which articles somebody means by a few letters, typed in a hurry.

A word counts where it begins a word of an article, stands in one, is the first letters of its headline, or is one of
them with a slip of the fingers. Not articles are looked through but the words that there are, which are far fewer.
"""

from __future__ import annotations

import heapq
import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, repeat

from almost_editor.document.slips import HEADS, signs_of, slips_allowed, slips_between
from almost_editor.document.text import folded

MOST_RANKED = 500
"""Of more articles that hold what was typed the newest are put into order."""
ENOUGH = 5
"""Where so many hold the words as they were typed, nobody meant others."""
_EXACT, _BEGUN, _INITIALS, _WITHIN, _SLIP = range(5)
"""What a typed word is to a word of an article, the nearest first; each further slip counts one more."""
_LEVELS = (0, 0, 1, 1, 2, 2)
"""Law: where every word is there or begun stands before any that took a guess, and that before any slip."""
_NEVER = len(_LEVELS)
_FIRST_LETTERS = "\x01"
"""Stands before the first letters of a name, so that they are a word that nobody writes."""
_WORD = re.compile(r"[^\W_]+")

_Nearness = dict[str, int]
"""The words that a typed one may mean, with what it is to them."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article as somebody may think of it."""

    id: str
    order: int
    """Grows with each save of any article: the greater, the newer."""
    headline: str
    slug: str = ""
    byline: str = ""
    series: tuple[str, ...] = ()
    """Names."""


@dataclass(frozen=True, slots=True)
class _Entry:
    id: str
    words: tuple[str, ...]
    headline_words: int
    """So many of the words are the headline's."""


class QuickIndex:
    """The words of many articles. Cost: to find, a few milliseconds among 100,000; to put in, a second for all."""

    def __init__(self) -> None:
        self._entries: list[_Entry | None] = []
        self._orders: list[int] = []
        self._number_of: dict[str, int] = {}
        self._places: dict[str, array[int]] = {}
        self._known: dict[str, str] = {}
        self._newest: list[int] = []
        self._vocabulary = _Vocabulary()
        self._initials: list[str] = []
        self._new_initials: list[str] = []

    def __len__(self) -> int:
        return len(self._number_of)

    def put(self, candidates: Iterable[Candidate]) -> None:
        """Add articles; one that is known is replaced. They are found once `bring_up` was called."""
        for candidate in candidates:
            self.drop(candidate.id)
            words, headline_words = _words_to_find(candidate)
            number = len(self._entries)
            # Each word once in memory, however many have it.
            words = [self._known.setdefault(word, word) for word in words]
            self._entries.append(_Entry(candidate.id, tuple(words), headline_words))
            self._orders.append(candidate.order)
            self._number_of[candidate.id] = number
            for word in set(words):
                if word in self._places:
                    self._places[word].append(number)
                else:
                    self._places[word] = array("I", (number,))
                    if word[0] == _FIRST_LETTERS:
                        self._new_initials.append(word)
                    else:
                        self._vocabulary.add(word)

    def drop(self, draft_id: str) -> None:
        """Forget an article, where it is known."""
        number = self._number_of.pop(draft_id, None)
        if number is not None:
            self._entries[number] = None

    def find(self, typed: str, *, limit: int = 50) -> list[str]:
        """Return the ids of the articles that are meant, the likeliest first; nothing where no word was typed.

        Guesses and slips of the fingers are allowed for only where what was typed as it stands is too little.
        """
        words = _words_of(typed)
        if not words:
            return []
        begun = [self._begun(word) for word in words]
        found = self._ranked(words, begun, limit)
        if len(found) < min(ENOUGH, limit):
            guessed = [self._vocabulary.guessed(word) | near for word, near in zip(words, begun, strict=True)]
            there = set(found)
            found += [one for one in self._ranked(words, guessed, limit) if one not in there]
        return found[:limit]

    def bring_up(self) -> None:
        """Have a search know all that was put in. Cost: 70 ms for 100,000 new ones, far less for a few more."""
        # What is in order already costs little to sort.
        self._initials = sorted(self._initials + self._new_initials)
        self._new_initials = []
        self._vocabulary.bring_up()
        self._newest = sorted(range(len(self._orders)), key=self._orders.__getitem__, reverse=True)

    def _begun(self, typed: str) -> _Nearness:
        """Return the words that begin as typed, and the first letters that do."""
        near = dict.fromkeys(_beginning(self._vocabulary.words, typed), _BEGUN)
        if len(typed) > 1:
            near.update(dict.fromkeys(_beginning(self._initials, _FIRST_LETTERS + typed), _INITIALS))
        if typed in near:
            near[typed] = _EXACT
        return near

    def _ranked(self, words: list[str], meant: list[_Nearness], limit: int) -> list[str]:
        keys: list[tuple[tuple[int, ...], int, str]] = []
        for number in self._holding(meant):
            entry = self._entries[number]
            key = _rank(entry, meant, words) if entry is not None else None
            if entry is not None and key is not None:
                keys.append((key, -self._orders[number], entry.id))
                if len(keys) == MOST_RANKED:
                    break
        return [draft_id for _key, _order, draft_id in heapq.nsmallest(limit, keys)]

    def _holding(self, meant: list[_Nearness]) -> Iterable[int]:
        """Return what holds all that is meant, the newest first; perhaps more, where all of it stands everywhere."""
        counted = sorted(meant, key=lambda near: sum(len(self._places[word]) for word in near))
        if len(counted) == 1 and sum(len(self._places[word]) for word in counted[0]) > len(self._entries) // 4:
            return self._newest
        holding: set[int] | None = None
        for near in counted:
            places = chain.from_iterable(self._places[word] for word in near)
            holding = set(places) if holding is None else holding.intersection(places)
            if not holding:
                return ()
        return heapq.nlargest(2 * MOST_RANKED, holding or (), key=self._orders.__getitem__)


class _Vocabulary:
    """All words, in order, for looking up what was typed not quite right."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._new: list[str] = []
        self._signs: dict[str, tuple[int, ...]] = {}
        self._joined = ""
        self._starts: list[int] = []
        self._guesses: dict[str, _Nearness] = {}

    def add(self, word: str) -> None:
        """Add a word that is not in it; it is found after `bring_up`."""
        self._new.append(word)
        self._signs[word] = (signs_of(word), *(signs_of(word[:count]) for count in HEADS))

    def bring_up(self) -> None:
        """Put the words into order."""
        self._guesses.clear()
        self.words = sorted(self.words + self._new)
        self._new = []
        self._joined = "\n".join(self.words)
        self._starts = list(accumulate((len(word) + 1 for word in self.words), initial=0))

    def guessed(self, typed: str) -> _Nearness:
        """Return the words that what was typed stands in, and those that it may be with slips."""
        if typed not in self._guesses:
            self._guesses[typed] = self._guess(typed)
        return self._guesses[typed]

    def _guess(self, typed: str) -> _Nearness:
        near: _Nearness = {}
        slips = slips_allowed(typed)
        if slips:
            near.update(self._slipped(typed, slips))
            # The first letter is the one that is hit best: with it wrong, the rest must be right.
            for right in (typed[1:], typed[1] + typed[0] + typed[2:]):
                near.update(dict.fromkeys(_beginning(self.words, right), _SLIP))
        if len(typed) > 2:
            near.update(dict.fromkeys(self._with_inside(typed), _WITHIN))
        return near

    def _slipped(self, typed: str, slips: int) -> Iterable[tuple[str, int]]:
        signs, shortest = signs_of(typed), len(typed) - slips
        for word in _beginning(self.words, typed[0]):
            there = self._signs[word]
            # Most words lack more of the letters than slips could have brought in, or have others.
            if (signs & ~there[0]).bit_count() > slips or (there[slips] & ~signs).bit_count() > slips:
                continue
            made = slips_between(typed, word, slips) if len(word) >= shortest else None
            if made:
                yield word, _SLIP + made - 1

    def _with_inside(self, typed: str) -> Iterable[str]:
        found = self._joined.find(typed)
        while found >= 0:
            at = bisect_right(self._starts, found) - 1
            yield self.words[at]
            found = self._joined.find(typed, self._starts[at + 1])


def _beginning(words: list[str], start: str) -> list[str]:
    first = bisect_left(words, start)
    return words[first : bisect_left(words, start + "\U0010ffff", first)]


def _words_to_find(candidate: Candidate) -> tuple[list[str], int]:
    """Return what an article is found by, its headline's words first, and how many those are."""
    headline = _words_of(candidate.headline)
    named = [_named(name) for name in (candidate.byline, *candidate.series)]
    several = [words for words in (tuple(headline), *named) if len(words) > 1]
    initials = [_FIRST_LETTERS + "".join(word[0] for word in words) for words in several]
    # A slug says mostly what the headline says.
    known = set(headline)
    others = dict.fromkeys(chain(*named, _words_of(candidate.slug), initials))
    return [*headline, *(word for word in others if word not in known)], len(headline)


@lru_cache(maxsize=4096)
def _named(name: str) -> tuple[str, ...]:
    """Return the words of a name that many articles have."""
    return tuple(_words_of(name))


def _words_of(text: str) -> list[str]:
    return _WORD.findall(folded(text).replace("'", ""))


def _rank(entry: _Entry, meant: list[_Nearness], typed: list[str]) -> tuple[int, ...] | None:
    """Return what an article is put into order by; None where one of the words is not in it."""
    level, outside, near = 0, 0, 0
    for nearness in meant:
        there = list(map(nearness.get, entry.words, repeat(_NEVER)))
        nearest = min(there, default=_NEVER)
        if nearest == _NEVER:
            return None
        level = max(level, _LEVELS[nearest])
        near += nearest
        outside += there.index(nearest) >= entry.headline_words
    *whole, last = typed
    head = entry.words[: entry.headline_words]
    at_start = len(head) >= len(typed) and [*head[: len(whole)]] == whole and head[len(whole)].startswith(last)
    return (level, outside, not at_start, near)
