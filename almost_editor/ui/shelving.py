"""Shelving: the shelf is told what lies where, and what it asks for is read from the library."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from almost_editor.document.draft import Summary
from almost_editor.document.place import Order, Place
from almost_editor.library.store import Library
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.shelf.shelf import Shelf

FIRST = 60
"""Articles whose summaries come with the ids of a place: what a tall window shows."""

Rows = tuple[tuple[str, ...], list[Summary]]


class Shelving(QObject):
    """Answers the shelf’s questions, the last one of several; a place of a hundred thousand takes a while to read."""

    def __init__(self, shelf: Shelf, catalogue: Catalogue) -> None:
        super().__init__(shelf)
        self._shelf = shelf
        self._catalogue = catalogue
        self._next: tuple[Place, Order] | None = None
        self._is_reading = False
        shelf.rows_wanted.connect(self._want)
        shelf.articles.rows.wanted.connect(self._fill)
        catalogue.listed.connect(lambda: shelf.set_listing(catalogue.counts, catalogue.series))
        catalogue.summary_changed.connect(shelf.update_summary)

    @action(
        "shelf.sort",
        "S&ort articles…",
        "Shift+F9",
        menu="View",
        group=3,
        icon="sort",
        tip="Choose the order of the articles",
    )
    def sort(self) -> None:
        """Offer the orders of the place that the shelf shows."""
        self._shelf.show_sort_menu()

    def _want(self, place: Place, order: Order) -> None:
        self._next = (place, order)
        if not self._is_reading:
            self._read()

    def _read(self) -> None:
        if self._next is None:
            return
        (place, order), self._next = self._next, None
        self._is_reading = True

        def show(rows: Rows) -> None:
            self._is_reading = False
            # Asked again meanwhile, it may lie otherwise now.
            if self._next is None:
                self._shelf.show_rows(place, order, *rows)
            self._read()

        def fail(error: object) -> None:
            self._is_reading = False
            self._catalogue.change_failed.emit(error)
            self._read()

        self._catalogue.ask(partial(read_rows, place=place, order=order), show, fail)

    def _fill(self, ids: tuple[str, ...]) -> None:
        self._catalogue.ask(lambda library: library.shelves.summaries(ids), self._shelf.articles.rows.fill)


def read_rows(library: Library, place: Place, order: Order) -> Rows:
    """Read what lies in a place; a job for the reading lane."""
    ids = library.shelves.ids(place, order)
    return ids, library.shelves.summaries(ids[:FIRST])
