"""The search field's company: what it offers, its menu, and the searches that have a name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent

from almost_editor.document.place import TRASH, Place, search_place
from almost_editor.document.searching import SavedSearch
from almost_editor.document.series import Series
from almost_editor.ui.shelf.completing import Completing
from almost_editor.ui.shelf.menus import ShelfMenu, saved_search_menu, search_menu
from almost_editor.ui.shelf.place import PlaceRow
from almost_editor.ui.shelf.shelf import Shelf
from almost_editor.ui.theme import Theme
from almost_editor.wording import later, tr

_TIP = later(
    "Words, “words that stand together”, and filters:\n"
    "stage:  series:  by:  has:tk  before:  after:\n"
    "Ctrl+Space shows them; quotation marks hold a value with spaces."
)


class SearchSide(QObject):
    """Shows saved searches on the shelf, puts them into the field, and sends what is asked for them as a request."""

    values_wanted = Signal()
    """Somebody begins to search: what can be completed should be known."""
    save_requested = Signal()
    rename_requested = Signal(object)
    """A `SavedSearch`."""
    delete_requested = Signal(object)
    """A `SavedSearch`."""

    def __init__(self, shelf: Shelf, theme: Theme) -> None:
        super().__init__(shelf)
        self._shelf = shelf
        self._theme = theme
        self._saved: tuple[SavedSearch, ...] = ()
        self._reading_only = False
        # Installed behind the shelf’s own filter, it hears of keys before it.
        self.completing = Completing(shelf.search, theme, date.today)
        shelf.search.setToolTip(tr(_TIP))
        shelf.search.installEventFilter(self)
        shelf.search.textChanged.connect(lambda _text: self._show_chosen())
        shelf.searches.installEventFilter(self)
        shelf.searches.chosen.connect(self._choose)
        shelf.searches.menu_wanted.connect(self._menu)
        shelf.search_more.clicked.connect(self._field_menu)

    def set_reading_only(self, only: bool) -> None:
        """Let searches be made, and none saved, renamed or deleted."""
        self._reading_only = only

    def set_series(self, series: Sequence[Series]) -> None:
        """Offer these series for completion."""
        self.completing.series = tuple(one.name for one in series)

    def set_authors(self, names: Sequence[str]) -> None:
        """Offer these authors for completion."""
        self.completing.authors = tuple(names)

    def set_saved(self, saved: Sequence[SavedSearch]) -> None:
        """List these searches on the shelf; no section where there is none."""
        self._saved = tuple(saved)
        rows = [
            PlaceRow(search_place(one), one.name, None, icon="search", tip=f"{one.name}: {one.query}", takes=False)
            for one in self._saved
        ]
        self._shelf.searches.set_rows(rows, self._shown())
        self._shelf.show_searches()

    def _shown(self) -> Place:
        """Return the saved search that stands in the field just so; a place of none of them where none does."""
        typed = self._shelf.search.text().strip()
        return next((search_place(one) for one in self._saved if one.query == typed), TRASH)

    def _show_chosen(self) -> None:
        self._shelf.searches.show_chosen(self._shown())

    def _at(self, place: Place) -> SavedSearch | None:
        return next((one for one in self._saved if search_place(one) == place), None)

    def _choose(self, place: Place) -> None:
        saved = self._at(place)
        if saved is not None:
            if self._shelf.folded:
                self._shelf.unfold_requested.emit()
            self._shelf.search.setText(saved.query)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear that a search begins, and the key that deletes a saved one."""
        if watched is self._shelf.search and event.type() == QEvent.Type.FocusIn:
            self.values_wanted.emit()
        elif watched is self._shelf.searches and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            index = self._shelf.searches.currentIndex()
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid() and not self._reading_only:
                self.delete_requested.emit(self._at(self._shelf.searches.lines.row(index.row()).place))
                return True
        return False

    def _menu(self, place: Place, at: QPoint) -> None:
        saved = self._at(place)
        if saved is None:
            return
        menu = saved_search_menu(
            self._theme,
            self._shelf,
            to_show=lambda: self._choose(place),
            to_rename=lambda: self.rename_requested.emit(saved),
            to_delete=lambda: self.delete_requested.emit(saved),
            may_change=not self._reading_only,
        )
        self._pop_up(menu, at)

    def _field_menu(self) -> None:
        button = self._shelf.search_more
        typed = bool(self._shelf.search.text().strip())
        menu = search_menu(
            self._theme,
            self._shelf,
            to_put=self.completing.put,
            to_save=self.save_requested.emit if typed and not self._reading_only else None,
        )
        self._pop_up(menu, button.mapToGlobal(QPoint(0, button.height())))

    def _pop_up(self, menu: ShelfMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
