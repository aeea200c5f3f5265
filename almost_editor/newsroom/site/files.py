"""The files of an exported site: what is there already, what is put in its place, and what is taken away.

Changed files are written aside first, in the site's own folder, and renamed into their places at the end: whoever stops
it, or loses power before, has the earlier site. The manifest comes last and says what everything should be; while
files are being renamed it has another name, so that a crash there is noticed and the next export compares everything.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from almost_editor.errors import ExportRefused
from almost_editor.wording import later

MANIFEST = "site.json"
FORMAT = "almost-site"
FORMAT_VERSION = 1
_RENAMING = "site.json.renaming"
_ASIDE = ".almost-writing"
_LEFT_BY_LOOKING = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class Made:
    """A file of the site. Shapes: `aside` is where it was written, or nothing where it stands as it should."""

    path: str
    sha256: str
    size: int
    aside: str = ""


class Aside:
    """Writes files aside for one process; a file that stands in the site as it should is not written."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name
        self._count = 0

    def put(self, path: str, data: bytes, there: Mapping[str, tuple[str, int]]) -> Made:
        """Return the file, written where it is another than what is there."""
        sha256 = hashlib.sha256(data).hexdigest()
        if there.get(path) == (sha256, len(data)):
            return Made(path, sha256, len(data))
        self._count += 1
        aside = f"{self._name}-{self._count}"
        with (self._folder / aside).open("wb") as file:
            file.write(data)
        return Made(path, sha256, len(data), aside)


class SiteFolder:
    """A folder that holds an exported site, or will."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.aside = folder / _ASIDE
        self.address = ""
        self.there: dict[str, tuple[str, int]] = {}
        """SHA-256 and size of each file that is as the manifest says."""

    def open(self) -> None:
        """Read what is there. Raises: ExportRefused where the folder holds something else than a site of ours."""
        with translated(self.folder):
            if self.folder.exists() and not self.folder.is_dir():
                raise NotADirectoryError(errno.ENOTDIR, "not a folder", str(self.folder))
            listed = self._listed(MANIFEST)
            sound = listed is not None
            listed = listed if listed is not None else self._listed(_RENAMING)
            if listed is None:
                self._refuse_unless_empty()
                return
            for path, (sha256, size) in listed.items():
                found = self._size(path)
                if found == size and (sound or self._hash(path) == sha256):
                    self.there[path] = (sha256, size)
            self._listed_paths = frozenset(listed)

    _listed_paths: frozenset[str] = frozenset()

    def prepare(self) -> None:
        """Make room to write aside."""
        with translated(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(self.aside, ignore_errors=True)
            self.aside.mkdir()

    def commit(self, made: list[Made], address: str, report: Callable[[int, int], None]) -> tuple[str, ...]:
        """Put what was written aside into its place, take away what the site no longer has, and return its paths.

        Raises: ExportRefused. From here on it is not stopped: it takes moments.
        """
        files = {one.path: one for one in made}
        gone = tuple(sorted(self._listed_paths - files.keys()))
        changed = [one for one in files.values() if one.aside]
        manifest = _manifest(files, address)
        with translated(self.folder):
            if changed or gone or not self._is(MANIFEST, manifest):
                with contextlib.suppress(FileNotFoundError):
                    (self.folder / MANIFEST).replace(self.folder / _RENAMING)
                self._rename(changed, report)
                self._remove(gone)
                (self.aside / MANIFEST).write_bytes(manifest)
                (self.aside / MANIFEST).replace(self.folder / MANIFEST)
                (self.folder / _RENAMING).unlink(missing_ok=True)
        return gone

    def tidy(self) -> None:
        """Take away what was written aside and not used."""
        shutil.rmtree(self.aside, ignore_errors=True)

    def _rename(self, changed: list[Made], report: Callable[[int, int], None]) -> None:
        made: set[str] = set()
        for done, one in enumerate(changed):
            folder = one.path.rpartition("/")[0]
            if folder and folder not in made:
                (self.folder / folder).mkdir(parents=True, exist_ok=True)
                made.add(folder)
            (self.aside / one.aside).replace(self.folder / one.path)
            if done % 100 == 0:
                report(done, len(changed))

    def _remove(self, gone: tuple[str, ...]) -> None:
        for path in gone:
            place = self.folder / path
            place.unlink(missing_ok=True)
            for folder in place.parents:
                if folder == self.folder or not _removed(folder):
                    break

    def _listed(self, name: str) -> dict[str, tuple[str, int]] | None:
        try:
            manifest = json.loads((self.folder / name).read_bytes())
            if manifest["format"] != FORMAT:
                return None
            files = {path: (one["sha256"], one["bytes"]) for path, one in manifest["files"].items()}
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError, AttributeError):
            return None
        self.address = str(manifest.get("address", ""))
        return {path: one for path, one in files.items() if _is_inside(path)}

    def _refuse_unless_empty(self) -> None:
        names = {one.name for one in self.folder.iterdir()} if self.folder.is_dir() else set()
        if names - _LEFT_BY_LOOKING - {_ASIDE}:
            raise ExportRefused(
                later("{folder} is not empty, and holds no site that was exported before.", folder=self.folder),
                later("Choose an empty folder, or the one that the site was exported to last time."),
            )

    def _size(self, path: str) -> int:
        try:
            return (self.folder / path).stat().st_size
        except OSError:
            return -1

    def _hash(self, path: str) -> str:
        return hashlib.sha256((self.folder / path).read_bytes()).hexdigest()

    def _is(self, path: str, data: bytes) -> bool:
        try:
            return (self.folder / path).read_bytes() == data
        except OSError:
            return False


def _manifest(files: Mapping[str, Made], address: str) -> bytes:
    lines = [
        f'    {json.dumps(path, ensure_ascii=False)}: {{"bytes": {files[path].size}, "sha256": "{files[path].sha256}"}}'
        for path in sorted(files)
    ]
    head = f'  "format": "{FORMAT}",\n  "formatVersion": {FORMAT_VERSION},\n  "address": {json.dumps(address)},\n'
    return ("{\n" + head + '  "files": {\n' + ",\n".join(lines) + "\n  }\n}\n").encode()


def _is_inside(path: str) -> bool:
    """Tell whether a manifest's path stays in the site's folder: what is in it is read, and removed."""
    parts = path.split("/")
    return all(part not in ("", ".", "..") for part in parts) and not any(sign in path for sign in "\\:\0")


def _removed(folder: Path) -> bool:
    try:
        folder.rmdir()
    except OSError:
        return False
    return True


@contextlib.contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Say in a sentence what a disk has against a site. Raises: ExportRefused."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise ExportRefused(
                later("The disk is full, so the site in {folder} was not changed.", folder=folder),
                later("Free some space, and export it again."),
            ) from error
        if isinstance(error, (FileExistsError, NotADirectoryError)):
            raise ExportRefused(
                later("{folder} is not a folder.", folder=folder), later("Choose a folder to export to.")
            ) from error
        raise ExportRefused(
            later(
                "The site could not be written to {folder}: {reason}.", folder=folder, reason=error.strerror or error
            ),
            later("Choose another folder, and try again."),
        ) from error
