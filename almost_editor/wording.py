"""Wording: what the app says, in the language of whoever reads it.

Every room writes its sentences in English and passes them through `tr` or `count` where they are said, and marks those
that stand in tables with `later`, to be passed through `tr` where they are shown. The English of the source is the key
under which a translation is found (`resources/translations/`). Without a language that was spoken before, as on the
command line, everything stays English.

Only what a person reads in the window goes through here. What goes out to readers or lies in a library speaks the
publication's language, wherever it was made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from string import Formatter
from typing import Any

Find = Callable[[str, int], str]
"""Return the translation of an English text in the form that goes with a number (-1: none), empty where none is."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language to speak. Shapes: `tag` is BCP 47; `point` and `group` are the signs within a number."""

    tag: str = "en"
    find: Find | None = None
    point: str = "."
    group: str = ","


ENGLISH = Language()
_spoken = ENGLISH


def speak(language: Language) -> Language:
    """Speak a language from now on; return the one that was spoken before. What is already on the screen stays."""
    global _spoken
    before, _spoken = _spoken, language
    return before


def spoken() -> Language:
    """Return the language that is spoken."""
    return _spoken


def tr(text: str, /, **values: object) -> str:
    """Say an English text in the language that is spoken, with values for its `{names}` if it has any."""
    said = (_spoken.find(text, -1) if _spoken.find and text else "") or text
    return _filled(said, values) if values else said


def count(one: str, many: str, number: int, /, **values: object) -> str:
    """Say what goes with a number: `count("one file", "{n:,} files", 3)`. Both may name `{n}` and other values."""
    said = _spoken.find(many, number) if _spoken.find else ""
    return _filled(said or (one if number == 1 else many), {"n": number, **values})


def later(text: str) -> str:
    """Mark an English text that stands in a table; where it is shown it goes through `tr`."""
    return text


def _filled(text: str, values: dict[str, Any]) -> str:
    return text.format(**values) if _spoken.find is None else _FORMATTER.vformat(text, (), values)


class _Formatter(Formatter):
    """Writes numbers with the signs of the language that is spoken."""

    def format_field(self, value: Any, format_spec: str) -> str:
        said = str(super().format_field(value, format_spec))
        if format_spec and isinstance(value, int | float):
            return said.translate({ord("."): _spoken.point, ord(","): _spoken.group})
        return said


_FORMATTER = _Formatter()
