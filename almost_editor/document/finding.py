"""Finding in a text: what counts as the same words, and where they stand.

Units: offsets count characters from 0; a span is (start, end). A span never crosses the end of a line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import takewhile

from almost_editor.document.inner_links import SCHEME, uncut

Span = tuple[int, int]

SLICE = 65_536
"""Characters that are searched in one go, and what is left of the line at their end: well below a millisecond."""
_ALIKE = ("'’‘ʼ", '"“”„', "-\u2010\u2011")
"""Signs that are typed for each other: whoever looks for one finds the others."""
_IN_WORD = re.compile(r"\w")
_EDGES = (r"(?<!\w)", r"(?!\w)")
_SPACES = "[ \u00a0\u2007\u2009\u202f]"
"""A space finds every space within a line; a no-break space only itself, so that it can be looked for."""


def pattern_of(words: str, *, match_case: bool = False, whole_words: bool = False) -> re.Pattern[str] | None:
    """Return what finds the words as typed, straight and typographic quotes alike; None for no words."""
    if not words:
        return None
    written = "".join(map(_sign, unicodedata.normalize("NFC", words)))
    if whole_words:
        # What begins or ends with a sign that is in no word has no word's edge there.
        before, after = (_IN_WORD.match(sign) for sign in (words[0], words[-1]))
        written = f"{_EDGES[0] * bool(before)}{written}{_EDGES[1] * bool(after)}"
    return re.compile(written, re.NOFLAG if match_case else re.IGNORECASE)


def _sign(sign: str) -> str:
    """Return the pattern of one character: itself, what is typed for it, and its form with a separate accent."""
    if sign == " ":
        return _SPACES
    for alike in _ALIKE:
        if sign in alike:
            return f"[{re.escape(alike)}]"
    apart = unicodedata.normalize("NFD", sign)
    return re.escape(sign) if apart == sign else f"(?:{re.escape(sign)}|{re.escape(apart)})"


def spans(text: str, pattern: re.Pattern[str], start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Give all spans, in order, between two ends of lines; one that begins where another ends is another.

    None is a part of an address that names an article by its id: nobody means it, and replaced it would lead nowhere.
    """
    upto = len(text) if end is None else end
    found = pattern.finditer(text, start, upto)
    for match in uncut(found, text, start, upto) if text.find(SCHEME, start, upto) >= 0 else found:
        if match.end() > match.start():
            yield match.span()


def slices(text: str, start: int = 0) -> Iterator[Span]:
    """Cut a text at ends of lines into parts that can be searched one after the other.

    Law: the spans of the parts, joined, are the spans of the text.
    """
    while start < len(text):
        end = _line_end(text, min(start + SLICE, len(text)))
        yield start, end
        start = end + 1


def first_from(text: str, pattern: re.Pattern[str], start: int) -> Span | None:
    """Return the first span that begins at `start` or behind it; one of `spans`."""
    found = spans(text, pattern, _line_start(text, start))
    return next((span for span in found if span[0] >= start), None)


def last_before(text: str, pattern: re.Pattern[str], end: int) -> Span | None:
    """Return the last span that begins before `end`; one of `spans`. Cost: what lies between, a slice at a time."""
    upto = _line_end(text, end)
    while upto >= 0:
        start = _line_start(text, max(0, min(upto, end) - SLICE))
        before = list(takewhile(lambda span: span[0] < end, spans(text, pattern, start, upto)))
        if before:
            return before[-1]
        upto = start - 1
    return None


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end
