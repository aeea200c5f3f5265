"""A narrow column beside the text: a title, a cross, and a list that leads somewhere."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label, section_label

INSET = 12


class SideList(QListView):
    """The rows: arrows walk, letters find, Return goes there, Escape goes back to the text."""

    chosen = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SidePane(QWidget):
    """The column. It knows no text: it shows what it is told, and tells what was chosen.

    Shapes: `width_px` are the least and the most that it takes, at the design's type; between them it takes one of so
    many parts of the room as `share` says.
    """

    chosen = Signal(int)
    """The row to go to."""
    left = Signal()
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        view: SideList,
        *,
        model: QAbstractItemModel,
        delegate: QStyledItemDelegate,
        width_px: tuple[int, int],
        share: int = 4,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._width_px = width_px
        self._share = share
        self.view = view
        view.setModel(model)
        view.setItemDelegate(delegate)
        view.setObjectName("quick-open")
        view.setAccessibleName(title)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = plain_label(wrap=True)
        self.nothing.setProperty("quiet", True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.nothing.setContentsMargins(theme.px(INSET), theme.px(4), theme.px(8), 0)
        self.cross = QToolButton()
        self.cross.setProperty("small", True)
        self.cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dress(self.cross, "close", theme, "quiet", 14)
        self._lay_out(title)
        self.cross.clicked.connect(self.closed)
        view.clicked.connect(lambda index: self.chosen.emit(index.row()))
        view.chosen.connect(self.chosen)
        view.left.connect(self.left)

    def _lay_out(self, title: str) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(INSET), px(20), px(4), px(4))
        head.addWidget(section_label(title), 1)
        head.addWidget(self.cross)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(head)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.nothing, 1)

    def name_cross(self, name: str, tip: str) -> None:
        """Say what the cross does, and by which keys that is done too."""
        self.cross.setAccessibleName(name)
        self.cross.setToolTip(tip)

    def offer(self) -> None:
        """Show the rows, or say what there would be where there are none."""
        is_there = bool(self.view.model().rowCount())
        had_keys = self.view.hasFocus()
        self.view.setVisible(is_there)
        self.nothing.setVisible(not is_there)
        if had_keys and not is_there:
            self.left.emit()

    def fit(self, room_px: int) -> None:
        """Leave the text most of the room."""
        least, most = map(self._theme.px, self._width_px)
        self.setFixedWidth(max(least, min(most, room_px // self._share)))
