"""A list of places: stages, series or the trash. Articles can be dropped on its lines."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from almost_editor.document.place import Place
from almost_editor.ui.shelf.articles_model import dragged_ids
from almost_editor.ui.shelf.place import PlaceRow
from almost_editor.ui.shelf.place_delegate import ROW_HEIGHT, PlaceDelegate
from almost_editor.ui.shelf.places_model import PlacesModel
from almost_editor.ui.theme import Theme

_RETURNING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class PlacesView(QListView):
    """Show places as high as they are many, within `min_rows` and `max_rows`; arrows and clicks choose one."""

    chosen = Signal(object)
    """A `Place`, when a person chooses it."""
    articles_dropped = Signal(tuple, object)
    """The drafts' ids and the `Place` they were dropped on."""
    menu_wanted = Signal(object, QPoint)
    """A `Place` and where on the screen its menu goes."""
    left = Signal(int)
    """The arrows went over the end: -1 up, 1 down."""

    def __init__(
        self, theme: Theme, name: str, *, min_rows: int = 5, max_rows: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._min_rows, self._max_rows = min_rows, max_rows
        self.lines = PlacesModel(self)
        self.setModel(self.lines)
        self._delegate = PlaceDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.clicked.connect(self._clicked)
        theme.changed.connect(self._refresh)

    def set_rows(self, rows: list[PlaceRow], shown: Place) -> None:
        """Show other lines, and which of them is chosen."""
        if self.lines.set_rows(rows):
            self.updateGeometry()
        self.show_chosen(shown)

    def show_chosen(self, place: Place) -> None:
        """Show the place as chosen where it is among the lines, without telling."""
        row = self.lines.row_of(place)
        if row is None:
            self.selectionModel().clearSelection()
        elif not self.selectionModel().isSelected(self.lines.index(row)):
            self.selectionModel().setCurrentIndex(
                self.lines.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def limit(self, max_rows: int) -> None:
        """Be at most so high."""
        self._max_rows = max_rows
        self.updateGeometry()

    def set_folded(self, folded: bool) -> None:
        """Show icons and dots alone."""
        self._delegate.folded = folded
        self.viewport().update()

    def take_keyboard(self, row: int) -> None:
        """Put the keyboard on a line, counted from the end where it is negative, and choose it."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self._choose_row(row % max(1, self.lines.rowCount()))

    def sizeHint(self) -> QSize:
        """Return the size it likes best."""
        rows = min(self.lines.rowCount(), self._max_rows)
        return QSize(self._theme.px(160), rows * self._theme.px(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least size that still says something."""
        rows = min(self.lines.rowCount(), self._min_rows)
        return QSize(self._theme.px(36), rows * self._theme.px(ROW_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest goes on."""
        self._ring(True)
        row, last = self.currentIndex().row(), self.lines.rowCount() - 1
        if event.key() == Qt.Key.Key_Up and row <= 0:
            self.left.emit(-1)
        elif event.key() == Qt.Key.Key_Down and row >= last:
            self.left.emit(1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and row >= 0:
            self._choose_row(row)
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() != row:
                self._choose_row(self.currentIndex().row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Answer a press."""
        self._ring(False)
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Answer the focus."""
        # A window that comes back shows the keyboard's place as it was.
        if event.reason() not in _RETURNING:
            self._ring(event.reason() in _KEYBOARD)
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.lines.rowCount():
            self.selectionModel().setCurrentIndex(self.lines.index(0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done here."""
        index, at = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.menu_wanted.emit(self.lines.row(index.row()).place, at)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome articles."""
        if dragged_ids(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the articles would go."""
        row = self._drop_row(event)
        self._show_target(row)
        if row >= 0:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no target."""
        self._show_target(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for what dropping here means."""
        row = self._drop_row(event)
        self._show_target(-1)
        if row >= 0:
            event.acceptProposedAction()
            self.articles_dropped.emit(dragged_ids(event.mimeData()), self.lines.row(row).place)

    def _drop_row(self, event: QDropEvent) -> int:
        row = self.indexAt(event.position().toPoint()).row()
        return row if row >= 0 and dragged_ids(event.mimeData()) and self.lines.row(row).takes else -1

    def _show_target(self, row: int) -> None:
        self._delegate.target = row
        self.viewport().update()

    def _choose_row(self, row: int) -> None:
        if 0 <= row < self.lines.rowCount():
            place = self.lines.row(row).place
            self.show_chosen(place)
            self.chosen.emit(place)

    def _clicked(self, index: QModelIndex) -> None:
        self._choose_row(index.row())

    def _ring(self, shown: bool) -> None:
        self._delegate.ringed = shown
        self.viewport().update()

    def _refresh(self) -> None:
        self.doItemsLayout()
        self.updateGeometry()
        self.viewport().update()
