"""Tables as a document has them: rows of cells that fill a grid, also where a page's leave gaps."""

from __future__ import annotations

from dataclasses import dataclass

from almost_editor.publish.elements import Element

_MOST_COLUMNS = 63
"""Columns that a document's table may have."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. Shapes: `merge` is `first` or `further` in a cell that goes over several rows, else empty."""

    children: tuple[Element | str, ...] = ()
    classes: tuple[str, ...] = ()
    across: int = 1
    merge: str = ""
    is_head: bool = False


def rows_of(table: Element) -> tuple[list[list[Cell]], int]:
    """Return a table's rows, all equally wide, and how many of them name the columns. Law: no cell is left out."""
    read = [row for part in _parts(table) for row in _named(part, "tr")]
    heads = sum(len(_named(part, "tr")) for part in _named(table, "thead"))
    waiting: dict[int, tuple[int, int]] = {}
    rows = [_row(row, waiting, is_last=number + 1 == len(read)) for number, row in enumerate(read)]
    wide = max((sum(cell.across for cell in row) for row in rows), default=0)
    for row in rows:
        row.extend([Cell()] * (wide - sum(cell.across for cell in row)))
    return rows, heads


def _row(row: Element, waiting: dict[int, tuple[int, int]], *, is_last: bool) -> list[Cell]:
    """Return one row. Shapes: `waiting` has by column how many rows a cell goes on for, and how wide it is."""
    cells: list[Cell] = []
    column = 0

    def go_on() -> None:
        nonlocal column
        while column in waiting:
            left, across = waiting.pop(column)
            if left > 1:
                further[column] = (left - 1, across)
            cells.append(Cell(across=across, merge="further"))
            column += across

    further: dict[int, tuple[int, int]] = {}
    for one in row.children:
        if not isinstance(one, Element) or one.name not in ("td", "th"):
            continue
        go_on()
        # A cell never goes over a column that another one goes down in.
        room = min((other - column for other in waiting if other > column), default=_MOST_COLUMNS)
        across = max(1, min(_span(one, "colspan"), room, _MOST_COLUMNS - column))
        down = 1 if is_last else _span(one, "rowspan")
        if down > 1:
            further[column] = (down - 1, across)
        cells.append(Cell(one.children, one.classes, across, "first" if down > 1 else "", one.name == "th"))
        column += across
    for behind in sorted(waiting):
        if behind >= column:
            cells += [Cell()] * (behind - column)
            column = behind
            go_on()
    waiting.clear()
    waiting.update(further)
    return cells


def _parts(table: Element) -> list[Element]:
    parts = [one for one in table.children if isinstance(one, Element) and one.name in ("thead", "tbody", "tfoot")]
    return [*parts, table]


def _named(element: Element, name: str) -> list[Element]:
    return [one for one in element.children if isinstance(one, Element) and one.name == name]


def _span(cell: Element, name: str) -> int:
    text = cell.attributes.get(name, "")
    return int(text) if text.isdecimal() and int(text) else 1
