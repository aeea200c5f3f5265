"""The canonical zip of a package: the same files always give the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import datetime

_REGULAR_0644 = 0o100644 << 16
_UNIX = 3
_FIRST_YEAR, _LAST_YEAR = 1980, 2107


def zip_bytes(top: str, files: Mapping[str, bytes], moment: datetime) -> bytes:
    """Return a zip of the files below one folder, or of none.

    Stored, not deflated: deflate's output differs between builds of zlib, and pictures gain nothing by it. Sorted by
    bytes, no entries for folders, one time for all: `moment` in UTC, in zip's even seconds.
    """
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(files, key=str.encode):
            entry = zipfile.ZipInfo(f"{top}/{path}" if top else path, _stamp(moment))
            entry.create_system = _UNIX
            entry.external_attr = _REGULAR_0644
            archive.writestr(entry, files[path])
    return stream.getvalue()


def _stamp(moment: datetime) -> tuple[int, int, int, int, int, int]:
    if moment.year < _FIRST_YEAR:
        return (_FIRST_YEAR, 1, 1, 0, 0, 0)
    if moment.year > _LAST_YEAR:
        return (_LAST_YEAR, 12, 31, 23, 59, 58)
    return (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second // 2 * 2)
