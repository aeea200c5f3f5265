"""Tables as rows of cells of one line, which is all that Markdown has for them."""

from __future__ import annotations

from collections.abc import Iterator

from almost_editor.exchange.rich.gathering import Gathering, in_line
from almost_editor.exchange.rich.runs import BREAK, Run
from almost_editor.exchange.rich.styles import Marks, style_of
from almost_editor.exchange.rich.tree import BLOCKS, Node
from almost_editor.wording import later

MOST_COLUMNS = 100
_GROUPS = ("thead", "tbody", "tfoot")
_PLACED = (*_GROUPS, "tr", "td", "th", "caption", "col", "colgroup")
_RULES = {"left": ":--", "center": ":-:", "right": "--:"}


def rows_of(table: Node) -> list[Node]:
    """Return a table's own rows, heads first as they stand; those of a table in a cell are not among them."""
    return list(_rows(table))


def _rows(node: Node) -> Iterator[Node]:
    for child in node.children:
        if isinstance(child, Node):
            if child.name == "tr":
                yield child
            elif child.name in _GROUPS:
                yield from _rows(child)


def cells_of(row: Node) -> list[Node]:
    """Return a row's cells."""
    return [child for child in row.children if isinstance(child, Node) and child.name in ("td", "th")]


def strays_of(table: Node) -> Node:
    """Return what stands in a table and in no cell of it: browsers show that above the table."""
    strays = Node("div")
    parts = [table, *(child for child in table.children if isinstance(child, Node) and child.name in _GROUPS)]
    for part in [*parts, *rows_of(table)]:
        for child in part.children:
            if isinstance(child, str) or child.name not in _PLACED:
                strays.children.append(child)
    return strays


def is_frame(table: Node) -> bool:
    """Tell whether a table only places what is in it: it has one column, or says so."""
    rows = [cells_of(row) for row in rows_of(table)]
    if table.attributes.get("role") in ("presentation", "none"):
        return True
    return all(len(cells) <= 1 for cells in rows) and not any(cell.name == "th" for cells in rows for cell in cells)


def table_of(table: Node, gathering: Gathering, marks: Marks) -> str:
    """Return a table as Markdown, or nothing where it has no words; merged cells come apart, with a remark."""
    rows = [cells for row in rows_of(table) if (cells := cells_of(row))]
    if not rows or not (table.text.strip() or any(node.name == "img" for node in table.all())):
        return ""
    has_head = all(cell.name == "th" or not cell.text.strip() for cell in rows[0]) or all(
        _is_bold(cell) for cell in rows[0]
    )
    if not has_head:
        gathering.remarks.add(
            later(
                "A table had no head; its first row became that.",
                "{n} tables had no head; their first rows became that.",
            )
        )
    is_merged = any(
        cell.attributes.get(name, "1") not in ("1", "") for cells in rows for cell in cells for name in _SPANS
    )
    if is_merged:
        gathering.remarks.add(later("Merged cells of a table came apart.", "Merged cells of {n} tables came apart."))
    written = [_cells(cells, gathering, marks, is_head=has_head and not place) for place, cells in enumerate(rows)]
    width = min(MOST_COLUMNS, max(map(len, written)))
    rules = [_rule(cell) for cell in _spread(rows[0])]
    lines = [_line(written[0], width), _line(rules, width, "---")]
    return "\n".join(lines + [_line(cells, width) for cells in written[1:]])


_SPANS = ("colspan", "rowspan")


def _spread(cells: list[Node]) -> Iterator[Node | None]:
    """Go through the columns of a row: a cell over several of them is in the first."""
    for cell in cells:
        yield cell
        span = cell.attributes.get("colspan", "1")
        for _ in range(min(MOST_COLUMNS, int(span[:4])) - 1 if span.isdecimal() else 0):
            yield None


def _cells(cells: list[Node], gathering: Gathering, marks: Marks, *, is_head: bool) -> list[str]:
    written = []
    for cell in _spread(cells):
        runs = [] if cell is None else _flat(cell, gathering, marks)
        if is_head:
            runs = [Run(run.text, tuple(mark for mark in run.marks if mark != "strong"), run.raw) for run in runs]
        written.append(in_line(runs, breaks=False).replace("|", "\\|"))
    return written


def _flat(node: Node, gathering: Gathering, marks: Marks) -> list[Run]:
    """Return the runs of a cell: its paragraphs after one another."""
    found: list[Run] = []
    for child in node.children:
        if isinstance(child, Node) and (child.name in BLOCKS or child.has_blocks()):
            if not gathering.passes_over(child):
                found += [Run(BREAK), *_flat(child, gathering, marks), Run(BREAK)]
        else:
            found += gathering.runs([child], marks)
    return found


def _is_bold(cell: Node) -> bool:
    if not cell.text.strip():
        return False
    nobody = Gathering.silent()
    return all("strong" in run.marks for run in _flat(cell, nobody, ()) if run.text.strip())


def _rule(cell: Node | None) -> str:
    if cell is None:
        return "---"
    aligned = next((name.removeprefix("align-") for name in cell.classes if name.startswith("align-")), "")
    aligned = aligned or style_of(cell).get("text-align", "") or cell.attributes.get("align", "").lower()
    return _RULES.get(aligned, "---")


def _line(cells: list[str], width: int, empty: str = "") -> str:
    filled = [*cells[:width], *[empty] * (width - len(cells))]
    return f"| {' | '.join(filled)} |"
