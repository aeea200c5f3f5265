"""The outline: a narrow column beside the text, the headings set in by their level."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from almost_editor.ui.headings.outline_model import HERE, LEVEL, OutlineModel
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import keys_text
from almost_editor.ui.widgets.side_pane import INSET, SideList, SidePane
from almost_editor.wording import tr

WIDTH_PX = 200
_NARROW_PX = 148
_ROW = 28
_STEP = 12
"""How far a level is set in."""
_BAR = 3
_Index = QModelIndex | QPersistentModelIndex


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
        line = QStyle.visualRect(way, option.rect, option.rect.adjusted(px(INSET) + px(_STEP) * level, 0, -px(8), 0))
        font = theme.font("strong" if is_here else "text")
        painter.setFont(font)
        painter.setPen(theme.colour("quiet" if level and not is_here else "ink"))
        words = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, line.width())
        side = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(line, side | Qt.TextFlag.TextSingleLine, words)
        painter.restore()


class OutlinePane(SidePane):
    """What a person sees of the headings."""

    def __init__(self, theme: Theme) -> None:
        self.model = OutlineModel()
        view = SideList()
        super().__init__(
            theme,
            tr("Outline"),
            view,
            model=self.model,
            delegate=OutlineDelegate(theme, view),
            width_px=(_NARROW_PX, WIDTH_PX),
        )
        self.setObjectName("outline")
        view.setUniformItemSizes(True)
        keys = keys_text("Ctrl+Shift+2")
        self.nothing.setText(tr("There is no heading yet. {keys} makes a line a subhead.", keys=keys))
        self.name_cross(tr("Close the outline"), tr("Close the outline ({keys})", keys=keys_text("Ctrl+8")))
        self.model.modelReset.connect(self.offer)
        self.offer()

    def follow(self, line: int) -> None:
        """Mark the heading that a line of the text stands under, and keep it in view."""
        if self.model.set_line(line) or not self.view.currentIndex().isValid():
            index = self.model.index(max(0, self.model.here))
            if not self.view.hasFocus():
                self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
