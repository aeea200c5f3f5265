"""A label that marks in its words what is looked for."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from almost_editor.document.text import folded
from almost_editor.ui.theme import Theme


def spans(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Return where any of the folded words stands in a text, first to last and none within another."""
    found: list[tuple[int, int]] = []
    plain = "".join(folded(sign) if len(folded(sign)) == 1 else sign for sign in text)
    for start, end in sorted(match.span() for word in words if word for match in re.finditer(re.escape(word), plain)):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


class MarkedLabel(QLabel):
    """Words of our own; what is looked for lies on the colour of what is selected in a text."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._marked: tuple[str, ...] = ()
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)
        theme.changed.connect(self._show)

    def words(self) -> str:
        """Return the words without marks."""
        return self._words

    def mark(self, looked_for: Sequence[str]) -> None:
        """Mark every place that has one of the words; none to mark nothing."""
        self._marked = tuple(looked_for)
        self._show()

    def _show(self) -> None:
        found = spans(self._words, self._marked)
        if not found:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self._words)
            return
        ground, ink = self._theme.css("highlight"), self._theme.css("ink")
        parts, place = [], 0
        for start, end in found:
            parts.append(html.escape(self._words[place:start]))
            marked = html.escape(self._words[start:end])
            parts.append(f'<span style="background-color: {ground}; color: {ink}">{marked}</span>')
            place = end
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText("".join(parts) + html.escape(self._words[place:]))
