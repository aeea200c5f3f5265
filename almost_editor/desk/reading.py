"""Reading: a line of a draft in its language, from Markdown to what an editor would stop at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from almost_editor.desk.dictionaries import Pair, pair_for
from almost_editor.desk.findings import GRAMMAR, SPELLING, Finding
from almost_editor.desk.grammar import SPELLING_RULE, Grammar, Lint, dialect_of
from almost_editor.desk.spelling import MOST_SUGGESTIONS, Speller
from almost_editor.desk.visible import Visible, visible
from almost_editor.desk.words import bare, is_capitalised, stem, words_of
from almost_editor.document.positions import to_utf16
from almost_editor.wording import later

_NEXT_WORD = re.compile(r"\W*(\w+)")
_LAST_WORD = re.compile(r"(\w+)\W*$")
_HALVES = re.compile("[\ud800-\udfff]")
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Wish:
    """In which language a text is read, and for what."""

    language: str
    spelling: bool = True
    grammar: bool = True
    names: bool = False
    """Whether capitalised words, which are mostly names, must be in the dictionary too."""


@dataclass(frozen=True, slots=True)
class Means:
    """What a wish is read with; other means find other things."""

    pair: Pair | None
    dialect: int | None

    @property
    def can_spell(self) -> bool:
        """Whether there is anything that knows how words of the language are written."""
        return self.pair is not None or self.dialect is not None


class Reader:
    """Reads lines, with dictionaries and rules that are loaded when they are first needed and kept."""

    def __init__(self, dictionaries: Path | None) -> None:
        """Take the folder with a library’s own dictionaries."""
        self._folder = dictionaries
        self._spellers: dict[Pair, Speller] = {}
        self._grammars: dict[int, Grammar] = {}

    def means(self, language: str) -> Means:
        """Return what a language is read with."""
        return Means(pair_for(language, self._folder), dialect_of(language))

    def read(self, line: str, wish: Wish) -> tuple[Finding, ...]:
        """Return what is to be looked at in a line, in order; no two overlap. Raises: AlmostError of a bad dictionary.

        Law: every finding covers characters that a reader sees, and nothing that is hidden between them.
        """
        # Half of a pair, which the rules cannot take, is as long as what stands here for it.
        line = _HALVES.sub("\N{REPLACEMENT CHARACTER}", line)
        seen = visible(line)
        if not seen.prose.strip():
            return ()
        means = self.means(wish.language)
        found = list(self._misspelled(line, seen, wish, means))
        # Misspelled words first: what a rule says of one is said of a word that nobody meant.
        for lint in sorted(self._lints(seen, wish, means), key=lambda one: one.rule != SPELLING_RULE):
            one = _of_lint(line, seen, lint, names=wish.names)
            if one is not None and not any(_overlap(one, other) for other in found):
                found.append(one)
        return tuple(sorted(found, key=lambda one: one.start_utf16))

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """Return what a misspelled word could be meant for, written with the apostrophes that it has."""
        pair = self.means(language).pair
        if pair is None:
            return ()
        made = self._speller(pair, language).suggest(bare(word))
        return tuple(one.replace("'", "’") for one in made) if "’" in word else made

    def _misspelled(self, line: str, seen: Visible, wish: Wish, means: Means) -> Iterator[Finding]:
        if not wish.spelling or means.pair is None:
            return
        speller = self._speller(means.pair, wish.language)
        for word in words_of(seen):
            for part in speller.wrong_parts(word, names=wish.names):
                span = seen.span(part.start, part.end)
                if span is not None and not self._is_newer(part.text, means):
                    yield _misspelling(line, span, part.text)

    def _is_newer(self, word: str, means: Means) -> bool:
        """Tell whether a word that our own dictionary does not know is one of those that came after it: “online”."""
        if means.pair is None or means.pair.folder is not None or means.dialect is None:
            return False
        grammar = self._grammar(means.dialect)
        return grammar.knows(word) or grammar.knows(stem(word))

    def _lints(self, seen: Visible, wish: Wish, means: Means) -> list[Lint]:
        spells = wish.spelling and means.pair is None
        if means.dialect is None or not (spells or (wish.grammar and seen.sentences)):
            return []
        lints = self._grammar(means.dialect).read(seen.prose, spelling=spells)
        return [lint for lint in lints if lint.rule == SPELLING_RULE or (wish.grammar and seen.sentences)]

    def _grammar(self, dialect: int) -> Grammar:
        if dialect not in self._grammars:
            self._grammars[dialect] = Grammar(dialect)
        return self._grammars[dialect]

    def _speller(self, pair: Pair, language: str) -> Speller:
        if pair not in self._spellers:
            self._spellers[pair] = Speller(pair, language)
        return self._spellers[pair]


def _misspelling(line: str, span: tuple[int, int], text: str, suggestions: tuple[str, ...] = ()) -> Finding:
    start, end = span
    words = line[start:end]
    message = later("“{words}” is not in the dictionary.", words=words)
    return Finding(*_utf16(line, span), SPELLING, SPELLING, words, message, suggestions, stem(text))


def _of_lint(line: str, seen: Visible, lint: Lint, *, names: bool) -> Finding | None:
    span = seen.span(lint.start, lint.end)
    if span is None:
        return None
    words = line[span[0] : span[1]]
    straight = tuple(one for one in lint.suggestions if one != words)[:MOST_SUGGESTIONS]
    suggestions = tuple(one.replace("'", "’") for one in straight) if "’" in line else straight
    if lint.rule == SPELLING_RULE:
        whole = next((word for word in words_of(seen) if word.start <= lint.start and lint.end <= word.end), None)
        if whole is None or (is_capitalised(words) and not names):
            return None
        return _misspelling(line, span, bare(words), suggestions)
    before = _LAST_WORD.search(seen.prose[max(0, lint.start - _AROUND) : lint.start])
    behind = _NEXT_WORD.match(seen.prose[lint.end : lint.end + _AROUND])
    context = " ".join(part for part in (before and before[1], words, behind and behind[1]) if part)
    return Finding(*_utf16(line, span), GRAMMAR, lint.rule, words, lint.message, suggestions, context)


def _utf16(line: str, span: tuple[int, int]) -> tuple[int, int]:
    start = to_utf16(line, span[0])
    return start, start + to_utf16(line[span[0] :], span[1] - span[0])


def _overlap(one: Finding, other: Finding) -> bool:
    return one.start_utf16 < other.end_utf16 and other.start_utf16 < one.end_utf16
