"""Tables as grids: read from their lines, and written with every column as wide as its widest cell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

_PIPE = re.compile(r"(?<!\\)(?:\\\\)*\|")
_RULE_CELL = re.compile(r":?-+:?")
_RULE = re.compile(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
WIDEST_COLUMN = 40
"""Columns to which cells are filled up with spaces; a cell that is longer stands out."""
_LEAST_DASHES = 3

Way = str
"""How a column leans: `left`, `center`, `right`, or nothing."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table's cells, the head first; every row has as many as there are ways."""

    first_line: int
    rows: tuple[tuple[str, ...], ...]
    ways: tuple[Way, ...]

    @property
    def end_line(self) -> int:
        """The line behind the last row: one line is the rule under the head."""
        return self.first_line + len(self.rows) + 1

    def line_of(self, row: int) -> int:
        """Return the line of a row; the head is row 0."""
        return self.first_line + row + (row > 0)

    def with_cell(self, row: int, column: int, words: str) -> Table:
        """Return the table with other words in a cell."""
        cells = list(self.rows[row])
        cells[column] = words
        return replace(self, rows=(*self.rows[:row], tuple(cells), *self.rows[row + 1 :]))

    def written(self) -> list[str]:
        """Return its lines."""
        widths = [
            max(_LEAST_DASHES, *(min(WIDEST_COLUMN, width_of(row[column])) for row in self.rows))
            for column in range(len(self.ways))
        ]
        lines = [_row(row, widths, self.ways) for row in self.rows]
        rule = "|".join(_dashes(width, way) for width, way in zip(widths, self.ways, strict=True))
        return [lines[0], f"|{rule}|", *lines[1:]]

    def span_of(self, row: int, column: int) -> tuple[int, int]:
        """Return where a cell's words are in its written line."""
        line = self.written()[row + (row > 0)]
        start, end = cell_spans(line)[column]
        return start, end


def width_of(words: str) -> int:
    """Return the columns that words take in a monospaced font: signs of East Asia two, what joins a letter none."""
    if words.isascii():
        return len(words)
    return sum(
        0 if unicodedata.combining(sign) or unicodedata.category(sign) in ("Mn", "Me", "Cf")
        else 2 if unicodedata.east_asian_width(sign) in "WF"
        else 1
        for sign in words
    )  # fmt: skip


def _row(cells: Sequence[str], widths: Sequence[int], ways: Sequence[Way]) -> str:
    filled = []
    for words, width, way in zip(cells, widths, ways, strict=True):
        room = max(0, width - width_of(words))
        before = room if way == "right" else room // 2 if way == "center" else 0
        filled.append(f" {' ' * before}{words}{' ' * (room - before)} ")
    return f"|{'|'.join(filled)}|"


def _dashes(width: int, way: Way) -> str:
    """Return a cell of the rule, as wide as the column with the space on either side."""
    left = ":" if way in ("left", "center") else "-"
    right = ":" if way in ("right", "center") else "-"
    return f"{left}{'-' * width}{right}"


def cell_spans(line: str) -> list[tuple[int, int]]:
    """Return where the words of each cell are in a line; an empty cell's are in its middle, or behind one space."""
    start, end = len(line) - len(line.lstrip()), len(line.rstrip())
    pipes = [match.end() - 1 for match in _PIPE.finditer(line, start, end)]
    if pipes and pipes[0] == start:
        start += 1
        del pipes[0]
    if pipes and pipes[-1] == end - 1:
        end -= 1
        del pipes[-1]
    spans = []
    for stop in [*pipes, max(start, end)]:
        words = line[start:stop]
        bare = words.strip()
        at = start + (len(words) - len(words.lstrip()) if bare else min(1, len(words)))
        spans.append((at, at + len(bare)))
        start = stop + 1
    return spans


def cells_of(line: str) -> list[str]:
    """Return the words of a line's cells."""
    return [line[start:end] for start, end in cell_spans(line)]


def has_pipe(line: str) -> bool:
    """Tell whether a line has a bar that parts cells."""
    return bool(_PIPE.search(line))


def find_table(lines: Sequence[str], at: int) -> Table | None:
    """Return the table that a line belongs to, as the page reads it: a head, a rule with as many cells, rows."""
    if not lines[at].strip():
        return None
    start = at
    while start > 0 and lines[start - 1].strip() and not _is_rule(lines[start]):
        start -= 1
    rule = start if _is_rule(lines[start]) else start + 1
    if rule < 1 or rule >= len(lines) or not _is_rule(lines[rule]) or not has_pipe(lines[rule - 1]):
        return None
    head = cells_of(lines[rule - 1])
    ways = [_way(cell) for cell in cells_of(lines[rule])]
    if len(head) != len(ways) or at < rule - 1:
        return None
    rows = [head]
    for line in lines[rule + 1 :]:
        if not line.strip():
            break
        cells = cells_of(line)
        rows.append([*cells, *[""] * (len(ways) - len(cells))])
    # A row with more cells than the head makes the head wider, so that no word is lost.
    most = max(len(row) for row in rows)
    whole = tuple((*row, *[""] * (most - len(row))) for row in rows)
    return Table(rule - 1, whole, (*ways, *[""] * (most - len(ways))))


def _is_rule(line: str) -> bool:
    return "-" in line and bool(_RULE.fullmatch(line)) and ("|" in line or ":" in line)


def _way(cell: str) -> Way:
    if not _RULE_CELL.fullmatch(cell):
        return ""
    return {(True, True): "center", (True, False): "left", (False, True): "right"}.get(
        (cell.startswith(":"), cell.endswith(":")), ""
    )
