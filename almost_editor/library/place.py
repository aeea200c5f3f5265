"""The place of an open library: whether its files are still the ones that are open.

A folder that is moved or deleted takes nothing from whoever has its files open: SQLite would write on into them, and
“Saved” would be said of words that nobody finds again.
"""

from __future__ import annotations

import os
from pathlib import Path

from almost_editor.errors import LibraryUnwritable
from almost_editor.wording import later

_Identity = tuple[int, int]


class Place:
    """Knows a database and its journal by what the system calls them, whatever their names come to mean."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._journal = database.with_name(f"{database.name}-wal")
        self._names = str(self._database), str(self._journal)
        self._known = _identity(self._names[0])
        self._known_journal: _Identity | None = None

    def refuse_moved(self) -> None:
        """Refuse to write into a database that is no longer where it was opened. Raises: LibraryUnwritable."""
        if _identity(self._names[0]) == self._known:
            return
        if self._database.exists():
            raise LibraryUnwritable(
                later(
                    "Another library has taken the place of the one in “{parent}” that is open.",
                    parent=self._database.parent,
                ),
                later("Put the folder back that was there, or close the window and open the library where it is now."),
            )
        raise LibraryUnwritable(
            later(
                "The library in “{parent}” was moved away or deleted while it was open.", parent=self._database.parent
            ),
            later("Put the folder back where it was; what was last typed is still in the window and is saved then."),
        )

    def is_parted(self) -> bool:
        """Tell whether the journal is no longer the one that is open: what is written into it, no one would find."""
        now = _identity(self._names[1])
        if self._known_journal is None:
            self._known_journal = now
        return now != self._known_journal


def parted(folder: Path) -> LibraryUnwritable:
    """Return the error of a library whose journal was taken away under it."""
    return LibraryUnwritable(
        later("Another program took the journal of the library in “{folder}” away while it was open.", folder=folder),
        later(
            "Close the window and open it again; what was saved before is in the library. Programs that keep"
            " folders on two machines alike must leave it alone."
        ),
    )


def _identity(path: str) -> _Identity | None:
    try:
        # Of a text, not of a path: it is asked three times in every save.
        stat = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    return (stat.st_dev, stat.st_ino)
