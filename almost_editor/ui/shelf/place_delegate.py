"""How a line of the shelf looks: icon or dot, name, count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from almost_editor.ui.icons import pixmap
from almost_editor.ui.shelf.place import PlaceRow
from almost_editor.ui.shelf.places_model import Role
from almost_editor.ui.theme import Theme, contrast, mixed
from almost_editor.ui.widgets.dot import paint_dot
from almost_editor.wording import tr

ROW_HEIGHT = 28
_INSET = 8
_ICON = 16
_RADIUS = 7


class PlaceDelegate(QStyledItemDelegate):
    """Paint a `PlaceRow`; `target` is the line that dragged articles would go to."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.target = -1
        self.ringed = False
        self.folded = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size it likes best."""
        return QSize(self._theme.px(36), self._theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        row = index.data(Role.ROW)
        inset = self._theme.px(_INSET)
        rect: QRect = option.rect.adjusted(inset, 0, -inset, 0)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_target = index.row() == self.target
        if is_target:
            self._wash(painter, rect, self._theme.colour("accent_wash"))
        elif chosen:
            self._wash(painter, rect, self._theme.colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            self._wash(painter, rect, self._theme.colour("hover"))
        if is_target or (self.ringed and state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), self._theme.px(6), self._theme.px(6))
        self._paint_sign(painter, rect, row)
        if not self.folded:
            self._paint_words(painter, rect, row, chosen=chosen)
        painter.restore()

    def _wash(self, painter: QPainter, rect: QRect, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, self._theme.px(_RADIUS), self._theme.px(_RADIUS))

    def _paint_sign(self, painter: QPainter, rect: QRect, row: PlaceRow) -> None:
        icon_px = self._theme.px(_ICON)
        left = rect.center().x() + 1 - icon_px // 2 if self.folded else rect.left() + self._theme.px(_INSET)
        box = QRect(QPoint(left, rect.top() + (rect.height() - icon_px) // 2), QSize(icon_px, icon_px))
        if row.icon:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(box.topLeft(), pixmap(row.icon, self._theme.colour("ink"), icon_px, ratio))
            return
        side = self._theme.px(9)
        middle = QRectF(box).center()
        dot = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        paint_dot(painter, dot, _seen(QColor(row.colour), self._theme))

    def _paint_words(self, painter: QPainter, rect: QRect, row: PlaceRow, *, chosen: bool) -> None:
        inset = self._theme.px(_INSET)
        words = rect.adjusted(2 * inset + self._theme.px(_ICON), 0, -inset, 0)
        count = "" if row.count is None else tr("{n:,}", n=row.count)
        small = self._theme.font("small")
        count_width = QFontMetrics(small).horizontalAdvance(count)
        single = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | single, count)
        font = self._theme.font("strong" if chosen else "text")
        room = words.width() - count_width - inset
        label = QFontMetrics(font).elidedText(row.label, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | single, label)


def _seen(colour: QColor, theme: Theme) -> QColor:
    """Return a series' colour, moved toward the ink until it stands out from the ground."""
    ground, ink = theme.colour("ground"), theme.colour("ink")
    for step in range(6):
        shown = mixed(colour, ink, 0.12 * step)
        if contrast(shown, ground) >= 3:
            return shown
    return ink
