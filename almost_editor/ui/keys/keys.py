"""Keys: which key asks for which command. Letters pass through; nothing happens while an input method composes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor, QTextDocument

from almost_editor.document import editing
from almost_editor.document.editing import Edit, Selection
from almost_editor.document.positions import from_utf16
from almost_editor.document.quote_styles import QuoteStyle, style_of
from almost_editor.document.writing import erasing, lines, lists, pairs, punctuation, table_commands
from almost_editor.ui.actions import ActionTable, action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.editor.commands import nearby, whole_blocks
from almost_editor.ui.editor.highlighter import MarkdownHighlighter
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.settings import Settings

MOST_REMOVED = 50_000
"""UTF-16 units of a selection behind which a list is counted anew when it is deleted."""
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_KEYS = frozenset({*_RETURNS, *_TABS, *_MOVES, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_X, Qt.Key.Key_Cut})
_SIGNS = pairs.SIGNS | punctuation.SIGNS
_ENDS = frozenset(" ,;:!?")
_LONGEST_ELISION = 8
_NO_MODIFIERS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Keys(QObject):
    """Takes the text's keys that mean more than a letter."""

    def __init__(self, text: TextPane, settings: Settings, open_draft: OpenDraft, catalogue: Catalogue) -> None:
        super().__init__(text)
        self._text = text
        self._settings = settings
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._pairs = bool(settings.get("typing/pairs"))
        self._smart = bool(settings.get("typing/punctuation"))
        self._set: tuple[QTextDocument, int, int] | None = None
        """Where punctuation was set last: the document, its revision then, and the caret before."""
        text.take_key = self.take
        text.keeps_tab = self.keeps_tab

    def tick(self, actions: ActionTable) -> None:
        """Tick the menu as the settings are."""
        actions["typing.punctuation"].setChecked(self._smart)
        actions["typing.pairs"].setChecked(self._pairs)

    @action("typing.punctuation", "Set punctuation as &you type", menu="Format", group=9, checkable=True)
    def set_punctuation(self, is_on: bool) -> None:
        """Set quotes, apostrophes, dashes and dots as you type them; Backspace right behind one gives it back."""
        self._smart = is_on
        self._settings.set("typing/punctuation", is_on)

    @action("typing.pairs", "Cl&ose brackets and quotes", menu="Format", group=9, checkable=True)
    def close_pairs(self, is_on: bool) -> None:
        """Write closing quotes, brackets and marks with the opening ones, and put them round a selection."""
        self._pairs = is_on
        self._settings.set("typing/pairs", is_on)

    def _style(self) -> QuoteStyle:
        """Return the marks of the article's language."""
        own = self._open_draft.draft.language if self._open_draft.is_open else ""
        return style_of(own or self._catalogue.publication.language)

    # -- what may be taken

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key means beyond itself; tell whether that was all. Cost: a letter’s is two look-ups."""
        key, sign = event.key(), event.text()
        if (key not in _KEYS and sign not in _SIGNS) or self._is_composing():
            return False
        if sign in _SIGNS and sign:
            return self._may_write(event) and not self._is_fenced() and self._write(event, sign)
        return self._command(event)

    def _command(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in _MOVES:
            if modifiers & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
                return False
            self._text.run(lines.move_up if key == Qt.Key.Key_Up else lines.move_down, whole_blocks)
            return True
        if key in _TABS:
            back = modifiers == Qt.KeyboardModifier.ShiftModifier
            return (back or modifiers in _NO_MODIFIERS) and self.keeps_tab() and self._tab(back=back)
        if key in _RETURNS:
            return modifiers in _NO_MODIFIERS and not self._is_fenced() and self._return()
        if key == Qt.Key.Key_Backspace and modifiers in _NO_MODIFIERS:
            is_done = self._take_back() or self._erase_pair() or self._text.run(erasing.erased, nearby)
            return is_done or self._remove(back=True)
        if key == Qt.Key.Key_Delete and modifiers in _NO_MODIFIERS:
            return self._remove(back=False)
        return event.matches(QKeySequence.StandardKey.Cut) and self._cut()

    def keeps_tab(self) -> bool:
        """Tell whether Tab nests an item or goes from cell to cell, where the caret is."""
        cursor = self._text.textCursor()
        if self._text.isReadOnly() or self._is_composing() or self._is_fenced():
            return False
        line = self._text.document().findBlock(cursor.selectionStart()).text()
        return lists.is_item(line) or self._is_in_table(line)

    def _is_in_table(self, line: str) -> bool:
        return table_commands.may_begin(line) and table_commands.is_table(*self._seen())

    def _seen(self) -> tuple[str, Selection]:
        """Return the blocks around the caret, and the selection in them."""
        cursor = self._text.textCursor()
        start, text = whole_blocks(cursor)
        return text, (from_utf16(text, cursor.anchor() - start), from_utf16(text, cursor.position() - start))

    def _is_composing(self) -> bool:
        return bool(self._text.textCursor().block().layout().preeditAreaText())

    def _is_fenced(self) -> bool:
        highlighter = self._text.document().findChild(MarkdownHighlighter)
        return highlighter is not None and highlighter.is_fenced(self._text.textCursor().blockNumber())

    def _may_write(self, event: QKeyEvent) -> bool:
        """Tell whether a key writes its sign: Ctrl alone never does, with Alt it is AltGr."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return not control or bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)

    # -- signs

    def _write(self, event: QKeyEvent, sign: str) -> bool:
        """Write a sign with what it brings, then set it: two steps, so that undoing the second gives it back."""
        if not (self._pairs or self._smart) or (sign in _ENDS and not self._follows_a_mark()):
            return False
        text, style = self._text, self._style()
        length, had_selection = text.document().characterCount(), text.textCursor().hasSelection()
        is_done = self._pairs and self._pair(sign, style)
        if not is_done:
            text.press(event)
        grown = text.document().characterCount() - length
        if self._smart and sign in punctuation.SIGNS and not (is_done and (had_selection or grown < 2)):
            self._set_punctuation(sign, style, paired=is_done)
        return True

    def _follows_a_mark(self) -> bool:
        """Tell whether something stands right before the caret that the end of a word may change."""
        before = QTextCursor(self._text.textCursor())
        before.setPosition(before.selectionStart())
        before.setPosition(max(0, before.position() - _LONGEST_ELISION), QTextCursor.MoveMode.KeepAnchor)
        return any(sign in before.selectedText() for sign in "‘*_")

    def _pair(self, sign: str, style: QuoteStyle) -> bool:
        if sign == " ":
            return self._text.run(pairs.spaced, nearby)
        return sign in pairs.SIGNS and self._text.run(partial(pairs.typed, sign=sign, style=style), nearby)

    def _set_punctuation(self, sign: str, style: QuoteStyle, *, paired: bool) -> None:
        cursor = self._text.textCursor()
        if cursor.hasSelection():
            return
        caret = cursor.position()

        def set_typed(text: str, selection: Selection) -> Edit | None:
            return punctuation.set_typed(text, selection[1], style, paired=paired)

        if self._text.run(set_typed, nearby) and sign in "\"'-.":
            document = self._text.document()
            self._set = (document, document.revision(), caret)

    def _take_back(self) -> bool:
        """Undo just the setting of what was typed last, where nothing has come since."""
        document = self._text.document()
        if (
            self._set is None
            or self._set[:2] != (document, document.revision())
            or self._text.textCursor().hasSelection()
        ):
            return False
        caret, self._set = self._set[2], None
        self._text.undo()
        cursor = self._text.textCursor()
        cursor.setPosition(caret)
        self._text.setTextCursor(cursor)
        return True

    def _erase_pair(self) -> bool:
        if not self._pairs or self._is_fenced():
            return False
        return self._text.run(partial(pairs.erased, style=self._style()), nearby)

    # -- lines

    def _return(self) -> bool:
        line = self._text.textCursor().block().text()
        if table_commands.may_begin(line) and self._text.run(table_commands.next_row, whole_blocks):
            return True
        return lists.is_continued(line) and self._text.run(lists.continue_line, whole_blocks)

    def _tab(self, *, back: bool) -> bool:
        if self._is_in_table(self._text.textCursor().block().text()):
            self._text.run(table_commands.previous_cell if back else table_commands.next_cell, whole_blocks)
        else:
            self._text.run(lists.un_nest if back else lists.nest, whole_blocks)
        return True

    def _remove(self, *, back: bool) -> bool:
        """Delete a line’s end, or a selection across lines, where a numbered list is to be counted anew."""
        cursor = self._text.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if start == end:
            is_at_edge = cursor.atBlockStart() if back else cursor.atBlockEnd()
            start, end = (start - 1, end) if back else (start, end + 1)
            if not is_at_edge or start < 0 or end >= self._text.document().characterCount():
                return False
        document = self._text.document()
        if end - start > MOST_REMOVED or document.findBlock(start) == document.findBlock(end):
            return False
        reach = (0, 0) if cursor.hasSelection() else (-1, 0) if back else (0, 1)

        def removed(text: str, selection: Selection) -> Edit | None:
            first, last = sorted(selection)
            return lists.removed(text, (first + reach[0], last + reach[1]))

        return self._text.run(removed, whole_blocks)

    def _cut(self) -> bool:
        if not self._text.textCursor().hasSelection():
            return False
        self._text.copy()
        return self._remove(back=False)

    # -- what is pasted

    def take_address(self, mime: QMimeData) -> bool:
        """Make the selection a link where an address is pasted over it."""
        cursor = self._text.textCursor()
        address = mime.text().strip() if mime.hasText() else ""
        # The separator of paragraphs: a link does not reach beyond one.
        if not cursor.hasSelection() or "\N{PARAGRAPH SEPARATOR}" in cursor.selectedText() or self._is_fenced():
            return False
        return editing.is_address(address) and self._text.run(partial(editing.link_to, address=address), nearby)
