"""Lanes: one thread a library connection, in order; results come home to the window's thread as calls.

The window never waits for the disk: it sends a job (a function of an open `Library`) and gets its result by `done`,
or an `AlmostError` by `failed`. Jobs take frozen values and never see a widget.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from almost_editor.errors import AlmostError
from almost_editor.library.store import Library

Result = TypeVar("Result")
Job = Callable[[Library], Result]


class Lane(QObject):
    """A thread that owns one open library and works off jobs in the order they were sent."""

    _came_home = Signal(object)

    def __init__(self, folder: Path, *, writing: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._writing = writing
        self._jobs: queue.SimpleQueue[Callable[[Library], None] | None] = queue.SimpleQueue()
        self._opened: Future[None] = Future()
        self._closed = False
        self._came_home.connect(self._call, Qt.ConnectionType.QueuedConnection)
        name = "library-writing" if writing else "library-reading"
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)

    def start(self) -> None:
        """Open the library on its own thread. Raises: LibraryError where it cannot be opened."""
        self._thread.start()
        self._opened.result()

    def send(
        self,
        job: Job[Result],
        done: Callable[[Result], object] | None = None,
        failed: Callable[[AlmostError], object] | None = None,
    ) -> None:
        """Queue a job; `done` or `failed` is called later on the window's thread, never before this returns.

        A failure that nobody takes, and any bug, reaches `sys.excepthook` on the window's thread; of a bug `failed`
        hears too, as of something that was not done, so that whoever waits for the answer does not wait for ever.
        """

        def run(library: Library) -> None:
            try:
                result = job(library)
            except AlmostError as error:
                self._came_home.emit(_bound(failed, error) if failed else _raiser(error))
            except Exception as bug:  # A bug in a job must not end the lane: the next save still has to happen.
                self._came_home.emit(_raiser(bug))
                if failed is not None:
                    self._came_home.emit(_bound(failed, AlmostError("This could not be done.", "Try it again.")))
            else:
                if done is not None:
                    self._came_home.emit(_bound(done, result))

        self._jobs.put(run)

    def close(self) -> None:
        """Work off what was sent, close the library and end the thread; nothing comes home after that."""
        if self._thread.is_alive():
            self._jobs.put(None)
            self._thread.join()
        # Not disconnected: what is queued already would come home all the same.
        self._closed = True

    def _work(self) -> None:
        try:
            library = Library.open(self._folder, writing=self._writing)
        except BaseException as error:
            self._opened.set_exception(error)
            return
        self._opened.set_result(None)
        with library:
            while (job := self._jobs.get()) is not None:
                job(library)

    @Slot(object)
    def _call(self, closure: Callable[[], object]) -> None:
        if not self._closed:
            closure()


def _bound(function: Callable[[Result], object], value: Result) -> Callable[[], object]:
    return lambda: function(value)


def _raiser(error: Exception) -> Callable[[], object]:
    def report() -> None:
        sys.excepthook(type(error), error, error.__traceback__)

    return report


class Lanes:
    """The two lanes of a window: writing has the one writing connection, reading never blocks it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.writing = Lane(folder, writing=True)
        self.reading = Lane(folder, writing=False)

    def start(self) -> None:
        """Open the library for writing, then for reading. Raises: LibraryError."""
        self.writing.start()
        try:
            self.reading.start()
        except BaseException:
            self.writing.close()
            raise

    def close(self) -> None:
        """Finish every job that was sent, the writing ones last, and let the library go."""
        self.reading.close()
        self.writing.close()
