"""Spots: where a finding stands on the screen, in the text or in a field above it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from almost_editor.desk.findings import Finding
from almost_editor.desk.mending import mend
from almost_editor.document.positions import from_utf16, to_utf16
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.text_document import searched_text

Written = QTextEdit | QPlainTextEdit
"""What one writes in."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A finding in a document. Units: `start` and `end` are positions of the document, in UTF-16."""

    field: Written
    finding: Finding
    start: int
    end: int

    def cursor(self) -> QTextCursor:
        """Return a cursor that selects it."""
        cursor = QTextCursor(self.field.document())
        cursor.setPosition(self.start)
        cursor.setPosition(self.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def stands(self) -> bool:
        """Tell whether its words are still where they were found."""
        if self.end >= self.field.document().characterCount():
            return False
        return self.cursor().selectedText() == self.finding.words

    def select(self) -> None:
        """Select its words, and bring them into view."""
        if isinstance(self.field, TextPane):
            self.field.show_cursor(self.cursor())
        else:
            self.field.setTextCursor(self.cursor())
        self.field.setFocus()

    def rect(self) -> QRect:
        """Return where its words are, or those on its first line, in the viewport."""
        first, last = QTextCursor(self.field.document()), QTextCursor(self.field.document())
        first.setPosition(self.start)
        last.setPosition(self.end)
        start, end = self.field.cursorRect(first), self.field.cursorRect(last)
        return start.united(end) if start.top() == end.top() else start

    def below(self) -> QPoint:
        """Return the place under its words, on the screen."""
        return self.field.viewport().mapToGlobal(self.rect().bottomLeft())

    def mend(self, suggestion: str) -> None:
        """Put a suggestion in place of its words, as one step that can be undone; nothing where they are gone."""
        if self.field.isReadOnly() or not self.stands():
            return
        command = partial(mend, suggestion=suggestion)
        if isinstance(self.field, TextPane):
            self.field.setTextCursor(self.cursor())
            self.field.run(command)
            return
        text = searched_text(self.field.document())
        edit = command(text, (from_utf16(text, self.start), from_utf16(text, self.end)))
        cursor = self.cursor()
        cursor.setPosition(to_utf16(text, edit.start))
        cursor.setPosition(to_utf16(text, edit.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(edit.replacement)
        self.field.setTextCursor(cursor)


SpotAt = Callable[[int], Spot | None]
