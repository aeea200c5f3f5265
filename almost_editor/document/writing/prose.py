"""Where in a paragraph words stand that may be dressed up, and where code, addresses and HTML that must stay."""

from __future__ import annotations

import re

_TICKS = re.compile(r"\\`|`+")
_TAG_BEGUN = re.compile(r"<(?:[A-Za-z/?][^<>]*|!(?:(?!-->)[^\n])*)$")
_VERBATIM = re.compile(r"<(/?)(?:code|kbd|samp|var|tt|pre|script|style)\b[^<>]*>", re.I)
_TARGET_BEGUN = re.compile(r"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*$")
_DEFINITION = re.compile(r" {0,3}\[(?!\^)[^\[\]\n]+\]:")
_ADDRESS_BEGUN = re.compile(r"(?:[A-Za-z][A-Za-z+.\-]*://|www\.|mailto:|[\w.+\-]+@[\w\-]+\.)[^\s<>]*$")
_INDENTED = re.compile(r"(?: {4}|\t)")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])[ \t]")
_TABLE_RULE = re.compile(r"[\s|:>\-]*$")


def paragraph_around(text: str, offset: int) -> tuple[int, int]:
    """Return the range of the lines with words round an offset."""
    start = text.rfind("\n\n", 0, offset)
    end = text.find("\n\n", offset)
    return (0 if start < 0 else start + 2), (len(text) if end < 0 else end)


def is_code(text: str, offset: int) -> bool:
    """Tell whether an offset stands in code: between backticks, behind an open one, in an indented paragraph."""
    start, end = paragraph_around(text, offset)
    if _INDENTED.match(text, start) and not _begins_item(text, start):
        return True
    if _in_verbatim(text, start, offset):
        return True
    opened, opened_at = "", -1
    for match in _TICKS.finditer(text, start, end):
        ticks = match[0]
        if ticks[0] == "\\":
            if not opened:
                continue
            ticks = "`"
        if not opened:
            if match.end() > offset:
                return match.start() < offset
            opened, opened_at = ticks, match.start()
        elif ticks == opened:
            if match.start() >= offset:
                return True
            opened = ""
    # One that is never closed is on its way to be, in the line where the caret is.
    return bool(opened) and "\n" not in text[opened_at:offset]


def _in_verbatim(text: str, start: int, offset: int) -> bool:
    """Tell whether an element whose words are taken as they are has begun and not ended."""
    last = None
    for match in _VERBATIM.finditer(text, start, offset):
        last = match
    return last is not None and not last[1]


def _begins_item(text: str, start: int) -> bool:
    return bool(_ITEM.match(text, start))


def is_markup(text: str, offset: int) -> bool:
    """Tell whether an offset stands in a tag, a comment, a link's target or a link's definition."""
    start, _end = paragraph_around(text, offset)
    line_start = max(start, text.rfind("\n", 0, offset) + 1)
    if _DEFINITION.match(text, line_start) or _TARGET_BEGUN.search(text, line_start, offset):
        return True
    last = text.rfind("<", start, offset)
    return last >= 0 and bool(_TAG_BEGUN.match(text[last:offset]))


def is_address(text: str, offset: int) -> bool:
    """Tell whether an address is being written right before an offset."""
    start = max(text.rfind(" ", 0, offset), text.rfind("\n", 0, offset)) + 1
    return bool(_ADDRESS_BEGUN.search(text[start:offset]))


def is_rule(text: str, offset: int) -> bool:
    """Tell whether there are only signs in the line before an offset, as in a rule or under the head of a table."""
    start = text.rfind("\n", 0, offset) + 1
    return bool(_TABLE_RULE.match(text[start:offset]))
