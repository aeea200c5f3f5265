"""Corrections, clarifications and updates of the open draft, the newest first as on the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from almost_editor.document.corrections import checked_text, corrected, told
from almost_editor.document.dates import display_date
from almost_editor.document.draft import Correction, CorrectionKind, Draft
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.correction_form import KIND_NAMES, CorrectionForm
from almost_editor.ui.details.form import Group, hint_label
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.icons import dress
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.wording import later, tr

_CHANGE: dict[CorrectionKind, str] = {
    CorrectionKind.CORRECTION: later("Change the correction: {text}"),
    CorrectionKind.CLARIFICATION: later("Change the clarification: {text}"),
    CorrectionKind.UPDATE: later("Change the update: {text}"),
}
_REMOVE: dict[CorrectionKind, str] = {
    CorrectionKind.CORRECTION: later("Remove the correction: {text}"),
    CorrectionKind.CLARIFICATION: later("Remove the clarification: {text}"),
    CorrectionKind.UPDATE: later("Remove the update: {text}"),
}
_REMOVED: dict[CorrectionKind, str] = {
    CorrectionKind.CORRECTION: later("The correction is removed."),
    CorrectionKind.CLARIFICATION: later("The clarification is removed."),
    CorrectionKind.UPDATE: later("The update is removed."),
}


class CorrectionsGroup(Group):
    """Add, change and remove dated records; a removed one can be put back."""

    follows = frozenset({"corrections"})

    def __init__(
        self,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        notices: Telling,
        *,
        now: Callable[[], datetime],
        writer: Callable[[], str],
    ) -> None:
        super().__init__(tr("Corrections"), theme, open_draft)
        self._catalogue = catalogue
        self._notices = notices
        self._now = now
        self._writer = writer
        self._shown: tuple[tuple[Correction, ...], str, str] | None = None
        self._draft_id = ""
        self._changed: Correction | None = None
        self._rows: list[QWidget] = []
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(12))
        self._holder = holder
        self.form.addWidget(holder)
        self._write = CorrectionForm(theme)
        self._write.kept.connect(self._keep)
        self._write.left.connect(self._leave)
        self.form.addWidget(self._write)
        self._add = QPushButton(tr("Add correction"))
        dress(self._add, "plus", theme)
        self._add.clicked.connect(self.begin)
        self.form.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.fields = {"corrections": self._add}
        self._write.hide()
        catalogue.listed.connect(self._relist)

    def show_draft(self, draft: Draft) -> None:
        """Show the records; what is being written about the same draft stays."""
        if draft.id != self._draft_id:
            self._draft_id = draft.id
            self._leave(focus=False)
        publication = self._catalogue.publication
        shown = (draft.corrections, publication.time_zone, publication.date_style)
        if shown == self._shown:
            return
        self._shown = shown
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one) for one in reversed(draft.corrections)]
        for row in self._rows:
            self._column.addWidget(row)
        self._holder.setVisible(bool(self._rows))

    def begin(self, _checked: bool = False, *, change: Correction | None = None) -> None:
        """Have a new record written, or one changed."""
        self._changed = change
        self._add.hide()
        self._write.begin(change)

    def remove(self, one: Correction) -> None:
        """Take a record off the article; a notice puts it back."""
        draft = self.open_draft.draft
        self.change(corrections=tuple(other for other in draft.corrections if other is not one))
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._notices.say(tr(_REMOVED[one.kind]), tr("Undo"), partial(self._put_back, draft.id, one))

    def _put_back(self, draft_id: str, one: Correction) -> None:
        if self.open_draft.is_open and self.open_draft.draft.id == draft_id:
            records = (*self.open_draft.draft.corrections, one)
            self.change(corrections=tuple(sorted(records, key=lambda record: record.at)))

    def _keep(self) -> None:
        draft, form, at = self.open_draft.draft, self._write, self._now().astimezone(UTC).replace(microsecond=0)
        if self._changed is None:
            after = corrected(draft, form.kind, form.text, at, by=self._writer(), readers=form.readers)
        else:
            changed = replace(self._changed, kind=form.kind, text=checked_text(form.text))
            records = tuple(changed if one == self._changed else one for one in draft.corrections)
            after = told(replace(draft, corrections=records), at, form.readers)
        self.change(corrections=after.corrections, modified=after.modified)
        self._leave()

    def _leave(self, *, focus: bool = True) -> None:
        self._changed = None
        self._write.hide()
        self._add.show()
        if focus:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, one: Correction) -> QWidget:
        kind = tr(KIND_NAMES[one.kind])
        row = QWidget()
        head = QHBoxLayout()
        head.setSpacing(self.theme.px(4))
        title = plain_label(f"{kind} · {display_date(one.at, self._catalogue.publication)}", wrap=True)
        title.setProperty("quiet", True)
        title.setMinimumWidth(1)
        if one.by:
            title.setToolTip(tr("Made by {name}", name=one.by))
        change = QPushButton(tr("Change"))
        change.setAccessibleName(tr(_CHANGE[one.kind], text=one.text))
        change.clicked.connect(partial(self._change, one))
        remove = QToolButton()
        remove.setToolTip(tr("Remove"))
        remove.setAccessibleName(tr(_REMOVE[one.kind], text=one.text))
        dress(remove, "close", self.theme, "quiet")
        remove.clicked.connect(lambda: self.remove(one))
        head.addWidget(title, 1)
        head.addWidget(change)
        head.addWidget(remove)
        said = hint_label(one.text)
        said.setProperty("quiet", False)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(4))
        column.addLayout(head)
        column.addWidget(said)
        return row

    def _change(self, one: Correction) -> None:
        self.begin(change=one)

    def _relist(self) -> None:
        if self.open_draft.is_open:
            self.show_draft(self.open_draft.draft)
