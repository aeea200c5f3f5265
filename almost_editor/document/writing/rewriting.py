"""From changed lines to one small edit, with the selection where its words went."""

from __future__ import annotations

from collections.abc import Sequence

from almost_editor.document.editing import Edit, Selection
from almost_editor.document.text import common_end, common_start


def line_at(lines: Sequence[str], offset: int) -> tuple[int, int]:
    """Return the line of an offset in the joined lines, and the place in that line."""
    for number, line in enumerate(lines):
        if offset <= len(line):
            return number, offset
        offset -= len(line) + 1
    return len(lines) - 1, len(lines[-1])


def offset_of(lines: Sequence[str], number: int, column: int) -> int:
    """Return the offset of a place in a line within the joined lines."""
    return sum(len(line) + 1 for line in lines[:number]) + column


def touched_lines(lines: Sequence[str], selection: Selection) -> tuple[int, int]:
    """Return the first and the last line of a selection; one that ends at a line's start leaves that line alone."""
    start, end = sorted(selection)
    first, (last, column) = line_at(lines, start)[0], line_at(lines, end)
    return first, last - 1 if last > first and column == 0 else last


def become(text: str, after: str, selection: Selection) -> Edit:
    """Return the smallest edit that makes one text of another."""
    start = common_start(text, after)
    kept = common_end(text, after, min(len(text), len(after)) - start)
    return Edit(start, len(text) - kept, after[start : len(after) - kept], selection)


def moved_to(text: str, after: Sequence[str], selection: Selection, places: Sequence[int] | None = None) -> Edit | None:
    """Return the edit that gives lines other beginnings or another order, with the selection in its words.

    Shapes: `after` is a text's lines; `places` says for each line of `text` which one it is now, at first the same.
    """
    before = text.split("\n")

    def moved(offset: int) -> int:
        number, column = line_at(before, offset)
        place = places[number] if places is not None else number
        grown = len(after[place]) - len(before[number])
        return offset_of(after, place, max(0, min(column + grown, len(after[place]))))

    written, selected = "\n".join(after), (moved(selection[0]), moved(selection[1]))
    return become(text, written, selected) if (written, selected) != (text, selection) else None
