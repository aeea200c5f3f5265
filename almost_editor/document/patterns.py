"""Patterns: regular expressions that a person types, and what is put in place of what they find.

They are Python's, `^` and `$` at every line's ends. One may backtrack without end, and nothing in the interpreter stops
it: only `read` may be called where somebody waits, all else in a process that can be ended.
"""

from __future__ import annotations

import re
import warnings
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from almost_editor.document.finding import Span
from almost_editor.document.text import clean
from almost_editor.errors import InvalidValue
from almost_editor.wording import later, word

LONGEST = 1000
"""Characters of a pattern that is read: a longer one was pasted by mistake, and is slow to read."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: words as they are typed, or a pattern."""

    words: str
    match_case: bool = False
    whole_words: bool = False
    is_pattern: bool = False


class Change(NamedTuple):
    """Characters `start` to `end` of a text, and what comes in their place."""

    start: int
    end: int
    new: str


def read(wanted: Wanted) -> re.Pattern[str]:
    """Return the pattern that was typed. Raises: InvalidValue, which says what is wrong with it."""
    if len(wanted.words) > LONGEST:
        raise InvalidValue(later("The pattern is longer than {longest:,} characters.", longest=LONGEST))
    flags = re.MULTILINE | (re.NOFLAG if wanted.match_case else re.IGNORECASE)
    try:
        pattern = _compiled(wanted.words, flags)
        if wanted.whole_words:
            # Flags at its start must stay there: they are in the pattern that was read.
            pattern = _compiled(rf"(?<!\w)(?:{_BARE.sub('', wanted.words)})(?!\w)", pattern.flags)
    except (re.error, OverflowError, RecursionError) as error:
        raise InvalidValue(later("Pattern: {reason}.", reason=_said(error))) from None
    return pattern


_BARE = re.compile(r"^\(\?[aiLmsux]+\)")


def _compiled(words: str, flags: int) -> re.Pattern[str]:
    with warnings.catch_warnings():
        # What Python warns of is another meaning in a later Python, and nobody's concern who searches now.
        warnings.simplefilter("ignore")
        return re.compile(words, flags)


def _said(error: Exception) -> str:
    if not isinstance(error, re.error):
        return word(later("it is nested too deep, or counts too far"))
    return (
        error.msg if error.pos is None else later("{reason} (character {place})", reason=error.msg, place=error.pos + 1)
    )


def spans_of(pattern: re.Pattern[str], text: str, scope: Span | None = None) -> tuple[array[int], array[int]]:
    """Return where all that a pattern finds begins and ends; what is empty is nothing that could be seen."""
    starts, ends = array("I"), array("I")
    for match in _matches(pattern, text, scope):
        starts.append(match.start())
        ends.append(match.end())
    return starts, ends


def _matches(pattern: re.Pattern[str], text: str, scope: Span | None) -> Iterator[re.Match[str]]:
    start, end = scope or (0, len(text))
    for match in pattern.finditer(text, start):
        if match.end() > end:
            return
        if match.end() > match.start():
            yield match


def changes_of(
    pattern: re.Pattern[str], text: str, template: str, scope: Span | None = None, *, at: int | None = None
) -> list[Change]:
    r"""Return what replacing changes: all, or only what begins `at` a place; `\1` and `\g<name>` stand for groups.

    Raises: InvalidValue, which says what is wrong with the template.
    """
    if at is None:
        found = _matches(pattern, text, scope)
    else:
        first = pattern.match(text, at)
        found = iter((first,) if first is not None and first.end() > at else ())
    try:
        return [Change(*match.span(), clean(match.expand(template))) for match in found]
    except (re.error, IndexError) as error:
        said = _said(error) if isinstance(error, re.error) else word(later("there is no group of that name"))
        raise InvalidValue(later("Replacement: {reason}.", reason=said)) from None
