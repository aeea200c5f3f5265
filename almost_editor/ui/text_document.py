"""The door between Qt's text documents and text: what is typed comes out as it was typed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument

from almost_editor.document.live_text import LiveText, Span
from almost_editor.document.text import clean

KEPT_UNCHANGED = 24
"""Documents with nothing to undo that are kept, the latest ones: what is opened again is there at once."""
MOST_CHARACTERS = 16_000_000
"""Of all documents together that have something to undo: each keeps it through the session, unless those that were
changed last are longer than that; some hundred megabytes."""


def raw_text(document: QTextDocument) -> str:
    """Return a document's text as it was typed: `toPlainText` would turn no-break spaces into plain ones.

    A line separator typed with Shift+Return is a line end like any other.
    """
    return clean(document.toRawText())


def fill(document: QTextDocument, text: str) -> None:
    """Put text into a document as its starting point, with nothing to undo.

    WORKAROUND: the binding takes a byte order mark at a string's start for its own and drops it, and a draft that was
    only opened would be saved without it.
    """
    document.setUndoRedoEnabled(False)
    if text.startswith("\ufeff"):
        document.setPlainText(f" {text}")
        QTextCursor(document).deleteChar()
    else:
        document.setPlainText(text)
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def rewrite(document: QTextDocument, text: str) -> None:
    """Make a document's text another one by the one edit that they differ in: a caret elsewhere stays in its words."""
    before = LiveText(raw_text(document))
    span = LiveText(before.text).become(text)
    cursor = QTextCursor(document)
    if before.length_utf16 == document.characterCount() - 1:
        cursor.setPosition(before.offset_utf16(span.start))
        cursor.setPosition(before.offset_utf16(span.start + span.removed), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(span.inserted)
    else:
        # A sign in it has no place of its own in the text.
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)


def searched_text(document: QTextDocument) -> str:
    """Return a document's text with every character at its own place, where `raw_text` may leave some out.

    Cost: a copy; 2 ms for a megabyte.
    """
    return document.toRawText().replace("\N{PARAGRAPH SEPARATOR}", "\n")


def follow(live: LiveText, document: QTextDocument, position: int, removed: int, added: int) -> Span:
    """Bring a live text up to date by an edit that its document tells of; a change of looks alone is an empty span.

    WORKAROUND: a change of the whole document counts the invisible last paragraph end too, so the figures are cut to
    the text; where the lengths still differ the whole text is compared instead.
    """
    length = document.characterCount() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(min(position, length))
    cursor.setPosition(min(position + added, length), QTextCursor.MoveMode.KeepAnchor)
    inserted = clean(cursor.selectedText())
    if removed == added:
        start = live.offset(position)
        if live.text.startswith(inserted, start) and live.length_utf16 == length:
            return Span(start, 0, "")
    try:
        return live.replace(position, removed, inserted, length_utf16=length)
    except ValueError:
        return live.become(raw_text(document))


class Documents:
    """The text documents of drafts that were open in this session, each with its own undo."""

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._documents: dict[str, QTextDocument] = {}

    def of(self, draft_id: str) -> QTextDocument:
        """Return a draft's document, an empty one at first; those that were not asked for longest are let go."""
        if draft_id in self._documents and next(reversed(self._documents)) == draft_id:
            return self._documents[draft_id]
        document = self._documents.pop(draft_id, None) or QTextDocument(self._owner)
        self._documents[draft_id] = document
        unchanged = characters = 0
        for other_id, other in reversed(tuple(self._documents.items())[:-1]):
            if other.isUndoAvailable() or other.isRedoAvailable():
                characters += other.characterCount()
                is_too_much = characters > MOST_CHARACTERS
            else:
                unchanged += 1
                is_too_much = unchanged >= KEPT_UNCHANGED
            if is_too_much:
                self.forget(other_id)
        return document

    def forget(self, draft_id: str) -> None:
        """Let go of a draft's document, and of its undo."""
        document = self._documents.pop(draft_id, None)
        if document is not None:
            document.deleteLater()
