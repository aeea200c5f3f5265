"""BagIt 1.0 (RFC 8493): the files that say what a package holds, so that a copy of it can be trusted.

Source: https://www.rfc-editor.org/rfc/rfc8493
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from almost_editor.document.text import squash
from almost_editor.publish.package import Package

PAYLOAD = "data/"
DECLARATION = "bagit.txt"
INFO = "bag-info.txt"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"

_DECLARED = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def bag_files(package: Package) -> dict[str, bytes]:
    """Return every file of the package's bag, by path, sorted by bytes."""
    payload = {PAYLOAD + path: data for path, data in package.files.items()}
    tags = {DECLARATION: _DECLARED, INFO: _info(package, payload), MANIFEST: sums(payload)}
    files = payload | tags | {TAG_MANIFEST: sums(tags)}
    return {path: files[path] for path in sorted(files, key=str.encode)}


def sums(files: Mapping[str, bytes]) -> bytes:
    """Return a manifest: one line each of SHA-256 and path."""
    lines = [f"{hashlib.sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(files, key=str.encode)]
    return "".join(lines).encode()


def read_sums(manifest: bytes) -> dict[str, str]:
    """Return a manifest's SHA-256 by path; a line that is none is left out, so that its file counts as not listed."""
    pairs = (line.split(None, 1) for line in manifest.decode("utf-8", "replace").splitlines())
    return {pair[1].strip(): pair[0].lower() for pair in pairs if len(pair) == 2}


def read_info(info: bytes) -> dict[str, str]:
    """Return what `bag-info.txt` says, by label."""
    pairs = (line.partition(": ") for line in info.decode("utf-8", "replace").splitlines())
    return {label: value.strip() for label, colon, value in pairs if colon}


def _info(package: Package, payload: Mapping[str, bytes]) -> bytes:
    fields = {
        "Source-Organization": package.organisation,
        "External-Identifier": package.canonical,
        "External-Description": package.headline,
        "Bagging-Date": package.day.isoformat(),
        "Payload-Oxum": f"{sum(map(len, payload.values()))}.{len(payload)}",
    }
    return "".join(f"{label}: {squash(value)}\n" for label, value in fields.items() if squash(value)).encode()
