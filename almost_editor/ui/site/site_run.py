"""One piece of work on the site at a time: what is unsaved goes first, then a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from almost_editor.errors import AlmostError, Cancelled, ExportRefused
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft, SaveState
from almost_editor.ui.site.site_job import Order, tidy_up
from almost_editor.ui.worker import Job, Worker
from almost_editor.ui.worker_process import Work
from almost_editor.wording import tr


class SiteRun(QObject):
    """Runs site jobs; two at once would write over each other in the library's cache."""

    def __init__(self, open_draft: OpenDraft, lanes: Lanes, worker: Worker) -> None:
        super().__init__(open_draft)
        self._open_draft = open_draft
        self._lanes = lanes
        self._worker = worker
        self._job: Job | None = None
        self._running = False
        self._cancelled = False

    @property
    def is_running(self) -> bool:
        """Whether work is under way, for whomever."""
        return self._running

    def start(
        self,
        work: Work,
        order: Order,
        *,
        progress: Callable[[int, int, str], object],
        done: Callable[[Any], object],
        failed: Callable[[AlmostError], object],
    ) -> None:
        """Save what is unsaved, and behind it do the work; one of `done` and `failed` is called once, later."""
        if self._running:
            refused = ExportRefused(tr("The site is being made already."), tr("Try again when that is done."))
            QTimer.singleShot(0, self, partial(failed, refused))
            return
        self._running, self._cancelled = True, False

        def end(tell: Callable[[Any], object], answer: Any) -> None:
            self._running, self._job = False, None
            tell(answer)

        def begin(_none: None) -> None:
            problem = self._problem()
            if problem is not None:
                end(failed, problem)
                return
            self._job = self._worker.run(
                work,
                (order,),
                progress=progress,
                done=partial(end, done),
                failed=partial(end, failed),
                tidy=partial(tidy_up, order),
            )

        self._open_draft.save()
        # Sent behind the save: what goes out is what is on the screen.
        self._lanes.writing.send(lambda _library: None, begin, partial(end, failed))

    def cancel(self) -> None:
        """Stop the work; what was there stays as it was."""
        self._cancelled = True
        if self._job is not None:
            self._job.cancel()

    def _problem(self) -> AlmostError | None:
        if self._cancelled:
            return Cancelled()
        if self._open_draft.is_open and self._open_draft.state is SaveState.FAILED:
            not_saved = ExportRefused(tr("The last words are not saved yet."), tr("Export again when they are."))
            return self._open_draft.problem or not_saved
        return None
