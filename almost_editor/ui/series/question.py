"""A question in place: a sentence and its answers as buttons, where the thing is that it asks about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.flow_layout import FlowLayout
from almost_editor.ui.widgets.plain import plain_caption, plain_label
from almost_editor.wording import tr

Answer = tuple[str, Callable[[], object]]


class Question(QFrame):
    """Ask something; an answer does its work, Escape or “Cancel” does nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentence: QLabel = plain_label(wrap=True)
        self._sentence.setMinimumWidth(1)
        self._answers = QWidget()
        self._flow = FlowLayout(self._answers, margin_px=0, gap_px=theme.px(8))
        self._back: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._sentence)
        column.addWidget(self._answers)
        self.hide()

    def ask(self, sentence: str, *answers: Answer, back: QWidget | None = None) -> None:
        """Ask, with the keyboard on the first answer; `back` gets the keyboard when nothing is done."""
        self._back = back
        self._sentence.setText(sentence)
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        buttons = [self._button(verb, work) for verb, work in (*answers, (tr("Cancel"), self._nothing))]
        # The flow gives what is left of a line to its last item.
        self._flow.addWidget(QWidget(self._answers))
        self.show()
        buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._nothing()
            return
        super().keyPressEvent(event)

    def _button(self, verb: str, work: Callable[[], object]) -> QPushButton:
        button = QPushButton(plain_caption(verb), self._answers)

        def answer() -> None:
            self.hide()
            work()

        button.clicked.connect(answer)
        self._flow.addWidget(button)
        return button

    def _nothing(self) -> None:
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
