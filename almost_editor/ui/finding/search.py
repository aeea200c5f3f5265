"""The search: what is looked for in the pane's text, found at once or, where it is a pattern, by a process."""

from __future__ import annotations

from array import array
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from almost_editor.document.finding import Span, pattern_of
from almost_editor.document.found import Found, SpansFound, WordsFound
from almost_editor.document.patterns import Change, Wanted, read
from almost_editor.document.positions import from_utf16
from almost_editor.errors import InvalidValue
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.finding.pattern_job import change_in_process, find_in_process
from almost_editor.ui.finding.pattern_search import PatternSearch
from almost_editor.ui.text_document import searched_text
from almost_editor.ui.worker import Worker

_Then = Callable[[Found], object]


class Scope:
    """What is searched, where it is not all: it keeps to its words while they are edited."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._first, self._last = QTextCursor(cursor), QTextCursor(cursor)
        self._first.setPosition(cursor.selectionStart())
        self._last.setPosition(cursor.selectionEnd())
        # What is put in place of its first words belongs to it.
        self._first.setKeepPositionOnInsert(True)

    @property
    def span(self) -> Span:
        """Where it begins and ends in the document, in UTF-16 units."""
        return self._first.position(), self._last.position()


class Search(QObject):
    """Finds in the text as it is; what was found of a text that has changed since is found anew."""

    troubled = Signal()
    """`trouble` says why nothing can be found."""

    def __init__(self, pane: TextPane, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._patterns = PatternSearch(worker, self)
        self.scope: Scope | None = None
        self.trouble = ""
        self._text = ""
        self._text_of: tuple[QTextDocument | None, int] = (None, 0)
        self._found: Found | None = None
        self._found_for: tuple[Wanted, Span | None] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a pattern is still being looked for."""
        return self._patterns.is_busy

    @property
    def text(self) -> str:
        """The text as it is, read anew only where it has changed."""
        document = self._pane.document()
        if self._text_of[0] is not document or self._text_of[1] != document.revision():
            self._text, self._text_of = searched_text(document), (document, document.revision())
            self._found = None
        return self._text

    def offset(self, position: int) -> int:
        """Return the place in the text of a place in the document."""
        return from_utf16(self.text, position)

    def drop(self) -> None:
        """Look for nothing any more."""
        self._patterns.drop()
        self.trouble = ""

    def forget(self) -> None:
        """Let go of a text that is no longer on the screen."""
        self.drop()
        self.scope, self._found = None, None
        self._text, self._text_of = "", (None, 0)

    def ask(self, wanted: Wanted, then: _Then, *, at_once: bool = True) -> None:
        """Find what is wanted, and tell `then`: now, but for a pattern that is not found yet; later, never twice.

        A pattern that is still being typed is waited for, unless it is wanted `at_once`.
        """
        self.drop()
        text, scope = self.text, self._scope_span()
        if self._found is not None and self._found_for == (wanted, scope):
            then(self._found)
            return
        if not wanted.is_pattern:
            words = pattern_of(wanted.words, match_case=wanted.match_case, whole_words=wanted.whole_words)
            if words is not None:
                then(self._keep(WordsFound(text, words, scope), wanted, scope))
            return
        if self._can_read(wanted):

            def take(places: tuple[array[int], array[int]]) -> None:
                found = SpansFound(text, *places)
                # A text that has changed meanwhile is asked for again by whoever heard of the change.
                if self.text == text:
                    then(self._keep(found, wanted, scope))

            self._patterns.ask(find_in_process, (wanted, text, scope), take, self._fail, at_once=at_once)

    def changes(self, wanted: Wanted, new: str, at: int | None, then: Callable[[list[Change]], object]) -> None:
        """Find what replacing changes: all of it, or what begins `at` a place; `then` is told while it is still so."""
        self.drop()
        text, scope = self.text, self._scope_span()
        if not wanted.is_pattern:
            words = pattern_of(wanted.words, match_case=wanted.match_case, whole_words=wanted.whole_words)
            found = WordsFound(text, words, scope) if words is not None else None
            span = found.first_from(at) if found is not None and at is not None else None
            then(found.changes(new) if found and at is None else [Change(*span, new)] if span else [])
        elif self._can_read(wanted):

            def take(changes: list[Change]) -> None:
                if self.text == text:
                    then(changes)

            self._patterns.ask(change_in_process, (wanted, text, scope, new, at), take, self._fail, at_once=True)

    def _keep(self, found: Found, wanted: Wanted, scope: Span | None) -> Found:
        self._found, self._found_for = found, (wanted, scope)
        return found

    def _can_read(self, wanted: Wanted) -> bool:
        try:
            read(wanted)
        except InvalidValue as error:
            self._fail(error.message)
            return False
        return True

    def _fail(self, sentence: str) -> None:
        self.trouble = sentence
        self.troubled.emit()

    def _scope_span(self) -> Span | None:
        if self.scope is None:
            return None
        first, last = self.scope.span
        return self.offset(first), self.offset(last)
