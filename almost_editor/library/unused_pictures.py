"""Originals that nothing shows any more: listed, put aside when somebody asks, and gone only after a month there.

What is put aside is not lost: a picture that is shown again (by undo, a restored revision, a merged copy) comes back by
itself, and is read from where it lies until then. Law: whatever is done, every original that a draft, also one in the
trash, or a kept revision shows can be read.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from almost_editor.errors import LibraryDamaged, LibraryUnwritable
from almost_editor.library.atomic import make_folder, sync_folder
from almost_editor.library.connection import Connection
from almost_editor.library.faults import Edge
from almost_editor.library.kept_pictures import shown_by
from almost_editor.library.pictures import aside, bring_back, is_original
from almost_editor.library.verifying import earlier_pictures, pictures_used
from almost_editor.wording import later

STAY = timedelta(days=30)
"""How long what was put aside stays before it may be deleted."""
_TEMPORARY = "."


@dataclass(frozen=True, slots=True)
class Unused:
    """An original that nothing shows."""

    file: str
    size_bytes: int
    since: datetime
    """When it was added; of one that is aside, when it was put there."""
    is_aside: bool


class UnusedPictures:
    """The unused originals of one library."""

    def __init__(self, connection: Connection, pictures: Path, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._pictures = pictures
        self._clock = clock

    def all(self, *, in_use: Collection[str] = ()) -> list[Unused]:
        """Return the originals that nothing shows, the largest first; then those that were put aside.

        Shapes: `in_use` are digests that a window holds and the library does not know yet. Raises: LibraryDamaged where
        it cannot be told what is used. Cost: asks for all digests; reads no picture.
        """
        with Edge(self._pictures):
            used = self._used() | set(in_use)
            found = [_unused(path, is_aside=False) for path in _originals(self._pictures) if path.stem not in used]
            there = [
                _unused(path, is_aside=True) for path in _originals(aside(self._pictures)) if path.stem not in used
            ]
        by_size = sorted(found, key=lambda one: (-one.size_bytes, one.file))
        return by_size + sorted(there, key=lambda one: (-one.size_bytes, one.file))

    def read(self, one: Unused) -> bytes:
        """Return its bytes. Raises: LibraryDamaged where it is gone."""
        folder = aside(self._pictures) if one.is_aside else self._pictures
        with Edge(self._pictures):
            if is_original(one.file) and (folder / one.file).is_file():
                return (folder / one.file).read_bytes()
        raise LibraryDamaged(later("The picture is not there any more."), later("Have the list read again."))

    def put_aside(self, files: Iterable[str] | None = None, *, in_use: Collection[str] = ()) -> list[str]:
        """Put unused originals aside, or only those named; return their files. Raises: LibraryError."""
        self._check_writing()
        wanted = None if files is None else set(files)
        moved = []
        going = [one for one in self.all(in_use=in_use) if not one.is_aside and (wanted is None or one.file in wanted)]
        folder, now = aside(self._pictures), self._clock().timestamp()
        with Edge(self._pictures):
            for one in going:
                make_folder(folder)
                # Its month begins now, and not when it was added.
                os.utime(self._pictures / one.file, (now, now))
                (self._pictures / one.file).replace(folder / one.file)
                moved.append(one.file)
            if moved:
                sync_folder(folder)
                sync_folder(self._pictures)
        return moved

    def put_back(self, files: Iterable[str]) -> list[str]:
        """Put originals back from where they were put aside; return those that were there. Raises: LibraryError."""
        self._check_writing()
        with Edge(self._pictures):
            return bring_back(self._pictures, files)

    def mend(self) -> list[str]:
        """Put back what is aside and shown all the same; return it. Raises: LibraryError."""
        there = _originals(aside(self._pictures))
        if not there:
            return []
        with Edge(self._pictures):
            used = self._used()
        return self.put_back(path.name for path in there if path.stem in used)

    def drop(self, files: Iterable[str]) -> int:
        """Delete originals that were put aside; one that is shown again is put back instead. Raises: LibraryError."""
        self._check_writing()
        self.mend()
        folder, gone = aside(self._pictures), 0
        with Edge(self._pictures):
            for file in files:
                if is_original(file) and (folder / file).is_file():
                    (folder / file).unlink()
                    gone += 1
            if gone:
                sync_folder(folder)
        return gone

    def drop_old(self) -> int:
        """Delete what has lain aside for a month; return how many. Raises: LibraryError."""
        before = self._clock() - STAY
        return self.drop([one.file for one in self.all() if one.is_aside and one.since < before])

    def _used(self) -> set[str]:
        """Return the digests that this library shows, and any other database in its folder.

        A copy that a synchronised folder left beside it may yet be merged, and needs its pictures then.
        """
        raw = self._connection.raw
        used, earlier = pictures_used(raw), earlier_pictures(raw)
        if used is None or earlier is None:
            raise LibraryDamaged(
                later("It cannot be told which pictures are used, because the library is damaged."),
                later("Put back a backup with: almost-editor library restore"),
            )
        found = {Path(file).stem for file in used} | earlier
        for path in sorted(self._pictures.parent.iterdir()):
            if not _is_database(path) or self._is_own(path):
                continue
            shown = shown_by(path)
            if shown is None:
                raise LibraryDamaged(
                    later(
                        "“{name}”, in the library’s folder, cannot be read, and it may need pictures of it.",
                        name=path.name,
                    ),
                    later("Move it elsewhere if it is not needed, then try again."),
                )
            found |= shown
        return found

    def _is_own(self, path: Path) -> bool:
        own = self._connection.row("PRAGMA database_list")
        return own is not None and bool(own["file"]) and path.samefile(own["file"])

    def _check_writing(self) -> None:
        if not self._connection.writing:
            raise LibraryUnwritable(
                later("The library is open for reading only."), later("Open it for writing to change something in it.")
            )


def _is_database(path: Path) -> bool:
    return path.suffix.lower() == ".sqlite3" and not path.name.startswith(_TEMPORARY) and path.is_file()


def _originals(folder: Path) -> list[Path]:
    """Return the originals in a folder; whatever else lies there is somebody’s own."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if is_original(path.name) and path.is_file())


def _unused(path: Path, *, is_aside: bool) -> Unused:
    stat = path.stat()
    return Unused(path.name, stat.st_size, datetime.fromtimestamp(stat.st_mtime, UTC), is_aside)
