"""Writing a package: whole or not at all.

Everything is written into a folder beside the target, brought to the disk, read again and compared, and only then
renamed. What stood there before is replaced only if it is an earlier package of the same article that nobody has
touched since; anything else is refused. A crash leaves at most a folder whose name ends in `.writing-…` (never
finished) or, between two renames, `.replaced-…` (the earlier package, whole): both can be deleted.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from almost_editor.errors import Cancelled, ExportRefused
from almost_editor.publish.archive import zip_bytes
from almost_editor.publish.bag import bag_files
from almost_editor.publish.package import Asked, Package, never
from almost_editor.publish.verifying import Written, WrittenFolder, WrittenZip, canonical_of, integrity_faults
from almost_editor.wording import later

_FULL = (errno.ENOSPC, errno.EDQUOT)
_LEFT_BY_LOOKING = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What a desktop puts into every folder that it shows: nobody's work."""
_NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)


def write_bag(package: Package, into: Path, *, cancelled: Asked = never) -> Path:
    """Write the package as a BagIt bag, `into/almost-<slug>/`, and return that folder.

    Raises: ExportRefused where the place is taken or cannot be written; Cancelled. Law: after either, nothing of the
    package is there.
    """
    return _write_folder(package, bag_files(package), into, cancelled)


def write_html(package: Package, into: Path, *, cancelled: Asked = never) -> Path:
    """Write the page as it is uploaded, `into/almost-<slug>/`: what a bag has in `data/`, without the bag around it.

    That is `index.html` and `assets/`, with `article.md` and `manifest.json` beside them. Raises: as `write_bag`.
    """
    return _write_folder(package, package.files, into, cancelled)


def write_zip(package: Package, into: Path, *, cancelled: Asked = never) -> Path:
    """Write the package as the canonical zip of its bag, `into/almost-<slug>.zip`, and return that file.

    Raises: as `write_bag`.
    """
    target = into / f"{package.name}.zip"
    with _translated(target):
        into.mkdir(parents=True, exist_ok=True)
        if target.exists() or target.is_symlink():
            _refuse_unless_ours(target, package, WrittenZip)
        unfinished = _beside(target, "writing")
        try:
            _write_file(unfinished, zip_bytes(package.name, bag_files(package), package.moment))
            _stop_if(cancelled)
            _check(WrittenZip(unfinished))
            unfinished.replace(target)
            _settle(into)
        finally:
            unfinished.unlink(missing_ok=True)
    return target


def write_single(data: bytes, target: Path, *, is_ours: bool = False) -> Path:
    """Write one file that stands for itself, and return it; the same file again is left as it is.

    What says something else is replaced only where it `is_ours`, known to be as we left it: somebody may have worked on
    it. Raises: ExportRefused.
    """
    with _translated(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_file() and not target.is_symlink() and target.read_bytes() == data:
            return target
        if target.is_symlink() or (target.exists() and not (is_ours and target.is_file())):
            raise ExportRefused(
                later("{target} is already there, and says something else.", target=target),
                later("Choose another folder, or move what is there out of the way."),
            )
        unfinished = _beside(target, "writing")
        try:
            _write_file(unfinished, data)
            unfinished.replace(target)
            _settle(target.parent)
        finally:
            unfinished.unlink(missing_ok=True)
    return target


def _write_folder(package: Package, files: Mapping[str, bytes], into: Path, cancelled: Asked) -> Path:
    target = into / package.name
    with _translated(target):
        into.mkdir(parents=True, exist_ok=True)
        if target.is_symlink() or (target.exists() and not _is_empty_folder(target)):
            _refuse_unless_ours(target, package, WrittenFolder)
        unfinished = _beside(target, "writing")
        try:
            unfinished.mkdir()
            for path, data in files.items():
                _stop_if(cancelled)
                place = unfinished / PurePosixPath(path)
                place.parent.mkdir(parents=True, exist_ok=True)
                _write_file(place, data)
            for folder in (unfinished, *(one for one in unfinished.rglob("*") if one.is_dir())):
                _settle(folder)
            _check(WrittenFolder(unfinished))
            _stop_if(cancelled)
            _put_in_place(unfinished, target)
            _settle(into)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    return target


def _put_in_place(finished: Path, target: Path) -> None:
    if not target.exists():
        finished.rename(target)
        return
    earlier = _beside(target, "replaced")
    target.rename(earlier)
    try:
        finished.rename(target)
    except OSError:
        earlier.rename(target)
        raise
    shutil.rmtree(earlier, ignore_errors=True)


def _is_empty_folder(place: Path) -> bool:
    return place.is_dir() and not any(place.iterdir())


def _refuse_unless_ours(target: Path, package: Package, kind: Callable[[Path], Written]) -> None:
    """Let an earlier package of the same article be replaced, and nothing else."""
    try:
        # A link stays what it is: replacing it would leave what it leads to behind.
        written = None if target.is_symlink() else kind(target)
        if written is not None:
            written.names = frozenset(
                name for name in written.names if PurePosixPath(name).name not in _LEFT_BY_LOOKING
            )
        ours = written is not None and canonical_of(written) == package.canonical and not integrity_faults(written)
    except (ValueError, OSError, zipfile.BadZipFile):
        ours = False
    if not ours:
        raise ExportRefused(
            later("{target} is already there, and is not an untouched package of this article.", target=target),
            later("Choose another folder, or move what is there out of the way."),
        )


def _check(written: Written) -> None:
    faults = integrity_faults(written)
    if faults:
        raise ExportRefused(
            _not_whole(faults),
            later("Nothing was kept. Check the layout and the disk, and try again."),
        )


def _not_whole(faults: Sequence[str]) -> str:
    if len(faults) == 1:
        return later("The package is not whole: {fault}", fault=faults[0])
    return later("The package is not whole: {fault} (and {more} more)", fault=faults[0], more=len(faults) - 1)


def _beside(target: Path, what: str) -> Path:
    return target.with_name(f"{target.name}.{what}-{secrets.token_hex(4)}")


def _write_file(place: Path, data: bytes) -> None:
    with place.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Bring a folder's entries to the disk; without it a power cut can lose a rename."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _stop_if(cancelled: Asked) -> None:
    if cancelled():
        raise Cancelled


@contextlib.contextmanager
def _translated(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise ExportRefused(
                later("The disk is full, so {name} was not written.", name=target.name),
                later("Free some space, or choose another disk."),
            ) from error
        if error.errno in _NOT_ALLOWED:
            raise ExportRefused(
                later("{parent} cannot be written to.", parent=target.parent),
                later("Choose a folder that you may write to."),
            ) from error
        if isinstance(error, (FileExistsError, NotADirectoryError)):
            raise ExportRefused(
                later("{parent} is not a folder.", parent=target.parent), later("Choose a folder to export to.")
            ) from error
        raise ExportRefused(
            later("{name} could not be written: {reason}.", name=target.name, reason=error.strerror or error),
            later("Choose another folder, and try again."),
        ) from error
