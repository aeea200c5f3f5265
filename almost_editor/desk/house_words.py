"""House words: names and terms that a newsroom uses, which are right however a dictionary sees them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from almost_editor.desk.findings import SPELLING, Finding
from almost_editor.desk.words import bare, stem

_PARTS = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")


class HouseWords:
    """The words of names (authors, series, sections, tags), and those that somebody called right."""

    def __init__(self, names: Iterable[str] = (), always: Iterable[str] = ()) -> None:
        parts = {bare(part) for name in names for part in _PARTS.findall(name)}
        self._words = parts | {bare(word) for word in always}
        self._words |= {stem(word) for word in self._words}

    def hold(self, finding: Finding) -> bool:
        """Tell whether what was called misspelled is a word of the house.

        One in small letters is right at the start of a sentence too; one with a capital needs it.
        """
        word = finding.context
        if finding.kind != SPELLING:
            return False
        return word in self._words or word[:1].lower() + word[1:] in self._words
