"""Saved searches: from the search field to a name on the shelf."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from almost_editor.document.searching import SavedSearch
from almost_editor.library.store import Library
from almost_editor.ui.actions import action
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.searches.name_sheet import NameSheet
from almost_editor.ui.shelf.search_side import SearchSide
from almost_editor.ui.shelf.shelf import Shelf
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

Saved = tuple[SavedSearch, ...]


class SavedSearches(QObject):
    """Keeps the shelf's list in step with the library."""

    def __init__(
        self, window: QWidget, theme: Theme, lanes: Lanes, notices: Notices, *, shelf: Shelf, side: SearchSide
    ) -> None:
        super().__init__(window)
        self._lanes = lanes
        self._notices = notices
        self._shelf = shelf
        self._side = side
        self.sheet = NameSheet(theme, window)
        self.sheet.named.connect(self._name)
        side.values_wanted.connect(self._read_values)
        side.save_requested.connect(self.save)
        side.rename_requested.connect(lambda one: self.sheet.ask(one.query, one, None))
        side.delete_requested.connect(self._delete)

    def read(self) -> None:
        """List what is saved in the library."""
        self._lanes.reading.send(lambda library: library.searches.all(), self._side.set_saved, self._notices.problem)

    def _read_values(self) -> None:
        self._lanes.reading.send(
            lambda library: library.naming.authors(), self._side.set_authors, self._notices.problem
        )

    @action("search.save", "&Save this search…", menu="Edit", group=4, icon="save", writes=True)
    def save(self) -> None:
        """Give the search above the shelf a name, under which it stays on the shelf."""
        query = self._shelf.search.text().strip()
        if query:
            self.sheet.ask(query, None, None)
        else:
            self._notices.say(tr("There is no search to be saved; type one above the shelf first."))

    def _name(self, name: str) -> None:
        renamed, query = self.sheet.renamed, self.sheet.query.text()

        def keep(library: Library) -> Saved:
            if renamed is not None:
                library.searches.rename(renamed.id, name)
            else:
                library.searches.save(name, query)
            return library.searches.all()

        def done(saved: Saved) -> None:
            self.sheet.dismiss()
            self._side.set_saved(saved)

        self._lanes.writing.send(keep, done, lambda error: self.sheet.refuse(str(error)))

    def _delete(self, gone: SavedSearch) -> None:
        def told(saved: Saved) -> None:
            self._side.set_saved(saved)
            back = partial(self._lanes.writing.send, put_back, self._side.set_saved, self._notices.problem)
            self._notices.say(tr("The saved search “{name}” is deleted.", name=gone.name), tr("Undo"), back)

        def delete(library: Library) -> Saved:
            library.searches.delete(gone.id)
            return library.searches.all()

        def put_back(library: Library) -> Saved:
            library.searches.save(gone.name, gone.query)
            return library.searches.all()

        self._lanes.writing.send(delete, told, self._notices.problem)
