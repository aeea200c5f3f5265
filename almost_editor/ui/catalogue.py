"""The catalogue: what the library lists, held in memory for every view, and the one way to change it.

Views read the catalogue and listen to it; none of them calls another. A change is a job on the writing lane, and
what it changed is read back on the reading lane.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from almost_editor.document.draft import Stage, Summary
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.errors import AlmostError, LibraryLocked
from almost_editor.library.store import Library
from almost_editor.ui.lanes import Job, Lanes, Result

READING_ONLY = "Another window writes to this library; here it can be read."


@dataclass(frozen=True, slots=True)
class Listing:
    """Everything that lists show, read in one go."""

    publication: Publication
    summaries: tuple[Summary, ...]
    """Newest saved first, trashed ones too."""
    series: tuple[Series, ...]
    """By name."""


def read_listing(library: Library) -> Listing:
    """Read what the catalogue holds; a job for the reading lane."""
    return Listing(
        publication=library.publication.load(),
        summaries=tuple(library.drafts.summaries(include_trashed=True)),
        series=tuple(library.series.all()),
    )


class Catalogue(QObject):
    """The library's lists as the window knows them."""

    changing = Signal()
    """A change was sent: what is unsaved goes before it, and waits until `settled` after it."""
    settled = Signal()
    """The change is done or refused, and the lists are as it left them."""
    listed = Signal()
    """Everything may have changed: read it anew."""
    summary_changed = Signal(object)
    """One draft's `Summary` changed, or is new."""
    change_failed = Signal(object)
    """An `AlmostError` that no caller took."""

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._listing = Listing(Publication(), (), ())

    @property
    def publication(self) -> Publication:
        """The publication's settings."""
        return self._listing.publication

    @property
    def summaries(self) -> tuple[Summary, ...]:
        """All drafts, newest saved first, trashed ones too."""
        return self._listing.summaries

    @property
    def series(self) -> tuple[Series, ...]:
        """All series, by name."""
        return self._listing.series

    def summary(self, draft_id: str) -> Summary | None:
        """Return one draft's summary, or None where the library has none of that id."""
        return next((summary for summary in self._listing.summaries if summary.id == draft_id), None)

    def series_of(self, ids: tuple[str, ...]) -> tuple[Series, ...]:
        """Return the series of these ids, in their order; ids that are gone are left out."""
        by_id = {series.id: series for series in self._listing.series}
        return tuple(by_id[series_id] for series_id in ids if series_id in by_id)

    def reload(
        self,
        then: Callable[[], object] | None = None,
        failed: Callable[[AlmostError], object] | None = None,
    ) -> None:
        """Read the lists anew, tell everybody, and then call `then`."""

        def show(listing: Listing) -> None:
            self._listing = listing
            self.listed.emit()
            if then is not None:
                then()

        self._lanes.reading.send(read_listing, show, failed or self.change_failed.emit)

    def change(
        self,
        job: Job[Result],
        done: Callable[[Result], object] | None = None,
        failed: Callable[[AlmostError], object] | None = None,
    ) -> None:
        """Change the library by a job, read the lists anew, and only then call `done` with the job's result.

        While another window writes nothing is sent: `failed` hears why at once.
        """
        if not self._lanes.may_write:
            (failed or self.change_failed.emit)(LibraryLocked(READING_ONLY, "Make the change there."))
            return

        def settle(result: Result) -> None:
            self.settled.emit()
            if done is not None:
                done(result)

        def refuse(error: AlmostError) -> None:
            self.settled.emit()
            (failed or self.change_failed.emit)(error)

        def refuse_reading(error: AlmostError) -> None:
            # The change is made, only the lists could not follow: what waits for `settled` must not wait for ever.
            self.settled.emit()
            self.change_failed.emit(error)

        self.changing.emit()
        self._lanes.writing.send(job, lambda result: self.reload(lambda: settle(result), refuse_reading), refuse)

    def refresh(self, draft_id: str) -> None:
        """Read one draft's summary anew, after a save."""
        known = self.summary(draft_id)

        def show(summary: Summary) -> None:
            before = self.summary(draft_id)
            rest = tuple(entry for entry in self._listing.summaries if entry.id != draft_id)
            self._listing = replace(self._listing, summaries=(summary, *rest))
            if before is None or before.series != summary.series or before.stage is not summary.stage:
                # Counts and part orders moved with it, and they belong to other rows.
                self.reload()
            else:
                self.summary_changed.emit(summary)

        if known is None:
            self.reload()
        else:
            self._lanes.reading.send(lambda library: library.drafts.summary(draft_id), show, self.change_failed.emit)

    def stage_counts(self) -> dict[Stage, int]:
        """Return how many drafts stand at each stage, without the trash."""
        counts = dict.fromkeys(Stage, 0)
        for summary in self._listing.summaries:
            if summary.trashed is None:
                counts[summary.stage] += 1
        return counts
