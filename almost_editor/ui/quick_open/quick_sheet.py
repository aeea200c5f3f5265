"""The sheet of quick open: a line to type into, and the articles that are meant below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from almost_editor.document.draft import STAGE_NAMES
from almost_editor.library.candidates import Named
from almost_editor.ui.quick_open.row_delegate import LINES, ROW_HEIGHT, RowDelegate, below, lines_of
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choice_sheet import ChoiceSheet
from almost_editor.ui.widgets.plain import plain_tip
from almost_editor.wording import tr

_Index = QModelIndex | QPersistentModelIndex


class NamedModel(QAbstractListModel):
    """The articles that are shown, the likeliest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Named, ...] = ()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        named = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return named.headline or tr("Untitled")
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(part for part in (named.headline or tr("Untitled"), below(named)) if part))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((named.headline or tr("Untitled"), tr(STAGE_NAMES[named.stage]), *named.series))
            case _:
                return lines_of(named) if role == LINES else None

    def set_rows(self, rows: Sequence[Named]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def named(self, row: int) -> Named:
        """Return the article of a row."""
        return self._rows[row]


class QuickSheet(ChoiceSheet):
    """Show articles; it knows no library: `QuickOpen` tells it what to show."""

    chosen = Signal(str)
    """The id of the article that is to be opened."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        rows = NamedModel()
        super().__init__(
            theme,
            tr("Go to article"),
            parent,
            asks=tr("Some letters of its headline, address, series or byline"),
            called=tr("Articles, the likeliest first"),
            rows=rows,
            delegate=RowDelegate(theme),
            row_height=ROW_HEIGHT,
        )
        self.rows = rows
        self.taken.connect(lambda row: self.chosen.emit(self.rows.named(row).id))

    def show_rows(self, rows: Sequence[Named], sentence: str) -> None:
        """Show articles, the first one chosen, and a sentence below them."""
        self.rows.set_rows(rows)
        self.rows_changed(sentence)
