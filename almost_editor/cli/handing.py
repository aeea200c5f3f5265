"""Handing a command to the window that has the library open: it carries it out, so that one process alone writes."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import IO, cast

from almost_editor.errors import Cancelled, LibraryLocked
from almost_editor.newsroom.handing import (
    GREETING,
    PATIENCE_S,
    WORKING,
    Answer,
    Call,
    call_bytes,
    read_answer,
)
from almost_editor.paths import window_address


def hand(library: Path, *words: str) -> Answer | None:
    """Have the open window of a library carry a command out; None where no window listens.

    Raises: LibraryLocked where it answers no more; InvalidValue where it speaks another language; Cancelled.
    """
    line = _connected(window_address(library))
    if line is None:
        return None
    try:
        with line:
            line.write(call_bytes(Call(words, Path.cwd())))
            line.flush()
            return _heard(line)
    except KeyboardInterrupt:
        raise Cancelled("Stopped waiting.", "The open window carries the command out all the same.") from None
    except OSError as error:
        raise _silent() from error


def listens(library: Path) -> bool:
    """Tell whether a window that has the library open listens."""
    line = _connected(window_address(library))
    if line is None:
        return False
    line.close()
    return True


def _heard(line: IO[bytes]) -> Answer:
    while (said := line.readline()) == WORKING:
        pass
    if not said:
        raise _silent()
    return read_answer(said + line.readline() if said == GREETING else said)


def _silent() -> LibraryLocked:
    return LibraryLocked(
        "The open window took the command and did not answer.", "See in the window whether it was carried out."
    )


if sys.platform == "win32":

    def _connected(address: str) -> IO[bytes] | None:
        try:
            return Path(rf"\\.\pipe\{address}").open("r+b", buffering=0)
        except OSError:
            return None
else:

    def _connected(address: str) -> IO[bytes] | None:
        """Return a line to the window, or None where nobody listens, or somebody else does."""
        speaker = socket.socket(socket.AF_UNIX)
        speaker.settimeout(PATIENCE_S)
        try:
            if Path(address).stat().st_uid == os.getuid():
                speaker.connect(address)
                return cast("IO[bytes]", speaker.makefile("rwb"))
        except OSError:
            # Left behind by a window that was killed, or none at all.
            pass
        finally:
            # The file that was made of it keeps the line open.
            speaker.close()
        return None
