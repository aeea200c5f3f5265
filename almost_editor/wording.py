"""Wording: what the app says, in the language of whoever reads it.

Every room writes its sentences in English and passes them through `tr` or `count` where they are said, and marks those
that stand in tables with `later`, to be passed through `tr` where they are shown. The English of the source is the key
under which a translation is found (`resources/translations/`). Without a language that was spoken before, as on the
command line, everything stays English.

A sentence that is kept, or made in another process, is written with `later` and its values: it is English wherever it
lies, and `tr` says it where it is shown. `AlmostError` does so by itself.

Only what a person reads in the window goes through here. What goes out to readers or lies in a library speaks the
publication's language, wherever it was made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
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


class Later(str):
    """An English sentence with its values in it, which `tr` can still say in another language. It travels."""

    text: str
    many: str
    number: int
    values: dict[str, object]

    def __new__(cls, text: str, many: str, number: int, values: dict[str, object]) -> Later:
        """Write it in English, whatever is spoken."""
        said = many if many and number != 1 else text
        plain: dict[str, object] = {
            name: value if isinstance(value, str | int | float) else str(value) for name, value in values.items()
        }
        if many or plain:
            said = said.format(**({"n": number} if many else {}), **plain)
        made = super().__new__(cls, said)
        made.text, made.many, made.number, made.values = text, many, number, plain
        return made

    def __reduce__(self) -> tuple[object, ...]:
        """Travel whole between processes."""
        return (Later, (self.text, self.many, self.number, self.values))

    def of(self, number: int) -> Later:
        """Return what goes with another number."""
        return Later(self.text, self.many, number, self.values)


def tr(text: str, /, **values: object) -> str:
    """Say an English text in the language that is spoken, with values for its `{names}` if it has any."""
    if isinstance(text, Later):
        return count(text.text, text.many, text.number, **text.values) if text.many else tr(text.text, **text.values)
    said = (_spoken.find(text, -1) if _spoken.find and text else "") or text
    return _filled(said, values) if values else said


def count(one: str, many: str, number: int, /, **values: object) -> str:
    """Say what goes with a number: `count("one file", "{n:,} files", 3)`. Both may name `{n}` and other values."""
    said = _spoken.find(many, number) if _spoken.find else ""
    return _filled(said or (one if number == 1 else many), {"n": number, **values})


def within(step: str) -> str:
    """Say what begins with a capital as it stands within a sentence; where nouns have theirs anywhere it stays."""
    said = tr(step)
    return said.lower() if _spoken is ENGLISH else said


def later(text: str, many: str = "", number: int = 1, /, **values: object) -> str:
    """Mark an English text that stands in a table or is kept; where it is shown it goes through `tr`.

    With `many` it goes with a number, as in `count`.
    """
    return Later(text, many, number, values) if many or values else text


def word(text: str) -> str:
    """Return a text that `later` marked as a value of such a sentence: it is said with it."""
    return Later(text, "", 1, {})


def called(headline: str) -> str:
    """Return what sentences call an article."""
    return headline or word(later("Untitled"))


def joined(parts: Iterable[str], between: str = " ") -> str:
    """Put sentences or names together that are said later."""
    values: dict[str, object] = {f"part{place}": part for place, part in enumerate(parts)}
    return Later(between.join(f"{{{name}}}" for name in values), "", 1, values) if values else ""


def _filled(text: str, values: dict[str, Any]) -> str:
    if _spoken.find is None:
        return text.format(**values)
    said = {name: tr(value) if isinstance(value, Later) else value for name, value in values.items()}
    return _FORMATTER.vformat(text, (), said)


class _Formatter(Formatter):
    """Writes numbers with the signs of the language that is spoken."""

    def format_field(self, value: Any, format_spec: str) -> str:
        said = str(super().format_field(value, format_spec))
        if format_spec and isinstance(value, int | float):
            return said.translate({ord("."): _spoken.point, ord(","): _spoken.group})
        return said


_FORMATTER = _Formatter()
