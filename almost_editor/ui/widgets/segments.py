"""A segmented control: a few choices side by side, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget

from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_caption

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _Segment(QToolButton):
    """One choice; as wide as its label in bold, so that choosing moves nothing."""

    def __init__(self, theme: Theme, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(plain_caption(label))
        self.setAccessibleName(label)
        self.setCheckable(True)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size it likes best."""
        bold = QFontMetrics(self._theme.font("strong")).horizontalAdvance(self.text())
        return QSize(bold + self._theme.px(24) + 2, self._theme.px(30) - 2)

    def minimumSizeHint(self) -> QSize:
        """Return the least size that still says something."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the control: Qt's buttons would move the focus and choose nothing."""
        if event.key() in _STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)


class Segments(QFrame):
    """Choose one of a few: arrows walk, Tab passes by, a click chooses.

    Shapes: `options` are pairs of value and label. `chosen` is sent when a person chooses, not by `choose`.
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, options: Sequence[tuple[str, str]], *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for number, (value, label) in enumerate(options):
            button = _Segment(theme, label, self)
            button.setObjectName(value)
            place = "first" if number == 0 else "last" if number == len(options) - 1 else "middle"
            button.setProperty("place", place)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(self._clicked)
        self.choose(self._values[0])

    def value(self) -> str:
        """Return the chosen value; nothing where none is."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else ""

    def choose(self, value: str) -> None:
        """Show a value as chosen, without telling. Raises: ValueError for one that is not offered."""
        number = self._values.index(value)
        self._group.button(number).setChecked(True)
        self._keep_one_tab_stop(number)

    def choose_none(self) -> None:
        """Show none as chosen: what is chosen stands elsewhere."""
        self._group.setExclusive(False)
        for number in range(len(self._values)):
            self._group.button(number).setChecked(False)
        self._group.setExclusive(True)
        self._keep_one_tab_stop(0)

    def focus_chosen(self) -> None:
        """Put the keyboard on the chosen value, or where Tab comes to while none is."""
        self._group.button(max(0, self._group.checkedId())).setFocus(Qt.FocusReason.TabFocusReason)

    def offers(self, value: str) -> bool:
        """Tell whether a value is one of the choices."""
        return value in self._values

    def set_enabled(self, value: str, enabled: bool) -> None:
        """Offer a value or not."""
        self._group.button(self._values.index(value)).setEnabled(enabled)

    def set_tips(self, tips: dict[str, str]) -> None:
        """Give values their tool tips."""
        for value, tip in tips.items():
            self._group.button(self._values.index(value)).setToolTip(tip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest goes on."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and event.key() in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
        ):
            step = -step
        number = self._group.checkedId() + step
        while 0 <= number < len(self._values) and not self._group.button(number).isEnabled():
            number += step
        if 0 <= number < len(self._values):
            self._group.button(number).click()
            self._group.button(number).setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self, number: int) -> None:
        self._keep_one_tab_stop(number)
        self.chosen.emit(self._values[number])

    def _keep_one_tab_stop(self, number: int) -> None:
        for other in range(len(self._values)):
            policy = Qt.FocusPolicy.TabFocus if other == number else Qt.FocusPolicy.NoFocus
            self._group.button(other).setFocusPolicy(policy)
