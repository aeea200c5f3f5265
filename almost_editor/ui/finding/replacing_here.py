"""Replacing in the text on the screen: this one, or every one as one step that can be undone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor

from almost_editor.document.finding import Span
from almost_editor.document.patterns import Change
from almost_editor.document.positions import to_utf16
from almost_editor.ui.actions import action
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.finding.finding import Finding
from almost_editor.wording import tr

MOST_APART = 1_000
"""Changes that are made each by itself, so that all else keeps its place; more are made as one stretch of text."""


class ReplacingHere(QObject):
    """The second line of the find bar."""

    def __init__(self, finding: Finding, pane: TextPane) -> None:
        super().__init__(finding)
        self._finding = finding
        self._pane = pane
        bar = self._bar = finding.bar
        bar.new_words.next_wanted.connect(self._replace_one)
        bar.new_words.previous_wanted.connect(finding.find_previous)
        bar.new_words.all_wanted.connect(self._replace_all)
        bar.field.all_wanted.connect(self._replace_all)
        bar.one.clicked.connect(self._replace_one)
        bar.all.clicked.connect(self._replace_all)

    @action("edit.replace", "Rep&lace…", "Ctrl+H", menu="Edit", group=3, icon="replace", on_draft=True, writes=True)
    def replace(self) -> None:
        """Put other words in the place of some in the text."""
        has_words = bool(self._bar.field.text()) and not self._bar.isHidden()
        self._finding.find()
        self._bar.replacing.show()
        if has_words:
            self._bar.new_words.selectAll()
            self._bar.new_words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _replace_one(self) -> None:
        """Replace what is selected, where it was found, and go to the next."""
        if not self._is_ready():
            return
        first, last = self._finding.caret.selected()

        def make(changes: list[Change]) -> None:
            if changes and changes[0][:2] == (first, last):
                self._make(changes[:1])
            self._finding.find_next()

        if first < last:
            self._finding.ask_changes(first, make)
        else:
            self._finding.find_next()

    def _replace_all(self) -> None:
        if not self._is_ready():
            return

        def make(changes: list[Change]) -> None:
            if changes:
                self._make(changes)
                self._finding.note(tr("{places:,} replaced", places=len(changes)))
            self._finding.look()

        self._finding.ask_changes(None, make)

    def _is_ready(self) -> bool:
        return self._bar.replacing.isVisible() and bool(self._bar.field.text()) and not self._pane.isReadOnly()

    def _make(self, changes: list[Change]) -> None:
        """Make changes as one step of undo; the caret stays in its words, or behind what took their place."""
        text = self._finding.search.text
        if len(changes) > MOST_APART:
            changes = [_as_one(text, changes)]
        caret = QTextCursor(self._pane.textCursor())
        cursor = QTextCursor(self._pane.document())
        cursor.beginEditBlock()
        # From the end, so that what stands before keeps its place.
        for change, (start, end) in zip(reversed(changes), reversed(_units(text, changes)), strict=True):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(change.new)
        cursor.endEditBlock()
        caret.setPosition(caret.selectionEnd())
        self._pane.setTextCursor(caret)


def _as_one(text: str, changes: list[Change]) -> Change:
    """Return many changes as one, from the first to the last."""
    parts: list[str] = []
    at = changes[0].start
    for change in changes:
        parts += (text[at : change.start], change.new)
        at = change.end
    return Change(changes[0].start, at, "".join(parts))


def _units(text: str, changes: list[Change]) -> list[Span]:
    """Return where the changes are in the document, counting on from one to the next."""
    found: list[Span] = []
    at = units = 0
    for change in changes:
        units += to_utf16(text[at : change.start], change.start - at)
        end = units + to_utf16(text[change.start : change.end], change.end - change.start)
        found.append((units, end))
        at, units = change.end, end
    return found
