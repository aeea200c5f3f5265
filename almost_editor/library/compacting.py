"""Giving the disk back what deleted and rewritten words held."""

from __future__ import annotations

from dataclasses import dataclass

from almost_editor.errors import LibraryError, LibraryUnwritable
from almost_editor.library.backup import Backups, Made, refuse_broken
from almost_editor.library.connection import Connection
from almost_editor.library.unused_pictures import UnusedPictures
from almost_editor.wording import later


@dataclass(frozen=True, slots=True)
class Compacted:
    """How large the database was and is, and the copy that was made before."""

    before_bytes: int
    after_bytes: int
    made: Made
    put_aside: int = 0
    """Pictures that nothing shows."""
    dropped: int = 0
    """Pictures that had lain aside for a month."""
    problem: LibraryError | None = None
    """Why nothing was done about pictures."""


def compact(connection: Connection, backups: Backups, unused: UnusedPictures) -> Compacted:
    """Write the database anew without its gaps, after a verified copy was made; all of it or nothing.

    Then pictures that nothing shows are put aside, and those deleted that have lain there for a month.
    Raises: LibraryUnwritable, also where the library is open for reading; LibraryLocked; LibraryDamaged.
    Cost: room for the library twice, for as long as it takes.
    """
    if not connection.writing:
        raise LibraryUnwritable(
            later("The library is open for reading only."), later("Open it for writing to compact it.")
        )
    made = backups.make("compact")
    refuse_broken(made)
    before = _size(connection)
    connection.row("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.run("VACUUM")
    # Where somebody reads at this moment, the file itself shrinks when the library is next closed.
    connection.row("PRAGMA wal_checkpoint(TRUNCATE)")
    after = _size(connection)
    try:
        dropped = unused.drop_old()
        return Compacted(before, after, made, len(unused.put_aside()), dropped)
    except LibraryError as error:
        return Compacted(before, after, made, problem=error)


def _size(connection: Connection) -> int:
    pages, bytes_each = (connection.row(f"PRAGMA {name}") for name in ("page_count", "page_size"))
    return int(pages[0]) * int(bytes_each[0]) if pages and bytes_each else 0
