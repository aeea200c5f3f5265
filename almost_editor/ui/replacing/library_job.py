"""A job that changes many articles in one transaction: told of as it goes on, and stopped when somebody says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

from almost_editor.errors import AlmostError
from almost_editor.library.store import Library
from almost_editor.newsroom.replacing import Progress
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.lanes import Lanes

LOCKED_FROM = 50
"""Articles. With so many the saves of what is typed meanwhile would wait too long: the window waits too."""
_TOLD_EACH = 20

Result = TypeVar("Result")
LongJob = Callable[[Library, Progress, Callable[[], bool]], Result]


class LibraryJob(QObject):
    """Runs one such job at a time on the writing lane, and has the lists read anew after it."""

    progressed = Signal(int, int)
    """Articles that are done, of how many."""

    def __init__(self, window: QMainWindow, lanes: Lanes, catalogue: Catalogue) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._catalogue = catalogue
        self._is_stopped = False
        self._before: QWidget | None = None
        self.is_working = False

    def run(
        self,
        job: LongJob[Result],
        count: int,
        done: Callable[[Result], object],
        failed: Callable[[AlmostError], object],
    ) -> None:
        """Send a job for so many articles; `done` or `failed` is called when it is over, whole or not at all."""
        self.is_working, self._is_stopped = True, False
        self._enable(count < LOCKED_FROM)

        def progress(at: int, total: int) -> None:
            if at % _TOLD_EACH == 0:
                self.progressed.emit(at, total)

        def listed(result: Result) -> None:
            def tell() -> None:
                self._end()
                done(result)

            def tell_all_the_same(error: AlmostError) -> None:
                tell()
                self._catalogue.change_failed.emit(error)

            self._catalogue.reload(tell, tell_all_the_same)

        def refuse(error: AlmostError) -> None:
            self._end()
            failed(error)

        self._lanes.writing.send(lambda library: job(library, progress, lambda: self._is_stopped), listed, refuse)

    def stop(self) -> None:
        """Have the job end as soon as it can, with nothing changed."""
        self._is_stopped = True

    def _end(self) -> None:
        self.is_working = False
        self._enable(True)

    def _enable(self, may: bool) -> None:
        centre = self._window.centralWidget()
        if centre is None or centre.isEnabled() == may:
            return
        if not may:
            self._before = self._window.focusWidget()
        centre.setEnabled(may)
        if may and self._before is not None and isValid(self._before) and self._window.focusWidget() is None:
            # What is switched off loses the keyboard, and nobody gives it back.
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
