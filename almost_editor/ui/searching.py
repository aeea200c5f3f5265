"""Searching: from the words in the shelf's field to what the library finds in all texts, while one types."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from almost_editor.document.searching import parse_query
from almost_editor.errors import AlmostError, InvalidValue
from almost_editor.library.search import Answer
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.shelf.shelf import Shelf

SHOWN = 50
"""Articles that are asked for at once."""
RANK_AFTER_MS = 400
"""Pause in the typing after which the best are looked for, where so many were found that the newest came first."""


class Searching(QObject):
    """Asks the library one question at a time; what was typed meanwhile is asked next."""

    def __init__(self, shelf: Shelf, lanes: Lanes) -> None:
        super().__init__(shelf)
        self._shelf = shelf
        self._lanes = lanes
        self._asked = ""
        self._busy = False
        self._pause = QTimer(self, singleShot=True, interval=RANK_AFTER_MS)
        self._pause.timeout.connect(lambda: self._ask(ranked=True))
        shelf.search.textChanged.connect(lambda _words: self._ask())

    def look_again(self) -> None:
        """Ask once more what was asked last: the index knows more now."""
        if self._shelf.search.text():
            self._ask()

    def _ask(self, *, ranked: bool | None = None) -> None:
        self._pause.stop()
        words = self._shelf.search.text()
        if self._busy:
            return
        try:
            query = parse_query(words)
        except InvalidValue as error:
            self._shelf.say_of_search(str(error))
            return
        if query.is_empty:
            return
        self._asked, self._busy = words, True
        self._lanes.reading.send(
            lambda library: library.search.find(query, limit=SHOWN, ranked=ranked),
            partial(self._show, words),
            self._on_failed,
        )

    def _show(self, words: str, answer: Answer) -> None:
        self._busy = False
        self._shelf.show_found(words, answer.found)
        if words != self._shelf.search.text():
            self._ask()
        elif not answer.is_ranked and answer.found:
            self._pause.start()

    def _on_failed(self, error: AlmostError) -> None:
        self._busy = False
        self._shelf.say_of_search(str(error))
