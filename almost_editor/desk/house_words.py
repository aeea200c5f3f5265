"""House words: names and terms that a newsroom uses, which are right however a dictionary sees them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from almost_editor.desk.findings import GRAMMAR, SPELLING, Finding
from almost_editor.desk.stylebook.entries import NO_BOOK, Stylebook
from almost_editor.desk.words import bare, stem

_PARTS = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")


class HouseWords:
    """The words of names (authors, series, sections, tags), those that somebody called right, and the style book's."""

    def __init__(
        self, names: Iterable[str] = (), always: Iterable[str] = (), book: Stylebook = NO_BOOK, language: str = ""
    ) -> None:
        preferred, self._advised = _of_book(book, language)
        self._preferred = {_folded(one) for one in preferred}
        parts = {bare(part) for name in (*names, *preferred) for part in _PARTS.findall(name)}
        self._words = parts | {bare(word) for word in always}
        self._words |= {stem(word) for word in self._words}

    def hold(self, finding: Finding) -> bool:
        """Tell whether what was called misspelled is a word of the house, or one that the style book speaks of itself.

        One in small letters is right at the start of a sentence too; one with a capital needs it. Of grammar only what
        the style book wants, or finds by itself, is left alone.
        """
        if finding.kind == GRAMMAR:
            words = _folded(finding.words)
            return words in self._preferred or words in self._advised
        if finding.kind != SPELLING:
            return False
        word = finding.context
        if _folded(word) in self._advised:
            return True
        return word in self._words or word[:1].lower() + word[1:] in self._words


def _of_book(book: Stylebook, language: str) -> tuple[list[str], frozenset[str]]:
    """Return what a style book wants to be written, and what it finds wherever that stands, folded."""
    heard = [one for one in book.entries if not language or one.speaks(language)]
    preferred = [
        words for one in heard if one.words for number in range(len(one.use)) for words in one.instead_of(number)
    ]
    everywhere = (one for one in heard if one.quotations and not one.exceptions and not one.match_case)
    return preferred, frozenset(_folded(words) for one in everywhere for words in one.words)


def _folded(words: str) -> str:
    return bare(words).lower()
