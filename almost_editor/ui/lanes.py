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
from almost_editor.wording import tr

Result = TypeVar("Result")
Job = Callable[[Library], Result]


class Lane(QObject):
    """A thread that owns one open library and works off jobs in the order they were sent."""

    _came_home = Signal(object)

    def __init__(self, folder: Path, *, writing: bool, make: bool = True, parent: QObject | None = None) -> None:
        """Take whether a library that is not there may be made."""
        super().__init__(parent)
        self._folder = folder
        self._writing = writing
        self._make = make
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

    def open(self, then: Callable[[BaseException | None], object]) -> None:
        """Open the library without being waited for; `then` hears on the window's thread what was in the way."""
        self._opened.add_done_callback(lambda opened: self._came_home.emit(_bound(then, opened.exception())))
        self._thread.start()

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
                    self._came_home.emit(
                        _bound(failed, AlmostError(tr("This could not be done."), tr("Try it again.")))
                    )
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
            library = Library.open(self._folder, writing=self._writing, make=self._make)
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
    """The two lanes of a window: writing has the one writing connection, reading never blocks it.

    While another window writes (`may_write` is False) there is one lane, which reads: what is sent down `writing` to
    ask something is answered, and a change that is sent there is refused with a sentence.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.may_write = True
        self.writing = Lane(folder, writing=True)
        self.reading = Lane(folder, writing=False)
        self._next: Lane | None = None

    def start(self) -> None:
        """Open the library for writing, then for reading. Raises: LibraryError."""
        self.writing.start()
        try:
            self.reading.start()
        except BaseException:
            self.writing.close()
            raise

    def start_reading(self) -> None:
        """Open the library for reading alone, beside the window that writes. Raises: LibraryError."""
        self.may_write = False
        self.reading.start()
        self.writing = self.reading

    def take_over(self, then: Callable[[bool], object]) -> None:
        """Try to open the library for writing; `then` hears whether it is, and `writing` writes from then on.

        A library whose folder was moved away is not made anew: the words that are read here would seem to be gone.
        """
        lane = self._next = Lane(self.folder, writing=True, make=False)

        def opened(error: BaseException | None) -> None:
            self._next = None
            if error is None:
                self.writing, self.may_write = lane, True
            elif not isinstance(error, AlmostError):
                sys.excepthook(type(error), error, error.__traceback__)
            then(error is None)

        lane.open(opened)

    def close(self) -> None:
        """Finish every job that was sent, the writing ones last, and let the library go."""
        self.reading.close()
        self.writing.close()
        if self._next is not None:
            self._next.close()
