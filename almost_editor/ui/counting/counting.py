"""Counting: the words of today for the status bar, and a sheet with all that can be counted, while it is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from almost_editor.document.draft import Draft
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.counting.counts_sheet import CountsSheet
from almost_editor.ui.counting.prose_counter import ProseCounter
from almost_editor.ui.counting.today import Today
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme

AFTER_MS = 700
"""Quiet after which sentences are counted anew, while somebody looks at them."""


class Counting(QObject):
    """Follows the open draft. Cost: with a key nothing but what `counted` brings, a look-up and a subtraction."""

    today_counted = Signal(int)
    """How many words the open article has more than when it was opened first today."""

    def __init__(
        self, window: QWidget, theme: Theme, open_draft: OpenDraft, catalogue: Catalogue, *, today: Today
    ) -> None:
        super().__init__(window)
        self._open_draft, self._catalogue, self._today = open_draft, catalogue, today
        self._words = self._more = 0
        self.anchor: QWidget | None = None
        """The words in the status bar, on which the sheet stands."""
        self.sheet = CountsSheet(theme, window)
        self.sheet.goal_chosen.connect(lambda words: open_draft.change(commissioned_words=words or None))
        self.sheet.closed.connect(self._rest)
        self._prose = ProseCounter(self)
        self._prose.counted.connect(lambda prose: self.sheet.show_prose(prose, self._language()))
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._soon.timeout.connect(self._count_prose)
        open_draft.opened.connect(self._on_opened)
        open_draft.counted.connect(self._on_counted)
        open_draft.body_changed.connect(lambda _span: self._look_later())
        open_draft.field_changed.connect(self._on_field)

    @action("text.counts", "&Word count…", "Ctrl+Shift+W", menu="Tools", on_draft=True, tip="Words, goal, readability")
    def open(self) -> None:
        """Show the words against what was asked for, those of today, and how hard the text is to read."""
        if not self.sheet.isHidden():
            self.sheet.dismiss()
        elif self._open_draft.is_open:
            self._show_words()
            self.sheet.show_prose(None, "")
            is_there = self.anchor is not None and self.anchor.isVisible()
            self.sheet.stand_on(self.anchor if is_there else None)
            self._count_prose()

    def _on_opened(self, draft: Draft | None) -> None:
        self._words = self._more = 0
        self.today_counted.emit(0)
        words = self._open_draft.words if draft else None
        if words is not None:
            # A short text was counted before anybody heard of it here.
            self._on_counted(words)
        if draft is None:
            self.sheet.dismiss()
        elif not self.sheet.isHidden():
            self._show_words()
            self.sheet.show_prose(None, "")
            self._soon.start()

    def _on_counted(self, words: int) -> None:
        if not self._open_draft.is_open:
            return
        self._words, more = words, self._today.written(self._open_draft.draft.id, words)
        if more != self._more:
            self._more = more
            self.today_counted.emit(more)
        if not self.sheet.isHidden():
            self._show_words()

    def _on_field(self, name: str) -> None:
        if self.sheet.isHidden():
            return
        if name == "commissioned_words":
            self._show_words()
        elif name == "language":
            self._count_prose()

    def _language(self) -> str:
        own = self._open_draft.draft.language if self._open_draft.is_open else ""
        return own or self._catalogue.publication.language

    # -- while somebody looks

    def _show_words(self) -> None:
        draft = self._open_draft.draft
        self.sheet.show_words(self._words, draft.commissioned_words or 0, self._more)

    def _look_later(self) -> None:
        if not self.sheet.isHidden():
            self._soon.start()

    def _count_prose(self) -> None:
        if not self.sheet.isHidden() and self._open_draft.is_open:
            self._prose.count(self._open_draft.body)

    def _rest(self) -> None:
        self._soon.stop()
        self._prose.stop()
