"""How a change looks: its box, what it stands in, and in the line what goes and what comes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from almost_editor.document.replacing import Change, name_of
from almost_editor.newsroom.replacing import Affected
from almost_editor.ui.replacing.changes_model import LINE, Line
from almost_editor.ui.theme import Theme
from almost_editor.wording import count, tr

ROW_HEIGHT = 28
_BOX = 16
_INSET = 8
_INDENT = 22
_NAME_WIDTH = 104


class ChangeDelegate(QStyledItemDelegate):
    """Paint a `Line`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size it likes best."""
        return QSize(self._theme.px(200), self._theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        line: Line = index.data(LINE)
        theme, rect = self._theme, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.fillRect(rect, theme.colour("selection" if chosen else "hover"))
        inset = theme.px(_INSET)
        left = rect.left() + inset + (theme.px(_INDENT) if line.change is not None else 0)
        self._paint_box(painter, QRect(left, rect.top(), theme.px(_BOX), rect.height()), index)
        words = QRect(rect)
        words.setLeft(left + theme.px(_BOX) + inset)
        words.setRight(rect.right() - inset)
        if line.change is None:
            self._paint_article(painter, words, line.article)
        else:
            self._paint_change(painter, words, line.change)
        painter.restore()

    def _paint_box(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        checked = index.data(Qt.ItemDataRole.CheckStateRole)
        theme, side = self._theme, self._theme.px(14)
        box = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        is_on = checked is not Qt.CheckState.Unchecked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("accent" if is_on else "mark"))
        painter.setBrush(theme.colour("accent" if is_on else "pane"))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        if checked is Qt.CheckState.Checked:
            self._write(painter, box, "✓", theme.font("small"), theme.colour("accent_ink"), centred=True)
        elif is_on:
            painter.fillRect(
                box.adjusted(side // 4, side // 2 - 1, -(side // 4), -(side // 2)), theme.colour("accent_ink")
            )

    def _paint_article(self, painter: QPainter, rect: QRect, article: Affected) -> None:
        theme, small = self._theme, self._theme.font("small")
        tail = count("{n:,} change", "{n:,} changes", len(article.changes))
        if article.is_out:
            tail = f"{tail} · {tr('exported')}"
        width = QFontMetrics(small).horizontalAdvance(tail)
        self._write(painter, rect, tail, small, theme.colour("caution" if article.is_out else "quiet"), at_end=True)
        head = rect.adjusted(0, 0, -width - theme.px(12), 0)
        self._write(painter, head, article.headline or tr("Untitled"), theme.font("strong"), theme.colour("ink"))

    def _paint_change(self, painter: QPainter, rect: QRect, change: Change) -> None:
        theme, font = self._theme, self._theme.font("text")
        small, name_width = theme.font("small"), theme.px(_NAME_WIDTH)
        name = QRect(rect.left(), rect.top(), name_width - theme.px(8), rect.height())
        self._write(painter, name, name_of(change.where), small, theme.colour("quiet"))
        metrics = QFontMetrics(font)
        line = rect.adjusted(name_width, 0, 0, 0)
        # What changes stands in sight: the words before it give way first.
        room = max(line.width() // 3, 1)
        before = metrics.elidedText(change.before, Qt.TextElideMode.ElideLeft, room)
        left = line.left()
        quiet, ink = theme.colour("quiet"), theme.colour("ink")
        gone, came = QFont(font), QFont(font)
        gone.setStrikeOut(True)
        came.setUnderline(True)
        for words, shown, colour, wash in (
            (before, font, ink, ""),
            (change.old, gone, quiet, "accent_wash"),
            (change.new, came, ink, "good_wash"),
            (change.after, font, ink, ""),
        ):
            part = QRect(left, line.top(), line.right() - left, line.height())
            if part.width() <= 0 or not words:
                continue
            width = min(part.width(), metrics.horizontalAdvance(words))
            if wash:
                high = metrics.height()
                painter.fillRect(QRect(left, part.center().y() - high // 2, width, high), theme.colour(wash))
            self._write(painter, part, words, shown, colour)
            left += width

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        colour: QColor,
        *,
        at_end: bool = False,
        centred: bool = False,
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignHCenter if centred else side
        shown = text if centred else QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
