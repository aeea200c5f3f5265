"""Larger works that are killed at each call that changes the disk: migrating, backing up, restoring, compacting."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from almost_editor.errors import AlmostError
from almost_editor.library.backup import backups_folder, copies_in
from almost_editor.library.connection import open_reading
from almost_editor.library.restoring import restore
from almost_editor.library.store import Library
from almost_editor.library.verifying import look_over
from tests.faults import ledger
from tests.faults.children import fork, wait
from tests.faults.driver import short_session
from tests.faults.shim import KILL, Shim
from tests.faults.verdict import Tally

SCHEMAS = Path(__file__).resolve().parents[1] / "library" / "schemas"
NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


@dataclass(frozen=True)
class Work:
    """What is done to a library; afterwards it holds what it held before, or what it holds when all was done."""

    kind: str
    prepare: Callable[[Path], object]
    do: Callable[[Path], object]


def works() -> list[Work]:
    """Return the works, one migration for each schema that ever landed."""
    return [
        *(
            Work(f"killed while migrating {path.stem}", _copying(path), _open)
            for path in sorted(SCHEMAS.glob("*.sqlite3"))
        ),
        Work("killed while backing up", _prepare, lambda folder: _with(folder, lambda one: one.backups.make())),
        Work("killed while compacting", _prepare, lambda folder: _with(folder, Library.compact)),
        Work("killed while restoring", _prepare_restoring, _restore),
    ]


def kill_each(kind: str, step: int = 1) -> Tally:
    """Kill a work of this kind at each call that it makes, or each `step`-th."""
    work = next(one for one in works() if one.kind == kind)
    tally = Tally(work.kind)
    with tempfile.TemporaryDirectory(prefix="almost-larger-") as name:
        ready = Path(name) / "ready"
        ready.mkdir()
        work.prepare(ready / "library")
        done = Path(name) / "done"
        shutil.copytree(ready, done)
        before = None if work.do is _open else content(done / "library")
        work.do(done / "library")
        allowed = [before, content(done / "library")]
        at = 1
        while _kill_at(tally, work, Path(name), at, allowed):
            at += step
    return tally


def _kill_at(tally: Tally, work: Work, place: Path, at: int, allowed: list[object]) -> bool:
    root = place / "root"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(place / "ready", root)

    def task() -> None:
        Shim(root).strike(at, KILL, on=False)
        work.do(root / "library")

    code = wait(fork(task, place / "bug"))
    tally.tries += 1
    tally.hit += code < 0
    if code > 0:
        tally.wrong(f"call {at}: {(place / 'bug').read_text(encoding='utf-8')}")
    try:
        if content(root / "library") not in allowed:
            tally.lost += 1
            tally.wrong(f"call {at}: the library is neither as before nor as after")
        _look_at_copies(tally, root / "library", at)
        # What was cut off can be done again.
        work.do(root / "library")
        if content(root / "library") not in allowed:
            tally.wrong(f"call {at}: it cannot be done again")
    except AlmostError as error:
        tally.unopened += 1
        tally.wrong(f"call {at}: {error}")
    return code < 0


def _look_at_copies(tally: Tally, folder: Path, at: int) -> None:
    for copy in copies_in(backups_folder(folder)):
        opened = open_reading(backups_folder(folder) / copy.name)
        try:
            if not look_over(opened.raw).sound:
                tally.wrong(f"call {at}: the copy {copy.name} is not sound")
        finally:
            opened.close()


def content(folder: Path) -> object:
    """Return every word of a library. Raises: LibraryError; AssertionError where it is not sound."""
    with Library.open(folder) as library:
        condition = library.condition()
        if condition.faults or [one for one in condition.damaged if not one.original]:
            raise AssertionError(condition)
        summaries = library.drafts.summaries(include_trashed=True)
        drafts = sorted((library.drafts.get(one.id) for one in summaries), key=lambda draft: draft.id)
        return drafts, library.series.all()


def _copying(schema: Path) -> Callable[[Path], object]:
    def prepare(folder: Path) -> None:
        folder.mkdir(parents=True)
        shutil.copyfile(schema, folder / "library.sqlite3")

    return prepare


def _prepare(folder: Path) -> None:
    short_session(folder, ledger.Ledger(folder.parent.parent / "ledger"))


def _prepare_restoring(folder: Path) -> None:
    _prepare(folder)
    _with(folder, lambda library: library.backups.make())
    _prepare(folder)


def _restore(folder: Path) -> None:
    backups = backups_folder(folder)
    oldest = copies_in(backups)[-1]
    restore(folder, backups / oldest.name, NOW)


def _open(folder: Path) -> None:
    Library.open(folder).close()


def _with(folder: Path, do: Callable[[Library], object]) -> None:
    with Library.open(folder) as library:
        do(library)
