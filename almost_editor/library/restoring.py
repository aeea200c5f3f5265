"""Putting a copy back in the place of a library: the present is kept first, and all of it happens or nothing."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from almost_editor.errors import InvalidValue, LibraryDamaged, LibraryError, LibraryLocked, LibraryTooNew, NotFound
from almost_editor.library import atomic
from almost_editor.library.backup import PICTURES_NAME as KEPT_PICTURES
from almost_editor.library.backup import backups_folder, copies_in, copy_to, make_copy
from almost_editor.library.connection import Connection, open_reading, open_writing
from almost_editor.library.faults import Edge
from almost_editor.library.house_files import put_files_back
from almost_editor.library.kept_pictures import files_wanted, put
from almost_editor.library.lock import LibraryLock
from almost_editor.library.pictures import PICTURES_NAME, aside
from almost_editor.library.rota import ENDING
from almost_editor.library.schema import KNOWN, pending
from almost_editor.library.store import DATABASE_NAME, LOCK_NAME
from almost_editor.library.verifying import Condition, file_digest, look_over, pictures_used
from almost_editor.wording import later

_SEE = later("Choose another one; see them with: almost-editor library restore")
_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database; it belongs to that one, and would be read into another one in its place."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and where the library is that stood there before."""

    condition: Condition
    kept: Path | None
    """A copy, or a folder with the damaged files as they were; nothing where there was no library."""
    pictures_back: int
    pictures_lost: tuple[str, ...]
    """Originals that the copy refers to and that are nowhere to be found."""
    files_back: int = 0
    """Word lists, snippets, templates and layouts that the library no longer had."""


def find_copy(folder: Path, named: str) -> Path:
    """Return the copy that a person named: by its path, its file's name, or its number. Raises: NotFound."""
    path = Path(named).expanduser()
    if path.is_file():
        return path.absolute()
    backups = backups_folder(folder)
    for copy in copies_in(backups):
        if named in (copy.name, copy.name.removesuffix(ENDING)) or (named.isdecimal() and int(named) == copy.number):
            return backups / copy.name
    if (backups / path.name).is_file() and path.name == named:
        return backups / named
    raise NotFound(
        later("There is no backup “{named}”.", named=named), later("See them with: almost-editor library restore")
    )


def restore(folder: Path, chosen: Path, now: datetime, *, even_damaged: bool = False) -> Restored:
    """Put a copy in the place of a library that nobody has open, after the present one was kept beside the others.

    With `even_damaged` also a copy in which some articles are damaged. Raises: LibraryDamaged where the copy is not
    sound, LibraryTooNew, LibraryLocked, LibraryUnwritable, NotFound, InvalidValue where it is the library itself.
    Law: the library is the new one when it returns, and as it was when it raises.
    """
    folder = folder.absolute()
    with Edge(folder):
        if chosen.exists() and (folder / DATABASE_NAME).exists() and chosen.samefile(folder / DATABASE_NAME):
            raise InvalidValue(later("That is the library itself and no backup of it."), _SEE)
    source = _opened(chosen)
    try:
        _check(source, chosen, even_damaged=even_damaged)
        with Edge(folder):
            atomic.make_folder(folder)
        lock = LibraryLock(folder / LOCK_NAME)
        try:
            with Edge(folder), contextlib.ExitStack() as undo:
                restored = _restore(folder, source, chosen, now, undo)
                undo.pop_all()
            _sweep(folder)
        finally:
            lock.release()
    finally:
        source.close()
    return restored


def _restore(folder: Path, source: Connection, chosen: Path, now: datetime, undo: contextlib.ExitStack) -> Restored:
    """Do it step by step; each step leaves in `undo` how it is taken back."""
    _sweep(folder)
    kept, broken = _keep_present(folder, now)
    fresh = folder / f".new-{os.getpid()}{ENDING}"
    undo.callback(fresh.unlink, missing_ok=True)
    condition = copy_to(source, fresh)
    pictures = folder / PICTURES_NAME
    kept_pictures = (chosen.parent / PICTURES_NAME, backups_folder(folder) / KEPT_PICTURES, aside(pictures))
    back, lost = _put_back(source.raw, kept_pictures, pictures, undo)
    files_back = put_files_back(folder, chosen, undo)
    if broken:
        _part_journal(folder, undo)
    elif kept:
        _close_journal(folder)
    _swap(fresh, folder / DATABASE_NAME, undo)
    return Restored(condition, kept, back, lost, files_back)


def _opened(chosen: Path) -> Connection:
    if not chosen.is_file():
        raise NotFound(
            later("There is no backup “{chosen}”.", chosen=chosen),
            later("See them with: almost-editor library restore"),
        )
    try:
        return open_reading(chosen)
    except LibraryDamaged as error:
        raise _refused(chosen) from error


def _check(source: Connection, chosen: Path, *, even_damaged: bool) -> None:
    try:
        if pending(source) == KNOWN:
            raise _refused(chosen)
        with Edge(chosen.parent), source.snapshot():
            condition = look_over(source.raw)
    except LibraryTooNew as error:
        raise LibraryTooNew(
            later("The backup “{name}” was made by a newer version of Almost Editor.", name=chosen.name),
            later("Install the newest version to restore it; nothing was changed."),
        ) from error
    except LibraryDamaged as error:
        raise _refused(chosen) from error
    if condition.faults:
        raise _refused(chosen)
    if condition.damaged and not even_damaged:
        names = ", ".join(dict.fromkeys(f"“{one.headline or one.slug or 'Untitled'}”" for one in condition.damaged))
        raise LibraryDamaged(
            later(
                "In the backup “{name}” not all articles are sound ({names}), so nothing was restored.",
                name=chosen.name,
                names=names,
            ),
            later("Choose another one, or restore it all the same with --even-damaged."),
        )


def _refused(chosen: Path) -> LibraryDamaged:
    return LibraryDamaged(
        later("“{name}” is no sound backup of a library, so nothing was restored.", name=chosen.name), _SEE
    )


def _keep_present(folder: Path, now: datetime) -> tuple[Path | None, bool]:
    """Keep the library that is there; return where, and whether it is too broken to be closed by SQLite."""
    database = folder / DATABASE_NAME
    if not any(path.exists() for path in _files(database)):
        return None, False
    try:
        # For reading: whoever opens a database for writing brings its journal in, and this one may be damaged.
        present = open_reading(database)
        try:
            if pending(present) != KNOWN:
                made = make_copy(present, now, "restore")
                if not made.condition.faults:
                    return made.path, False
                made.path.unlink(missing_ok=True)
        finally:
            present.close()
    except (LibraryDamaged, LibraryTooNew):
        pass
    except LibraryError:
        if database.exists():
            raise
        # A journal without its database: nothing that SQLite could open.
    return _put_aside(database, now), True


def _put_aside(database: Path, now: datetime) -> Path:
    """Copy the files of a broken library as they are, for whoever can still read something in them."""
    backups = backups_folder(database.parent)
    place = backups / f"before-restore-{now.astimezone(UTC):%Y%m%d-%H%M%S}"
    number = 2
    while place.exists():
        place = place.with_name(f"{place.name.partition('_')[0]}_{number}")
        number += 1
    atomic.make_folder(place)
    for path in _files(database):
        if path.exists():
            target = place / path.name
            shutil.copyfile(path, target)
            with target.open("rb+") as file:
                os.fsync(file.fileno())
    atomic.sync_folder(place)
    return place


def _put_back(
    raw: sqlite3.Connection, sources: Sequence[Path], pictures: Path, undo: contextlib.ExitStack
) -> tuple[int, tuple[str, ...]]:
    """Put the originals back that the library no longer has, or not as they were; return how many, and the lost."""
    used = pictures_used(raw) or {}
    back, lost = 0, []
    for file in files_wanted(raw, sources):
        target = pictures / file
        if file_digest(target) == target.stem:
            continue
        new = not target.exists()
        if not any(put(source / file, target) for source in sources):
            lost += [file] if file in used else []
            continue
        back += 1
        if new:
            undo.callback(target.unlink, missing_ok=True)
    return back, tuple(lost)


def _close_journal(folder: Path) -> None:
    """Bring the journal into the database and take it away, so that one file is the whole library.

    Raises: LibraryLocked where somebody reads it.
    """
    present = open_writing(folder / DATABASE_NAME)
    try:
        answer = present.row("PRAGMA journal_mode=DELETE")
    finally:
        present.close()
    if answer is None or answer[0] != "delete":
        raise LibraryLocked(
            later("The library in “{folder}” is being read.", folder=folder), later("Close it there, then try again.")
        )


def _part_journal(folder: Path, undo: contextlib.ExitStack) -> None:
    """Part a broken database from its journal, which was copied aside with it."""
    database = folder / DATABASE_NAME
    for ending in _BESIDE:
        path = database.with_name(f"{DATABASE_NAME}{ending}")
        parted = folder / f".old-{os.getpid()}{ENDING}{ending}"
        if path.exists():
            path.replace(parted)
            undo.callback(parted.replace, path)


def _swap(fresh: Path, database: Path, undo: contextlib.ExitStack) -> None:
    """Put the new database in the place of the old one, which stays at hand until the disk has answered."""
    old = database.with_name(f".old-{os.getpid()}{ENDING}")
    if database.exists():
        try:
            os.link(database, old)
        except OSError:
            # Some drives know no second name for a file.
            shutil.copyfile(database, old)
        undo.callback(old.unlink, missing_ok=True)
        undo.callback(old.replace, database)
    else:
        undo.callback(database.unlink, missing_ok=True)
    atomic.settle(fresh, database)


def _sweep(folder: Path) -> None:
    """Take away what is left of this restoring, or of one that was cut off: the lock lets one happen at a time."""
    for pattern in (".new-*", ".old-*"):
        for path in folder.glob(f"{pattern}{ENDING}*"):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def _files(database: Path) -> list[Path]:
    return [database, *(database.with_name(f"{database.name}{ending}") for ending in _BESIDE)]
