"""Quick open: from a few letters to the article on the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from almost_editor.document.draft import Draft
from almost_editor.errors import AlmostError
from almost_editor.library.candidates import Named
from almost_editor.library.store import Library
from almost_editor.ui.actions import action
from almost_editor.ui.drafting import Drafting
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.quick_open.gathering import Gathering
from almost_editor.ui.quick_open.quick_sheet import QuickSheet
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import keys_text
from almost_editor.wording import tr

SHOWN = 40
"""Rows that are shown at most: whoever does not see it among them types another letter."""
REMEMBERED = 40
"""Articles that were opened in this session, which come first while nothing is typed."""


class QuickOpen(QObject):
    """Answers each key from the names that were gathered; what stands in a row is read from the library then."""

    def __init__(
        self, window: QWidget, theme: Theme, open_draft: OpenDraft, lanes: Lanes, *, drafting: Drafting
    ) -> None:
        super().__init__(window)
        self._open_draft = open_draft
        self._lanes = lanes
        self._drafting = drafting
        self._take: Callable[[str], object] = self._write
        """What is done with the article that is chosen."""
        self._visited: list[str] = []
        self._asked = 0
        self.sheet = QuickSheet(theme, window)
        self.gathering = Gathering(lanes, self)
        self.gathering.grew.connect(self._on_grown)
        self.gathering.failed.connect(self._say)
        self.sheet.typed.connect(lambda _text: self._look())
        self.sheet.chosen.connect(self._open)
        open_draft.opened.connect(self._remember)

    @action("go.article", "&Go to article…", "Ctrl+P", menu="View", group=4, icon="search")
    def open(self) -> None:
        """Open an article by some letters of what it is called."""
        self.choose(self._write)

    def choose(self, take: Callable[[str], object]) -> None:
        """Have an article chosen by some letters of what it is called, and give its id to whoever wants it."""
        if not self.sheet.isHidden():
            self.sheet.dismiss()
            return
        self._take = take
        self.sheet.field.clear()
        self.sheet.hang_from(None)
        self.gathering.refresh()
        self._look()

    def _remember(self, draft: Draft | None) -> None:
        if draft is not None:
            rest = [one for one in self._visited if one != draft.id]
            self._visited = [draft.id, *rest][:REMEMBERED]

    def _on_grown(self) -> None:
        if not self.sheet.isHidden() and self.sheet.field.text().strip():
            self._look()

    def _look(self) -> None:
        """Find what is meant, and read what is shown of it; only the newest question is answered."""
        self._asked += 1
        typed = self.sheet.field.text()
        there = partial(self._show, self._asked, typed)
        if typed.strip():
            found = self.gathering.index.find(typed, limit=SHOWN)
            self._lanes.reading.send(lambda library: library.candidates.of(found), there, self._say)
            return
        here = self._open_draft.draft.id if self._open_draft.is_open else ""
        # Whoever comes without a word wants to go back to where they were before.
        visited = [one for one in self._visited if one != here]
        self._lanes.reading.send(lambda library: _recent(library, visited, here), there, self._say)

    def _show(self, asked: int, typed: str, rows: list[Named]) -> None:
        if asked == self._asked:
            self.sheet.show_rows(rows, self._sentence(typed, rows))

    def _sentence(self, typed: str, rows: list[Named]) -> str:
        if not typed.strip():
            return (
                tr("The articles of this session, then those saved last.")
                if rows
                else tr("There is no other article yet.")
            )
        if rows:
            return ""
        if not self.gathering.is_complete:
            return tr("Reading the names of all articles…")
        return tr(
            "No article is called anything like it. {keys_text} searches the texts.",
            keys_text=keys_text("Ctrl+Shift+F"),
        )

    def _say(self, error: AlmostError) -> None:
        self.sheet.show_rows((), str(error))

    def _open(self, draft_id: str) -> None:
        self.sheet.dismiss()
        self._take(draft_id)

    def _write(self, draft_id: str) -> None:
        self._drafting.open(draft_id, write=True)


def _recent(library: Library, visited: list[str], here: str) -> list[Named]:
    first = library.candidates.of(visited)
    known = {named.id for named in first} | {here}
    return [*first, *(named for named in library.candidates.newest(SHOWN) if named.id not in known)][:SHOWN]
