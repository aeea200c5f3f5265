"""Uploads: what of the site is on the server, as far as upload packages say."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping
from datetime import datetime

from almost_editor.errors import LibraryDamaged
from almost_editor.library.connection import Connection
from almost_editor.library.exports import account
from almost_editor.library.rows import time_text
from almost_editor.wording import later


class Uploads:
    """The upload packages of one library, and the files that the server has after the last of them."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock

    @property
    def count(self) -> int:
        """How many there were."""
        row = self._connection.row("SELECT coalesce(max(id), 0) AS count FROM uploads")
        return int(row["count"]) if row is not None else 0

    def last(self) -> dict[str, str]:
        """Return the SHA-256 of each file on the server by its path, empty before the first. Raises: LibraryDamaged."""
        row = self._connection.row("SELECT files FROM uploads ORDER BY id DESC LIMIT 1")
        if row is None:
            return {}
        try:
            files = json.loads(zlib.decompress(row["files"]))
            return {str(path): str(sha256) for path, sha256 in files.items()}
        except (zlib.error, ValueError, AttributeError) as error:
            raise LibraryDamaged(
                later("What was uploaded last cannot be read in the library."),
                later("Begin anew with: almost-editor export --changed --everything --to DIR"),
            ) from error

    def record(self, files: Mapping[str, str]) -> None:
        """Note that these files are on the server from now on, and no others of ours."""
        packed = zlib.compress(json.dumps(dict(sorted(files.items()))).encode())
        with self._connection.transaction():
            # Only the last one is ever compared with.
            self._connection.run("UPDATE uploads SET files = x''")
            self._connection.run(
                "INSERT INTO uploads (at, by, files) VALUES (?, ?, ?)", (time_text(self._clock()), account(), packed)
            )
