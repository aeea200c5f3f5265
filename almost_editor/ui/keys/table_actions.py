"""Tables as actions: rows, columns and the way they lean."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QTextCursor

from almost_editor.document.writing import table_commands
from almost_editor.ui.actions import action
from almost_editor.ui.editor.commands import Command, whole_blocks
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.wording import later, tr

_LINES_BELOW = 2
"""Of a new table, behind its first line."""
NO_TABLE = later("The caret is in no table. Put it into a cell first.")
NOT_HERE = later("That cannot be done to the table’s head or to its only column.")


class TableActions:
    """What the menus do to the table at the caret."""

    _text: TextPane
    _say: Callable[[str], object]

    @action("table.insert", "&Table", "Ctrl+Shift+T", menu="Insert", group=1, on_draft=True, writes=True)
    def insert(self) -> None:
        """Put a table behind the paragraph; Tab leads from cell to cell."""
        self._text.run(table_commands.insert_table, whole_blocks)
        self._show_below()
        self._text.setFocus()

    def _show_below(self) -> None:
        """Bring the rest of a new table into view, as far as the caret’s line stays there."""
        last = self._text.textCursor()
        last.movePosition(QTextCursor.MoveOperation.NextBlock, n=_LINES_BELOW)
        below = self._text.cursorRect(last).bottom() - self._text.viewport().height()
        bar = self._text.verticalScrollBar()
        bar.setValue(bar.value() + max(0, min(below, self._text.cursorRect().top())))

    @action("table.row_above", "Add row &above", menu="Format", group=4, submenu="T&able", on_draft=True, writes=True)
    def row_above(self) -> None:
        """Put an empty row before that of the caret."""
        self._do(table_commands.add_row_above)

    @action("table.row_below", "Add row &below", menu="Format", group=4, submenu="T&able", on_draft=True, writes=True)
    def row_below(self) -> None:
        """Put an empty row behind that of the caret."""
        self._do(table_commands.add_row_below)

    @action("table.delete_row", "&Delete row", menu="Format", group=4, submenu="T&able", on_draft=True, writes=True)
    def delete_row(self) -> None:
        """Delete the caret’s row."""
        self._do(table_commands.delete_row)

    @action(
        "table.column_before",
        "Add column be&fore",
        menu="Format",
        group=4,
        submenu="T&able",
        on_draft=True,
        writes=True,
    )
    def column_before(self) -> None:
        """Put an empty column before that of the caret."""
        self._do(table_commands.add_column_before)

    @action(
        "table.column_behind",
        "Add column be&hind",
        menu="Format",
        group=4,
        submenu="T&able",
        on_draft=True,
        writes=True,
    )
    def column_behind(self) -> None:
        """Put an empty column behind that of the caret."""
        self._do(table_commands.add_column_behind)

    @action(
        "table.delete_column", "D&elete column", menu="Format", group=4, submenu="T&able", on_draft=True, writes=True
    )
    def delete_column(self) -> None:
        """Delete the caret’s column."""
        self._do(table_commands.delete_column)

    @action("table.left", "Align column &left", menu="Format", group=4, submenu="T&able", on_draft=True, writes=True)
    def left(self) -> None:
        """Have the caret’s column lean to the left; a second time takes that back."""
        self._do(partial(table_commands.align, way="left"))

    @action(
        "table.center",
        "Align column in the &middle",
        menu="Format",
        group=4,
        submenu="T&able",
        on_draft=True,
        writes=True,
    )
    def center(self) -> None:
        """Set the caret’s column in the middle; a second time takes that back."""
        self._do(partial(table_commands.align, way="center"))

    @action("table.right", "Align column &right", menu="Format", group=4, submenu="T&able", on_draft=True, writes=True)
    def right(self) -> None:
        """Have the caret’s column lean to the right; a second time takes that back."""
        self._do(partial(table_commands.align, way="right"))

    @action("table.tidy", "&Set columns anew", menu="Format", group=4, submenu="T&able", on_draft=True, writes=True)
    def tidy(self) -> None:
        """Make the columns of the table at the caret as wide as their widest cell."""
        self._do(table_commands.tidy)

    def _do(self, command: Command) -> None:
        """Do a command on the table at the caret, and say so where it cannot be done."""
        if self._text.run(command, whole_blocks):
            self._text.setFocus()
            return
        is_table = self._text.run(table_commands.tidy, whole_blocks)
        self._say(tr(NOT_HERE if is_table else NO_TABLE))
