"""Conflict copies: what a service that keeps folders in step leaves beside a database after two wrote at once."""

from __future__ import annotations

import re
from pathlib import Path

from almost_editor.library.atomic import make_folder, sync_folder
from almost_editor.library.faults import Edge

MERGED_NAME = "merged"
_OWN = "library.sqlite3"
_COPY = re.compile(r"library.+\.sqlite3", re.IGNORECASE)
"""Each service has a pattern of its own, from “library (conflicted copy 2026-01-02)” to “library-DESK”."""
_MARKS = {
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}
"""What services leave in the folder that they keep in step."""
_FOLDERS = (
    (re.compile(r"dropbox( \(.+\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"nextcloud\d*", re.IGNORECASE), "Nextcloud"),
    (re.compile(r"owncloud\d*", re.IGNORECASE), "ownCloud"),
    (re.compile(r"syncthing", re.IGNORECASE), "Syncthing"),
    (re.compile(r"onedrive( ?- ?.+)?", re.IGNORECASE), "OneDrive"),
    (re.compile(r"google ?drive(-.+)?|my drive", re.IGNORECASE), "Google Drive"),
    (re.compile(r"icloud ?drive|com~apple~clouddocs", re.IGNORECASE), "iCloud"),
    (re.compile(r"seafile", re.IGNORECASE), "Seafile"),
)


def conflict_copies(folder: Path) -> tuple[Path, ...]:
    """Return the conflict copies beside a library's database, by name. Raises: LibraryUnwritable. Cost: a listing."""
    with Edge(folder):
        found = [path for path in folder.iterdir() if _COPY.fullmatch(path.name) and path.is_file()]
    return tuple(sorted(path for path in found if path.name != _OWN))


def kept_in_step_by(folder: Path) -> str:
    """Return the service that keeps a folder in step with other machines, as far as one can see; else nothing."""
    for place in (folder, *folder.parents):
        for mark, service in _MARKS.items():
            if (place / mark).exists():
                return service
        for pattern, service in _FOLDERS:
            if pattern.fullmatch(place.name):
                return service
    return ""


def put_away(copy: Path) -> Path:
    """Move a conflict copy that is merged out of the way, with what belongs to it; return where it is now.

    Raises: LibraryUnwritable.
    """
    folder = copy.parent / MERGED_NAME
    with Edge(copy.parent):
        make_folder(folder)
        target, number = folder / copy.name, 2
        while target.exists():
            target, number = folder / f"{copy.stem}_{number}{copy.suffix}", number + 1
        for ending in ("-wal", "-shm", ""):
            part = copy.with_name(f"{copy.name}{ending}")
            if part.exists():
                part.replace(target.with_name(f"{target.name}{ending}"))
        sync_folder(folder)
        sync_folder(copy.parent)
    return target
