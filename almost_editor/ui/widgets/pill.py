"""A pill: a word or two that say how things stand, and open what is behind them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from almost_editor.ui.icons import icon
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import mark, plain_caption

KINDS: tuple[str, ...] = ("accent", "good", "caution", "quiet")


class Pill(QPushButton):
    """A small button with round ends; its kind gives the colour, an icon may stand before the words."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        kind: str = "accent",
        icon_name: str = "",
        filled: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._icon_name = icon_name
        self.setProperty("filled", filled)
        self.say(text, kind, icon_name)
        theme.changed.connect(self._tint)

    def say(self, text: str, kind: str | None = None, icon_name: str | None = None) -> None:
        """Show other words, and where given another kind and icon."""
        self._kind = self._kind if kind is None else kind
        self._icon_name = self._icon_name if icon_name is None else icon_name
        self.setText(plain_caption(text))
        self.setAccessibleName(text)
        mark(self, kind=self._kind)
        self._tint()

    def _tint(self) -> None:
        side = self._theme.px(16)
        self.setIconSize(QSize(side, side))
        self.setIcon(icon(self._icon_name, self._theme, self._kind) if self._icon_name else QIcon())
