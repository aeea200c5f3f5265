"""The shelf itself: search, stages, series, the list of what is chosen, and the trash."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from almost_editor.document.draft import Stage, Summary
from almost_editor.document.searching import Found
from almost_editor.document.series import Series
from almost_editor.ui.shelf.contents import Contents
from almost_editor.ui.shelf.frame import ShelfFrame
from almost_editor.ui.shelf.menus import ShelfMenu, articles_menu, place_menu
from almost_editor.ui.shelf.place import TRASH, Place, read_place, stage_place
from almost_editor.ui.theme import Theme

_REFRESH_MS = 30_000


def _now() -> datetime:
    return datetime.now(UTC)


class Shelf(ShelfFrame):
    """Show the articles of a place or of a search, and send what a person asks for as a request.

    Shapes: `place` is the chosen stage, series or trash. Articles keep their place in the list while it is shown,
    whatever is saved meanwhile; choosing a place orders them anew: the last saved first, a series by its parts.
    """

    draft_chosen = Signal(str)
    new_requested = Signal()
    stage_requested = Signal(tuple, object)
    """Ids and the `Stage`."""
    series_requested = Signal(tuple, str)
    """Ids and the series' id."""
    trash_requested = Signal(tuple)
    untrash_requested = Signal(tuple)
    series_create_requested = Signal()
    series_manage_requested = Signal(str)
    part_requested = Signal(str)
    """The next part of this series."""
    unfold_requested = Signal()
    """Somebody wants to see more than the folded shelf shows."""

    def __init__(self, theme: Theme, *, clock: Callable[[], datetime] = _now, parent: QWidget | None = None) -> None:
        super().__init__(theme, clock, parent)
        self._contents = Contents()
        self._place = stage_place(Stage.DRAFT)
        self._current, self._reading_only = "", False
        self._connect()
        self._show_all()
        # “now” grows old by itself.
        timer = QTimer(self)
        timer.setInterval(_REFRESH_MS)
        timer.timeout.connect(self.articles.viewport().update)
        timer.start()

    def set_summaries(self, summaries: Iterable[Summary]) -> None:
        """Show these articles, those in the trash among them; what was chosen stays chosen."""
        was_there = self._contents.get(self._current)
        self._contents.set_summaries(summaries)
        self._show_all()
        if was_there is None and self._contents.get(self._current):
            self.set_current(self._current)

    def update_summary(self, summary: Summary) -> None:
        """Show a changed or new article: its row, and the counts."""
        self._contents.update(summary)
        self._show_places()
        rows = self.articles.rows
        if not self._contents.shows(summary, self._place, self.search.text()):
            rows.remove_row(summary.id)
        elif not rows.update_row(summary):
            rows.insert_row(self._contents.row_for(summary, self._place, self.search.text()), summary)
        self._show_head()

    def set_series(self, series: Iterable[Series]) -> None:
        """Show these series, in this order."""
        self._contents.set_series(series)
        self._show_all()

    def show_found(self, search: str, found: Iterable[Found]) -> None:
        """Show what the library found by the words in the search field, if they still stand there."""
        if search == self.search.text():
            self._contents.set_found(search, found)
            self._show_articles()

    def say_of_search(self, sentence: str) -> None:
        """Say why the words in the search field find nothing, where the list is empty."""
        if self.articles.rows.rowCount() == 0:
            self.empty.say(sentence, "Clear the search")

    def set_current(self, draft_id: str, *, reveal: bool = True) -> None:
        """Mark the article that is open; `reveal` goes to its stage where the list does not show it."""
        self._current = draft_id
        summary = self._contents.get(draft_id)
        if reveal and summary is not None and not self.search.text() and not self._place.holds(summary):
            self._go(TRASH if summary.trashed else stage_place(summary.stage))
        self.articles.set_current(draft_id)

    def set_reading_only(self, only: bool) -> None:
        """Let articles be found and opened, and nothing be changed."""
        self._reading_only = only
        for button in (self.add_series, self.next_part):
            button.setEnabled(not only)
        self._show_articles()

    # what it tells

    @property
    def place(self) -> Place:
        """The stage, series or trash that is chosen."""
        return self._place

    def chosen_ids(self) -> tuple[str, ...]:
        """Return the ids of the chosen articles, from the top."""
        return self.articles.chosen_ids()

    def state(self) -> dict[str, object]:
        """Return what is worth remembering: the chosen place."""
        return {"place": str(self._place)}

    def restore(self, state: Mapping[str, object]) -> None:
        """Go back to a remembered place; what is no place changes nothing."""
        place = read_place(state.get("place"))
        if place is not None:
            self._go(place)

    # what it is told

    def go_to(self, place: Place) -> None:
        """Choose a place and leave the search."""
        self.search.clear()
        self._go(place)

    def set_folded(self, folded: bool) -> None:
        """Show icons alone, for narrow windows; a click on one asks to unfold."""
        self.fold(folded)
        self._show_head()

    # how it shows

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.search.installEventFilter(self)
        for view in (self.stages, self.series, self.trash):
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

    def _show_all(self) -> None:
        self._show_places()
        self._show_articles()

    def _show_places(self) -> None:
        if not self._contents.has(self._place):
            self._place = stage_place(Stage.DRAFT)
            self._show_articles()
        self.stages.set_rows(self._contents.stage_rows(), self._place)
        self.series.set_rows(self._contents.series_rows(), self._place)
        trash = self._contents.trash_rows()
        self.trash.set_rows(trash, self._place)
        self.trash.setVisible(bool(trash))
        self.trash_line.setVisible(bool(trash))

    def _show_articles(self) -> None:
        chosen, under_keyboard = self.articles.chosen_ids(), self.articles.under_keyboard()
        rows = self._contents.rows(self._place, self.search.text())
        if tuple(row.id for row in rows) != self.articles.rows.ids():
            self.articles.rows.set_rows(rows)
            self.articles.choose(chosen or (self._current,), under_keyboard or self._current)
        else:
            self.articles.rows.set_rows(rows)
        self.articles.rows.set_snippets(self._contents.snippets(self.search.text()))
        self.articles.rows.draggable = self._place != TRASH and not self._reading_only
        self._show_head()

    def _show_head(self) -> None:
        count = self.articles.rows.rowCount()
        searching = bool(self.search.text().strip())
        self.title.setText(f"Found {count:,}" if searching else self._contents.title(self._place))
        self.next_part.setVisible(self._place.kind == "series" and not searching)
        self.articles.setVisible(count > 0 and not self.folded)
        self.empty.setVisible(count == 0 and not self.folded)
        if count == 0:
            sentence, verb = self._contents.empty_words(self._place, self.search.text())
            self.empty.say(sentence, "" if self._reading_only and not searching else verb)

    def _go(self, place: Place) -> None:
        if not self._contents.has(place):
            return
        self._place = place
        self._show_all()
        self.articles.scrollToTop()

    # what a person does

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows and Return lead from the search into what it found."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            rows = self.articles.rows
            if event.key() == Qt.Key.Key_Down and rows.rowCount():
                self.articles.choose((rows.summary(0).id,), rows.summary(0).id)
                self.focus_articles()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text() and rows.rowCount():
                self.draft_chosen.emit(rows.summary(0).id)
                return True
        return super().eventFilter(watched, event)

    def _searched(self) -> None:
        self._show_articles()
        self.articles.scrollToTop()

    def _search_unfolded(self) -> None:
        self.unfold_requested.emit()
        self.focus_search()

    def _place_chosen(self, place: Place) -> None:
        self.go_to(place)
        if self.folded:
            self.unfold_requested.emit()

    def _dropped(self, ids: tuple[str, ...], place: Place) -> None:
        if self._reading_only:
            return
        if place.kind == "stage":
            self.stage_requested.emit(ids, Stage(place.key))
        elif place.kind == "series":
            self.series_requested.emit(ids, place.key)
        else:
            self.trash_requested.emit(ids)

    def _ask_trash(self, ids: tuple[str, ...]) -> None:
        if self._place != TRASH and not self._reading_only:
            self.trash_requested.emit(ids)

    def _ask_series(self) -> None:
        self.series_create_requested.emit()

    def _ask_part(self) -> None:
        self.part_requested.emit(self._place.key)

    def _empty_pressed(self) -> None:
        if self.search.text():
            self.search.clear()
            self.focus_search()
        elif self._place.kind == "series":
            self._ask_part()
        else:
            self.new_requested.emit()

    def _articles_menu(self, at: QPoint) -> None:
        ids = self.chosen_ids()
        menu = articles_menu(
            self._theme,
            self,
            series=self._contents.series,
            in_trash=self._place == TRASH,
            to_open=(lambda: self.draft_chosen.emit(ids[0])) if len(ids) == 1 else None,
            to_stage=lambda stage: self.stage_requested.emit(ids, stage),
            to_series=lambda series_id: self.series_requested.emit(ids, series_id),
            to_new_series=self.series_create_requested.emit,
            to_trash=lambda: self.trash_requested.emit(ids),
            to_put_back=lambda: self.untrash_requested.emit(ids),
        )
        self._pop_up(menu, at)

    def _place_menu(self, place: Place, at: QPoint) -> None:
        in_trash = tuple(summary.id for summary in self._contents.rows(TRASH, "")) if place == TRASH else ()
        menu = place_menu(
            self._theme,
            self,
            place,
            to_next_part=lambda: self.part_requested.emit(place.key),
            to_manage=lambda: self.series_manage_requested.emit(place.key),
            to_new_series=self.series_create_requested.emit,
            to_new=self.new_requested.emit,
            to_put_back=lambda: self.untrash_requested.emit(in_trash),
        )
        self._pop_up(menu, at)

    def _pop_up(self, menu: ShelfMenu, at: QPoint) -> None:
        if self._reading_only:
            menu.deleteLater()
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
