"""Exporting several articles: one after the other, each on record as soon as it is out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from almost_editor.errors import AlmostError, Cancelled
from almost_editor.newsroom.exporting import Exported
from almost_editor.newsroom.other_systems import SYSTEMS
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.moments import clock_now
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.exporting.export_run import ExportRun
from almost_editor.ui.exporting.formats import chosen_format
from almost_editor.ui.exporting.package_job import Order
from almost_editor.ui.exporting.several_job import Standing, prepare, read_standing
from almost_editor.ui.exporting.several_sheet import SeveralSheet
from almost_editor.ui.following import follow_library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.worker import Worker
from almost_editor.wording import count, later, tr, within


class ExportingSeveral(QObject):
    """Opens the sheet for several articles, and exports them in their order."""

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
        reason: str,
    ) -> None:
        """Take the folders of layouts in the order in which they are searched, and why there is no page, or nothing."""
        super().__init__(window)
        self._window = window
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._lanes = lanes
        self._notices = notices
        self._settings = settings
        self._layouts = layouts
        self._page_reason = reason
        self._run = ExportRun(catalogue, lanes, worker, self)
        self._ids: tuple[str, ...] = ()
        self._orders: list[Order] = []
        self._count = 0
        self._cancelled = False
        self.sheet = SeveralSheet(theme, window)
        if reason:
            self.sheet.format.forbid_paper(reason)
        self.sheet.format.chosen.connect(self._take_format)
        self.sheet.folder.folder_requested.connect(self._choose_folder)
        self.sheet.wanted.connect(self.export)
        self.sheet.cancel_requested.connect(self.cancel)
        self.sheet.show_folder_requested.connect(self._show_folder)

    def open(self, draft_ids: tuple[str, ...]) -> None:
        """Open the sheet for these articles."""
        sheet = self.sheet
        if not sheet.is_running:
            self._ids = draft_ids
            sheet.begin(len(draft_ids))
            sheet.format.choose(chosen_format(self._settings, self._page_reason))
            self._look()
        sheet.show_target(self._folder())
        sheet.hang_from(None)

    def take_folder(self, folder: str) -> None:
        """Export into this folder from now on."""
        self._settings.set("export/folder", folder)
        self.sheet.show_target(self._folder())

    def export(self) -> None:
        """Save what is unsaved, and behind it export one after the other."""
        sheet = self.sheet
        if sheet.is_running or not sheet.may_export:
            return
        self._cancelled, self._count = False, 0
        reason, silent = sheet.reason, not sheet.tells_readers
        sheet.show_running()
        by = str(self._settings.get("writer/name"))
        at = None if silent else clock_now()

        def follow(ready: tuple[tuple[str, str], ...]) -> None:
            self._orders = self._ordered(ready, reason, silent=silent)
            follow_library(self._lanes, self._open_draft, self._next)

        job = partial(prepare, draft_ids=self._ids, by=by, at=at)
        self._catalogue.change(job, follow, self._on_failed)

    def cancel(self) -> None:
        """Stop; what is out already stays, and is on record."""
        self._cancelled = True
        self._run.cancel()

    def close(self) -> None:
        """Let go of what is under way: the window is going."""
        self._orders.clear()
        self._run.close()

    def _ordered(self, ready: tuple[tuple[str, str], ...], reason: str, *, silent: bool) -> list[Order]:
        """Return what is to be done: systems that take several articles get them together."""
        format, to = self.sheet.format.value(), self._folder() or Path()

        def order(draft_id: str, slug: str, others: tuple[str, ...] = ()) -> Order:
            return Order(self._lanes.folder, draft_id, slug, to, format, reason, self._layouts, silent, others)

        if format in SYSTEMS:
            (first, slug), *rest = ready
            return [order(first, slug, tuple(draft_id for draft_id, _ in rest))]
        return [order(draft_id, slug) for draft_id, slug in ready]

    def _next(self) -> None:
        if self._cancelled:
            self._on_failed(Cancelled())
            return
        if not self._orders:
            self._on_all()
            return
        order = self._orders.pop(0)
        self._run.start(order, progress=self._progress(order), done=self._on_done, failed=self._on_failed)

    def _progress(self, order: Order) -> Callable[[int, int, str], None]:
        number, whole = self._count + 1, len(self._ids)

        def show(done: int, total: int, what: str) -> None:
            said = later("{number:,} of {whole:,}: {step}", number=number, whole=whole, step=within(what))
            self.sheet.show_progress(done, total, what if order.others else said)

        return show

    def _on_done(self, exported: tuple[Exported, ...], _beside: int) -> None:
        self._count += len(exported)
        for one in exported:
            self.exported.emit(one)
        self._next()

    def _on_all(self) -> None:
        said = count("{n:,} articles are exported.", "{n:,} articles are exported.", self._count)
        self.sheet.show_standing(None)
        self.sheet.show_ended(said, "good", is_written=True)
        if self.sheet.isHidden():
            self._notices.say(said, tr("Show folder"), self._show_folder)

    def _on_failed(self, error: AlmostError) -> None:
        self._orders.clear()
        out = tr("{out:,} of {all:,} articles are out.", out=self._count, all=len(self._ids)) if self._count else ""
        self.sheet.show_ended(f"{error} {out}".strip(), "problem", is_written=bool(self._count))
        self._look()
        if self.sheet.isHidden() and not isinstance(error, Cancelled):
            self._notices.problem(error)

    # -- what it shows

    def _look(self) -> None:
        ids, format = self._ids, self.sheet.format.value()

        def show(standing: Standing) -> None:
            if ids == self._ids and format == self.sheet.format.value() and not self.sheet.is_running:
                self.sheet.show_standing(standing)

        # Behind the saves that were sent before: what is looked at is what goes out.
        self._open_draft.save()
        self._lanes.writing.send(lambda _library: None, lambda _none: self._ask(ids, format, show), self._on_unknown)

    def _ask(self, ids: tuple[str, ...], format: str, show: Callable[[Standing], None]) -> None:
        self._catalogue.ask(partial(read_standing, draft_ids=ids, format=format), show, self._on_unknown)

    def _on_unknown(self, error: AlmostError) -> None:
        self.sheet.show_ended(str(error), "problem")

    def _take_format(self, format: str) -> None:
        self._settings.set("export/format", format)
        self._look()

    def _folder(self) -> Path | None:
        folder = str(self._settings.get("export/folder"))
        return Path(folder) if folder else None

    def _choose_folder(self) -> None:
        before = str(self._settings.get("export/folder"))
        self.sheet.folder.ask_for_folder(self._window, before).fileSelected.connect(self.take_folder)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder())))
