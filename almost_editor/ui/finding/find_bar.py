"""The find bar: a field, what it found, and the ways onwards."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import hairline, mark, plain_label

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BUTTONS_FROM_PX = 400
"""In a narrower bar the field keeps its room, and the keys do what the buttons did."""


class FindField(QLineEdit):
    """The line with the words: Return goes on, with Shift back, Escape leaves."""

    next_wanted = Signal()
    previous_wanted = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _RETURN and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous_wanted.emit()
        elif event.key() in _RETURN:
            self.next_wanted.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """What a person sees of finding. It knows no text: it tells what was typed, and shows what it is told."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("find-bar")
        self.field = FindField()
        self.field.setObjectName("find")
        self.field.setAccessibleName("Find in the text")
        self.field.setPlaceholderText("Find in the text")
        self.field.setMinimumWidth(theme.px(80))
        self.said = plain_label()
        self.said.setProperty("tone", "quiet")
        self.case = self._button("", "Upper and lower case count", "Match case")
        self.case.setText("Aa")
        self.case.setCheckable(True)
        self.previous = self._button("chevron-up", "The one before (Shift+F3)", "Find the one before")
        self.next = self._button("chevron-down", "The next (F3)", "Find the next")
        self.close_button = self._button("close", "Back to the text (Esc)", "Close the find bar")
        self._build()

    def _button(self, icon: str, tip: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tip)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if icon:
            dress(button, icon, self._theme, "quiet")
        return button

    def _build(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setContentsMargins(px(12), px(6), px(12), px(6))
        row.setSpacing(px(4))
        row.addWidget(self.field, 1)
        row.addSpacing(px(4))
        for part in (self.said, self.case, self.previous, self.next, self.close_button):
            row.addWidget(part)
        column.addLayout(row)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes, in order."""
        return (self.field, self.case, self.previous, self.next, self.close_button)

    def say(self, words: str, *, found: bool = True) -> None:
        """Show how many there are, or in caution's colour that there are none."""
        if words != self.said.text():
            self.said.setText(words)
            # Nobody moves to a label to hear what became of a search.
            QAccessible.updateAccessibility(QAccessibleEvent(self.said, QAccessible.Event.NameChanged))
        mark(self.said, tone="quiet" if found else "caution")
        mark(self.field, wrong=not found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= self._theme.px(BUTTONS_FROM_PX)
        for part in (self.case, self.previous, self.next):
            part.setVisible(roomy)
