"""A sheet of work on the site: the folder it goes to, how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from almost_editor.ui.details.form import hint_label
from almost_editor.ui.site.changes_list import ChangesList, Group
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.folder_field import FolderField
from almost_editor.ui.widgets.plain import mark, plain_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import tr


class WorkSheet(Sheet):
    """Ask for the work, and show it. Shapes: it knows no library; `wanted` tells that it is to be done."""

    AROUND = 440
    """What a window needs above and below the list; less is not good to look at."""

    wanted = Signal()
    cancel_requested = Signal()
    show_folder_requested = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget, *, width: int) -> None:
        super().__init__(theme, title, parent, width=width)
        self._running = False
        self._folder: Path | None = None
        self.about = hint_label()
        self.folder = FolderField(theme)
        self.changes = ChangesList(theme, title)
        self.said = plain_label(wrap=True)
        self.said.setMinimumWidth(1)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._step = QLabel()
        self._step.setProperty("quiet", True)
        self.export_button = QPushButton(tr("Export"))
        self.export_button.setProperty("primary", True)
        self.export_button.clicked.connect(self.wanted)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_requested)
        self.show_folder_button = QPushButton(tr("Show folder"))
        self.show_folder_button.clicked.connect(self.show_folder_requested)
        self._add_foot()

    def _add_foot(self) -> None:
        self.foot.addWidget(self.said)
        self.foot.addWidget(self._bar)
        row = self.buttons = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        row.addWidget(self.show_folder_button)
        row.addWidget(self._step, 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.export_button)
        self.foot.addLayout(row)
        for part in (self.said, self._bar, self.show_folder_button):
            part.hide()

    @property
    def is_running(self) -> bool:
        """Whether it shows work under way."""
        return self._running

    def show_target(self, folder: Path | None) -> None:
        """Show where it goes."""
        self._folder = folder
        self.folder.show_folder(folder)
        self.refresh()

    def show_running(self) -> None:
        """Show that the work has begun."""
        self._running = True
        for part in (self.said, self.show_folder_button):
            part.hide()
        self._bar.setRange(0, 0)
        self._bar.show()
        self._step.setText(tr("Starting…"))
        self.refresh()
        self.cancel_button.setFocus()

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Show how far the work is."""
        if self._running:
            self._bar.setRange(0, max(1, total))
            self._bar.setValue(done)
            self._step.setText(f"{tr(what)}…")

    def show_ended(self, sentence: str, tone: str, *, is_written: bool = False) -> None:
        """Show what came of it: `tone` is `good` or `problem`, or nothing."""
        self._running = False
        self._bar.hide()
        self._step.clear()
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        mark(self.said, tone=tone)
        self.show_folder_button.setVisible(is_written)
        self.refresh()
        self.focus_next()

    def focus_next(self) -> None:
        """Put the keyboard on what is to be done next."""
        wishes = (self.show_folder_button, self.export_button, self.folder.choose)
        if not self.isHidden() and not self._running:
            chosen = next((one for one in wishes if one.isVisibleTo(self) and one.isEnabled()), self.folder.choose)
            # Outside a dialog Qt presses a button with Space alone.
            chosen.setAutoDefault(True)
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_changes(self, groups: Iterable[Group], names: Mapping[str, str] | None = None) -> None:
        """Show which files it is about."""
        self.changes.show_groups(groups, names)
        self.fit()

    def refresh(self) -> None:
        """Offer what can be done now."""
        self.export_button.setEnabled(self.may_export and not self._running)
        self.export_button.setToolTip("" if self._folder else tr("Choose a folder first."))
        self.cancel_button.setVisible(self._running)
        self.folder.choose.setEnabled(not self._running)
        self.fit()

    @property
    def may_export(self) -> bool:
        """Whether there is all that the work needs."""
        return self._folder is not None

    def fit(self) -> None:
        """Be as the window has room for: the list scrolls, and not the sheet round it."""
        under = self.parentWidget()
        if under is not None:
            self.changes.fit_into(under.height() - self.theme.px(self.AROUND))
        super().fit()
