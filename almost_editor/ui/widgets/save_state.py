"""The state of saving: a dot and a word, always in the same place, with the remedy beside it when it fails."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.announcing import announce
from almost_editor.ui.widgets.dot import Dot
from almost_editor.ui.widgets.elided_label import ElidedLabel
from almost_editor.ui.widgets.plain import mark, plain_caption
from almost_editor.wording import tr


class SaveState(QWidget):
    """Say Saved, Saving… or Not saved; what went wrong stays until `show_saved`."""

    remedy_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = "saved"
        """What is shown: `saved`, `saving`, `unsaved` or `none`."""
        self._dot = Dot(theme)
        self._words = ElidedLabel()
        self._remedy = QPushButton()
        self._remedy.setProperty("link", True)
        self._remedy.clicked.connect(self._remedy_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self._dot)
        row.addWidget(self._words)
        row.addWidget(self._remedy)
        self.show_saved()

    def show_nothing(self) -> None:
        """No article is open."""
        self._show("none", "", "quiet", "quiet")

    def show_saved(self) -> None:
        """Everything typed is on the disk."""
        self._show("saved", tr("Saved"), "good", "good")

    def show_saving(self) -> None:
        """Words are on their way to the disk."""
        self._show("saving", tr("Saving…"), "quiet", "quiet")

    def show_unsaved(self, sentence: str = "", remedy: str | None = None) -> None:
        """The words are only in the window: say why, and offer the remedy; where none is named, to save again."""
        words = f"{tr('Not saved.')} {sentence}" if sentence else tr("Not saved")
        self._show("unsaved", words.strip(), "accent", "problem")
        remedy = tr("Save again") if remedy is None else remedy
        self._remedy.setText(plain_caption(remedy))
        self._remedy.setVisible(bool(remedy))
        announce(self, self._words.text(), at_once=True)

    def _show(self, state: str, words: str, dot: str, tone: str) -> None:
        self.state = state
        self._words.setText(words)
        self.setAccessibleName(words)
        mark(self._words, tone=tone)
        self._dot.set_colour(dot)
        self._dot.setVisible(state != "none")
        self._remedy.hide()

    def _remedy_pressed(self) -> None:
        self.remedy_chosen.emit()
