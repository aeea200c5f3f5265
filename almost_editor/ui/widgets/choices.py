"""Choices of one line each: the words, what they belong to, and at the far end a quiet remark, such as their keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_tip

ROW_HEIGHT = 32
_INSET = 10
_STEP = 16
"""How far a level is set in."""
_CHOICE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """A row; `key` is whatever its maker knows it by, `why_off` says why it cannot be chosen."""

    key: str
    words: str
    belongs_to: str = ""
    remark: str = ""
    level: int = 0
    why_off: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.words, self.belongs_to, self.remark, self.why_off) if part)


class ChoiceModel(QAbstractListModel):
    """Rows of choices."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a row."""
        if not 0 <= index.row() < len(self._choices):
            return None
        choice = self._choices[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return choice.words
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(choice.why_off or choice.words)
            case Qt.ItemDataRole.AccessibleTextRole:
                return choice.spoken
            case _:
                return choice if role == _CHOICE else None

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._choices = tuple(choices)
        self.endResetModel()

    def choice(self, row: int) -> Choice:
        """Return what stands in a row."""
        return self._choices[row]


class ChoiceDelegate(QStyledItemDelegate):
    """Paint a choice."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size it likes best."""
        return QSize(self._theme.px(120), self._theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        choice: Choice = index.data(_CHOICE)
        theme, rect = self._theme, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, theme, rect, state)
        inset = theme.px(_INSET)
        line = rect.adjusted(inset + theme.px(_STEP) * choice.level, 0, -inset, 0)
        ink = "quiet" if choice.why_off else "ink"
        ends = self._write(painter, line, choice.remark, theme.font("small"), "quiet", at_end=True)
        line.setRight(line.right() - ends - inset)
        width = self._write(painter, line, choice.words, theme.font("text"), ink)
        line.setLeft(line.left() + width + inset)
        self._write(painter, line, choice.belongs_to, theme.font("small"), "quiet")
        painter.restore()

    def _write(
        self, painter: QPainter, line: QRect, text: str, font: QFont, colour: str, *, at_end: bool = False
    ) -> int:
        """Write what there is room for, and return its width."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, line.width()))
        if text and line.width() > metrics.averageCharWidth() * 3:
            painter.setFont(font)
            painter.setPen(self._theme.colour(colour))
            side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
            painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)


def paint_ground(painter: QPainter, theme: Theme, rect: QRect, state: QStyle.StateFlag) -> None:
    """Paint what lies behind a row that is chosen or under the mouse."""
    if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("selection" if chosen else "hover"))
        painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), theme.px(6), theme.px(6))
