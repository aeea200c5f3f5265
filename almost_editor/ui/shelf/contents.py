"""What lies on the shelf: the articles and series it was given, counted and put in order; no widgets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from almost_editor.document.draft import Stage, Summary
from almost_editor.document.searching import Found, Snippet
from almost_editor.document.series import Series
from almost_editor.ui.shelf.finding import Finder
from almost_editor.ui.shelf.place import PLURALS, TRASH, Place, PlaceRow, stage_place

_NOTHING: dict[str, str] = {
    Stage.IDEA: "No ideas are waiting.",
    Stage.DRAFT: "No drafts are being written.",
    Stage.IN_EDIT: "Nothing is in edit.",
    Stage.READY: "Nothing is ready to go out.",
    Stage.EXPORTED: "Nothing has been exported yet.",
}


class Contents:
    """Hold the summaries and series. Cost: counting is linear, for ten thousand a few milliseconds."""

    def __init__(self) -> None:
        self._summaries: dict[str, Summary] = {}
        self._finder = Finder()
        self._found: dict[str, Found] = {}
        self._found_for = ""
        self.series: tuple[Series, ...] = ()

    def set_summaries(self, summaries: Iterable[Summary]) -> None:
        """Replace all articles."""
        self._summaries = {summary.id: summary for summary in summaries}

    def update(self, summary: Summary) -> None:
        """Replace one article, or add it."""
        self._summaries[summary.id] = summary

    def set_series(self, series: Iterable[Series]) -> None:
        """Replace all series."""
        self.series = tuple(series)
        self._finder.set_series({one.id: one.name for one in self.series})

    def set_found(self, search: str, found: Iterable[Found]) -> None:
        """Take what the library found in all words of all articles, in its order."""
        self._found_for, self._found = search, {one.draft_id: one for one in found}

    def snippets(self, search: str) -> dict[str, Snippet]:
        """Return the words that each article was found by, where they are not its headline's."""
        if search != self._found_for:
            return {}
        return {one.draft_id: one.snippet for one in self._found.values() if one.column not in ("headline", "dek")}

    def get(self, draft_id: str) -> Summary | None:
        """Return an article, or None."""
        return self._summaries.get(draft_id)

    def rows(self, place: Place, search: str) -> list[Summary]:
        """Return the articles of a place, or with a search all that it finds, in the order they are shown."""
        newest = sorted(self._summaries.values(), key=lambda summary: summary.saved, reverse=True)
        if search.strip():
            return self._searched(search, [summary for summary in newest if summary.trashed is None])
        here = [summary for summary in newest if place.holds(summary)]
        parts = self._parts(place)
        if parts:
            here.sort(key=lambda summary: parts.get(summary.id, len(parts)))
        return here

    def _searched(self, search: str, there: list[Summary]) -> list[Summary]:
        """Return what the library found, the best first, then what else has the words in its name, byline or series."""
        by_id = {summary.id: summary for summary in there}
        found = self._found if search == self._found_for else {}
        best = [by_id[draft_id] for draft_id in found if draft_id in by_id]
        return best + [summary for summary in self._finder.find(search, there) if summary.id not in found]

    def shows(self, summary: Summary, place: Place, search: str) -> bool:
        """Tell whether one article is among `rows`."""
        if search.strip():
            found = search == self._found_for and summary.id in self._found
            return summary.trashed is None and (found or self._finder.holds(search, summary))
        return place.holds(summary)

    def row_for(self, summary: Summary, place: Place, search: str) -> int:
        """Return where a new article goes: its part's place in a series, else the top."""
        if search.strip() or place.kind != "series":
            return 0
        return next((row for row, other in enumerate(self.rows(place, "")) if other.id == summary.id), 0)

    def has(self, place: Place) -> bool:
        """Tell whether there is such a place now."""
        if place.kind == "series":
            return any(one.id == place.key for one in self.series)
        if place.kind == "trash":
            return any(summary.trashed is not None for summary in self._summaries.values())
        return True

    def title(self, place: Place) -> str:
        """Return the name of a place."""
        if place.kind == "series":
            return next((one.name for one in self.series if one.id == place.key), "")
        return "Trash" if place.kind == "trash" else PLURALS[Stage(place.key)]

    def stage_rows(self) -> list[PlaceRow]:
        """Return the stages with their counts."""
        counts = Counter(summary.stage for summary in self._summaries.values() if summary.trashed is None)
        return [
            PlaceRow(stage_place(stage), PLURALS[stage], counts[stage], icon=str(stage), takes=stage != Stage.EXPORTED)
            for stage in Stage
        ]

    def series_rows(self) -> list[PlaceRow]:
        """Return the series with their counts."""
        counts = Counter(
            series_id for summary in self._summaries.values() if summary.trashed is None for series_id in summary.series
        )
        return [PlaceRow(Place("series", one.id), one.name, counts[one.id], colour=one.colour) for one in self.series]

    def trash_rows(self) -> list[PlaceRow]:
        """Return the trash with its count, where something is in it."""
        count = sum(1 for summary in self._summaries.values() if summary.trashed is not None)
        return [PlaceRow(TRASH, "Trash", count, icon="trash")] if count else []

    def empty_words(self, place: Place, search: str) -> tuple[str, str]:
        """Return the sentence for an empty list, and the verb of the button that helps."""
        if search.strip():
            return f"Nothing found for “{search.strip()}”.", "Clear the search"
        if place.kind == "series":
            return "This series has no articles yet.", "Start the first part"
        if not self._summaries:
            return "There are no articles yet.", "New article"
        if place == stage_place(Stage.DRAFT) or place == stage_place(Stage.IDEA):
            return _NOTHING[place.key], "New article"
        return _NOTHING.get(place.key, ""), ""

    def _parts(self, place: Place) -> dict[str, int]:
        if place.kind != "series":
            return {}
        series = next((one for one in self.series if one.id == place.key), None)
        return {draft_id: part for part, draft_id in enumerate(series.parts)} if series else {}
