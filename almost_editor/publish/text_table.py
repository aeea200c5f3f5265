"""Tables in plain text: columns side by side where they fit, else one row after the other."""

from __future__ import annotations

from almost_editor.publish.wrapping import columns, wrapped

_BETWEEN = "  "


def table_lines(rows: list[list[str]], heads: int, width: int) -> list[str]:
    """Return a table's lines; `heads` says how many of the rows name the columns. Law: every cell's words are there."""
    most = max(map(len, rows), default=0)
    widths = [max((columns(row[place]) for row in rows if place < len(row)), default=0) for place in range(most)]
    if sum(widths) + len(_BETWEEN) * (most - 1) <= width:
        return _side_by_side(rows, heads, widths)
    return _one_by_one(rows, heads, width)


def _side_by_side(rows: list[list[str]], heads: int, widths: list[int]) -> list[str]:
    lines = []
    for number, row in enumerate(rows):
        cells = (cell + " " * (wide - columns(cell)) for cell, wide in zip(row, widths, strict=False))
        lines.append(_BETWEEN.join(cells).rstrip(" "))
        if number + 1 == heads:
            lines.append(_BETWEEN.join("-" * wide for wide in widths).rstrip(" "))
    return lines


def _one_by_one(rows: list[list[str]], heads: int, width: int) -> list[str]:
    names = rows[heads - 1] if heads else []
    lines = [line for row in rows[: max(heads - 1, 0)] for line in wrapped(_BETWEEN.join(row), width)]
    if not rows[heads:]:
        return lines + [line for line in wrapped(_BETWEEN.join(names), width) if names]
    for row in rows[heads:]:
        if lines:
            lines.append("")
        for place, cell in enumerate(row):
            name = names[place] if place < len(names) else ""
            lines += wrapped(f"{name}: {cell}" if name and cell else cell or name, width)
        for name in names[len(row) :]:
            lines += wrapped(name, width)
    return lines
