"""Typewriter mode: the line that is written stays at its height, and the text moves past it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from almost_editor.ui.editor.text_layout import TextLayout
from almost_editor.ui.editor.text_pane import TextPane

HEIGHT = 0.42
"""How far down the pane the line is where nobody put it elsewhere."""
LIMITS = (0.2, 0.7)
"""Where somebody may put it: nearer to the edges there is nothing to see before or behind it."""
_SHARE_WITHOUT = 1 / 3


class Typewriter(QObject):
    """Moves one text pane. Law: switching it moves nothing; a line only ever moves when the caret changes lines.

    The height is that at which the caret's line is when a hand comes to the keys, within the limits: where somebody
    clicked, scrolled to, or has been all along.
    """

    def __init__(self, text: TextPane) -> None:
        super().__init__(text)
        self._text = text
        self._is_on = self._moving = False
        self._height = HEIGHT
        self._is_stale = True
        self._line_px = 0
        """The height of the caret's line in the document, as it was last."""
        self._document: QTextDocument | None = None
        text.touched.connect(self._on_touched)
        text.cursorPositionChanged.connect(self._on_caret)
        text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        text.view_moved.connect(self._make_room)

    def switch(self, is_on: bool) -> None:
        """Begin or end it; nothing moves by that."""
        self._is_on, self._is_stale = is_on, True
        self._text.caret_share = self._height if is_on else _SHARE_WITHOUT
        self._make_room()
        self._remember()

    # -- the height

    def _on_scrolled(self) -> None:
        if not self._moving:
            self._is_stale = True

    def _on_touched(self) -> None:
        """Take the height that the caret's line has now, where anybody but the keys has moved it."""
        if not self._is_on or not self._is_stale:
            return
        self._is_stale = False
        pane, caret = self._text.viewport(), self._text.cursorRect()
        if pane.rect().intersects(caret) and pane.height():
            share = caret.top() / pane.height()
            if self._text.verticalScrollBar().value() == 0 and share < HEIGHT:
                # At the top of a text there is nothing to scroll back to: the line comes down by itself.
                share = HEIGHT
            self._height = max(LIMITS[0], min(LIMITS[1], share))
            self._text.caret_share = self._height
        self._remember()

    # -- the line

    def _on_caret(self) -> None:
        if not self._is_on:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton or not self._text.isVisible():
            # What is pointed at must not go away from under the pointer.
            self._is_stale = True
            return
        if self._text.document() is not self._document:
            self._is_stale = True
            self._make_room()
            self._remember()
            return
        before = self._line_px
        self._remember()
        if self._line_px != before:
            self._move()

    def _remember(self) -> None:
        bar = self._text.verticalScrollBar()
        self._document, self._line_px = self._text.document(), self._text.cursorRect().top() + bar.value()

    def _move(self) -> None:
        """Scroll so far that the caret's line is at its height. Cost: one scroll."""
        bar, self._moving = self._text.verticalScrollBar(), True
        for _ in range(2):
            # Twice: lines that come into view may turn out higher than was thought.
            bar.setValue(bar.value() + self._text.cursorRect().top() - round(self._height * self._pane_height()))
        self._moving = False
        self._line_px = self._text.cursorRect().top() + bar.value()

    def _pane_height(self) -> int:
        return self._text.viewport().height()

    # -- room below the end

    def _make_room(self) -> None:
        """Let the last line come up to its height; what is scrolled into goes only when it is scrolled out of."""
        layout = self._text.document().documentLayout()
        if not isinstance(layout, TextLayout):
            return
        height = self._pane_height()
        if self._is_on:
            layout.set_room_below(round(height * (1 - LIMITS[0])))
        elif layout.room_below:
            bar = self._text.verticalScrollBar()
            end = layout.documentSize().height() - layout.room_below
            layout.set_room_below(min(layout.room_below, max(0.0, bar.value() + height - end)))
