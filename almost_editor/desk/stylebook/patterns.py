"""Patterns of the style book: the regular expressions that cannot run away.

A pattern is read by hand into Python's, of which it has the plain parts: letters, classes, groups, alternatives and
repeats. Whoever shares a book shares it with windows and exports of others, so the ways in which one can match at one
place are counted before it is ever tried, and a pattern with too many is refused.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass

from almost_editor.errors import InvalidValue
from almost_editor.wording import later, word

LONGEST = 300
"""Characters of a pattern."""
MOST_REPEATS = 30
"""How often `*` and `+` repeat: more than any word has letters."""
MOST_WAYS = 1_000
"""In which a pattern may match, or fail to, from one place: two words of any letters are 961."""
_DEEPEST = 20
_SIMPLE = frozenset("wWdDsSbB")
_PLAIN = frozenset("\\.^$*+?{}[]()|/-'\"&#~ ,:;!%@=<>")
_COUNT = re.compile(r"\{(\d{1,3})?(,)?(\d{1,3})?\}")
_CLASS = re.compile(r"\[\^?\]?(?:[^\]\\\[]|\\.)*\]")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that was read. Shapes: `source` is Python’s; `ways` is how many there are at one place at most."""

    source: str
    ways: int
    groups: int

    def compiled(self, *, match_case: bool) -> re.Pattern[str]:
        """Return what finds it. Cost: as long as its text."""
        with warnings.catch_warnings():
            # What Python warns of is another meaning in a later Python.
            warnings.simplefilter("ignore")
            return re.compile(self.source, re.NOFLAG if match_case else re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Part:
    source: str
    ways: int
    first: str = ""
    """The letter that it must begin with, in small; nothing where it is not one."""
    can_be_empty: bool = False


def read_pattern(text: str) -> Pattern:
    """Read a pattern. Raises: InvalidValue, which says where it cannot be followed or why it would be too slow."""
    if not text:
        raise InvalidValue(later("The pattern is empty."), later("Write what is looked for, or words instead."))
    if len(text) > LONGEST:
        raise InvalidValue(
            later("The pattern is longer than {longest:,} characters.", longest=LONGEST),
            later("Make several rules of it."),
        )
    reader = _Reader(text)
    part = reader.alternatives(0)
    if reader.at < len(text):
        raise reader.wrong(later("a closing bracket stands there that nothing opened"))
    if part.can_be_empty:
        raise InvalidValue(
            later("The pattern also matches where nothing stands."), later("Have it ask for a letter at least.")
        )
    try:
        made = Pattern(part.source, part.ways, reader.groups)
        made.compiled(match_case=True)
    except (re.error, OverflowError, RecursionError) as error:
        raise InvalidValue(
            later("The pattern cannot be followed ({reason}).", reason=getattr(error, "msg", str(error))),
            later("Write it more simply."),
        ) from None
    return made


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.groups = 0

    def wrong(self, what: str) -> InvalidValue:
        return InvalidValue(
            later("The pattern cannot be followed at character {place}: {what}.", place=self.at + 1, what=word(what)),
            later("Put it right there; a sign that is meant as it stands has a \\ before it."),
        )

    def alternatives(self, depth: int) -> _Part:
        if depth > _DEEPEST:
            raise self.wrong(later("it is nested too deep"))
        options = [self._sequence(depth)]
        while self.text[self.at : self.at + 1] == "|":
            self.at += 1
            options.append(self._sequence(depth))
        if len(options) == 1:
            return options[0]
        first = options[0].first if len({one.first for one in options}) == 1 else ""
        source, empty = "|".join(one.source for one in options), any(one.can_be_empty for one in options)
        return _Part(source, self._few(_ways_of(options)), first, empty)

    def _sequence(self, depth: int) -> _Part:
        parts: list[_Part] = []
        ways = 1
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            part = self._repeated(self._atom(depth))
            parts.append(part)
            ways = self._few(ways * part.ways)
        shown = [one for one in parts if one.source not in (r"\b", r"\B", "^", "$")]
        first = shown[0].first if shown and not shown[0].can_be_empty else ""
        return _Part("".join(one.source for one in parts), ways, first, all(one.can_be_empty for one in parts))

    def _atom(self, depth: int) -> _Part:
        sign = self.text[self.at]
        if sign == "(":
            return self._group(depth)
        if sign == "[":
            found = _CLASS.match(self.text, self.at)
            if found is None:
                raise self.wrong(later("a class of letters is not closed, or has a bracket in it"))
            self.at = found.end()
            return _Part(found[0], 1)
        if sign == "\\":
            return self._escaped()
        if sign in "*+?{":
            raise self.wrong(later("nothing stands before the sign that repeats"))
        self.at += 1
        if sign in "^$":
            return _Part(sign, 1, can_be_empty=True)
        return _Part(sign, 1) if sign == "." else _letter(sign)

    def _group(self, depth: int) -> _Part:
        self.at += 1
        opens = "("
        if self.text.startswith("?", self.at):
            if not self.text.startswith("?:", self.at):
                raise self.wrong(later("only (…) and (?:…) can be used here"))
            self.at += 2
            opens = "(?:"
        else:
            self.groups += 1
        inner = self.alternatives(depth + 1)
        if self.text[self.at : self.at + 1] != ")":
            raise self.wrong(later("a bracket is not closed"))
        self.at += 1
        return _Part(f"{opens}{inner.source})", inner.ways, inner.first, inner.can_be_empty)

    def _escaped(self) -> _Part:
        sign = self.text[self.at + 1 : self.at + 2]
        if sign in _SIMPLE and sign:
            part = _Part(f"\\{sign}", 1, can_be_empty=sign in "bB")
        elif sign in _PLAIN and sign:
            part = _letter(sign)
        else:
            raise self.wrong(later("this sign after a \\ means nothing here"))
        self.at += 2
        return part

    def _repeated(self, part: _Part) -> _Part:
        bounds = self._bounds()
        if bounds is None:
            return part
        low, high = bounds
        if part.can_be_empty:
            raise self.wrong(later("what can be nothing is repeated"))
        lazy = self.text[self.at : self.at + 1] == "?"
        self.at += lazy
        if self.text[self.at : self.at + 1] in tuple("*+?{"):
            raise self.wrong(later("what is repeated is repeated again"))
        ways, one = 0, self._few(part.ways**low)
        for _ in range(low, high + 1):
            ways = self._few(ways + one)
            one *= part.ways
        source = f"{part.source}{{{low},{high}}}" + "?" * lazy
        return _Part(source, ways, part.first if low else "", can_be_empty=low == 0)

    def _bounds(self) -> tuple[int, int] | None:
        sign = self.text[self.at : self.at + 1]
        if sign in tuple("*+?"):
            self.at += 1
            return {"*": (0, MOST_REPEATS), "+": (1, MOST_REPEATS), "?": (0, 1)}[sign]
        if sign != "{":
            return None
        found = _COUNT.match(self.text, self.at)
        if found is None or not (found[1] or found[3]):
            raise self.wrong(later("the braces do not say how often"))
        low = int(found[1] or 0)
        high = int(found[3]) if found[3] else MOST_REPEATS if found[2] else low
        if not low <= high <= MOST_REPEATS or not high:
            raise self.wrong(later("it repeats up to {most} times", most=MOST_REPEATS))
        self.at = found.end()
        return low, high

    def _few(self, ways: int) -> int:
        if ways > MOST_WAYS:
            raise InvalidValue(
                later("The pattern can match in so many ways that a text could wait for it without end."),
                later("Take out a * or +, or what is repeated within what is repeated; or make several rules of it."),
            )
        return ways


def _letter(sign: str) -> _Part:
    # Beyond ASCII a letter may be found where another stands: “ſ” for “s”.
    return _Part(re.escape(sign), 1, sign.lower() if sign.isascii() else "")


def _ways_of(options: list[_Part]) -> int:
    """Return the most ways of alternatives: of those that begin with different letters only one can go on."""
    open_ = sum(one.ways for one in options if not one.first)
    by_first: dict[str, int] = {}
    for one in options:
        if one.first:
            by_first[one.first] = by_first.get(one.first, 0) + one.ways
    return open_ + max(by_first.values(), default=0)
