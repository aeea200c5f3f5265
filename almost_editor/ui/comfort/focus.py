"""Focus: the paragraph or the sentence that is written stays bright, and the rest steps back."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from almost_editor.document.positions import from_utf16, utf16_length
from almost_editor.document.sentences import flows_on, sentence_at

KINDS: tuple[str, ...] = ("off", "paragraph", "sentence")
MOST_LINES = 40
"""Lines before and behind the caret's that may belong to its paragraph."""
MOST_SEEN = 4000
"""UTF-16 units of a paragraph before and behind the caret in which a sentence is looked for."""


def lit_paragraph(cursor: QTextCursor) -> tuple[int, int]:
    """Return the paragraphs that the caret or the selection is in. Cost: by their lines."""
    document = cursor.document()
    first = _first_of(document.findBlock(cursor.selectionStart()))
    last = _last_of(document.findBlock(cursor.selectionEnd()))
    return first.position(), last.position() + last.length() - 1


def lit_sentence(cursor: QTextCursor) -> tuple[int, int]:
    """Return the sentences that the caret or the selection is in. Cost: by what is seen of their paragraphs."""
    start, end = _sentence(cursor, cursor.selectionStart())
    if cursor.hasSelection():
        end = max(end, _sentence(cursor, cursor.selectionEnd())[1])
    return start, end


def _sentence(cursor: QTextCursor, position: int) -> tuple[int, int]:
    block = cursor.document().findBlock(position)
    last = _last_of(block)
    start = max(_first_of(block).position(), position - MOST_SEEN)
    end = min(last.position() + last.length() - 1, position + MOST_SEEN)
    seen = QTextCursor(cursor.document())
    seen.setPosition(start)
    seen.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text = seen.selectedText()
    first, behind = sentence_at(text, from_utf16(text, position - start))
    return start + utf16_length(text[:first]), start + utf16_length(text[:behind])


def _first_of(block: QTextBlock) -> QTextBlock:
    for _ in range(MOST_LINES):
        before = block.previous()
        if not before.isValid() or not flows_on(before.text(), block.text()):
            break
        block = before
    return block


def _last_of(block: QTextBlock) -> QTextBlock:
    for _ in range(MOST_LINES):
        behind = block.next()
        if not behind.isValid() or not flows_on(block.text(), behind.text()):
            break
        block = behind
    return block
