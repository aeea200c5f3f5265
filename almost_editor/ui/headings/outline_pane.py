"""The outline: a narrow column beside the text, the headings set in by their level."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from almost_editor.ui.headings.outline_model import HERE, LEVEL, OutlineModel
from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import keys_text, plain_label, section_label
from almost_editor.wording import tr

WIDTH_PX = 200
_NARROW_PX = 148
_ROW = 28
_INSET = 12
_STEP = 12
"""How far a level is set in."""
_BAR = 3
_Index = QModelIndex | QPersistentModelIndex


class OutlineView(QListView):
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


class OutlineDelegate(QStyledItemDelegate):
    """Paint a heading: with a bar where the caret is, ringed where the keyboard is."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size it likes best."""
        return QSize(self._theme.px(80), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        theme, px, is_here = self._theme, self._theme.px, bool(index.data(HERE))
        state: QStyle.StateFlag = option.state
        rect, way = QRectF(option.rect), option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_here or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("selection" if is_here else "hover"))
        if is_here:
            bar = QRect(option.rect.left(), option.rect.top(), px(_BAR), option.rect.height())
            painter.fillRect(QStyle.visualRect(way, option.rect, bar), theme.colour("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), px(6), px(6))
        level = int(index.data(LEVEL))
        line = QStyle.visualRect(way, option.rect, option.rect.adjusted(px(_INSET) + px(_STEP) * level, 0, -px(8), 0))
        font = theme.font("strong" if is_here else "text")
        painter.setFont(font)
        painter.setPen(theme.colour("quiet" if level and not is_here else "ink"))
        words = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, line.width())
        side = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(line, side | Qt.TextFlag.TextSingleLine, words)
        painter.restore()


class OutlinePane(QWidget):
    """What a person sees of the headings. It knows no text: it shows what it is told, and tells what was chosen."""

    chosen = Signal(int)
    """The row to go to."""
    left = Signal()
    closed = Signal()
    shown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("outline")
        self.model = OutlineModel(self)
        self.view = OutlineView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(OutlineDelegate(theme, self.view))
        self.view.setObjectName("quick-open")
        self.view.setAccessibleName(tr("Outline"))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keys = keys_text("Ctrl+Shift+2")
        self.nothing = plain_label(tr("There is no heading yet. {keys} makes a line a subhead.", keys=keys), wrap=True)
        self.nothing.setProperty("quiet", True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.nothing.setContentsMargins(theme.px(_INSET), theme.px(4), theme.px(8), 0)
        self._build()
        self.view.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.view.chosen.connect(self.chosen)
        self.view.left.connect(self.left)
        self.model.modelReset.connect(self._offer)
        self._offer()

    def _build(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(_INSET), px(20), px(4), px(4))
        head.addWidget(section_label(tr("Outline")), 1)
        self.cross = cross = QToolButton()
        cross.setProperty("small", True)
        cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        cross.setAccessibleName(tr("Close the outline"))
        cross.setToolTip(tr("Close the outline ({keys})", keys=keys_text("Ctrl+8")))
        dress(cross, "close", self._theme, "quiet", 14)
        cross.clicked.connect(self.closed)
        head.addWidget(cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing, 1)

    def _offer(self) -> None:
        """Say what an outline is made of where there is none."""
        is_there = bool(self.model.rowCount())
        had_keys = self.view.hasFocus()
        self.view.setVisible(is_there)
        self.nothing.setVisible(not is_there)
        if had_keys and not is_there:
            self.left.emit()

    def follow(self, line: int) -> None:
        """Mark the heading that a line of the text stands under, and keep it in view."""
        if self.model.set_line(line) or not self.view.currentIndex().isValid():
            index = self.model.index(max(0, self.model.here))
            if not self.view.hasFocus():
                self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def fit(self, room_px: int) -> None:
        """Leave the text most of the room."""
        px = self._theme.px
        self.setFixedWidth(max(px(_NARROW_PX), min(px(WIDTH_PX), room_px // 4)))
