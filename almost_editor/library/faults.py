"""The room's edge: what SQLite and the file system complain of, as sentences with a remedy."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path
from types import TracebackType

from almost_editor.errors import LibraryDamaged, LibraryError, LibraryFull, LibraryLocked, LibraryUnwritable
from almost_editor.wording import later

_FULL = later("Make room on it; what was last typed is still in the window and is saved as soon as there is space.")
_RESTORE = later(
    "Close the window and put a backup back with: almost-editor library restore. What is there now is kept first."
)
_ELSEWHERE = later("Check the folder’s permissions, or open a library in another folder.")

_NO_ROOM_BYTES = 1 << 16
"""A disk with less than that is called full, whatever a call says of it."""
_PRIMARY = 0xFF
"""Extended result codes carry the primary one in their low byte."""


class Edge:
    """Translates what is raised inside a `with` block; what is a bug passes as it is.

    Raises: LibraryLocked, LibraryDamaged, LibraryUnwritable.
    """

    __slots__ = ("_folder",)

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Raise the translation of `error`, if it has one."""
        wrong: LibraryError | None = None
        if isinstance(error, sqlite3.Error):
            wrong = from_sqlite(error, self._folder)
        elif isinstance(error, UnicodeDecodeError):
            # SQLite's complaint quotes what is damaged, and Python cannot read it.
            wrong = LibraryDamaged(later("The library in “{folder}” is damaged.", folder=self._folder), _RESTORE)
        elif isinstance(error, OSError):
            wrong = from_system(error, self._folder)
        if wrong is not None:
            raise wrong from error


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code, 0 where the error comes from Python's own module."""
    code: int = getattr(error, "sqlite_errorcode", 0) or 0
    return code & _PRIMARY


def from_sqlite(error: sqlite3.Error, folder: Path) -> LibraryError | None:
    """Return the sentence for an error of SQLite, or None where the error is ours."""
    match primary_code(error):
        case sqlite3.SQLITE_FULL:
            return LibraryFull(later("The disk is full."), _FULL)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LibraryLocked(
                later("Another program is writing to the library in “{folder}”.", folder=folder),
                later("Close it there, then try again."),
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return LibraryUnwritable(
                later("The library in “{folder}” cannot be written to.", folder=folder), _ELSEWHERE
            )
        case sqlite3.SQLITE_CANTOPEN:
            return LibraryUnwritable(later("The library in “{folder}” cannot be opened.", folder=folder), _ELSEWHERE)
        case sqlite3.SQLITE_IOERR if _is_full(folder):
            # Where the index of the journal, or a sync, meets the full disk first.
            return LibraryFull(later("The disk is full."), _FULL)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_PROTOCOL | sqlite3.SQLITE_NOLFS:
            return LibraryUnwritable(
                later("The disk would not read or write the library in “{folder}”.", folder=folder),
                later("Check that the drive is connected and sound, then try again."),
            )
        case sqlite3.SQLITE_NOTADB:
            return LibraryDamaged(later("The library file in “{folder}” is not a database.", folder=folder), _RESTORE)
        case sqlite3.SQLITE_CORRUPT:
            return LibraryDamaged(later("The library in “{folder}” is damaged.", folder=folder), _RESTORE)
    if str(error).startswith("Could not decode to UTF-8"):
        return LibraryDamaged(later("A text in the library in “{folder}” is damaged.", folder=folder), _RESTORE)
    return None


def from_system(error: OSError, folder: Path) -> LibraryError:
    """Return the sentence for an error of the file system."""
    place = Path(error.filename) if isinstance(error.filename, str) else folder
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return LibraryFull(later("The disk is full."), _FULL)
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return LibraryUnwritable(later("“{place}” may not be read or written.", place=place), _ELSEWHERE)
        case errno.ENOTDIR | errno.EEXIST:
            return LibraryUnwritable(
                later("A library is a folder, and a file stands in its place at “{place}”.", place=place),
                later("Name another folder, or move the file away."),
            )
        case errno.EISDIR:
            return LibraryUnwritable(
                later("A folder stands in the place of the file “{place}”.", place=place),
                later("Move that folder away, then try again."),
            )
        case errno.ENOENT:
            return LibraryUnwritable(
                later("“{place}” is gone.", place=place),
                later("Check that the drive is connected and the folder has not been moved."),
            )
        case errno.ENAMETOOLONG:
            return LibraryUnwritable(
                later("The name of the library’s folder is too long."), later("Name a shorter one.")
            )
    return LibraryUnwritable(
        later("The disk would not read or write “{place}” ({reason}).", place=place, reason=error.strerror or error),
        later("Check that the drive is connected and sound, then try again."),
    )


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _NO_ROOM_BYTES
    except OSError:
        return False
