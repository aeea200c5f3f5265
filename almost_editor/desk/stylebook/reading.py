"""Reading a style book: from the text of its file to its entries, and what is wrong in which line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.stylebook.entries import NO_BOOK, Entry, Stylebook, check_entry, check_together, name_for
from almost_editor.errors import ImportRefused, InvalidValue
from almost_editor.wording import later

CALLED = "stylebook.toml"
MOST_CHARACTERS = 1_000_000
HEAD = re.compile(r"[ \t]*\[\[[ \t]*rule[ \t]*\]\][ \t]*(?:#.*)?$", re.M)
_AT = re.compile(r" \(at line (\d+), column \d+\)$| \(at end of document\)$")
_LISTS = {"words": "words", "use": "use", "except": "exceptions", "languages": "languages"}
_SENTENCES = ("name", "pattern", "advice", "reason")
_SWITCHES = ("match_case", "quotations")


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with a style book's text. Shapes: `line` counts from 1, 0 where it is about the whole."""

    line: int
    error: InvalidValue

    def sentence(self, called: str = CALLED) -> str:
        """Return it as a sentence that names file and line, to be said later."""
        if not self.line:
            return later("“{file}”: {what}", file=called, what=self.error.english)
        return later("“{file}”, line {line}: {what}", file=called, line=self.line, what=self.error.english)


@dataclass(frozen=True, slots=True)
class ReadBook:
    """A style book as far as it can be read, and what is wrong with the rest."""

    book: Stylebook = NO_BOOK
    wrong: tuple[Wrong, ...] = field(default=(), compare=False)


@lru_cache(maxsize=8)
def read_book(text: str) -> ReadBook:
    """Read the text of a style book; a rule that is none is left out. Cost: linear; nothing for a text read before."""
    if len(text) > MOST_CHARACTERS:
        large = later("the style book has more than {most:,} characters.", most=MOST_CHARACTERS)
        return ReadBook(wrong=(Wrong(0, InvalidValue(large, later("Take some rules out."))),))
    try:
        told = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return ReadBook(wrong=(_unreadable(text, error),))
    rules = told.pop("rule", [])
    if told or not isinstance(rules, list) or not all(isinstance(one, dict) for one in rules):
        known = later("“{key}” means nothing here.", key=str(next(iter(told), "rule"))[:60])
        return ReadBook(wrong=(Wrong(0, InvalidValue(known, later("Begin each rule with a line “[[rule]]”."))),))
    return _checked(rules, [text.count("\n", 0, found.start()) + 1 for found in HEAD.finditer(text)])


def must_read(text: str, called: str = CALLED) -> Stylebook:
    """Return the style book of a text that is whole. Raises: ImportRefused, which names the file and the line."""
    read = read_book(text)
    if read.wrong:
        raise ImportRefused(read.wrong[0].sentence(called))
    return read.book


def _checked(rules: list[dict[str, Any]], lines: list[int]) -> ReadBook:
    entries: dict[str, Entry] = {}
    wrong: list[Wrong] = []
    for number, told in enumerate(rules):
        # A rule that begins within a longer text would only be told of in a wrong line.
        line = lines[number] if len(lines) == len(rules) else 0
        try:
            entry = _entry(told, frozenset(entries))
            check_entry(entry)
            if entry.name in entries:
                raise InvalidValue(
                    later("there are two rules called “{name}”.", name=entry.name), later("Give one another name.")
                )
        except InvalidValue as error:
            wrong.append(Wrong(line, error))
        else:
            entries[entry.name] = entry
    book = Stylebook(tuple(entries.values()))
    try:
        check_together(book)
    except InvalidValue as error:
        return ReadBook(wrong=(*wrong, Wrong(0, error)))
    return ReadBook(book, tuple(wrong))


def _entry(told: dict[str, Any], taken: frozenset[str]) -> Entry:
    values: dict[str, Any] = {}
    for key, value in told.items():
        if key in _LISTS:
            values[_LISTS[key]] = _words(key, value)
        elif (key in _SENTENCES and isinstance(value, str)) or (key in _SWITCHES and isinstance(value, bool)):
            values[key] = value
        elif key == "level" and value in tuple(Level):
            values[key] = Level(value)
        else:
            raise _meaningless(key)
    if not values.get("name"):
        spoken = (*values.get("words", ()), values.get("pattern", ""))
        values["name"] = name_for(spoken[0], taken)
    return Entry(**values)


def _words(key: str, value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(value)
    raise _meaningless(key)


def _meaningless(key: str) -> InvalidValue:
    if key in _LISTS:
        return InvalidValue(
            later("“{key}” is not words.", key=key), later("Write it like this: {key} = [\"one\", \"other\"]", key=key)
        )  # fmt: skip
    if key in _SENTENCES:
        return InvalidValue(later("“{key}” is not words.", key=key), later("Write them in quotes."))
    if key in _SWITCHES:
        return InvalidValue(later("“{key}” says neither yes nor no.", key=key), later("Write true or false."))
    if key == "level":
        return InvalidValue(later("“level” is none of the three."), later("Write “block”, “note” or “hint”."))
    return InvalidValue(
        later("a rule has no “{key}”.", key=key[:60]),
        later("It has: name, words, pattern, use, advice, reason, level, except, match_case, quotations, languages."),
    )


def _unreadable(text: str, error: Exception) -> Wrong:
    found = _AT.search(str(error))
    line = int(found[1]) if found and found[1] else text.count("\n") + 1
    reason = _AT.sub("", str(error)) if isinstance(error, tomllib.TOMLDecodeError) else "nested too deep"
    told = later("it is not written as a style book is ({reason}).", reason=reason)
    return Wrong(line, InvalidValue(told, later("Put that line right, or import the book again.")))
