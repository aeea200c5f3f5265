"""Keeping up: history and index follow the saves in the pauses of typing, a draft at a time."""

from __future__ import annotations

import time
from collections.abc import Iterable
from functools import partial

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
LOOKED_AT = 2_000
"""Drafts in one look: a search that is asked meanwhile waits no longer than for itself."""


class KeepingUp(QObject):
    """Sends small jobs down the writing lane, behind the saves."""

    caught_up = Signal()
    """History and index know of every save."""

    def __init__(self, open_draft: OpenDraft, lanes: Lanes, settings: Settings) -> None:
        super().__init__(open_draft)
        self._lanes = lanes
        self._settings = settings
        self._waiting: list[str] | None = None
        """What was found behind; None before the index was looked over."""
        self._late: list[str] = []
        self._looked_to: int | None = None
        self._is_looked_over = False
        self._since = 0.0
        self._pass = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._pass.timeout.connect(self._go)
        open_draft.saved.connect(lambda _saved: self.begin())
        open_draft.opened.connect(lambda _draft: self.begin())

    def wait_for(self, draft_ids: Iterable[str]) -> None:
        """Have these drafts caught up with too: more were saved at once than a pass between two saves looks at."""
        self._late += draft_ids
        self.begin()

    def begin(self) -> None:
        """Look at the next pause for what history and index have not seen."""
        now = time.monotonic()
        if not self._pass.isActive():
            self._since = now
        elif now - self._since > CEILING_S:
            return
        self._pass.start(QUIET_MS)

    def _go(self) -> None:
        if not self._lanes.may_write:
            return
        if self._waiting is None:
            self._lanes.reading.send(lambda library: library.search.is_sound(), self._on_sound, lambda _error: None)
        elif self._is_looked_over:
            waiting, self._late = [*self._waiting, *self._late], []
            self._work(waiting)
        else:
            # Once a start, on the other lane and piece by piece: it looks at every draft, and nobody waits for that.
            look = partial(look_over, before=self._looked_to)
            self._lanes.reading.send(look, self._on_looked, lambda _error: None)

    def _on_sound(self, is_sound: bool) -> None:
        self._waiting = []
        if is_sound:
            self._go()
        else:
            self._lanes.writing.send(lambda library: library.keeping_up.mend(), lambda _: self._go(), lambda _: None)

    def _on_looked(self, found: tuple[list[str], int | None]) -> None:
        behind, self._looked_to = found
        self._waiting = [*(self._waiting or ()), *behind]
        self._is_looked_over = self._looked_to is None
        self._go()

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


def look_over(library: Library, before: int | None) -> tuple[list[str], int | None]:
    """Find what is behind among some of the drafts, and where to go on. A job for the reading lane."""
    return library.keeping_up.behind_before(before, LOOKED_AT)


def work(library: Library, by: str, waiting: list[str]) -> list[str]:
    """Catch up with what was saved last, then with what waits; return what is left. A job for the writing lane."""
    until = time.monotonic() + SLICE_S
    behind = list(dict.fromkeys((*library.keeping_up.behind(), *waiting)))
    for place, draft_id in enumerate(behind, 1):
        library.keeping_up.catch_up(draft_id, by=by)
        library.history.thin(draft_id)
        if time.monotonic() > until:
            return behind[place:]
    library.keeping_up.settle()
    return []
