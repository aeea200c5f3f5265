"""The one door for zip files that come from elsewhere: looked over before anything in them is read."""

from __future__ import annotations

import io
import re
import stat
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import IO

from almost_editor.errors import ImportRefused
from almost_editor.wording import later

MAX_PARTS = 5_000
MAX_XML_BYTES = 15_000_000
"""Of one part: 380,000 words have 5 MB of it, and take 20 s and 280 MB to be read."""
MAX_WHOLE_BYTES = 600_000_000
_MOST_RATIO = 100
"""What a text of any kind is packed to at the most; beyond it, and not small, a part is a bomb."""
_SMALL = 1 << 16
_XML = (".xml", ".rels")
_DAMAGE = (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError, KeyError)
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.I)


def read_parts(data: bytes, name: str) -> Mapping[str, bytes]:
    """Return the XML parts of a zipped document by their names; nothing is written anywhere.

    Raises: ImportRefused where it is none, is protected by a password, says one thing and is another, unpacks to more
    than any document has, or has a DOCTYPE, which could fetch files or grow without end.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _look_over(archive.infolist(), name)
            return {
                one.filename: _checked(archive.read(one), name)
                for one in archive.infolist()
                if one.filename.lower().endswith(_XML)
            }
    except _DAMAGE as error:
        raise ImportRefused(
            later("“{name}” is damaged, or no document of this kind.", name=name),
            later("Open it in its own program and save it anew."),
        ) from error


def _look_over(parts: list[zipfile.ZipInfo], name: str) -> None:
    names = [one.filename for one in parts]
    if any(one.flag_bits & 1 for one in parts):
        raise ImportRefused(
            later("“{name}” is protected by a password.", name=name), later("Save it without one and try again.")
        )
    if any("\\" in one or PurePosixPath(one).is_absolute() or ".." in PurePosixPath(one).parts for one in names):
        raise ImportRefused(
            later("“{name}” has parts that lead out of it.", name=name),
            later("Do not trust it; ask who sent it for another."),
        )
    is_swollen = (
        len(parts) > MAX_PARTS
        or len(set(names)) < len(names)
        or sum(one.file_size for one in parts) > MAX_WHOLE_BYTES
        or any(one.file_size > MAX_XML_BYTES for one in parts if one.filename.lower().endswith(_XML))
    )
    if is_swollen:
        raise ImportRefused(
            later("“{name}” unpacks to more than a document has.", name=name),
            later("Open it in its own program and save it anew."),
        )


def _checked(part: bytes, name: str) -> bytes:
    if part.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in part[:200] or _DOCTYPE.search(part):
        raise ImportRefused(
            later("“{name}” has a DOCTYPE, which no word processor writes.", name=name),
            later("Do not trust it; ask who sent it for another."),
        )
    return part


class Archive:
    """A zip of known kinds of parts, looked over when it is opened; parts are read one at a time.

    Raises: ImportRefused where it is none, or leads out of itself, links, says one thing and is another, or unpacks to
    more than it may; nothing was unpacked then.
    """

    def __init__(self, stream: IO[bytes], name: str, *, most_parts: int, most_bytes: int, most_of_part: int) -> None:
        self._name = name
        self._most_of_part = most_of_part
        try:
            size = stream.seek(0, io.SEEK_END)
            self._zip = zipfile.ZipFile(stream)
        except _DAMAGE as error:
            raise self._damaged() from error
        self._parts = {one.filename: one for one in self._zip.infolist()}
        try:
            self._look_over(size, most_parts, most_bytes)
        except ImportRefused:
            self._zip.close()
            raise

    @property
    def names(self) -> frozenset[str]:
        """The names of its parts."""
        return frozenset(self._parts)

    def read(self, part: str, most: int = 0) -> bytes:
        """Return a part. Raises: ImportRefused where it is damaged, or larger than it may be."""
        try:
            if self._parts[part].file_size > (most or self._most_of_part):
                raise self._swollen()
            return self._zip.read(self._parts[part])
        except _DAMAGE as error:
            raise self._damaged() from error

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    def _look_over(self, size: int, most_parts: int, most_bytes: int) -> None:
        parts = self._zip.infolist()
        if len(self._parts) != len(parts):
            raise self._untrue(later("“{name}” has two parts of one name.", name=self._name))
        if any(stat.S_ISLNK(one.external_attr >> 16) or one.is_dir() for one in parts):
            raise self._untrue(later("“{name}” has links or folders in it.", name=self._name))
        packed = sum(one.compress_size for one in parts)
        if (
            len(parts) > most_parts
            or packed > size
            or sum(one.file_size for one in parts) > most_bytes
            or any(one.file_size > _SMALL and one.file_size > _MOST_RATIO * one.compress_size for one in parts)
        ):
            raise self._swollen()
        _look_over(parts, self._name)
        if any(one.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for one in parts):
            raise self._damaged()

    def _swollen(self) -> ImportRefused:
        return self._untrue(later("“{name}” unpacks to more than it could hold.", name=self._name))

    def _untrue(self, message: str) -> ImportRefused:
        return ImportRefused(message, later("Do not trust it; ask who sent it for another."))

    def _damaged(self) -> ImportRefused:
        return ImportRefused(
            later("“{name}” is damaged, or no file of this kind.", name=self._name), later("Ask for it once more.")
        )
