"""The upload package from the window: first what changed, then the package of it, then on record."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from almost_editor.errors import AlmostError, Cancelled
from almost_editor.newsroom.site.upload import record_upload
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.settings import Settings
from almost_editor.ui.site.site_job import Compared, Order, compare, make_upload
from almost_editor.ui.site.site_run import SiteRun
from almost_editor.ui.site.upload_sheet import UploadSheet, summary
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr


class Uploading(QObject):
    """Shows what changed since the last upload, and has it packed."""

    uploaded = Signal()
    """A package is on the disk and on record; its articles count as exported."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        catalogue: Catalogue,
        lanes: Lanes,
        run: SiteRun,
        *,
        notices: Telling,
        settings: Settings,
        layouts: tuple[Path, ...],
    ) -> None:
        """Take the folders of layouts in the order in which they are searched."""
        super().__init__(window)
        self._window = window
        self._catalogue = catalogue
        self._lanes = lanes
        self._run = run
        self._notices = notices
        self._settings = settings
        self._layouts = layouts
        self._written: Path | None = None
        sheet = self.sheet = UploadSheet(theme, window)
        sheet.folder.folder_requested.connect(self._choose_folder)
        sheet.compare_requested.connect(self.look)
        sheet.wanted.connect(self.export)
        sheet.cancel_requested.connect(run.cancel)
        sheet.show_folder_requested.connect(self._show_folder)

    @action(
        "site.upload",
        "Export what chan&ged…",
        menu="File",
        group=5,
        icon="export",
        tip="Write a package of the pages that changed since the last upload",
        writes=True,
    )
    def open(self) -> None:
        """Show what changed since the last upload."""
        sheet = self.sheet
        sheet.show_target(self._folder())
        sheet.hang_from(None)
        if not sheet.is_running:
            sheet.begin()
            self.look()

    def look(self) -> None:
        """Find out what has to go up."""
        sheet = self.sheet
        if sheet.is_running:
            return
        sheet.show_nothing()
        sheet.show_running()
        self._run.start(
            compare, self._order(), progress=sheet.show_progress, done=self._on_compared, failed=self._on_unknown
        )

    def take_folder(self, folder: str) -> None:
        """Write packages into this folder from now on."""
        self._settings.set("upload/folder", folder)
        self.sheet.show_target(self._folder())
        self.sheet.focus_next()

    def export(self) -> None:
        """Write the package, of what has changed until now."""
        sheet = self.sheet
        if sheet.is_running or not sheet.may_export:
            return
        sheet.show_running()
        self._run.start(
            make_upload, self._order(), progress=sheet.show_progress, done=self._record, failed=self._on_failed
        )

    def _order(self) -> Order:
        return Order(self._lanes.folder, self._layouts, self._folder(), everything=self.sheet.everything)

    def _folder(self) -> Path | None:
        folder = str(self._settings.get("upload/folder"))
        return Path(folder) if folder else None

    def _choose_folder(self) -> None:
        before = str(self._settings.get("upload/folder"))
        self.sheet.folder.ask_for_folder(self._window, before).fileSelected.connect(self.take_folder)

    # -- what came of it

    def _on_compared(self, compared: Compared) -> None:
        self.sheet.show_ended("", "")
        self.sheet.show_compared(compared)
        self.sheet.focus_next()

    def _on_unknown(self, error: AlmostError) -> None:
        self.sheet.show_unknown()
        self._on_failed(error)

    def _record(self, compared: Compared) -> None:
        files = compared.upload.files
        if compared.upload.path is None:
            self._on_compared(compared)
            return
        self._catalogue.change(
            lambda library: record_upload(library, files), lambda _none: self._on_done(compared), self._on_failed
        )

    def _on_done(self, compared: Compared) -> None:
        self._written = compared.upload.path
        self.sheet.show_compared(compared)
        sentence = tr(
            "Written: {package}. From now on it counts as uploaded, and its articles as exported.",
            package=compared.package,
        )
        self.sheet.show_done(sentence)
        self.uploaded.emit()
        if self.sheet.isHidden():
            told = tr("{package} is written.", package=compared.package)
            self._notices.say(f"{told} {summary(compared)}", tr("Show folder"), self._show_folder)

    def _on_failed(self, error: AlmostError) -> None:
        self.sheet.show_ended(str(error), "problem")
        if self.sheet.isHidden() and not isinstance(error, Cancelled):
            self._notices.problem(error)

    def _show_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))
