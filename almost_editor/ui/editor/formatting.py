"""Formatting: the text commands as actions of the text pane."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from almost_editor.document import editing
from almost_editor.document.writing import emphasis
from almost_editor.ui.actions import action
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.keys.line_actions import LineActions
from almost_editor.ui.keys.note_actions import NoteActions
from almost_editor.ui.keys.table_actions import TableActions


class Formatting(QObject, LineActions, TableActions, NoteActions):
    """Everything in the Format menu, and what other menus do to lines, tables and footnotes."""

    def __init__(self, text: TextPane, say: Callable[[str], object]) -> None:
        """Take `say`, which tells a sentence at the foot of the window."""
        super().__init__(text)
        self._text = text
        self._say = say

    @action("format.bold", "&Bold", "Ctrl+B", menu="Format", icon="bold", on_draft=True, writes=True)
    def bold(self) -> None:
        """Make the selection bold."""
        self._text.run(emphasis.toggle_bold)

    @action("format.italic", "&Italic", "Ctrl+I", menu="Format", icon="italic", on_draft=True, writes=True)
    def italic(self) -> None:
        """Make the selection italic."""
        self._text.run(emphasis.toggle_italic)

    @action("format.code", "&Code", "Ctrl+Shift+C", menu="Format", icon="code", on_draft=True, writes=True)
    def code(self) -> None:
        """Set the selection as code."""
        self._text.run(emphasis.toggle_code)

    @action("format.struck", "Stri&ke through", "Ctrl+Shift+X", menu="Format", on_draft=True, writes=True)
    def struck(self) -> None:
        """Strike the selection through."""
        self._text.run(emphasis.toggle_struck)

    @action(
        "format.subhead", "&Subhead", "Ctrl+Shift+2", menu="Format", group=1, icon="heading", on_draft=True, writes=True
    )
    def subhead(self) -> None:
        """Make the line a subhead."""
        self._text.run(partial(editing.set_heading, level=2))

    @action(
        "format.minor_subhead", "&Minor subhead", "Ctrl+Shift+3", menu="Format", group=1, on_draft=True, writes=True
    )
    def minor_subhead(self) -> None:
        """Make the line a subhead below a subhead."""
        self._text.run(partial(editing.set_heading, level=3))

    @action("format.paragraph", "&Plain paragraph", "Ctrl+Shift+0", menu="Format", group=1, on_draft=True, writes=True)
    def paragraph(self) -> None:
        """Make a subhead a paragraph again."""
        self._text.run(partial(editing.set_heading, level=0))

    @action(
        "format.quote",
        "Block &quotation",
        "Ctrl+Shift+.",
        menu="Format",
        group=2,
        icon="quote",
        on_draft=True,
        writes=True,
    )
    def quote(self) -> None:
        """Make the lines a block quotation."""
        self._text.run(editing.toggle_quote)

    @action("format.list", "Lis&t", "Ctrl+Shift+8", menu="Format", group=2, icon="list", on_draft=True, writes=True)
    def bullets(self) -> None:
        """Make the lines a list."""
        self._text.run(editing.toggle_list)

    @action(
        "format.numbered",
        "&Numbered list",
        "Ctrl+Shift+7",
        menu="Format",
        group=2,
        icon="numbered-list",
        on_draft=True,
        writes=True,
    )
    def numbers(self) -> None:
        """Make the lines a numbered list."""
        self._text.run(editing.toggle_numbered_list)
