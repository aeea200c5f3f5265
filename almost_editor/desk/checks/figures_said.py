"""Numbers as a text says them, in figures or in words, with what they count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from almost_editor.desk.checks.calendar_words import MONTH
from almost_editor.desk.checks.numerals import NUMBER_WORD, SCALES, value_of

_SCALE = "|".join(SCALES)
_FIGURE = r"(?P<figure>\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,9})?)(?![\d\w]|[.,]\d)"
_FRACTION = r"-\w*(?:th|rd|nd|st|half|halves)s?\b"
_WORD = rf"\b(?P<word>{NUMBER_WORD}\b(?: dozen\b)?|(?:a )?dozen\b|a(?= (?:{_SCALE})\b))(?!{_FRACTION})"
_NUMBER = re.compile(
    rf"(?:(?P<money>[$€£]\s?)?(?<![\w.,]){_FIGURE}|{_WORD})"
    rf"(?P<scale>(?:[ -](?:{_SCALE})\b){{0,2}})(?P<percent>\s?%|[ -]per ?cent\b)?",
    re.I,
)
_DATE_BEFORE = re.compile(rf"{MONTH} (?:\d+[ ,]+)?$")
_DATE_BEHIND = re.compile(rf" (?:of )?{MONTH}(?!\w)")
_TIME = re.compile(r"[:/]\d|[ ]?[ap]\.?m\b|[ ]o[’']clock", re.I)
_SCORE = re.compile(r"[-–]\d")
_NEXT = re.compile(r"[ -]([^\W\d_][\w’'-]*)")
_BEHIND = re.compile(r"([a-z]+) (?:[a-z]+ ){0,2}[$€£]?$")
_LONGEST_BEHIND = 40
_NEAR = 3
"""Words behind a number that may say what it counts."""
_ALIKE = {
    word: key
    for key, words in (
        ("death", "die dies died dead death deaths killed kill kills killing dying slain toll"),
        ("hurt", "hurt injured injures injure injuries wounded wounds wound"),
        ("arrest", "arrest arrests arrested detained jailed"),
        ("missing", "missing vanished disappeared"),
        ("person", "people persons person residents civilians"),
        ("vote", "votes vote voted"),
        ("home", "homes home houses house households"),
    )
    for word in words.split()
}
_SAYS_NOTHING_WORDS = (
    "of the a an in on at to for from by with and or as is are was were has have had that this more than most least"
    " other others new old good last next first per each every not no its his her their them these those our your it"
    " they he she we us who which will would could can may might said says after before over under about since until"
    " times time way ways thing things part parts kind kinds percent dollars euros point points long large small big"
    " high low ago"
)
_SAYS_NOTHING = frozenset(_SAYS_NOTHING_WORDS.split())
TIME_UNITS = frozenset(("year", "month", "week", "day", "hour", "minute", "second", "decade", "mile", "night"))
_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that a text says. Units: characters of the prose."""

    start: int
    end: int
    value: float
    kind: str
    """`$` for money, `%` for a percentage, `date` for what is none, nothing for what counts things."""
    keys: tuple[str, ...]
    """What it may count, in one form for each word: `death`, `nurse`."""
    told: str
    """The number with the words behind it, as they stand."""


@lru_cache(maxsize=_KEPT)
def figures(prose: str) -> tuple[Figure, ...]:
    """Return the numbers of a text. Cost: linear."""
    return tuple(_figures(prose))


def _figures(prose: str) -> Iterator[Figure]:
    for found in _NUMBER.finditer(prose):
        value, end = _value(found), found.end()
        keys, last = _keys(prose, end)
        verb = _BEHIND.search(prose, max(0, found.start() - _LONGEST_BEHIND), found.start())
        if verb is not None:
            keys += tuple(_ALIKE[word] for word in verb[0].split() if word in _ALIKE and _ALIKE[word] not in keys)
        kind = "$" if found["money"] else "%" if found["percent"] else ""
        if not kind and _is_date(prose, found, value):
            kind = "date"
        yield Figure(found.start(), end, value, kind, keys, prose[found.start() : last])


def _value(found: re.Match[str]) -> float:
    factor = 1
    for scale in re.split("[ -]", found["scale"].strip(" -")):
        factor *= SCALES.get(scale.casefold(), 1)
    if found["figure"]:
        return round(float(found["figure"].replace(",", "")) * factor, 6)
    words = found["word"].casefold().split()
    if words[-1] == "dozen":
        factor *= 12
        words.pop()
    if words and words[0] == "a":
        words.pop(0)
    return float((value_of(words[0]) if words else 1) * factor)


def _is_date(prose: str, found: re.Match[str], value: float) -> bool:
    """Tell whether a number is a year, a day, a time or a score: what the text need not count."""
    start, end = found.span()
    is_year = found["figure"] is not None and not found["scale"] and "," not in found["figure"] and 1500 <= value < 2200
    return (
        is_year
        or _DATE_BEFORE.search(prose, max(0, start - 16), start) is not None
        or any(pattern.match(prose, end) is not None for pattern in (_DATE_BEHIND, _TIME, _SCORE))
        or prose[start - 1 : start] in ("-", "–", "/", "#")
    )


def _keys(prose: str, at: int) -> tuple[tuple[str, ...], int]:
    keys: list[str] = []
    for _ in range(_NEAR):
        found = _NEXT.match(prose, at)
        if found is None:
            break
        at = found.end()
        word = found[1].casefold().removesuffix("’s").removesuffix("'s")
        if word not in _SAYS_NOTHING:
            keys.append(_ALIKE.get(word) or _stem(word))
    return tuple(keys), at


def _stem(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word
