"""Lines, weighed: how many of a text may be parsed at once, where one line can be as dear as a hundred others.

The parser makes a block of each mark at the start of a line, within the one before it, and a cell of each column of a
table, whether a row has it or not. So a line counts as many times as it has such marks, or by its table's columns.
"""

from __future__ import annotations

import re

_LEAD = re.compile(r"(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\n]|\Z)))*[ \t]*")
_MARK = re.compile(r">|[-+*]|\d{1,9}[.)]")
_DELIMITERS = re.compile(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\n?")
_LEADS = frozenset(" \t>-+*|:0123456789")
_COLUMNS_A_LINE = 3
_INDENT_A_LINE = 4
_HEAVIEST = 4
"""One line may weigh so many times what all may; a heavier one cannot be parsed between two keys."""


def after_lines(text: str, start: int, end: int, lines: int) -> int:
    """Return the end of a stretch, or that of so many lines if they weigh more; its start where the first alone does.

    Cost: by the lines that are counted.
    """
    position, left, columns = start, lines, 0
    while left > 0:
        following = text.find("\n", position, end) + 1
        line_end = following or end
        weight = 1
        if columns or text[position : position + 1] in _LEADS:
            line = text[position:line_end]
            if columns and not line.strip():
                columns = 0
            elif not columns and "|" in line and _DELIMITERS.fullmatch(line):
                columns = line.count("|") + 1
            weight = max(_weight(line), columns // _COLUMNS_A_LINE)
        if position == start and weight > lines * _HEAVIEST:
            return start
        if not following:
            return end
        left -= weight
        position = following
    return position


def _weight(line: str) -> int:
    lead = _LEAD.match(line)
    if lead is None or not lead[0]:
        return 1
    blank = len(lead[0]) - len(lead[0].lstrip(" \t"))
    return max(1, len(_MARK.findall(lead[0])) + blank // _INDENT_A_LINE)
