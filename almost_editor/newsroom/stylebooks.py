"""The style book of a library: read for whoever checks, changed a rule at a time, shared as a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from almost_editor.desk.checks.finding import Finding, Level
from almost_editor.desk.stylebook.entries import NO_BOOK, Entry, Stylebook, check_entry
from almost_editor.desk.stylebook.joining import Joined, join
from almost_editor.desk.stylebook.reading import must_read, read_book
from almost_editor.desk.stylebook.writing import drop_entry, put_entry, write_book
from almost_editor.errors import AlmostError, InvalidValue
from almost_editor.library.atomic import write_whole
from almost_editor.library.store import Library
from almost_editor.library.stylebook import text_of
from almost_editor.wording import later

DAMAGED = "stylebook-damaged"
FIELD = "stylebook"
"""The field of a finding that is the style book’s, not the draft’s."""


@dataclass(frozen=True, slots=True)
class HouseBook:
    """A library's style book as far as it can be read. Shapes: `problem` is one sentence, nothing where all is well."""

    book: Stylebook = NO_BOOK
    problem: str = ""
    text: str = ""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is to be told before an export where the book is damaged; it stands in nobody's way."""
        return (Finding(DAMAGED, Level.NOTE, FIELD, self.problem),) if self.problem else ()


def house_book(library: Library) -> HouseBook:
    """Return a library's style book; what is wrong with it is told and left out, never raised.

    Cost: reads a file; its rules are known where the text was read before.
    """
    try:
        text = library.stylebook.text()
    except AlmostError as error:
        return HouseBook(problem=error.english)
    read = read_book(text)
    return HouseBook(read.book, read.wrong[0].sentence() if read.wrong else "", text)


def save_text(library: Library, text: str) -> None:
    """Write the whole book as somebody typed it. Raises: ImportRefused where it cannot be read, LibraryUnwritable."""
    must_read(text)
    library.stylebook.write(text)


def save_entry(library: Library, entry: Entry, before: str = "") -> None:
    """Put a rule into the book, in the place of the one called `before`.

    Raises: InvalidValue where it is none or its name is another one's, ImportRefused, LibraryUnwritable.
    """
    check_entry(entry)
    text = library.stylebook.text()
    names = {one.name for one in must_read(text).entries}
    if entry.name != before and entry.name in names:
        raise InvalidValue(
            later("There is a rule called “{name}” already.", name=entry.name), later("Choose another name.")
        )
    library.stylebook.write(put_entry(text, entry, before))


def remove_entry(library: Library, name: str) -> None:
    """Take a rule out of the book. Raises: ImportRefused, LibraryUnwritable."""
    library.stylebook.write(drop_entry(library.stylebook.text(), name))


def bring_in(library: Library, path: Path, *, replace: bool = False) -> Joined:
    """Bring another book's rules into the library's, or put it in its place; what was there is kept beside it.

    Raises: ImportRefused, InvalidValue, LibraryUnwritable.
    """
    text = text_of(path)
    coming = must_read(text, path.name)
    have = house_book(library)
    if replace or not have.text:
        known = {one.name: one for one in have.book.entries}
        added = tuple(one.name for one in coming.entries if one.name not in known)
        changed = tuple(one.name for one in coming.entries if one.name in known and known[one.name] != one)
        joined = Joined(text, added, changed)
    else:
        joined = join(have.text, coming)
    library.stylebook.write(joined.text, keep=True)
    return joined


def send_out(library: Library, path: Path) -> int:
    """Write the book into a file and return how many rules it has. Raises: ImportRefused, InvalidValue."""
    text = library.stylebook.text()
    book = must_read(text)
    try:
        write_whole(path, (text or write_book(book)).encode("utf-8"))
    except OSError as error:
        raise InvalidValue(
            later("“{file}” could not be written ({reason}).", file=path.name, reason=(error.strerror or "").lower()),
            later("Name another file."),
        ) from error
    return len(book.entries)
