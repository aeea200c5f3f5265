"""The house's words in the window: read from the library, and added to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from almost_editor.desk.findings import Finding
from almost_editor.library.store import Library
from almost_editor.library.word_lists import Ignored, Words
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.proofreading.proofs import Right
from almost_editor.wording import tr


class House(QObject):
    """Keeps what is right here up to date, and carries it to the library when somebody calls something right."""

    changed = Signal()
    """Other things are right now."""

    def __init__(self, right: Right, lanes: Lanes, catalogue: Catalogue, notices: Notices) -> None:
        super().__init__(catalogue)
        self._right, self._lanes, self._notices = right, lanes, notices
        self._words = Words()
        catalogue.listed.connect(self.read)

    def read(self) -> None:
        """Read the lists anew."""
        # What cannot be read is told by whoever reads the same for the shelf.
        self._lanes.reading.send(lambda library: library.words.read(), self._take, lambda _error: None)

    def _take(self, words: Words) -> None:
        if words != self._words:
            self._words = words
            self._right.take(words)
            self.changed.emit()

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
        def run(library: Library) -> Words:
            job(library)
            return library.words.read()

        self._lanes.writing.send(run, self._take, self._notices.problem)
