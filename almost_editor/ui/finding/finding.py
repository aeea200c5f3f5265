"""Finding: from the words in the bar to a selection in the text."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument

from almost_editor.document.finding import Span, first_from, last_before, pattern_of
from almost_editor.document.positions import from_utf16, to_utf16
from almost_editor.ui.actions import action
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.finding.find_bar import FindBar
from almost_editor.ui.finding.matches import COUNT_AFTER_MS, Matches
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.text_document import searched_text
from almost_editor.ui.theme import Theme
from almost_editor.ui.viewing import Viewing

LONGEST_TAKEN = 200
"""Characters of a selection that are taken for something to look for."""


class Finding(QObject):
    """Find, next, previous. The search begins where the caret was when the bar opened, and goes round."""

    def __init__(self, sheet: Sheet, viewing: Viewing, open_draft: OpenDraft, theme: Theme) -> None:
        super().__init__(sheet)
        self._pane = sheet.text
        self._viewing = viewing
        self._open_draft = open_draft
        self._from = 0
        self._text = ""
        self._text_of: tuple[QTextDocument | None, int] = (None, 0)
        self._shown: Span | None = None
        self._went_round = ""
        self.bar = FindBar(theme)
        self.bar.hide()
        sheet.add_bar(self.bar, self.bar.stops)
        self._matches = Matches(self._pane, theme, self)
        self._again = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._again.timeout.connect(self._look)
        self._connect()

    def _connect(self) -> None:
        bar = self.bar
        bar.field.textChanged.connect(lambda _words: self._on_words())
        bar.case.toggled.connect(lambda _on: self._on_words())
        bar.field.next_wanted.connect(self.find_next)
        bar.field.previous_wanted.connect(self.find_previous)
        bar.next.clicked.connect(self.find_next)
        bar.previous.clicked.connect(self.find_previous)
        for leave in (bar.field.left, bar.close_button.clicked):
            leave.connect(self.leave)
        self._matches.counted.connect(self._tell)
        self._pane.textChanged.connect(self._on_text)
        self._pane.selectionChanged.connect(self._on_selection)
        self._open_draft.opened.connect(self._on_opened)

    @action("edit.find", "&Find…", "Ctrl+F", menu="Edit", group=3, icon="search", on_draft=True)
    def find(self) -> None:
        """Find words in the text."""
        if self._viewing.mode == "read":
            self._viewing.set_mode("split")
        cursor = self._pane.textCursor()
        self._from = cursor.selectionStart()
        chosen = cursor.selectedText()
        self.bar.show()
        if 0 < len(chosen) <= LONGEST_TAKEN and "\N{PARAGRAPH SEPARATOR}" not in chosen:
            self._take(chosen)
        self.bar.field.selectAll()
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look()

    def _take(self, words: str) -> None:
        """Put words into the field without going anywhere."""
        self.bar.field.blockSignals(True)
        self.bar.field.setText(words)
        self.bar.field.blockSignals(False)

    @action("edit.find_next", "Find &next", "F3|Ctrl+G", menu="Edit", group=3, on_draft=True)
    def find_next(self) -> None:
        """Go to the next place that was found."""
        if (pattern := self._pattern()) is None:
            self.find()
            return
        text = self._searched()
        cursor = self._pane.textCursor()
        start = from_utf16(text, cursor.selectionEnd())
        self._go(first_from(text, pattern, start), first_from(text, pattern, 0), "from the top")

    @action("edit.find_previous", "Find pre&vious", "Shift+F3|Ctrl+Shift+G", menu="Edit", group=3, on_draft=True)
    def find_previous(self) -> None:
        """Go to the place before."""
        if (pattern := self._pattern()) is None:
            self.find()
            return
        text = self._searched()
        end = from_utf16(text, self._pane.textCursor().selectionStart())
        self._go(last_before(text, pattern, end), last_before(text, pattern, len(text)), "from the end")

    def leave(self) -> None:
        """Go back to the text, with what was found selected."""
        if self._pattern() is not None and self._matches.count == 0:
            # What fewer letters found must not stay selected: the next key would overwrite it.
            self._select((self._from, self._from))
        self.bar.hide()
        self._matches.look_for(None, "")
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- searching

    def _pattern(self) -> re.Pattern[str] | None:
        return pattern_of(self.bar.field.text(), match_case=self.bar.case.isChecked())

    def _searched(self) -> str:
        """Return the text as it is, read anew only where it has changed."""
        document = self._pane.document()
        if self._text_of[0] is not document or self._text_of[1] != document.revision():
            self._text, self._text_of = searched_text(document), (document, document.revision())
        return self._text

    def _on_words(self) -> None:
        """Go to the first place from where the search began, while it is typed."""
        pattern = self._pattern()
        if pattern is None:
            self._select((self._from, self._from))
        else:
            text = self._searched()
            start = from_utf16(text, self._from)
            self._go(first_from(text, pattern, start), first_from(text, pattern, 0), "from the top", moves_on=False)
        self._look()

    def _go(self, span: Span | None, round_about: Span | None, how: str, *, moves_on: bool = True) -> None:
        """Select a place, or the one that comes when the search has gone round."""
        self._went_round = how if span is None and round_about is not None else ""
        self._shown = span or round_about
        if self._shown is not None:
            text = self._searched()
            start, end = self._shown
            at = to_utf16(text, start)
            self._select((at, at + to_utf16(text[start:end], end - start)))
            self._from = at if moves_on else self._from
        self._tell()

    def _select(self, units: Span) -> None:
        cursor = QTextCursor(self._pane.document())
        cursor.setPosition(units[0])
        cursor.setPosition(units[1], QTextCursor.MoveMode.KeepAnchor)
        self._pane.show_cursor(cursor)

    # -- telling

    def _look(self) -> None:
        """Mark and count anew, while the bar is there to say it."""
        self._again.stop()
        if self.bar.isHidden() or not self._open_draft.is_open:
            return
        pattern = self._pattern()
        self._matches.look_for(pattern, self._searched() if pattern else "")
        self._tell()

    def _tell(self) -> None:
        count = self._matches.count
        if self._pattern() is None or not self._open_draft.is_open:
            self.bar.say("")
        elif count == 0:
            self.bar.say("No match", found=False)
        elif count is not None:
            self.bar.say(self._place(count))

    def _place(self, count: int) -> str:
        text, cursor = self._searched(), self._pane.textCursor()
        selected = (from_utf16(text, cursor.selectionStart()), from_utf16(text, cursor.selectionEnd()))
        place = self._matches.place_of(selected) if cursor.hasSelection() else None
        if place is None:
            return f"{count:,} found"
        said = f"{place:,} of {count:,}"
        return f"{said}, {self._went_round}" if self._went_round and selected == self._shown else said

    def _on_text(self) -> None:
        if not self.bar.isHidden():
            self._again.start()

    def _on_selection(self) -> None:
        if not self.bar.isHidden() and not self._again.isActive():
            self._tell()

    def _on_opened(self, draft: object) -> None:
        self._text, self._text_of, self._from, self._went_round = "", (None, 0), 0, ""
        if draft is None:
            self.bar.hide()
            self._matches.look_for(None, "")
        else:
            self._look()
