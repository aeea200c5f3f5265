"""Renaming: who changes an article's address is told that links to it follow."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from almost_editor.ui.lanes import Lanes
from almost_editor.ui.linking.words import words_of_followers
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft

SAID_AFTER_MS = 1_500
"""Quiet after which the new address is thought to be whole."""


class Renaming(QObject):
    """Watches the address of the open draft; one that follows the headline is nobody's decision, and not told of."""

    def __init__(self, open_draft: OpenDraft, lanes: Lanes, notices: Notices) -> None:
        super().__init__(open_draft)
        self._open_draft, self._lanes, self._notices = open_draft, lanes, notices
        self._said = ""
        """The article of which it was said last."""
        self._soon = QTimer(self, singleShot=True, interval=SAID_AFTER_MS)
        self._soon.timeout.connect(self._look)
        open_draft.field_changed.connect(self._on_field)
        open_draft.opened.connect(lambda _draft: self._soon.stop())

    def _on_field(self, name: str) -> None:
        if name == "slug" and self._open_draft.draft.slug_by_hand:
            self._soon.start()

    def _look(self) -> None:
        draft_id = self._open_draft.draft.id if self._open_draft.is_open else ""
        if not draft_id or draft_id == self._said:
            return

        def tell(leading: list[str]) -> None:
            if leading:
                self._said = draft_id
                self._notices.say(words_of_followers(len(leading)))

        self._lanes.reading.send(lambda library: library.drafts.leading_to([draft_id]), tell, lambda _error: None)
