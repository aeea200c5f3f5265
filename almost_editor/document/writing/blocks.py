"""The blocks of a text by its lines alone: paragraphs, lists, fenced code, what stands between colons."""

from __future__ import annotations

import re
from collections.abc import Sequence

from almost_editor.document.writing.items import standings

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,}|:{3,})(.*)$")

Block = tuple[int, int]
"""Its first line, and the one behind its last."""


def fences(lines: Sequence[str]) -> list[Block]:
    """Return what stands between fences or colons, the outermost where one holds another; open ones go to the end."""
    found: list[Block] = []
    sign, start = "", -1
    for number, line in enumerate(lines):
        match = _FENCE.match(line)
        if match is None:
            continue
        if not sign:
            sign, start = match[1], number
        elif match[1].startswith(sign) and not match[2].strip():
            found.append((start, number + 1))
            sign = ""
    return [*found, (start, len(lines))] if sign else found


def blocks(lines: Sequence[str]) -> list[Block]:
    """Return the blocks in order; blank lines between them are in none."""
    fenced = dict(fences(lines))
    tops = _list_ends(lines)
    found: list[Block] = []
    number = 0
    while number < len(lines):
        if not lines[number].strip():
            number += 1
            continue
        end = fenced.get(number) or tops.get(number) or _paragraph_end(lines, number, fenced, tops)
        found.append((number, end))
        number = end
    return found


def _paragraph_end(lines: Sequence[str], start: int, fenced: dict[int, int], tops: dict[int, int]) -> int:
    end = start + 1
    while end < len(lines) and lines[end].strip() and end not in fenced and end not in tops:
        end += 1
    return end


def _list_ends(lines: Sequence[str]) -> dict[int, int]:
    """Return the first line of each outermost list, with the one behind its last."""
    ends: dict[int, int] = {}
    first: dict[int, int] = {}
    for number, place in enumerate(standings(lines)):
        if place is not None:
            start = first.setdefault(place.top, number)
            end = number + 1
            while end < len(lines) and lines[end].strip() and (lines[end][0] in " \t" or lines[end - 1].strip()):
                if _FENCE.match(lines[end]) and lines[end][0] not in " \t":
                    break
                end += 1
            ends[start] = end
    return ends
