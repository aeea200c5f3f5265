"""Blanks: from one place that is still to be filled in to the next, through headline, dek and text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from almost_editor.document.editing import Selection
from almost_editor.document.positions import from_utf16, to_utf16
from almost_editor.document.writing.blanks import blank_before, blank_from, next_blank, previous_blank
from almost_editor.ui.actions import action
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.text_document import searched_text
from almost_editor.wording import tr

_Field = QTextEdit | QPlainTextEdit


class Blanks(QObject):
    """Walks the blanks of the open article. Tab does so only where one was chosen last: elsewhere it is Tab."""

    def __init__(self, sheet: Sheet, open_draft: OpenDraft, say: Callable[[str], object]) -> None:
        super().__init__(sheet)
        self._text = sheet.text
        self._say = say
        self._walked: QTextCursor | None = None
        """Where the text's blank was that was chosen last; it moves with the words."""
        self._fields: tuple[_Field, ...] = (sheet.headline, sheet.dek, sheet.text)
        open_draft.opened.connect(lambda _draft: self.leave())

    @action("blank.next", "Next &blank", "F4", menu="Insert", group=2, on_draft=True, writes=True)
    def next(self) -> None:
        """Select the next place that is still to be filled in, written {{like this}}."""
        self._walk(back=False)

    @action("blank.previous", "P&revious blank", "Shift+F4", menu="Insert", group=2, on_draft=True, writes=True)
    def previous(self) -> None:
        """Select the place before that is still to be filled in."""
        self._walk(back=True)

    def begin(self) -> None:
        """Select the article’s first blank, where there is one."""
        any(self._choose(field, from_caret=False, back=False) for field in self._fields)

    def _walk(self, *, back: bool) -> None:
        fields = self._fields
        place = next((number for number, field in enumerate(fields) if field.hasFocus()), 2)
        step = -1 if back else 1
        # From the caret to this field's end, through the others, and at last this field from its other end.
        order = [(place + step * number) % len(fields) for number in range(len(fields) + 1)]
        for number, one in enumerate(order):
            if self._choose(fields[one], from_caret=number == 0, back=back):
                return
        self._say(tr("Nothing is left to be filled in. A blank is written {{like this}}."))

    def _choose(self, field: _Field, *, from_caret: bool, back: bool) -> bool:
        text = searched_text(field.document())
        if from_caret:
            found = _from_caret(field, text, back=back)
        else:
            found = blank_before(text, len(text)) if back else blank_from(text, 0)
        if found is None:
            return False
        for other in self._fields:
            cursor = other.textCursor()
            if other is not field and cursor.hasSelection():
                cursor.clearSelection()
                other.setTextCursor(cursor)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show(field, text, found)
        return True

    def _show(self, field: _Field, text: str, found: Selection) -> None:
        cursor = field.textCursor()
        cursor.setPosition(to_utf16(text, found[0]))
        cursor.setPosition(to_utf16(text, found[1]), QTextCursor.MoveMode.KeepAnchor)
        if field is self._text:
            self._text.show_cursor(cursor)
            self.remember()
        else:
            field.setTextCursor(cursor)

    # -- Tab

    def remember(self) -> None:
        """Have Tab go on from where the text's selection is."""
        self._walked = QTextCursor(self._text.textCursor())

    def leave(self) -> None:
        """Let Tab be Tab."""
        self._walked = None

    def keeps_tab(self) -> bool:
        """Tell whether Tab leads to a blank: the last one is in the caret's paragraph, and another is left."""
        walked, cursor = self._walked, self._text.textCursor()
        if walked is None or walked.document() is not cursor.document() or walked.block() != cursor.block():
            return False
        text = searched_text(cursor.document())
        if blank_from(text, 0) is None:
            self.leave()
            return False
        return True

    def take(self, event: QKeyEvent) -> bool:
        """Go to the next blank with Tab and to the one before with Shift+Tab; tell whether there was one."""
        back = event.key() == Qt.Key.Key_Backtab
        text = searched_text(self._text.document())
        cursor = self._text.textCursor()
        selection = (from_utf16(text, cursor.anchor()), from_utf16(text, cursor.position()))
        found = previous_blank(text, selection) if back else next_blank(text, selection)
        if found is not None:
            self._show(self._text, text, found)
        return found is not None


def _from_caret(field: _Field, text: str, *, back: bool) -> Selection | None:
    cursor = field.textCursor()
    start, end = (from_utf16(text, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
    return blank_before(text, start) if back else blank_from(text, end)
