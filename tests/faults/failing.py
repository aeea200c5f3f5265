"""The k-th call that fails, for every k of a session: once, and from then on."""

from __future__ import annotations

import errno
import tempfile
from collections.abc import Iterator
from pathlib import Path

from almost_editor.library.store import Library
from tests.faults import ledger
from tests.faults.children import fork, wait
from tests.faults.driver import short_session
from tests.faults.shim import Shim
from tests.faults.verdict import Tally, judge


def backs_up(library: Library) -> None:
    """Make a backup and compact: what else writes."""
    library.backups.make()
    library.compact()


def calls_of_a_session(error: int) -> int:
    """Count the calls of a session that could fail in this way."""
    with tempfile.TemporaryDirectory(prefix="almost-calls-") as place:
        counted = Path(place) / "counted"

        def count() -> None:
            shim = Shim(Path(place) / "root")
            shim.strike(0, error, on=False)
            short_session(Path(place) / "root" / "library", ledger.Ledger(Path(place) / "ledger"), backs_up)
            counted.write_text(str(shim.count), encoding="utf-8")

        code = wait(fork(count, Path(place) / "bug"))
        if code:
            raise RuntimeError((Path(place) / "bug").read_text(encoding="utf-8"))
        return int(counted.read_text(encoding="utf-8"))


def fail_each(error: int, *, on: bool, step: int = 1) -> Tally:
    """Have each call of a session fail, or each `step`-th of them."""
    name = f"{errno.errorcode[error]} at the k-th call, {'from then on' if on else 'once'}"
    tally = Tally(name)
    calls = calls_of_a_session(error)
    for at in range(1, calls + 1, step):
        _fail_at(tally, at, error, on=on)
    return tally


def _fail_at(tally: Tally, at: int, error: int, *, on: bool) -> None:
    with tempfile.TemporaryDirectory(prefix="almost-failing-") as name:
        place = Path(name)
        root = place / "root"
        root.mkdir()

        def work() -> None:
            shim = Shim(root)
            shim.strike(at, error, on=on)
            short_session(root / "library", ledger.Ledger(place / "ledger"), backs_up)
            (place / "struck").write_text(str(shim.count >= at), encoding="utf-8")

        code = wait(fork(work, place / "bug"))
        tally.tries += 1
        account = ledger.read(place / "ledger")
        tally.hit += (place / "struck").exists() and (place / "struck").read_text(encoding="utf-8") == "True"
        tally.refused += len(account.told)
        label = f"call {at}"
        if code:
            bug = (place / "bug").read_text(encoding="utf-8") if (place / "bug").exists() else "it hung"
            tally.wrong(f"{label}: not told as a sentence ({code}): {bug}")
        judge(tally, root / "library", account, label=label)


def kinds() -> Iterator[tuple[int, bool]]:
    """Return the ways of failing."""
    for error in (errno.EIO, errno.ENOSPC):
        for on in (False, True):
            yield error, on
    yield errno.EROFS, True
