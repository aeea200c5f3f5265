"""The shelf itself: search, stages, series, the list of what is chosen, and the trash."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from almost_editor.document.draft import Stage, Summary
from almost_editor.document.place import TRASH, Order, Place, read_order, read_place, stage_place
from almost_editor.document.series import Series
from almost_editor.library.shelves import Counts
from almost_editor.ui.shelf.hits import Hits
from almost_editor.ui.shelf.place import order_text
from almost_editor.ui.shelf.requests import ShelfRequests
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

_REFRESH_MS = 30_000


def _now() -> datetime:
    return datetime.now(UTC)


class Shelf(ShelfRequests):
    """Show the articles of a place or of a search, and send what a person asks for as a request.

    Shapes: `place` is the chosen stage, series, author or trash. Which articles lie there it is told when it asks.
    They keep their place in the list while it is shown, whatever is saved meanwhile; choosing a place orders them anew.
    """

    rows_wanted = Signal(object, object)
    """A `Place` and an `Order`: what lies there is to be shown by `show_rows`."""

    def __init__(self, theme: Theme, *, clock: Callable[[], datetime] = _now, parent: QWidget | None = None) -> None:
        super().__init__(theme, clock, parent)
        self._current = ""
        self._stage_to_reveal: Stage | None = None
        self._is_waiting = False
        self._found_for = ""
        self._opens_found = False
        self._connect()
        self._show_places()
        self._show_head()
        # “now” grows old by itself.
        timer = QTimer(self)
        timer.setInterval(_REFRESH_MS)
        timer.timeout.connect(self.articles.viewport().update)
        timer.start()

    def set_listing(self, counts: Counts, series: Iterable[Series]) -> None:
        """Show these places, series in this order, and ask anew for what lies in the chosen one."""
        self._contents.set_counts(counts)
        self._contents.set_series(series)
        self._show_places()
        self._ask()

    def show_rows(self, place: Place, order: Order, ids: Sequence[str], summaries: Iterable[Summary]) -> None:
        """Show what lies in a place, if it is still the one that is asked for."""
        if place == self._place and order == self._contents.order(place) and not self._is_searching:
            self._is_waiting = False
            self._set_rows(ids, summaries)
            self._reveal()

    def update_summary(self, summary: Summary) -> None:
        """Show a changed article in its row."""
        rows = self.articles.rows
        if self._is_searching:
            rows.update_row(summary)
        elif not self._place.holds(summary):
            rows.remove_row(summary.id)
        elif not rows.update_row(summary) and not self._is_waiting:
            rows.insert_row(0, summary)
        self._show_head()

    def show_found(self, search: str, hits: Hits) -> None:
        """Show what the library found by the words in the search field, if they still stand there."""
        if search == self.search.text():
            self._found_for = search
            self._set_rows(tuple(summary.id for summary in hits.summaries), hits.summaries)
            self.articles.rows.set_snippets(hits.snippets)
            if self._opens_found:
                self._open_found()

    def say_of_search(self, sentence: str) -> None:
        """Say why the words in the search field find nothing, in place of what other words found."""
        self._set_rows((), ())
        self.empty.say(sentence, tr("Clear the search"))

    def set_current(self, draft_id: str, stage: Stage | None = None) -> None:
        """Mark the article that is open; with a stage, that one is gone to where the list does not show it."""
        self._current = draft_id
        self._stage_to_reveal = stage
        self.articles.set_current(draft_id)
        self._reveal()

    def set_reading_only(self, only: bool) -> None:
        """Let articles be found and opened, and nothing be changed."""
        self._reading_only = only
        for button in (self.add_series, self.next_part):
            button.setEnabled(not only)
        self.articles.rows.draggable = self._place != TRASH and not only
        self._show_head()

    # what it tells

    @property
    def place(self) -> Place:
        """The stage, series or trash that is chosen."""
        return self._place

    def state(self) -> dict[str, object]:
        """Return what is worth remembering: the chosen place, and the orders that were chosen."""
        orders = {str(place): str(order) for place, order in self._contents.orders().items()}
        return {"place": str(self._place), "orders": orders, "authors": self.authors_open}

    def restore(self, state: Mapping[str, object]) -> None:
        """Go back to a remembered place, and to the orders; what is none changes nothing."""
        self.show_authors(state.get("authors") is True)
        orders = state.get("orders")
        for where, how in orders.items() if isinstance(orders, dict) else ():
            place, order = read_place(where), read_order(how)
            if place is not None and order is not None:
                self._contents.set_order(place, order)
        place = read_place(state.get("place"))
        if place is not None:
            self._go(place)

    # what it is told

    def go_to(self, place: Place) -> None:
        """Choose a place and leave the search."""
        self.search.clear()
        self._go(place)

    def sort_by(self, order: Order) -> None:
        """Show the chosen place in an order from now on."""
        self._contents.set_order(self._place, order)
        self._show_head()
        self._ask()
        self.articles.scrollToTop()

    def show_sort_menu(self) -> None:
        """Offer the orders of the chosen place, unfolded."""
        if self.folded:
            self.unfold_requested.emit()
        self._sort_menu()

    def set_folded(self, folded: bool) -> None:
        """Show icons alone, for narrow windows; a click on one asks to unfold."""
        self.fold(folded)
        self._show_head()

    # how it shows

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.search.installEventFilter(self)
        for view in (self.stages, self.series, self.authors, self.trash):
            view.chosen.connect(self._place_chosen)
            view.articles_dropped.connect(self._dropped)
            view.menu_wanted.connect(self._place_menu)
        self.articles.opened.connect(self.draft_chosen)
        self.articles.trash_wanted.connect(self._ask_trash)
        self.articles.menu_wanted.connect(self._articles_menu)
        self.empty.pressed.connect(self._empty_pressed)
        self.search_button.clicked.connect(self._search_unfolded)
        self.add_series.clicked.connect(self._ask_series)
        self.next_part.clicked.connect(self._ask_part)
        self.sort_button.clicked.connect(self._sort_menu)

    @property
    def _is_searching(self) -> bool:
        return bool(self.search.text().strip())

    def _ask(self) -> None:
        if not self._is_searching:
            self._is_waiting = True
            self.rows_wanted.emit(self._place, self._contents.order(self._place))

    def _show_places(self) -> None:
        if not self._contents.has(self._place):
            self._place = stage_place(Stage.DRAFT)
        self.stages.set_rows(self._contents.stage_rows(), self._place)
        self.series.set_rows(self._contents.series_rows(), self._place)
        self.authors.set_rows(self._contents.author_rows(), self._place)
        trash = self._contents.trash_rows()
        self.trash.set_rows(trash, self._place)
        self.trash.setVisible(bool(trash))
        self.trash_line.setVisible(bool(trash))
        self._show_authors()

    def _set_rows(self, ids: Sequence[str], summaries: Iterable[Summary]) -> None:
        chosen, under_keyboard = self.articles.chosen_ids(), self.articles.under_keyboard()
        if self.articles.rows.set_rows(ids, summaries):
            self.articles.choose(chosen or (self._current,), under_keyboard or self._current)
        self.articles.rows.set_snippets({})
        self.articles.rows.draggable = self._place != TRASH and not self._reading_only
        self._show_head()

    def _reveal(self) -> None:
        """Go where the open article lies, once, where the list that is whole does not show it."""
        if self._stage_to_reveal is None or self._is_waiting or self._is_searching:
            return
        stage, self._stage_to_reveal = self._stage_to_reveal, None
        if self.articles.rows.row_of(self._current) is None:
            self._go(stage_place(stage))
        else:
            self.articles.set_current(self._current)

    def _show_head(self) -> None:
        number = self.articles.rows.rowCount()
        self.title.setText(tr("Found {n:,}", n=number) if self._is_searching else self._contents.title(self._place))
        self.next_part.setVisible(self._place.kind == "series" and not self._is_searching)
        self.sort_button.setVisible(not self._is_searching)
        self.sort_button.setToolTip(tr("Sort: {order}", order=order_text(self._contents.order(self._place))))
        self.articles.setVisible(number > 0 and not self.folded)
        self.empty.setVisible(number == 0 and not self.folded)
        if number == 0:
            sentence, verb = self._contents.empty_words(self._place, self.search.text())
            self.empty.say(sentence, "" if self._reading_only and not self._is_searching else verb)

    def _go(self, place: Place) -> None:
        if not self._contents.has(place):
            return
        self._place = place
        self._show_places()
        self._show_head()
        self._ask()
        self.articles.scrollToTop()

    # what a person does

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows and Return lead from the search into what it found."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            rows = self.articles.rows
            if event.key() == Qt.Key.Key_Down and rows.rowCount():
                self.articles.choose((rows.id(0),), rows.id(0))
                self.focus_articles()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_searching:
                self._open_found()
                return True
        return super().eventFilter(watched, event)

    def _open_found(self) -> None:
        """Open the first that was found; where the list still shows what other words found, once it does not."""
        self._opens_found = self._found_for != self.search.text()
        if not self._opens_found and self.articles.rows.rowCount():
            self.draft_chosen.emit(self.articles.rows.id(0))

    def _searched(self) -> None:
        self._opens_found = False
        if not self._is_searching:
            self._found_for = ""
        self._show_head()
        self._ask()
        self.articles.scrollToTop()

    def _search_unfolded(self) -> None:
        self.unfold_requested.emit()
        self.focus_search()

    def _place_chosen(self, place: Place) -> None:
        self.go_to(place)
        if self.folded:
            self.unfold_requested.emit()
