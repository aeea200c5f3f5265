"""Export of the whole site: into a folder, of which only what changed is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from almost_editor.errors import AlmostError, Cancelled
from almost_editor.newsroom.site.exporting import Site
from almost_editor.ui.actions import action
from almost_editor.ui.details.form import Form, hint_label
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.settings import Settings
from almost_editor.ui.site.site_job import Order, make_site
from almost_editor.ui.site.site_run import SiteRun
from almost_editor.ui.site.work_sheet import WorkSheet
from almost_editor.ui.theme import Theme
from almost_editor.wording import count, tr

_WIDTH = 460


class WholeSite(QObject):
    """Asks where the site goes, and has it made."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
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
        self._lanes = lanes
        self._run = run
        self._notices = notices
        self._settings = settings
        self._layouts = layouts
        sheet = self.sheet = WorkSheet(theme, tr("Export the whole site"), window, width=_WIDTH)
        sheet.about.setText(tr("Every article that may go out, with its lists, feeds, sitemaps and redirects."))
        sheet.body.addWidget(sheet.about)
        hint = hint_label(
            tr("An empty one, or the one that the site is in already: then only what changed is written.")
        )
        Form.inside(sheet.body, theme).field(tr("Into the folder"), sheet.folder, hint)
        sheet.body.addWidget(sheet.changes)
        sheet.body.addStretch(1)
        sheet.folder.folder_requested.connect(self._choose_folder)
        sheet.wanted.connect(self.export)
        sheet.cancel_requested.connect(run.cancel)
        sheet.show_folder_requested.connect(self._show_folder)

    @action(
        "site.export",
        "E&xport the whole site…",
        menu="File",
        group=5,
        icon="export",
        tip="Write every page, list, feed and sitemap into a folder",
    )
    def open(self) -> None:
        """Ask where the site goes."""
        sheet = self.sheet
        if not sheet.is_running:
            sheet.show_changes(())
            sheet.show_ended("", "")
        sheet.show_target(self._folder())
        sheet.hang_from(None)
        sheet.focus_next()

    def take_folder(self, folder: str) -> None:
        """Export the site into this folder from now on."""
        self._settings.set("site/folder", folder)
        self.sheet.show_target(self._folder())
        self.sheet.focus_next()

    def export(self) -> None:
        """Make the site."""
        sheet = self.sheet
        if sheet.is_running or self._folder() is None:
            return
        sheet.show_changes(())
        sheet.show_running()
        order = Order(self._lanes.folder, self._layouts, self._folder())
        self._run.start(make_site, order, progress=sheet.show_progress, done=self._on_done, failed=self._on_failed)

    def _folder(self) -> Path | None:
        folder = str(self._settings.get("site/folder"))
        return Path(folder) if folder else None

    def _choose_folder(self) -> None:
        before = str(self._settings.get("site/folder"))
        self.sheet.folder.ask_for_folder(self._window, before).fileSelected.connect(self.take_folder)

    def _on_done(self, site: Site) -> None:
        self.sheet.show_changes(
            ((tr("Worth a look"), [tr(one) for one in site.notes]), (tr("Remove from the server"), site.removed))
        )
        sentence = _sentence(site)
        self.sheet.show_ended(sentence, "good", is_written=True)
        if self.sheet.isHidden():
            self._notices.say(f"{tr('The site is exported.')} {sentence}", tr("Show folder"), self._show_folder)

    def _on_failed(self, error: AlmostError) -> None:
        self.sheet.show_ended(str(error), "problem")
        if self.sheet.isHidden() and not isinstance(error, Cancelled):
            self._notices.problem(error)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder())))


def _sentence(site: Site) -> str:
    """Return what was written, and what could stay."""
    articles = count("{n:,} article.", "{n:,} articles.", site.articles)
    written, removed = len(site.written), len(site.removed)
    stayed = site.files - written
    if not written and not removed:
        files = count(
            "Nothing has changed: all {n:,} file stayed.", "Nothing has changed: all {n:,} files stayed.", site.files
        )
    elif not removed:
        files = count(
            "{n:,} file changed, {stayed:,} stayed.", "{n:,} files changed, {stayed:,} stayed.", written, stayed=stayed
        )
    else:
        files = count(
            "{n:,} file changed, {stayed:,} stayed, {removed:,} removed.",
            "{n:,} files changed, {stayed:,} stayed, {removed:,} removed.",
            written,
            stayed=stayed,
            removed=removed,
        )
    return f"{articles} {files}"
