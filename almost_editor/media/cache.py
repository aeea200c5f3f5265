"""Renditions kept between runs: a name always means the same bytes, so nothing is encoded twice."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from almost_editor.media.planning import Rendition

_DIGEST_LENGTH = hashlib.sha256().digest_size
"""Bytes behind each kept rendition: what tells it from a damaged one."""

RENDITIONS = Path("cache") / "renditions"
"""Where a library keeps encoded pictures; it may be emptied at any time."""


class RenditionCache:
    """A folder of renditions; it may be emptied at any time, and several processes may use it at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, rendition: Rendition) -> Path:
        """Return where the rendition is kept."""
        return self.folder / rendition.name[:2] / rendition.name

    def get(self, rendition: Rendition, load_original: Callable[[], bytes]) -> bytes:
        """Return the rendition's bytes; the original is loaded, and the rendition encoded, only where it is missing.

        Raises: PictureRefused, and whatever `load_original` raises. A folder that cannot be written is no failure.
        """
        data = self._read(rendition)
        if not data:
            from almost_editor.media.renditions import encode  # noqa: PLC0415

            data = encode(load_original(), rendition)
            self._write(self.path(rendition), data)
        return data

    def _read(self, rendition: Rendition) -> bytes:
        try:
            kept = self.path(rendition).read_bytes()
        except OSError:
            return b""
        data, digest = kept[:-_DIGEST_LENGTH], kept[-_DIGEST_LENGTH:]
        # A damaged one must never ship; it is simply made again.
        return data if hashlib.sha256(data).digest() == digest else b""

    def _write(self, path: Path, data: bytes) -> None:
        """Put the file there whole or not at all."""
        temporary: Path | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as file:
                temporary = Path(file.name)
                file.write(data + hashlib.sha256(data).digest())
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except OSError:
            if temporary:
                temporary.unlink(missing_ok=True)
