"""What a style book says: its entries, each frozen, and what an entry must have."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.stylebook.patterns import read_pattern
from almost_editor.document.text import squash
from almost_editor.errors import InvalidValue
from almost_editor.wording import later

PREFIX = "style:"
"""Before an entry's name in the name of its rule."""
OR = " / "
"""Between several words that could stand there instead."""
LONGEST_WORDS = 200
LONGEST_SENTENCE = 500
MOST_WORDS = 200
MOST_ENTRIES = 2_000
MOST_WAYS_TOGETHER = 5_000
"""Of all patterns of a book: what one place of a text may cost at most."""
_NAME = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_LONGEST_NAME = 60
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One rule of the house. Shapes: has `words` or a `pattern`; `use` has none, one, or as many as there are words.

    A `use` may name several, with “ / ” between them. `languages` are such as `en` or `en-US`; none means all.
    """

    name: str
    words: tuple[str, ...] = ()
    pattern: str = ""
    use: tuple[str, ...] = ()
    advice: str = ""
    reason: str = ""
    level: Level = Level.NOTE
    exceptions: tuple[str, ...] = ()
    match_case: bool = False
    quotations: bool = True
    """Whether somebody's own words are held to it too."""
    languages: tuple[str, ...] = ()

    @property
    def rule(self) -> str:
        """What its findings are called by."""
        return PREFIX + self.name

    def instead_of(self, number: int) -> tuple[str, ...]:
        """Return what could stand in the place of the word of that number; of a pattern the first."""
        if not self.use:
            return ()
        return tuple(self.use[number if len(self.use) > 1 else 0].split(OR))

    def speaks(self, language: str) -> bool:
        """Tell whether it is for a language."""
        tag = language.lower()
        return not self.languages or any(
            tag == one.lower() or tag.startswith(f"{one.lower()}-") for one in self.languages
        )


@dataclass(frozen=True)
class Stylebook:
    """All that a newsroom wants of its words. It travels, and is known by its entries."""

    entries: tuple[Entry, ...] = ()

    @functools.cached_property
    def _known_by(self) -> int:
        return hash(self.entries)

    def __hash__(self) -> int:
        return self._known_by

    def __reduce__(self) -> tuple[Callable[..., Stylebook], tuple[object, ...]]:
        """Travel without what another process would count otherwise."""
        return (Stylebook, (self.entries,))

    def named(self, rule: str) -> Entry | None:
        """Return the entry of a name, or of a finding's rule."""
        name = rule.removeprefix(PREFIX)
        return next((one for one in self.entries if one.name == name), None)


NO_BOOK = Stylebook()


def check_entry(entry: Entry) -> None:
    """Refuse an entry that cannot be one. Raises: InvalidValue."""
    _check_name(entry.name)
    if bool(entry.words) == bool(entry.pattern):
        raise InvalidValue(
            later("The rule “{name}” must have either words or a pattern.", name=entry.name),
            later("Write what it looks for: “words”, or a “pattern”."),
        )
    _check_words(entry)
    if entry.pattern:
        read_pattern(entry.pattern)
    if not (entry.use or entry.advice):
        raise InvalidValue(
            later("The rule “{name}” says neither what to write nor what to think of.", name=entry.name),
            later("Give it a “use” or an “advice”."),
        )
    for sentence in (entry.advice, entry.reason):
        if len(sentence) > LONGEST_SENTENCE:
            raise InvalidValue(
                later("A sentence of the rule “{name}” is longer than {longest:,} characters.", name=entry.name,
                      longest=LONGEST_SENTENCE),
                later("Say it in fewer words."),
            )  # fmt: skip
    for language in entry.languages:
        if not _LANGUAGE.fullmatch(language):
            raise InvalidValue(
                later("“{language}” is no language of the rule “{name}”.", language=language, name=entry.name),
                later("Write its tag, such as “en” or “en-US”."),
            )


def _check_name(name: str) -> None:
    if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
        raise InvalidValue(
            later("“{name}” cannot be the name of a rule.", name=name[:_LONGEST_NAME]),
            later("Use letters and digits, with hyphens between them."),
        )


def _check_words(entry: Entry) -> None:
    for one in (*entry.words, *entry.exceptions, *entry.use):
        if not squash(one) or len(one) > LONGEST_WORDS or one != squash(one):
            raise InvalidValue(
                later("The rule “{name}” has words that are none: “{words}”.", name=entry.name, words=one[:60]),
                later("Write words on one line, with one space between them."),
            )
    if len(entry.words) > MOST_WORDS or len(entry.exceptions) > MOST_WORDS:
        raise InvalidValue(
            later("The rule “{name}” has more than {most} words.", name=entry.name, most=MOST_WORDS),
            later("Make several rules of it."),
        )
    if len(entry.use) > 1 and len(entry.use) != len(entry.words):
        raise InvalidValue(
            later("The rule “{name}” has not as many words in “use” as it looks for.", name=entry.name),
            later("Write one for all, or one for each word in the same order; a choice is written “one / other”."),
        )


def check_together(book: Stylebook) -> None:
    """Refuse entries that cannot stand in one book. Raises: InvalidValue."""
    if len(book.entries) > MOST_ENTRIES:
        raise InvalidValue(
            later("The style book has more than {most:,} rules.", most=MOST_ENTRIES), later("Take some out.")
        )
    ways = sum(read_pattern(one.pattern).ways for one in book.entries if one.pattern)
    if ways > MOST_WAYS_TOGETHER:
        raise InvalidValue(
            later("The patterns of the style book are too many, or too slow together."),
            later("Take some out, or write words instead."),
        )


def name_for(words: str, taken: frozenset[str] = frozenset()) -> str:
    """Return a name for a new entry that none of `taken` has, made of its words."""
    made = "-".join(re.findall(r"[^\W_]+", words.casefold())) or "rule"
    made = made[: _LONGEST_NAME - 4].rstrip("-")
    name, number = made, 2
    while name in taken:
        name, number = f"{made}-{number}", number + 1
    return name
