"""What a rule is: its name and reasons, and the function that finds."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from almost_editor.desk.checks.finding import Finding, Level
from almost_editor.desk.checks.passages import Kind, Passage, Placed
from almost_editor.document.draft import Draft
from almost_editor.document.publication import Publication

HOUSE = "house"
"""The source of what this newsroom wants for itself."""


class Group(enum.StrEnum):
    """What rules belong together: a group is switched on and off as one."""

    GATE = "gate"
    """What must not leave as it is, and what the gate has always said."""
    CRAFT = "craft"
    """What any desk would stop at."""
    AP = "ap"
    """The style of American news agencies."""
    STYLE = "style"
    """What the style book of this newsroom says."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What a rule found in a passage. Units: characters of the passage's prose."""

    start: int
    end: int
    message: str
    """One sentence, said later."""
    suggestions: tuple[str, ...] = ()
    """What could stand there instead; an empty one takes the words away."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule says of an article. Shapes: `at` is a passage and the slip in it, where it is about words."""

    field: str
    message: str
    at: tuple[Placed, Slip] | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """An article as it lies on the desk: what every rule gets to see."""

    draft: Draft
    publication: Publication
    now: datetime
    passages: tuple[Placed, ...]

    def of(self, *kinds: Kind) -> list[Placed]:
        """Return its passages of some kinds, in order."""
        return [one for one in self.passages if one.passage.kind in kinds]


@dataclass(frozen=True, slots=True)
class Rule:
    """What is known of a rule. Shapes: `title` and `reason` are sentences, said later; `source` is what it goes by."""

    name: str
    level: Level
    group: Group
    title: str
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class PassageRule:
    """A rule that one passage tells all about: what it finds there holds wherever the passage stands."""

    rule: Rule
    kinds: frozenset[Kind]
    languages: tuple[str, ...]
    """The languages that it knows, `en` for all Englishes; none for every one."""
    find: Callable[[Passage], Iterable[Slip]]

    def reads(self, passage: Passage) -> bool:
        """Tell whether it has a say in a passage."""
        language = passage.language.partition("-")[0].lower()
        return passage.kind in self.kinds and (not self.languages or language in self.languages)


@dataclass(frozen=True, slots=True)
class ArticleRule:
    """A rule that looks at fields, or at several passages together."""

    rule: Rule
    find: Callable[[Copy], Iterable[Remark]]


def article_rule(
    name: str, level: Level, group: Group = Group.CRAFT, *, title: str, reason: str, source: str = HOUSE
) -> Callable[[Callable[[Copy], Iterable[Remark]]], ArticleRule]:
    """Make a rule of a function that looks at a whole article."""
    return lambda find: ArticleRule(Rule(name, level, group, title, reason, source), find)


def passage_rule(
    name: str,
    kinds: Iterable[Kind],
    group: Group = Group.CRAFT,
    *,
    title: str,
    reason: str,
    level: Level = Level.NOTE,
    source: str = HOUSE,
    languages: tuple[str, ...] = (),
) -> Callable[[Callable[[Passage], Iterable[Slip]]], PassageRule]:
    """Make a rule of a function that looks at one passage."""
    rule = Rule(name, level, group, title, reason, source)
    return lambda find: PassageRule(rule, frozenset(kinds), languages, find)


def found_at(rule: Rule, placed: Placed, slip: Slip) -> Finding:
    """Return what was found in a passage, where it stands; what a mark runs through is put right by hand."""
    line, start, end, words = placed.span(slip.start, slip.end)
    suggestions = slip.suggestions if placed.is_whole(slip.start, slip.end) else ()
    return Finding(rule.name, rule.level, placed.field, slip.message, line, start, end, words, suggestions)
