"""Searching by a pattern: one question at a time, each in a process that is ended when it takes too long."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from almost_editor.errors import AlmostError
from almost_editor.ui.worker import Job, Worker
from almost_editor.ui.worker_process import Work
from almost_editor.wording import later, tr

ASK_AFTER_MS = 120
"""Quiet after which a pattern that is being typed is searched for: each question starts a process."""
PATIENCE_MS = 3_000
"""How long a pattern may take once its process works; one that backtracks without end would take for ever."""

TOO_LONG = later("This pattern takes too long here: make it simpler.")


class PatternSearch(QObject):
    """Asks the newest question, and forgets the one before."""

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._job: Job | None = None
        self._question: Callable[[], object] = lambda: None
        self._ask = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._ask.timeout.connect(self._put_question)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._lose_patience)
        self._failed: Callable[[str], object] = lambda _sentence: None

    @property
    def is_busy(self) -> bool:
        """Whether a question is waiting for its answer."""
        return self._job is not None or self._ask.isActive()

    def ask(
        self,
        function: Work,
        args: tuple[Any, ...],
        done: Callable[[Any], object],
        failed: Callable[[str], object],
        *,
        at_once: bool = False,
    ) -> None:
        """Have a pattern searched for; `failed` is told in a sentence what is wrong with it."""
        self.drop()
        self._failed = failed
        self._question = lambda: self._send(function, args, done)
        self._ask.start(0 if at_once else ASK_AFTER_MS)

    def drop(self) -> None:
        """End what is being searched for, and hear nothing of it."""
        self._ask.stop()
        self._patience.stop()
        job, self._job = self._job, None
        if job is not None:
            job.end()

    def _put_question(self) -> None:
        self._question()

    def _send(self, function: Work, args: tuple[Any, ...], done: Callable[[Any], object]) -> None:
        def answer(answer: Any) -> None:
            if self._job is job:
                self._end()
                done(answer)

        def fail(error: AlmostError) -> None:
            if self._job is job:
                self._end()
                self._failed(error.message)

        job = self._worker.run(
            function, args, progress=lambda *_begun: self._begin_patience(job), done=answer, failed=fail
        )
        self._job = job

    def _begin_patience(self, job: Job) -> None:
        if self._job is job:
            self._patience.start()

    def _lose_patience(self) -> None:
        self.drop()
        self._failed(tr(TOO_LONG))

    def _end(self) -> None:
        self._patience.stop()
        self._job = None
