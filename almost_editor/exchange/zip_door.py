"""The one door for zip files that come from elsewhere: looked over before anything in them is read."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import PurePosixPath

from almost_editor.errors import ImportRefused
from almost_editor.wording import later

MAX_PARTS = 5_000
MAX_XML_BYTES = 15_000_000
"""Of one part: 380,000 words have 5 MB of it, and take 20 s and 280 MB to be read."""
MAX_WHOLE_BYTES = 600_000_000
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
