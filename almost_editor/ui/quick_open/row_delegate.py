"""How an article looks in quick open: its headline and stage, below them series, byline and address."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from almost_editor.document.draft import STAGE_NAMES
from almost_editor.library.candidates import Named
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choices import paint_ground

ROW_HEIGHT = 48
NAMED = Qt.ItemDataRole.UserRole + 1
"""The `Named` of a row."""
_INSET = 10
_TOP = 6
_LINE = 18


class RowDelegate(QStyledItemDelegate):
    """Paint a `Named`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size it likes best."""
        return QSize(self._theme.px(120), self._theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        named: Named = index.data(NAMED)
        theme, rect = self._theme, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, theme, rect, state)
        inset, small = theme.px(_INSET), theme.font("small")
        line = QRect(rect.left() + inset, rect.top() + theme.px(_TOP), rect.width() - 2 * inset, theme.px(_LINE))
        stage = STAGE_NAMES[named.stage]
        stage_width = QFontMetrics(small).horizontalAdvance(stage)
        _write(painter, line, stage, small, theme.colour("quiet"), at_end=True)
        ink = theme.colour("ink" if named.headline else "quiet")
        head = line.adjusted(0, 0, -stage_width - inset, 0)
        _write(painter, head, named.headline or "Untitled", theme.font("strong"), ink)
        line.translate(0, theme.px(_LINE))
        _write(painter, line, below(named), small, theme.colour("quiet"))
        painter.restore()


def below(named: Named) -> str:
    """Return what stands below a headline, to tell it from others like it."""
    return " · ".join(part for part in (*named.series, named.byline, named.slug) if part)


def _write(
    painter: QPainter,
    line: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    *,
    at_end: bool = False,
) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
