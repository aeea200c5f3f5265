"""Tables under the keys: from cell to cell, rows and columns that come and go. Leaving a cell sets the columns anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from almost_editor.document.editing import Edit, Selection
from almost_editor.document.writing.rewriting import become, line_at, offset_of
from almost_editor.document.writing.tables import Table, Way, cell_spans, cells_of, find_table, has_pipe

MOST_ROWS = 1000
"""Of a larger table a key would be waited for: it is text like any other."""
_NEW = (("Column", "Column"), ("", ""))

Cell = tuple[int, int]
"""A row, the head being 0, and a column."""
_Change = Callable[[Table, Cell], tuple[Table, Cell] | None]


def is_table(text: str, selection: Selection) -> bool:
    """Tell whether the selection ends in a table."""
    lines = text.split("\n")
    table = find_table(lines, line_at(lines, selection[1])[0])
    return table is not None and len(table.rows) <= MOST_ROWS


def _change(text: str, selection: Selection, change: _Change) -> Edit | None:
    """Change the table at the caret and select the words of the cell that comes of it; None outside a table."""
    lines = text.split("\n")
    number, column = line_at(lines, selection[1])
    table = find_table(lines, number)
    if table is None or len(table.rows) > MOST_ROWS:
        return None
    row = max(0, number - table.first_line - (number > table.first_line))
    spans = cell_spans(lines[number])
    cell = sum(column > end for _start, end in spans[:-1])
    made = change(table, (row, min(cell, len(table.ways) - 1)))
    if made is None:
        return None
    after, (row, cell) = made
    changed = [*lines[: table.first_line], *after.written(), *lines[table.end_line :]]
    span = after.span_of(row, cell)
    start, end = (offset_of(changed, after.line_of(row), place) for place in span)
    return become(text, "\n".join(changed), (start, end))


def next_cell(text: str, selection: Selection) -> Edit | None:
    """Go to the next cell; behind the last one comes a new row."""

    def change(table: Table, cell: Cell) -> tuple[Table, Cell]:
        row, column = cell
        if column + 1 < len(table.ways):
            return table, (row, column + 1)
        return _with_row(table, row + 1), (row + 1, 0)

    return _change(text, selection, change)


def previous_cell(text: str, selection: Selection) -> Edit | None:
    """Go to the cell before."""

    def change(table: Table, cell: Cell) -> tuple[Table, Cell]:
        row, column = cell
        if column > 0:
            return table, (row, column - 1)
        return table, (row - 1, len(table.ways) - 1) if row else (0, 0)

    return _change(text, selection, change)


def next_row(text: str, selection: Selection) -> Edit | None:
    """Go to the cell below; behind the last row comes a new one, and an empty last row ends the table."""
    lines = text.split("\n")
    number = line_at(lines, selection[1])[0]
    table = find_table(lines, number)
    if table is None:
        return _begin(text, lines, number)
    if number == table.end_line - 1 and len(table.rows) > 2 and not any(table.rows[-1]):
        after = [*lines[:number], "", "", *lines[number + 1 :]] if number + 1 == len(lines) else _left(lines, number)
        at = offset_of(after, number + 1, 0)
        return become(text, "\n".join(after), (at, at))
    return _change(text, selection, lambda table, cell: (_with_row(table, cell[0] + 1), (cell[0] + 1, cell[1])))


def _left(lines: list[str], number: int) -> list[str]:
    """Leave a table by its last, empty row: a line to write in stays between it and what follows."""
    behind = lines[number + 1 :]
    return [*lines[:number], "", "", *behind] if behind and behind[0].strip() else [*lines[:number], "", *behind]


def _begin(text: str, lines: list[str], number: int) -> Edit | None:
    """Make a table of a line of cells that stands alone: a rule under it, and a row."""
    line = lines[number]
    is_alone = number == 0 or not lines[number - 1].strip()
    cells = cells_of(line)
    if not is_alone or len(cells) < 2 or not line.startswith("|") or not line.rstrip().endswith("|"):
        return None
    if number + 1 < len(lines) and lines[number + 1].strip():
        return None
    table = Table(number, (tuple(cells), ("",) * len(cells)), ("",) * len(cells))
    after = [*lines[:number], *table.written(), *lines[number + 1 :]]
    at = offset_of(after, table.line_of(1), table.span_of(1, 0)[0])
    return become(text, "\n".join(after), (at, at))


def may_begin(line: str) -> bool:
    """Tell whether Return in a line may mean more because of its cells."""
    return has_pipe(line)


def _with_row(table: Table, row: int) -> Table:
    """Return the table with a row at a place where it has none yet."""
    return table if row < len(table.rows) else replace(table, rows=(*table.rows, ("",) * len(table.ways)))


def tidy(text: str, selection: Selection) -> Edit | None:
    """Set the columns of the table at the caret."""
    return _change(text, selection, lambda table, cell: (table, cell))


def add_row_above(text: str, selection: Selection) -> Edit | None:
    """Put an empty row before that of the caret; nothing comes before the head."""
    return _change(text, selection, lambda table, cell: _insert_row(table, max(1, cell[0]), cell[1]))


def add_row_below(text: str, selection: Selection) -> Edit | None:
    """Put an empty row behind that of the caret."""
    return _change(text, selection, lambda table, cell: _insert_row(table, cell[0] + 1, cell[1]))


def _insert_row(table: Table, row: int, column: int) -> tuple[Table, Cell]:
    rows = (*table.rows[:row], ("",) * len(table.ways), *table.rows[row:])
    return replace(table, rows=rows), (row, column)


def delete_row(text: str, selection: Selection) -> Edit | None:
    """Delete the caret's row; the head stays."""

    def change(table: Table, cell: Cell) -> tuple[Table, Cell] | None:
        row, column = cell
        if row == 0:
            return None
        left = replace(table, rows=(*table.rows[:row], *table.rows[row + 1 :]))
        return left, (min(row, len(left.rows) - 1), column)

    return _change(text, selection, change)


def add_column_before(text: str, selection: Selection) -> Edit | None:
    """Put an empty column before that of the caret."""
    return _change(text, selection, lambda table, cell: _insert_column(table, cell[0], cell[1]))


def add_column_behind(text: str, selection: Selection) -> Edit | None:
    """Put an empty column behind that of the caret."""
    return _change(text, selection, lambda table, cell: _insert_column(table, cell[0], cell[1] + 1))


def _insert_column(table: Table, row: int, column: int) -> tuple[Table, Cell]:
    rows = tuple((*cells[:column], "", *cells[column:]) for cells in table.rows)
    return replace(table, rows=rows, ways=(*table.ways[:column], "", *table.ways[column:])), (row, column)


def delete_column(text: str, selection: Selection) -> Edit | None:
    """Delete the caret's column; the last one stays."""

    def change(table: Table, cell: Cell) -> tuple[Table, Cell] | None:
        row, column = cell
        if len(table.ways) == 1:
            return None
        rows = tuple((*cells[:column], *cells[column + 1 :]) for cells in table.rows)
        ways = (*table.ways[:column], *table.ways[column + 1 :])
        return replace(table, rows=rows, ways=ways), (row, min(column, len(ways) - 1))

    return _change(text, selection, change)


def align(text: str, selection: Selection, way: Way) -> Edit | None:
    """Have the caret's column lean one way, or no way where it leans that way already."""

    def change(table: Table, cell: Cell) -> tuple[Table, Cell]:
        column = cell[1]
        new = "" if table.ways[column] == way else way
        return replace(table, ways=(*table.ways[:column], new, *table.ways[column + 1 :])), cell

    return _change(text, selection, change)


def insert_table(text: str, selection: Selection) -> Edit | None:
    """Put a small table behind the paragraph of the caret, its first head selected."""
    lines = text.split("\n")
    number = line_at(lines, max(selection))[0]
    while number + 1 < len(lines) and lines[number].strip() and lines[number + 1].strip():
        number += 1
    table = Table(0, _NEW, ("", ""))
    if lines[number].strip():
        before, first = [*lines[: number + 1], ""], number + 2
    else:
        apart = [""] if number and lines[number - 1].strip() else []
        before, first = [*lines[:number], *apart], number + len(apart)
    behind = lines[number + 1 :]
    apart_behind = [] if behind and not behind[0].strip() else [""]
    after = [*before, *table.written(), *apart_behind, *behind]
    start, end = (offset_of(after, first, place) for place in table.span_of(0, 0))
    return become(text, "\n".join(after), (start, end))
