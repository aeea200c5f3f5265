"""What a person does on the shelf with articles and places, as requests: drops, menus, buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from almost_editor.document.draft import Stage
from almost_editor.document.place import TRASH, Order, Place, stage_place
from almost_editor.ui.shelf.contents import Contents
from almost_editor.ui.shelf.frame import ShelfFrame
from almost_editor.ui.shelf.menus import ShelfMenu, articles_menu, place_menu, sort_menu
from almost_editor.ui.theme import Theme


class ShelfRequests(ShelfFrame):
    """Send what is asked for; nothing here changes what is shown."""

    draft_chosen = Signal(str)
    new_requested = Signal()
    stage_requested = Signal(tuple, object)
    """Ids and the `Stage`."""
    series_requested = Signal(tuple, str)
    """Ids and the series' id."""
    trash_requested = Signal(tuple)
    untrash_requested = Signal(tuple)
    export_requested = Signal(tuple)
    """Several articles are to be exported."""
    series_create_requested = Signal()
    series_manage_requested = Signal(str)
    part_requested = Signal(str)
    """The next part of this series."""
    untrash_all_requested = Signal()
    unfold_requested = Signal()
    """Somebody wants to see more than the folded shelf shows."""

    def __init__(self, theme: Theme, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(theme, clock, parent)
        self._contents = Contents()
        self._place = stage_place(Stage.DRAFT)
        self._reading_only = False

    def chosen_ids(self) -> tuple[str, ...]:
        """Return the ids of the chosen articles, from the top."""
        return self.articles.chosen_ids()

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
        if self._reading_only:
            return
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
            to_export=(lambda: self.export_requested.emit(ids)) if len(ids) > 1 else None,
            to_trash=lambda: self.trash_requested.emit(ids),
            to_put_back=lambda: self.untrash_requested.emit(ids),
        )
        self._pop_up(menu, at)

    def _sort_menu(self) -> None:
        sorts, order = self._contents.sorts(self._place), self._contents.order(self._place)
        menu = sort_menu(self._theme, self, sorts, order, self.sort_by)
        self._pop_up(menu, self.sort_button.mapToGlobal(self.sort_button.rect().bottomLeft()))

    def sort_by(self, order: Order) -> None:
        """Show the chosen place in an order from now on."""
        raise NotImplementedError

    def _place_menu(self, place: Place, at: QPoint) -> None:
        if self._reading_only:
            return
        menu = place_menu(
            self._theme,
            self,
            place,
            to_next_part=lambda: self.part_requested.emit(place.key),
            to_manage=lambda: self.series_manage_requested.emit(place.key),
            to_new_series=self.series_create_requested.emit,
            to_new=self.new_requested.emit,
            to_put_back=self.untrash_all_requested.emit,
        )
        self._pop_up(menu, at)

    def _pop_up(self, menu: ShelfMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
