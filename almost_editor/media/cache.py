"""Renditions kept between runs: a name always means the same bytes, so nothing is encoded twice."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from almost_editor.media.renditions import Rendition, encode


class RenditionCache:
    """A folder of renditions; it may be emptied at any time, and several processes may use it at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, rendition: Rendition) -> Path:
        """Return where the rendition is kept."""
        return self.folder / rendition.name[:2] / rendition.name

    def has(self, rendition: Rendition) -> bool:
        """Tell whether the rendition is there already."""
        return bool(self._read(rendition))

    def get(self, rendition: Rendition, load_original: Callable[[], bytes]) -> bytes:
        """Return the rendition's bytes; the original is loaded, and the rendition encoded, only where it is missing.

        Raises: PictureRefused, and whatever `load_original` raises. A folder that cannot be written is no failure.
        """
        data = self._read(rendition)
        if not data:
            data = encode(load_original(), rendition)
            self._write(self.path(rendition), data)
        return data

    def _read(self, rendition: Rendition) -> bytes:
        try:
            return self.path(rendition).read_bytes()
        except OSError:
            return b""

    def _write(self, path: Path, data: bytes) -> None:
        """Put the file there whole or not at all."""
        temporary: Path | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as file:
                temporary = Path(file.name)
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except OSError:
            if temporary:
                temporary.unlink(missing_ok=True)
