"""The reserve: room on the disk that the library gives up when the last words would not fit any more."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

RESERVE_NAME = "library.reserve"
SIZE_BYTES = 16 << 20
"""The journal grows to 4 MB before it is brought in, and the database by as much: half of it. The other half takes the
longest text there may be several times, or a day’s typing."""
ROOM_FOR_IT = 3
"""So many times its size must be free: it must not be the reserve that fills the disk."""

_PIECE_BYTES = 1 << 20


class Reserve:
    """The reserve of one library; any thread may make it, and whoever saves gives it up."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / RESERVE_NAME

    def give_up(self) -> bool:
        """Let the reserve go; tell whether there was one."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True

    def make(self) -> bool:
        """See to it that there is a reserve; tell whether there is one. A disk with little room left gets none.

        Cost: writes 16 MB where there is none, in pieces. Random bytes: a drive that squeezes would reserve nothing.
        """
        try:
            if self._path.stat().st_size >= SIZE_BYTES:
                return True
        except OSError:
            pass
        temporary = self._path.with_name(f".new-{os.getpid()}-{RESERVE_NAME}")
        try:
            if shutil.disk_usage(self._path.parent).free < ROOM_FOR_IT * SIZE_BYTES:
                return False
            with temporary.open("wb") as file:
                for _piece in range(SIZE_BYTES // _PIECE_BYTES):
                    file.write(os.urandom(_PIECE_BYTES))
                file.flush()
                os.fsync(file.fileno())
            # Not durable, as a name: a reserve that a power cut took is made again.
            temporary.replace(self._path)
        except OSError:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            return False
        return True
