"""The lock that lets one process write to a library; the system drops it when that process ends, however it ends."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from almost_editor.errors import LibraryLocked, LibraryUnwritable
from almost_editor.library.faults import Edge
from almost_editor.wording import later

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """Windows refuses others to read a locked byte: lock one far behind the process id."""

    def _seize(file: int) -> None:
        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _seize(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EWOULDBLOCK}


class LibraryLock:
    """Holds `library.lock` from construction to `release`.

    The file stays when the lock goes: taking it away would let two processes lock two files of one name.
    Raises: LibraryLocked, naming the process that holds it where it is known; LibraryUnwritable.
    """

    def __init__(self, path: Path) -> None:
        folder = path.parent
        with Edge(folder):
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
        try:
            _seize(self._file)
        except OSError as error:
            holder = _holder(self._file)
            os.close(self._file)
            if error.errno in _HELD:
                raise LibraryLocked(
                    _held_by(folder, holder),
                    later("Close it there, then try again."),
                ) from error
            raise LibraryUnwritable(
                later(
                    "The drive of “{folder}” does not let a file be locked ({reason}).",
                    folder=folder,
                    reason=error.strerror,
                ),
                later("Keep the library on a drive of this machine."),
            ) from error
        try:
            with Edge(folder):
                os.ftruncate(self._file, 0)
                os.lseek(self._file, 0, os.SEEK_SET)
                os.write(self._file, str(os.getpid()).encode())
        except BaseException:
            os.close(self._file)
            raise

    def release(self) -> None:
        """Let others write to the library."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def _holder(file: int) -> str:
    try:
        os.lseek(file, 0, os.SEEK_SET)
        text = os.read(file, 20).decode("ascii", "replace").strip()
    except OSError:
        return ""
    return text if text.isdigit() else ""


def _held_by(folder: Path, process: str) -> str:
    if not process:
        return later("The library in “{folder}” is open in another window or command.", folder=folder)
    return later(
        "The library in “{folder}” is open in another window or command (process {process}).",
        folder=folder,
        process=process,
    )
