"""What runs in a worker's process: no Qt here, nor in anything that it imports, so that the process starts fast.

It talks through one pipe: in comes what to do; out go ("progress", done, total, what) and at last ("done", result),
("failed", error) or ("bug", trace); in comes the wish to stop, or the end of the pipe when the window is gone.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from almost_editor.errors import AlmostError

TELL_EVERY_S = 0.05
"""More often would only fill the pipe."""
_NICER = 10
"""Half of what Unix knows of giving way."""
_BELOW_NORMAL = 0x4000
"""What Windows calls the same."""


Work = Callable[..., Any]
"""A function that a worker can run: importable by its name, its values fit to be pickled.

It takes `progress` and `cancelled` as keyword arguments, and stops with `Cancelled` when it is asked to.
"""


class _Line:
    """The process's end of the pipe."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._stopped = False
        self._told = 0.0

    def progress(self, done: int, total: int, what: str) -> None:
        now = time.monotonic()
        if now - self._told >= TELL_EVERY_S or done >= total:
            self._told = now
            self.send(("progress", done, total, what))

    def cancelled(self) -> bool:
        try:
            # There is nothing else to be told than to stop; a pipe without its other end says the same.
            self._stopped = self._stopped or self._connection.poll()
        except OSError:
            self._stopped = True
        return self._stopped

    def send(self, message: tuple[Any, ...]) -> None:
        try:
            self._connection.send(message)
        except OSError:
            self._stopped = True


def give_way() -> None:
    """Let everything else on the machine go first from now on: for work that nobody waits for, in its own process."""
    if sys.platform == "win32":
        this_process = ctypes.c_void_p(-1)
        ctypes.windll.kernel32.SetPriorityClass(this_process, _BELOW_NORMAL)
    else:
        os.nice(_NICER)


def work(connection: Connection) -> None:
    """Run the function that comes through the pipe, and send home what becomes of it."""
    # Ctrl+C in a terminal reaches the whole group; the window decides what becomes of its work.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        function, args = connection.recv()
    except (EOFError, OSError):
        # The window went before it had said what to do.
        return
    line = _Line(connection)
    try:
        result = function(*args, progress=line.progress, cancelled=line.cancelled)
    except AlmostError as error:
        line.send(("failed", error))
    except BaseException:
        line.send(("bug", traceback.format_exc()))
        raise
    else:
        line.send(("done", result))
