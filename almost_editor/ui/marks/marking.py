"""Marking: from one suggestion or comment to the next, accepted or rejected on the way; and a comment on words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor

from almost_editor.document.guarding import settle
from almost_editor.document.marks import CLOSINGS, Kind, Mark, accepted, marks_of, rejected
from almost_editor.document.signing import Signature, of_mark
from almost_editor.document.text import common_end, common_start
from almost_editor.library.store import Library
from almost_editor.ui.actions import ActionTable, action
from almost_editor.ui.editor.commands import put
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.marks.suggesting import MENU, Suggesting
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.page.rendering import Rendering
from almost_editor.ui.settings import Settings
from almost_editor.wording import count, later, tr

_CLEAN = "view/clean"
_NAMES: dict[Kind, str] = {
    Kind.ADDITION: later("Added"),
    Kind.DELETION: later("Deleted"),
    Kind.SUBSTITUTION: later("Replaced"),
    Kind.COMMENT: later("Comment"),
    Kind.HIGHLIGHT: later("Highlighted"),
}


class Marking(QObject):
    """What the menu of suggestions does to those that are there. Cost: a look through the text for each."""

    def __init__(
        self,
        text: TextPane,
        open_draft: OpenDraft,
        lanes: Lanes,
        suggesting: Suggesting,
        *,
        rendering: Rendering,
        settings: Settings,
        say: Callable[[str], object],
    ) -> None:
        """Take `say`, which tells a sentence at the foot of the window."""
        super().__init__(text)
        self._text = text
        self._open_draft = open_draft
        self._lanes = lanes
        self._suggesting = suggesting
        self._rendering = rendering
        self._settings = settings
        self._say = say
        rendering.show_clean(bool(settings.get(_CLEAN)))

    def tick(self, actions: ActionTable) -> None:
        """Tick the menu as the page is."""
        actions["marks.clean"].setChecked(bool(self._settings.get(_CLEAN)))

    @action("marks.next", "&Next suggestion", "F6", menu="Edit", group=6, submenu=MENU, on_draft=True)
    def next(self) -> None:
        """Select the next suggestion or comment."""
        self._walk(back=False)

    @action("marks.previous", "&Previous suggestion", "Shift+F6", menu="Edit", group=6, submenu=MENU, on_draft=True)
    def previous(self) -> None:
        """Select the suggestion or comment before."""
        self._walk(back=True)

    @action(
        "marks.accept",
        "&Accept",
        "Ctrl+Shift+Y",
        menu="Edit",
        group=6,
        submenu=MENU,
        on_draft=True,
        writes=True,
        tip="Accept the suggestion at the caret, or those that are selected",
    )
    def accept(self) -> None:
        """Accept the suggestion at the caret, or those that are selected; a comment is gone."""
        self._settle(accept=True)

    @action(
        "marks.reject",
        "&Reject",
        "Ctrl+Shift+J",
        menu="Edit",
        group=6,
        submenu=MENU,
        on_draft=True,
        writes=True,
        tip="Reject the suggestion at the caret, or those that are selected",
    )
    def reject(self) -> None:
        """Reject the suggestion at the caret, or those that are selected; a comment is gone."""
        self._settle(accept=False)

    @action("marks.accept_all", "Accept a&ll", menu="Edit", group=6, submenu=MENU, on_draft=True, writes=True)
    def accept_all(self) -> None:
        """Accept every suggestion, and take every comment away."""
        self._settle_all(accepted)

    @action("marks.reject_all", "Re&ject all", menu="Edit", group=6, submenu=MENU, on_draft=True, writes=True)
    def reject_all(self) -> None:
        """Reject every suggestion, and take every comment away."""
        self._settle_all(rejected)

    @action("marks.comment", "&Comment", "Ctrl+M", menu="Edit", group=6, submenu=MENU, on_draft=True, writes=True)
    def comment(self) -> None:
        """Highlight the selected words, and write a comment behind them."""
        cursor = self._text.textCursor()
        live = self._open_draft.live
        words = live.text[live.offset(cursor.selectionStart()) : live.offset(cursor.selectionEnd())]
        opening = "{" + Kind.COMMENT
        # Words over several lines, with code or marks in them, could not stand in a highlight.
        plain = bool(words) and not any(sign in words for sign in "\n`{}\\")
        lit = f"{{{Kind.HIGHLIGHT}{words}{CLOSINGS[Kind.HIGHLIGHT]}" if plain else words
        start = cursor.selectionStart()
        with self._suggesting.plainly():
            put(cursor, start if plain else cursor.selectionEnd(), cursor.selectionEnd(), self._said(lit, plain))
        at = start + len((lit + opening).encode("utf-16-le")) // 2
        cursor.setPosition(at)
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(tr("Write the comment here. Readers never see it."))

    @staticmethod
    def _said(lit: str, plain: bool) -> str:
        return f"{lit if plain else ''}{{{Kind.COMMENT}{CLOSINGS[Kind.COMMENT]}"

    @action(
        "marks.clean",
        "Page as the clean r&esult",
        menu="Edit",
        group=6,
        submenu=MENU,
        checkable=True,
        tip="Show the page as if all were accepted",
    )
    def show_clean(self, on: bool) -> None:
        """Show the page as if every suggestion were accepted, or with the suggestions in it."""
        self._settings.set(_CLEAN, on)
        self._rendering.show_clean(on)

    # -- walking

    def _walk(self, *, back: bool) -> None:
        self._suggesting.catch_up()
        live = self._open_draft.live
        marks = marks_of(live.text)
        cursor = self._text.textCursor()
        start, end = live.offset(cursor.selectionStart()), live.offset(cursor.selectionEnd())
        if not marks:
            self._say(tr("The text has no suggestions and no comments."))
            return
        if back:
            found = next((mark for mark in reversed(marks) if mark.end <= start), marks[-1])
        else:
            found = next((mark for mark in marks if mark.start >= end), marks[0])
        self._select(found)

    def _select(self, mark: Mark) -> None:
        live, cursor = self._open_draft.live, self._text.textCursor()
        cursor.setPosition(live.offset_utf16(mark.start))
        cursor.setPosition(live.offset_utf16(mark.end), QTextCursor.MoveMode.KeepAnchor)
        self._text.show_cursor(cursor)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(live.text, mark)

    def _tell(self, text: str, mark: Mark) -> None:
        """Say who made a mark and when, where the library knows it already: it does from the next pause on."""
        draft_id = self._open_draft.draft.id

        def read(library: Library) -> tuple[Signature, ...]:
            return library.mark_signatures.of(draft_id)

        def show(known: tuple[Signature, ...]) -> None:
            if not self._open_draft.is_open or self._open_draft.draft.id != draft_id:
                return
            found = of_mark(text, mark, known)
            if found is not None:
                at = found.at.astimezone()
                by = tr("{mark} by {name}, {at:%d %b, %H:%M}", mark=tr(_NAMES[mark.kind]), name=found.by, at=at)
                self._say(by if found.by else tr("{mark} on {at:%d %b, %H:%M}", mark=tr(_NAMES[mark.kind]), at=at))

        self._lanes.reading.send(read, show)

    # -- settling

    def _chosen(self, marks: Sequence[Mark]) -> list[Mark]:
        """Return the marks that the selection holds or touches; without one those that the caret stands in."""
        live, cursor = self._open_draft.live, self._text.textCursor()
        start, end = live.offset(cursor.selectionStart()), live.offset(cursor.selectionEnd())
        if start == end:
            return [mark for mark in marks if mark.start <= start <= mark.end][:1]
        return [mark for mark in marks if mark.start < end and mark.end > start]

    def _settle(self, *, accept: bool) -> None:
        self._suggesting.catch_up()
        text = self._open_draft.live.text
        marks = marks_of(text)
        chosen = self._chosen(marks)
        if not chosen:
            self._walk(back=False)
            return
        behind = len(text) - chosen[-1].stop
        self._become(settle(text, chosen, accept=accept))
        left = self._open_draft.live.text
        following = next((mark for mark in marks_of(left) if mark.start >= len(left) - behind), None)
        if following is not None:
            self._select(following)

    def _settle_all(self, how: Callable[[str], str]) -> None:
        self._suggesting.catch_up()
        text = self._open_draft.live.text
        found = len(marks_of(text))
        if not found:
            self._say(tr("The text has no suggestions and no comments."))
            return
        self._become(how(text))
        self._say(
            count("{n} suggestion or comment accepted", "{n:,} suggestions and comments accepted", found)
            if how is accepted
            else count("{n} suggestion or comment rejected", "{n:,} suggestions and comments rejected", found)
        )

    def _become(self, text: str) -> None:
        """Make the text another one, as one step of undo; the caret goes behind what changed."""
        live = self._open_draft.live
        old = live.text
        start = common_start(old, text)
        ending = common_end(old, text, min(len(old), len(text)) - start)
        cursor = self._text.textCursor()
        with self._suggesting.plainly():
            first, last = live.offset_utf16(start), live.offset_utf16(len(old) - ending)
            put(cursor, first, last, text[start : len(text) - ending])
        cursor.setPosition(self._open_draft.live.offset_utf16(len(text) - ending))
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()
