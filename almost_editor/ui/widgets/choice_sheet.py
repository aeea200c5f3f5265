"""A sheet to choose from: a line to type into, and what is meant below it. The line keeps the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.search_field import SearchField
from almost_editor.ui.widgets.sheet import Sheet

_WIDTH = 620
_AROUND = 250
"""What a window needs above and below the rows."""
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ChoiceSheet(Sheet):
    """Show rows of any model; it knows nothing of what they are: whoever made it fills and hears it.

    Units: `row_height` is in the design's pixels.
    """

    typed = Signal(str)
    taken = Signal(int)
    """The row that was chosen."""
    row_moved = Signal(int)
    """The row that Return would choose; -1 for none."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        parent: QWidget,
        *,
        asks: str,
        called: str,
        rows: QAbstractListModel,
        delegate: QStyledItemDelegate,
        row_height: int,
        most_rows: int = 8,
    ) -> None:
        """Take `asks`, which stands in the empty line, and `called`, how a screen reader names the rows."""
        super().__init__(theme, title, parent, width=_WIDTH)
        self._rows = rows
        self._row_height = row_height
        self._most_rows = most_rows
        self.field = SearchField(theme, asks)
        self.view = QListView()
        self.said = plain_label(wrap=True)
        self.said.setProperty("quiet", True)
        rows.setParent(self)
        delegate.setParent(self)
        self.view.setModel(rows)
        self.view.setItemDelegate(delegate)
        self.view.setAccessibleName(called)
        self._build()
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self.view.clicked.connect(self._take)
        self.view.selectionModel().currentChanged.connect(lambda now, _before: self.row_moved.emit(now.row()))

    def _build(self) -> None:
        self.view.setObjectName("quick-open")
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setSpacing(self.theme.px(8))
        self.body.addWidget(self.field)
        self.body.addWidget(self.view)
        self.body.addWidget(self.said)

    def rows_changed(self, sentence: str = "", *, row: int = 0) -> None:
        """Show the model's rows as they are now, one of them chosen, and a sentence below them."""
        count = self._rows.rowCount()
        if count:
            self.view.setCurrentIndex(self._rows.index(row))
            self.view.scrollToTop() if row == 0 else self.view.scrollTo(self._rows.index(row))
        self.view.setVisible(bool(count))
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Put a sentence below the rows."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self.fit()

    def fit(self) -> None:
        """Be as the window has room for: the rows scroll, and not the sheet round them."""
        under, px = self.parentWidget(), self.theme.px
        most = self._most_rows
        room = (under.height() - px(_AROUND)) // px(self._row_height) if under is not None else most
        shown = min(max(3, min(most, room)), self._rows.rowCount())
        self.view.setFixedHeight(shown * px(self._row_height))
        super().fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line's arrows walk the rows, and its Return choose one."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVING:
                self._walk(Qt.Key(event.key()))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.view.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                # What was typed is not worth a key of its own.
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    def _walk(self, key: Qt.Key) -> None:
        count = self._rows.rowCount()
        if not count:
            return
        row = self.view.currentIndex().row()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            row = (row + (1 if key == Qt.Key.Key_Down else -1)) % count
        else:
            step = max(1, self.view.height() // self.theme.px(self._row_height) - 1)
            row = max(0, min(count - 1, row + (step if key == Qt.Key.Key_PageDown else -step)))
        self.view.setCurrentIndex(self._rows.index(row))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.taken.emit(index.row())
