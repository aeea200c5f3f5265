"""The originals beside the copies: each is kept once, verified, for as long as a copy refers to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from almost_editor.errors import Cancelled, LibraryError
from almost_editor.library.atomic import make_folder, sync_folder, write_whole
from almost_editor.library.connection import open_reading
from almost_editor.library.pictures import aside, place_of
from almost_editor.library.verifying import earlier_pictures, file_digest, pictures_used


def keep_originals(
    raw: sqlite3.Connection, pictures: Path, kept: Path, cancelled: Callable[[], bool], *, thorough: bool = False
) -> tuple[str, ...]:
    """Put the originals that a database refers to beside its copies; return those that are damaged or missing.

    A copy of the bytes and not a link: what damages the one file must not damage the other.
    Raises: OSError, sqlite3.Error, Cancelled between two pictures. Cost: one that is kept already is read again only
    where it is to be `thorough`.
    """
    used = pictures_used(raw) or {}
    lost = []
    for file in files_wanted(raw, (pictures, aside(pictures))):
        if cancelled():
            raise Cancelled
        # One may be put aside at this moment that the copy, a moment older, still shows.
        original = place_of(pictures, file)
        there = is_sound(kept / file) if thorough else _kept(kept / file, original)
        if there or put(original, kept / file) or put(place_of(pictures, file), kept / file):
            continue
        if file in used:
            lost.append(file)
    return tuple(lost)


def are_kept(raw: sqlite3.Connection, pictures: Path, kept: Path) -> bool:
    """Tell whether every original that a copy refers to, and that is there and sound, stands beside the copies.

    Raises: OSError, sqlite3.Error. Cost: reads only those that are not kept.
    """
    wanted = files_wanted(raw, (pictures, aside(pictures)))
    return not any(is_sound(place_of(pictures, file)) for file in wanted if not (kept / file).is_file())


def files_wanted(raw: sqlite3.Connection, folders: Sequence[Path]) -> list[str]:
    """Return the originals that a database refers to, and those in the folders that only earlier versions show.

    Raises: OSError, sqlite3.Error.
    """
    wanted = dict.fromkeys(pictures_used(raw) or ())
    earlier = earlier_pictures(raw) or set()
    for folder in folders:
        if folder.is_dir():
            wanted |= dict.fromkeys(path.name for path in sorted(folder.iterdir()) if path.stem in earlier)
    return list(wanted)


def put(source: Path, target: Path) -> bool:
    """Copy an original where its bytes are those that its name says; tell whether they were. Raises: OSError."""
    if not is_sound(source):
        return False
    make_folder(target.parent)
    write_whole(target, source.read_bytes())
    return True


def is_sound(original: Path) -> bool:
    """Tell whether a file has the bytes that its name says; one that is not there has not. Raises: OSError."""
    return file_digest(original) == original.stem


def drop_unused(backups: Path, kept: Path) -> int:
    """Take away the originals that no copy refers to; none goes while one copy cannot be read.

    Raises: OSError. Cost: opens every copy, reads no body.
    """
    if not kept.is_dir():
        return 0
    used: set[str] = set()
    # Also those that the rota does not know: an older version's, or one that somebody put there.
    for path in backups.glob("*.sqlite3"):
        found = shown_by(path)
        if found is None:
            return 0
        used |= found
    gone = [path for path in kept.iterdir() if path.stem not in used]
    for path in gone:
        path.unlink(missing_ok=True)
    if gone:
        sync_folder(kept)
    return len(gone)


def _kept(kept: Path, original: Path) -> bool:
    if not kept.is_file():
        return False
    # It was verified when it was written; a length tells of a drive that lost its end.
    return not original.is_file() or kept.stat().st_size == original.stat().st_size


def shown_by(path: Path) -> set[str] | None:
    """Return the digests of the originals that a database refers to, or None where it cannot be read."""
    try:
        connection = open_reading(path)
    except LibraryError:
        return None
    try:
        used, earlier = pictures_used(connection.raw), earlier_pictures(connection.raw)
        return None if used is None or earlier is None else {Path(file).stem for file in used} | earlier
    except sqlite3.Error:
        return None
    finally:
        connection.close()
