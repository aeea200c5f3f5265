"""The export sheet: what will be written and where, what stands in the way, how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from almost_editor.desk.checks.finding import Finding, Level
from almost_editor.desk.checks.leaving import HEADLINE_MISSING
from almost_editor.document.text import clean_line, squash
from almost_editor.ui.details.form import Form, hint_label
from almost_editor.ui.exporting.findings_list import FindingsList
from almost_editor.ui.exporting.formats import FormatChoice
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.announcing import announce
from almost_editor.ui.widgets.elided_label import ElidedLabel
from almost_editor.ui.widgets.folder_field import FolderField
from almost_editor.ui.widgets.plain import mark, plain_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import count, tr

_WIDTH = 420


class ExportSheet(Sheet):
    """Ask for an export, and show it.

    Shapes: it knows no library and no draft: `Exporting` tells it what to show.
    """

    export_requested = Signal()
    cancel_requested = Signal()
    folder_requested = Signal()
    """Another folder is to be chosen."""
    format_chosen = Signal(str)
    jump_requested = Signal(str)
    show_folder_requested = Signal()
    check_requested = Signal()
    changed_requested = Signal()
    """What changed of the whole site is to be exported."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Export"), parent, width=_WIDTH)
        self._found: tuple[Finding, ...] = ()
        self._folder: Path | None = None
        self._running = False
        self._final = False
        self._add_what(theme)
        self._add_findings(theme)
        self._add_end(theme)
        self._refresh()

    def _add_what(self, theme: Theme) -> None:
        form = Form.inside(self.body, theme)
        self._headline = ElidedLabel()
        self._headline.setFont(theme.font("strong"))
        form.addWidget(self._headline)
        self._format = FormatChoice(theme)
        self._format.chosen.connect(self.format_chosen)
        form.field(tr("Package"), self._format)
        self._place = FolderField(theme)
        self._place.folder_requested.connect(self.folder_requested)
        self._package = hint_label()
        form.field(tr("Into the folder"), self._place, self._package)

    def _add_findings(self, theme: Theme) -> None:
        self._choices = self.body.count()
        self._blocking = plain_label(wrap=True)
        self._blocking.setFont(theme.font("strong"))
        self._blocks = FindingsList(theme)
        self._noting = plain_label(tr("Worth a look"))
        self._noting.setProperty("quiet", True)
        self._notes = FindingsList(theme)
        for part in (self._blocking, self._blocks, self._noting, self._notes):
            self.body.addWidget(part)
        for found in (self._blocks, self._notes):
            found.jump_requested.connect(self.jump_requested)
        self._reason_holder = QWidget()
        form = Form(self._reason_holder, theme)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(tr("Who said so, and why"))
        self._reason.textEdited.connect(lambda _text: self._refresh())
        self._reason.returnPressed.connect(self._export_now)
        form.field(
            tr("Export it all the same, because"), self._reason, hint_label(tr("The reason is kept with the export."))
        )
        self.body.addWidget(self._reason_holder)
        self.body.addStretch(1)

    def _add_end(self, theme: Theme) -> None:
        self._said = plain_label(wrap=True)
        self._said.setMinimumWidth(1)
        self._changes = hint_label()
        self._changed = QPushButton(tr("Export what changed…"))
        self._changed.setProperty("link", True)
        self._changed.clicked.connect(self.changed_requested)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Export"))
        self._step = QLabel()
        self._step.setProperty("quiet", True)
        self._export = QPushButton(tr("Export"))
        self._export.setProperty("primary", True)
        self._export.clicked.connect(self._export_now)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_requested)
        self._show_folder = QPushButton(tr("Show folder"))
        self._show_folder.clicked.connect(self.show_folder_requested)
        self._check = QPushButton(tr("Check again"))
        self._check.clicked.connect(self.check_requested)
        for part in (self._said, self._changes, self._bar):
            self.foot.addWidget(part)
        self.foot.addWidget(self._changed, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._show_folder)
        row.addWidget(self._check)
        row.addWidget(self._step, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._export)
        self.foot.addLayout(row)
        self.forget_result()

    def focus_first(self) -> None:
        """Put the keyboard on the format that is chosen."""
        self._format.focus_chosen()

    def forbid_paper(self, reason: str) -> None:
        """Offer no PDF, and say why."""
        self._format.forbid_paper(reason)

    def add_choice(self, choice: QWidget) -> None:
        """Show a further choice over what was found."""
        self.body.insertWidget(self._choices, choice)

    # -- what it shows

    def show_article(self, headline: str, package: str, found: Sequence[Finding]) -> None:
        """Show the article that would go out, its package's name, and what the gate says."""
        was, self._found = self._found, tuple(found)
        self._headline.setText(squash(headline) or tr("Untitled"))
        self._package.setText(tr("Will be written: {package}", package=package))
        stopping = [one for one in self._found if one.level is Level.BLOCK]
        noting = [one for one in self._found if one.level is Level.NOTE]
        self._blocking.setText(count("One thing stands in the way", "{n} things stand in the way", len(stopping)))
        self._blocking.setVisible(bool(stopping))
        self._blocks.show_findings(stopping)
        self._noting.setVisible(bool(noting))
        self._notes.show_findings(noting)
        # A page without its headline is no page: nobody's word lets it out.
        if self._found != was and self.isVisible():
            announce(
                self, " ".join([f"{self._blocking.text()}."] * bool(stopping) + [tr(one.message) for one in stopping])
            )
        self._final = any(finding.rule == HEADLINE_MISSING for finding in stopping)
        self._reason_holder.setVisible(bool(stopping) and not self._final)
        self._refresh()

    def show_target(self, folder: Path | None, format: str) -> None:
        """Show where the package goes, and in which format."""
        self._folder = folder
        self._place.show_folder(folder)
        self._format.choose(format)
        self._refresh()

    def ask_for_folder(self, window: QWidget, before: str) -> QFileDialog:
        """Open the dialog for another folder; it tells by `fileSelected`."""
        return self._place.ask_for_folder(window, before)

    @property
    def format(self) -> str:
        """The chosen format, as the command line calls it."""
        return self._format.value()

    @property
    def reason(self) -> str:
        """Why it goes out although something blocks; empty where nothing does."""
        return clean_line(self._reason.text()).strip() if not self._reason_holder.isHidden() else ""

    def show_running(self) -> None:
        """Show that the work has begun."""
        self._running = True
        self.forget_result()
        self._bar.setRange(0, 0)
        self._step.setText(tr("Starting…"))
        self._bar.show()
        self._refresh()
        self._cancel.setFocus()

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Show how far the work is."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._step.setText(f"{tr(what)}…")

    def show_done(self, sentence: str, changes: str) -> None:
        """Show that the package is there, and what else on the site changes with it."""
        self._reason.clear()
        # What was found has been answered; it is shown again when the article changes.
        for part in (self._blocking, self._blocks, self._noting, self._notes, self._reason_holder):
            part.hide()
        self._end(sentence, "good")
        self._changes.setText(changes)
        for part in (self._show_folder, self._check, self._changes, self._changed):
            part.show()
        self.fit()
        self._show_folder.setFocus()

    def show_checked(self, faults: Sequence[str]) -> None:
        """Show what reading the package again has found."""
        good = tr("Checked again: every file is there and as it was written.")
        self._say(" ".join(tr(one) for one in faults) or good, "problem" if faults else "good")

    def show_failed(self, sentence: str) -> None:
        """Show why nothing was written."""
        self._end(sentence, "problem")
        self._export.setFocus()

    def forget_result(self) -> None:
        """Take away what the last export said."""
        self._step.clear()
        for part in (self._said, self._changes, self._bar, self._show_folder, self._check, self._changed):
            part.hide()

    def _end(self, sentence: str, tone: str) -> None:
        self._running = False
        self.forget_result()
        self._say(sentence, tone)
        self._refresh()

    def _say(self, sentence: str, tone: str) -> None:
        self._said.setText(sentence)
        mark(self._said, tone=tone)
        self._said.show()
        announce(self, sentence, at_once=tone == "problem")
        self.fit()

    def _refresh(self) -> None:
        stopping = any(one.level is Level.BLOCK for one in self._found)
        ready = self._folder is not None and not self._final and not (stopping and not self.reason)
        self._export.setEnabled(ready and not self._running)
        lacking = tr("Give the reason first.") if self._folder else tr("Choose a folder first.")
        self._export.setToolTip("" if ready else lacking)
        self._cancel.setVisible(self._running)
        for part in (self._format, self._place.choose, self._reason):
            part.setEnabled(not self._running)
        self.fit()

    def _export_now(self) -> None:
        if self._export.isEnabled():
            self.export_requested.emit()


def changes_with_it(beside: int) -> str:
    """Return what else readers have that changes with an article, which so many pages name or lead to."""
    if not beside:
        return tr("The site’s lists and feeds change with it.")
    return count(
        "One other published page names or links to it, and changes with it; so do the site’s lists and feeds.",
        "{n:,} other published pages name or link to it, and change with it; so do the site’s lists and feeds.",
        beside,
    )
