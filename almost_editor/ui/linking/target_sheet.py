"""The sheet that asks where a link leads: a line to type into, articles and the address below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from almost_editor.ui.linking.targets import Target, TargetsModel
from almost_editor.ui.quick_open.row_delegate import ROW_HEIGHT, RowDelegate
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choice_sheet import ChoiceSheet
from almost_editor.wording import tr


class TargetSheet(ChoiceSheet):
    """Show targets; it knows neither library nor text: `Linking` tells it what to show."""

    chosen = Signal(object)
    """The `Target`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        rows = TargetsModel()
        super().__init__(
            theme,
            tr("Link"),
            parent,
            asks=tr("Some letters of an article’s headline, or an address"),
            called=tr("Where the link may lead, the likeliest first"),
            rows=rows,
            delegate=RowDelegate(theme),
            row_height=ROW_HEIGHT,
        )
        self.rows = rows
        self.taken.connect(lambda row: self.chosen.emit(self.rows.target(row)))

    def show_rows(self, rows: Sequence[Target], sentence: str) -> None:
        """Show targets, the first one chosen, and a sentence below them."""
        self.rows.set_rows(rows)
        self.rows_changed(sentence)
