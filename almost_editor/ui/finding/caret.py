"""The caret of somebody who searches: what is selected, and where it was before."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from almost_editor.document.finding import Span
from almost_editor.document.positions import to_utf16
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.finding.search import Search


class Caret:
    """Moves the pane's caret by places of the text. Units: a `Span` of the text is in characters."""

    def __init__(self, pane: TextPane, search: Search) -> None:
        self._pane = pane
        self._search = search
        self._before: Span = (0, 0)

    def remember(self) -> None:
        """Remember where the caret is, for going back."""
        cursor = self._pane.textCursor()
        self._before = (cursor.anchor(), cursor.position())

    def forget(self) -> None:
        """Forget where the caret was: the text is another one."""
        self._before = (0, 0)

    def before(self) -> QTextCursor:
        """Return where the caret was, as far as the text still reaches."""
        anchor, position = self._before
        return self._cursor(anchor, position)

    def selected(self) -> Span:
        """Return what is selected, as a place of the text."""
        cursor = self._pane.textCursor()
        return self._search.offset(cursor.selectionStart()), self._search.offset(cursor.selectionEnd())

    def go(self, span: Span) -> int:
        """Select a place of the text and bring it into view; return where it begins in the document."""
        text, (start, end) = self._search.text, span
        at = to_utf16(text, start)
        self._pane.show_cursor(self._cursor(at, at + to_utf16(text[start:end], end - start)))
        return at

    def put(self, position: int) -> None:
        """Put the caret somewhere in the document, with nothing selected."""
        self._pane.show_cursor(self._cursor(position, position))

    def _cursor(self, anchor: int, position: int) -> QTextCursor:
        end = self._pane.document().characterCount() - 1
        cursor = QTextCursor(self._pane.document())
        cursor.setPosition(min(anchor, end))
        cursor.setPosition(min(position, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor
