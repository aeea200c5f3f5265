"""Merging: conflict copies beside the library are noticed and, when somebody says so, brought in beside the writing."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from almost_editor.errors import AlmostError, Cancelled
from almost_editor.library.conflicts import conflict_copies, kept_in_step_by
from almost_editor.library.merging import Merging
from almost_editor.library.store import Library
from almost_editor.newsroom.merging import PREPARED_NAME, finish, make_ready, told
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.settings import Settings
from almost_editor.ui.worker import Job, Worker
from almost_editor.wording import count, later, tr

LOOK_EVERY_MS = 30_000
SLICE_S = 0.03
"""How long one job may hold the writing lane, but for a single long text."""
WORKING = later("A conflict copy of the library is being merged.")
NONE = later("There is no conflict copy beside this library.")


class Merger(QObject):
    """Looks for copies at the start and now and then; each is said once, and all of them are merged on a word."""

    merged = Signal()
    """Something came into the library."""

    def __init__(
        self, lanes: Lanes, catalogue: Catalogue, *, worker: Worker, notices: Notices, settings: Settings
    ) -> None:
        super().__init__(catalogue)
        self._lanes = lanes
        self._catalogue = catalogue
        self._worker = worker
        self._notices = notices
        self._settings = settings
        self._said: set[str] = set()
        self._question = ""
        self._job: Job | None = None
        self._merging: Merging | None = None
        self._waiting: list[Path] = []
        self._told: list[str] = []
        self._stopped = False
        self._folder = Path()
        self._look_again = QTimer(self, interval=LOOK_EVERY_MS)
        self._look_again.timeout.connect(self.look)

    def begin(self) -> None:
        """Look now, and say once of a library that it is in a folder which a service keeps in step."""
        folder = str(self._lanes.folder)
        if folder not in self._settings.get("library/told_of_service"):
            self._lanes.reading.send(lambda library: kept_in_step_by(library.folder), self._say_service)
        self.look()
        self._look_again.start()

    def look(self) -> None:
        """Look for copies that were not said yet, where this window may merge them."""
        if self._lanes.may_write and not self.is_busy:
            self._lanes.reading.send(lambda library: conflict_copies(library.folder), self._say, lambda _error: None)

    @property
    def is_busy(self) -> bool:
        """Whether a copy is being merged."""
        return self._job is not None or self._merging is not None or bool(self._waiting)

    def _say_service(self, service: str) -> None:
        if service:
            folder, known = str(self._lanes.folder), self._settings.get("library/told_of_service")
            self._settings.set("library/told_of_service", [*known, folder])
            self._notices.say(
                tr(
                    "This library is in a folder that {service} keeps in step. Write to it on one machine at "
                    "a time; what two wrote at once can be merged here.",
                    service=service,
                )
            )

    def _say(self, copies: tuple[Path, ...]) -> None:
        new = [copy.name for copy in copies if copy.name not in self._said]
        if new:
            self._said.update(new)
            self._question = count(
                "“{name}” is a conflict copy of this library: another machine wrote to it at the same time."
                " No word need be lost.",
                "{n} files are conflict copies of this library: another machine wrote to it at the same time."
                " No word need be lost.",
                len(new),
                name=new[0],
            )
            self._notices.ask(self._question, (tr("Merge…"), self.merge))

    @action(
        "library.merge",
        "&Merge conflict copies",
        menu="Tools",
        group=1,
        tip="Bring in what another machine wrote at the same time",
        writes=True,
    )
    def merge(self) -> None:
        """Merge all conflict copies, one after the other."""
        if not self.is_busy:
            self._lanes.reading.send(
                lambda library: conflict_copies(library.folder), self._start, self._notices.problem
            )

    def _start(self, copies: tuple[Path, ...]) -> None:
        if self.is_busy:
            return
        # Answered, wherever the answer came from: what follows must not wait behind it.
        self._notices.withdraw(self._question)
        if not copies:
            self._notices.say(tr(NONE))
            return
        self._stopped, self._told = False, []
        self._waiting = list(copies)
        self._next()

    def _next(self) -> None:
        copy = self._waiting[0]
        self._said.add(copy.name)
        self._folder = Path(tempfile.mkdtemp(prefix="almost-merging-"))
        self._notices.working(tr(WORKING), tr("Stop"), self.stop)
        self._job = self._worker.run(
            ready, (self._lanes.folder, copy, self._folder), done=lambda _none: self._open(copy), failed=self._on_failed
        )

    def _open(self, copy: Path) -> None:
        self._job = None
        prepared = self._folder / PREPARED_NAME

        def opened(merging: Merging) -> None:
            self._merging = merging
            self._go_on(copy)

        self._catalogue.change(lambda library: library.merging(prepared, copy.name), opened, self._on_failed)

    def _go_on(self, copy: Path) -> None:
        if self._merging is None:
            return
        if self._stopped:
            self._on_failed(Cancelled(tr("The merging was stopped. What came in stays, and the rest is in the copy.")))
        elif self._merging.left:
            merging = self._merging
            self._lanes.writing.send(lambda _library: work(merging), lambda _none: self._go_on(copy), self._on_failed)
        else:
            self._finish(copy, self._merging)

    def _finish(self, copy: Path, merging: Merging) -> None:
        def put_away(_library: Library) -> None:
            merging.close()
            finish(copy, merging.merged)

        def done(_none: object) -> None:
            self._merging = None
            self._waiting.pop(0)
            self._clear()
            self._notices.withdraw(tr(WORKING))
            self.merged.emit()
            self._told.append(told(merging.merged, copy))
            if self._waiting:
                self._next()
            else:
                self._notices.say(" ".join(self._told))

        self._catalogue.change(put_away, done, self._on_failed)

    def stop(self) -> None:
        """Stop after the article that is coming in."""
        self._stopped = True
        if self._job is not None:
            self._job.cancel()

    def _on_failed(self, error: AlmostError) -> None:
        copy, merging = self._waiting[0], self._merging
        self._job, self._merging, self._waiting = None, None, []
        self._notices.withdraw(tr(WORKING))
        self._let_go(merging, lambda _none: self._catalogue.reload(self.merged.emit))
        if isinstance(error, Cancelled):
            self._notices.say(str(error) if merging else tr("The merging was stopped; nothing was changed."))
        else:
            self._notices.problem(
                AlmostError(
                    tr("“{name}” could not be merged. {message}", name=copy.name, message=error.message), error.remedy
                )
            )

    def _let_go(self, merging: Merging | None, then: Callable[[object], object]) -> None:
        if merging is not None:
            self._lanes.writing.send(lambda _library: merging.close(), then)
        self._clear()

    def _clear(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def close(self) -> None:
        """Leave a merging where it is; it can be begun again."""
        self._look_again.stop()
        if self.is_busy:
            merging, self._merging = self._merging, None
            self._let_go(merging, lambda _none: None)


def ready(
    folder: Path,
    copy: Path,
    to: Path,
    *,
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> None:
    """Back the library up and make the copy ready, from a process of its own: beside it no key waits."""
    with Library.open(folder, writing=False, make=False) as library:
        make_ready(library, copy, to, datetime.now(UTC))


def work(merging: Merging) -> None:
    """Bring some articles in. A job for the writing lane."""
    until = time.monotonic() + SLICE_S
    while merging.left and time.monotonic() < until:
        merging.step()
