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
        self._waiting: list[str] | None = None
        """What the look over the whole library found behind; None before it was looked over."""
        self._since = 0.0
        self._pass = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._pass.timeout.connect(self._go)
        open_draft.saved.connect(lambda _saved: self._soon())
        open_draft.opened.connect(lambda _draft: self._soon())

    def _soon(self) -> None:
        now = time.monotonic()
        if not self._pass.isActive():
            self._since = now
        elif now - self._since > CEILING_S:
            return
        self._pass.start(QUIET_MS)

    def _go(self) -> None:
        if self._waiting is None:
            # Once, and on the other lane: it looks at every draft, and no save waits for that.
            self._lanes.reading.send(look_over, self._on_looked, lambda _error: None)
        else:
            self._work(self._waiting)

    def _on_looked(self, found: list[str] | None) -> None:
        if found is None:
            self._lanes.writing.send(
                lambda library: library.keeping_up.mend(), lambda _is_new: self._go(), lambda _error: None
            )
            return
        self._waiting = found
        self._work(found)

    def _work(self, waiting: list[str]) -> None:
        by = self._settings.get("writer/name")
        # What it cannot do now it does at the next pause; nothing of anybody’s words depends on it.
        self._lanes.writing.send(lambda library: work(library, by, waiting), self._on_done, lambda _error: None)

    def _on_done(self, waiting: list[str]) -> None:
        self._waiting = waiting
        if waiting:
            self._pass.start(BREATH_MS)
        else:
            self.caught_up.emit()


def look_over(library: Library) -> list[str] | None:
    """Find what is behind in the whole library, nothing where the index has to be mended. A job for the reading lane.

    Cost: counts every text of the index, and looks three indexes up for each draft.
    """
    return library.keeping_up.behind(everywhere=True) if library.search.is_sound() else None


def work(library: Library, by: str, waiting: list[str]) -> list[str]:
    """Catch up with what was saved last, then with what waits; return what is left. A job for the writing lane."""
    until = time.monotonic() + SLICE_S
    behind = list(dict.fromkeys((*library.keeping_up.behind(), *waiting)))
    for place, draft_id in enumerate(behind, 1):
        library.keeping_up.catch_up(draft_id, by=by)
        library.history.thin(draft_id)
        if time.monotonic() > until:
            return behind[place:]
    return []
