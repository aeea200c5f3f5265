"""Proofs: what was found in which line. Lines are known by their words, so a line that moves is not read again."""

from __future__ import annotations

from dataclasses import replace

from almost_editor.desk.findings import HOUSE, Finding
from almost_editor.desk.house_words import HouseWords
from almost_editor.desk.reading import Means, Wish
from almost_editor.desk.stylebook.entries import NO_BOOK, PREFIX, Stylebook
from almost_editor.document.positions import utf16_length
from almost_editor.document.text import common_end, common_start, squash
from almost_editor.library.word_lists import Ignored, Words

KEPT = 40_000
"""Lines that are remembered: more than the longest text has, and a few megabytes."""
_CARRIED = 16
LONGEST_CARRIED = 8_000
"""Characters of a line whose findings are carried along while it is typed in; a longer one waits to be read again."""


class Right:
    """What is right here whatever a dictionary says: the words of the house, and what one article has ignored."""

    def __init__(self) -> None:
        self._words, self._book, self._language = Words(), NO_BOOK, ""
        self._house = HouseWords()
        self._ignored: frozenset[Ignored] = frozenset()
        self.draft_id = ""

    def take(self, words: Words, book: Stylebook = NO_BOOK) -> None:
        """Go by these lists and this style book from now on."""
        self._words, self._book, self._ignored = words, book, words.ignored
        self._house = HouseWords(words.names, words.always, book, self._language)

    def go_by(self, language: str) -> None:
        """Go by what the style book says of a language."""
        if language != self._language:
            self._language = language
            self.take(self._words, self._book)

    def holds(self, finding: Finding) -> bool:
        """Tell whether something that was found is right."""
        return self._house.hold(finding) or (bool(self._ignored) and self.ignored(finding) in self._ignored)

    def ignored(self, finding: Finding) -> Ignored:
        """Return how a finding is ignored in the open article."""
        return Ignored(self.draft_id, finding.rule, squash(finding.context))


class Proofs:
    """What was found, for one wish; of what nobody has read yet, what was found before it was edited."""

    def __init__(self, right: Right) -> None:
        self._right = right
        self.wish = Wish("", spelling=False, grammar=False)
        self._means: Means | None = None
        self._found: dict[str, tuple[Finding, ...]] = {}
        self._carried: dict[str, tuple[Finding, ...]] = {}
        self._checked: dict[str, tuple[Finding, ...]] = {}

    @property
    def is_on(self) -> bool:
        """Whether there is anything to be read for."""
        return self.wish.spelling or self.wish.grammar

    @property
    def has_any(self) -> bool:
        """Whether anything may have been found."""
        return self.is_on or bool(self._checked)

    def take_checks(self, lines: dict[str, tuple[Finding, ...]]) -> None:
        """Take what the rules of the desk found, by lines, in place of what they found before."""
        self._checked = lines

    def want(self, wish: Wish) -> None:
        """Read for something else from now on; what was found for the old wish is forgotten."""
        if wish != self.wish:
            self.wish = wish
            self._found.clear()
            self._carried.clear()

    def take(self, wish: Wish, means: Means, found: dict[str, tuple[Finding, ...]]) -> bool:
        """Take what was found in some lines; False where nobody asks for it any more."""
        if wish != self.wish:
            return False
        if means != self._means:
            # Somebody put another dictionary into the library.
            self._means = means
            self._found.clear()
        self._found.update(found)
        for line in list(self._found)[: max(0, len(self._found) - KEPT)]:
            del self._found[line]
        return True

    def knows(self, line: str) -> bool:
        """Tell whether a line has been read, or needs no reading."""
        return line in self._found or not line or line.isspace()

    def of(self, line: str) -> tuple[Finding, ...]:
        """Return what is to be looked at in a line, as far as it is known. Cost: a look into a table."""
        found = self._known(line)
        return tuple(one for one in found if not self._right.holds(one)) if found else ()

    def _known(self, line: str) -> tuple[Finding, ...]:
        carried = self._carried.get(line, ())
        read = self._found.get(line)
        if read is None:
            read = tuple(one for one in carried if one.kind != HOUSE)
        checked = self._checked.get(line)
        if checked is None:
            checked = tuple(one for one in carried if one.kind == HOUSE)
        if not checked:
            return read
        # Style beats dictionary: what it finds is found once, and by it.
        styled = [one for one in checked if one.rule.startswith(PREFIX)]
        read = tuple(
            one for one in read if not self._right.holds(one) and not any(_overlap(one, other) for other in styled)
        )
        # A word that is misspelled and said twice is both; one at a time is mended.
        free = [one for one in checked if not any(_overlap(one, other) for other in read)]
        return tuple(sorted((*read, *free), key=lambda one: one.start_utf16))

    def carry(self, before: str, after: str) -> None:
        """Let what was found in a line stay where its words went, until the line that it became is read."""
        found = self._known(before)
        if not found or max(len(before), len(after)) > LONGEST_CARRIED:
            return
        start = common_start(before, after)
        end = common_end(before, after, min(len(before), len(after)) - start)
        first, last = utf16_length(before[:start]), utf16_length(before[: len(before) - end])
        grown = utf16_length(after) - utf16_length(before)
        self._carried[after] = tuple(
            one if one.end_utf16 <= first else _moved(one, grown)
            for one in found
            if one.end_utf16 <= first or one.start_utf16 >= last
        )
        for line in list(self._carried)[: max(0, len(self._carried) - _CARRIED)]:
            del self._carried[line]


def _overlap(one: Finding, other: Finding) -> bool:
    return one.start_utf16 < other.end_utf16 and other.start_utf16 < one.end_utf16


def _moved(finding: Finding, by_utf16: int) -> Finding:
    return replace(finding, start_utf16=finding.start_utf16 + by_utf16, end_utf16=finding.end_utf16 + by_utf16)
