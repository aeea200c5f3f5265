"""Pictures: the originals as files named by their content, so that none is stored twice and damage shows."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from almost_editor.document.draft import Picture
from almost_editor.errors import InvalidValue, LibraryDamaged, LibraryUnwritable
from almost_editor.library.atomic import make_folder, sync_folder, write_whole
from almost_editor.library.faults import Edge
from almost_editor.wording import later

PICTURES_NAME = "pictures"
_ASIDE_NAME = "unused"
_ENDINGS = {"jpeg": "jpg", "png": "png", "gif": "gif", "webp": "webp", "avif": "avif"}
_DIGEST = re.compile("[0-9a-f]{64}")


def original_name(digest: str, format: str) -> str:
    """Return the name of an original's file; nothing where these cannot be an original's.

    A digest becomes part of a path: nothing else may.
    """
    ending = _ENDINGS.get(format)
    return f"{digest}.{ending}" if ending and _DIGEST.fullmatch(digest) else ""


def is_original(name: str) -> bool:
    """Tell whether a file’s name is one of an original’s."""
    digest, _, ending = name.partition(".")
    return bool(_DIGEST.fullmatch(digest)) and ending in _ENDINGS.values()


def aside(pictures: Path) -> Path:
    """Return where originals lie that were put aside because nothing showed them."""
    return pictures / _ASIDE_NAME


def place_of(pictures: Path, file: str) -> Path:
    """Return where an original is: in its place, or put aside; in its place also where it is nowhere."""
    place = pictures / file
    return place if place.is_file() or not (aside(pictures) / file).is_file() else aside(pictures) / file


def bring_back(pictures: Path, files: Iterable[str]) -> list[str]:
    """Put originals back into their place that were put aside; return those that were. Raises: OSError."""
    folder, back = aside(pictures), []
    for file in files:
        if not is_original(file) or not (folder / file).is_file():
            continue
        if _holds(pictures / file, file.partition(".")[0]):
            # It was added anew meanwhile.
            (folder / file).unlink()
        else:
            (folder / file).replace(pictures / file)
        back.append(file)
    if back:
        sync_folder(pictures)
        sync_folder(folder)
    return back


class Pictures:
    """The originals of one library's pictures."""

    def __init__(self, folder: Path, *, writing: bool) -> None:
        self._folder = folder
        self._writing = writing

    def add(
        self,
        data: bytes,
        name: str,
        *,
        width_px: int,
        height_px: int,
        format: str,
        alt: str = "",
        caption: str = "",
        credit: str = "",
    ) -> Picture:
        """Store an original and return the picture for a draft to refer to; on the disk when it returns.

        Shapes: `name` is what the draft's text calls it; its words are kept with the draft, not here.
        Raises: LibraryUnwritable, InvalidValue.
        """
        if not self._writing:
            raise LibraryUnwritable(
                later("The library is open for reading only."), later("Open it for writing to add a picture to it.")
            )
        picture = Picture(name, hashlib.sha256(data).hexdigest(), format, width_px, height_px, alt, caption, credit)
        path = self.path(picture)
        with Edge(self._folder):
            make_folder(self._folder)
            if not _holds(path, picture.digest):
                write_whole(path, data)
        return picture

    def read(self, picture: Picture) -> bytes:
        """Return an original as it was added. Raises: LibraryDamaged where it is gone or changed."""
        path = self.path(picture)
        with Edge(self._folder):
            path = place_of(self._folder, path.name)
            data = path.read_bytes() if path.is_file() else None
        if data is None:
            raise LibraryDamaged(
                later("The picture “{name}” is missing from the library.", name=picture.name),
                later("Add it to the article again."),
            )
        if hashlib.sha256(data).hexdigest() != picture.digest:
            raise LibraryDamaged(
                later("The picture “{name}” is damaged in the library.", name=picture.name),
                later("Add it to the article again."),
            )
        return data

    def path(self, picture: Picture) -> Path:
        """Return the file of an original; whether it is there is not looked at. Raises: InvalidValue."""
        name = original_name(picture.digest, picture.format)
        if not name:
            raise InvalidValue(
                later("“{name}” is not a picture of this library.", name=picture.name),
                later("Add it to the article again."),
            )
        return self._folder / name


def _holds(path: Path, digest: str) -> bool:
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == digest
