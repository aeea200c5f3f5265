"""Checks: the open article, held against the rules in a process whenever it was saved and somebody pauses."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from almost_editor.ui.answering import Answering
from almost_editor.ui.checking.checking_process import Answer, CheckedDraft, serve
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft

AFTER_MS = 350
"""From the last save to the check: a save follows each quarter of a second of typing."""
AT_FIRST_MS = 1200
"""From an article's opening: page, text and the reading of what is in view come first."""


class Checks(QObject):
    """Asks one question at a time, and again where the article has changed meanwhile."""

    came = Signal(object)
    """A `CheckedDraft` of the open article, or None where it is another article."""

    def __init__(self, open_draft: OpenDraft, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._open_draft = open_draft
        self._process = Answering(serve, (lanes.folder,), self, "almost-checker")
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self._again = False
        open_draft.opened.connect(self._on_opened)
        open_draft.saved.connect(lambda _saved: self.look())

    def look(self, after_ms: int = AFTER_MS) -> None:
        """Check the open article soon."""
        if self._open_draft.is_open:
            self._soon.start(after_ms)

    def close(self) -> None:
        """End the process."""
        self._soon.stop()
        self._process.close()

    def _on_opened(self, _draft: object) -> None:
        self.came.emit(None)
        self._soon.stop()
        self._process.try_again()
        self.look(AT_FIRST_MS)

    def _ask(self) -> None:
        if self._open_draft.is_open:
            self._again = not self._process.ask(self._open_draft.draft.id, self._take)

    def _take(self, answer: Answer) -> None:
        # A library that cannot be read is told of by whoever reads it for the shelf.
        if (
            isinstance(answer, CheckedDraft)
            and self._open_draft.is_open
            and answer.draft_id == self._open_draft.draft.id
        ):
            self.came.emit(answer)
        if self._again:
            self._again = False
            self._ask()
