"""A dot of colour: the state of saving, a series."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from almost_editor.ui.theme import Theme

_DIAMETER = 8


class Dot(QWidget):
    """A dot in a colour of the theme, or in a colour of its own."""

    def __init__(self, theme: Theme, colour: str = "good", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_colour(self, colour: str) -> None:
        """Take a colour's name in the theme, or `#rrggbb`."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size it likes best."""
        side = self._theme.px(_DIAMETER)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        colour = QColor(self._colour) if self._colour.startswith("#") else self._theme.colour(self._colour)
        side = min(self.width(), self.height(), self._theme.px(_DIAMETER))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_dot(painter, QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side), colour)


def paint_dot(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Paint a filled circle into the rectangle."""
    painter.save()
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(colour)
    painter.drawEllipse(rect)
    painter.restore()
