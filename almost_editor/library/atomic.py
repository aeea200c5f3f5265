"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a power cut leaves the old one or the new one.

    Cost: two syncs. Raises: OSError, to be translated by the caller.
    """
    temporary = path.with_name(f".new-{os.getpid()}-{path.name}")
    try:
        # Not `tempfile`: its files are their owner's alone, and a library may be shared with a group.
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        settle(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def settle(temporary: Path, path: Path) -> None:
    """Give a written and synced file its name, durably."""
    temporary.replace(path)
    sync_folder(path.parent)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, durably; one that is there is left as it is. Raises: OSError."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for made in missing:
        sync_folder(made.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable: without this a power cut takes the last rename back."""
    if sys.platform == "win32":
        # Windows opens no folder as a file, and journals its renames.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network drives know no syncing of folders.
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(handle)
