"""Controls: faults that must be found. A harness that finds nothing in these finds nothing at all."""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
from pathlib import Path
from unittest import mock

from almost_editor.library.connection import Connection, Values
from almost_editor.library.store import Library
from tests.faults import ledger
from tests.faults.children import complaint, fork, wait
from tests.faults.driver import Typist
from tests.faults.power import cut_power
from tests.faults.shim import Shim
from tests.faults.verdict import Tally, judge


def find_what_is_there(seed: int) -> list[Tally]:
    """Make faults that lose words, and see that they are counted; what is wrong here is what was not found."""
    return [_sqlite_hears_the_shim(), _no_syncs(seed), _false_promises()]


def _sqlite_hears_the_shim() -> Tally:
    """See that Python’s SQLite writes through the shim."""
    tally = Tally("control: SQLite meets the shim", tries=1)
    with tempfile.TemporaryDirectory(prefix="almost-control-") as name:

        def work() -> None:
            raw = sqlite3.connect(Path(name) / "root.sqlite3", isolation_level=None)
            shim = Shim(Path(name))
            shim.strike(1, errno.ENOSPC, on=True)
            try:
                raw.execute("CREATE TABLE one (two)")
            except sqlite3.OperationalError:
                os._exit(3)

        tally.hit = wait(fork(work, Path(name) / "bug")) == 3
        if not tally.hit:
            tally.wrong("SQLite wrote although the disk was full")
    return tally


def _no_syncs(seed: int) -> Tally:
    """See that a library that syncs nothing loses words in a power cut."""
    run = Connection.run

    def careless(self: Connection, statement: str, values: Values = ()) -> None:
        run(self, statement.replace("synchronous=FULL", "synchronous=OFF"), values)

    with mock.patch.object(Connection, "run", careless):
        cut = cut_power(1, seed, step=5)
    tally = Tally("control: power cut without syncs", tries=cut.tries, hit=bool(cut.lost))
    if not cut.lost:
        tally.wrong("no word was lost, though nothing was synced")
    return tally


def _false_promises() -> Tally:
    """See that a word is missed that was called saved and is not."""
    tally, found = Tally("control: a false promise", tries=1), Tally("")
    with tempfile.TemporaryDirectory(prefix="almost-control-") as name:
        book = ledger.Ledger(Path(name) / "ledger")
        with Library.open(Path(name) / "library") as library:
            typist = Typist(library, book)
            typist.types(0, 5)
            typist.saves(0)
        book.saved(0, 6)
        judge(found, Path(name) / "library", ledger.read(book.path))
        tally.hit = found.lost
        if found.lost != 1:
            tally.wrong(complaint(Path(name) / "bug"))
    return tally
