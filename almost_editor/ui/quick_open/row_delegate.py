"""How an article looks among others: its headline and stage, below them series, byline and address."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from almost_editor.document.draft import STAGE_NAMES
from almost_editor.library.candidates import Named
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choices import paint_ground
from almost_editor.wording import tr

ROW_HEIGHT = 48
LINES = Qt.ItemDataRole.UserRole + 1
"""The `Lines` of a row."""
_INSET = 10
_TOP = 6
_LINE = 18


@dataclass(frozen=True, slots=True)
class Lines:
    """What stands in a row: two lines, and a word at the end of the first."""

    head: str
    at_end: str
    below: str
    is_quiet: bool = False
    """The head is no name of its own."""


class RowDelegate(QStyledItemDelegate):
    """Paint the `Lines` of a row."""

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
        lines: Lines = index.data(LINES)
        theme, rect = self._theme, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, theme, rect, state)
        inset, small = theme.px(_INSET), theme.font("small")
        line = QRect(rect.left() + inset, rect.top() + theme.px(_TOP), rect.width() - 2 * inset, theme.px(_LINE))
        end_width = QFontMetrics(small).horizontalAdvance(lines.at_end)
        _write(painter, line, lines.at_end, small, theme.colour("quiet"), at_end=True)
        ink = theme.colour("quiet" if lines.is_quiet else "ink")
        head = line.adjusted(0, 0, -end_width - inset, 0)
        _write(painter, head, lines.head, theme.font("strong"), ink)
        line.translate(0, theme.px(_LINE))
        _write(painter, line, lines.below, small, theme.colour("quiet"))
        painter.restore()


def lines_of(named: Named) -> Lines:
    """Return an article as a row shows it."""
    return Lines(
        named.headline or tr("Untitled"), tr(STAGE_NAMES[named.stage]), below(named), is_quiet=not named.headline
    )


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
