"""The library's style book: one text file beside the word lists, which anybody can read, mend and carry away."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

from almost_editor.document.text import clean
from almost_editor.errors import ImportRefused, LibraryError, LibraryUnwritable
from almost_editor.library.atomic import make_folder, write_whole
from almost_editor.library.faults import Edge
from almost_editor.library.word_lists import DICTIONARIES_NAME
from almost_editor.wording import later

STYLEBOOK_NAME = "stylebook.toml"
BEFORE_NAME = "stylebook.before.toml"
"""What it was before another one came in."""
MOST_BYTES = 4_000_000


class StylebookFile:
    """The file of one library's style book."""

    def __init__(self, library: Path, *, writing: bool) -> None:
        self._library = library
        self._writing = writing
        self.path = library / DICTIONARIES_NAME / STYLEBOOK_NAME

    def text(self) -> str:
        """Return the book's text, nothing where there is none or it cannot be opened. Raises: ImportRefused."""
        return text_of(self.path) if self.path.is_file() else ""

    def digest(self) -> str:
        """Return what changes with the book."""
        try:
            return hashlib.sha256(self.path.read_bytes()).hexdigest()[:24]
        except OSError:
            return ""

    def write(self, text: str, *, keep: bool = False) -> None:
        """Write the book's text; `keep` what it was beside it. Raises: LibraryUnwritable."""
        if not self._writing:
            raise LibraryUnwritable(later("Another window writes to this library."), later("Do it in that window."))
        with Edge(self._library):
            make_folder(self.path.parent)
            if keep and self.path.is_file():
                write_whole(self.path.with_name(BEFORE_NAME), self.path.read_bytes())
            write_whole(self.path, clean(text).encode("utf-8"))

    def begin(self, starter: Path) -> None:
        """Give a library that was just begun a book; where that cannot be now, nothing fails for it."""
        if not self.path.exists():
            with contextlib.suppress(LibraryError, OSError):
                self.write(starter.read_bytes().decode("utf-8"))


def text_of(path: Path) -> str:
    """Return the text of any style book's file. Raises: ImportRefused."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ImportRefused(
                later("“{file}” is too large for a style book.", file=path.name), later("Choose another file.")
            )
        # Whoever edits it with another program may leave a mark at its start, or a letter that is none.
        return clean(path.read_bytes().decode("utf-8-sig", errors="replace"))
    except OSError as error:
        raise ImportRefused(
            later("“{file}” could not be read ({reason}).", file=path.name, reason=(error.strerror or "").lower()),
            later("Check that it is there and that you may read it."),
        ) from error
