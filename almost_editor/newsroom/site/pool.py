"""Several processes at one heap of work, this one among them; spawned, or forked where that is safe.

Work goes out in handfuls, and a process gets the next one when it has answered: nobody ever writes into a pipe that
the other end is not reading.
"""

from __future__ import annotations

import itertools
import multiprocessing
import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection, wait
from typing import Any

from almost_editor.errors import AlmostError, Cancelled
from almost_editor.wording import later

HANDFUL = 12
MOST_PROCESSES = 4
"""Each takes some 40 MB."""

_WORTH = 60
"""Pages that a process must have to do before it pays."""

Work = Callable[[Any], Any]


def processes_for(jobs: int) -> int:
    """Return how many processes so much work is worth, this one included."""
    if multiprocessing.current_process().daemon:
        # A window's worker is one, and may have no children.
        return 1
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return max(1, min(cores, MOST_PROCESSES, jobs // _WORTH))


class Pool:
    """Processes that do the same work; `make(*args)` gives each of them its worker, a function of one job."""

    def __init__(self, processes: int, make: Callable[..., Work], args: tuple[Any, ...]) -> None:
        self._own = make(*args, "0")
        # A forked process has all that is imported already; with other threads about it might wait for one for ever.
        forks = sys.platform == "linux" and threading.active_count() == 1
        context: Any = multiprocessing.get_context("fork" if forks else "spawn")
        self._children: list[tuple[multiprocessing.process.BaseProcess, Connection]] = []
        for number in range(1, processes):
            here, there = context.Pipe()
            process = context.Process(target=_serve, args=(there, make, (*args, str(number))), daemon=True)
            process.start()
            there.close()
            self._children.append((process, here))

    def run(self, jobs: Iterable[Any], asked_to_stop: Callable[[], bool]) -> Iterator[Any]:
        """Do all jobs and give their results as they come, in no order. Raises: Cancelled; what the work raises."""
        left = iter(jobs)
        busy = [here for _, here in self._children if _give(here, left)]
        for job in left:
            if asked_to_stop():
                raise Cancelled
            yield self._own(job)
            for here in _ready(busy, 0):
                yield from _taken(here)
                if not _give(here, left):
                    busy.remove(here)
        while busy:
            if asked_to_stop():
                raise Cancelled
            for here in _ready(busy, 0.1):
                busy.remove(here)
                yield from _taken(here)

    def close(self) -> None:
        """End the processes."""
        for process, here in self._children:
            here.close()
            process.terminate()
        for process, _ in self._children:
            process.join()
        self._children = []


def _give(here: Connection, left: Iterator[Any]) -> bool:
    handful = list(itertools.islice(left, HANDFUL))
    if handful:
        here.send(handful)
    return bool(handful)


def _ready(busy: list[Connection], timeout_s: float) -> list[Connection]:
    return [one for one in wait(busy, timeout_s) if isinstance(one, Connection)] if busy else []


def _taken(here: Connection) -> list[Any]:
    try:
        kind, answer = here.recv()
    except EOFError as error:
        raise AlmostError(
            later("A process of the export ended before it was finished; nothing was changed."),
            later("Try again; the memory may have run out."),
        ) from error
    if kind == "failed":
        raise answer
    if kind == "bug":
        raise RuntimeError(answer)
    results: list[Any] = answer
    return results


def _serve(there: Connection, make: Callable[..., Work], args: tuple[Any, ...]) -> None:
    work = make(*args)
    while True:
        try:
            jobs = there.recv()
        except (EOFError, OSError, KeyboardInterrupt):
            return
        try:
            there.send(("done", [work(job) for job in jobs]))
        except AlmostError as error:
            there.send(("failed", error))
        except KeyboardInterrupt:
            return
        except BaseException:
            there.send(("bug", traceback.format_exc()))
            raise
