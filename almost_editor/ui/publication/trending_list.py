"""The articles of the Trending block, in the order in which they stand there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from almost_editor.document.dates import display_date, zone_of
from almost_editor.document.publication import SlotEnd
from almost_editor.document.text import squash
from almost_editor.library.store import Library
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.form import hint_label
from almost_editor.ui.details.moments import MomentField
from almost_editor.ui.series.parts_view import PartsModel, PartsView
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choice_field import ChoiceField
from almost_editor.wording import tr

OFFERED = 1_000
"""The newest by their pages' dates: older ones do not trend."""


class TrendingList(QWidget):
    """Choose ready and exported articles, drag them into order, take them out with Delete."""

    changed = Signal(tuple)
    ends_changed = Signal(tuple)
    """A `SlotEnd` for each article that leaves the block at a time."""

    def __init__(self, theme: Theme, catalogue: Catalogue, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._ids: tuple[str, ...] = ()
        self._ends: dict[str, datetime] = {}
        self._fit: dict[str, str] = {}
        self._choice = ChoiceField(theme, tr("Add an article…"), may_create=False)
        self._choice.picked.connect(lambda draft_id: self._change((*self._ids, draft_id)))
        self._model = PartsModel()
        self._model.reordered.connect(self._change)
        self._view = PartsView(self._model)
        self._view.setAccessibleName(tr("Trending articles"))
        self._view.setFixedHeight(theme.px(28 * 5))
        self._view.installEventFilter(self)
        self._remove = QPushButton(tr("Take out"))
        self._remove.clicked.connect(self._take_out)
        self._until = MomentField(theme, tr("Leaves Trending at"), now, may_be_now=False)
        self._until.changed.connect(self._end_at)
        self._until_label = hint_label(tr("The chosen article leaves at"))
        self._view.selectionModel().currentChanged.connect(lambda *_rows: self._show_end())
        self._hint = hint_label(tr("None chosen: the newest articles that are ready or exported stand there."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._choice)
        column.addWidget(self._hint)
        column.addWidget(self._view)
        column.addWidget(self._until_label)
        column.addWidget(self._until)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._choice)

    def show_slots(self, ids: tuple[str, ...], ends: tuple[SlotEnd, ...]) -> None:
        """Show the articles of these ids; one that is gone or not ready has its place, but no page shows it."""
        self._ids = ids
        self._ends = {one.draft_id: one.until for one in ends}
        self._show()
        if self.isVisible():
            self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what can be chosen: nobody needs it before."""
        self._look()
        super().showEvent(event)

    def _look(self) -> None:
        self._catalogue.ask(partial(fit_to_trend, ids=self._ids), self._know)

    def _know(self, fit: dict[str, str]) -> None:
        self._fit = fit
        self._show()

    def _show(self) -> None:
        ids, fit = self._ids, self._fit
        self._choice.set_choices([(draft_id, line) for draft_id, line in fit.items() if draft_id not in ids])
        self._model.show_parts([(draft_id, self._line(draft_id)) for draft_id in ids])
        for part in (self._view, self._remove, self._until, self._until_label):
            part.setVisible(bool(ids))
        self._show_end()
        self._hint.setVisible(not ids)

    def _line(self, draft_id: str) -> str:
        line = self._fit.get(draft_id, tr("Not ready, or gone: not shown"))
        if draft_id not in self._ends:
            return line
        return tr(
            "{line} · until {display_date}",
            line=line,
            display_date=display_date(self._ends[draft_id], self._catalogue.publication),
        )

    def _current(self) -> str:
        row = self._view.currentIndex().row()
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def _show_end(self) -> None:
        current = self._current()
        self._until.setEnabled(bool(current))
        self._until_label.setEnabled(bool(current))
        self._until.show_value(self._ends.get(current), zone_of(self._catalogue.publication))

    def _end_at(self, until: datetime | None) -> None:
        if current := self._current():
            self._ends = {one: end for one, end in self._ends.items() if one != current}
            if until is not None:
                self._ends[current] = until
            self._show()
            self._tell_ends()

    def _tell_ends(self) -> None:
        ends = ((one, self._ends[one]) for one in self._ids if one in self._ends)
        self.ends_changed.emit(tuple(SlotEnd(one, end) for one, end in ends))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            self._take_out()
            return True
        return super().eventFilter(watched, event)

    def _take_out(self) -> None:
        row = self._view.currentIndex().row()
        if row >= 0:
            self._change(self._ids[:row] + self._ids[row + 1 :])

    def _change(self, ids: tuple[str, ...]) -> None:
        gone = self._ends.keys() - set(ids)
        self._ids = ids
        self._ends = {one: end for one, end in self._ends.items() if one not in gone}
        self._show()
        if self.isVisible():
            self._look()
        self.changed.emit(ids)
        if gone:
            self._tell_ends()


def fit_to_trend(library: Library, ids: tuple[str, ...]) -> dict[str, str]:
    """Return the headlines of those articles, and of the newest ones, that pages may show; a job."""
    cards = [*library.drafts.newest_cards(OFFERED, lambda _card: True), *library.drafts.cards_of(ids).values()]
    return {card.id: squash(card.headline) or tr("Untitled") for card in cards if card.stage.may_go_out}
