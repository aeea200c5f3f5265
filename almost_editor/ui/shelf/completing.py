"""Completing: what the search field offers below the caret's part of the search; the keyboard stays in the field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView

from almost_editor.document.completing import Completion, Known, complete
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

_OFFER = Qt.ItemDataRole.UserRole + 1
_ROW = 28
_LEAST_WIDTH = 236


class Completing(QObject):
    """Shows the offers and puts one in. Down and Up choose, Tab or Return takes, Escape puts them away.

    Return takes only what was chosen: else it goes on to the field, where it opens what was found.
    """

    def __init__(self, field: QLineEdit, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(field)
        self._field = field
        self._theme = theme
        self._today = today
        self._completion: Completion | None = None
        self.series: tuple[str, ...] = ()
        self.authors: tuple[str, ...] = ()
        self._offers = QStandardItemModel(self)
        # No popup of Qt's kind: that would take the keys, and Return with them.
        self.list = QListView()
        self.list.setObjectName("completion")
        self.list.setAccessibleName(tr("What can stand here"))
        self.list.setModel(self._offers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        self.list.hide()
        self.list.clicked.connect(self._take)
        field.destroyed.connect(self.list.deleteLater)
        field.textEdited.connect(lambda _text: self.offer())
        field.textChanged.connect(self._put_away_when_left)
        field.installEventFilter(self)

    def offered(self) -> list[str]:
        """Return what is offered, while it is."""
        count = self._offers.rowCount() if self.list.isVisible() else 0
        return [str(self._offers.item(row).data(_OFFER).shown) for row in range(count)]

    def offer(self, *, everything: bool = False) -> None:
        """Offer what can stand at the caret; with `everything` all filters where nothing of one is typed."""
        known = Known(self._today(), self.series, self.authors)
        self._completion = complete(self._field.text(), self._field.cursorPosition(), known, everything=everything)
        self._offers.clear()
        if self._completion is None:
            self.list.hide()
            return
        for offer in self._completion.offers:
            item = QStandardItem(f"{offer.shown}  ·  {tr(offer.says)}" if offer.says else offer.shown)
            item.setData(offer, _OFFER)
            self._offers.appendRow(item)
        self._place()
        # A value is what is missing; a filter's name may be just a word.
        self.list.setCurrentIndex(self._offers.index(0, 0) if self._completion.is_value else QModelIndex())

    def put(self, words: str) -> None:
        """Put a filter behind what is typed, and offer its values."""
        before = self._field.text().rstrip()
        self._field.setText(f"{before} {words}" if before else words)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.end(False)
        self.offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean the offers, and put these away when the field is left."""
        if watched is not self._field:
            return False
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.list.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.offer(everything=True)
            return True
        if self.list.isHidden():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            row, count = self.list.currentIndex().row(), self._offers.rowCount()
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentIndex(self._offers.index(max(row + step, -1) % count, 0))
            return True
        if key == Qt.Key.Key_Escape:
            self.list.hide()
            return True
        chosen = self.list.currentIndex()
        if key == Qt.Key.Key_Tab and not chosen.isValid():
            chosen = self._offers.index(0, 0)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen.isValid():
            self._take(chosen)
            return True
        return False

    def _take(self, index: QModelIndex) -> None:
        if self._completion is None:
            return
        text, caret = self._completion.taken(self._field.text(), index.data(_OFFER))
        self.list.hide()
        self._field.setText(text)
        self._field.setCursorPosition(caret)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        if text[:caret].endswith(":"):
            self.offer()

    def _put_away_when_left(self, text: str) -> None:
        if not text:
            self.list.hide()

    def _place(self) -> None:
        """Stand below the field, over whatever is there."""
        window, px = self._field.window(), self._theme.px
        if self.list.parent() is not window:
            self.list.setParent(window)
        corner = window.mapFromGlobal(self._field.mapToGlobal(QPoint(0, self._field.height() + px(4))))
        rows = min(self._offers.rowCount(), 8)
        width = max(self._field.width(), px(_LEAST_WIDTH))
        self.list.setGeometry(corner.x(), corner.y(), width, rows * px(_ROW) + px(10))
        self.list.show()
        self.list.raise_()
