"""Disks and folders that change under an open library: full, read-only, moved, deleted, replaced."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from almost_editor.errors import AlmostError, LibraryUnwritable
from almost_editor.library import reserve as the_reserve
from almost_editor.library.store import Library
from tests.faults import ledger
from tests.faults.children import complaint, fork, wait
from tests.faults.driver import Typist
from tests.faults.verdict import Tally, judge

DISK_MB = 32
RESERVE_BYTES = 4 << 20
"""A small one, for it is typed full."""
WITHOUT_ROOM = 3
"""Refused saves after which the writer makes room."""


def reason_without_mounting() -> str:
    """Say why no disk can be mounted here; nothing where one can."""
    if not sys.platform.startswith("linux"):
        return "mounting needs Linux"
    if os.geteuid() != 0:
        return "mounting needs root"
    with tempfile.TemporaryDirectory(prefix="almost-mount-") as name:
        mounted = subprocess.run(["mount", "-t", "tmpfs", "none", name], capture_output=True, check=False)
        if mounted.returncode == 0:
            subprocess.run(["umount", name], check=True)
        return "" if mounted.returncode == 0 else "this machine lets nothing be mounted"


@contextmanager
def small_disk(size_mb: int) -> Iterator[Path]:
    """Mount a small disk in memory, for as long as the block runs."""
    with tempfile.TemporaryDirectory(prefix="almost-disk-") as name:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size_mb}m", "none", name], check=True)
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", "-l", name], check=True)


def fill_disk(tries: int, *, reserve: bool) -> Tally:
    """Fill a small disk while somebody types: with a reserve nothing is refused at first, and nothing is lost ever."""
    tally = Tally(f"disk full, {'with the' if reserve else 'without a'} reserve")
    tally.skipped = reason_without_mounting()
    for number in range(0 if tally.skipped else tries):
        with small_disk(DISK_MB) as disk, tempfile.TemporaryDirectory(prefix="almost-full-") as name:
            _fill_once(tally, disk, Path(name), number, reserve=reserve)
    return tally


def _fill_once(tally: Tally, disk: Path, place: Path, number: int, *, reserve: bool) -> None:
    folder, filler = disk / "library", disk / "filler"
    book = ledger.Ledger(place / "ledger")

    def until_it_is_full() -> None:
        with mock.patch.object(the_reserve, "SIZE_BYTES", RESERVE_BYTES), Library.open(folder) as library:
            typist = Typist(library, book)
            typist.types(0, 300 + number * 37)
            typist.saves(0)
            if reserve and not library.reserve.make():
                raise RuntimeError("no reserve")
            _fill(filler)
            refused = 0
            while refused < WITHOUT_ROOM:
                typist.types(0, 1500)
                refused += not typist.saves(0)
            # Ended as by a power cut of the program: the disk is still full.
            os._exit(0)

    def on_the_full_disk() -> None:
        try:
            Library.open(folder).close()
        except AlmostError as error:
            book.told(str(error))
        filler.unlink()
        with mock.patch.object(the_reserve, "SIZE_BYTES", RESERVE_BYTES), Library.open(folder) as library:
            typist = Typist(library, book)
            typist.types(0, 60)
            if not typist.saves(0):
                raise RuntimeError("not saved, though there is room")
            if not library.reserve.make() and reserve:
                raise RuntimeError("no reserve again")

    for task in (until_it_is_full, on_the_full_disk):
        if wait(fork(task, place / "bug")):
            tally.wrong(complaint(place / "bug"))
    account = ledger.read(place / "ledger")
    tally.tries += 1
    tally.hit += bool(account.told)
    tally.refused += len(account.told)
    if reserve and account.saved[0] < 1000:
        tally.wrong(f"only {account.saved[0]} words fitted into the reserve")
    judge(tally, folder, account, label=f"full disk {number}")


def _fill(filler: Path) -> None:
    """Leave no byte of room."""
    with filler.open("wb", buffering=0) as file:
        for size in (1 << 20, 4096, 1):
            try:
                while file.write(bytes(size)):
                    pass
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise


def read_only(tries: int) -> Tally:
    """Make the disk read-only between two sittings: writing is refused with a sentence, reading goes on."""
    tally = Tally("disk read-only")
    tally.skipped = reason_without_mounting()
    for _number in range(0 if tally.skipped else tries):
        with small_disk(16) as disk, tempfile.TemporaryDirectory(prefix="almost-ro-") as name:
            book = ledger.Ledger(Path(name) / "ledger")
            with Library.open(disk / "library") as library:
                typist = Typist(library, book)
                typist.types(0, 200)
                typist.saves(0)
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
            tally.tries += 1
            try:
                Library.open(disk / "library").close()
                tally.wrong("opened for writing on a disk that cannot be written to")
            except LibraryUnwritable:
                tally.hit += 1
                tally.refused += 1
            with Library.open(disk / "library", writing=False) as library:
                if len(library.drafts.summaries()) != 1:
                    tally.wrong("not to be read on a disk that cannot be written to")
            subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
            judge(tally, disk / "library", ledger.read(Path(name) / "ledger"))
    return tally


def move_away(tries: int) -> list[Tally]:
    """Move, delete or replace the folder, or take its journal away, while somebody types."""
    return [_change(kind, change, back, tries) for kind, change, back in _CHANGES]


def _change(kind: str, change: Callable[[Path], object], back: Callable[[Path], object] | None, tries: int) -> Tally:
    tally = Tally(kind)
    for number in range(tries):
        with tempfile.TemporaryDirectory(prefix="almost-moved-") as name:
            place, folder = Path(name), Path(name) / "library"

            def work(place: Path = place, folder: Path = folder, number: int = number) -> None:
                book = ledger.Ledger(place / "ledger")
                library = Library.open(folder)
                typist = Typist(library, book)
                for _turn in range(number % 7 + 1):
                    typist.types(0, 30)
                    typist.saves(0)
                change(folder)
                for _turn in range(3):
                    typist.types(0, 30)
                    if typist.saves(0):
                        raise RuntimeError("“Saved” was said of words that nobody finds")
                if back is not None:
                    back(folder)
                    typist.types(0, 30)
                    if not typist.saves(0):
                        raise RuntimeError("not saved, though all is as before")
                os._exit(0)

            tally.tries += 1
            if wait(fork(work, place / "bug")):
                tally.wrong(complaint(place / "bug"))
            account = ledger.read(place / "ledger")
            tally.hit += bool(account.told)
            tally.refused += len(account.told)
            if folder.exists():
                judge(tally, folder, account, label=f"{kind} {number}")
    return tally


def _move(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))


def _move_back(folder: Path) -> None:
    folder.with_name("elsewhere").rename(folder)


def _replace(folder: Path) -> None:
    _move(folder)
    Library.open(folder).close()


def _replace_back(folder: Path) -> None:
    shutil.rmtree(folder)
    _move_back(folder)


def _lose_journal(folder: Path) -> None:
    (folder / "library.sqlite3-wal").unlink()


def _swap_journal(folder: Path) -> None:
    journal = folder / "library.sqlite3-wal"
    older = journal.read_bytes()
    journal.unlink()
    journal.write_bytes(older[: len(older) // 2])


_CHANGES: tuple[tuple[str, Callable[[Path], object], Callable[[Path], object] | None], ...] = (
    ("folder moved while open", _move, _move_back),
    ("folder deleted while open", shutil.rmtree, None),
    ("folder replaced while open", _replace, _replace_back),
    ("journal deleted while open", _lose_journal, None),
    ("journal replaced while open", _swap_journal, None),
)
