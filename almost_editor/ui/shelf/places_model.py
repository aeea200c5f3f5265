"""The lines of the shelf: stages, series or the trash, with their counts."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from almost_editor.document.place import Place
from almost_editor.ui.shelf.place import PlaceRow
from almost_editor.ui.widgets.plain import plain_tip
from almost_editor.wording import tr

_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a line can be asked for beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The `PlaceRow` itself."""


class PlacesModel(QAbstractListModel):
    """Hold the lines of one list; DisplayRole is the label, AccessibleTextRole the label and the count."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PlaceRow] = []

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.label
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.tip or tr("{place}: {n:,}", place=row.label, n=row.count))
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.label if row.count is None else f"{row.label}, {row.count}"
            case Role.ROW:
                return row
            case _:
                return None

    def row(self, number: int) -> PlaceRow:
        """Return a line."""
        return self._rows[number]

    def row_of(self, place: Place) -> int | None:
        """Return the line of a place, or None."""
        return next((number for number, row in enumerate(self._rows) if row.place == place), None)

    def set_rows(self, rows: Iterable[PlaceRow]) -> bool:
        """Replace the lines; tell whether they are other places than before (a view then forgets its choice)."""
        rows = list(rows)
        if [row.place for row in rows] == [row.place for row in self._rows]:
            for number, row in enumerate(rows):
                if row != self._rows[number]:
                    self._rows[number] = row
                    self.dataChanged.emit(self.index(number), self.index(number))
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True
