"""The library: one folder, opened for reading by many and for writing by one."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from almost_editor.errors import LibraryDamaged, LibraryError, LibraryFull, LibraryUnwritable
from almost_editor.library.atomic import make_folder
from almost_editor.library.backup import Backups
from almost_editor.library.budget import Budget
from almost_editor.library.candidates import Candidates
from almost_editor.library.compacting import Compacted, compact
from almost_editor.library.connection import (
    Connection,
    open_copy,
    open_reading,
    open_writing,
)
from almost_editor.library.corrections import Corrections
from almost_editor.library.drafts import Drafts
from almost_editor.library.exports import Exports
from almost_editor.library.faults import Edge
from almost_editor.library.files import Files
from almost_editor.library.filling import Filling
from almost_editor.library.history import History
from almost_editor.library.keeping_up import KeepingUp
from almost_editor.library.lock import LibraryLock
from almost_editor.library.mark_signatures import MarkSignatures
from almost_editor.library.merging import Merging
from almost_editor.library.naming import Naming
from almost_editor.library.pictures import PICTURES_NAME, Pictures
from almost_editor.library.publication import PublicationRow
from almost_editor.library.readings import Readings
from almost_editor.library.reserve import Reserve
from almost_editor.library.rounds import Rounds
from almost_editor.library.saved_searches import SavedSearches
from almost_editor.library.schema import pending
from almost_editor.library.seal import check_seal
from almost_editor.library.search import Search
from almost_editor.library.series import SeriesShelf
from almost_editor.library.shelves import Shelves
from almost_editor.library.stylebook import StylebookFile
from almost_editor.library.text_files import TextFiles
from almost_editor.library.unused_pictures import UnusedPictures
from almost_editor.library.upgrade import bring_up, migrate
from almost_editor.library.uploads import Uploads
from almost_editor.library.verifying import Condition, look_over, look_over_history, look_over_pictures
from almost_editor.library.withdrawals import Withdrawals
from almost_editor.library.word_lists import WordLists
from almost_editor.wording import later

DATABASE_NAME = "library.sqlite3"
LOCK_NAME = "library.lock"


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


class Library:
    """A library of drafts; `Library.open` makes one.

    Its parts are its attributes, each for one kind of thing; `filling` takes many drafts at once, `keeping_up` has
    history and search follow the drafts. It belongs to the thread that opened it and is closed by `close` or at the end
    of a `with` block.
    """

    def __init__(
        self, folder: Path, connection: Connection, lock: LibraryLock | None, clock: Callable[[], datetime]
    ) -> None:
        self.folder = folder
        self.writing = connection.writing
        self._connection = connection
        self._lock = lock
        self._clock = clock
        self.publication = PublicationRow(connection)
        self.reserve = Reserve(folder)
        self.drafts = Drafts(connection, self.publication, clock, self.reserve)
        self.shelves = Shelves(connection)
        self.corrections = Corrections(connection)
        self.series = SeriesShelf(connection)
        self.naming = Naming(connection, self.shelves, self.series)
        self.words = WordLists(
            folder,
            self.drafts,
            self.naming,
            series=self.series,
            publication=self.publication,
            writing=self.writing,
        )
        self.stylebook = StylebookFile(folder, writing=self.writing)
        self.snippets = TextFiles(folder, "snippets", writing=self.writing)
        self.templates = TextFiles(folder, "templates", writing=self.writing)
        self.pictures = Pictures(folder / PICTURES_NAME, writing=self.writing)
        self.unused_pictures = UnusedPictures(connection, folder / PICTURES_NAME, clock)
        self.history = History(connection, clock)
        self.search = Search(connection)
        self.candidates = Candidates(connection)
        self.searches = SavedSearches(connection)
        self.budget = Budget(connection, self.drafts, self.search)
        self.exports = Exports(connection, clock, self.drafts, self.history)
        self.withdrawals = Withdrawals(connection, clock)
        self.uploads = Uploads(connection, clock)
        self.readings = Readings(connection, clock, self.drafts, self.history)
        self.mark_signatures = MarkSignatures(connection, clock)
        self.keeping_up = KeepingUp(connection, self.drafts, self.history, self.search, self.mark_signatures)
        self.rounds = Rounds(connection, self.drafts, self.history)
        self.files = Files(connection, clock)
        self.filling = Filling(connection, self.publication, self.reserve)
        self.backups = Backups(connection, folder / PICTURES_NAME, clock)

    @classmethod
    def open(
        cls, folder: Path, *, writing: bool = True, make: bool = True, clock: Callable[[], datetime] = utc_now
    ) -> Library:
        """Open the library in a folder; one that is not there is made, an older one is brought to this version.

        For writing, by one process at a time. For reading, beside a writer, and on a drive that cannot be written to.
        Without `make` one that is not there is refused.
        Raises: LibraryLocked, LibraryTooNew, LibraryDamaged, LibraryUnwritable.
        """
        folder = folder.absolute()
        if not make and not (folder / DATABASE_NAME).is_file():
            raise LibraryUnwritable(
                later("The library in “{folder}” is no longer there.", folder=folder), later("Put its folder back.")
            )
        opening = _open_writing if writing else _open_reading
        try:
            return opening(folder, clock)
        except LibraryFull:
            # Its companions alone take some room.
            if not Reserve(folder).give_up():
                raise
            return opening(folder, clock)

    def merging(self, prepared: Path, called: str) -> Merging:
        """Begin to bring in a conflict copy that was prepared, `called` by its own name. Raises: LibraryError."""
        return Merging(self._connection, prepared, called, drafts=self.drafts, history=self.history, clock=self._clock)

    def changes(self) -> int:
        """Return a number that is another one once somebody else has written to the library."""
        row = self._connection.row("PRAGMA data_version")
        return int(row[0]) if row is not None else 0

    def snapshot(self) -> AbstractContextManager[None]:
        """See one state of the library inside the block, whatever is written meanwhile."""
        return self._connection.snapshot()

    def together(self) -> AbstractContextManager[None]:
        """Do several changes whole or not at all: inside the block each is a part of one transaction.

        Raises: LibraryUnwritable.
        """
        return self._connection.transaction()

    def condition(self) -> Condition:
        """Look the whole library over: pages, references, every text and earlier one, every original.

        Raises: LibraryUnwritable, LibraryLocked. Cost: reads everything once.
        """
        with Edge(self.folder), self._connection.snapshot():
            raw = self._connection.raw
            condition = look_over_pictures(raw, self.folder / PICTURES_NAME, look_over(raw))
            return look_over_history(raw, self.drafts, self.history, condition)

    def compact(self) -> Compacted:
        """Give the disk back what deleted words held, after a verified copy was made; put unused pictures aside.

        Raises: LibraryUnwritable, LibraryLocked; LibraryDamaged where the pages are: nothing is changed then.
        """
        return compact(self._connection, self.backups, self.unused_pictures)

    def close(self) -> None:
        """Let go of the library; closing twice is fine."""
        try:
            self._connection.close()
        finally:
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None and self.writing:
                self.catch_up()
        finally:
            self.close()

    def catch_up(self) -> None:
        """Have history and index follow what was saved last.

        What cannot be done now is made up for when the library is next open: nothing fails for it.
        """
        with contextlib.suppress(LibraryError, sqlite3.Error):
            for draft_id in self.keeping_up.behind():
                self.keeping_up.catch_up(draft_id)


def _open_writing(folder: Path, clock: Callable[[], datetime]) -> Library:
    with Edge(folder):
        make_folder(folder)
    lock = LibraryLock(folder / LOCK_NAME)
    try:
        _refuse_emptied(folder)
        connection = open_writing(folder / DATABASE_NAME)
        try:
            bring_up(connection, clock)
            connection.watch(folder / DATABASE_NAME)
            library = Library(folder, connection, lock, clock)
            library.publication.make()
            with contextlib.suppress(LibraryError):
                # Whatever writes rows by itself, as an older version does, knows nothing of what was put aside.
                library.unused_pictures.mend()
        except BaseException:
            connection.close()
            raise
    except BaseException:
        lock.release()
        raise
    return library


def _refuse_emptied(folder: Path) -> None:
    """Refuse to start a new library where a damaged drive left a file of nothing."""
    with Edge(folder):
        database = folder / DATABASE_NAME
        pictures = folder / PICTURES_NAME
        emptied = (
            database.is_file()
            and database.stat().st_size == 0
            and not database.with_name(f"{DATABASE_NAME}-wal").exists()
            and pictures.is_dir()
            and any(pictures.iterdir())
        )
    if emptied:
        raise LibraryDamaged(
            later("The library file in “{folder}” is empty, though the library has pictures.", folder=folder),
            later("Put a backup back with: almost-editor library restore. To start anew, move the folder away."),
        )


def _open_reading(folder: Path, clock: Callable[[], datetime]) -> Library:
    path = folder / DATABASE_NAME
    with Edge(folder):
        there = path.is_file() and path.stat().st_size > 0
    if not there:
        _open_writing(folder, clock).close()
    connection = open_reading(path)
    try:
        names = pending(connection)
        check_seal(connection)
        if names:
            connection.close()
            connection = _brought_up(folder, clock)
    except BaseException:
        connection.close()
        raise
    return Library(folder, connection, None, clock)


def _brought_up(folder: Path, clock: Callable[[], datetime]) -> Connection:
    """Return a reading connection to an older library: brought up in place, else as a copy."""
    try:
        _open_writing(folder, clock).close()
    except LibraryUnwritable:
        connection = open_copy(folder / DATABASE_NAME)
        migrate(connection, pending(connection))
        connection.only_read()
        return connection
    return open_reading(folder / DATABASE_NAME)
