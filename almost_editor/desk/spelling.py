"""Spelling: whether a dictionary knows a word, whether an unknown name may be a slip, and what could stand there."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from almost_editor.desk.dictionaries import Pair
from almost_editor.desk.words import Word, is_capitalised, stem
from almost_editor.errors import AlmostError
from almost_editor.wording import later

MOST_SUGGESTIONS = 6
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SLIP_LENGTH = 7
"""A capitalised word is a name, unless it is at least so long and one letter from a plain word."""
_LEADS = frozenset((
    "anti", "auto", "counter", "hyper", "infra", "inter", "intra", "macro", "mega", "micro", "mini", "multi", "neuro",
    "over", "para", "post", "proto", "pseudo", "quasi", "semi", "socio", "super", "supra", "techno", "trans", "ultra",
    "under",
))  # fmt: skip
"""What stands before a hyphen and is no word."""
_LEAD_LENGTH = 3
"""Whatever is that short and before a hyphen is one too: pre-war, re-elect, co-author."""
_ELIDED = {
    "fr": frozenset((
        "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu",
    )),
    "it": frozenset((
        "c", "d", "l", "m", "n", "s", "t", "v", "un", "all", "dall", "dell", "nell", "sull", "quell", "quest",
    )),
    "ca": frozenset(("d", "l", "m", "n", "s", "t")),
}  # fmt: skip
_CAPITALISING = frozenset({"de", "lb"})
"""Languages that write every noun with a capital: there it says nothing of names."""


class Speller:
    """One dictionary, loaded."""

    def __init__(self, pair: Pair, language: str) -> None:
        """Raises: AlmostError where the files are no dictionary."""
        # Here and not above: 25 ms that a window which checks no spelling does not spend.
        from hunspell import Hunspell, HunspellFilePathError  # type: ignore[import-untyped]  # noqa: PLC0415

        folder = str(pair.folder) if pair.folder is not None else None
        try:
            self._words: Any = Hunspell(pair.name, hunspell_data_dir=folder, system_encoding="utf-8")
        except (HunspellFilePathError, OSError, ValueError, LookupError) as error:
            raise AlmostError(
                later("The dictionary “{name}” cannot be read.", name=pair.name),
                later("Put another pair of files into the library’s folder “dictionaries”."),
            ) from error
        self.language = language.partition("-")[0].casefold()
        self.knows = lru_cache(maxsize=50_000)(self._knows)
        self._is_slip = lru_cache(maxsize=5_000)(self._looks_like_slip)

    def wrong_parts(self, word: Word, *, names: bool = False) -> list[Word]:
        """Return what of a word is misspelled: the word, or those of its hyphened parts; with `names` of names too."""
        if self.knows(word.text) or self._is_right(word, names=names, behind=False):
            return []
        parts = word.parts
        if len(parts) == 1:
            return [word]
        return [
            part
            for number, part in enumerate(parts)
            if len(part.text) > 1
            and not (number < len(parts) - 1 and self._is_lead(part.text))
            and not self._is_right(part, names=names, behind=number > 0)
        ]

    def suggest(self, text: str) -> tuple[str, ...]:
        """Return what a bare word could be meant for. Cost: 30 to 300 ms."""
        try:
            return tuple(self._words.suggest(text)[:MOST_SUGGESTIONS])
        except UnicodeError:
            # A letter that this dictionary’s encoding does not have.
            return ()

    def _is_right(self, word: Word, *, names: bool, behind: bool) -> bool:
        text = word.text
        if self.knows(text) or self.knows(stem(text)):
            return True
        before, apostrophe, rest = text.partition("'")
        if apostrophe and before.casefold() in _ELIDED.get(self.language, ()):
            return len(rest) < 2 or self._is_right(
                Word(word.start + len(before) + 1, word.end, rest, False), names=names, behind=behind
            )
        is_name = is_capitalised(text) and not names and self.language not in _CAPITALISING
        return is_name and not self._is_slip(stem(text), word.begins)

    def _is_lead(self, text: str) -> bool:
        return len(text) <= _LEAD_LENGTH or text.casefold() in _LEADS

    def _knows(self, text: str) -> bool:
        try:
            return bool(self._words.spell(text))
        except UnicodeError:
            return False

    def _looks_like_slip(self, text: str, begins: bool) -> bool:
        """Tell whether a capitalised word is rather a plain one with a letter too many, missing or in another place.

        At the start of a sentence letters that changed places count however short it is.
        """
        word = text.lower()
        long_enough = len(word) >= _SLIP_LENGTH
        near = set(_swapped(word)) if begins or long_enough else set()
        if long_enough:
            near.update(_lengthened(word), _shortened(word))
        return any(self.knows(one) for one in near)


def _swapped(word: str) -> list[str]:
    return [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)]


def _lengthened(word: str) -> list[str]:
    return [word[:at] + letter + word[at:] for at in range(1, len(word)) for letter in _LETTERS]


def _shortened(word: str) -> list[str]:
    # Not the first or the last letter: names are plain words with another start or end.
    return [word[:at] + word[at + 1 :] for at in range(1, len(word) - 1)]
