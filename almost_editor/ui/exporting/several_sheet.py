"""The sheet for several articles at once: in which format, where to, and what stands in the way of which."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from almost_editor.document.text import clean_line
from almost_editor.ui.details.form import Form, hint_label
from almost_editor.ui.exporting.formats import FormatChoice
from almost_editor.ui.exporting.several_job import Standing
from almost_editor.ui.site.work_sheet import WorkSheet
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.wording import count, tr

_WIDTH = 460


class SeveralSheet(WorkSheet):
    """Ask for the export of several articles, and show it."""

    AROUND = 640

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Export articles"), parent, width=_WIDTH)
        self._standing: Standing | None = None
        self.headline = plain_label()
        self.headline.setFont(theme.font("strong"))
        self.body.addWidget(self.headline)
        self.format = FormatChoice(theme)
        form = Form.inside(self.body, theme)
        form.field(tr("Package"), self.format)
        form.field(tr("Into the folder"), self.folder)
        self.readers = QCheckBox(tr("Readers see “Updated …”"))
        self.readers.setToolTip(
            tr("Some have other words than readers have under the same date; off, it is a silent fix.")
        )
        self.body.addWidget(self.readers)
        self.body.addWidget(self.changes)
        self._reason_holder = QWidget()
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(tr("Who said so, and why"))
        self._reason.textEdited.connect(lambda _text: self.refresh())
        self._reason.returnPressed.connect(self.export_button.click)
        asked = Form(self._reason_holder, theme)
        asked.field(
            tr("Export them all the same, because"), self._reason, hint_label(tr("The reason is kept with each."))
        )
        self.body.addWidget(self._reason_holder)
        self.body.addStretch(1)

    def begin(self, number: int) -> None:
        """Show how many articles it is about, before anything is known of them."""
        self.headline.setText(count("{n:,} articles", "{n:,} articles", number))
        self._reason.clear()
        self.readers.setChecked(True)
        self.show_ended("", "")
        self.show_standing(None)

    def show_standing(self, standing: Standing | None) -> None:
        """Show how the articles stand at the gate; None while that is being looked at."""
        self._standing = standing
        self.show_changes(
            (
                (tr("Stand in the way"), tuple(map(tr, standing.stopping))),
                (tr("Worth a look"), tuple(map(tr, standing.noting))),
            )
            if standing
            else ()
        )
        self._reason_holder.setVisible(bool(standing and standing.stopping and not standing.is_final))
        self.readers.setVisible(bool(standing and standing.is_owed))
        self.refresh()

    @property
    def reason(self) -> str:
        """Why they go out although something blocks; empty where nothing does."""
        return clean_line(self._reason.text()).strip() if not self._reason_holder.isHidden() else ""

    @property
    def tells_readers(self) -> bool:
        """Whether readers are to be told of what changed."""
        return self.readers.isChecked()

    @property
    def may_export(self) -> bool:
        """Whether there is a folder, and nothing in the way that no reason answers."""
        standing = self._standing
        if standing is None or standing.is_final or not super().may_export:
            return False
        return not standing.stopping or bool(self.reason)

    def refresh(self) -> None:
        """Offer what can be done now."""
        super().refresh()
        if self._folder is not None and not self.may_export and not self.is_running:
            self.export_button.setToolTip(
                tr("Give the reason first.") if self._standing else tr("Looking at the articles…")
            )
        for part in (self.format, self._reason, self.readers):
            part.setEnabled(not self.is_running)

    def focus_first(self) -> None:
        """Put the keyboard on the format that is chosen."""
        self.format.focus_chosen()
