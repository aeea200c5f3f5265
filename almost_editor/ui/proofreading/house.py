"""The house’s words in the window, and its style book: read from the library, and added to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from almost_editor.desk.findings import Finding
from almost_editor.desk.stylebook.entries import NO_BOOK
from almost_editor.library.store import Library
from almost_editor.library.word_lists import Ignored, Words
from almost_editor.newsroom.stylebooks import HouseBook, house_book
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.proofreading.proofs import Right
from almost_editor.wording import tr


class House(QObject):
    """Keeps what is right here up to date, and carries it to the library when somebody calls something right."""

    changed = Signal()
    """Other things are right now."""
    book_read = Signal(object)
    """The library's `HouseBook`, where it is another one than before."""

    def __init__(self, right: Right, lanes: Lanes, catalogue: Catalogue, notices: Notices) -> None:
        super().__init__(catalogue)
        self._right, self._lanes, self._notices = right, lanes, notices
        self._words = Words()
        self._house_book = HouseBook()
        self._writes = 0
        self.book = NO_BOOK
        """The style book as it could be read last."""
        catalogue.listed.connect(self.read)

    def read(self) -> None:
        """Read the lists anew."""
        # What cannot be read is told by whoever reads the same for the shelf.
        writes = self._writes

        def take(read: tuple[Words, HouseBook]) -> None:
            # What was written meanwhile is not in it.
            if writes == self._writes:
                self._take(read)
            else:
                self.read()

        self._lanes.reading.send(_read, take, lambda _error: None)

    def _take_written(self, read: tuple[Words, HouseBook]) -> None:
        self._writes += 1
        self._take(read)

    def _take(self, read: tuple[Words, HouseBook]) -> None:
        words, house = read
        # One that is damaged throughout leaves the rules that were good.
        book = self.book if house.problem and not house.book.entries else house.book
        if words != self._words or book != self.book:
            self._words, self.book = words, book
            self._right.take(words, book)
            self.changed.emit()
        if house != self._house_book:
            self._house_book = house
            self.book_read.emit(house)

    def take_book(self, read: HouseBook) -> None:
        """Go by a style book that was just written."""
        self._take_written((self._words, read))

    def ignore(self, finding: Finding) -> None:
        """Point no more at something in the open article."""
        self.leave_alone(self._right.ignored(finding), finding.words)

    def leave_alone(self, ignored: Ignored, words: str) -> None:
        """Point no more at something, and say so by its words, with a way back."""
        self._change(lambda library: library.words.ignore(ignored))
        self._notices.say(
            tr("“{words}” is left alone in this article.", words=words),
            tr("Undo"),
            lambda: self._change(lambda library: library.words.heed(ignored)),
        )

    def allow(self, finding: Finding) -> None:
        """Call a word right in every article."""
        word = finding.context
        self._change(lambda library: library.words.allow(word))
        self._notices.say(
            tr("“{word}” is a word of the newsroom now.", word=word),
            tr("Undo"),
            lambda: self._change(lambda library: library.words.disallow(word)),
        )

    def _change(self, job: Callable[[Library], object]) -> None:
        def run(library: Library) -> tuple[Words, HouseBook]:
            job(library)
            return _read(library)

        self._lanes.writing.send(run, self._take_written, self._notices.problem)


def _read(library: Library) -> tuple[Words, HouseBook]:
    return library.words.read(), house_book(library)
