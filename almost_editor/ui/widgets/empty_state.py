"""What stands where there is nothing: one sentence, and the one button that helps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_caption, plain_label


class EmptyState(QWidget):
    """Say why there is nothing here, and offer the one thing to do, where there is a choice a second one."""

    pressed = Signal()
    other_pressed = Signal()
    """What else helps was chosen."""

    def __init__(self, theme: Theme, sentence: str = "", button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = plain_label(wrap=True)
        self._sentence.setProperty("quiet", True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = QPushButton()
        self._button.clicked.connect(self._pressed)
        self._other = QPushButton()
        self._other.setProperty("link", True)
        self._other.clicked.connect(self._other_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(24), theme.px(16), theme.px(24))
        column.setSpacing(theme.px(12))
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.say(sentence, button)

    def say(self, sentence: str, button: str = "", other: str = "") -> None:
        """Show another sentence, with or without a button, and one for what else helps."""
        self._sentence.setText(sentence)
        self._button.setText(plain_caption(button))
        self._button.setVisible(bool(button))
        self._other.setText(plain_caption(other))
        self._other.setVisible(bool(other))

    def _other_pressed(self) -> None:
        self.other_pressed.emit()

    def _pressed(self) -> None:
        self.pressed.emit()
