"""The sheet of quick open: a line to type into, and the articles that are meant below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from almost_editor.document.draft import STAGE_NAMES
from almost_editor.library.candidates import Named
from almost_editor.ui.quick_open.row_delegate import NAMED, ROW_HEIGHT, RowDelegate, below
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label, plain_tip
from almost_editor.ui.widgets.search_field import SearchField
from almost_editor.ui.widgets.sheet import Sheet

_WIDTH = 620
_ROWS = 8
_AROUND = 250
"""What a window needs above and below the rows."""
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_Index = QModelIndex | QPersistentModelIndex


class NamedModel(QAbstractListModel):
    """The articles that are shown, the likeliest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Named, ...] = ()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        named = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return named.headline or "Untitled"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(part for part in (named.headline or "Untitled", below(named)) if part))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((named.headline or "Untitled", STAGE_NAMES[named.stage], *named.series))
            case _:
                return named if role == NAMED else None

    def set_rows(self, rows: Sequence[Named]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def named(self, row: int) -> Named:
        """Return the article of a row."""
        return self._rows[row]


class QuickSheet(Sheet):
    """Show articles; it knows no library: `QuickOpen` tells it what to show. The line keeps the keyboard."""

    typed = Signal(str)
    chosen = Signal(str)
    """The id of the article that is to be opened."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "Go to article", parent, width=_WIDTH)
        self.field = SearchField(theme, "Some letters of its headline, address, series or byline")
        self.rows = NamedModel(self)
        self.view = QListView()
        self.said = plain_label()
        self.said.setProperty("quiet", True)
        self._build()
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self.view.clicked.connect(self._open)

    def _build(self) -> None:
        self.view.setModel(self.rows)
        self.view.setItemDelegate(RowDelegate(self.theme, self.view))
        self.view.setObjectName("quick-open")
        self.view.setAccessibleName("Articles, the likeliest first")
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

    def show_rows(self, rows: Sequence[Named], sentence: str) -> None:
        """Show articles, the first one chosen, and a sentence below them."""
        self.rows.set_rows(rows)
        if rows:
            self.view.setCurrentIndex(self.rows.index(0))
            self.view.scrollToTop()
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self.view.setVisible(bool(rows))
        self.fit()

    def fit(self) -> None:
        """Be as the window has room for: the rows scroll, and not the sheet round them."""
        under, px = self.parentWidget(), self.theme.px
        room = (under.height() - px(_AROUND)) // px(ROW_HEIGHT) if under is not None else _ROWS
        shown = min(max(3, min(_ROWS, room)), self.rows.rowCount())
        self.view.setFixedHeight(shown * px(ROW_HEIGHT))
        super().fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line's arrows walk the rows, and its Return open one."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVING:
                self._walk(Qt.Key(event.key()))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self.view.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                # What was typed is not worth a key of its own.
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    def _walk(self, key: Qt.Key) -> None:
        count = self.rows.rowCount()
        if not count:
            return
        row = self.view.currentIndex().row()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            row = (row + (1 if key == Qt.Key.Key_Down else -1)) % count
        else:
            step = max(1, self.view.height() // self.theme.px(ROW_HEIGHT) - 1)
            row = max(0, min(count - 1, row + (step if key == Qt.Key.Key_PageDown else -step)))
        self.view.setCurrentIndex(self.rows.index(row))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.named(index.row()).id)
