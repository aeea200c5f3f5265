"""Grammar of English, in the dialects that there are rules for; and spelling, where a dialect has no dictionary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

DIALECTS = {"en": 0, "en-us": 0, "en-gb": 1, "en-au": 2, "en-ca": 3, "en-in": 4}
"""As the library of rules counts them; whatever else is English goes by the British ones."""
SPELLING_RULE = "SpellCheck"
_HEARD = frozenset((
    "Agreement", "BoundaryError", "Eggcorn", "Grammar", "Malapropism", "Miscellaneous", "Nonstandard", "Punctuation",
    "Redundancy", "Repetition", "Typo", "Usage", "WordChoice",
))  # fmt: skip
"""Kinds that are mistakes; what is left out is taste, layout, or what the page sets right by itself."""
_LEFT_OUT = frozenset({"SplitWords", "CompoundNouns", "MassNouns", "UnclosedQuotes"})
"""Rules that are wrong more often than right in news."""
_QUOTED = re.compile("`([^`]*)`")


@dataclass(frozen=True, slots=True)
class Lint:
    """What a rule says of a stretch. Units: characters of the prose."""

    start: int
    end: int
    rule: str
    message: str
    suggestions: tuple[str, ...]


def dialect_of(language: str) -> int | None:
    """Return the dialect of a language tag; None for another language than English."""
    key = language.replace("_", "-").casefold()
    if key.partition("-")[0] != "en":
        return None
    return DIALECTS.get(key, 1)


class Grammar:
    """The rules of one dialect, loaded. Cost: 1.4 s and 120 MB to make; some milliseconds for a paragraph."""

    def __init__(self, dialect: int) -> None:
        # Here and not above: whoever reads another language does not load it.
        from harper import Dialect, Language, Linter  # noqa: PLC0415

        self._markdown, self._plain = Language.MARKDOWN, Language.PLAINTEXT
        self._linter: Any = Linter(Dialect(dialect))
        rules = self._linter.get_default_lint_config()
        self._grammar = {**rules, SPELLING_RULE: False}
        self._spelling = {**dict.fromkeys(rules, False), SPELLING_RULE: True}
        self._both = {**rules, SPELLING_RULE: True}
        self._at_work: dict[str, bool] = {}
        self.knows = lru_cache(maxsize=5_000)(self._knows)

    def read(self, prose: str, *, spelling: bool = False) -> Iterator[Lint]:
        """Give what the rules say of a paragraph’s prose, and its misspelled words under `SPELLING_RULE`."""
        self._work_by(self._both if spelling else self._grammar)
        for rule, lints in self._linter.organized_lints(prose, language=self._markdown, dedup=False).items():
            for lint in lints:
                if rule == SPELLING_RULE or _is_heard(rule, lint):
                    yield _lint(rule, lint, prose)

    def _knows(self, word: str) -> bool:
        self._work_by(self._spelling)
        return not self._linter.lint(word, language=self._plain)

    def _work_by(self, rules: dict[str, bool]) -> None:
        # 0.7 ms: not for each line.
        if self._at_work is not rules:
            self._linter.set_lint_config(rules)
            self._at_work = rules


def _is_heard(rule: str, lint: Any) -> bool:
    # What rules say of other capitals is said of names, and of what comes behind “Co.” or begins an item.
    return rule == "CapitalizePersonalPronouns" or (lint.lint_kind in _HEARD and rule not in _LEFT_OUT)


def _lint(rule: str, lint: Any, prose: str) -> Lint:
    start, end = lint.span.start, lint.span.end
    words = prose[start:end]
    made = []
    for one in lint.suggestions:
        kind, text = one.kind.name, one.replacement_text
        made.append({"REMOVE": "", "INSERT_AFTER": words + text}.get(kind, text).strip(" "))
    message = _QUOTED.sub(r"“\1”", lint.message)
    return Lint(start, end, rule, message, tuple(dict.fromkeys(made)))
