"""The choice of the export sheet: whether readers are told that a page which is out already has changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from almost_editor.document.corrections import Readers, owes_update, told
from almost_editor.document.draft import Draft, Stage
from almost_editor.errors import AlmostError
from almost_editor.newsroom.telling_readers import what_readers_have
from almost_editor.ui.details.form import hint_label
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr


class TellingReaders(QWidget):
    """Offered where readers have other words under the same date; each export asks anew."""

    def __init__(self, theme: Theme, open_draft: OpenDraft, lanes: Lanes, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._open_draft = open_draft
        self._lanes = lanes
        self._now = now
        self._out: Draft | None = None
        self.seen = QCheckBox(tr("Readers see “Updated …”"))
        self.seen.setAccessibleName(tr("Readers see “Updated …”"))
        self.seen.setChecked(True)
        self.seen.toggled.connect(lambda _on: self._tell())
        self._hint = hint_label()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.seen)
        column.addWidget(self._hint)
        self._tell()
        self.hide()

    def look(self) -> None:
        """Read what readers have of the open draft, and offer the choice where it matters."""
        draft_id = self._open_draft.draft.id

        def know(out: Draft | None) -> None:
            if self._open_draft.is_open and self._open_draft.draft.id == draft_id:
                self._out = out
                self.refresh()

        def know_nothing(_error: AlmostError) -> None:
            know(None)

        if self._out is None or self._out.id != draft_id:
            self._out = None
            self.seen.setChecked(True)
        self._lanes.reading.send(partial(what_readers_have, draft_id=draft_id), know, know_nothing)

    def refresh(self) -> None:
        """Offer the choice where readers have other words under the same date."""
        self.setVisible(self._is_owed())

    def apply(self) -> bool:
        """Set the article's Updated date where readers are to be told; return whether it is a silent fix."""
        if not self._is_owed():
            return False
        if not self.seen.isChecked():
            return True
        at = self._now().replace(microsecond=0)
        self._open_draft.change(modified=told(self._open_draft.draft, at, Readers.SEE_UPDATED).modified)
        return False

    def _is_owed(self) -> bool:
        if not self._open_draft.is_open or self._out is None or self._out.id != self._open_draft.draft.id:
            return False
        return self._open_draft.draft.stage is not Stage.WITHDRAWN and owes_update(
            self._open_draft.snapshot(), self._out
        )

    def _tell(self) -> None:
        seen = tr("It has other words than readers have: its Updated date is set to now.")
        silent = tr("A silent fix: the words change, and its Updated date stays.")
        self._hint.setText(seen if self.seen.isChecked() else silent)
