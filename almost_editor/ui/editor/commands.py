"""Text commands on a text document: from a command of `document.editing` to one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from almost_editor.document.editing import Edit, Selection
from almost_editor.document.positions import from_utf16, to_utf16

Command = Callable[[str, Selection], Edit]
_LINES_AROUND = 2


def run(pane: QTextEdit, command: Command) -> None:
    """Do a text command on the lines around a pane's selection, as one undo step. Cost: by those lines."""
    cursor = pane.textCursor()
    start, text = _around(cursor)
    anchor, caret = (from_utf16(text, at - start) for at in (cursor.anchor(), cursor.position()))
    edit = command(text, (anchor, caret))
    changed = edit.apply(text)
    cursor.beginEditBlock()
    cursor.setPosition(start + to_utf16(text, edit.start))
    cursor.setPosition(start + to_utf16(text, edit.end), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(edit.replacement)
    cursor.endEditBlock()
    cursor.setPosition(start + to_utf16(changed, edit.selection[0]))
    cursor.setPosition(start + to_utf16(changed, edit.selection[1]), QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    pane.ensureCursorVisible()


def _around(cursor: QTextCursor) -> tuple[int, str]:
    """Return all that a command looks at, and where it begins: the lines, two on either side, up to some words."""
    document = cursor.document()
    first, last = (document.findBlock(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
    for _ in range(_LINES_AROUND):
        first = first.previous() if first.previous().isValid() else first
        last = last.next() if last.next().isValid() else last
    while first.previous().isValid() and not first.text().strip():
        first = first.previous()
    lines, block = [first.text()], first
    while block != last:
        block = block.next()
        lines.append(block.text())
    return first.position(), "\n".join(lines)
