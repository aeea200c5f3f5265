"""Copies of a library outside its folder: made in steps, verified whole, and only then called by their names."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from almost_editor.errors import Cancelled, LibraryDamaged, LibraryError, LibraryLocked, LibraryUnwritable
from almost_editor.library.atomic import make_folder, settle, sync_folder
from almost_editor.library.connection import Connection, open_reading
from almost_editor.library.faults import Edge, primary_code
from almost_editor.library.house_files import are_files_kept, drop_unlisted, keep_files
from almost_editor.library.kept_pictures import are_kept, drop_unused, is_sound, keep_originals
from almost_editor.library.lock import LibraryLock
from almost_editor.library.rota import ENDING, Copy, copy_named, newest_first, to_go
from almost_editor.library.verifying import Condition, fingerprint, look_over
from almost_editor.wording import later

LOCK_NAME = "backups.lock"
PICTURES_NAME = "pictures"
PAGES_AT_ONCE = 1024
"""Between two steps of a copy whoever waits for the file, or wants to stop the copying, has a turn."""

_TEMPORARY = ".new-"


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Made:
    """A copy that was made and verified."""

    copy: Copy
    path: Path
    condition: Condition
    """Of the copy, which is that of the library: a damaged library is copied all the same, and called damaged."""
    lost_pictures: tuple[str, ...] = ()
    """Originals that are damaged or missing and could not be put beside the copy."""


def backups_folder(folder: Path) -> Path:
    """Return where copies are kept: beside the library, so that losing its folder does not lose them."""
    return folder.with_name(f"{folder.name}-backups")


def copies_in(backups: Path) -> list[Copy]:
    """Return the copies of the rota, the newest first; none where there is no folder. Raises: LibraryUnwritable."""
    with Edge(backups):
        names = [path.name for path in backups.iterdir()] if backups.is_dir() else []
    return newest_first(copy for name in names if (copy := copy_named(name)))


def spoiled_in(backups: Path) -> tuple[str, ...]:
    """Return the names of what was sound in the backups when it was made and is not now: newest copy and originals.

    Raises: LibraryUnwritable. Cost: reads them whole.
    """
    newest = next((copy.name for copy in copies_in(backups) if not copy.damaged), "")
    spoiled = [newest] if newest and not _reads_sound(backups / newest) else []
    with Edge(backups):
        kept = backups / PICTURES_NAME
        pictures = sorted(kept.glob("[!.]*"))
        return (*spoiled, *(path.name for path in pictures if not is_sound(path)))


def make_copy(
    connection: Connection, now: datetime, before: str = "", *, cancelled: Callable[[], bool] = _never
) -> Made:
    """Copy the database as it is at one moment, verify the copy, and give it its name.

    Shapes: `before` says what is about to be done. Raises: LibraryUnwritable, LibraryLocked, Cancelled; nothing is
    left of the copy then. Cost: reads every body twice; whoever writes meanwhile by another connection is not held up.
    """
    backups = backups_folder(connection.folder)
    with Edge(backups):
        make_folder(backups)
    with copying(backups), Edge(backups):
        _sweep(backups)
        temporary = backups / f"{_TEMPORARY}{os.getpid()}{ENDING}"
        try:
            condition = copy_to(connection, temporary, cancelled=cancelled)
            number = max((copy.number for copy in copies_in(backups)), default=0) + 1
            copy = Copy(number, now, before, damaged=not condition.sound)
            settle(temporary, backups / copy.name)
        finally:
            _remove(temporary)
    return Made(copy, backups / copy.name, condition)


def copy_to(connection: Connection, path: Path, *, cancelled: Callable[[], bool] = _never) -> Condition:
    """Copy a database into a new file, on the disk when it returns, and verify that it holds the same.

    Raises: LibraryUnwritable, LibraryLocked, Cancelled. Law: the answer is the condition of both.
    """
    with Edge(path.parent), connection.snapshot():
        marks = _fingerprint(connection.raw)
        _remove(path)
        target = sqlite3.connect(path, isolation_level=None)
        try:
            target.row_factory = sqlite3.Row
            _fill(connection.raw, target, cancelled)
            # One file without companions, that any program can read.
            target.execute("PRAGMA journal_mode=DELETE")
            with path.open("rb+") as file:
                os.fsync(file.fileno())
            condition = look_over(target)
            same = _fingerprint(target) == marks
        finally:
            target.close()
        if not same or (not condition.sound and look_over(connection.raw).sound):
            raise LibraryUnwritable(
                later("The backup could not be read back as it was written, so it was not kept."),
                later(
                    "Check that the drive of “{parent}” is sound, then try again; older backups are kept.",
                    parent=path.parent,
                ),
            )
    return condition


@contextlib.contextmanager
def copying(backups: Path) -> Iterator[None]:
    """Be the only one who makes or takes away copies there. Raises: LibraryLocked, LibraryUnwritable."""
    try:
        lock = LibraryLock(backups / LOCK_NAME)
    except LibraryLocked as error:
        raise LibraryLocked(
            later("A backup of this library is being made already."), later("Try again in a moment.")
        ) from error
    try:
        yield
    finally:
        lock.release()


class Backups:
    """The copies of one open library; they work beside a writer, too."""

    def __init__(self, connection: Connection, pictures: Path, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._pictures = pictures
        self._clock = clock
        self.folder = backups_folder(connection.folder)

    def all(self) -> list[Copy]:
        """Return the copies, the newest first. Raises: LibraryUnwritable."""
        return copies_in(self.folder)

    def changed(self) -> bool:
        """Tell whether the library holds something else than its newest copy, or a file of it is not kept with it.

        A new, empty library needs no copy; earlier versions of articles come by themselves and are no change.
        Cost: reads all but the bodies, of both.
        """
        with Edge(self._connection.folder), self._connection.snapshot():
            mine = _fingerprint(self._connection.raw, history=False)
            copies = self.all()
            if not copies:
                asked = "SELECT 1 FROM drafts UNION ALL SELECT 1 FROM series LIMIT 1"
                return mine is None or self._connection.row(asked) is not None
        try:
            newest = open_reading(self.folder / copies[0].name)
        except LibraryError:
            return True
        try:
            with Edge(self.folder):
                same = mine is not None and _fingerprint(newest.raw, history=False) == mine
                # A disk that was full may have taken the copy and not what belongs to it.
                pictures = are_kept(newest.raw, self._pictures, self.folder / PICTURES_NAME)
                return not (same and pictures and are_files_kept(self._connection.folder, self.folder / copies[0].name))
        finally:
            newest.close()

    def make(
        self,
        before: str = "",
        *,
        now: datetime | None = None,
        thorough: bool = False,
        cancelled: Callable[[], bool] = _never,
    ) -> Made:
        """Make a verified copy, with the originals that it refers to and the house's files beside it.

        Shapes: `thorough` verifies again also the originals that are there. Raises: LibraryUnwritable, LibraryLocked,
        Cancelled. Cost: each original is copied once, ever.
        """
        made = make_copy(self._connection, now or self._clock(), before, cancelled=cancelled)
        # Asked of the copy: the library may have gone on.
        copy = open_reading(made.path)
        try:
            with Edge(self.folder), copying(self.folder):
                kept = self.folder / PICTURES_NAME
                lost = keep_originals(copy.raw, self._pictures, kept, cancelled, thorough=thorough)
                keep_files(self._connection.folder, made.path, cancelled)
        finally:
            copy.close()
        return Made(made.copy, made.path, made.condition, lost)

    def thin(self) -> int:
        """Take the copies away that the rota no longer needs, and originals that none refers to; return how many.

        Law: a copy has its name only once it was verified, and the rota lets an older one go only for newer ones.
        Raises: LibraryUnwritable, LibraryLocked.
        """
        if not self.folder.is_dir():
            return 0
        with Edge(self.folder), copying(self.folder):
            gone = to_go(self.all())
            for copy in gone:
                (self.folder / copy.name).unlink(missing_ok=True)
            if gone:
                sync_folder(self.folder)
                drop_unused(self.folder, self.folder / PICTURES_NAME)
                drop_unlisted(self.folder)
        return len(gone)


def refuse_broken(made: Made) -> None:
    """Refuse to go on where the pages of the library are damaged; one article’s damage is in nobody's way.

    Raises: LibraryDamaged, without leaving the copy: nothing was changed, so nobody needs it.
    """
    if made.condition.faults:
        with Edge(made.path.parent):
            made.path.unlink(missing_ok=True)
        raise LibraryDamaged(
            later("The library is damaged, so it was not changed."),
            later("Put back a copy with: almost-editor library restore"),
        )


def _reads_sound(path: Path) -> bool:
    try:
        copy = open_reading(path)
    except LibraryDamaged:
        return False
    try:
        with Edge(path.parent):
            return look_over(copy.raw).sound
    finally:
        copy.close()


def _fill(raw: sqlite3.Connection, target: sqlite3.Connection, cancelled: Callable[[], bool]) -> None:
    def step(_status: int, _remaining: int, _total: int) -> None:
        if cancelled():
            raise Cancelled

    raw.backup(target, pages=PAGES_AT_ONCE, progress=step)


def _fingerprint(raw: sqlite3.Connection, *, history: bool = True) -> str | None:
    """Return the fingerprint, or None where damage leaves none to take. Raises: sqlite3.Error."""
    try:
        return fingerprint(raw, history=history)
    except sqlite3.DatabaseError as error:
        undecodable = str(error).startswith("Could not decode to UTF-8")
        if undecodable or primary_code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return None
        raise


def _sweep(backups: Path) -> None:
    """Take away what a copy left that was cut off: whoever holds the lock makes the only one."""
    for path in backups.glob(f"{_TEMPORARY}*"):
        path.unlink(missing_ok=True)


def _remove(path: Path) -> None:
    for one in (path, path.with_name(f"{path.name}-journal")):
        one.unlink(missing_ok=True)
