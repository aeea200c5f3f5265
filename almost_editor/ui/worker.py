"""The worker: slow work in a process of its own, which can be stopped, and whose end is always heard of.

A thread would not do: beside one that computes, a key waits for the interpreter's lock. The process is spawned, has
no Qt, and ends with the window. In a frozen build the program must first call `multiprocessing.freeze_support`.
"""

from __future__ import annotations

import multiprocessing
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from almost_editor.errors import AlmostError, Cancelled
from almost_editor.ui.worker_process import Work, work
from almost_editor.wording import tr

GRACE_MS = 4000
"""How long work may take to tidy up once it was asked to stop."""


class WorkerBug(Exception):
    """A bug in a worker's process; the text is its traceback."""


class Job:
    """Some work under way."""

    def __init__(self, worker: Worker, process: multiprocessing.process.BaseProcess, connection: Connection) -> None:
        self._worker = worker
        self.process = process
        self.connection = connection
        self.stopped = False
        self.knows = False
        """Whether the process has been told what to do."""
        self.thread: threading.Thread | None = None

    def cancel(self) -> None:
        """Ask the work to stop, and end its process if it does not; `failed` is told `Cancelled`."""
        self._worker.stop(self)

    def end(self) -> None:
        """End the process at once: for work that leaves nothing behind. `failed` is told `Cancelled`."""
        self.stopped = True
        self.process.kill()


class Worker(QObject):
    """Runs functions in processes; what they return comes home to the window's thread."""

    _came_home = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = multiprocessing.get_context("spawn")
        self._jobs: set[Job] = set()
        self._came_home.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        function: Work,
        args: tuple[Any, ...],
        *,
        progress: Callable[[int, int, str], object] | None = None,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[AlmostError], object] | None = None,
        tidy: Callable[[], object] | None = None,
    ) -> Job:
        """Start a function in a process, with `progress` and `cancelled` as its keyword arguments.

        `done` or `failed` is called once, on the window's thread; a bug reaches `sys.excepthook`. `tidy` is called
        before that, on another thread, where the process ended without tidying up itself.
        """
        here, there = self._context.Pipe()
        process = self._context.Process(target=work, args=(there,), daemon=True, name="almost-worker")
        process.start()
        # Else the pipe would never end: the end of the process is heard as the end of the pipe.
        there.close()
        job = Job(self, process, here)
        self._jobs.add(job)

        def listen() -> None:
            # From here and not with the process: a start waits until all that goes with it has been read.
            job.knows = _hand_over(here, function, args)
            for message in _messages(here):
                if message[0] == "progress":
                    if progress is not None:
                        self._came_home.emit(lambda message=message: progress(*message[1:]))
                    continue
                process.join()
                if message[0] in ("gone", "bug") and tidy is not None:
                    tidy()
                self._came_home.emit(lambda message=message: self._end(job, message, done, failed))

        job.thread = threading.Thread(target=listen, name="worker-listener", daemon=True)
        job.thread.start()
        return job

    def stop(self, job: Job) -> None:
        """Ask a job to stop, and end its process after the time it gets for tidying up."""
        if job in self._jobs and not job.stopped:
            job.stopped = True
            _ask_to_stop(job)
            QTimer.singleShot(GRACE_MS, self, lambda: self._end_process(job))

    def close(self) -> None:
        """Stop everything and wait for it; nothing comes home after that."""
        self._came_home.disconnect(self._call)
        for job in self._jobs:
            _ask_to_stop(job)
        for job in self._jobs:
            job.process.join(GRACE_MS / 1000)
            if job.process.is_alive():
                job.process.kill()
            if job.thread is not None:
                job.thread.join()
            job.connection.close()
        self._jobs.clear()

    def _end_process(self, job: Job) -> None:
        if job in self._jobs and job.process.is_alive():
            job.process.kill()

    def _end(
        self,
        job: Job,
        message: tuple[Any, ...],
        done: Callable[[Any], object] | None,
        failed: Callable[[AlmostError], object] | None,
    ) -> None:
        self._jobs.discard(job)
        job.connection.close()
        kind, *rest = message
        if kind == "done":
            if done is not None:
                done(rest[0])
            return
        if kind == "bug":
            bug = WorkerBug(rest[0])
            sys.excepthook(WorkerBug, bug, None)
        error = rest[0] if kind == "failed" else _what_ended(job, kind)
        if failed is not None:
            failed(error)

    @Slot(object)
    def _call(self, closure: Callable[[], object]) -> None:
        closure()


def _hand_over(connection: Connection, function: Work, args: tuple[Any, ...]) -> bool:
    """Tell a process what to do; one that has ended already is heard of as the end of the pipe."""
    try:
        connection.send((function, args))
    except OSError:
        return False
    return True


def _messages(connection: Connection) -> Any:
    """Give what a process says until it has said its last; `("gone",)` where it ended without a word."""
    while True:
        try:
            message = connection.recv()
        except (EOFError, OSError):
            message = ("gone",)
        yield message
        if message[0] != "progress":
            return


def _ask_to_stop(job: Job) -> None:
    if not job.knows:
        # It has begun nothing, and what it has to do may be on its way through the same pipe.
        job.process.kill()
        return
    try:
        job.connection.send("stop")
    except OSError:
        # It has ended already; its last word is on the way.
        return


def _what_ended(job: Job, kind: str) -> AlmostError:
    if job.stopped and kind == "gone":
        return Cancelled()
    return AlmostError(
        tr("The work ended before it was finished; nothing was kept."), tr("Try again; the memory may have run out.")
    )
