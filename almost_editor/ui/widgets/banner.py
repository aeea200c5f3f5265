"""A banner: one sentence across a pane that says what happened, with its remedies as buttons. Never modal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from almost_editor.ui.icons import dress, icon
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.announcing import announce
from almost_editor.ui.widgets.plain import mark, plain_caption, plain_label
from almost_editor.wording import tr

_ICONS = {"info": ("info", "quiet"), "caution": ("warning", "caution"), "problem": ("warning", "accent")}


class Banner(QFrame):
    """Tell one thing at a time: `info`, `caution` or `problem`; Escape inside it closes it.

    Shapes: remedies are pairs of a verb for the button and what it does. A new sentence replaces the old one.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = "info"
        self._remedies: list[QPushButton] = []
        self._icon = QLabel()
        self._sentence = plain_label(wrap=True)
        self._close = QToolButton()
        self._close.setProperty("small", True)
        self._close.setAccessibleName(tr("Close this notice"))
        self._close.setToolTip(tr("Close this notice"))
        dress(self._close, "close", theme, "quiet")
        self._close.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(16), theme.px(6), theme.px(12), theme.px(6))
        self._row.setSpacing(theme.px(8))
        self._row.addWidget(self._icon, 0)
        self._row.addWidget(self._sentence, 1)
        self._row.addWidget(self._close, 0)
        theme.changed.connect(self._tint)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now; empty when nothing is."""
        return "" if self.isHidden() else self._sentence.text()

    def say(
        self,
        sentence: str,
        kind: str = "info",
        remedies: Sequence[tuple[str, Callable[[], object]]] = (),
        *,
        closable: bool = True,
    ) -> None:
        """Show a sentence; a remedy's button does its work and leaves the banner up."""
        self._kind = kind
        self._sentence.setText(sentence)
        self._drop_remedies()
        for verb, work in remedies:
            button = QPushButton(plain_caption(verb))
            button.clicked.connect(lambda _checked=False, work=work: work())
            self._row.insertWidget(self._row.count() - 1, button)
            # A layout shows what joins it while it is seen only at the next turn of the event loop.
            button.show()
            self._remedies.append(button)
        for before, after in pairwise((*self._remedies, self._close)):
            QWidget.setTabOrder(before, after)
        self._close.setVisible(closable)
        mark(self, kind=kind)
        self._tint()
        self.setAccessibleName(sentence)
        self.show()
        announce(self, sentence, at_once=kind == "problem")

    def dismiss(self) -> None:
        """Take the banner away."""
        if self.isHidden():
            return
        self.hide()
        self._sentence.clear()
        self._drop_remedies()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest goes on."""
        if event.key() == Qt.Key.Key_Escape and self._close.isVisible():
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _drop_remedies(self) -> None:
        for button in self._remedies:
            self._row.removeWidget(button)
            button.hide()
            # The button may be the one whose click led here.
            button.deleteLater()
        self._remedies.clear()

    def _tint(self) -> None:
        name, tone = _ICONS[self._kind]
        size = self._theme.px(16)
        self._icon.setPixmap(icon(name, self._theme, tone).pixmap(size, size))
