"""The ledger: what a driver typed, when, and what it was told, on paper that outlives its death."""

from __future__ import annotations

import json
import os
import time
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

BOUND_S = 0.3
"""Nothing that was typed so long before a kill may be lost."""
STALLED_S = 0.05
"""A machine that lets a driver wait so long is too busy to say anything of the clock."""


class Ledger:
    """Written by the driver, a line each; the system has a line once it is written, whatever becomes of the driver."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def typed(self, article: int, words: int) -> None:
        """Note a word at the moment it is typed."""
        self._put("typed", article, words)

    def saved(self, article: int, words: int) -> None:
        """Note that the writer was shown “Saved”."""
        self._put("saved", article, words)

    def told(self, message: str) -> None:
        """Note what the writer was told instead."""
        self._put("told", message)

    def done(self, what: str) -> None:
        """Note something that was finished."""
        self._put("done", what)

    def _put(self, *what: object) -> None:
        os.write(self._file, f"{json.dumps([*what, time.monotonic()])}\n".encode())


@dataclass
class Account:
    """What a ledger says."""

    typed: dict[int, list[tuple[float, int]]] = field(default_factory=lambda: defaultdict(list))
    saved: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    told: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    lines: list[float] = field(default_factory=list)
    """When each line was written."""

    def expected(self, article: int, killed_s: float | None) -> int:
        """Return how many words of an article should be in the library of a driver that was killed then, by the clock.

        A driver that the machine let wait is owed no more than it was told.
        """
        if killed_s is None or self.waited_s(killed_s) > STALLED_S:
            return self.saved[article]
        return max(self.saved[article], *(words for at, words in self.typed[article] if at <= killed_s - BOUND_S), 0)

    def waited_s(self, killed_s: float) -> float:
        """Return the longest time without a line before a kill: a driver types every few milliseconds."""
        lines = [at for at in (*self.lines, killed_s) if at >= killed_s - 2 * BOUND_S]
        return max((later - at for at, later in pairwise(lines)), default=0.0)

    def most(self, article: int) -> int:
        """Return how many words of an article were ever typed."""
        return max((words for _at, words in self.typed[article]), default=0)


def read(path: Path) -> Account:
    """Read a ledger, but for a last line that was cut off."""
    account = Account()
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        try:
            kind, *rest = json.loads(line)
        except ValueError:
            continue
        account.lines.append(rest[-1])
        if kind == "typed":
            account.typed[rest[0]].append((rest[2], rest[1]))
        elif kind == "saved":
            account.saved[rest[0]] = max(account.saved[rest[0]], rest[1])
        else:
            getattr(account, kind).append(rest[0])
    return account
