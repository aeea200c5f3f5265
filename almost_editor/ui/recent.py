"""Recent articles: a menu of those that were open last, and one key to go back and forth between two."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from almost_editor.document.draft import Draft
from almost_editor.library.candidates import Named
from almost_editor.ui.actions import action
from almost_editor.ui.drafting import Drafting
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.settings import Settings
from almost_editor.ui.widgets.plain import plain_caption
from almost_editor.wording import tr

REMEMBERED = 10
"""Articles in the menu, beside the one that is open."""
_SETTING = "open/recent"
_LONGEST = 60
"""Signs of a headline that the menu shows."""


class Recent(QObject):
    """Remembers which articles were open, on this machine; what they are called is asked when it is shown."""

    def __init__(
        self, open_draft: OpenDraft, lanes: Lanes, *, drafting: Drafting, notices: Notices, settings: Settings
    ) -> None:
        super().__init__(open_draft)
        self._open_draft = open_draft
        self._lanes = lanes
        self._drafting = drafting
        self._notices = notices
        self._settings = settings
        self._menu: QMenu | None = None
        kept = settings.get(_SETTING).get(self._library, [])
        self._ids: list[str] = [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []
        open_draft.opened.connect(self._remember)

    @property
    def _library(self) -> str:
        return str(Path(self._lanes.folder))

    @action("go.back", "&Back to the last article", "Ctrl+Tab", menu="File", submenu="Re&cent articles")
    def back(self) -> None:
        """Open the article that was open before this one; once more leads back."""
        self._ask(self._go_back)

    def fill(self, back: QAction) -> None:
        """Take the menu that the action stands in, to list the others below it."""
        self._menu = next(one for one in back.associatedObjects() if isinstance(one, QMenu))
        self._menu.aboutToShow.connect(lambda: self._ask(self._list))

    def _others(self) -> list[str]:
        here = self._open_draft.draft.id if self._open_draft.is_open else ""
        return [one for one in self._ids if one != here][:REMEMBERED]

    def _ask(self, then: Callable[[list[Named]], object]) -> None:
        others = self._others()
        self._lanes.reading.send(lambda library: library.candidates.of(others), then, self._notices.problem)

    def _remember(self, draft: Draft | None) -> None:
        if draft is not None:
            self._ids = [draft.id, *(one for one in self._ids if one != draft.id)][: REMEMBERED + 1]
            self._settings.set(_SETTING, {**self._settings.get(_SETTING), self._library: self._ids})

    def _go_back(self, others: Sequence[Named]) -> None:
        if others:
            self._drafting.open(others[0].id, write=True)
        else:
            self._notices.say(tr("No other article was open here."))

    def _list(self, others: Sequence[Named]) -> None:
        menu = self._menu
        if menu is None:
            return
        for old in menu.actions()[1:]:
            menu.removeAction(old)
            old.deleteLater()
        if others:
            menu.addSeparator()
        for number, one in enumerate(others, 1):
            name = one.headline or tr("Untitled")
            shown = name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
            # A digit for the hand that has opened the menu by its letter.
            label = f"&{number % 10}  {plain_caption(shown)}"
            menu.addAction(label).triggered.connect(partial(self._open, one.id))

    def _open(self, draft_id: str, _checked: bool = False) -> None:
        self._drafting.open(draft_id, write=True)
