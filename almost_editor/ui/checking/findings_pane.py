"""The findings beside the text: each row a sign, a sentence over as many lines as it takes, and its place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from almost_editor.desk.checks.finding import Finding, Level
from almost_editor.ui.checking.findings_model import FINDING, PLACE, FindingsModel
from almost_editor.ui.icons import icon
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import keys_text, plain_label
from almost_editor.ui.widgets.side_pane import INSET, SideList, SidePane
from almost_editor.wording import count, tr

_WIDTH_PX = (160, 260)
_SIGN, _GAP, _ABOVE, _END = 14, 8, 7, 14
_LONGEST = 400
"""Pixels that one sentence may take in height."""
_SIGNS = {Level.BLOCK: ("warning", "accent"), Level.NOTE: ("info", "caution"), Level.HINT: ("info", "quiet")}
_Index = QModelIndex | QPersistentModelIndex


class FindingsView(SideList):
    """The rows; Delete leaves one alone, and the menu key says what can be done."""

    ignored = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Delete; the rest goes on."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentIndex().isValid():
            self.ignored.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class FindingsDelegate(QStyledItemDelegate):
    """Paint a finding."""

    def __init__(self, theme: Theme, view: FindingsView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room that its sentence takes."""
        px = self._theme.px
        height = self._sentence_height(index) + self._place_height() + 2 * px(_ABOVE) + px(2)
        return QSize(self._view.viewport().width(), height)

    def _room(self) -> int:
        """Return the width of a sentence: the same with a scroll bar and without, or rows would jump when it comes."""
        px = self._theme.px
        return self._view.width() - px(INSET) - px(_SIGN) - px(_GAP) - px(_END)

    def _sentence_height(self, index: _Index) -> int:
        room = QRect(0, 0, self._room(), self._theme.px(_LONGEST))
        metrics = QFontMetrics(self._theme.font("text"))
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data())).height()

    def _place_height(self) -> int:
        return QFontMetrics(self._theme.font("small")).height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        theme, px, way = self._theme, self._theme.px, option.direction
        finding: Finding = index.data(FINDING)
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            is_chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.fillRect(QRectF(rect), theme.colour("selection" if is_chosen else "hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), px(6), px(6))
        name, tone = _SIGNS[finding.level]
        sign = QRect(rect.left() + px(INSET), rect.top() + px(_ABOVE) + px(1), px(_SIGN), px(_SIGN))
        icon(name, theme, tone).paint(painter, QStyle.visualRect(way, rect, sign))
        left = px(INSET) + px(_SIGN) + px(_GAP)
        words = QRect(rect.left() + left, rect.top() + px(_ABOVE), self._room(), self._sentence_height(index))
        side = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        painter.setFont(theme.font("text"))
        painter.setPen(theme.colour("quiet" if finding.level is Level.HINT else "ink"))
        painter.drawText(QStyle.visualRect(way, rect, words), side | Qt.TextFlag.TextWordWrap, str(index.data()))
        place = QRect(words.left(), words.bottom() + px(2), words.width(), self._place_height())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("quiet"))
        told = QFontMetrics(theme.font("small")).elidedText(
            str(index.data(PLACE)), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(QStyle.visualRect(way, rect, place), side | Qt.TextFlag.TextSingleLine, told)
        painter.restore()


class FindingsPane(SidePane):
    """What a person sees of the findings."""

    ignored = Signal(int)
    """The row to be left alone."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        self.model = FindingsModel(parent)
        view = FindingsView()
        super().__init__(
            theme,
            tr("Findings"),
            view,
            model=self.model,
            delegate=FindingsDelegate(theme, view),
            width_px=_WIDTH_PX,
            share=3,
        )
        self.setObjectName("findings")
        view.setResizeMode(SideList.ResizeMode.Adjust)
        view.ignored.connect(self.ignored)
        self.summary = plain_label(wrap=True)
        self.summary.setProperty("quiet", True)
        self.summary.setContentsMargins(theme.px(INSET), 0, theme.px(8), theme.px(6))
        self.column.insertWidget(1, self.summary)
        self.name_cross(tr("Close the findings"), tr("Close the findings ({keys})", keys=keys_text("Ctrl+F8")))
        self.model.modelReset.connect(self._tell)
        self.wait()

    def wait(self) -> None:
        """Say that the rules are still reading."""
        self.nothing.setText(tr("Looking through the article…"))
        self._tell()

    def show_found(self, found: tuple[Finding, ...]) -> None:
        """Show what was found, with the row that was chosen chosen again."""
        self.nothing.setText(tr("The rules of the desk find nothing here."))
        row = self.view.currentIndex().row()
        self.model.show(found)
        if found and row >= 0:
            self.view.setCurrentIndex(self.model.index(min(row, len(found) - 1)))
        self._tell()

    def _tell(self) -> None:
        levels = [one.level for one in self.model.found]
        parts = [
            count("{n:,} stops an export", "{n:,} stop an export", number)
            if (number := levels.count(Level.BLOCK))
            else "",
            count("{n:,} note", "{n:,} notes", number) if (number := levels.count(Level.NOTE)) else "",
            count("{n:,} hint", "{n:,} hints", number) if (number := levels.count(Level.HINT)) else "",
        ]
        self.summary.setText(" · ".join(filter(None, parts)))
        self.summary.setVisible(bool(levels))
        self.offer()
