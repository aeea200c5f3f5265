"""File links: which file on the disk a draft was taken in from or saved to."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from almost_editor.errors import NotFound
from almost_editor.library.connection import Connection
from almost_editor.library.rows import time_text
from almost_editor.wording import later


@dataclass(frozen=True, slots=True)
class FileLink:
    """A file and the draft that is a copy of it."""

    path: Path
    draft_id: str
    digest: str
    """SHA-256 of the file when it was last read or written: another one means somebody else changed it."""
    linked: datetime


class Files:
    """The file links of one library."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock

    def link(self, path: Path, draft_id: str, digest: str) -> FileLink:
        """Note that a draft is a copy of a file; a file has one draft at a time. Raises: NotFound."""
        with self._connection.transaction():
            if self._connection.row("SELECT 1 FROM drafts WHERE id = ?", (draft_id,)) is None:
                raise NotFound(
                    later("There is no such article in this library."),
                    later("See the articles with: almost-editor list"),
                )
            linked = self._clock()
            self._connection.run(
                "INSERT OR REPLACE INTO file_links (path, draft_id, digest, linked) VALUES (?, ?, ?, ?)",
                (_key(path), draft_id, digest, time_text(linked)),
            )
        return FileLink(path.resolve(), draft_id, digest, linked)

    def linked(self, path: Path) -> FileLink | None:
        """Return the link of a file, however its path is written."""
        return _link(self._connection.row("SELECT * FROM file_links WHERE path = ?", (_key(path),)))

    def of_draft(self, draft_id: str) -> FileLink | None:
        """Return the file that a draft was last linked to."""
        return _link(
            self._connection.row(
                "SELECT * FROM file_links WHERE draft_id = ? ORDER BY linked DESC, rowid DESC LIMIT 1", (draft_id,)
            )
        )


def _key(path: Path) -> bytes:
    # Names of files are bytes, and not always text.
    return os.fsencode(path.resolve())


def _link(row: sqlite3.Row | None) -> FileLink | None:
    if row is None:
        return None
    return FileLink(
        path=Path(os.fsdecode(row["path"])),
        draft_id=row["draft_id"],
        digest=row["digest"],
        linked=datetime.fromisoformat(row["linked"]),
    )
