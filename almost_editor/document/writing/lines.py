"""Whole lines: moved, doubled, joined. An item takes what belongs to it along, and numbers are counted anew."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from almost_editor.document.editing import Edit, Selection
from almost_editor.document.writing.blocks import Block, blocks, fences
from almost_editor.document.writing.items import (
    indent_of,
    is_blank,
    item_of,
    origins_of,
    quote_of,
    renumbered,
    shifted,
    standings,
)
from almost_editor.document.writing.lists import beside, end_of_item
from almost_editor.document.writing.rewriting import become, line_at, moved_to, offset_of, touched_lines

_LEAD = re.compile(r"\s*(?:#{1,6}[ \t]+|(?:[-*+]|\d{1,9}[.)])[ \t]+)?")
_ALONE = re.compile(r"\s*(?:\||`{3}|~{3}|:{3})")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")


def move_up(text: str, selection: Selection) -> Edit | None:
    """Move the selection's lines before what stands before them: a line, an item, a paragraph."""
    return _move(text, selection, forward=False)


def move_down(text: str, selection: Selection) -> Edit | None:
    """Move the selection's lines behind what stands behind them: a line, an item, a paragraph."""
    return _move(text, selection, forward=True)


def _move(text: str, selection: Selection, *, forward: bool) -> Edit | None:
    lines = text.split("\n")
    first, last = touched_lines(lines, selection)
    items = _items_to_swap(lines, first, last, forward=forward)
    swap = items or _blocks_to_swap(lines, first, last, forward=forward)
    if swap is None or swap[0][0] == swap[0][1]:
        return None
    (start, middle), (other, end) = swap
    # A paragraph that stood right against a list would become part of it.
    apart = [-1] if items is None and other == middle and _begins_list(lines, start, other) else []
    order = [*range(start), *range(other, end), *apart, *range(middle, other), *range(start, middle)]
    order += range(end, len(lines))
    # Neighbours whose indents differ a little get the lesser one: the other could make one part of the other.
    moved: dict[int, int] = {}
    for one in ((start, middle), (other, end)) if items else ():
        columns = min(indent_of(lines[start]), indent_of(lines[other])) - indent_of(lines[one[0]])
        moved.update(dict.fromkeys(range(*one), columns))
    after = ["" if number < 0 else shifted(lines[number], moved.get(number, 0)) for number in order]
    places = {number: place for place, number in enumerate(order)}
    origins = origins_of(lines)
    counted = renumbered(after, places[first], [None if number < 0 else origins[number] for number in order])
    return moved_to(text, counted, selection, [places[number] for number in range(len(lines))])


def _begins_list(lines: Sequence[str], *numbers: int) -> bool:
    places = standings(lines)
    return any(places[number] is not None for number in numbers)


def _items_to_swap(lines: Sequence[str], first: int, last: int, *, forward: bool) -> tuple[Block, Block] | None:
    """Return two neighbouring items to swap, in order; the same block twice where it is one that cannot move."""
    places = standings(lines)
    start = first
    while start > 0 and places[start] is None and not is_blank(lines[start]):
        start -= 1
    if places[start] is None or end_of_item(lines, places, start) <= first:
        return None
    ending = start
    while end_of_item(lines, places, ending) <= last:
        following = beside(lines, places, ending, forward=True)
        if following is None or following > last:
            break
        ending = following
    end = end_of_item(lines, places, ending)
    if forward:
        following = beside(lines, places, ending, forward=True)
        if following is None:
            return (start, start), (end, end)
        return (start, end), (following, end_of_item(lines, places, following))
    before = beside(lines, places, start, forward=False)
    if before is None:
        return (start, start), (end, end)
    return (before, end_of_item(lines, places, before)), (start, end)


def _blocks_to_swap(lines: Sequence[str], first: int, last: int, *, forward: bool) -> tuple[Block, Block] | None:
    found = blocks(lines)
    mine = [block for block in found if block[0] <= last and block[1] > first]
    if not mine:
        return None
    start, end = mine[0][0], mine[-1][1]
    if (first, last + 1) == (start, end) or len(mine) > 1:
        before = [block for block in found if block[1] <= start]
        behind = [block for block in found if block[0] >= end]
        if forward:
            return ((start, end), behind[0]) if behind else None
        return (before[-1], (start, end)) if before else None
    other = last + 1 if forward else first - 1
    if not 0 <= other < len(lines) or _is_held(lines, mine[0], (first, last), other):
        return None
    one, two = (first, last + 1), (other, other + 1)
    return (one, two) if forward else (two, one)


def _is_held(lines: Sequence[str], block: Block, moved: tuple[int, int], other: int) -> bool:
    """Tell whether a line must stay: a table's head and rule, a fence, and whatever would leave them."""
    start, end = block
    if start + 1 < end and _TABLE_RULE.match(lines[start + 1]) and "|" in lines[start]:
        return moved[0] <= start + 1 or other <= start + 1 or other >= end
    if block in fences(lines):
        edges = (start, end - 1)
        return other in edges or moved[0] in edges or moved[1] in edges or not start <= other < end
    return False


def duplicate(text: str, selection: Selection) -> Edit | None:
    """Put the selection's lines once more behind them: an item with all that belongs to it, a paragraph as another."""
    lines = text.split("\n")
    first, last = touched_lines(lines, selection)
    places = standings(lines)
    end = last + 1
    for number in range(first, last + 1):
        end = max(end, end_of_item(lines, places, number))
    between: list[str] = []
    if places[first] is None and (first, end) in blocks(lines):
        between = [""]
    copied = lines[first:end]
    after = [*lines[:end], *between, *copied, *lines[end:]]
    origins = origins_of(lines)
    kept = [*origins[:end], *([None] * len(between)), *origins[first:end], *origins[end:]]
    counted = renumbered(after, end + len(between), kept)
    moved = end + len(between) - first

    def place(offset: int) -> int:
        number, column = line_at(lines, offset)
        grown = len(counted[number + moved]) - len(lines[number])
        return offset_of(counted, number + moved, max(0, column + grown))

    ends = (selection[0], selection[1])
    if line_at(lines, max(ends))[0] >= end:
        ends = (offset_of(lines, first, 0), offset_of(lines, end - 1, len(lines[end - 1])))
    return become(text, "\n".join(counted), (place(ends[0]), place(ends[1])))


def join(text: str, selection: Selection) -> Edit | None:
    """Make the selection's lines, or the caret's and the next one with words, one line."""
    lines = text.split("\n")
    first, last = touched_lines(lines, selection)
    if first == last:
        last = next((number for number in range(first + 1, len(lines)) if not is_blank(lines[number])), first)
    if first == last or any(_ALONE.match(line) for line in lines[first : last + 1]):
        return None
    joined, at = lines[first].rstrip(), 0
    for line in lines[first + 1 : last + 1]:
        words = _words_of(line)
        at = len(joined)
        joined += f"{_space(joined, words)}{words}"
    origins = origins_of(lines)
    after = [*lines[:first], joined, *lines[last + 1 :]]
    counted = renumbered(after, first, [*origins[: first + 1], *origins[last + 1 :]])
    caret = offset_of(counted, first, at + len(counted[first]) - len(joined))
    if selection[0] == selection[1]:
        return become(text, "\n".join(counted), (caret, caret))
    start = offset_of(counted, first, 0)
    return become(text, "\n".join(counted), (start, start + len(counted[first])))


def _words_of(line: str) -> str:
    item = item_of(line)
    bare = line[item.lead :] if item else line[len(quote_of(line)) :]
    match = _LEAD.match(bare)
    return bare[match.end() :].strip() if match else bare.strip()


def _space(before: str, behind: str) -> str:
    """Return what comes between two lines: nothing between signs that are written without spaces."""
    if not before or not behind:
        return ""
    return "" if all(unicodedata.east_asian_width(sign) in "WF" for sign in (before[-1], behind[0])) else " "
