"""The desk's own side of an article: stage, due date, length, legal, notes. Nothing of it is on a page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox

from almost_editor.document.counts import word_count
from almost_editor.document.dates import zone_of
from almost_editor.document.draft import CHOSEN_STAGES, STAGE_NAMES, Draft, Stage
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.form import Group, GrowingText, calm, choice_box, hint_label
from almost_editor.ui.details.moments import MomentField
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.number_field import NumberField
from almost_editor.wording import count, tr

_COUNT_AFTER_MS = 600
"""Counting 1 MB takes 50 ms: not with every key."""


class PlanningGroup(Group):
    """Edit stage, due date, commissioned length and the legal flag."""

    follows = frozenset({"stage", "due", "commissioned_words", "legal"})

    def __init__(self, theme: Theme, open_draft: OpenDraft, catalogue: Catalogue, now: Callable[[], datetime]) -> None:
        super().__init__(tr("At the desk"), theme, open_draft)
        self._catalogue = catalogue
        self._stage = choice_box(tr("Stage"))
        for stage in CHOSEN_STAGES:
            self._stage.addItem(tr(STAGE_NAMES[stage]), stage)
        self._stage.activated.connect(lambda row: self.change(stage=Stage(self._stage.itemData(row))))
        self.form.field(tr("Stage"), self._stage)
        self._due = MomentField(theme, tr("Due"), now, may_be_now=False)
        self._due.changed.connect(lambda value: self.change(due=value))
        self.form.field(tr("Due"), self._due)
        self._words = NumberField(theme, tr("Commissioned length"), most=100_000)
        self._words.setSingleStep(50)
        self._words.setSpecialValueText(tr("No length given"))
        self._words.setSuffix(f" {tr('words')}")
        self._words.valueChanged.connect(lambda words: self.change(commissioned_words=words or None))
        self._words.setMinimumWidth(theme.px(80))
        calm(self._words)
        self._against = hint_label()
        self.form.field(tr("Commissioned length"), self._words, self._against)
        self._legal = QCheckBox(tr("A lawyer must see this"))
        self._legal.toggled.connect(lambda checked: self.change(legal=checked))
        self.form.addWidget(self._legal)
        self.fields = {"stage": self._stage, "due": self._due, "commissioned_words": self._words, "legal": self._legal}
        open_draft.counted.connect(lambda _words: self._count())
        catalogue.listed.connect(self._relist)

    def show_draft(self, draft: Draft) -> None:
        """Show what was planned."""
        # Only an export makes an article exported, and it can be taken back; withdrawn is left another way.
        while self._stage.count() > len(CHOSEN_STAGES):
            self._stage.removeItem(len(CHOSEN_STAGES))
        if draft.stage not in CHOSEN_STAGES:
            self._stage.addItem(tr(STAGE_NAMES[draft.stage]), draft.stage)
        self._stage.setCurrentIndex(self._stage.findData(draft.stage))
        self._stage.setEnabled(draft.stage is not Stage.WITHDRAWN)
        back = tr("Put it back first: File › Withdraw or put back…")
        self._stage.setToolTip(back if draft.stage is Stage.WITHDRAWN else "")
        self._due.show_value(draft.due, zone_of(self._catalogue.publication))
        with QSignalBlocker(self._words), QSignalBlocker(self._legal):
            self._words.setValue(draft.commissioned_words or 0)
            self._legal.setChecked(draft.legal)
        self._count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()

    def _count(self) -> None:
        if not self.open_draft.is_open or not self.isVisible():
            return
        words = self.open_draft.words
        counted = word_count(self.open_draft.body) if words is None else words
        self._against.setText(length_sentence(counted, self._words.value()))

    def _relist(self) -> None:
        if self.open_draft.is_open:
            self.show_draft(self.open_draft.draft)


class NotesGroup(Group):
    """Edit the private notes."""

    follows = frozenset({"notes"})

    def __init__(self, theme: Theme, open_draft: OpenDraft) -> None:
        super().__init__(tr("Notes"), theme, open_draft)
        self._notes = GrowingText(tr("Notes"), one_line=False, least=3, most=14)
        self._notes.setPlaceholderText(tr("Sources, phone numbers, what is still to check…"))
        self._notes.edited.connect(lambda text: self.change(notes=text))
        self.fields = {"notes": self._notes}
        self.form.addWidget(self._notes)
        self.form.addWidget(hint_label(tr("Private: never on a page, never in an export.")))

    def show_draft(self, draft: Draft) -> None:
        """Show the notes."""
        self._notes.set_text(draft.notes)


def length_sentence(words: int, wanted: int) -> str:
    """Say how long the text is against what was asked for."""
    if not wanted:
        return count("{n:,} words so far.", "{n:,} words so far.", words)
    over = words - wanted
    if over == 0:
        return count("{n:,} words: to the word.", "{n:,} words: to the word.", words)
    if over < 0:
        return count("{n:,} words so far, {to_go:,} to go.", "{n:,} words so far, {to_go:,} to go.", words, to_go=-over)
    return count("{n:,} words, {over:,} over.", "{n:,} words, {over:,} over.", words, over=over)
