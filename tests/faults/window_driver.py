"""The driver with the window’s own saving: the open draft and the lanes, on Qt’s event loop, without a widget."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor

from almost_editor.document.draft import Draft
from almost_editor.errors import NotFound
from almost_editor.library.store import Library
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft, SaveState
from tests.faults.driver import article_id
from tests.faults.ledger import Ledger
from tests.faults.words import as_typed, text, words_of

EVERY_MS = 4


def type_in_window(folder: Path, ledger: Ledger) -> None:
    """Type one article through an `OpenDraft` until killed."""
    application = QGuiApplication(["driver"])
    typist = WindowTypist(folder, ledger)
    typist.begins()
    application.exec()


class WindowTypist:
    """Types a word into the open draft each few milliseconds."""

    def __init__(self, folder: Path, ledger: Ledger) -> None:
        self._ledger = ledger
        self._lanes = Lanes(folder)
        self._lanes.start()
        self._open_draft = OpenDraft(self._lanes, Catalogue(self._lanes), lambda _document: None)
        self._open_draft.state_changed.connect(self._hear)
        self._words = 0
        self._key = QTimer(interval=EVERY_MS)
        self._key.timeout.connect(self._types)

    def begins(self) -> None:
        """Open the article and start typing."""
        self._lanes.writing.send(_article, self._show)

    def _show(self, draft: Draft) -> None:
        self._words = words_of(draft, 0)
        self._open_draft.show(draft)
        self._key.start()

    def _types(self) -> None:
        self._words += 1
        # The moment of the key: before anything has heard of it.
        self._ledger.typed(0, self._words)
        typed = as_typed(self._open_draft.draft, 0, self._words)
        cursor = QTextCursor(self._open_draft.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(typed.body.removeprefix(text(0, self._words - 1)))
        names = ("headline", "dek", "authors", "tags")
        self._open_draft.change(**{name: getattr(typed, name) for name in names})

    def _hear(self, state: SaveState, problem: object) -> None:
        if state is SaveState.SAVED:
            self._ledger.saved(0, self._words)
        elif state is SaveState.FAILED:
            self._ledger.told(str(problem))


def _article(library: Library) -> Draft:
    try:
        return library.drafts.get(article_id(0))
    except NotFound:
        library.drafts.save(library.drafts.new(id=article_id(0)))
        return library.drafts.get(article_id(0))
