"""The rows of the article list: summaries, one a row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from almost_editor.document.draft import STAGE_NAMES, Summary
from almost_editor.document.searching import Snippet
from almost_editor.ui.shelf.when import words_text
from almost_editor.ui.widgets.plain import plain_tip

MIME_TYPE = "application/x-almost-drafts"
UNTITLED = "Untitled"
_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row can be asked for beside Qt's own roles."""

    ID = Qt.ItemDataRole.UserRole + 1
    """The draft's id."""
    SUMMARY = Qt.ItemDataRole.UserRole + 2
    """The `Summary` itself."""
    SNIPPET = Qt.ItemDataRole.UserRole + 3
    """The words that it was found by; nothing where there was no search, or they are its headline's."""


class ArticlesModel(QAbstractListModel):
    """Hold the summaries of one place, in the order they are shown.

    Shapes: DisplayRole is the headline (what type-ahead looks at), ToolTipRole headline and dek, AccessibleTextRole
    a sentence; `Role` has the rest. Cost: a row is found by its id without a search.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Summary] = []
        self._place_of: dict[str, int] = {}
        self._snippets: dict[str, Snippet] = {}
        self.draggable = True
        """Whether rows can be dragged away."""

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        summary = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return summary.headline or UNTITLED
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(part for part in (summary.headline or UNTITLED, summary.dek) if part))
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (summary.headline or UNTITLED, summary.byline, words_text(summary.words))
                return ", ".join(part for part in (*parts, STAGE_NAMES[summary.stage]) if part)
            case Role.ID:
                return summary.id
            case Role.SUMMARY:
                return summary
            case Role.SNIPPET:
                return self._snippets.get(summary.id, ())
            case _:
                return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what can be done with a row."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.draggable else flags

    def mimeTypes(self) -> list[str]:
        """Return the kinds of data that rows are dragged as."""
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the rows as they are dragged."""
        data = QMimeData()
        ids = [self._rows[index.row()].id for index in sorted(indexes, key=QModelIndex.row)]
        data.setData(MIME_TYPE, QByteArray("\n".join(ids).encode()))
        return data

    def summary(self, row: int) -> Summary:
        """Return the article of a row."""
        return self._rows[row]

    def row_of(self, draft_id: str) -> int | None:
        """Return the row of a draft, or None where it is not among them."""
        return self._place_of.get(draft_id)

    def ids(self) -> tuple[str, ...]:
        """Return the drafts' ids in the order of the rows."""
        return tuple(summary.id for summary in self._rows)

    def set_rows(self, rows: Iterable[Summary]) -> None:
        """Replace all rows; where only their contents changed, nothing is lost that a view remembers."""
        rows = list(rows)
        if [row.id for row in rows] == [row.id for row in self._rows]:
            for summary in rows:
                self.update_row(summary)
            return
        self.beginResetModel()
        self._rows = rows
        self._number()
        self.endResetModel()

    def set_snippets(self, snippets: Mapping[str, Snippet]) -> None:
        """Show in each row the words that it was found by."""
        if snippets != self._snippets:
            self._snippets = dict(snippets)
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def update_row(self, summary: Summary) -> bool:
        """Show a changed article in its row; False where it has none."""
        row = self._place_of.get(summary.id)
        if row is None:
            return False
        if self._rows[row] != summary:
            self._rows[row] = summary
            index = self.index(row)
            self.dataChanged.emit(index, index)
        return True

    def insert_row(self, row: int, summary: Summary) -> None:
        """Add an article before a row."""
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, summary)
        self._number()
        self.endInsertRows()

    def remove_row(self, draft_id: str) -> None:
        """Take an article out, where it is among them."""
        row = self._place_of.get(draft_id)
        if row is None:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self._number()
        self.endRemoveRows()

    def _number(self) -> None:
        self._place_of = {summary.id: row for row, summary in enumerate(self._rows)}


def dragged_ids(data: QMimeData) -> tuple[str, ...]:
    """Return the drafts that are being dragged; none where it is something else."""
    return tuple(data.data(MIME_TYPE).toStdString().split()) if data.hasFormat(MIME_TYPE) else ()
