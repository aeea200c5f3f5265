"""The copy of a library's database that is made before its schema changes."""

from __future__ import annotations

import os
import sqlite3
from datetime import datetime
from pathlib import Path

from almost_editor.errors import LibraryDamaged
from almost_editor.library.atomic import make_folder, settle
from almost_editor.library.connection import Connection
from almost_editor.library.faults import Edge


def backups_folder(folder: Path) -> Path:
    """Return where copies are kept: beside the library, so that losing its folder does not lose them."""
    return folder.with_name(f"{folder.name}-backups")


def copy_before(connection: Connection, step: str, now: datetime) -> Path:
    """Copy the database before the migration `step`, and check the copy.

    Raises: LibraryUnwritable, LibraryDamaged; the library is then as it was.
    """
    folder = backups_folder(connection.folder)
    with Edge(folder):
        make_folder(folder)
        temporary = folder / f".new-{os.getpid()}.sqlite3"
        try:
            _copy(connection.raw, temporary)
            path = _free(folder, f"library-before-{step}-{now:%Y%m%d-%H%M%S}")
            settle(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
    return path


def _copy(raw: sqlite3.Connection, path: Path) -> None:
    path.unlink(missing_ok=True)
    target = sqlite3.connect(path, isolation_level=None)
    try:
        raw.backup(target)
        # One file without companions, that any program can read.
        target.execute("PRAGMA journal_mode=DELETE")
        answer = target.execute("PRAGMA quick_check(1)").fetchone()[0]
    finally:
        target.close()
    if answer != "ok":
        raise LibraryDamaged(
            "The library is damaged, so it was not changed for this version.",
            "Put back a copy from your backups, then open it again.",
        )
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _free(folder: Path, stem: str) -> Path:
    path = folder / f"{stem}.sqlite3"
    number = 2
    while path.exists():
        path = folder / f"{stem}-{number}.sqlite3"
        number += 1
    return path
