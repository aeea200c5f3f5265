"""Words of a prose as a dictionary is asked for them, and which ones nobody is asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from almost_editor.desk.visible import THING, Visible

_SOFT = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u2060\ufeff")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\u2010": "-", "\u2011": "-"})
_LETTERS = "\\w\u0300-\u036f"
_WORD = re.compile(rf"[{_LETTERS}]+(?:['’ʼ][{_LETTERS}]+)*(?:[-\u2010\u2011][{_LETTERS}]+(?:['’ʼ][{_LETTERS}]+)*)*")
_PART = re.compile(rf"[{_LETTERS}'’ʼ]+")
_POSSESSIVE = re.compile(r"'s?$|(?<=s)'$")
_SENTENCE_END = re.compile(r"(?:[.!?:;…]|^)[\s\"'“”‘’«»„‚()\[\]*–—-]*$")
# Scripts without spaces between words: what looks like one word is a sentence.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a prose. Units: characters of the prose."""

    start: int
    end: int
    text: str
    """As a dictionary knows it: straight apostrophes, no soft hyphens."""
    begins: bool
    """Whether a sentence begins with it."""

    @property
    def parts(self) -> list[Word]:
        """The words that hyphens join; one alone where there are none."""
        found = list(_PART.finditer(self.text))
        if len(found) < 2:
            return [self]
        return [
            Word(self.start + one.start(), self.start + one.end(), one[0], self.begins and not number)
            for number, one in enumerate(found)
        ]


def words_of(seen: Visible) -> Iterator[Word]:
    """Give the words of a prose that have a spelling: none with digits, in capitals, of one letter, or cut by marks."""
    prose = seen.prose
    for found in _WORD.finditer(prose):
        start, end = found.span()
        if found[0] == "x" and prose[start - 1 : end + 1] == THING:
            continue
        if prose[start - 1 : start] == "`" or prose[end : end + 1] == "`" or seen.span(start, end) is None:
            continue
        text = bare(found[0])
        if has_spelling(text):
            yield Word(start, end, text, bool(_SENTENCE_END.search(prose, max(0, start - 40), start)))


def bare(word: str) -> str:
    """Return a word as a dictionary knows it."""
    return word.translate(_SOFT).translate(_STRAIGHT)


def stem(word: str) -> str:
    """Return a bare word without its possessive."""
    return _POSSESSIVE.sub("", word)


def has_spelling(text: str) -> bool:
    """Tell whether a bare word can be right or wrong: what is no word, or is written as nobody else would, cannot."""
    letters = stem(text)
    if len(letters) < 2 or any(sign.isdigit() or sign == "_" for sign in letters) or _UNSPACED.search(letters):
        return False
    # One part in capitals makes it a name of its own: NATO-led, post-GDR.
    return not any(_is_written_its_own_way(part) for part in re.split("[-']", letters) if part)


def _is_written_its_own_way(part: str) -> bool:
    inner = part[1:]
    if part.isupper():
        return len(part) > 1
    # MPs and PDFs, iPhone, McDonald.
    return any(sign.isupper() for sign in inner)


def is_capitalised(word: str) -> bool:
    """Tell whether a word begins with a capital, as a name does."""
    return word[:1].isupper()
