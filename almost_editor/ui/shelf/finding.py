"""Finding articles as one types: every word of the search somewhere in headline, dek, slug, byline or series."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from almost_editor.document.draft import Summary
from almost_editor.document.text import folded


class Finder:
    """Remember what each article can be found by. Cost: an article is folded once, until it changes."""

    def __init__(self) -> None:
        self._series: Mapping[str, str] = {}
        self._known: dict[str, tuple[Summary, str]] = {}

    def set_series(self, names: Mapping[str, str]) -> None:
        """Take the series' names, id → name."""
        self._series = names
        self._known.clear()

    def find(self, text: str, summaries: Iterable[Summary]) -> list[Summary]:
        """Return the articles that hold every word of the text, in their order."""
        words = folded(text).split()
        return [summary for summary in summaries if self._holds(summary, words)]

    def holds(self, text: str, summary: Summary) -> bool:
        """Tell whether one article would be found."""
        return self._holds(summary, folded(text).split())

    def _holds(self, summary: Summary, words: list[str]) -> bool:
        known = self._known.get(summary.id)
        if known is None or known[0] is not summary:
            names = (self._series.get(series_id, "") for series_id in summary.series)
            hay = folded("\n".join((summary.headline, summary.dek, summary.slug, summary.byline, *names)))
            known = self._known[summary.id] = (summary, hay)
        return all(word in known[1] for word in words)
