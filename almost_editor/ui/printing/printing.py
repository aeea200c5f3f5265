"""Printing: from the open draft through the worker to a page out of sight, and from there to a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from almost_editor.document.text import squash
from almost_editor.errors import AlmostError, Cancelled
from almost_editor.publish.proof import Stamp
from almost_editor.ui.actions import action
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft, SaveState
from almost_editor.ui.printing.paper import Paper
from almost_editor.ui.printing.print_job import Order, PrintedPage, make_page, make_proof, write_pdf
from almost_editor.ui.settings import Settings
from almost_editor.ui.worker import Job, Worker
from almost_editor.wording import later, tr, within

TELL_AFTER_MS = 500
"""Quicker work is done before its progress could be read."""


class Printing(QObject):
    """Prints one article at a time."""

    printed = Signal(object)
    """The `Path` of a PDF that is on the disk."""

    def __init__(
        self,
        window: QWidget,
        open_draft: OpenDraft,
        lanes: Lanes,
        *,
        worker: Worker,
        notices: Notices,
        settings: Settings,
        layouts: tuple[Path, ...],
        reason: str,
    ) -> None:
        """Take the `reason` why this machine shows no page, or nothing: without a page there is no print."""
        super().__init__(window)
        self._window = window
        self._open_draft = open_draft
        self._lanes = lanes
        self._worker = worker
        self._notices = notices
        self._settings = settings
        self._layouts = layouts
        self._reason = reason
        self._job: Job | None = None
        self._paper: Paper | None = None
        self._order: Order | None = None
        self._writing = False
        self._target: Path | None = None
        self._name = ""
        self._step = ""
        self._told = ""
        self._tell_later = QTimer(self, singleShot=True, interval=TELL_AFTER_MS)
        self._tell_later.timeout.connect(self._tell)

    @property
    def is_printing(self) -> bool:
        """Whether a print is under way."""
        return self._target is not None

    @action(
        "article.print",
        "Print to &PDF…",
        "Ctrl+Alt+P",
        menu="File",
        group=4,
        icon="page",
        tip="Write the page as a PDF, as it comes out on paper",
        on_draft=True,
    )
    def open(self) -> None:
        """Ask where the PDF goes, and print."""
        if self._reason:
            self._notices.say(self._reason)
            return
        if not self._open_draft.is_open:
            return
        dialog = QFileDialog(self._window, tr("Print to PDF"), str(self.suggested()), tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.print_to(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def suggested(self) -> Path:
        """Return the file that is offered: the article's address as a name, where a PDF went last."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = str(self._settings.get("print/folder")) or documents
        return Path(folder) / f"{self._open_draft.draft.slug}.pdf"

    def print_to(self, path: Path, stamp: Stamp | None = None) -> None:
        """Save what is unsaved, and behind it print: what is on the paper is what is on the screen.

        With a `stamp` it is a proof, which may be an HTML file as well.
        """
        if self.is_printing:
            self._notices.say(tr("An article is being printed already."))
            return
        draft = self._open_draft.draft
        order = self._order = Order(self._lanes.folder, draft.id, self._layouts, stamp)
        self._settings.set("print/folder", str(path.parent))
        self._target, self._name = path, squash(draft.headline) or tr("Untitled")
        self._step = later("Starting")
        self._tell_later.start()
        self._open_draft.save()
        self._lanes.writing.send(lambda _library: None, lambda _none: self._start(order), self._fail)

    def _start(self, order: Order) -> None:
        if order is not self._order:
            return
        if self._open_draft.state is SaveState.FAILED:
            not_saved = AlmostError(tr("The last words are not saved yet."), tr("Print again when they are."))
            self._fail(self._open_draft.problem or not_saved)
            return
        show = self._show_file_step
        if self._target is not None and self._target.suffix == ".html":
            self._job = self._worker.run(make_proof, (order,), progress=show, done=self._write_made, failed=self._fail)
        else:
            self._job = self._worker.run(make_page, (order,), progress=show, done=self._lay_out, failed=self._fail)

    def cancel(self) -> None:
        """Stop; no file is written, and one that was there stays as it was."""
        if self._job is not None:
            self._job.cancel()
        elif self.is_printing and not self._writing:
            self._fail(Cancelled())

    def close(self) -> None:
        """Let go of a print that is under way: the window is going."""
        self._tell_later.stop()
        self._job = self._target = self._order = None
        self._close_paper()

    # -- the steps

    def _lay_out(self, page: PrintedPage) -> None:
        self._job = None
        if self._target is None:
            return
        self._paper = Paper(page, self._lanes, self)
        self._paper.printed.connect(self._write)
        self._paper.failed.connect(self._fail)

    def _write_made(self, data: bytes) -> None:
        self._job = None
        self._write(data)

    def _write(self, data: bytes) -> None:
        self._close_paper()
        target = self._target
        if target is None:
            return
        self._writing = True
        self._show_step(later("Writing the file"))
        self._lanes.reading.send(
            lambda _library: write_pdf(target, data), lambda _none: self._finish(target), self._fail
        )

    def _finish(self, path: Path) -> None:
        is_proof = self._order is not None and self._order.stamp is not None
        said = later("The proof is written to “{name}”.") if is_proof else later("The page is printed to “{name}”.")
        self._end()
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent)))
        self._notices.say(tr(said, name=path.name), tr("Show folder"), show)
        self.printed.emit(path)

    def _fail(self, error: AlmostError) -> None:
        is_proof = self._order is not None and self._order.stamp is not None
        self._job = None
        self._close_paper()
        self._end()
        if isinstance(error, Cancelled):
            self._notices.say(str(error))
        else:
            self._notices.problem(error, *(() if is_proof else (tr("Print again…"), self.open)))

    def _close_paper(self) -> None:
        paper, self._paper = self._paper, None
        if paper is not None:
            paper.close()
            paper.deleteLater()

    # -- telling

    def _show_file_step(self, _done: int, _of: int, what: str) -> None:
        self._show_step(what)

    def _show_step(self, what: str) -> None:
        self._step = what
        if self._told:
            self._tell()

    def _tell(self) -> None:
        if self._told:
            self._notices.withdraw(self._told)
        is_proof = self._order is not None and self._order.stamp is not None
        name, step = self._name, within(self._step)
        self._told = (
            tr("Writing a proof of “{name}”: {step}…", name=name, step=step)
            if is_proof
            else tr("Printing “{name}” to PDF: {step}…", name=name, step=step)
        )
        remedy: Callable[[], object] = self.cancel
        self._notices.working(self._told, tr("Cancel"), remedy)

    def _end(self) -> None:
        self._target = self._order = None
        self._writing = False
        self._tell_later.stop()
        if self._told:
            self._notices.withdraw(self._told)
            self._told = ""
