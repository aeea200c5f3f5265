"""Children: drivers in processes of their own, forked from a warm one, that are killed or come to their end."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

PATIENCE_S = 60.0


def fork(task: Callable[[], object], complaints: Path) -> int:
    """Start a child that does a task; a bug in it is written down and ends it with code 70."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    code = 0
    try:
        task()
    except BaseException:
        complaints.write_text(traceback.format_exc(), encoding="utf-8")
        code = 70
    finally:
        os._exit(code)


def wait(child: int) -> int:
    """Wait for a child's end and return its code, negative where a signal ended it; one that hangs is killed."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.0005)
    kill(child)
    return -signal.SIGKILL


def complaint(path: Path) -> str:
    """Return what a child left in writing before it ended."""
    return path.read_text(encoding="utf-8") if path.exists() else "it hung, and left nothing in writing"


def kill(child: int) -> float:
    """Kill a child and return when."""
    at = time.monotonic()
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return at


def kill_soon(child: int, chance: random.Random, most_s: float) -> float | None:
    """Kill a child at a random moment and return when; None where it had ended by then."""
    time.sleep(chance.random() * most_s)
    ended, _status = os.waitpid(child, os.WNOHANG)
    return None if ended else kill(child)
