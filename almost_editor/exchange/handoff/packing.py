"""Writing a hand-off file: the same articles give the same bytes."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from typing import IO, Any

from almost_editor.document.draft import Picture
from almost_editor.exchange.handoff.carried import DRAFTS, FORMAT, MANIFEST, PICTURES, VERSION, Handoff
from almost_editor.exchange.handoff.values import to_json

_REGULAR_0644 = 0o100644 << 16
_UNIX = 3
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def pictures_of(handoff: Handoff) -> dict[str, Picture]:
    """Return the pictures of all articles, each once, by the names of their parts."""
    return {picture_part(one): one for carried in handoff.drafts for one in carried.draft.pictures}


def picture_part(picture: Picture) -> str:
    """Return the part of a file that a picture’s original is."""
    return f"{PICTURES}{picture.digest}.{picture.format}"


def pack(handoff: Handoff, original: Callable[[Picture], bytes], to: IO[bytes]) -> None:
    """Write a hand-off file; originals are asked for one at a time. Raises: what `original` and the file raise."""
    texts = {f"{DRAFTS}{one.draft.id}.json": _bytes(to_json(one)) for one in handoff.drafts}
    pictures = pictures_of(handoff)
    hashes = {part: hashlib.sha256(data).hexdigest() for part, data in texts.items()}
    hashes |= {part: picture.digest for part, picture in pictures.items()}
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "drafts": [one.draft.id for one in handoff.drafts],
        "series": [to_json(one) for one in handoff.series],
        "parts": hashes,
    }
    with zipfile.ZipFile(to, "w", zipfile.ZIP_STORED) as archive:
        _add(archive, MANIFEST, _bytes(manifest))
        for part in sorted(texts):
            _add(archive, part, texts[part])
        for part in sorted(pictures):
            _add(archive, part, original(pictures[part]))


def _add(archive: zipfile.ZipFile, part: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(part, _FIRST_DAY)
    entry.create_system = _UNIX
    entry.external_attr = _REGULAR_0644
    archive.writestr(entry, data)


def _bytes(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1).encode()
