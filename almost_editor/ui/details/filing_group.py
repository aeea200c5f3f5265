"""Where an article is filed: section, tags, dateline."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit

from almost_editor.document.draft import Draft
from almost_editor.document.text import clean_line
from almost_editor.errors import AlmostError
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.form import Group, choice_box, show_text
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.chips import Chips
from almost_editor.wording import tr


class FilingGroup(Group):
    """Edit section, tags and dateline."""

    follows = frozenset({"section", "tags", "dateline"})

    def __init__(self, theme: Theme, open_draft: OpenDraft, catalogue: Catalogue, lanes: Lanes) -> None:
        super().__init__(tr("Filed under"), theme, open_draft)
        self._catalogue = catalogue
        self._lanes = lanes
        self._section = choice_box(tr("Section"), editable=True)
        self._section.editTextChanged.connect(lambda text: self.change(section=clean_line(text)))
        self.form.field(tr("Section"), self._section)
        self._tags = Chips(theme, tr("Add a tag…"))
        self._tags.changed.connect(lambda values: self.change(tags=values))
        self.form.field(tr("Tags"), self._tags)
        self._dateline = QLineEdit()
        self._dateline.setPlaceholderText(tr("Such as BEAUFORT, S.C."))
        self._dateline.textEdited.connect(lambda text: self.change(dateline=clean_line(text)))
        self.form.field(tr("Dateline"), self._dateline)
        self.fields = {"section": self._section, "tags": self._tags, "dateline": self._dateline}
        catalogue.listed.connect(self._relist)
        self._relist()

    def show_draft(self, draft: Draft) -> None:
        """Show section, tags and dateline."""
        if self._section.currentText() != draft.section:
            with QSignalBlocker(self._section):
                self._section.setEditText(draft.section)
        if self._tags.values() != draft.tags:
            self._tags.set_values(draft.tags)
        show_text(self._dateline, draft.dateline)

    def _relist(self) -> None:
        sections = list(self._catalogue.publication.sections)
        if sections != [self._section.itemText(row) for row in range(self._section.count())]:
            with QSignalBlocker(self._section):
                text = self._section.currentText()
                self._section.clear()
                self._section.addItems(sections)
                self._section.setCurrentIndex(-1)
                self._section.setEditText(text)
        self._lanes.reading.send(lambda library: library.drafts.known_tags(), self._tags.offer, _leave)


def _leave(_error: AlmostError) -> None:
    """Complete no tags: whatever keeps them from being read is told where the lists are read."""
