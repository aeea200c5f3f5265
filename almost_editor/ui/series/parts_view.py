"""The parts of a series as a list: dragged into order, or moved with Alt and the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from almost_editor.ui.widgets.plain import plain_tip
from almost_editor.wording import tr

Index = QModelIndex | QPersistentModelIndex


class PartsModel(QAbstractListModel):
    """Articles in the order of their parts.

    Shapes: parts are pairs of a draft's id and its line. `reordered` carries the ids when a person moved one.
    """

    reordered = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[str, str]] = []

    def ids(self) -> tuple[str, ...]:
        """Return the drafts' ids in the order that is shown."""
        return tuple(draft_id for draft_id, _ in self._parts)

    def show_parts(self, parts: Sequence[tuple[str, str]]) -> None:
        """Replace the parts; where they are the same ones, their lines alone, so that a selection stays."""
        parts = list(parts)
        if [draft_id for draft_id, _ in parts] != [draft_id for draft_id, _ in self._parts]:
            self.beginResetModel()
            self._parts = parts
            self.endResetModel()
        elif parts != self._parts:
            self._parts = parts
            self.dataChanged.emit(self.index(0), self.index(len(parts) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._parts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._parts[index.row()][1]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{index.row() + 1}   {line}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Part {number}: {line}", number=index.row() + 1, line=line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(self, source: Index, first: int, count: int, target: Index, before: int) -> bool:
        if count != 1 or before in (first, first + 1) or not 0 <= before <= len(self._parts):
            return False
        if not self.beginMoveRows(QModelIndex(), first, first, QModelIndex(), before):
            return False
        part = self._parts.pop(first)
        self._parts.insert(before - (before > first), part)
        self.endMoveRows()
        # The numbers of all parts between moved too.
        self.dataChanged.emit(self.index(0), self.index(len(self._parts) - 1))
        self.reordered.emit(self.ids())
        return True


class PartsView(QListView):
    """Show the parts, let them be moved, and open one with Return."""

    opened = Signal(str)

    def __init__(self, model: PartsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(tr("Parts"))
        self.setToolTip(tr("Drag a part to its place, or move it with Alt and the arrow keys"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda index: self.opened.emit(self._model.ids()[index.row()]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift(step)
            return
        super().keyPressEvent(event)

    def shift(self, step: int) -> None:
        """Move the current part up or down by one."""
        row = self.currentIndex().row()
        if row >= 0 and 0 <= row + step < self._model.rowCount():
            self._model.moveRow(QModelIndex(), row, QModelIndex(), row + step + (step > 0))
            self.setCurrentIndex(self._model.index(row + step))
