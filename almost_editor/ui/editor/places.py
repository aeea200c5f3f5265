"""Places: where somebody was in each text, found again when it is opened, after a restart too."""

from __future__ import annotations

from dataclasses import astuple, dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.settings import Settings

KEPT = 300
"""Articles whose places are remembered, those left last."""
_SETTING = "open/places"


@dataclass(frozen=True, slots=True)
class _Place:
    """The selection and the first line in view, in UTF-16 units, and how many pixels of that line are out of view."""

    anchor: int = 0
    position: int = 0
    top: int = 0
    into_px: int = -10_000
    """Negative where the text's own margin above its first line is in view; at first all of it."""


class Places:
    """Leaves and finds places in one text pane; lines and not heights, which are others in a window of other width."""

    def __init__(self, text: TextPane, settings: Settings) -> None:
        self._text = text
        self._settings = settings
        self._to_scroll: _Place | None = None
        """Where the pane is to stand once it is in sight: before that it has no height to go by."""
        text.shown.connect(self._on_shown)

    def leave(self, draft_id: str) -> None:
        """Remember where the pane stands in an article; one that never came into sight stands where it did."""
        cursor, waits = self._text.textCursor(), self._to_scroll
        top = self._text.cursorForPosition(QPoint(0, 0))
        top.movePosition(QTextCursor.MoveOperation.StartOfLine)
        line = (waits.top, waits.into_px) if waits else (top.position(), -self._text.cursorRect(top).top())
        place = _Place(cursor.anchor(), cursor.position(), *line)
        # Read anew each time: another window may have remembered places too.
        told, stands = self._settings.get(_SETTING), list(astuple(place))
        if next(reversed(told.items()), None) != (draft_id, stands):
            told.pop(draft_id, None)
            told[draft_id] = stands
            self._settings.set(_SETTING, dict(tuple(told.items())[-KEPT:]))

    def find(self, draft_id: str) -> None:
        """Go to where somebody was in an article, as far as its text still reaches; at first to its start."""
        place = _read(self._settings.get(_SETTING).get(draft_id)) or _Place()
        cursor = self._cursor(place.anchor)
        cursor.setPosition(self._cursor(place.position).position(), QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()
        self._scroll(place)
        self._to_scroll = None if self._text.isVisible() else place

    def _on_shown(self) -> None:
        place, self._to_scroll = self._to_scroll, None
        if place is not None:
            self._scroll(place)

    def _scroll(self, place: _Place) -> None:
        top, bar = self._cursor(place.top), self._text.verticalScrollBar()
        # Twice: lines that come into view for the first time may turn out higher than was thought.
        for _ in range(2):
            bar.setValue(bar.value() + self._text.cursorRect(top).top() + place.into_px)

    def _cursor(self, position: int) -> QTextCursor:
        document = self._text.document()
        cursor = QTextCursor(document)
        cursor.setPosition(min(position, document.characterCount() - 1))
        return cursor


def _read(told: object) -> _Place | None:
    """Return the place that was remembered; nothing where it is none."""
    if isinstance(told, list) and len(told) == 4 and all(isinstance(one, int) for one in told):
        anchor, position, top, into_px = told
        return _Place(max(0, anchor), max(0, position), max(0, top), into_px)
    return None
