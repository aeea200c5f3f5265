"""The catalogue: what the library holds, in figures and names for every view, and the one way to change it.

Views read the catalogue and listen to it; none of them calls another. A change is a job on the writing lane, and
what it changed is read back on the reading lane. Single articles are asked for where they are shown: a library may
have a hundred thousand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from almost_editor.document.draft import Draft, Stage, Summary
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.errors import AlmostError, LibraryLocked
from almost_editor.library.shelves import Counts
from almost_editor.library.store import Library
from almost_editor.ui.lanes import Job, Lanes, Result
from almost_editor.wording import later, tr

COUNT_AFTER_MS = 1_000
"""After a save that changed a byline: a name that is being typed is a new author at each letter."""
READING_ONLY = later("Another window writes to this library; here it can be read.")


@dataclass(frozen=True, slots=True)
class Listing:
    """Everything that lists show beside single articles, read in one go."""

    publication: Publication
    counts: Counts
    series: tuple[Series, ...]
    """By name."""
    followed: Summary | None = None
    """The draft that is open, as it is now."""


def read_listing(library: Library, followed: str = "") -> Listing:
    """Read what the catalogue holds; a job for the reading lane."""
    return Listing(
        publication=library.publication.load(),
        counts=library.shelves.counts(),
        series=tuple(library.series.all()),
        followed=next(iter(library.shelves.summaries((followed,))), None) if followed else None,
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
        self._listing = Listing(Publication(), Counts(), ())
        self._followed = ""
        self._counted: dict[str, _Counted] = {}
        self._count_soon = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._count_soon.timeout.connect(self.reload)

    @property
    def publication(self) -> Publication:
        """The publication's settings."""
        return self._listing.publication

    @property
    def counts(self) -> Counts:
        """How many articles lie where."""
        return self._listing.counts

    @property
    def followed(self) -> Summary | None:
        """The draft that is followed, as the library had it when the lists were read last."""
        return self._listing.followed

    @property
    def series(self) -> tuple[Series, ...]:
        """All series, by name."""
        return self._listing.series

    def series_of(self, ids: tuple[str, ...]) -> tuple[Series, ...]:
        """Return the series of these ids, in their order; ids that are gone are left out."""
        by_id = {series.id: series for series in self._listing.series}
        return tuple(by_id[series_id] for series_id in ids if series_id in by_id)

    def follow(self, draft: Draft | None) -> None:
        """Have the lists say how this draft is in the library: it is open."""
        self._followed = draft.id if draft is not None else ""
        if draft is not None:
            names = ", ".join(author.name for author in draft.authors)
            self._counted[draft.id] = (draft.stage, draft.series, names)

    def ask(
        self,
        job: Job[Result],
        done: Callable[[Result], object],
        failed: Callable[[AlmostError], object] | None = None,
    ) -> None:
        """Ask the library something on the reading lane, behind what was read before."""
        self._lanes.reading.send(job, done, failed or self.change_failed.emit)

    def reload(
        self,
        then: Callable[[], object] | None = None,
        failed: Callable[[AlmostError], object] | None = None,
    ) -> None:
        """Read the lists anew, tell everybody, and then call `then`."""

        def show(listing: Listing) -> None:
            self._listing = listing
            if (followed := listing.followed) is not None:
                self._counted[followed.id] = _counted(followed)
            self.listed.emit()
            if then is not None:
                then()

        self._count_soon.stop()
        job = partial(read_listing, followed=self._followed)
        self._lanes.reading.send(job, show, failed or self.change_failed.emit)

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
            (failed or self.change_failed.emit)(LibraryLocked(tr(READING_ONLY), tr("Make the change there.")))
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

        def show(summary: Summary) -> None:
            before, now = self._counted.get(draft_id), _counted(summary)
            self._counted[draft_id] = now
            if before is None or before[:2] != now[:2]:
                # Counts and part orders moved with it, and they belong to other rows.
                self.reload()
                return
            if before != now:
                self._count_soon.start()
            self.summary_changed.emit(summary)

        self._lanes.reading.send(lambda library: library.drafts.summary(draft_id), show, self.change_failed.emit)


_Counted = tuple[Stage, tuple[str, ...], str]
"""What a draft is counted by: stage, series, byline."""


def _counted(summary: Summary) -> _Counted:
    return (summary.stage, summary.series, summary.byline)
