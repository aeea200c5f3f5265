"""Gathering: the names of all articles, read a page at a time and put into the index between the window's events."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from almost_editor.document.quick_open import Candidate, QuickIndex
from almost_editor.errors import AlmostError
from almost_editor.library.candidates import Stamp
from almost_editor.library.store import Library
from almost_editor.ui.lanes import Lanes

PAGE = 1_000
"""Articles that are read in one job."""
AT_ONCE = 40
SLICE_MS = 4
"""How long putting names in may hold up a key."""


class Gathering(QObject):
    """Keeps an index of the library's names. The newest are in it first; what is new since is read when asked for."""

    grew = Signal()
    """`index` knows more articles than before."""
    failed = Signal(object)
    """An `AlmostError`: the names could not be read; what is known already can be looked through."""

    def __init__(self, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self.index = QuickIndex()
        self._making: QuickIndex | None = None
        self._known: Stamp | None = None
        self._waiting: list[Candidate] = []
        self._told = 0
        self._then: Callable[[], object] = lambda: None
        self._slice = QTimer(self, singleShot=True, interval=0)
        self._slice.timeout.connect(self._put_on)

    @property
    def is_complete(self) -> bool:
        """Whether every article is in the index."""
        return self._making is None and self._known is not None

    def refresh(self) -> None:
        """Read what is new in the library since the last time."""
        if self._making is None:
            self._lanes.reading.send(lambda library: library.candidates.stamp(), self._compare, self._on_failed)

    def _compare(self, stamp: Stamp) -> None:
        if self._making is not None or stamp == self._known:
            return
        if self._known is None or self._known.others != stamp.others:
            self._making, self._waiting, self._told = QuickIndex(), [], 0
            if self._known is None:
                # There is nothing yet that would be better than a part of it.
                self.index = self._making
            self._read(stamp, None)
            return
        newest = self._known.newest
        self._lanes.reading.send(
            lambda library: library.candidates.since(newest), partial(self._add, stamp), self._on_failed
        )

    def _add(self, stamp: Stamp, candidates: list[Candidate]) -> None:
        if self._making is None:
            self.index.put(candidates)
            self._finish(stamp)

    def _read(self, stamp: Stamp, before: int | None) -> None:
        self._lanes.reading.send(partial(_page, before=before), partial(self._take, stamp), self._on_failed)

    def _take(self, stamp: Stamp, page: list[Candidate]) -> None:
        self._waiting = page[::-1]
        # What was saved meanwhile is newer than the stamp, and read the next time.
        self._then = partial(self._finish, stamp) if len(page) < PAGE else partial(self._read, stamp, page[-1].order)
        self._put_on()

    def _put_on(self) -> None:
        if self._making is None:
            return
        began = perf_counter()
        while self._waiting:
            some = [self._waiting.pop() for _one in range(min(AT_ONCE, len(self._waiting)))]
            self._making.put(some)
            if perf_counter() - began > SLICE_MS / 1000 and self._waiting:
                self._slice.start()
                return
        if self._making is self.index and len(self.index) >= 2 * self._told:
            self._told = len(self.index)
            self.index.bring_up()
            self.grew.emit()
        self._then()

    def _finish(self, stamp: Stamp) -> None:
        if self._making is not None:
            self.index, self._making = self._making, None
        self._known = stamp
        self.index.bring_up()
        self.grew.emit()

    def _on_failed(self, error: AlmostError) -> None:
        self._making = None
        self.failed.emit(error)


def _page(library: Library, before: int | None) -> list[Candidate]:
    return library.candidates.page(before, PAGE)
