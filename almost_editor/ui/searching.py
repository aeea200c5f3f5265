"""Searching: from the words in the shelf's field to what the library finds in all texts, while one types."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from almost_editor.document.searching import Query, parse_query
from almost_editor.errors import AlmostError, InvalidValue
from almost_editor.library.store import Library
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.shelf.hits import Hits
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
        if self._busy or not words.strip():
            return
        try:
            query = parse_query(words)
        except InvalidValue as error:
            self._shelf.show_found(words, Hits())
            self._shelf.say_of_search(str(error))
            return
        self._asked, self._busy = words, True
        job = partial(look_for, words=words, query=query, ranked=ranked)
        self._lanes.reading.send(job, partial(self._show, words), self._on_failed)

    def _show(self, words: str, answer: tuple[Hits, bool]) -> None:
        self._busy = False
        hits, is_ranked = answer
        self._shelf.show_found(words, hits)
        if words != self._shelf.search.text():
            self._ask()
        elif not is_ranked and hits.summaries:
            self._pause.start()

    def _on_failed(self, error: AlmostError) -> None:
        self._busy = False
        self._shelf.say_of_search(str(error))


def look_for(library: Library, words: str, query: Query, ranked: bool | None) -> tuple[Hits, bool]:
    """Find what holds all words, the best first, then what else is called so; tell whether the best come first.

    A job for the reading lane.
    """
    answer = library.search.find(query, limit=SHOWN, ranked=ranked)
    ids = tuple(one.draft_id for one in answer.found)
    called = [summary for summary in library.naming.find(words, limit=SHOWN) if summary.id not in ids]
    snippets = {one.draft_id: one.snippet for one in answer.found if one.column not in ("headline", "dek")}
    return Hits((*library.shelves.summaries(ids), *called), snippets), answer.is_ranked
