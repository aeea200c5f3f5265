"""Looking: the articles are read and searched in slices, so that nobody waits for them and it can be stopped."""

from __future__ import annotations

from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, Signal

from almost_editor.document.replacing import Wanted
from almost_editor.document.searching import Query
from almost_editor.errors import AlmostError
from almost_editor.library.store import Library
from almost_editor.newsroom.replacing import Affected, Looked, look_through
from almost_editor.ui.lanes import Lanes

SLICE_S = 0.015
"""How long one job may hold the reading lane, but for a single long text."""
AT_MOST = 200
"""Articles in one job."""
TELL_EACH_S = 0.1
"""Showing what was found takes the window longer than finding it."""

Ids = tuple[list[str], frozenset[str]]


class Looking(QObject):
    """Looks through the library for one wish at a time; a newer one takes the place of that before."""

    found = Signal(tuple)
    """Some `Affected`, behind those before."""
    went_on = Signal()
    """`done` of `total` articles are looked through; all of them where it is not `is_busy`."""
    failed = Signal(object)
    """An `AlmostError`; nothing more will be found."""

    def __init__(self, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._wish = 0
        self.is_busy = False
        self.is_whole = False
        """Whether it came to the end, and was not stopped."""
        self.done = 0
        self.total = 0
        self.damaged: list[str] = []
        self._untold: list[Affected] = []
        self._told_at = 0.0

    def begin(self, wanted: Wanted, query: Query) -> None:
        """Look for something else, behind the saves that were sent before."""
        self._wish += 1
        self.is_busy, self.is_whole = True, False
        self.done = self.total = 0
        self.damaged = []
        self._untold = []
        wish = self._wish
        ask = partial(self._lanes.reading.send, partial(_ids, query=query), partial(self._go, wish, wanted))
        # The reading lane may be ahead of the writing one.
        self._lanes.writing.send(lambda _library: None, lambda _none: ask(partial(self._fail, wish)))

    def stop(self) -> None:
        """Look no farther; what was found stays."""
        self._wish += 1
        if self.is_busy:
            self.is_busy = False
            self._tell()

    def _go(self, wish: int, wanted: Wanted, answer: Ids) -> None:
        if wish == self._wish:
            ids, out = answer
            self.total = len(ids)
            self._ask(wish, wanted, ids, out)

    def _ask(self, wish: int, wanted: Wanted, ids: list[str], out: frozenset[str]) -> None:
        if not ids[self.done : self.done + 1]:
            self.is_busy, self.is_whole = False, True
            self._tell()
            return
        some = ids[self.done : self.done + AT_MOST]

        def take(looked: Looked) -> None:
            if wish != self._wish:
                return
            self.done += looked.count
            self.damaged += looked.damaged
            self._untold += looked.affected
            # The lane goes on while the window shows what it came to.
            self._ask(wish, wanted, ids, out)
            if perf_counter() - self._told_at > TELL_EACH_S:
                self._tell()

        self._lanes.reading.send(partial(_look, ids=some, wanted=wanted, out=out), take, partial(self._fail, wish))

    def _tell(self) -> None:
        found, self._untold = tuple(self._untold), []
        self._told_at = perf_counter()
        if found:
            self.found.emit(found)
        self.went_on.emit()

    def _fail(self, wish: int, error: AlmostError) -> None:
        if wish == self._wish:
            self.is_busy = False
            self.failed.emit(error)


def _ids(library: Library, query: Query) -> Ids:
    return library.search.ids(query), library.exports.out()


def _look(library: Library, ids: list[str], wanted: Wanted, out: frozenset[str]) -> Looked:
    until = perf_counter() + SLICE_S
    return look_through(library, ids, wanted, out=out, enough=lambda: perf_counter() > until)
