"""The shim between this process and the C library: built where there is a compiler, given orders where it is loaded."""

from __future__ import annotations

import ctypes
import enum
import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
LOADED = "ALMOST_FAULTS_SHIM"


class Calls(enum.IntFlag):
    """The kinds of calls that can be made to fail."""

    WRITES = 1
    SYNCS = 2
    READS = 4
    OPENS = 8
    NAMES = 16


KILL = -1
"""In place of an error: the process is killed there."""
FAILING = {
    KILL: Calls.WRITES | Calls.SYNCS | Calls.OPENS | Calls.NAMES,
    errno.EIO: Calls.WRITES | Calls.SYNCS | Calls.READS | Calls.OPENS | Calls.NAMES,
    # A full disk still reads, and lets files go.
    # As after a system has found its disk broken and gone over to reading.
    errno.EROFS: Calls.WRITES | Calls.NAMES,
    errno.ENOSPC: Calls.WRITES | Calls.SYNCS,
}


def reason_without() -> str:
    """Say why there can be no shim on this machine; nothing where there can."""
    if not sys.platform.startswith("linux"):
        return "the shim needs Linux"
    return "" if shutil.which("cc") else "the shim needs a C compiler (cc)"


def build(folder: Path) -> Path:
    """Compile the shim into a folder."""
    made = folder / "shim.so"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-O1", "-o", str(made), str(SOURCE), "-ldl", "-pthread"], check=True, timeout=120
    )
    return made


def run_with(shim: Path, command: list[str]) -> int:
    """Run a command that has the shim; return its exit code."""
    return subprocess.run(
        command, env={**os.environ, "LD_PRELOAD": str(shim), LOADED: str(shim)}, check=False
    ).returncode


def is_loaded() -> bool:
    """Tell whether this process has the shim."""
    return LOADED in os.environ


class Shim:
    """Gives orders to the shim of this process, for files below one folder."""

    def __init__(self, under: Path) -> None:
        self._shim = ctypes.CDLL(os.environ[LOADED])
        self._shim.fault_count.restype = ctypes.c_long
        self._shim.fault_strike.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int, ctypes.c_int]
        self._shim.fault_under(os.fsencode(under))

    def strike(self, at: int, error: int, *, on: bool) -> None:
        """Let the call of this number fail, from 1, and with `on` all after it; 0 only counts."""
        self._shim.fault_strike(at, error, int(on), int(FAILING[error]))

    @property
    def count(self) -> int:
        """How many calls there were since `strike` that could have failed."""
        return int(self._shim.fault_count())

    @contextmanager
    def noting(self, to: int) -> Iterator[None]:
        """Write down every write, sync and name into an open file."""
        self._shim.fault_notes(to)
        try:
            yield
        finally:
            self._shim.fault_notes(-1)
