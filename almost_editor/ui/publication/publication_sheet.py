"""The sheet of the publication's settings: kept when they are saved, and only if pages can be made with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from almost_editor.document.publication import Publication
from almost_editor.errors import AlmostError
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.form import hint_label
from almost_editor.ui.details.moments import clock_now
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.publication.publication_form import PublicationForm
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import mark
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import count, tr

_WIDTH = 520


class PublicationSheet(Sheet):
    """Edit the publication's settings."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        catalogue: Catalogue,
        notices: Telling,
        now: Callable[[], datetime] = clock_now,
    ) -> None:
        super().__init__(theme, tr("Publication"), window, width=_WIDTH)
        self._catalogue = catalogue
        self._notices = notices
        self._saving = False
        self.anchor: QWidget | None = None
        """Where the sheet hangs from; the middle of the bar where it is nothing."""
        self.form = PublicationForm(theme, catalogue, now)
        self.form.edited.connect(self._refresh)
        self.body.addWidget(self.form)
        self._said = hint_label()
        self._save = QPushButton(tr("Save settings"))
        self._save.setProperty("primary", True)
        self._save.clicked.connect(self.save)
        self._revert = QPushButton(tr("Revert"))
        self._revert.clicked.connect(self.revert)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._said, 1)
        row.addWidget(self._revert, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignBottom)
        self.foot.addLayout(row)
        catalogue.listed.connect(self._relist)
        self.closed.connect(self._on_closed)
        self._known = catalogue.publication
        self.revert()

    @action("publication.settings", "&Publication settings…", menu="Tools", icon="newspaper", writes=True)
    def open(self) -> None:
        """Show the publication's settings."""
        self.hang_from(self.anchor)

    def reveal(self, field: str) -> None:
        """Show the settings with the keyboard in one of their fields."""
        self.open()
        self.form.fields[field].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def is_changed(self) -> bool:
        """Whether the fields say something else than the library."""
        return self.form.publication != self._known

    def revert(self) -> None:
        """Show the settings as the library has them."""
        self._known = self._catalogue.publication
        self.form.show_publication(self._known)
        self._refresh()

    def save(self) -> None:
        """Keep the settings, if there is nothing wrong with them; else lead to the first thing that is."""
        wrong = self.form.faults()
        if wrong:
            field = self.form.fields.get(next(name for name in self.form.fields if name in wrong))
            if field is not None:
                field.setFocus()
            return
        settings = self.form.publication
        self._saving = True
        self._refresh()
        self._catalogue.change(lambda library: library.publication.save(settings), self._on_saved, self._on_failed)

    def _on_saved(self, _none: None) -> None:
        self._saving = False
        self._known = self._catalogue.publication
        self._refresh()
        self._notices.say(tr("The publication’s settings are saved."))

    def _on_failed(self, error: AlmostError) -> None:
        self._saving = False
        self._refresh()
        self._notices.problem(error)

    def _relist(self) -> None:
        """Follow the library, but never over what is being typed."""
        if not self.is_changed:
            self.revert()

    def _on_closed(self) -> None:
        if self.is_changed and not self._saving:
            kept = self.form.publication
            self.revert()
            self._notices.say(
                tr("The publication’s settings were not saved."), tr("Go on editing"), lambda: self._go_on(kept)
            )

    def _go_on(self, kept: Publication) -> None:
        self.form.show_publication(kept)
        self._refresh()
        self.open()

    def _refresh(self) -> None:
        wrong = len(self.form.faults())
        self._save.setEnabled(self.is_changed and not self._saving)
        self._revert.setEnabled(self.is_changed and not self._saving)
        if wrong:
            self._said.setText(count("One field is to be put right.", "{n:,} fields are to be put right.", wrong))
        elif self.is_changed:
            self._said.setText(tr("All pages change with these settings: export them again afterwards."))
        else:
            self._said.setText("")
        mark(self._said, wrong=bool(wrong), quiet=not wrong)
