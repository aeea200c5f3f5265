"""Composing: what an input method has not committed stands in a layout, and in no text.

Left to Qt it stays there as a ghost when the caret, the article or the keyboard goes elsewhere, a click loses it, and
words that it was begun over are a step to undo of their own. Here it becomes text where it stands, as one step.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from almost_editor.ui.open_draft import OpenDraft

_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Composing(QObject):
    """Looks after what is composed in one field."""

    def __init__(self, field: QTextEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._place: QTextCursor | None = None
        """Where something is being composed; it moves with the text around it."""
        self._replaced: tuple[QTextDocument, int, int, int] | None = None
        """What was selected when it began: the document, its steps to undo since then, anchor and caret."""
        self._is_busy = False
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)
        field.cursorPositionChanged.connect(self._on_caret)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what an input method sends; end a composition before a click or another field would lose it."""
        if isinstance(event, QInputMethodEvent) and watched is self._field:
            self._take(event)
            return True
        if event.type() is QEvent.Type.ShortcutOverride and watched is self._field and writes_a_sign(event):
            event.accept()
        elif event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut) and not _is_passing(event):
            self.settle()
        return False

    @property
    def is_composing(self) -> bool:
        """Whether something stands in the field that is no text yet."""
        return bool(self._composed())

    def settle(self) -> None:
        """Have what is composed become text: by the input method, or where it does not answer as it stands."""
        if self.is_composing and self._field.hasFocus():
            QGuiApplication.inputMethod().commit()
        self._settle_here()

    def _composed(self) -> str:
        if self._place is None or not isValid(self._place.document()):
            return ""
        return self._place.block().layout().preeditAreaText()

    def _settle_here(self) -> None:
        words, place, self._place = self._composed(), self._place, None
        if not words or place is None:
            return
        self._is_busy = True
        if self._joins():
            place.joinPreviousEditBlock()
        else:
            place.beginEditBlock()
        place.block().layout().setPreeditArea(-1, "")
        place.insertText(words)
        place.endEditBlock()
        self._replaced = None
        self._is_busy = False
        # It must not send them again.
        QGuiApplication.inputMethod().reset()

    # -- what is sent

    def _take(self, event: QInputMethodEvent) -> None:
        document, caret = self._field.document(), self._field.textCursor()
        had, anchor, position = caret.hasSelection(), caret.anchor(), caret.position()
        self._is_busy = True
        ends = bool(event.commitString()) or event.replacementLength() > 0
        if ends and self._joins():
            # The words that it replaces are gone already: it is the other half of that step.
            step = QTextCursor(document)
            step.joinPreviousEditBlock()
            self._field.inputMethodEvent(event)
            step.endEditBlock()
        else:
            self._field.inputMethodEvent(event)
        if ends:
            self._replaced = None
        elif not event.preeditString():
            self._give_back()
        elif had and not self._field.textCursor().hasSelection():
            self._replaced = (document, document.availableUndoSteps(), anchor, position)
        here = self._field.textCursor()
        self._place = QTextCursor(here) if here.block().layout().preeditAreaText() else None
        if self._place is not None:
            self._place.clearSelection()
        self._is_busy = False

    def _joins(self) -> bool:
        """Tell whether the last step to undo is that words made way for what is composed."""
        document = self._field.document()
        return self._replaced is not None and self._replaced[:2] == (document, document.availableUndoSteps())

    def _give_back(self) -> None:
        """Bring the words back that made way for something that was given up."""
        if self._joins() and self._replaced is not None:
            document, _steps, anchor, caret = self._replaced
            document.undo()
            document.clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
            cursor = QTextCursor(document)
            cursor.setPosition(anchor)
            cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
            self._field.setTextCursor(cursor)
        self._replaced = None

    def _on_caret(self) -> None:
        """End what is composed where the caret has gone away from it: an input method goes on where the caret is."""
        if self._is_busy or not self.is_composing or self._place is None:
            return
        if self._field.document() is not self._place.document() or (
            self._field.textCursor().position() != self._place.position()
        ):
            self._settle_here()


class Compositions(QObject):
    """Ends what is composed in any of a sheet's fields before an article is left or a command begins."""

    def __init__(self, fields: tuple[QTextEdit | QPlainTextEdit, ...], open_draft: OpenDraft, window: QWidget) -> None:
        super().__init__(window)
        self._all = tuple(Composing(field) for field in fields)
        window.installEventFilter(self)
        open_draft.leaving.connect(self.settle)

    def settle(self, *_why: object) -> None:
        """Have everything that is composed become text."""
        for one in self._all:
            one.settle()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Settle before a window closes: it saves what there is."""
        if event.type() is QEvent.Type.Close:
            self.settle()
        return False


def writes_a_sign(event: QEvent, platform: str = sys.platform) -> bool:
    """Tell whether a key with Ctrl and Alt writes something: to Windows AltGr is both, and “ś” would be a shortcut."""
    if not isinstance(event, QKeyEvent) or platform != "win32" or event.modifiers() & _ALT_GR != _ALT_GR:
        return False
    text = event.text()
    # Of itself AltGr writes no plain letter or digit: that is a shortcut’s own key.
    return bool(text) and text.isprintable() and not (text.isascii() and text.isalnum())


def _is_passing(event: QEvent) -> bool:
    """Tell whether the keyboard only goes to a menu, from which it comes back."""
    reason = getattr(event, "reason", None)
    return reason is not None and reason().name in ("PopupFocusReason", "MenuBarFocusReason")
