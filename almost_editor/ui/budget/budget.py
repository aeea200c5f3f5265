"""The story budget: from the library's day to the sheet, and from there to an article or onto paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from almost_editor.document.budget import Day, Listed, totals
from almost_editor.document.dates import display_date, local, zone_of
from almost_editor.errors import AlmostError
from almost_editor.publish.places import paper_of
from almost_editor.ui.actions import action
from almost_editor.ui.budget.budget_sheet import BudgetSheet
from almost_editor.ui.budget.lines import totals_text
from almost_editor.ui.budget.paper import Printed, as_pdf, draw, page_layout
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.drafting import Drafting
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.printing.print_job import write_pdf
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.wording import count, tr

FOLLOW_AFTER_MS = 300
"""While somebody writes the list is read anew at most so often."""


def _now() -> datetime:
    return datetime.now(UTC)


class StoryBudget(QObject):
    """Keeps the sheet in step with the library while it is open."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        lanes: Lanes,
        *,
        drafting: Drafting,
        notices: Notices,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._lanes = lanes
        self._drafting = drafting
        self._notices = notices
        self._settings = settings
        self.clock: Callable[[], datetime] = _now
        self._day: Day | None = None
        self._listed: Listed | None = None
        self.sheet = BudgetSheet(theme, window)
        self.sheet.day_wanted.connect(self.show_day)
        self.sheet.today_wanted.connect(lambda: self.show_day(None))
        self.sheet.story_wanted.connect(self._open_story)
        self.sheet.print_wanted.connect(self.print)
        self.sheet.pdf_wanted.connect(self.save_pdf)
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_AFTER_MS)
        self._follow.timeout.connect(self._read)
        catalogue.listed.connect(self._read_later)
        catalogue.summary_changed.connect(lambda _summary: self._read_later())

    @action(
        "view.budget",
        "Story b&udget…",
        "Ctrl+7",
        menu="View",
        group=3,
        icon="calendar",
        tip="See a day’s stories: what is due, how far it is, and how long",
    )
    def open(self) -> None:
        """Show the day's stories, or take them away."""
        if not self.sheet.isHidden():
            self.sheet.dismiss()
            return
        self._open_draft.save()
        self.show_day(self._day.date if self._day else None)
        self.sheet.hang_from(None)

    def show_day(self, chosen: date | None) -> None:
        """Show a day of the publication's calendar; without one today."""
        publication = self._catalogue.publication
        try:
            zone = zone_of(publication)
        except AlmostError as error:
            self._notices.problem(error)
            return
        self._day = Day(chosen or local(self.clock(), publication).date(), zone)
        self.sheet.show_day(self._day)
        # Behind the save that was sent before: what was typed last counts.
        self._lanes.writing.send(lambda _library: None, lambda _none: self._read(), self._notices.problem)

    def _read_later(self) -> None:
        if not self.sheet.isHidden() and not self._follow.isActive():
            self._follow.start()

    def _read(self) -> None:
        day = self._day
        if day is not None:
            self._lanes.reading.send(lambda library: library.budget.of(day), self._show, self._notices.problem)

    def _show(self, listed: Listed) -> None:
        # An answer may come after the next day was asked for.
        if listed.day == self._day:
            self._listed = listed
            self.sheet.show_listed(listed, self._catalogue.publication.sections)

    def _open_story(self, draft_id: str) -> None:
        self.sheet.dismiss()
        self._drafting.open(draft_id, write=True)

    # -- onto paper

    def printed(self) -> Printed | None:
        """Return what is on the screen as it goes onto paper; nothing while no day is shown."""
        if self._listed is None:
            return None
        publication, day = self._catalogue.publication, self._listed.day
        shown = self.sheet.model.shown
        unlisted = self._listed.unlisted if not self.sheet.filters else 0
        return Printed(
            publication=publication.name,
            date=display_date(day.start + timedelta(hours=12), publication),
            filters=self.sheet.filters,
            day=day,
            stories=shown,
            total=totals_text(totals(shown), unlisted),
            size=paper_of(publication.language),
        )

    def print(self) -> None:
        """Ask which printer, and print what is shown."""
        printed = self.printed()
        if printed is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(printed.size))
        printer.setDocName(tr("Story budget, {date}", date=printed.date))
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(tr("Print the story budget"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.accepted.connect(lambda: self.print_on(printer, printed))
        dialog.finished.connect(dialog.deleteLater)
        # Its own `open` takes Qt’s old signals.
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter, printed: Printed) -> None:
        """Print onto a printer that was chosen."""
        pages = draw(printer, printed)
        failed = printer.printerState() is QPrinter.PrinterState.Error or not pages
        if failed:
            self._notices.problem(
                AlmostError(
                    tr("The story budget could not be printed."), tr("See whether the printer is there, or save a PDF.")
                )
            )
        else:
            self._notices.say(
                count(
                    "The story budget went to the printer, {n} page.",
                    "The story budget went to the printer, {n} pages.",
                    pages,
                )
            )

    def save_pdf(self) -> None:
        """Ask where the PDF goes, and write it."""
        if self._day is None:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(str(self._settings.get("print/folder")) or documents)
        suggested = folder / f"budget-{self._day.date.isoformat()}.pdf"
        dialog = QFileDialog(self._window, tr("Save the story budget as PDF"), str(suggested), tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.write_pdf(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_pdf(self, path: Path) -> None:
        """Write what is shown as a PDF, whole or not at all."""
        printed = self.printed()
        if printed is None:
            return
        self._settings.set("print/folder", str(path.parent))
        data = as_pdf(printed)
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent)))
        self._lanes.reading.send(
            lambda _library: write_pdf(path, data),
            lambda _none: self._notices.say(
                tr("The story budget is in “{name}”.", name=path.name), tr("Show folder"), show
            ),
            self._notices.problem,
        )
