"""Kills: drivers that are ended with SIGKILL at random moments, over and over on the same libraries."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.faults import ledger
from tests.faults.children import complaint, fork, kill_soon
from tests.faults.driver import ARTICLES, type_on
from tests.faults.verdict import Tally, judge
from tests.faults.window_driver import type_in_window

Driver = Callable[[Path, ledger.Ledger], object]

TRIES_EACH = 25
"""On one library, each opened by the next driver as the kill left it."""


def kill_typists(tries: int, seed: int) -> Tally:
    """Kill drivers that type into a library without a window."""
    return _kill("kill -9 while typing", type_on, 0.5, tries, seed)


def kill_windows(tries: int, seed: int) -> Tally:
    """Kill drivers that type through the window’s own lanes and its open draft."""
    return _kill("kill -9 while typing, lanes", type_in_window, 1.0, tries, seed)


def _kill(kind: str, driver: Driver, most_s: float, tries: int, seed: int) -> Tally:
    tally, chance = Tally(kind), random.Random(seed)  # noqa: S311
    while tally.tries < tries:
        with tempfile.TemporaryDirectory(prefix="almost-kills-") as place:
            _kill_on_one(tally, Path(place), driver, most_s, tries=min(TRIES_EACH, tries - tally.tries), chance=chance)
    return tally


def _kill_on_one(
    tally: Tally, place: Path, driver: Driver, most_s: float, *, tries: int, chance: random.Random
) -> None:
    folder, there = place / "library", dict.fromkeys(range(ARTICLES), 0)
    for number in range(tries):
        notes = place / f"ledger-{number}"
        child = fork(lambda notes=notes: driver(folder, ledger.Ledger(notes)), place / "bug")
        killed_s = kill_soon(child, chance, most_s)
        tally.tries += 1
        if killed_s is None:
            tally.wrong(complaint(place / "bug"))
            continue
        account = ledger.read(notes)
        tally.hit += bool(account.typed)
        for article, words in there.items():
            account.saved[article] = max(account.saved[article], words)
            account.typed[article].append((killed_s, words))
        there = judge(tally, folder, account, killed_s, f"kill {tally.tries}") or there
