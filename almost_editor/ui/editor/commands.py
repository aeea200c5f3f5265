"""Text commands on a text document: from a command of `document.editing` to one step that can be undone."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from almost_editor.document.editing import Edit, Selection
from almost_editor.document.positions import from_utf16, to_utf16

Command = Callable[[str, Selection], Edit | None]
"""None where there is nothing to do."""
Look = Callable[[QTextCursor], tuple[int, str]]
"""What a command sees of the text around a cursor: where that begins, in UTF-16 units, and the words."""
_LINES_AROUND = 2
_FAR_LINES = 40
"""Lines on either side after which a look at whole blocks may end, at a blank line outside a list."""
_FARTHEST_LINES = 2000
_BEFORE, _BEHIND = 4000, 1000
"""Of a paragraph, for what is typed into it: more than most have."""
_INSIDE = re.compile(r"[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]")
"""How a line begins that may belong to a list with the lines before it."""


def run(pane: QTextEdit, command: Command, look: Look) -> bool:
    """Do a text command on what it looks at, as one undo step; tell whether it did anything. Cost: by the look."""
    cursor = pane.textCursor()
    start, text = look(cursor)
    anchor, caret = (from_utf16(text, at - start) for at in (cursor.anchor(), cursor.position()))
    edit = command(text, (anchor, caret))
    if edit is None:
        return False
    changed = edit.apply(text)
    put(cursor, start + to_utf16(text, edit.start), start + to_utf16(text, edit.end), edit.replacement)
    cursor.setPosition(start + to_utf16(changed, edit.selection[0]))
    cursor.setPosition(start + to_utf16(changed, edit.selection[1]), QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    pane.ensureCursorVisible()
    return True


def put(cursor: QTextCursor, start: int, end: int, replacement: str) -> None:
    """Replace a range of a document, in UTF-16 units, as one step to undo."""
    if start == end and not replacement:
        return
    cursor.beginEditBlock()
    # What is new first: letters typed right behind it would else become part of this step.
    cursor.setPosition(end)
    cursor.insertText(replacement)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    cursor.endEditBlock()


def lines_around(cursor: QTextCursor) -> tuple[int, str]:
    """Look at the selection's lines and two on either side, up to some words."""
    first, last = _ends(cursor)
    for _ in range(_LINES_AROUND):
        first = first.previous() if first.previous().isValid() else first
        last = last.next() if last.next().isValid() else last
    while first.previous().isValid() and not first.text().strip():
        first = first.previous()
    return _lines(first, last)


def whole_blocks(cursor: QTextCursor) -> tuple[int, str]:
    """Look at the list, table or block that the selection's lines belong to, and at what is beside it."""
    first, last = _ends(cursor)
    return _lines(_far(first, forward=False), _far(last, forward=True))


def nearby(cursor: QTextCursor) -> tuple[int, str]:
    """Look at the paragraph around the selection, or as much of a very long one as matters for a letter."""
    start = max(0, cursor.selectionStart() - _BEFORE)
    seen = QTextCursor(cursor)
    seen.setPosition(start)
    end = min(cursor.selectionEnd() + _BEHIND, cursor.document().characterCount() - 1)
    seen.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return start, seen.selectedText().replace("\N{PARAGRAPH SEPARATOR}", "\n")


def _ends(cursor: QTextCursor) -> tuple[QTextBlock, QTextBlock]:
    document = cursor.document()
    return document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())


def _lines(first: QTextBlock, last: QTextBlock) -> tuple[int, str]:
    lines, block = [first.text()], first
    while block != last:
        block = block.next()
        lines.append(block.text())
    return first.position(), "\n".join(lines)


def _far(block: QTextBlock, *, forward: bool) -> QTextBlock:
    """Return the last block of a look at whole blocks in one direction."""
    for count in range(_FARTHEST_LINES):
        following = block.next() if forward else block.previous()
        if not following.isValid():
            break
        # Forward the line behind a blank one says whether the list goes on, backward the line before it does.
        blank, words = (block, following) if forward else (following, block)
        if count >= _FAR_LINES and not blank.text().strip() and words.text() and not _INSIDE.match(words.text()):
            break
        block = following
    return block
