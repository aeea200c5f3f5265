"""One row of the form: what the setting is, what it is set with, and the way back to how it started."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from almost_editor.document.text import folded
from almost_editor.ui.icons import dress
from almost_editor.ui.preferences.controls import Switch, control_of
from almost_editor.ui.preferences.marked_label import MarkedLabel
from almost_editor.ui.preferences.rows import Kind, Row
from almost_editor.ui.settings import Setting
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

_NARROW = 480
"""Below this the control stands under the words."""


class PreferenceRow(QWidget):
    """A setting. Shapes: `chosen` carries a value of the setting’s kind, and is sent by a person alone."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, group: str, row: Row, setting: Setting) -> None:
        super().__init__()
        self.row = row
        self.setting = setting
        self._theme = theme
        labels = " ".join(label for _, label in row.choices)
        self._words = folded(f"{group} {row.label} {setting.sentence} {row.words} {labels}")
        self.title = MarkedLabel(theme, row.label)
        self.sentence = MarkedLabel(theme, setting.sentence)
        self.sentence.setProperty("quiet", True)
        self.sentence.setProperty("role", "small")
        self.control = control_of(row, theme, setting.start)
        self.control.chosen.connect(self.chosen)
        self.reset = self._reset_button()
        self._lay_out()

    def _reset_button(self) -> QToolButton:
        button = QToolButton()
        dress(button, "undo", self._theme, "quiet")
        start = self._start()
        button.setToolTip(tr("Back to “{start}”", start=start))
        button.setAccessibleName(tr("{label}: back to “{start}”", label=self.row.label, start=start))
        button.clicked.connect(self._go_back)
        # It comes and goes, and the controls stay where they are.
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.hide()
        return button

    def _start(self) -> str:
        """Return what the setting starts with, as the form calls it."""
        start = self.setting.start
        if isinstance(start, bool):
            return tr("on") if start else tr("off")
        if isinstance(start, int):
            return f"{start}{self.row.limits[3]}"
        nothing = tr("nothing")
        return dict(self.row.choices).get(start, nothing) if isinstance(start, str) else nothing

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(self._theme.px(2))
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        hand = QHBoxLayout()
        hand.setSpacing(self._theme.px(4))
        hand.addStretch(1)
        hand.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        hand.addWidget(self.reset)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(self._theme.px(12))
        self._box.addLayout(words, 1)
        self._box.addLayout(hand)

    def show_value(self, value: Any) -> None:
        """Show a value, and the way back where it is not the one that the setting starts with."""
        self.control.show_value(value)
        had_keys = self.reset.hasFocus()
        self.reset.setVisible(self.row.kind is not Kind.MEMORY and value != self.setting.start)
        if had_keys and self.reset.isHidden():
            self.control.focus_it()

    def sift(self, looked_for: Sequence[str]) -> bool:
        """Show the row where it has every folded word, marking them; tell whether it does."""
        is_meant = all(word in self._words for word in looked_for)
        self.setVisible(is_meant)
        for label in (self.title, self.sentence):
            label.mark(looked_for if is_meant else ())
        return is_meant

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW) and not isinstance(self.control, Switch)
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the words of a switch switch it."""
        if isinstance(self.control, Switch) and event.button() == Qt.MouseButton.LeftButton:
            self.control.box.click()
            return
        super().mousePressEvent(event)

    def _go_back(self) -> None:
        self.chosen.emit(type(self.setting.start)(self.setting.start))
