"""Bringing a library to the newest schema, with a copy made first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from almost_editor.library.backup import make_copy, refuse_broken
from almost_editor.library.connection import Connection
from almost_editor.library.faults import Edge
from almost_editor.library.schema import pending
from almost_editor.library.seal import check_seal, put_seal, take_seal


def bring_up(connection: Connection, clock: Callable[[], datetime]) -> None:
    """Give a writing connection its schema and its habits; nothing is written before the schema is known to be ours.

    Raises: LibraryTooNew, LibraryDamaged, LibraryUnwritable; the library is then as it was.
    """
    names = pending(connection)
    check_seal(connection)
    if names and connection.row("SELECT 1 FROM sqlite_schema") is not None:
        refuse_broken(make_copy(connection, clock(), names[0]))
    # WAL with synchronous=NORMAL lost acknowledged saves in 26 of 30 power cuts, with FULL in none of 40.
    connection.row("PRAGMA journal_mode=WAL")
    connection.run("PRAGMA synchronous=FULL")
    if names:
        take_seal(connection)
    migrate(connection, names)
    put_seal(connection)


def migrate(connection: Connection, names: Sequence[str]) -> None:
    """Apply the pending migrations, all or none."""
    if not names:
        return
    # sqlite-utils costs 75 ms of CPU to import, a quarter of what `list` may take in all, and only a new or an old
    # library needs it.
    from almost_editor.library.migrations import apply  # noqa: PLC0415

    with Edge(connection.folder):
        apply(connection.raw)
