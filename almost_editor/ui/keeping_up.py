"""Keeping up: history and index follow the saves in the pauses of typing, a draft at a time."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from almost_editor.library.store import Library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.settings import Settings

QUIET_MS = 2_000
"""After the last save; a pause in the writing."""
CEILING_S = 60.0
"""Whoever writes on without a pause has a revision kept at least so often."""
SLICE_S = 0.03
"""How long one job may hold the writing lane, but for a single long text."""
BREATH_MS = 100


class KeepingUp(QObject):
    """Sends small jobs down the writing lane, behind the saves."""

    caught_up = Signal()
    """History and index know of every save."""

    def __init__(self, open_draft: OpenDraft, lanes: Lanes, settings: Settings) -> None:
        super().__init__(open_draft)
        self._lanes = lanes
        self._settings = settings
        self._everywhere = True
        self._is_mended = False
        self._since = 0.0
        self._pass = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._pass.timeout.connect(self._go)
        open_draft.saved.connect(lambda _saved: self._soon())
        open_draft.opened.connect(lambda _draft: self._soon())

    def look_everywhere(self) -> None:
        """Look through the whole library at the next pause: more was saved than a pass between two saves sees."""
        self._everywhere = True
        self._soon()

    def _soon(self) -> None:
        now = time.monotonic()
        if not self._pass.isActive():
            self._since = now
        elif now - self._since > CEILING_S:
            return
        self._pass.start(QUIET_MS)

    def _go(self) -> None:
        by, everywhere = self._settings.get("writer/name"), self._everywhere
        if not self._is_mended:
            # Once: it counts every text of the library.
            self._is_mended = True
            self._lanes.writing.send(lambda library: library.keeping_up.mend(), failed=lambda _error: None)
        # What it cannot do now it does at the next pause; nothing of anybody’s words depends on it.
        self._lanes.writing.send(
            lambda library: work(library, by, everywhere=everywhere), self._on_done, lambda _e: None
        )

    def _on_done(self, is_done: bool) -> None:
        if not is_done:
            self._pass.start(BREATH_MS)
            return
        self._everywhere = False
        self.caught_up.emit()


def work(library: Library, by: str, *, everywhere: bool) -> bool:
    """Catch up with some drafts; tell whether none is left. A job for the writing lane."""
    until = time.monotonic() + SLICE_S
    for draft_id in library.keeping_up.behind(everywhere=everywhere):
        library.keeping_up.catch_up(draft_id, by=by)
        library.history.thin(draft_id)
        if time.monotonic() > until:
            return False
    return True
