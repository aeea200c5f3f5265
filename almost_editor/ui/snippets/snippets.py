"""Snippets: from a short word and Tab, or a name in a list, to a brick in the text."""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from almost_editor.document.dates import display_date
from almost_editor.document.editing import Edit, Selection
from almost_editor.document.snippets import Snippet, by_word, check, read_snippet, write_snippet
from almost_editor.document.text import clean
from almost_editor.document.writing.blanks import blank_from, expand, filled, insert_snippet, word_before
from almost_editor.library.store import Library
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.snippets.blanks import Blanks
from almost_editor.ui.snippets.snippet_sheet import SnippetSheet
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choices import Choice
from almost_editor.ui.widgets.pick_sheet import PickSheet
from almost_editor.wording import later, tr

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_EMPTY = later("There are no snippets yet. “New snippet” makes the first one.")
_SHOWN = 60
"""Signs of a brick that its row shows."""


class Snippets(QObject):
    """Knows the library's bricks; what others put into its folder is known when the list is opened."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        lanes: Lanes,
        *,
        text: TextPane,
        blanks: Blanks,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._lanes = lanes
        self._text = text
        self._blanks = blanks
        self._notices = notices
        self._snippets: tuple[Snippet, ...] = ()
        self._bricks: dict[str, str] = {}
        self._keep_key: Callable[[QKeyEvent], bool] = text.take_key
        self._keep_tab: Callable[[], bool] = text.keeps_tab
        text.take_key, text.keeps_tab = self.take_key, self.keeps_tab
        open_draft.opened.connect(lambda _draft: self.read())

    @functools.cached_property
    def sheet(self) -> PickSheet:
        """The list, built when somebody first wants it."""
        sheet = PickSheet(
            self._theme,
            tr("Insert a snippet"),
            self._window,
            asks=tr("Some letters of its name, word or text"),
            called=tr("Snippets"),
        )
        sheet.add_button(tr("Edit snippets…")).clicked.connect(self.edit)
        sheet.add_button(tr("New snippet")).clicked.connect(lambda: self._edit(None))
        sheet.chosen.connect(self._insert)
        return sheet

    @functools.cached_property
    def editing(self) -> SnippetSheet:
        """The sheet that changes them, built when somebody first wants it."""
        editing = SnippetSheet(self._theme, self._window)
        editing.saved.connect(self._save)
        editing.deleted.connect(self._delete)
        return editing

    @property
    def words(self) -> frozenset[str]:
        """The short words that write a brick, in small letters."""
        return frozenset(self._bricks)

    def read(self) -> None:
        """Read the library's bricks anew."""
        self._lanes.reading.send(_read, self._take, self._notices.problem)

    def _take(self, snippets: tuple[Snippet, ...]) -> None:
        self._snippets = snippets
        self._bricks = by_word(snippets)
        if "sheet" in vars(self):
            self.sheet.offer([_choice(one) for one in snippets], tr(_EMPTY))
        if "editing" in vars(self):
            self.editing.show_snippets(snippets)

    # -- into the text

    @action("snippet.insert", "&Snippet…", "Ctrl+Shift+B", menu="Insert", group=2, on_draft=True, writes=True)
    def choose(self) -> None:
        """Put a text brick here; one with a short word is also written by that word and Tab."""
        if not self.sheet.isHidden():
            self.sheet.dismiss()
            return
        self.sheet.ask()
        self.read()

    def _insert(self, name: str) -> None:
        self.sheet.dismiss()
        snippet = next(one for one in self._snippets if one.name == name)
        self._text.run(partial(insert_snippet, snippet=self._filled(snippet.text)))
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._walk_on(snippet.text)

    def _filled(self, text: str) -> str:
        """Return a brick with the blanks filled in of which the article knows."""
        draft, publication = self._open_draft.draft, self._catalogue.publication
        known = {
            "today": display_date(datetime.now(UTC), publication),
            "publication": publication.name,
            "headline": draft.headline,
            "byline": ", ".join(author.name for author in draft.authors),
        }
        return filled(text, known)

    def _walk_on(self, text: str) -> None:
        if blank_from(text, 0):
            self._blanks.remember()

    # -- keys

    def keeps_tab(self) -> bool:
        """Tell whether Tab writes a brick or leads to a blank, where the caret is."""
        return (self._is_free() and (self._word() is not None or self._blanks.keeps_tab())) or self._keep_tab()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what Tab means beyond itself; tell whether that was all. Cost: a letter’s is one look-up."""
        if event.key() in _TABS and self._is_free() and self._tab(event):
            return True
        return self._keep_key(event)

    def _tab(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        word = self._word() if event.key() == Qt.Key.Key_Tab else None
        if word is None:
            return self._blanks.keeps_tab() and self._blanks.take(event)
        brick = self._filled(self._bricks[word])

        def write(text: str, selection: Selection) -> Edit | None:
            return expand(text, selection, {word: brick})

        self._text.run(write)
        self._walk_on(brick)
        return True

    def _word(self) -> str | None:
        """Return the short word of a brick that stands before the caret."""
        cursor = self._text.textCursor()
        if not self._bricks or cursor.hasSelection():
            return None
        before = clean(cursor.block().text()[: cursor.positionInBlock()])
        start = word_before(before, (len(before), len(before)))
        word = before[start:].casefold() if start is not None else ""
        return word if word in self._bricks else None

    def _is_free(self) -> bool:
        return not self._text.isReadOnly() and not self._text.textCursor().block().layout().preeditAreaText()

    # -- kept

    @action("snippet.edit", "&Edit snippets…", menu="Insert", group=2, writes=True)
    def edit(self) -> None:
        """Read, change and take away the newsroom’s text bricks."""
        chosen = self.sheet.current() if "sheet" in vars(self) and self.sheet.isVisible() else None
        self._edit(chosen.key if chosen is not None else "")

    @action("snippet.save", "Save selection as s&nippet…", menu="Insert", group=2, on_draft=True, writes=True)
    def save_selection(self) -> None:
        """Keep the selected words as a text brick."""
        cursor = self._text.textCursor()
        if not cursor.selectedText().strip():
            self._notices.say(tr("Nothing is selected; select the words that are to be kept."))
            return
        self._edit(None, clean(cursor.selectedText().replace("\N{PARAGRAPH SEPARATOR}", "\n")))

    def _edit(self, name: str | None, text: str = "") -> None:
        self.editing.show_snippets(self._snippets)
        self.editing.ask(name, text)
        self.read()

    def _save(self, snippet: Snippet, before: str) -> None:
        def keep(library: Library) -> tuple[Snippet, ...]:
            check(snippet, [one for one in _read(library) if one.name != before])
            library.snippets.save(snippet.name, write_snippet(snippet), before=before)
            return _read(library)

        def told(snippets: tuple[Snippet, ...]) -> None:
            self._take(snippets)
            self.editing.tell_saved(snippet.name)

        self._lanes.writing.send(keep, told, self.editing.refuse)

    def _delete(self, name: str) -> None:
        def take_away(library: Library) -> tuple[Snippet, tuple[Snippet, ...]]:
            gone = library.snippets.remove(name)
            return read_snippet(gone.name, gone.text), _read(library)

        def told(result: tuple[Snippet, tuple[Snippet, ...]]) -> None:
            gone, left = result
            self._take(left)
            self._notices.say(
                tr("The snippet “{name}” is deleted.", name=name), tr("Undo"), partial(self._put_back, gone)
            )

        self._lanes.writing.send(take_away, told, self._notices.problem)

    def _put_back(self, gone: Snippet) -> None:
        def put_back(library: Library) -> tuple[Snippet, ...]:
            library.snippets.save(gone.name, write_snippet(gone))
            return _read(library)

        self._lanes.writing.send(put_back, self._take, self._notices.problem)


def _read(library: Library) -> tuple[Snippet, ...]:
    return tuple(read_snippet(one.name, one.text) for one in library.snippets.all())


def _choice(snippet: Snippet) -> Choice:
    words = " ".join(snippet.text.split())
    remark = tr("{word} + Tab", word=snippet.word) if snippet.word else ""
    return Choice(snippet.name, snippet.name, words[:_SHOWN] + "…" * (len(words) > _SHOWN), remark)
