"""One export on its way: through the worker, for a PDF through a page out of sight, onto the disk and on record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from almost_editor.document.draft import Draft
from almost_editor.errors import AlmostError, Cancelled
from almost_editor.library.store import Library
from almost_editor.newsroom.exporting import Exported, record
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.exporting.package_job import Order, ToPrint, prepare_paper, tidy_up, write_package
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.printing.paper import Paper
from almost_editor.ui.worker import Job, Worker
from almost_editor.wording import later

Told = Callable[[tuple[Exported, ...], int], object]
"""Hears what is on the disk and on record, and how many other pages readers have that name or lead to it."""


class ExportRun(QObject):
    """Runs one order at a time; the library has the words that are to go out by the time it starts."""

    def __init__(self, catalogue: Catalogue, lanes: Lanes, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._lanes = lanes
        self._worker = worker
        self._job: Job | None = None
        self._paper: Paper | None = None
        self._failed: Callable[[AlmostError], object] | None = None

    def start(
        self,
        order: Order,
        *,
        progress: Callable[[int, int, str], object],
        done: Told,
        failed: Callable[[AlmostError], object],
    ) -> None:
        """Export; one of `done` and `failed` is called once, later."""
        self._failed = failed
        if order.format == "pdf":
            lay_out = partial(self._lay_out, order, progress, done)
            self._job = self._worker.run(prepare_paper, (order,), progress=progress, done=lay_out, failed=self._fail)
        else:
            self._write(order, progress, partial(self._record, done))

    def cancel(self) -> None:
        """Stop; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()
        elif self._paper is not None:
            self._fail(Cancelled())

    def close(self) -> None:
        """Let go of what is under way: the window is going."""
        self._failed = None
        self._close_paper()

    def _write(self, order: Order, progress: Callable[[int, int, str], object], written: Callable[..., object]) -> None:
        self._job = self._worker.run(
            write_package,
            (order,),
            progress=progress,
            done=written,
            failed=self._fail,
            tidy=partial(tidy_up, order),
        )

    def _lay_out(
        self, order: Order, progress: Callable[[int, int, str], object], done: Told, to_print: ToPrint
    ) -> None:
        self._job = None
        progress(1, 2, later("Laying out the pages"))
        paper = self._paper = Paper(to_print.page, self._lanes, self)

        def take(pdf: bytes) -> None:
            self._close_paper()
            self._write(replace(order, paper=pdf), progress, partial(self._record_printed, done, to_print.draft))

        paper.printed.connect(take)
        paper.failed.connect(self._fail)

    def _record_printed(self, done: Told, draft: Draft, exported: tuple[Exported, ...]) -> None:
        # What is on the paper is what went out, whatever was typed since.
        self._record(done, tuple(replace(one, draft=draft) for one in exported))

    def _record(self, done: Told, exported: tuple[Exported, ...]) -> None:
        self._job = None

        def keep(library: Library) -> int:
            for one in exported:
                record(library, one)
            return len(library.exports.beside([one.draft_id for one in exported]))

        self._catalogue.change(keep, partial(done, exported), self._fail)

    def _fail(self, error: AlmostError) -> None:
        self._job = None
        self._close_paper()
        if self._failed is not None:
            self._failed(error)

    def _close_paper(self) -> None:
        paper, self._paper = self._paper, None
        if paper is not None:
            paper.close()
            paper.deleteLater()
