"""The house's files beside the copies: word lists, dictionaries, snippets, templates and layouts of the library.

Each content is kept once, under its own name and a part of its hash, and each copy has a list of those that the library
had then. Both can be read without this program: the list has the form of `sha256sum`.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from almost_editor.errors import Cancelled
from almost_editor.library.atomic import make_folder, sync_folder, write_whole
from almost_editor.library.verifying import file_digest

FOLDERS = ("dictionaries", "layouts", "snippets", "templates")
KEPT_NAME = "files"
LIST_ENDING = ".files.txt"
MOST_BYTES = 64_000_000
"""A larger file is no word list and no layout, and is left where it is."""
_SHOWN = 12
"""Signs of a hash in a name."""

Listed = dict[str, str]
"""Path in the library, with `/` between its parts → SHA-256."""


def list_of(copy: Path) -> Path:
    """Return the list that belongs to a copy."""
    return copy.with_suffix(LIST_ENDING)


def keep_files(library: Path, copy: Path, cancelled: Callable[[], bool]) -> None:
    """Keep the house's files as they are now beside a copy; where there are none there is no list.

    Raises: OSError, Cancelled between two files. Cost: reads each; writes what is not kept yet.
    """
    kept, listed = copy.parent / KEPT_NAME, {}
    for path in _files_in(library):
        if cancelled():
            raise Cancelled
        data = path.read_bytes()
        name, digest = path.relative_to(library).as_posix(), hashlib.sha256(data).hexdigest()
        target = _place(kept, name, digest)
        if not target.is_file() or target.stat().st_size != len(data):
            make_folder(target.parent)
            write_whole(target, data)
        listed[name] = digest
    if listed:
        lines = (f"{digest}  {name}\n" for name, digest in sorted(listed.items()))
        write_whole(list_of(copy), "".join(lines).encode("utf-8"))


def are_files_kept(library: Path, copy: Path) -> bool:
    """Tell whether a copy has the house's files as they are now. Raises: OSError. Cost: reads each."""
    listed = read_list(list_of(copy))
    now = {path.relative_to(library).as_posix(): file_digest(path) for path in _files_in(library)}
    return now == listed and all(_place(copy.parent / KEPT_NAME, *one).is_file() for one in listed.items())


def put_files_back(library: Path, copy: Path, undo: contextlib.ExitStack) -> int:
    """Put the files back that a copy knows of and the library no longer has; return how many.

    Law: a file that is there stays as it is. Raises: OSError.
    """
    back = 0
    for name, digest in read_list(list_of(copy)).items():
        source, target = _place(copy.parent / KEPT_NAME, name, digest), library / name
        if target.exists() or file_digest(source) != digest:
            continue
        make_folder(target.parent)
        write_whole(target, source.read_bytes())
        undo.callback(target.unlink, missing_ok=True)
        back += 1
    return back


def drop_unlisted(backups: Path) -> None:
    """Take away the lists whose copies are gone, and the files that no list has. Raises: OSError."""
    kept = backups / KEPT_NAME
    if not kept.is_dir():
        return
    wanted: set[Path] = set()
    for path in backups.glob(f"*{LIST_ENDING}"):
        if path.with_name(path.name.removesuffix(LIST_ENDING) + ".sqlite3").exists():
            wanted |= {_place(kept, *one) for one in read_list(path).items()}
        else:
            path.unlink(missing_ok=True)
    for path in [one for one in kept.rglob("*") if one.is_file() and one not in wanted]:
        path.unlink(missing_ok=True)
        sync_folder(path.parent)


def read_list(path: Path) -> Listed:
    """Return what a list names; a line that leads anywhere but to the house's folders is none. Raises: OSError."""
    if not path.is_file():
        return {}
    lines = path.read_bytes().decode("utf-8", errors="replace").splitlines()
    parted = (line.partition("  ") for line in lines)
    return {name: digest for digest, _gap, name in parted if len(digest) == 64 and _is_ours(name)}


def _files_in(library: Path) -> Iterator[Path]:
    for folder in FOLDERS:
        for path in sorted((library / folder).rglob("*")) if (library / folder).is_dir() else ():
            is_hidden = any(part.startswith(".") for part in path.relative_to(library).parts)
            if not is_hidden and path.is_file() and not path.is_symlink() and path.stat().st_size <= MOST_BYTES:
                yield path


def _is_ours(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return len(parts) > 1 and parts[0] in FOLDERS and ".." not in parts and "\\" not in name and ":" not in name


def _place(kept: Path, name: str, digest: str) -> Path:
    path = kept / name
    return path.with_name(f"{path.stem}.{digest[:_SHOWN]}{path.suffix}")
