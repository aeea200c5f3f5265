"""The link that a cursor stands in."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from almost_editor.document.editing import Selection
from almost_editor.document.positions import from_utf16
from almost_editor.document.writing.links import Link, link_at
from almost_editor.ui.editor.commands import nearby


def seen(cursor: QTextCursor) -> tuple[str, Selection]:
    """Return the text around a cursor, and its selection in that. Cost: its paragraph, or some of a very long one."""
    start, text = nearby(cursor)
    return text, (from_utf16(text, cursor.anchor() - start), from_utf16(text, cursor.position() - start))


def link_of(cursor: QTextCursor) -> Link | None:
    """Return the link that a cursor's selection lies in."""
    return link_at(*seen(cursor))
