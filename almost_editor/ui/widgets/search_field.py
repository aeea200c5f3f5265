"""A field to search with: a glass before the words, a cross that clears them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from almost_editor.ui.icons import dress, icon
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr


class SearchField(QLineEdit):
    """A line that finds as one types; Escape clears it first, and passes on when it is empty."""

    def __init__(self, theme: Theme, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._theme = theme
        # Not addAction: the icons of Qt's own side buttons do not grow with the type.
        self._glass = QLabel()
        self._clear = QToolButton()
        self._clear.setProperty("small", True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setAccessibleName(tr("Clear the search"))
        self._clear.setToolTip(tr("Clear the search"))
        dress(self._clear, "close", theme, "quiet", 14)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._glass)
        self._row.addStretch(1)
        self._row.addWidget(self._clear)
        theme.changed.connect(self._fit)
        self._fit()
        self.textChanged.connect(self._offer_clear)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest goes on."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _offer_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def _fit(self) -> None:
        px = self._theme.px
        self._glass.setPixmap(icon("search", self._theme, "quiet").pixmap(px(16), px(16)))
        self._row.setContentsMargins(px(8), 0, px(4), 0)
        self.setTextMargins(px(20), 0, px(20), 0)
