"""Pairs: an opening sign brings its closing one, which is typed over, and both go while nothing is between them."""

from __future__ import annotations

import re

from almost_editor.document.editing import Edit, Selection
from almost_editor.document.quote_styles import QuoteStyle
from almost_editor.document.writing import emphasis
from almost_editor.document.writing.prose import is_code, is_markup, paragraph_around

CLOSING = {"(": ")", "[": "]", "{": "}", '"': '"', "`": "`", "*": "*", "_": "_"}
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_SAME = frozenset('"`*_')
_WRAPS = {**CLOSING, "'": "'"}
_MARKS = {"*": emphasis.toggle_italic, "_": emphasis.toggle_italic, "`": emphasis.toggle_code}
_MAY_FOLLOW = re.compile(r"[\s)\]}.,;:!?’”»“*_|]")
_MAY_PRECEDE = re.compile(r"[\s(\[{\-–—/*_“„«‘|]")
SIGNS = frozenset({*_WRAPS, *_BRACKETS})
"""Whatever else is typed concerns no pair."""


def typed(text: str, selection: Selection, sign: str, style: QuoteStyle) -> Edit | None:
    """Return what typing a sign does beyond itself, or None: a pair, a step over a closing sign, words put between."""
    start, end = sorted(selection)
    if start != end:
        return _wrapped(text, (start, end), sign, style) if sign in _WRAPS else None
    if over := _step_over(text, start, sign, style):
        return Edit(start, start, "", (start + over,) * 2)
    if sign not in CLOSING or is_code(text, start) or is_markup(text, start):
        return None
    before, after = text[start - 1 : start], text[start : start + 1]
    if sign in "*_" and _is_empty(text, start, sign):
        return Edit(start, start, sign * 2, (start + 1,) * 2)
    if not _may_open(text, start, sign, before, after):
        return None
    return Edit(start, start, sign + CLOSING[sign], (start + 1,) * 2)


def _may_open(text: str, at: int, sign: str, before: str, after: str) -> bool:
    if before == "\\" or (after and not _MAY_FOLLOW.match(after)):
        return False
    if sign in _BRACKETS.values():
        return True
    if before and (before == sign or not _MAY_PRECEDE.match(before)):
        return False
    line_start = text.rfind("\n", 0, at) + 1
    # At a line's start a star begins an item, and backticks a fence.
    return not (sign in "*`" and not text[line_start:at].strip(" \t>"))


def _wrapped(text: str, span: Selection, sign: str, style: QuoteStyle) -> Edit | None:
    start, end = span
    words = text[start:end]
    if is_code(text, start) or not words.strip():
        return None
    if sign in _MARKS and "\n" in words:
        return _MARKS[sign](text, span)
    opening, closing = sign, _WRAPS[sign]
    if sign in "\"'" and not is_markup(text, start):
        opening, closing = style.double if sign == '"' else style.single
    return Edit(start, end, f"{opening}{words}{closing}", (start + len(opening), end + len(opening)))


def _step_over(text: str, at: int, sign: str, style: QuoteStyle) -> int:
    """Return how many characters a typed sign steps over instead of being written."""
    if sign == '"' and _is_closed_behind(text, at, *style.double):
        return len(style.double[1])
    if not text.startswith(sign, at):
        return 0
    start, end = paragraph_around(text, at)
    if sign in _BRACKETS:
        opened, closed = _open(text[start:at], _BRACKETS[sign], sign), _open(text[at:end][::-1], sign, _BRACKETS[sign])
        return int(0 < opened <= closed)
    if sign in "*_" and text[at - 1 : at].isspace():
        return 0
    if sign in "*_" and _is_empty(text, at, sign):
        return 0
    is_odd = sign in _SAME and text.count(sign, start, at) % 2 == 1
    return int(is_odd or (sign in "*_" and _closes(text, at, sign)))


def _closes(text: str, at: int, sign: str) -> bool:
    """Tell whether the marks behind a place close what marks before it opened."""
    line_start = text.rfind("\n", 0, at) + 1
    return bool(re.search(rf"(?<!\w)[{re.escape(sign)}]{{1,3}}(?=\S)", text[line_start:at]))


def _is_closed_behind(text: str, at: int, opening: str, closing: str) -> bool:
    if closing == '"' or not text.startswith(closing, at):
        return False
    start, _end = paragraph_around(text, at)
    if opening == closing:
        return text.count(opening, start, at) % 2 == 1
    return text.count(opening, start, at) > text.count(closing, start, at)


def _is_empty(text: str, at: int, sign: str) -> bool:
    """Tell whether two single marks stand round a place, with no word before them that the first might close."""
    before = text[at - 2 : at - 1] if at > 1 else ""
    return _runs(text, at, sign) == (1, 1) and (not before or bool(_MAY_PRECEDE.match(before)))


def _open(text: str, opening: str, closing: str) -> int:
    """Return how many opening signs have found no closing one."""
    depth = 0
    for sign in text:
        if sign == opening:
            depth += 1
        elif sign == closing and depth:
            depth -= 1
    return depth


def _runs(text: str, at: int, sign: str) -> tuple[int, int]:
    before, after = text[:at], text[at : at + 4]
    return at - len(before.rstrip(sign)), len(after) - len(after.lstrip(sign))


def erased(text: str, selection: Selection, style: QuoteStyle) -> Edit | None:
    """Take an empty pair away whole, as Backspace does between its signs; None where there is none."""
    start, end = sorted(selection)
    if start != end:
        return None
    for opening, closing in (style.double, style.single, *CLOSING.items()):
        if text.endswith(opening, 0, start) and text.startswith(closing, start):
            if opening in "*_" and not (_is_empty(text, start, opening) or _runs(text, start, opening) == (2, 2)):
                continue
            if opening == closing and _runs(text, start, opening) not in ((1, 1), (2, 2)):
                continue
            return Edit(start - len(opening), start + len(closing), "", (start - len(opening),) * 2)
    return None


def spaced(text: str, selection: Selection) -> Edit | None:
    """Write a space between two lonely marks and drop the second: it was a star, not an emphasis."""
    start, end = sorted(selection)
    is_lonely = start == end and any(_is_empty(text, start, sign) for sign in "*_")
    return Edit(start, start + 1, " ", (start + 1,) * 2) if is_lonely else None
