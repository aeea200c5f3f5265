"""Footnotes as an action: a new one, or the way from a reference to its note and back."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from almost_editor.document.positions import from_utf16, to_utf16
from almost_editor.document.writing import notes
from almost_editor.ui.actions import action
from almost_editor.ui.editor.commands import put
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.text_document import searched_text


class NoteActions:
    """What the Insert menu does about footnotes."""

    _text: TextPane

    @action("note.insert", "&Footnote", "Ctrl+Alt+F", menu="Insert", group=1, on_draft=True, writes=True)
    def footnote(self) -> None:
        """Put a footnote here and write its note; on one that is there, go to its other end."""
        cursor = self._text.textCursor()
        text = searched_text(self._text.document())
        anchor, caret = (from_utf16(text, at) for at in (cursor.anchor(), cursor.position()))
        there = notes.partner(text, caret) if anchor == caret else None
        if there is not None:
            self._go(to_utf16(text, there))
        elif not self._text.isReadOnly():
            first, second = notes.insert_note(text, (anchor, caret))
            between = first.apply(text)
            cursor.beginEditBlock()
            put(cursor, to_utf16(text, first.start), to_utf16(text, first.end), first.replacement)
            put(cursor, to_utf16(between, second.start), to_utf16(between, second.end), second.replacement)
            cursor.endEditBlock()
            self._go(to_utf16(second.apply(between), second.selection[1]))

    def _go(self, position: int) -> None:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(position)
        self._text.show_cursor(cursor)
        self._text.setFocus()
