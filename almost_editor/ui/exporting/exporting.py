"""Exporting: from the open draft through the worker to a package, and then on record."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from almost_editor.desk.checks.finding import Finding
from almost_editor.document.draft import Draft, Stage
from almost_editor.errors import AlmostError, Cancelled, ExportRefused
from almost_editor.library.store import Library
from almost_editor.newsroom.exporting import Exported
from almost_editor.newsroom.gate import findings, letter_findings
from almost_editor.newsroom.stylebooks import HouseBook, house_book
from almost_editor.newsroom.text_findings import text_findings
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.moments import clock_now
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.exporting.export_run import ExportRun
from almost_editor.ui.exporting.export_sheet import ExportSheet, changes_with_it
from almost_editor.ui.exporting.formats import chosen_format
from almost_editor.ui.exporting.package_job import Order, check_written
from almost_editor.ui.exporting.telling_readers import TellingReaders
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft, SaveState
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.worker import Worker
from almost_editor.wording import tr

_LOOK_AGAIN_MS = 300


class Exporting(QObject):
    """The way out: opens the sheet, runs the export, and notes it in the library."""

    several_requested = Signal(tuple)
    """The ids of several articles that are chosen on the shelf."""
    jump_requested = Signal(str)
    """A finding's field of the draft is to be shown: `headline`, `body`, `stage` …"""
    exported = Signal(object)
    """An `Exported` is on the disk and on record."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        lanes: Lanes,
        *,
        worker: Worker,
        notices: Telling,
        settings: Settings,
        layouts: tuple[Path, ...],
        reason: str = "",
    ) -> None:
        """Take the folders of layouts in the order in which they are searched, and why there is no page, or nothing."""
        super().__init__(window)
        self._window = window
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._lanes = lanes
        self._run = ExportRun(catalogue, lanes, worker, self)
        self._notices = notices
        self._settings = settings
        self._layouts = layouts
        self._exporting = False
        self._cancelled = False
        self._began = 0.0
        self._last: Exported | None = None
        self._looked_at: Draft | None = None
        """The draft whose text was last sent to be looked at."""
        self._looking = False
        self._of_text: tuple[Finding, ...] = ()
        self._of_text_id, self._style = "", HouseBook()
        self.chosen: Callable[[], tuple[str, ...]] = tuple
        """Returns the ids of the articles that are chosen on the shelf."""
        self.anchor: QWidget | None = None
        """The button that the sheet hangs from."""
        self.sheet = ExportSheet(theme, window)
        self._reason = reason
        if reason:
            self.sheet.forbid_paper(reason)
        self.readers = TellingReaders(theme, open_draft, lanes, clock_now)
        self.sheet.add_choice(self.readers)
        self._look_again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._look)
        self._connect()

    def _connect(self) -> None:
        sheet = self.sheet
        sheet.export_requested.connect(self.export)
        sheet.cancel_requested.connect(self.cancel)
        sheet.folder_requested.connect(self._choose_folder)
        sheet.format_chosen.connect(self._take_format)
        sheet.jump_requested.connect(self.jump_requested)
        sheet.show_folder_requested.connect(self._show_folder)
        sheet.check_requested.connect(self._check)
        self._open_draft.opened.connect(self._on_opened)
        self._open_draft.field_changed.connect(self._on_changed)
        self._open_draft.body_changed.connect(self._on_changed)
        self._catalogue.listed.connect(self._on_changed)

    @action(
        "article.export",
        "&Export…",
        "Ctrl+E",
        menu="File",
        group=4,
        icon="export",
        tip="Export the article",
        on_draft=True,
        writes=True,
    )
    def open(self) -> None:
        """Open the sheet for the open draft, or for those that are chosen beside it."""
        chosen = self.chosen()
        if self._open_draft.is_open and len(chosen) > 1 and self._open_draft.draft.id in chosen:
            self.several_requested.emit(chosen)
        elif self._open_draft.is_open:
            if not self._exporting:
                self._forget()
            self.sheet.hang_from(self.anchor)

    # -- what it shows

    def _on_opened(self, draft: Draft | None) -> None:
        if draft is None:
            self.sheet.dismiss()
        elif not self._exporting and not self.sheet.isHidden():
            self._forget()

    def _forget(self) -> None:
        self._last = self._looked_at = None
        self.sheet.forget_result()
        if self._open_draft.is_open:
            self.readers.look()
        self._look()

    def _on_changed(self, *_what: object) -> None:
        if self._last is None or self._open_draft.state is not SaveState.SAVED:
            self._look_later()

    def _look_later(self) -> None:
        if not self.sheet.isHidden() and not self._look_again.isActive():
            self._look_again.start()

    def _look(self) -> None:
        if not self._open_draft.is_open or self._exporting:
            return
        draft = self._open_draft.snapshot()
        order = self._order(draft)
        self.sheet.show_target(order.to if self._folder() else None, order.format)
        down = draft.stage is Stage.WITHDRAWN
        of_text = self._of_text if draft.id == self._of_text_id else ()
        publication = self._catalogue.publication
        letter = letter_findings(publication, order.format)
        style = self._style
        stands = findings(draft, publication, of_text=of_text, book=style.book)
        found = () if down else (*stands, *style.findings, *letter)
        written = order.package.relative_to(order.to).as_posix()
        written = tr("{written}, the page in its place", written=written) if down else written
        self.sheet.show_article(draft.headline, written, found)
        self.readers.refresh()
        if draft != self._looked_at and not self._looking and not down:
            self._look_at_text(draft)

    def _look_at_text(self, draft: Draft) -> None:
        """Have links and pictures of the text looked at: the library is asked, and a text may be long."""
        self._looked_at, self._looking = draft, True

        def told(read: tuple[tuple[Finding, ...], HouseBook]) -> None:
            self._looking = False
            found, self._style = read
            self._of_text, self._of_text_id = found, draft.id
            # Shows it, and looks at what was typed since.
            self._look()

        def failed(_error: AlmostError) -> None:
            self._looking = False

        self._lanes.reading.send(lambda library: (text_findings(library, draft), house_book(library)), told, failed)

    def _order(self, draft: Draft) -> Order:
        format = chosen_format(self._settings, self._reason)
        return Order(
            library=self._lanes.folder,
            draft_id=draft.id,
            slug=draft.slug,
            to=Path(self._folder()),
            format=format,
            override=self.sheet.reason,
            layouts=self._layouts,
        )

    def _folder(self) -> str:
        return str(self._settings.get("export/folder"))

    def _choose_folder(self) -> None:
        self.sheet.ask_for_folder(self._window, self._folder()).fileSelected.connect(self.take_folder)

    def take_folder(self, folder: str) -> None:
        """Export into this folder from now on."""
        self._settings.set("export/folder", folder)
        self._look()

    def _take_format(self, format: str) -> None:
        self._settings.set("export/format", format)
        self._look()

    # -- the export itself

    def export(self) -> None:
        """Save what is unsaved, and behind it write the package."""
        if self._exporting or not self._open_draft.is_open:
            return
        draft_id = self._open_draft.draft.id
        self._exporting, self._cancelled, self._last = True, False, None
        self._began = time.monotonic()
        order = replace(self._order(self._open_draft.draft), silent=self.readers.apply())
        self.sheet.show_running()
        self._open_draft.save()
        by = self._settings.get("writer/name")

        def keep(library: Library) -> str:
            library.keeping_up.catch_up(draft_id, by=by)
            return library.drafts.get(draft_id).slug

        # Sent behind the save: what is written is what is on the screen.
        self._lanes.writing.send(keep, partial(self._start, order), self._on_failed)

    def _start(self, order: Order, slug: str) -> None:
        if self._cancelled:
            self._on_failed(Cancelled())
            return
        if self._open_draft.state is SaveState.FAILED:
            self._on_failed(
                self._open_draft.problem
                or ExportRefused(tr("The last words are not saved yet."), tr("Export again when they are."))
            )
            return
        order = replace(order, slug=slug)
        self._run.start(order, progress=self.sheet.show_progress, done=self._on_done, failed=self._on_failed)

    def cancel(self) -> None:
        """Stop the export; nothing of it stays."""
        self._cancelled = True
        self._run.cancel()

    def _on_done(self, exported: tuple[Exported, ...], beside: int) -> None:
        [one] = exported
        self._exporting = False
        self._last = one
        self._look_again.stop()
        self.readers.hide()
        seconds = time.monotonic() - self._began
        self.sheet.show_done(
            tr("Exported in {seconds:.1f} seconds: {path}", seconds=seconds, path=one.path), changes_with_it(beside)
        )
        if self.sheet.isHidden():
            self._notices.say(tr("Exported: {name}", name=one.path.name), tr("Show folder"), self._show_folder)
        self.exported.emit(one)

    def _on_failed(self, error: AlmostError) -> None:
        self._exporting = False
        self.sheet.show_failed(str(error))
        self._look()
        if self.sheet.isHidden() and not isinstance(error, Cancelled):
            self._notices.problem(error)

    def close(self) -> None:
        """Let go of what is under way: the window is going."""
        self._run.close()

    # -- afterwards

    def _show_folder(self) -> None:
        if self._last is not None:
            path = self._last.path
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.is_dir() else path.parent)))

    def _check(self) -> None:
        if self._last is None:
            return
        written = self._last

        def check(_library: Library) -> tuple[str, ...]:
            return check_written(written)

        self._lanes.reading.send(check, self.sheet.show_checked, lambda error: self.sheet.show_checked((str(error),)))
