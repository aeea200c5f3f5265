"""Putting the open draft into a series, one that is there or a new one."""

from __future__ import annotations

from almost_editor.document.series import Series
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.open_draft import OpenDraft


class Joining:
    """Adds the open draft to series, as their last part."""

    def __init__(self, open_draft: OpenDraft, catalogue: Catalogue, notices: Telling) -> None:
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._notices = notices

    def choices(self) -> list[tuple[str, str]]:
        """Return the series that the open draft is not in yet, as pairs of id and name."""
        taken = self._open_draft.draft.series if self._open_draft.is_open else ()
        return [(series.id, series.name) for series in self._catalogue.series if series.id not in taken]

    def add(self, series_id: str) -> None:
        """Put the open draft into a series."""
        if self._open_draft.is_open and series_id not in self._open_draft.draft.series:
            self._open_draft.change(series=(*self._open_draft.draft.series, series_id))

    def create(self, name: str) -> None:
        """Make a series and put the draft that is open now into it."""
        if not self._open_draft.is_open:
            return
        draft_id = self._open_draft.draft.id

        def made(series: Series) -> None:
            if self._open_draft.is_open and self._open_draft.draft.id == draft_id:
                self.add(series.id)

        self._catalogue.change(lambda library: library.series.create(name), made, self._notices.problem)
