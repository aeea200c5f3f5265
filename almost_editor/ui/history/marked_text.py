"""A text with what is new and what is gone marked in it, to read, to scroll and to copy from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from almost_editor.document.differences import Kind, Part
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr


class MarkedText(QTextEdit):
    """Shows parts; where is decided by whoever tells it: it begins at the first difference."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[Part, ...] = ()
        self._places: list[int] = []
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("The revision, with what differs marked"))
        theme.changed.connect(lambda: self.show_parts(self._parts))

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show a text; the first difference stands in view."""
        self._parts, self._places = tuple(parts), []
        self.clear()
        cursor = QTextCursor(self.document())
        formats = {kind: self._format(kind) for kind in Kind}
        cursor.beginEditBlock()
        for part in self._parts:
            if part.kind is not Kind.SAME:
                self._places.append(cursor.position())
            cursor.insertText(part.words, formats[part.kind])
        cursor.endEditBlock()
        self._go(self._places[0] if self._places else 0)

    @property
    def count(self) -> int:
        """How many places differ."""
        joined = [place for place, part in enumerate(self._parts) if part.kind is not Kind.SAME]
        return sum(1 for place in joined if place - 1 not in joined)

    def go_on(self, step: int) -> None:
        """Go to the next difference, or with -1 to the one before; round at the ends."""
        if not self._places:
            return
        at = self.textCursor().position()
        ahead = [place for place in self._places if (place > at if step > 0 else place < at)]
        nearest = (ahead[0] if step > 0 else ahead[-1]) if ahead else self._places[0 if step > 0 else -1]
        self._go(nearest)

    def _go(self, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)

    def _format(self, kind: Kind) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._theme.colour("ink"))
        if kind is Kind.NEW:
            made.setBackground(self._theme.colour("good_wash"))
            made.setFontUnderline(True)
        elif kind is Kind.GONE:
            # Not by colour alone: who does not see red and green sees lines.
            made.setBackground(self._theme.colour("accent_wash"))
            made.setForeground(self._theme.colour("quiet"))
            made.setFontStrikeOut(True)
        return made
