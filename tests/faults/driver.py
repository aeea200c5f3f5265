"""The driver: types into a library with the window's ceiling, and says in the ledger what it did and was told."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from almost_editor.document.draft import Draft
from almost_editor.errors import AlmostError, NotFound
from almost_editor.library.store import Library, utc_now
from almost_editor.ui.keeping_up import work
from tests.faults.ledger import Ledger
from tests.faults.words import as_typed, words_of

ARTICLES = 2
CEILING_S = 0.15
"""As `ui.open_draft.SAVE_WITHIN_MS`."""


def article_id(article: int) -> str:
    """Return the id of an article: the same in each session."""
    return f"{article + 1:032x}"


class Typist:
    """Somebody at a library, without a window."""

    def __init__(self, library: Library, ledger: Ledger) -> None:
        self._library = library
        self._ledger = ledger
        self._drafts: dict[int, Draft] = {}
        self._words: dict[int, int] = {}
        for article in range(ARTICLES):
            try:
                self._drafts[article] = library.drafts.get(article_id(article))
                self._words[article] = words_of(self._drafts[article], article)
            except NotFound:
                self._drafts[article] = library.drafts.new(id=article_id(article))
                self._words[article] = 0

    def types(self, article: int, words: int = 1) -> None:
        """Type words."""
        for _word in range(words):
            self._words[article] += 1
            self._ledger.typed(article, self._words[article])

    def saves(self, article: int) -> bool:
        """Save, and note the answer; a refusal that is no sentence is a bug and ends the driver."""
        words = self._words[article]
        try:
            self._library.drafts.save(as_typed(self._drafts[article], article, words))
        except AlmostError as error:
            self._ledger.told(str(error))
            return False
        self._ledger.saved(article, words)
        return True

    def keeps_up(self) -> None:
        """Let history and index follow, as the window does in the pauses."""
        try:
            work(self._library, "Ann", [])
        except AlmostError as error:
            self._ledger.told(str(error))


def type_on(folder: Path, ledger: Ledger, *, pace_s: float = 0.003) -> None:
    """Type, save and keep up until killed."""
    with Library.open(folder) as library:
        typist = Typist(library, ledger)
        ledger.done("opened")
        number, since, kept = 0, time.monotonic(), time.monotonic()
        while True:
            article = number // 40 % ARTICLES
            typist.types(article)
            number += 1
            if time.monotonic() - since >= CEILING_S or number % 40 == 0:
                typist.saves(article)
                since = time.monotonic()
            if since - kept > 0.4:
                typist.keeps_up()
                kept = time.monotonic()
            time.sleep(pace_s)


def short_session(
    folder: Path,
    ledger: Ledger,
    also: Callable[[Library], object] | None = None,
    *,
    clock: Callable[[], datetime] = utc_now,
) -> None:
    """Work through everything that writes, in few calls: open, save, keep up, close; open once more, save, close.

    What is refused is noted and tried again, as the window does; a session that cannot be opened twice is over.
    """
    for sitting in range(2):
        library = _opened(folder, ledger, clock)
        if library is None:
            return
        try:
            with library:
                typist = Typist(library, ledger)
                for turn in range(2):
                    for article in range(ARTICLES):
                        typist.types(article, 40)
                        typist.saves(article) or typist.saves(article)
                    if turn == 1:
                        typist.keeps_up()
                if also is not None and sitting:
                    also(library)
        except AlmostError as error:
            ledger.told(str(error))
    ledger.done("session")


def _opened(folder: Path, ledger: Ledger, clock: Callable[[], datetime]) -> Library | None:
    for _attempt in range(2):
        try:
            return Library.open(folder, clock=clock)
        except AlmostError as error:
            ledger.told(str(error))
    return None
