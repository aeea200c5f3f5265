"""One connection to the database: how it is opened, asked and written to."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from almost_editor.errors import LibraryLocked, LibraryUnwritable
from almost_editor.library.faults import Edge, primary_code
from almost_editor.library.place import Place, parted
from almost_editor.wording import later

BUSY_TIMEOUT_MS = 5000

Values = Sequence[object] | Mapping[str, object]
"""What stands in the places of a statement."""


class Connection:
    """A connection that raises sentences; it belongs to the thread that opened it."""

    def __init__(
        self, raw: sqlite3.Connection, folder: Path, *, writing: bool, copy: TemporaryDirectory[str] | None = None
    ) -> None:
        self.raw = raw
        self.folder = folder
        self.writing = writing
        self._copy = copy
        self._place: Place | None = None
        self._edge = Edge(folder)

    @property
    def changes(self) -> int:
        """How many rows were ever changed here: another number as soon as anything was written, taken back or not."""
        return self.raw.total_changes

    def rows(self, statement: str, values: Values = ()) -> list[sqlite3.Row]:
        """Return all rows of a question."""
        with self._edge:
            return self.raw.execute(statement, values).fetchall()

    def row(self, statement: str, values: Values = ()) -> sqlite3.Row | None:
        """Return the first row of a question."""
        with self._edge:
            row: sqlite3.Row | None = self.raw.execute(statement, values).fetchone()
            return row

    def run(self, statement: str, values: Values = ()) -> None:
        """Change something."""
        with self._edge:
            self.raw.execute(statement, values)

    def run_many(self, statement: str, many: Iterable[Values]) -> None:
        """Change something once for each of `many`."""
        with self._edge:
            self.raw.executemany(statement, many)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Do everything inside, or nothing of it; what was done is on the disk when the block ends.

        Inside another one it is a part of that, which alone says what becomes of it. Raises: LibraryUnwritable where
        the library is open for reading.
        """
        if self.raw.in_transaction:
            yield
            return
        if not self.writing:
            raise LibraryUnwritable(
                later("The library is open for reading only."), later("Open it for writing to change something in it.")
            )
        self._refuse_elsewhere()
        # A transaction that starts as a reader and writes later fails at once when another has written since.
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
            self._bring_in_if_parted()
        except BaseException:
            # A full disk may have ended the transaction already; the first error is the one to be told.
            self._roll_back()
            raise

    def watch(self, database: Path) -> None:
        """Refuse from now on to write into files that are no longer where they were opened."""
        self._place = Place(database)

    def _refuse_elsewhere(self) -> None:
        if self._place is None:
            return
        self._place.refuse_moved()
        if self._bring_in_if_parted():
            raise parted(self.folder)

    def _bring_in_if_parted(self) -> bool:
        """Bring what is promised out of a journal that has lost its name into the database, while it is open."""
        if self._place is None or not self._place.is_parted():
            return False
        with contextlib.suppress(sqlite3.Error):
            self.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return True

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """See one state of the library in several questions, whatever is written meanwhile."""
        if self.raw.in_transaction:
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            # There is nothing to commit, and after damaged pages were read a COMMIT would complain of them once more.
            self._roll_back()

    def _roll_back(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            if self.raw.in_transaction:
                self.raw.execute("ROLLBACK")

    def only_read(self) -> Self:
        """Refuse to write from now on, whatever is asked."""
        self.run("PRAGMA query_only=ON")
        return self

    def close(self) -> None:
        """Let go of the file."""
        with self._edge:
            self.raw.close()
        if self._copy is not None:
            self._copy.cleanup()
            self._copy = None


def open_writing(path: Path) -> Connection:
    """Open the one writing connection, making the file where there is none."""
    with Edge(path.parent):
        return Connection(_connect(path, "rwc"), path.parent, writing=True)


def open_reading(path: Path) -> Connection:
    """Open a connection that reads the file and never writes to it.

    SQLite reads a WAL database in a folder that it cannot write to only while a writer has it open; else a copy in a
    temporary folder is read. `immutable=1` would read the original, but without what still stands in its WAL.
    Raises: LibraryUnwritable where the file cannot be read; LibraryLocked where it changes while it is copied.
    """
    folder = path.parent
    with Edge(folder):
        try:
            raw = _connect(path, "ro")
        except sqlite3.OperationalError as error:
            if primary_code(error) not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
                raise
        else:
            return Connection(raw, folder, writing=False).only_read()
        return _read_copy(path).only_read()


def open_copy(path: Path) -> Connection:
    """Open a temporary copy for writing, so that an old library on a read-only drive can be migrated and read."""
    with Edge(path.parent):
        return _read_copy(path)


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    raw = sqlite3.connect(
        f"{path.as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000
    )
    try:
        raw.row_factory = sqlite3.Row
        raw.execute("PRAGMA foreign_keys=ON")
        raw.execute("PRAGMA trusted_schema=OFF")
        raw.execute("PRAGMA cell_size_check=ON")
        # The file is first touched here: not a database, no permission and the like come out now.
        raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        raw.close()
        raise
    return raw


def _read_copy(path: Path) -> Connection:
    files = [path, path.with_name(f"{path.name}-wal")]
    copy = TemporaryDirectory(prefix="almost-library-", ignore_cleanup_errors=True)
    try:
        before = [_stamp(file) for file in files]
        for file in files:
            if file.exists():
                shutil.copyfile(file, Path(copy.name) / file.name)
        if before != [_stamp(file) for file in files]:
            raise LibraryLocked(
                later("The library in “{parent}” is being written to.", parent=path.parent),
                later("Try again in a moment."),
            )
        raw = _connect(Path(copy.name) / path.name, "rw")
        return Connection(raw, path.parent, writing=False, copy=copy)
    except BaseException:
        copy.cleanup()
        raise


def _stamp(file: Path) -> tuple[int, int]:
    if not file.exists():
        return (0, 0)
    stat = file.stat()
    return (stat.st_size, stat.st_mtime_ns)
