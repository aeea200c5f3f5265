"""Rounds: once a day, while nobody types, every text of the library is held against its hash; damage is said once."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer

from almost_editor.errors import AlmostError, LibraryDamaged
from almost_editor.library.rounds import Stretch
from almost_editor.library.store import Library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.settings import Settings
from almost_editor.wording import count, tr

FIRST_AFTER_MS = 90_000
AGAIN_AFTER_MS = 3_600_000
"""To see whether it is another day: a window may stand open for many."""
QUIET_MS = 5_000
"""After a save: whoever types has the machine."""
SLICE_S = 0.008
"""How long one job may hold the reading lane, and Python’s lock."""
BREATH_MS = 200
REMEMBER_EACH = 25
_KEY = "library/rounds"


class DailyRound(QObject):
    """Sends small jobs down the reading lane; a round that was cut off goes on where it was."""

    def __init__(self, open_draft: OpenDraft, lanes: Lanes, settings: Settings, notices: Notices) -> None:
        super().__init__(open_draft)
        self._lanes = lanes
        self._settings = settings
        self._notices = notices
        self._library = str(lanes.folder)
        self._slices, self._at = 0, self._where()[1]
        self._damaged: dict[str, None] = {}
        self._earlier: dict[str, None] = {}
        self._next = QTimer(self, singleShot=True, interval=FIRST_AFTER_MS)
        self._next.timeout.connect(self._go)
        self._next.start()
        open_draft.saved.connect(lambda _saved: self._wait())

    def _wait(self) -> None:
        if self._next.isActive() and self._next.remainingTime() < QUIET_MS:
            self._next.start(QUIET_MS)

    def _go(self) -> None:
        if self._where()[0] != _today():
            self._lanes.reading.send(partial(look, at=self._at), self._on_looked, self._on_failed)
        else:
            self._next.start(AGAIN_AFTER_MS)

    def _where(self) -> tuple[str, str]:
        """Return the day of the last whole round, and where the one under way is."""
        done, at = self._settings.get(_KEY).get(self._library, ("", ""))
        return str(done), str(at)

    def _remember(self, done: str, at: str) -> None:
        self._settings.set(_KEY, {**self._settings.get(_KEY), self._library: [done, at]})

    def _on_looked(self, stretch: Stretch) -> None:
        self._damaged.update(dict.fromkeys(stretch.damaged))
        self._earlier.update(dict.fromkeys(stretch.earlier))
        self._slices, self._at = self._slices + 1, stretch.at
        if not stretch.at:
            self._remember(_today(), "")
            self._say()
            self._next.start(AGAIN_AFTER_MS)
            return
        # Not each time: what is remembered is written to a file. Not past damage that is not said yet.
        if self._slices % REMEMBER_EACH == 0 and not self._damaged and not self._earlier:
            self._remember(self._where()[0], stretch.at)
        self._next.start(BREATH_MS)

    def _on_failed(self, error: AlmostError) -> None:
        if isinstance(error, LibraryDamaged):
            self._remember(_today(), "")
            self._notices.problem(error)
        self._next.start(AGAIN_AFTER_MS)

    def _say(self) -> None:
        """Say what was found."""
        if self._damaged:
            self._notices.problem(
                AlmostError(
                    tr("In the library the text of {names} is damaged.", names=_named(self._damaged)),
                    tr(
                        "Choose the article on the shelf: what its history has last is offered. Or close the window"
                        " and put a backup back with: almost-editor library restore"
                    ),
                )
            )
        elif self._earlier:
            self._notices.problem(
                AlmostError(
                    tr("In the library an earlier version of {names} is damaged.", names=_named(self._earlier)),
                    tr("The articles themselves are sound, and other versions of them can be used."),
                )
            )
        self._damaged, self._earlier = {}, {}


def look(library: Library, at: str) -> Stretch:
    """Look at some texts. A job for the reading lane."""
    until = time.monotonic() + SLICE_S
    return library.rounds.look(at, lambda: time.monotonic() > until)


def _named(headlines: dict[str, None]) -> str:
    first = [tr("“{headline}”", headline=headline) for headline in list(headlines)[:3]]
    names, rest = ", ".join(first), len(headlines) - len(first)
    return count("{names} and {n:,} more", "{names} and {n:,} more", rest, names=names) if rest else names


def _today() -> str:
    return f"{datetime.now(UTC).astimezone():%Y-%m-%d}"
