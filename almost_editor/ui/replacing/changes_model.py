"""The changes as a list: a line for each article, and below it a line for each change in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from almost_editor.document.replacing import Change, name_of
from almost_editor.newsroom.replacing import Affected
from almost_editor.ui.widgets.plain import plain_tip
from almost_editor.wording import count, tr

LINE = Qt.ItemDataRole.UserRole + 1
"""The `Line` of a row."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A row: an article, or a change in it."""

    article: Affected
    change: Change | None = None


class ChangesModel(QAbstractListModel):
    """Holds what was found and what of it is chosen; at first all. Cost: a row is an entry in a list."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._left_out: set[int] = set()
        self._first_row: dict[str, int] = {}
        self.changes = 0
        """How many were found."""

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a row."""
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return _said(line)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_said(line))
            case Qt.ItemDataRole.CheckStateRole:
                return self._state(index.row())
            case _:
                return line if role == LINE else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what can be done with a row."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def clear(self) -> None:
        """Hold nothing."""
        self.beginResetModel()
        self._lines, self._left_out, self._first_row, self.changes = [], set(), {}, 0
        self.endResetModel()
        self.chosen_changed.emit()

    def add(self, found: Iterable[Affected]) -> None:
        """Add articles behind the others."""
        lines: list[Line] = []
        for article in found:
            self._first_row[article.draft_id] = len(self._lines) + len(lines)
            lines += [Line(article), *(Line(article, change) for change in article.changes)]
            self.changes += len(article.changes)
        if lines:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()
            self.chosen_changed.emit()

    def toggle(self, row: int) -> None:
        """Leave a change out or take it in again; on an article's line all of its changes."""
        line = self._lines[row]
        first = self._first_row[line.article.draft_id]
        last = first + len(line.article.changes)
        rows = range(first + 1, last + 1) if line.change is None else range(row, row + 1)
        if self._state(row) is Qt.CheckState.Checked:
            self._left_out.update(rows)
        else:
            self._left_out.difference_update(rows)
        self.dataChanged.emit(self.index(first), self.index(last))
        self.chosen_changed.emit()

    def toggle_all(self) -> None:
        """Leave everything out, or where anything is left out take all in."""
        if self._left_out:
            self._left_out.clear()
        else:
            self._left_out = {row for row, line in enumerate(self._lines) if line.change is not None}
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))
        self.chosen_changed.emit()

    @property
    def articles(self) -> int:
        """How many articles something was found in."""
        return len(self._first_row)

    @property
    def chosen_changes(self) -> int:
        """How many changes are chosen."""
        return self.changes - len(self._left_out)

    def chosen(self) -> list[Affected]:
        """Return the articles with the changes that are chosen, without those that have none. Cost: all rows."""
        if not self._left_out:
            return [line.article for line in self._lines if line.change is None]
        made = []
        for first in self._first_row.values():
            article = self._lines[first].article
            left = tuple(change for at, change in enumerate(article.changes, first + 1) if at not in self._left_out)
            if left:
                made.append(replace(article, changes=left) if len(left) < len(article.changes) else article)
        return made

    def _state(self, row: int) -> Qt.CheckState:
        line = self._lines[row]
        if line.change is not None:
            return Qt.CheckState.Unchecked if row in self._left_out else Qt.CheckState.Checked
        rows = range(row + 1, row + 1 + len(line.article.changes))
        out = sum(one in self._left_out for one in rows) if self._left_out else 0
        if not out:
            return Qt.CheckState.Checked
        return Qt.CheckState.Unchecked if out == len(rows) else Qt.CheckState.PartiallyChecked


def _said(line: Line) -> str:
    if line.change is None:
        changes = count("{n:,} change", "{n:,} changes", len(line.article.changes))
        parts = [line.article.headline or tr("Untitled"), changes]
        return ", ".join([*parts, tr("exported")] if line.article.is_out else parts)
    one = line.change
    return f"{name_of(one.where)}: {one.before}[{one.old} → {one.new or tr('nothing')}]{one.after}"
