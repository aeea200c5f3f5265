"""Punctuation set as it is typed: quotes, apostrophes, dashes and dots as the article's language has them.

What depends on a letter that is not typed yet stays straight, and the page sets it: hyphens behind a figure, a quote
that may be inches.
"""

from __future__ import annotations

import re

from almost_editor.document.editing import Edit
from almost_editor.document.quote_styles import QuoteStyle
from almost_editor.document.writing.prose import is_address, is_code, is_markup, is_rule, paragraph_around

APOSTROPHE = "’"
SIGNS = frozenset("\"'-. ,;:!?)")
"""Whatever else is typed sets nothing."""
_EM, _EN = "\u2014", "\u2013"
_OPENERS = frozenset("([{<-/–—“‘«‹„‚¿¡\u00a0\u202f|")
_DASHES = frozenset("-–—")
_HEBREW = re.compile("[\u05d0-\u05ea]")
_ELIDED = re.compile(r"(?<!\w)‘(\d\ds?|tis|twas|twere|twill|em|til|cause|n)$", re.I)


def set_typed(text: str, caret: int, style: QuoteStyle, *, paired: bool = False) -> Edit | None:
    """Return how the sign right before the caret is set, or None where it stays; `paired`: its like came with it."""
    sign = text[caret - 1 : caret]
    if sign not in SIGNS or not sign or text[caret - 2 : caret - 1] == "\\":
        return None
    change = _change(text, caret, sign, style)
    if change is None or is_code(text, caret - 1) or is_markup(text, caret - 1):
        return None
    if sign in "'-." and is_address(text, caret - 1):
        return None
    start, end, written = change
    if paired and sign == '"':
        return Edit(start, end + 1, "".join(style.double), (start + len(style.double[0]),) * 2)
    at = start + len(written) + caret - end
    return Edit(start, end, written, (at, at))


def _change(text: str, caret: int, sign: str, style: QuoteStyle) -> tuple[int, int, str] | None:
    """Return the range before the caret that is set, and as what."""
    match sign:
        case '"':
            written = _double(text, caret - 1, style)
        case "'":
            written = _single(text, caret - 1, style)
        case "-":
            return _dash(text, caret, style)
        case ".":
            is_dots = text.endswith("...", 0, caret) and text[caret - 4 : caret - 3] not in (".", "…")
            return (caret - 3, caret, "…") if is_dots else None
        case _:
            return _elided(text, caret)
    return (caret - 1, caret, written) if written != sign else None


def _leans_on(text: str, at: int) -> str:
    """Return the sign before a place, past the marks of an emphasis; a space at the start of a paragraph."""
    start, _end = paragraph_around(text, at)
    while at > start and text[at - 1] in "*_~":
        at -= 1
    return text[at - 1] if at > start else " "


def _is_open(text: str, at: int, opening: str, closing: str) -> bool:
    start, _end = paragraph_around(text, at)
    before = text[start:at]
    straight = before.count('"') % 2 if len(opening.strip()) and opening.strip() not in "‘‚‹『" else 0
    if opening == closing:
        return (before.count(opening) + straight) % 2 == 1
    return before.count(opening.strip()) - before.count(closing.strip()) + straight > 0


def _double(text: str, at: int, style: QuoteStyle) -> str:
    before = _leans_on(text, at)
    is_open = _is_open(text, at, *style.double)
    if before.isspace() or (before in _OPENERS and not (before in _DASHES and is_open)):
        return style.double[0]
    if not is_open and (before.isdigit() or _HEBREW.match(before)):
        return '"'
    return style.double[1]


def _single(text: str, at: int, style: QuoteStyle) -> str:
    before = _leans_on(text, at)
    is_open = _is_open(text, at, *style.single)
    if before.isspace() or (before in _OPENERS and not (before in _DASHES and is_open)):
        return style.single[0]
    if before.isdigit() and not is_open:
        return "'"
    if style.single[1] == APOSTROPHE or not is_open:
        return APOSTROPHE
    # Between letters it would be an apostrophe, and nobody knows yet what comes.
    return "'" if before.isalpha() else style.single[1]


def _dash(text: str, caret: int, style: QuoteStyle) -> tuple[int, int, str] | None:
    before = text[:caret]
    if before.endswith(f"{_EN}-") and not before.endswith(f"-{_EN}-"):
        return caret - 2, caret, _EM
    if before.endswith(f"{_EM}-"):
        return caret - 2, caret, _EM
    if not before.endswith("--") or before.endswith("---") or is_rule(text, caret):
        return None
    before = before[:-2]
    if before[-1:].isdigit() or before.endswith(("<", "<!")):
        return None
    return caret - 2, caret, style.dash


def _elided(text: str, caret: int) -> tuple[int, int, str] | None:
    """Make an apostrophe of what seemed to open a quotation, once the word behind it is whole: ’90s, ’tis."""
    match = _ELIDED.search(text, max(0, caret - 8), caret - 1)
    return (match.start(), match.start() + 1, APOSTROPHE) if match else None
