"""What an export of the site leaves for the next one: which page was made of what, and every rendered text.

It lies in the library's `cache/`, may be emptied at any time, and is believed only where it proves itself.
"""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

CACHE = Path("cache") / "site"
_INDEX = "index.json"
_PACK = "texts-"
_VERSION = 3
_WASTE = 2
"""Times as large as what is in use a pack may grow before it is written anew."""

File = tuple[str, str, int]
"""Path, SHA-256 and size."""


@dataclass(slots=True)
class Entry:
    """What was made, of what: an article's page with its pictures, a list, or a feed."""

    key: str
    files: tuple[File, ...]
    own: str = ""
    """Of an article: what its page shows of itself; `key` is then that of all that the page shows but its text."""
    links: tuple[str, ...] = ()
    """Of an article: the ids of our own articles that its text leads to."""


@dataclass(frozen=True, slots=True)
class Gated:
    """What the gate found in an article: what stops it, if anything, and the links that only the library can judge."""

    key: str
    message: str
    leading: tuple[tuple[str, str, str], ...]


@dataclass(slots=True)
class SiteCache:
    """The cache of one library, as the last export left it."""

    folder: Path
    digest: str = ""
    """The plan's: while it is the same, no article has changed but in its own text."""
    entries: dict[str, Entry] = field(default_factory=dict)
    gated: dict[str, Gated] = field(default_factory=dict)
    """Of articles that are ready, by their ids."""
    is_stale: bool = False
    """What the gate found is another than what is kept on the disk."""
    _texts: dict[str, tuple[str, int, int, int]] = field(default_factory=dict)
    _pack: str = ""
    _fresh: dict[str, tuple[str, int, int, int]] = field(default_factory=dict)
    _writing: BinaryIO | None = None

    @classmethod
    def load(cls, library: Path) -> SiteCache:
        """Return the cache; one that is missing or damaged is an empty one."""
        cache = cls(library / CACHE)
        try:
            read = json.loads((cache.folder / _INDEX).read_bytes())
            if read["version"] != _VERSION:
                return cache
            cache.digest = read["digest"]
            cache.entries = {
                name: Entry(key, tuple((path, sha256, size) for path, sha256, size in files), own, tuple(links))
                for name, (key, own, links, files) in read["entries"].items()
            }
            cache.gated = {
                name: Gated(key, message, tuple((slug, address, words) for slug, address, words in leading))
                for name, (key, message, leading) in read["gated"].items()
            }
            cache._texts = {name: (key, at, length, check) for name, (key, at, length, check) in read["texts"].items()}
            cache._pack = f"{_PACK}{int(read['pack'].removeprefix(_PACK))}" if read["pack"] else ""
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return cls(library / CACHE)
        return cache

    def text(self, draft_id: str) -> tuple[str, str]:
        """Return the key and HTML of an article's rendered text, or nothing twice."""
        found = self._texts.get(draft_id)
        if found is None:
            return "", ""
        key, at, length, check = found
        try:
            with (self.folder / self._pack).open("rb") as pack:
                pack.seek(at)
                data = pack.read(length)
        except OSError:
            return "", ""
        return (key, data.decode()) if len(data) == length and zlib.crc32(data) == check else ("", "")

    def keep_text(self, draft_id: str, key: str, html: str) -> None:
        """Keep a rendered text: on the disk at once, for a large site has more of them than a small machine can hold.

        Until the index names it, it is waste at the end of the pack.
        """
        data = html.encode()
        with contextlib.suppress(OSError):
            if self._writing is None:
                self.folder.mkdir(parents=True, exist_ok=True)
                self._pack = self._pack or f"{_PACK}1"
                self._writing = (self.folder / self._pack).open("ab")
            at = self._writing.tell()
            self._writing.write(data)
            self._fresh[draft_id] = (key, at, len(data), zlib.crc32(data))

    def close(self) -> None:
        """Stop writing, whether it is saved afterwards or not."""
        if self._writing is not None:
            with contextlib.suppress(OSError):
                self._writing.close()
            self._writing = None

    def keep_gated(self, gated: dict[str, Gated]) -> None:
        """Keep what the gate found, of these articles and no other."""
        self.is_stale = self.is_stale or gated != self.gated
        self.gated = gated

    def save(self, digest: str, entries: dict[str, Entry], drafts: set[str]) -> None:
        """Keep all that for the next export, and the texts of these drafts. What cannot be written is not kept."""
        self.digest, self.entries = digest, entries
        self.close()
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._write_texts(drafts)
            index = {
                "version": _VERSION,
                "digest": digest,
                "pack": self._pack,
                "entries": {name: (one.key, one.own, one.links, one.files) for name, one in entries.items()},
                "gated": {name: (one.key, one.message, one.leading) for name, one in self.gated.items()},
                "texts": self._texts,
            }
            unfinished = self.folder / f"{_INDEX}.{os.getpid()}"
            unfinished.write_text(json.dumps(index, separators=(",", ":")), encoding="utf-8")
            unfinished.replace(self.folder / _INDEX)

    def _write_texts(self, drafts: set[str]) -> None:
        texts = self._texts | self._fresh
        self._texts, self._fresh = {name: one for name, one in texts.items() if name in drafts}, {}
        used = sum(length for _, _, length, _ in self._texts.values())
        old = self.folder / self._pack
        if self._pack and old.is_file() and old.stat().st_size > _WASTE * used + 65_536:
            self._pack = f"{_PACK}{int(self._pack.removeprefix(_PACK)) + 1}"
            self._write_anew(old)
            old.unlink(missing_ok=True)

    def _write_anew(self, old: Path) -> None:
        """Write the texts that are in use into a pack of their own."""
        kept = {}
        with old.open("rb") as source, (self.folder / self._pack).open("wb") as target:
            for name, (key, at, length, check) in self._texts.items():
                source.seek(at)
                data = source.read(length)
                if zlib.crc32(data) == check:
                    kept[name] = (key, target.tell(), length, check)
                    target.write(data)
        self._texts = kept
