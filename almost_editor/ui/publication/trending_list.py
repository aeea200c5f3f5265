"""The articles of the Trending block, in the order in which they stand there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from almost_editor.document.text import squash
from almost_editor.library.store import Library
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.form import hint_label
from almost_editor.ui.series.parts_view import PartsModel, PartsView
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choice_field import ChoiceField

OFFERED = 1_000
"""The newest by their pages' dates: older ones do not trend."""


class TrendingList(QWidget):
    """Choose ready and exported articles, drag them into order, take them out with Delete."""

    changed = Signal(tuple)

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._ids: tuple[str, ...] = ()
        self._fit: dict[str, str] = {}
        self._choice = ChoiceField(theme, "Add an article…", may_create=False)
        self._choice.picked.connect(lambda draft_id: self._change((*self._ids, draft_id)))
        self._model = PartsModel()
        self._model.reordered.connect(self._change)
        self._view = PartsView(self._model)
        self._view.setAccessibleName("Trending articles")
        self._view.setFixedHeight(theme.px(28 * 5))
        self._view.installEventFilter(self)
        self._remove = QPushButton("Take out")
        self._remove.clicked.connect(self._take_out)
        self._hint = hint_label("None chosen: the newest articles that are ready or exported stand there.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._choice)
        column.addWidget(self._hint)
        column.addWidget(self._view)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._choice)

    def show_ids(self, ids: tuple[str, ...]) -> None:
        """Show the articles of these ids; one that is gone or not ready has its place, but no page shows it."""
        self._ids = ids
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
        self._model.show_parts([(draft_id, fit.get(draft_id, "Not ready, or gone: not shown")) for draft_id in ids])
        for part in (self._view, self._remove):
            part.setVisible(bool(ids))
        self._hint.setVisible(not ids)

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
        self.show_ids(ids)
        self.changed.emit(ids)


def fit_to_trend(library: Library, ids: tuple[str, ...]) -> dict[str, str]:
    """Return the headlines of those articles, and of the newest ones, that pages may show; a job."""
    cards = [*library.drafts.newest_cards(OFFERED, lambda _card: True), *library.drafts.cards_of(ids).values()]
    return {card.id: squash(card.headline) or "Untitled" for card in cards if card.stage.may_go_out}
