"""The article list: keys, clicks and drags become requests."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from almost_editor.ui.shelf.article_delegate import ArticleDelegate
from almost_editor.ui.shelf.articles_model import UNTITLED, ArticlesModel
from almost_editor.ui.theme import Theme
from almost_editor.wording import count, tr

_RETURNING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class ArticlesView(QListView):
    """Show articles; several can be chosen at once. Return and a plain click open, Delete asks for the trash."""

    opened = Signal(str)
    trash_wanted = Signal(tuple)
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows = ArticlesModel(self)
        self.setModel(self.rows)
        self._delegate = ArticleDelegate(theme, clock, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Articles"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.clicked.connect(self._clicked)
        theme.changed.connect(self._refresh)

    def chosen_ids(self) -> tuple[str, ...]:
        """Return the chosen articles, from the top."""
        return tuple(self.rows.id(row) for top, bottom in self._spans() for row in range(top, bottom + 1))

    def set_current(self, draft_id: str) -> None:
        """Show which article is open; it alone is chosen where it is in the list."""
        self._delegate.current = draft_id
        row = self.rows.row_of(draft_id)
        if row is None:
            # What is not in the list leaves no other one looking as if it were open.
            self.clearSelection()
        elif not self._is_alone(row):
            # By itself the view would ask which keys are down: Control leaves what was chosen before.
            model = self.selectionModel()
            model.setCurrentIndex(self.rows.index(row), model.SelectionFlag.ClearAndSelect)
        self.viewport().update()

    def choose(self, draft_ids: tuple[str, ...], current: str = "") -> None:
        """Choose those of the articles that are in the list, without opening any."""
        model = self.selectionModel()
        model.clear()
        row = self.rows.row_of(current)
        if row is not None:
            model.setCurrentIndex(self.rows.index(row), model.SelectionFlag.NoUpdate)
        chosen = QItemSelection()
        rows = sorted(row for row in map(self.rows.row_of, draft_ids) if row is not None)
        # Rows next to each other are one span: all of a large place may be chosen.
        for _, span in itertools.groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
            run = [row for _, row in span]
            chosen.select(self.rows.index(run[0]), self.rows.index(run[-1]))
        model.select(chosen, model.SelectionFlag.Select)

    def _is_alone(self, row: int) -> bool:
        return self._spans() == [(row, row)]

    def _spans(self) -> list[tuple[int, int]]:
        """Return the first and last row of each run of chosen ones, from the top."""
        selection = self.selectionModel().selection()
        return sorted((selection.at(at).top(), selection.at(at).bottom()) for at in range(selection.size()))

    def under_keyboard(self) -> str:
        """Return the article that the keyboard is at, or nothing."""
        index = self.currentIndex()
        return self.rows.id(index.row()) if index.isValid() else ""

    def dataChanged(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int] = ()) -> None:  # type: ignore[override]
        """Repaint what changed: rows are equally high, and Qt's own answer lays all ten thousand out anew."""
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest goes on."""
        self._ring(True)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened.emit(self.under_keyboard())
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.selectionModel().hasSelection():
                self.trash_wanted.emit(self.chosen_ids())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Answer a press."""
        self._ring(False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Answer the focus."""
        # A window that comes back shows the keyboard's place as it was.
        if event.reason() not in _RETURNING:
            self._ring(event.reason() in _KEYBOARD)
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.selectionModel().setCurrentIndex(self.rows.index(0), self.selectionModel().SelectionFlag.NoUpdate)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done here."""
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.selectionModel().hasSelection():
            self.menu_wanted.emit(at)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the chosen rows."""
        indexes = [index for index in self.selectedIndexes() if self.rows.flags(index) & Qt.ItemFlag.ItemIsDragEnabled]
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.rows.mimeData(indexes))
        drag.setPixmap(self._ticket(indexes))
        drag.setHotSpot(QPoint(self._theme.px(-8), self._theme.px(-4)))
        drag.exec(Qt.DropAction.CopyAction)

    def _ticket(self, indexes: list[QModelIndex]) -> QPixmap:
        """Return what hangs at the pointer: the headline, or how many articles."""
        summary = self.rows.summary(indexes[0].row())
        text = (summary.headline if summary else "") or tr(UNTITLED)
        if len(indexes) > 1:
            text = count("{n} article", "{n} articles", len(indexes))
        font = self._theme.font("strong")
        metrics = QFontMetrics(font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._theme.px(200))
        rect = QRect(0, 0, metrics.horizontalAdvance(text) + self._theme.px(24), self._theme.px(30))
        ratio = self.devicePixelRatioF()
        ticket = QPixmap(rect.size() * ratio)
        ticket.setDevicePixelRatio(ratio)
        ticket.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ticket)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("field_line"))
        painter.setBrush(self._theme.colour("pane"))
        painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), self._theme.px(7), self._theme.px(7))
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
        painter.end()
        return ticket

    def _clicked(self, index: QModelIndex) -> None:
        if self._is_alone(index.row()):
            self.opened.emit(self.rows.id(index.row()))

    def _ring(self, shown: bool) -> None:
        self._delegate.ringed = shown
        self.viewport().update()

    def _refresh(self) -> None:
        self.doItemsLayout()
        self.viewport().update()
