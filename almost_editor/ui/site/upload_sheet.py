"""The upload sheet: which files the server gets, which go from it, and where the package is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from almost_editor.ui.details.form import Form, hint_label
from almost_editor.ui.site.changes_list import Group
from almost_editor.ui.site.site_job import Compared
from almost_editor.ui.site.work_sheet import WorkSheet
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.segments import Segments
from almost_editor.wording import count, tr

_WIDTH = 520
SINCE, EVERYTHING = "since", "everything"


class UploadSheet(WorkSheet):
    """Show what changed before anything is written."""

    compare_requested = Signal()
    """What changed is to be found out anew: the choice is another one, or somebody asks."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Export what changed"), parent, width=_WIDTH)
        self._compared: Compared | None = None
        self.which = Segments(
            theme, ((SINCE, tr("Since the last upload")), (EVERYTHING, tr("Everything"))), name=tr("What is exported")
        )
        self.which.set_tips({EVERYTHING: tr("As for the first upload, or where the server was emptied.")})
        self.which.chosen.connect(lambda _value: self.compare_requested.emit())
        line = QHBoxLayout()
        line.addWidget(self.which)
        line.addStretch(1)
        self.summary = plain_label(wrap=True)
        self.summary.setFont(theme.font("strong"))
        self.summary.setMinimumWidth(1)
        self._package = hint_label()
        self.body.addLayout(line)
        for part in (self.summary, self.about, self.changes):
            self.body.addWidget(part)
        Form.inside(self.body, theme).field(tr("Into the folder"), self.folder, self._package)
        self.body.addStretch(1)
        self.look_button = QPushButton(tr("Look again"))
        self.look_button.clicked.connect(self.compare_requested)
        self.buttons.insertWidget(1, self.look_button)
        self.show_nothing()

    @property
    def everything(self) -> bool:
        """Whether all files go up, whatever is on the server."""
        return self.which.value() == EVERYTHING

    @property
    def may_export(self) -> bool:
        """Whether there is a folder, and anything to write into it."""
        return super().may_export and self._compared is not None and _is_any(self._compared)

    def begin(self) -> None:
        """Start from what the library knows to be on the server."""
        self.which.set_enabled(SINCE, True)
        self.which.choose(SINCE)

    def show_nothing(self) -> None:
        """Show that it is not known yet what changed."""
        self._compared = None
        self.summary.setText(tr("Looking at what changed…"))
        self.about.hide()
        self._package.setText(tr("A package of just these files, with a list of what to remove from the server."))
        self._package.show()
        self.show_changes(())
        self.refresh()

    def show_compared(self, compared: Compared) -> None:
        """Show what has to go up and what has to go, pages first."""
        self._compared = compared
        self.which.set_enabled(SINCE, not compared.is_first)
        if compared.is_first:
            self.which.choose(EVERYTHING)
        self.summary.setText(summary(compared))
        self.about.setText(tr("Nothing was uploaded from this library yet, so everything goes up."))
        self.about.setVisible(compared.is_first)
        self._package.setText(
            tr("Will be written: {package}, with a list of what to remove from the server.", package=compared.package)
        )
        self._package.setVisible(_is_any(compared))
        self.show_changes(_groups(compared), compared.names)
        self.refresh()

    def show_done(self, sentence: str) -> None:
        """Show that the package is there; another one is of what changes from now on."""
        self._compared = None
        self._package.hide()
        self.show_ended(sentence, "good", is_written=True)

    def show_unknown(self) -> None:
        """Show that nobody could find out what changed."""
        self.show_nothing()
        self.summary.setText(tr("What changed is not known."))

    def refresh(self) -> None:
        """Offer what can be done now."""
        super().refresh()
        if self._folder is not None and not self.may_export:
            self.export_button.setToolTip(
                tr("There is nothing to upload.") if self._compared else tr("Look again first.")
            )
        self.look_button.setVisible(not self.is_running)
        self.which.setEnabled(not self.is_running)


def summary(compared: Compared) -> str:
    """Return what has to go up in one sentence."""
    upload = compared.upload
    if not _is_any(compared):
        return tr("Nothing has changed since the last upload.")
    pages = sum(map(_is_page, upload.changed))
    return count(
        "{changed:,} of {files:,} files to upload, {n:,} of them pages; {removed:,} to remove.",
        "{changed:,} of {files:,} files to upload, {n:,} of them pages; {removed:,} to remove.",
        pages,
        changed=len(upload.changed),
        files=len(upload.files),
        removed=len(upload.removed),
    )


def _is_any(compared: Compared) -> bool:
    return bool(compared.upload.changed or compared.upload.removed)


def _is_page(path: str) -> bool:
    return path.endswith(".html")


def _groups(compared: Compared) -> tuple[Group, ...]:
    upload = compared.upload
    new = frozenset(upload.new)
    changed = [one for one in upload.changed if one not in new]
    return (
        (tr("Left out, or worth a look"), [tr(one) for one in upload.notes]),
        (tr("Pages that readers have, and that change"), [one for one in changed if _is_page(one)]),
        (tr("New pages"), [one for one in upload.new if _is_page(one)]),
        (tr("To remove from the server"), upload.removed),
        (tr("Feeds, sitemaps and pictures that change"), [one for one in changed if not _is_page(one)]),
        (tr("New feeds, sitemaps and pictures"), [one for one in upload.new if not _is_page(one)]),
    )
