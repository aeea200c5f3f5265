"""A field for a whole number."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from almost_editor.ui.theme import Theme


class NumberField(QSpinBox):
    """A spin box whose figures stand as far from its edge as the words in other fields.

    A style sheet's padding does not reach the line inside a spin box, and without its buttons Qt gives that line a
    width of one pixel: keep the buttons.
    """

    def __init__(self, theme: Theme, name: str, *, least: int = 0, most: int = 99_999, parent: QWidget | None = None):
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setGroupSeparatorShown(True)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.lineEdit().setTextMargins(self._theme.px(7), 0, 0, 0)
