"""Beside: from a name to a second article beside the text, one key to change places, and the page’s room given back."""

from __future__ import annotations

import functools
from functools import partial

from PySide6.QtCore import QObject, Qt

from almost_editor.document.draft import Draft
from almost_editor.ui.actions import action
from almost_editor.ui.beside.beside_pane import BesidePane
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.drafting import Drafting
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.quick_open.quick_open import QuickOpen
from almost_editor.ui.theme import Theme
from almost_editor.ui.viewing import Viewing
from almost_editor.wording import later, tr

_MENU = later("Article &beside")


class Beside(QObject):
    """Keeps a second article beside the open one. The page makes room for it and comes back when it is closed."""

    def __init__(
        self,
        sheet: Sheet,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        lanes: Lanes,
        *,
        drafting: Drafting,
        quick_open: QuickOpen,
        viewing: Viewing,
        notices: Notices,
    ) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._theme = theme
        self._open_draft = open_draft
        self._lanes = lanes
        self._drafting = drafting
        self._quick_open = quick_open
        self._viewing = viewing
        self._notices = notices
        self._written = self._asked = ""
        self._mode = ""
        """How the panes were before the page made room; nothing where it did not."""
        open_draft.opened.connect(self._on_opened)
        catalogue.settled.connect(self._look_again)

    @functools.cached_property
    def pane(self) -> BesidePane:
        """The pane, built when somebody first wants it: a text pane more would cost the first window 5 ms."""
        pane = BesidePane(self._theme, self._sheet.text.type)
        self._sheet.add_far_side(pane)
        pane.left.connect(self._to_text)
        pane.close_requested.connect(self.close)
        pane.swap_requested.connect(self.swap)
        return pane

    @action("beside.open", "&Read another article beside…", "Ctrl+9", menu="File", submenu=_MENU, on_draft=True)
    def open(self) -> None:
        """Read another article beside the text; once it is there, move between the two."""
        if not self.pane.shown:
            self._quick_open.choose(self.show)
        elif self.pane.text.hasFocus():
            self._to_text()
        else:
            self.pane.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @action("beside.swap", "Change &places with it", "Ctrl+Shift+Tab", menu="File", submenu=_MENU, on_draft=True)
    def swap(self) -> None:
        """Write in the article beside the text, and read the other one there."""
        if self.pane.shown:
            self._drafting.open(self.pane.shown, write=True)
        else:
            self._notices.say(tr("No article is beside the text."))

    @action("beside.close", "&Close the article beside", menu="File", submenu=_MENU, on_draft=True)
    def close(self) -> None:
        """Take the article beside the text away; the page comes back where it made room."""
        had_keyboard = self.pane.text.hasFocus()
        self._asked = ""
        self.pane.clear()
        if self._mode and self._viewing.mode == "write":
            self._viewing.show_mode(self._mode)
        self._mode = ""
        if had_keyboard:
            self._to_text()

    def show(self, draft_id: str) -> None:
        """Show an article beside the text."""
        if self._open_draft.is_open and draft_id == self._open_draft.draft.id:
            self._notices.say(tr("You are writing in that article; choose another one."))
            return
        self._asked = draft_id
        # Behind the saves that were sent before: what comes is what was typed last.
        self._lanes.writing.send(
            lambda library: library.drafts.get(draft_id), partial(self._on_read, draft_id), self._notices.problem
        )

    def _on_read(self, asked: str, draft: Draft) -> None:
        if asked != self._asked or (self._open_draft.is_open and draft.id == self._open_draft.draft.id):
            return
        if not self.pane.shown and self._viewing.mode != "write":
            self._mode = self._viewing.mode
            self._viewing.show_mode("write")
        self.pane.show_draft(draft)

    def _on_opened(self, draft: Draft | None) -> None:
        """Never show the article that is written: the one that was written before takes its place."""
        before, self._written = self._written, draft.id if draft is not None else ""
        if draft is None or not self._asked or draft.id != self._asked:
            return
        if before:
            self.show(before)
        else:
            self.close()

    def _look_again(self) -> None:
        if self._asked:
            self.show(self._asked)

    def _to_text(self) -> None:
        self._sheet.text.setFocus(Qt.FocusReason.OtherFocusReason)
