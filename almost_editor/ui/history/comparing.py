"""Comparing: one comparison of pages at a time, a short one on the reading lane, a long one in a process."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from almost_editor.errors import AlmostError
from almost_editor.publish.compared import ComparedPage
from almost_editor.ui.history.compare_job import Order, compare, compare_in_process
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.worker import Job, Worker
from almost_editor.wording import later, tr

SHORT = 40_000
"""Characters of both texts that a lane compares: some 50 ms. Longer ones would hold up the window's thread too."""
BUDGET_MS = 20_000
"""How long a process may take before the source is shown instead."""
TOO_LONG = later("These texts take too long to compare as pages, so their source is shown.")


class Comparing(QObject):
    """Compares what it was asked for last."""

    compared = Signal(object)
    """A `ComparedPage`."""
    gave_up = Signal(str)
    """A sentence: there is no page."""

    def __init__(self, lanes: Lanes, worker: Worker) -> None:
        super().__init__(worker)
        self._lanes = lanes
        self._worker = worker
        self._order: Order | None = None
        self._job: Job | None = None
        self._budget = QTimer(self, singleShot=True, interval=BUDGET_MS)
        self._budget.timeout.connect(self._run_out)

    def compare(self, order: Order) -> None:
        """Compare something else; nothing more is heard of what was asked for before."""
        self.stop()
        self._order = order
        if order.length <= SHORT:
            self._lanes.reading.send(
                lambda _library: compare(order),
                lambda page: self._tell(order, page),
                lambda error: self._fail(order, error),
            )
            return
        self._job = self._worker.run(
            compare_in_process,
            (order,),
            done=lambda page: self._tell(order, page),
            failed=lambda error: self._fail(order, error),
        )
        self._budget.start()

    def stop(self) -> None:
        """Let go of what is being compared."""
        self._order = None
        self._budget.stop()
        job, self._job = self._job, None
        if job is not None:
            job.end()

    def _tell(self, order: Order, page: ComparedPage) -> None:
        if order is self._order:
            self._forget()
            self.compared.emit(page)

    def _fail(self, order: Order, error: AlmostError) -> None:
        if order is self._order:
            self._forget()
            self.gave_up.emit(error.message)

    def _run_out(self) -> None:
        self.stop()
        self.gave_up.emit(tr(TOO_LONG))

    def _forget(self) -> None:
        self._order = self._job = None
        self._budget.stop()
