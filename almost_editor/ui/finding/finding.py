"""Finding: from the words in the bar to a selection in the text."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from almost_editor.document.finding import Span
from almost_editor.document.found import Found
from almost_editor.document.patterns import Change
from almost_editor.ui.actions import action
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.finding.caret import Caret
from almost_editor.ui.finding.find_bar import AMONG, FROM_END, FROM_TOP, FindBar
from almost_editor.ui.finding.matches import COUNT_AFTER_MS, Matches
from almost_editor.ui.finding.past_words import PastWords
from almost_editor.ui.finding.search import Scope, Search
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.viewing import Viewing
from almost_editor.ui.worker import Worker
from almost_editor.wording import tr

LONGEST_TAKEN = 200
"""Characters of a selection that are taken for something to look for."""


class Finding(QObject):
    """Find, next, previous. The search begins where the caret was when the bar opened, and goes round."""

    def __init__(
        self,
        sheet: Sheet,
        viewing: Viewing,
        open_draft: OpenDraft,
        theme: Theme,
        *,
        worker: Worker,
        settings: Settings,
    ) -> None:
        super().__init__(sheet)
        self._pane = sheet.text
        self._viewing = viewing
        self._open_draft = open_draft
        self._from = 0
        self._shown: Span | None = None
        self._went_round = ""
        self._noted, self._noted_of = "", 0
        self._past = PastWords(settings)
        self.bar = FindBar(theme)
        self.bar.hide()
        sheet.add_bar(self.bar, self.bar.stops)
        self.search = Search(self._pane, worker, self)
        self.caret = Caret(self._pane, self.search)
        self._matches = Matches(self._pane, theme, self)
        self._again = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._again.timeout.connect(self.look)
        self._connect()

    def _connect(self) -> None:
        bar = self.bar
        bar.field.textChanged.connect(lambda _words: self._on_words())
        for switch in (bar.case, bar.whole, bar.pattern):
            switch.toggled.connect(lambda _on: self._on_words())
        bar.inside.toggled.connect(self._on_inside)
        bar.field.next_wanted.connect(self.find_next)
        bar.field.previous_wanted.connect(self.find_previous)
        bar.field.walked.connect(self._walk)
        bar.next.clicked.connect(self.find_next)
        bar.previous.clicked.connect(self.find_previous)
        bar.when_leaving(self.leave, self.go_back)
        self.search.troubled.connect(self._on_trouble)
        self._matches.counted.connect(self.tell)
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
        if self.bar.isHidden():
            self.caret.remember()
        self.bar.show()
        if 0 < len(chosen) <= LONGEST_TAKEN and "\N{PARAGRAPH SEPARATOR}" not in chosen and not self._is_shown():
            self._take(re.escape(chosen) if self.bar.pattern.isChecked() else chosen)
        self.bar.field.selectAll()
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.look()

    def _take(self, words: str) -> None:
        """Put words into the field without going anywhere."""
        self.bar.field.blockSignals(True)
        self.bar.field.setText(words)
        self.bar.field.blockSignals(False)

    @action("edit.find_next", "Find &next", "F3|Ctrl+G", menu="Edit", group=3, on_draft=True)
    def find_next(self) -> None:
        """Go to the next place that was found."""

        def go(found: Found) -> None:
            start = self.search.offset(self._pane.textCursor().selectionEnd())
            self._go(found.first_from(start), found.first_from(0), FROM_TOP)

        self._go_on(go)

    @action("edit.find_previous", "Find pre&vious", "Shift+F3|Ctrl+Shift+G", menu="Edit", group=3, on_draft=True)
    def find_previous(self) -> None:
        """Go to the place before."""

        def go(found: Found) -> None:
            end = self.search.offset(self._pane.textCursor().selectionStart())
            self._go(found.last_before(end), found.last_before(len(found.text)), FROM_END)

        self._go_on(go)

    def _go_on(self, go: Callable[[Found], object]) -> None:
        if not self.bar.field.text():
            self.find()
            return
        self._past.remember(self.bar.field.text())
        self._again.stop()

        def arrive(found: Found) -> None:
            go(found)
            self._show(found)

        self.search.ask(self.bar.wanted, arrive)
        self._wait()

    def leave(self) -> None:
        """Go back to the text, with what was found selected."""
        if self.bar.field.text() and self._matches.count == 0:
            # What fewer letters found must not stay selected: the next key would overwrite it.
            self.caret.put(self._from)
        self._past.remember(self.bar.field.text())
        self.bar.hide()
        self.bar.replacing.hide()
        self.bar.inside.setChecked(False)
        self.search.drop()
        self._matches.look_for(None)
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Go back to the text, to where the caret was when the search began."""
        self.leave()
        self._pane.show_cursor(self.caret.before())

    # -- searching

    def _on_words(self) -> None:
        """Go to the first place from where the search began, while it is typed."""
        self._drop_note()
        if not self.bar.field.text():
            self.caret.put(self._from)
            self.look()
            return

        def arrive(found: Found) -> None:
            start = self.search.offset(self._from)
            self._go(found.first_from(start), found.first_from(0), FROM_TOP, moves_on=False)
            self._show(found)

        self._again.stop()
        self.search.ask(self.bar.wanted, arrive, at_once=False)
        self._wait()

    def _walk(self, step: int) -> None:
        """Put what was looked for before into the field."""
        words = self._past.walk(self.bar.field.text(), step)
        if words is not None:
            self.bar.field.setText(words)

    def _on_inside(self, on: bool) -> None:
        """Search only what is selected; what the search itself has selected is not meant."""
        cursor = self._pane.textCursor()
        if on and (not cursor.hasSelection() or self._is_shown()):
            cursor = self.caret.before()
        self.search.scope = Scope(cursor) if on and cursor.hasSelection() else None
        if on and self.search.scope is None:
            self.bar.inside.setChecked(False)
            self.bar.say(tr("Select some text first"), found=False)
        elif self.bar.field.text():
            self._on_words()

    def _go(self, span: Span | None, round_about: Span | None, how: str, *, moves_on: bool = True) -> None:
        """Select a place, or the one that comes when the search has gone round, with `how` that is said."""
        self._drop_note()
        self._went_round = how if span is None and round_about is not None else ""
        self._shown = span or round_about
        if self._shown is not None:
            at = self.caret.go(self._shown)
            self._from = at if moves_on else self._from
        self.tell()

    def _is_shown(self) -> bool:
        """Tell whether what is selected is what the search went to."""
        return self._shown is not None and self.caret.selected() == self._shown

    def ask_changes(self, at: int | None, then: Callable[[list[Change]], object]) -> None:
        """Find what replacing by the bar's words changes: all of it, or what begins `at` a place."""
        self._past.remember(self.bar.field.text())
        self._again.stop()
        self.search.changes(self.bar.wanted, self.bar.new_words.text(), at, then)
        self.tell()

    # -- telling

    def look(self) -> None:
        """Mark and count anew, while the bar is there to say it."""
        self._again.stop()
        if self.bar.isHidden() or not self._open_draft.is_open:
            return
        if self.bar.field.text():
            self.search.ask(self.bar.wanted, self._show)
            self._wait()
        else:
            self.search.drop()
            self._matches.look_for(None)
            self.tell()

    def _show(self, found: Found) -> None:
        """Mark and count what was found."""
        if not self.bar.isHidden():
            self._matches.look_for(found, self.search.scope)
            self.tell()

    def _wait(self) -> None:
        """Say that a pattern is being looked for; what it found in another text is no longer true."""
        if self.search.is_busy:
            self._matches.look_for(None)
            self.tell()

    def _on_trouble(self) -> None:
        self._matches.look_for(None)
        self.tell()

    def tell(self) -> None:
        """Say in the bar what became of the search."""
        count = self._matches.count
        if not self.bar.field.text() or not self._open_draft.is_open:
            self.bar.say("")
        elif self.search.trouble:
            self.bar.say_trouble(self.search.trouble)
        elif self._noted and self._noted_of == self._pane.document().revision():
            self.bar.say(self._noted)
        elif self.search.is_busy:
            self.bar.say(tr("Searching…"))
        elif count == 0:
            self.bar.say(tr("No match"), found=False)
        elif count is not None:
            self.bar.say(self._place(count))

    def note(self, sentence: str) -> None:
        """Say what was done with the text as it is now, until it is another or something else is looked for."""
        self._noted, self._noted_of = sentence, self._pane.document().revision()
        self.tell()

    def _drop_note(self) -> None:
        """Say no longer what was done: counting may take a while, and the bar would seem to say it of this search."""
        if self._noted:
            self._noted = ""
            self.bar.say("")

    def _place(self, found: int) -> str:
        selected = self.caret.selected()
        place = self._matches.place_of(selected) if selected[0] < selected[1] else None
        if place is None:
            return tr("{found:,} found", found=found)
        went_round = self._went_round if selected == self._shown else ""
        return tr(went_round or AMONG, place=place, found=found)

    def _on_text(self) -> None:
        if not self.bar.isHidden():
            self._again.start()

    def _on_selection(self) -> None:
        if not self.bar.isHidden() and not self._again.isActive():
            self.tell()

    def _on_opened(self, draft: object) -> None:
        self.search.forget()
        self.caret.forget()
        self._from, self._went_round, self._shown = 0, "", None
        self.bar.inside.setChecked(False)
        if draft is None:
            self.bar.hide()
            self._matches.look_for(None)
        else:
            self.look()
