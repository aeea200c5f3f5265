"""Word lists: the newsroom's words, what somebody called right, and the library's own dictionaries.

They are files in the library's folder, one entry a line, which anybody can read, mend and carry to another library; the
names come from the articles. Nothing here stands in a draft.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from almost_editor.document.text import clean_line, squash
from almost_editor.errors import LibraryUnwritable
from almost_editor.library.atomic import make_folder, write_whole
from almost_editor.library.drafts import Drafts
from almost_editor.library.faults import Edge
from almost_editor.library.naming import Naming
from almost_editor.library.publication import PublicationRow
from almost_editor.library.series import SeriesShelf
from almost_editor.wording import later

DICTIONARIES_NAME = "dictionaries"
ALWAYS_NAME = "always.txt"
IGNORED_NAME = "ignored.txt"


@dataclass(frozen=True, slots=True)
class Ignored:
    """Something that is not pointed at in one article any more: a rule, and the words that it is known by."""

    draft_id: str
    rule: str
    context: str
    reason: str = field(default="", compare=False)
    """Why, where somebody said so."""


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that is right in this library whatever a dictionary says."""

    names: tuple[str, ...] = ()
    always: tuple[str, ...] = ()
    ignored: frozenset[Ignored] = frozenset()


class WordLists:
    """The word lists of one library."""

    def __init__(
        self,
        folder: Path,
        drafts: Drafts,
        naming: Naming,
        *,
        series: SeriesShelf,
        publication: PublicationRow,
        writing: bool,
    ) -> None:
        self._folder = folder
        self.dictionaries = folder / DICTIONARIES_NAME
        self._drafts, self._naming, self._series, self._publication = drafts, naming, series, publication
        self._writing = writing

    def read(self) -> Words:
        """Return all lists, and the names of the publication, its sections, authors, series and tags."""
        publication = self._publication.load()
        names = (
            publication.name,
            *publication.sections,
            *self._naming.authors(),
            *self._series.names().values(),
            *self._drafts.known_tags(),
        )
        return Words(names, tuple(self._lines(ALWAYS_NAME)), self.ignored())

    def ignored(self) -> frozenset[Ignored]:
        """Return what is not pointed at any more."""
        lines = (line.split("\t") for line in self._lines(IGNORED_NAME))
        return frozenset(Ignored(*parts) for parts in lines if len(parts) in (3, 4))

    def allow(self, word: str) -> None:
        """Call a word right from now on. Raises: LibraryUnwritable."""
        self._add(ALWAYS_NAME, squash(word))

    def disallow(self, word: str) -> None:
        """Take it back that a word is right. Raises: LibraryUnwritable."""
        self._remove(ALWAYS_NAME, squash(word))

    def ignore(self, ignored: Ignored) -> None:
        """Point no more at something in an article. Raises: LibraryUnwritable."""
        self._add(IGNORED_NAME, _line_of(ignored))

    def heed(self, ignored: Ignored) -> None:
        """Point at something again, whatever the reason was. Raises: LibraryUnwritable."""
        for line in self._lines(IGNORED_NAME):
            if line.split("\t")[:3] == _line_of(ignored).split("\t")[:3]:
                self._remove(IGNORED_NAME, line)

    def _lines(self, name: str) -> list[str]:
        try:
            written = self._written(name)
        except OSError:
            return []
        # Whoever edits it with another program may leave a mark at its start, or a letter that is none.
        lines = (line.strip() for line in written.decode("utf-8-sig", errors="replace").splitlines())
        return [line for line in lines if line and not line.startswith("#")]

    def _written(self, name: str) -> bytes:
        path = self.dictionaries / name
        return path.read_bytes() if path.exists() else b""

    def _add(self, name: str, line: str) -> None:
        if line and line not in self._lines(name):
            with self._edge():
                written = self._written(name)
                between = b"\n" if written and not written.endswith(b"\n") else b""
                self._write(name, written + between + line.encode("utf-8") + b"\n")

    def _remove(self, name: str, line: str) -> None:
        if line in self._lines(name):
            with self._edge():
                # As bytes: what somebody else wrote beside it stays as it was.
                kept = [one for one in self._written(name).splitlines(keepends=True) if one.strip() != line.encode()]
                self._write(name, b"".join(kept))

    def _edge(self) -> Edge:
        if not self._writing:
            raise LibraryUnwritable(later("Another window writes to this library."), later("Do it in that window."))
        return Edge(self._folder)

    def _write(self, name: str, data: bytes) -> None:
        make_folder(self.dictionaries)
        write_whole(self.dictionaries / name, data)


def _line_of(ignored: Ignored) -> str:
    parts = (ignored.draft_id, ignored.rule, ignored.context, ignored.reason)
    return "\t".join(squash(clean_line(part)) for part in parts).rstrip("\t")
