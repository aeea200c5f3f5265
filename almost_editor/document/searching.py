"""Searching: what somebody types into the search field, taken apart into words and filters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from almost_editor.document.draft import STAGE_NAMES, Stage
from almost_editor.errors import InvalidValue
from almost_editor.wording import later

FILTERS = ("stage", "series", "by", "has", "before", "after")
"""The words that are filters before a colon; the guide's page on the command line says what each asks for."""

Snippet = tuple[tuple[str, bool], ...]
"""Words in parts, each with whether it is one that was looked for."""

_PART = re.compile(r'(?:(?P<filter>[a-z]+):)?(?:"(?P<quoted>[^"]*)"?|(?P<bare>\S*))')
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_TK = re.compile(r"(?<![\w])TK(?:K|TK)*(?![\w])")
_NOT_WORDS = re.compile(r"`[^`\n]*`|https?://\S+|\]\([^)\s]*\)")


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. Shapes: `phrases` are words that stand next to each other; the last one may go on."""

    phrases: tuple[tuple[str, ...], ...] = ()
    last_is_prefix: bool = True
    """Whether the last word is still being typed."""
    stages: tuple[Stage, ...] = ()
    series: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    has_tk: bool = False
    before: str = ""
    """A day in ISO form, not included."""
    after: str = ""
    """A day in ISO form, included."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for, so that everything would be found."""
        return self == Query(last_is_prefix=self.last_is_prefix)


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that was given a name."""

    id: int
    name: str
    query: str
    """As it was typed."""


@dataclass(frozen=True, slots=True)
class Found:
    """An article that was found, and the words in it that it was found by."""

    draft_id: str
    column: str
    """Where they stand: `headline`, `dek`, `body`, `captions` or `notes`."""
    snippet: Snippet


def parse_query(text: str) -> Query:
    """Take a search apart. Raises: InvalidValue where a filter's value is none; its sentence says what would be.

    A word with a colon that is no filter's is looked for like any other; a filter without a value asks for nothing yet.
    """
    phrases: list[tuple[str, ...]] = []
    stages: list[Stage] = []
    found: dict[str, list[str]] = {"series": [], "by": []}
    has_tk, days = False, {"before": "", "after": ""}
    for match in _PART.finditer(text):
        name, value = match["filter"], _value(match)
        if name not in FILTERS:
            words = _WORD.findall(match[0])
            if match["quoted"] is not None and name is None:
                phrases += [tuple(words)] if words else []
            else:
                phrases += [(word,) for word in words]
        elif not value.strip():
            continue
        elif name == "stage":
            stages.append(_stage(value))
        elif name == "has":
            if value.casefold() != "tk":
                raise InvalidValue(
                    later("“has:{word}” asks for nothing that is known.", word=value), later("It can be has:tk.")
                )
            has_tk = True
        elif name in days:
            days[name] = _day(name, value)
        else:
            found[name].append(value.strip())
    ends_open = bool(text) and not text[-1].isspace() and not text.endswith('"')
    return Query(tuple(phrases), ends_open, tuple(stages), tuple(found["series"]), tuple(found["by"]), has_tk, **days)


def parts_of(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Give each part of a search, a word, a phrase or a filter: where it begins and ends, its filter and its value."""
    for match in _PART.finditer(text):
        if match[0]:
            yield match.start(), match.end(), match["filter"] or "", _value(match)


def _value(match: re.Match[str]) -> str:
    return match["quoted"] if match["quoted"] is not None else match["bare"] or ""


def has_tk(*texts: str) -> bool:
    """Tell whether one of some texts says TK: something is still to come. Not within code or an address."""
    return any(_TK.search(_NOT_WORDS.sub(" ", text)) for text in texts)


def tk_count(*texts: str) -> int:
    """Return how often some texts say TK, as `has_tk` tells."""
    return sum(len(_TK.findall(_NOT_WORDS.sub(" ", text))) for text in texts if "TK" in text)


def tk_spans(prose: str) -> Iterator[tuple[int, int]]:
    """Give where prose says TK: words as a reader sees them, without code and addresses."""
    for found in _TK.finditer(prose):
        yield found.span()


def _stage(value: str) -> Stage:
    wanted = value.casefold().replace(" ", "-")
    for stage, shown in STAGE_NAMES.items():
        if wanted in (stage.value, shown.casefold().replace(" ", "-")):
            return stage
    raise InvalidValue(
        later("“{word}” is no stage.", word=value),
        later("It can be {stages}.", stages=", ".join(stage.value for stage in Stage)),
    )


def _day(name: str, value: str) -> str:
    parts = value.split("-")
    try:
        year, month, day = (*map(int, parts), *(1, 1))[:3]
        return date(year, month, day).isoformat()
    except (ValueError, TypeError) as error:
        raise InvalidValue(
            later("“{name}:{day}” is no day.", name=name, day=value),
            later("Write it as in {name}:2026-03-01 or {name}:2026.", name=name),
        ) from error
