"""What lies on the shelf: the places with their names and counts, and the words for where nothing lies; no widgets."""

from __future__ import annotations

from collections.abc import Iterable

from almost_editor.document.draft import CHOSEN_STAGES, Stage
from almost_editor.document.place import TRASH, Order, Place, Sort, stage_place, usual_order
from almost_editor.document.series import Series
from almost_editor.library.shelves import Counts
from almost_editor.ui.shelf.place import PLURALS, PlaceRow
from almost_editor.wording import later, tr

_NOTHING: dict[str, str] = {
    Stage.IDEA: later("No ideas are waiting."),
    Stage.DRAFT: later("No drafts are being written."),
    Stage.IN_EDIT: later("Nothing is in edit."),
    Stage.READY: later("Nothing is ready to go out."),
    Stage.EXPORTED: later("Nothing has been exported yet."),
    Stage.WITHDRAWN: later("Nothing is withdrawn."),
}


class Contents:
    """Hold counts, series and the order that was chosen for each place."""

    def __init__(self) -> None:
        self._counts = Counts()
        self._is_counted = False
        self._orders: dict[Place, Order] = {}
        self.series: tuple[Series, ...] = ()

    def set_counts(self, counts: Counts) -> None:
        """Take how many articles lie where."""
        self._counts, self._is_counted = counts, True

    def set_series(self, series: Iterable[Series]) -> None:
        """Replace all series."""
        self.series = tuple(series)

    def has(self, place: Place) -> bool:
        """Tell whether there is such a place now; before anything was counted, there may be."""
        if not self._is_counted:
            return True
        if place.kind == "series":
            return any(one.id == place.key for one in self.series)
        if place.kind == "author":
            return place.key in self._counts.authors
        if place == stage_place(Stage.WITHDRAWN):
            return self._counts.stages[Stage.WITHDRAWN] > 0
        return place.kind != "trash" or self._counts.trashed > 0

    def title(self, place: Place) -> str:
        """Return the name of a place."""
        if place.kind == "series":
            return next((one.name for one in self.series if one.id == place.key), "")
        if place.kind == "author":
            return place.key
        return tr("Trash") if place.kind == "trash" else tr(PLURALS[Stage(place.key)])

    # the order

    def order(self, place: Place) -> Order:
        """Return the order in which a place is shown."""
        return self._orders.get(place, usual_order(place))

    def set_order(self, place: Place, order: Order) -> None:
        """Show a place in an order from now on."""
        self._orders.pop(place, None)
        if order != usual_order(place):
            self._orders[place] = order

    def orders(self) -> dict[Place, Order]:
        """Return the orders that somebody chose."""
        return dict(self._orders)

    def sorts(self, place: Place) -> tuple[Sort, ...]:
        """Return what a place can be put in order by."""
        return tuple(sort for sort in Sort if sort is not Sort.PART or place.kind == "series")

    # the lines

    def stage_rows(self) -> list[PlaceRow]:
        """Return the stages with their counts; the withdrawn where there are any."""
        counts = self._counts.stages
        return [
            PlaceRow(
                stage_place(stage), tr(PLURALS[stage]), counts[stage], icon=str(stage), takes=stage in CHOSEN_STAGES
            )
            for stage in Stage
            if stage is not Stage.WITHDRAWN or counts[stage]
        ]

    def series_rows(self) -> list[PlaceRow]:
        """Return the series with their counts."""
        counts = self._counts.series
        return [
            PlaceRow(Place("series", one.id), one.name, counts.get(one.id, 0), colour=one.colour) for one in self.series
        ]

    def author_rows(self) -> list[PlaceRow]:
        """Return the authors with their counts, by name."""
        return [
            PlaceRow(Place("author", name), name, count, icon="user", takes=False)
            for name, count in self._counts.authors.items()
        ]

    def trash_rows(self) -> list[PlaceRow]:
        """Return the trash with its count, where something is in it."""
        count = self._counts.trashed
        return [PlaceRow(TRASH, tr("Trash"), count, icon="trash")] if count else []

    def empty_words(self, place: Place, search: str) -> tuple[str, str]:
        """Return the sentence for an empty list, and the verb of the button that helps."""
        if search.strip():
            return tr("Nothing found for “{search}”.", search=search.strip()), tr("Clear the search")
        if place.kind == "series":
            return tr("This series has no articles yet."), tr("Start the first part")
        if not self._counts.articles and not self._counts.trashed:
            return tr("There are no articles yet."), tr("New article")
        if place == stage_place(Stage.DRAFT) or place == stage_place(Stage.IDEA):
            return tr(_NOTHING[place.key]), tr("New article")
        return tr(_NOTHING.get(place.key, "")), ""
