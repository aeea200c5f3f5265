"""Text files: snippets and templates, each a Markdown file of its own in the library's folder, called by its name.

Anybody can read, mend and carry them with any program. The file's name is the name.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from almost_editor.document.text import clean, clean_line, squash
from almost_editor.errors import InvalidValue, LibraryUnwritable, NameTaken, NotFound
from almost_editor.library.atomic import make_folder, sync_folder, write_whole
from almost_editor.library.faults import Edge
from almost_editor.wording import later

ENDING = ".md"
MOST_BYTES = 1_000_000
"""A file that is longer is no snippet and no template."""
_LONGEST_NAME = 80
_REFUSED = frozenset('/\\:*?"<>|')
# Windows takes these for devices, whatever their ending.
_DEVICES = {"con", "prn", "aux", "nul", *(f"{kind}{number}" for kind in ("com", "lpt") for number in range(10))}


@dataclass(frozen=True, slots=True)
class TextFile:
    """One file: its name without the ending, and its text."""

    name: str
    text: str


class TextFiles:
    """The text files of one folder of a library."""

    def __init__(self, library: Path, kind: str, *, writing: bool) -> None:
        self.folder = library / kind
        self._library = library
        self._writing = writing

    def all(self) -> tuple[TextFile, ...]:
        """Return them by name; what cannot be read is left out. Cost: reads them whole."""
        return read_folder(self.folder)

    def save(self, name: str, text: str, *, before: str = "") -> str:
        """Write a file and return its name; `before` is what it was called, and goes where that is another name.

        Raises: InvalidValue where the name can be no file's, NameTaken where it is another one's, LibraryUnwritable.
        """
        name = file_name(name)
        self._refuse_reading()
        with Edge(self._library):
            there = {path.stem.casefold(): path for path in self._paths()}
            taken = there.get(name.casefold())
            if taken is not None and taken.stem.casefold() != before.casefold():
                raise NameTaken(
                    later("There is one called “{stem}” already.", stem=taken.stem), later("Choose another name.")
                )
            make_folder(self.folder)
            old = there.get(before.casefold()) if before else None
            write_whole(self.folder / f"{name}{ENDING}", clean(text).encode("utf-8"))
            if old is not None and old.stem != name and not _is_same(old, self.folder / f"{name}{ENDING}"):
                old.unlink(missing_ok=True)
                sync_folder(self.folder)
        return name

    def remove(self, name: str) -> TextFile:
        """Take a file away and return what it was. Raises: NotFound, LibraryUnwritable."""
        self._refuse_reading()
        found = next((one for one in self.all() if one.name == name), None)
        if found is None:
            raise NotFound(
                later("“{name}” is no longer there.", name=name),
                later("Somebody else has taken it away or renamed it."),
            )
        with Edge(self._library):
            (self.folder / f"{name}{ENDING}").unlink(missing_ok=True)
            sync_folder(self.folder)
        return found

    def _paths(self) -> list[Path]:
        return sorted(self.folder.glob(f"[!.]*{ENDING}")) if self.folder.is_dir() else []

    def _refuse_reading(self) -> None:
        if not self._writing:
            raise LibraryUnwritable(later("Another window writes to this library."), later("Do it in that window."))


def read_folder(folder: Path) -> tuple[TextFile, ...]:
    """Return the text files of any folder by name; what cannot be read is left out."""
    found = []
    try:
        for path in folder.glob(f"[!.]*{ENDING}"):
            if path.is_file() and path.stat().st_size <= MOST_BYTES:
                # Whoever edits it with another program may leave a mark at its start, or a letter that is none.
                found.append(TextFile(path.stem, clean(path.read_bytes().decode("utf-8-sig", errors="replace"))))
    except OSError:
        return tuple(found)
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.name)))


def file_name(name: str) -> str:
    """Return a name as a file can have it on every system. Raises: InvalidValue."""
    name = squash(clean_line(name)).strip(" .")
    if not name:
        raise InvalidValue(later("There is no name yet."), later("Type one."))
    refused = sorted(_REFUSED.intersection(name))
    if refused:
        raise InvalidValue(
            later("A name cannot have {refused} in it.", refused=" ".join(refused)), later("Leave it out.")
        )
    if len(name) > _LONGEST_NAME or name.casefold().partition(".")[0] in _DEVICES:
        raise InvalidValue(later("A file cannot have that name."), later("Choose a shorter or another one."))
    return name


def _is_same(one: Path, other: Path) -> bool:
    """Tell whether two names are one file's, as on systems for which large and small letters are the same."""
    return one.exists() and other.exists() and one.samefile(other)
