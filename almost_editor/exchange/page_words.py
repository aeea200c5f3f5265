"""The words that a publication's pages carry around every article, and how to know them in a copied text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from almost_editor.document.publication import HouseWords, Publication
from almost_editor.document.text import squash

_STRAIGHT = str.maketrans("‘’ʼ′“”„«»", '\'\'\'\'"""""')
_INVISIBLE = re.compile("[\\s\u00ad\u200b-\u200f\u2060\ufeff]*")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_LONGEST_NAME = 120
_LONGEST_HEADLINE_WORDS = 25


def lines_of(text: str) -> list[str]:
    r"""Return the lines of a cleaned text that show something, trimmed; no-break spaces inside them stay."""
    return [line for line in blank_or_line(text) if line]


def blank_or_line(text: str) -> list[str]:
    """Return every line, trimmed; one that shows nothing is empty."""
    return ["" if _INVISIBLE.fullmatch(line) else line.strip().strip("\ufeff") for line in text.split("\n")]


def fold(text: str) -> str:
    """Return text for comparing: spaces squashed, quotes straight, case gone."""
    return squash(text).translate(_STRAIGHT).casefold()


def same(one: str, other: str) -> bool:
    """Tell whether two lines say the same, whatever their quotes, case, spaces and closing full stop."""
    return fold(one).rstrip(".") == fold(other).rstrip(".")


def ends_sentence(line: str) -> bool:
    """Tell whether a line closes as a sentence does."""
    return bool(_SENTENCE_END.search(line))


def closed(line: str) -> str:
    """Return a line between quotes as the end of a sentence: with one full stop, not two."""
    return f"“{squash(line)}”" + ("" if ends_sentence(line) else ".")


def like_headline(line: str) -> bool:
    """Tell whether a line could be another article's headline: short, and without a full stop."""
    return len(line.split()) <= _LONGEST_HEADLINE_WORDS and not squash(line).endswith((".", ".”", '."', ",”"))


def quoted(lines: Sequence[str]) -> str:
    """Return lines as a sentence names them: each between quotes, commas between."""
    return ", ".join(f"“{squash(line)}”" for line in lines)


def _pattern(words: str, hole: str) -> re.Pattern[str]:
    before, _, after = squash(words).translate(_STRAIGHT).partition("{" + hole + "}")
    return re.compile(re.escape(before) + r"(?P<hole>\S.*?)" + re.escape(after), re.I)


@dataclass(frozen=True, slots=True)
class PageWords:
    """A publication's name, navigation and house words, ready to be looked for."""

    name: str
    nav: tuple[str, ...]
    more_on: tuple[str, ...]
    newsletter: tuple[str, ...]
    trending: frozenset[str]

    @classmethod
    def of(cls, publication: Publication) -> PageWords:
        """Return the words of a publication; the ones it started with count as well."""
        own, first = publication.words, HouseWords()
        return cls(
            name=publication.name,
            nav=tuple(link.label for link in publication.nav),
            more_on=tuple(dict.fromkeys(words for words in (own.more_on, first.more_on) if "{series}" in words)),
            newsletter=tuple(dict.fromkeys((own.newsletter, first.newsletter))),
            trending=frozenset({fold(own.trending), fold(first.trending)}),
        )

    def series_in(self, line: str, *, in_foot: bool = False) -> str:
        """Return the series that a *More On* line names, or nothing.

        Above the foot the line must be set as the publication sets it, or in capitals: a paragraph may well begin
        with “More on that”.
        """
        plain = squash(line)
        if len(plain) > _LONGEST_NAME or plain.endswith((".", ":", ",", ";")):
            return ""
        for words in self.more_on:
            match = _pattern(words, "series").fullmatch(plain.translate(_STRAIGHT))
            if not match:
                continue
            as_set = plain.startswith(words.partition("{")[0]) or plain.isupper()
            if in_foot or as_set:
                return plain[match.start("hole") : match.end("hole")].strip()
        return ""

    def publication_in(self, line: str) -> str:
        """Return the publication that a newsletter call names (its own name where the call names none), or nothing."""
        plain = squash(line)
        for words in self.newsletter:
            if "{publication}" not in words:
                if words and same(words, line):
                    return self.name
                continue
            match = _pattern(words, "publication").fullmatch(plain.translate(_STRAIGHT))
            if match and len(plain) <= _LONGEST_NAME:
                return plain[match.start("hole") : match.end("hole")]
        return ""

    def is_trending(self, line: str) -> bool:
        """Tell whether a line is the heading of the *Trending* block."""
        return fold(line) in self.trending

    def is_foot(self, line: str, *, in_foot: bool = False) -> bool:
        """Tell whether a line belongs to what every page carries below its article."""
        return bool(self.series_in(line, in_foot=in_foot) or self.publication_in(line)) or self.is_trending(line)

    def is_nav(self, line: str) -> bool:
        """Tell whether a line is one of the head's links, or all of them in a row."""
        folded = fold(line)
        labels = [fold(label) for label in self.nav]
        return folded in labels or (len(labels) > 1 and folded == " ".join(labels))

    def is_page(self, lines: Sequence[str]) -> bool:
        """Tell whether the lines were copied from one of the publication's pages."""
        if len(lines) < 2:
            return False
        return fold(lines[0]) == fold(self.name) or any(self.is_foot(line) for line in lines[1:])

    def site_name(self, lines: Sequence[str]) -> bool:
        """Tell whether the first line is the publication's name: this one's, or the one the newsletter call says."""
        names = {fold(self.name)} | {fold(name) for name in map(self.publication_in, lines[1:]) if name}
        return fold(lines[0]) in names
