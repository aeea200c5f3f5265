"""Plain text for Qt's widgets: Qt guesses markup, mnemonics and rich tips in what was only text."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from almost_editor.ui.theme import Theme


def plain_tip(text: str) -> str:
    """Return a tool tip that shows the text as it is, whatever signs are in it."""
    return f"<span style='white-space: pre-wrap'>{html.escape(text)}</span>" if text else ""


def plain_caption(text: str) -> str:
    """Return the text for a button, tab or menu, where a single & would vanish and underline a letter."""
    return text.replace("&", "&&")


def keys_text(keys: str) -> str:
    """Return keys as this system writes them: “Ctrl+;” is “⌘;” on a Mac."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def plain_label(text: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that never reads its text as markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setText(text)
    return label


def section_label(text: str = "", _theme: Theme | None = None) -> QLabel:
    """Return the small bold label over a list or a group of fields; the style sheet keeps it in the theme."""
    label = plain_label(text)
    label.setProperty("quiet", True)
    label.setProperty("role", "section")
    return label


def hairline() -> QFrame:
    """Return a line of one pixel across."""
    line = QFrame()
    line.setProperty("hairline", True)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def mark(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet reads, and have it read again."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()
    widget.update()
