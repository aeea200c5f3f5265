"""Safekeeping: a verified backup after every half hour of change, made in a process of its own; said where it fails."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from almost_editor.errors import AlmostError, Cancelled
from almost_editor.library.store import Library
from almost_editor.newsroom.safekeeping import EVERY_MINUTES, Safekeeping, keep_safe
from almost_editor.ui.actions import action
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.worker import Job, Worker
from almost_editor.ui.worker_process import give_way
from almost_editor.wording import count, tr

FIRST_AFTER_MS = 60_000
"""After the start, for what was changed without a backup the last time."""


class Safekeeper(QObject):
    """Has backups made; it says what went wrong once, and what somebody asked for."""

    backed_up = Signal(object)
    """When the newest sound copy was made, a `datetime`."""

    def __init__(self, open_draft: OpenDraft, lanes: Lanes, worker: Worker, notices: Notices) -> None:
        super().__init__(open_draft)
        self._lanes = lanes
        self._worker = worker
        self._notices = notices
        self._job: Job | None = None
        self._told = ""
        self._due = QTimer(self, singleShot=True, interval=EVERY_MINUTES * 60_000)
        self._due.timeout.connect(self._make)
        self._first = QTimer(self, singleShot=True, interval=FIRST_AFTER_MS)
        self._first.timeout.connect(self._make)
        self._first.start()
        open_draft.saved.connect(lambda _saved: self._is_changed())

    def _is_changed(self) -> None:
        # From the first change on: who goes on writing does not put the backup off.
        if not self._due.isActive():
            self._due.start()

    @action(
        "library.backup",
        "&Back up now",
        menu="Tools",
        group=1,
        icon="save",
        tip="Make a verified copy of the library beside it",
        writes=True,
    )
    def back_up(self) -> None:
        """Make a verified copy of the library now."""
        self._make(asked=True)

    def _make(self, *, asked: bool = False) -> None:
        if self._job is not None or not self._lanes.may_write:
            return
        self._due.stop()
        self._job = self._worker.run(
            back_up,
            (self._lanes.folder, asked),
            done=lambda kept: self._on_done(kept, asked=asked),
            failed=self._on_failed,
        )

    def _on_done(self, kept: Safekeeping, *, asked: bool) -> None:
        self._job = None
        if kept.newest is not None:
            self.backed_up.emit(kept.newest)
        if kept.problem is not None:
            self._on_failed(kept.problem)
        elif kept.damaged:
            named = ", ".join(tr("“{headline}”", headline=headline) for headline in kept.damaged)
            self._say(
                AlmostError(
                    tr("The library is damaged in {names}.", names=named), tr("Restore what is damaged from a backup.")
                )
            )
        elif asked:
            self._told = ""
            self._notices.say(
                count(
                    "The library is backed up; there are {n:,} verified copies of it.",
                    "The library is backed up; there are {n:,} verified copies of it.",
                    kept.copies,
                )
            )

    def _on_failed(self, error: AlmostError) -> None:
        self._job = None
        if not isinstance(error, Cancelled):
            self._say(error)
            # Later once more: a drive may be there again.
            self._is_changed()

    def _say(self, error: AlmostError) -> None:
        """Say what is wrong, once until it is another thing."""
        if str(error) != self._told:
            self._told = str(error)
            self._notices.problem(
                AlmostError(tr("No backup could be made. {message}", message=error.message), error.remedy)
            )


def back_up(
    folder: Path, always: bool, *, progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]
) -> Safekeeping:
    """Keep a library safe, from a process of its own: beside it no key waits for the interpreter, or for a core."""
    give_way()
    with Library.open(folder, writing=False, make=False) as library:
        return keep_safe(library, datetime.now(UTC), always=always, cancelled=cancelled)
