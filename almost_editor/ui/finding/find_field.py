"""The lines of the find bar: their keys mean something to whoever searches."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindField(QLineEdit):
    """A line: Return goes on, with Shift back; Escape leaves, with Shift to where one came from."""

    next_wanted = Signal()
    previous_wanted = Signal()
    all_wanted = Signal()
    """Ctrl+Return."""
    left = Signal()
    returned = Signal()
    walked = Signal(int)
    """Up, 1: further back in what was typed before; Down, -1."""

    def __init__(self, called: str) -> None:
        super().__init__()
        self.setAccessibleName(called)
        self.setPlaceholderText(called)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest goes on."""
        key, held = event.key(), event.modifiers()
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            (self.returned if shift else self.left).emit()
        elif key in _RETURN and held & Qt.KeyboardModifier.ControlModifier:
            self.all_wanted.emit()
        elif key in _RETURN:
            (self.previous_wanted if shift else self.next_wanted).emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not held & ~Qt.KeyboardModifier.KeypadModifier:
            self.walked.emit(1 if key == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)
