"""The seal: the form of the tables as a number beside them, so that a flipped bit in it is damage and not a riddle.

SQLite keeps the form as text and checks nothing of it: with one letter changed there is a column of another name.
"""

from __future__ import annotations

import zlib

from almost_editor.errors import LibraryDamaged
from almost_editor.library.connection import Connection
from almost_editor.wording import later

UNSEALED = 0


def put_seal(connection: Connection) -> None:
    """Seal a library whose form is as its migrations made it, where it has no seal."""
    if _seal(connection) == UNSEALED:
        connection.run(f"PRAGMA user_version={_number(connection)}")


def take_seal(connection: Connection) -> None:
    """Take the seal off before the form is changed: whoever is cut off then leaves none, and not a wrong one."""
    if _seal(connection) != UNSEALED:
        connection.run(f"PRAGMA user_version={UNSEALED}")


def check_seal(connection: Connection) -> None:
    """Refuse a library whose form is not what it was when it was sealed. Raises: LibraryDamaged."""
    if _seal(connection) not in (UNSEALED, _number(connection)):
        raise LibraryDamaged(
            later(
                "The library in “{folder}” is damaged: the form of its tables is not as it was made.",
                folder=connection.folder,
            ),
            later("Close the window and put a backup back with: almost-editor library restore"),
        )


def _seal(connection: Connection) -> int:
    row = connection.row("PRAGMA user_version")
    return int(row[0]) if row is not None else UNSEALED


def _number(connection: Connection) -> int:
    rows = connection.rows("SELECT CAST(sql AS BLOB) AS sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql")
    # What fits into the place, and never what says that there is none.
    return zlib.crc32(b"\n".join(row["sql"] for row in rows)) >> 1 | 1
