"""What a window shows before its panes are there: their places, in the colours that they will have.

Python takes a second to load all that a newsroom needs. The window stands where it stood, at once, and nothing in it
moves when the panes come.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme

SHELF_WIDTH_PX = 260
FOLD_SHELF_BELOW_PX = 1100
STACK_BELOW_PX = 920
_MENU, _BAR, _STATUS, _FOLDED = 28, 49, 31, 52
"""The heights of the menu, tool and status bars, and the width of a shelf that shows icons alone."""


class Opening(QWidget):
    """Paints the places of shelf, text and page."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, room, text = self._theme, self._room(), self.place_of_text()
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("ground"))
        painter.fillRect(text, theme.colour("pane"))
        line = theme.colour("line")
        painter.fillRect(QRect(0, room.top() - 1, self.width(), 1), line)
        painter.fillRect(QRect(0, room.bottom() + 1, self.width(), 1), line)
        painter.fillRect(QRect(text.left() - 1, room.top(), 1, room.height()), line)
        painter.fillRect(QRect(text.right() + 1, text.top(), 1, text.height()), line)
        painter.end()

    def _room(self) -> QRect:
        # On a Mac the menu is the screen's.
        top = self._theme.px(_BAR + (0 if sys.platform == "darwin" else _MENU))
        return QRect(0, top, self.width(), self.height() - self._theme.px(_STATUS) - top)

    def place_of_text(self) -> QRect:
        """Return where the text will be, as the window will arrange it."""
        shelf, sheet, page = sizes_of_panes(self._settings)
        width = self.width() / self._theme.scale
        folded = width < FOLD_SHELF_BELOW_PX or not self._settings.get("window/shelf")
        text = self._room().adjusted((self._theme.px(_FOLDED) if folded else shelf) + 1, 0, 0, 0)
        mode = self._settings.get("view/mode")
        if mode == "read":
            return text.adjusted(0, 0, -text.width(), 0)
        if mode == "split" and width < STACK_BELOW_PX:
            return text.adjusted(0, 0, 0, -text.height() // 2)
        return text.adjusted(0, 0, -text.width() * page // (sheet + page), 0) if mode == "split" else text


def sizes_of_panes(settings: Settings) -> tuple[int, int, int]:
    """Return the widths of shelf, text and page, as they were or as they are at first."""
    sizes = settings.get("window/panes")
    if isinstance(sizes, list) and len(sizes) == 3 and all(isinstance(size, int) and size > 0 for size in sizes):
        return sizes[0], sizes[1], sizes[2]
    return SHELF_WIDTH_PX, 590, 590
