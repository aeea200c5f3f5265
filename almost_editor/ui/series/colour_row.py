"""The colours that a series' dot may have, side by side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from almost_editor.document.series import COLOURS
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.dot import paint_dot
from almost_editor.ui.widgets.flow_layout import FlowLayout
from almost_editor.wording import later, tr

NAMES = (
    later("Brick"),
    later("Lake"),
    later("Moss"),
    later("Plum"),
    later("Ochre"),
    later("Teal"),
    later("Rose"),
    later("Slate"),
)


def dot_icon(colour: str, theme: Theme, size: int = 10) -> QIcon:
    """Return a dot of a colour as an icon, on any screen."""
    side = theme.px(16)
    picture = QPixmap(side * 2, side * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = theme.px(size)
    paint_dot(painter, QRectF((side - edge) / 2, (side - edge) / 2, edge, edge), QColor(colour))
    painter.end()
    made = QIcon()
    # Else the style greys the dot of the row that is chosen.
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        made.addPixmap(picture, mode)
    return made


class ColourRow(QWidget):
    """Choose one of the colours; `chosen` carries it when a person does."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        flow = FlowLayout(self, margin_px=0, gap_px=theme.px(4))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for number, (colour, name) in enumerate(zip(COLOURS, NAMES, strict=True)):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setIcon(dot_icon(colour, theme, 14))
            button.setIconSize(QSize(theme.px(16), theme.px(16)))
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(tr(name))
            button.setToolTip(tr(name))
            self._group.addButton(button, number)
            flow.addWidget(button)
        # The flow gives what is left of a line to its last item.
        flow.addWidget(QWidget(self))
        self._group.idClicked.connect(lambda number: self.chosen.emit(COLOURS[number]))

    def show_colour(self, colour: str) -> None:
        """Mark the colour that a series has; one that is not among these marks none."""
        self._group.setExclusive(False)
        for number, button in enumerate(self._group.buttons()):
            button.setChecked(COLOURS[number] == colour)
        self._group.setExclusive(True)
