"""Suggesting: while it is on, what is done to the text is made a suggestion, right behind it and as one step of undo.

Keys, menus, pasting and an input method all change the document as they always do. Before the next of them, and before
anything is painted, the change is read off the document and written anew as marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from almost_editor.document.differences import Kind, differences
from almost_editor.document.editing import Edit
from almost_editor.document.live_text import Span
from almost_editor.document.suggesting import erased, suggest
from almost_editor.document.text import common_end, common_start
from almost_editor.ui.actions import ActionTable, action
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.wording import later

MENU = later("Su&ggestions")
MOST_EDITS = 200
"""Places at once that are told apart: what changes in more is suggested as one."""
_SOON = QEvent.Type(QEvent.registerEventType())
_ERASING = {Qt.Key.Key_Backspace: True, Qt.Key.Key_Delete: False}
_HANDS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.InputMethod)


class Suggesting(QObject):
    """The mode: off when the window opens, and the same for every article while it is open."""

    switched = Signal(bool)

    def __init__(self, text: TextPane, open_draft: OpenDraft) -> None:
        super().__init__(text)
        self._text = text
        self._open_draft = open_draft
        self._is_on = False
        self._is_ours = False
        self._before = ""
        """The text as it was before what has not been made a suggestion yet."""
        self._change: Span | None = None
        self._steps = 0
        """That can be undone."""
        self._commands = 0
        open_draft.opened.connect(lambda _draft: self._begin())
        open_draft.body_changed.connect(self._on_body)
        text.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether what is written is a suggestion."""
        return self._is_on

    def tick(self, actions: ActionTable) -> None:
        """Keep the menu's tick as the mode is."""
        self.switched.connect(actions["marks.suggest"].setChecked)

    @action(
        "marks.suggest",
        "&Suggest changes",
        "Ctrl+Shift+E",
        menu="Edit",
        group=6,
        submenu=MENU,
        checkable=True,
        on_draft=True,
        writes=True,
        tip="What you write and delete becomes a suggestion",
    )
    def turn(self, on: bool) -> None:
        """Make suggestions of what is written and deleted from now on, or write plainly again."""
        self.catch_up()
        self._is_on = on
        self._begin()
        self.switched.emit(on)

    @contextmanager
    def plainly(self) -> Iterator[None]:
        """Let a change of the text be what it is."""
        self.catch_up()
        self._is_ours = True
        try:
            yield
        finally:
            self._is_ours = False
            self._begin()

    # -- hearing of changes

    def _begin(self) -> None:
        self._change = None
        self._commands = 0
        if self._is_on and self._open_draft.is_open:
            self._before = self._open_draft.body
            document = self._open_draft.document
            self._steps = document.availableUndoSteps()
            document.undoCommandAdded.connect(self._count, Qt.ConnectionType.UniqueConnection)
        else:
            self._before = ""

    def _count(self) -> None:
        self._commands += 1

    def _on_body(self, span: Span) -> None:
        if not self._is_on or self._is_ours:
            return
        if self._change is None:
            QCoreApplication.postEvent(self, QEvent(_SOON), Qt.EventPriority.HighEventPriority.value)
        self._change = span if self._change is None else _both(self._change, span)

    def event(self, event: QEvent) -> bool:
        if event.type() == _SOON:
            self.catch_up()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_on and event.type() in _HANDS and self._open_draft.is_open and not self._text.isReadOnly():
            self.catch_up()
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._erase(event) or self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Let a key that writes do all that it does as one step: what Qt puts together by itself cannot be joined."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not event.text() or (control and not event.modifiers() & Qt.KeyboardModifier.AltModifier):
            return False
        cursor = QTextCursor(self._open_draft.document)
        cursor.beginEditBlock()
        self._text.event(event)
        cursor.endEditBlock()
        self.catch_up(is_one_step=True)
        return True

    # -- making suggestions

    def catch_up(self, *, is_one_step: bool = False) -> None:
        """Make a suggestion of what has been done to the text since."""
        change, self._change = self._change, None
        if change is None or not self._open_draft.is_open:
            return
        if not self._is_undone() and not self._text.isReadOnly():
            now = self._open_draft.body
            edits = _edits(self._before, change, now)
            is_taken_back = not is_one_step and self._take_back(self._commands)
            with self.plainly():
                self._write(edits, change, self._before if is_taken_back else now, joined=not is_taken_back)
        else:
            self._begin()

    def _is_undone(self) -> bool:
        """Tell whether what happened was that something was undone or redone, which is what it is."""
        more = self._open_draft.document.availableUndoSteps() - self._steps
        return more < 0 or (more > 0 and not self._commands)

    def _take_back(self, steps: int) -> bool:
        """Undo what was done, so that it is done as one step; tell whether the text is what it was before."""
        document, self._is_ours = self._open_draft.document, True
        for _ in range(steps):
            document.undo()
        if self._open_draft.body != self._before:
            for _ in range(steps):
                document.redo()
        self._is_ours = False
        return self._open_draft.body == self._before

    def _write(self, edits: list[Edit], change: Span, now: str, *, joined: bool) -> None:
        """Write edits of the text before as suggestions in place of what they did to the text that is there now."""
        wanted, made = self._before, None
        is_alone = len(edits) == 1
        for edit in reversed(edits):
            made = suggest(wanted, edit)
            wanted = made.apply(wanted)
        if made is not None and is_alone:
            start = min(made.start, change.start)
            ending = len(self._before) - max(made.end, change.start + change.removed)
        else:
            start = common_start(now, wanted)
            ending = common_end(now, wanted, min(len(now), len(wanted)) - start)
        caret = (
            made.selection[1] if made is not None and is_alone and not self._text.textCursor().hasSelection() else -1
        )
        self._put(now[start : len(now) - ending], wanted[start : len(wanted) - ending], start, caret, joined=joined)

    def _put(self, old: str, new: str, start: int, caret: int, *, joined: bool) -> None:
        """Make a stretch of the text another one; `joined` as part of the step that made it what it is."""
        same = common_start(old, new)
        ending = common_end(old, new, min(len(old), len(new)) - same)
        edit = Edit(start + same, start + len(old) - ending, new[same : len(new) - ending], (caret, caret))
        self._replace(edit, joined=joined)

    def _replace(self, edit: Edit, *, joined: bool = False) -> None:
        live = self._open_draft.live
        first, last = live.offset_utf16(edit.start), live.offset_utf16(edit.end)
        if first != last or edit.replacement:
            cursor = QTextCursor(self._open_draft.document)
            if joined:
                cursor.joinPreviousEditBlock()
            else:
                cursor.beginEditBlock()
            cursor.setPosition(last)
            cursor.insertText(edit.replacement)
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.endEditBlock()
        self._place(edit.selection[1])

    def _place(self, caret: int) -> None:
        if caret >= 0:
            cursor = self._text.textCursor()
            cursor.setPosition(self._open_draft.live.offset_utf16(caret))
            self._text.setTextCursor(cursor)
            self._text.ensureCursorVisible()

    # -- what a key takes away

    def _erase(self, event: QKeyEvent) -> bool:
        """Suggest that what stands before the caret, or behind it, be gone; what is gone already is passed over."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_word = modifiers == Qt.KeyboardModifier.ControlModifier
        cursor = self._text.textCursor()
        plain = modifiers == Qt.KeyboardModifier.NoModifier or is_word
        if event.key() not in _ERASING or not plain or self._text.isReadOnly() or self._is_composing():
            return False
        back, live = _ERASING[Qt.Key(event.key())], self._open_draft.live
        start, end = live.offset(cursor.selectionStart()), live.offset(cursor.selectionEnd())
        gone = (
            erased(live.text, start, back=back, word=is_word) if start == end else Edit(start, end, "", (start, start))
        )
        if gone is None:
            return True
        made = suggest(live.text, gone, after=not back)
        with self.plainly():
            self._replace(made)
        return True

    def _is_composing(self) -> bool:
        return bool(self._text.textCursor().block().layout().preeditAreaText())


def _both(one: Span, other: Span) -> Span:
    """Return two changes, one behind the other, as one; what it inserts is only as long as what there is now."""
    start = min(one.start, other.start)
    end = max(one.start + len(one.inserted), other.start + other.removed)
    removed = one.removed + one.start - start + end - one.start - len(one.inserted)
    return Span(start, removed, " " * (end - start - other.removed + len(other.inserted)))


def _edits(before: str, change: Span, now: str) -> list[Edit]:
    """Return a change as edits of the text before it, word by word where words gave way to others."""
    old = before[change.start : change.start + change.removed]
    new = now[change.start : change.start + len(change.inserted)]
    made: list[Edit] = []
    at, gone, came = change.start, "", ""
    for part in (*differences(old, new), None):
        if part is not None and part.kind is Kind.GONE:
            gone += part.words
        elif part is not None and part.kind is Kind.NEW:
            came += part.words
        else:
            if gone or came:
                made.append(Edit(at, at + len(gone), came, (0, 0)))
            at += len(gone) + (len(part.words) if part is not None else 0)
            gone = came = ""
    return made if len(made) <= MOST_EDITS else [Edit(change.start, change.start + change.removed, new, (0, 0))]
