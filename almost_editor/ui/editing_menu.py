"""The Edit menu: it acts on the field that has the keyboard, whichever that is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from almost_editor.ui.actions import action
from almost_editor.ui.editor.text_pane import TextPane

_Field = QLineEdit | QPlainTextEdit | QTextEdit


class EditingMenu(QObject):
    """Undo, redo, cut, copy and paste, for headline, dek, details and text alike."""

    def __init__(self, text: TextPane) -> None:
        super().__init__(text)
        self._text = text

    @action("edit.undo", "&Undo", "Ctrl+Z", menu="Edit", icon="undo", writes=True)
    def undo(self) -> None:
        """Take the last change of the field back."""
        (self._field() or self._text).undo()

    @action("edit.redo", "&Redo", "Ctrl+Shift+Z|Ctrl+Y", menu="Edit", icon="redo", writes=True)
    def redo(self) -> None:
        """Do again what was taken back."""
        (self._field() or self._text).redo()

    @action("edit.cut", "Cu&t", menu="Edit", group=1, own_keys="Ctrl+X", writes=True)
    def cut(self) -> None:
        """Move the selection to the clipboard."""
        field = self._field()
        if isinstance(field, TextPane):
            self._press(Qt.Key.Key_X)  # its keys count the rest of a list anew
        elif field is not None:
            field.cut()

    @action("edit.copy", "&Copy", menu="Edit", group=1, own_keys="Ctrl+C")
    def copy(self) -> None:
        """Copy the selection to the clipboard."""
        if (field := self._field()) is not None:
            field.copy()
        else:
            self._press(Qt.Key.Key_C)

    @action("edit.paste", "&Paste", menu="Edit", group=1, own_keys="Ctrl+V", writes=True)
    def paste(self) -> None:
        """Put in what is on the clipboard."""
        (self._field() or self._text).paste()

    @action("edit.paste_plain", "Paste as plain te&xt", "Ctrl+Shift+V", menu="Edit", group=1, writes=True)
    def paste_plain(self) -> None:
        """Put in the clipboard's text as it is, even where it is a whole page."""
        field = self._field() or self._text
        if isinstance(field, TextPane):
            field.paste_plain(QApplication.clipboard().text())
        else:
            field.paste()

    @action("edit.select_all", "Select &all", menu="Edit", group=2, own_keys="Ctrl+A")
    def select_all(self) -> None:
        """Select everything in the field."""
        if (field := self._field()) is not None:
            field.selectAll()
        else:
            self._press(Qt.Key.Key_A)

    def _field(self) -> _Field | None:
        """Return the field that has the keyboard, or None where something else has it."""
        widget: QWidget | None = QApplication.focusWidget()
        if isinstance(widget, QComboBox):
            widget = widget.lineEdit()
        return widget if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) else None

    def _press(self, letter: Qt.Key) -> None:
        """Have what is no field, such as the page, do what it does with its own keys."""
        widget = QApplication.focusWidget()
        if widget is not None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(widget, QKeyEvent(kind, letter, Qt.KeyboardModifier.ControlModifier))
