"""The rows of the article list: ids, one a row, and the summaries of those that came into sight."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from almost_editor.document.draft import STAGE_NAMES, Summary
from almost_editor.document.searching import Snippet
from almost_editor.ui.shelf.when import words_text
from almost_editor.ui.widgets.plain import plain_tip
from almost_editor.wording import later, tr

MIME_TYPE = "application/x-almost-drafts"
UNTITLED = later("Untitled")
_AROUND = 40
"""Rows above and below those in sight that are asked for with them."""
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
    """Hold the articles of one place, in the order they are shown; what a row says is asked for when it is painted.

    Shapes: DisplayRole is the headline (what type-ahead looks at), ToolTipRole headline and dek, AccessibleTextRole
    a sentence; `Role` has the rest. All are empty for a row whose summary has not come yet. Cost: a row is found by its
    id without a search; a hundred thousand rows are a hundred thousand ids.
    """

    wanted = Signal(tuple)
    """Ids of rows that came into sight, whose summaries are not known or may have changed; `fill` brings them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._place_of: dict[str, int] = {}
        self._summaries: dict[str, Summary] = {}
        self._asked: set[str] = set()
        """Ids that were asked for, or whose summary is as new as the rows are."""
        self._in_sight: dict[int, None] = {}
        self._snippets: dict[str, Snippet] = {}
        self.draggable = True
        """Whether rows can be dragged away."""
        # One question for all rows of a repaint.
        self._ask_soon = QTimer(self, singleShot=True, interval=0)
        self._ask_soon.timeout.connect(self._ask)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a row."""
        if not 0 <= index.row() < len(self._ids):
            return None
        draft_id = self._ids[index.row()]
        if role == Role.ID:
            return draft_id
        if role == Role.SUMMARY and draft_id not in self._asked:
            self._in_sight[index.row()] = None
            self._ask_soon.start()
        summary = self._summaries.get(draft_id)
        if summary is None:
            return () if role == Role.SNIPPET else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return summary.headline or tr(UNTITLED)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(part for part in (summary.headline or tr(UNTITLED), summary.dek) if part))
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (summary.headline or tr(UNTITLED), summary.byline, words_text(summary.words))
                return ", ".join(part for part in (*parts, tr(STAGE_NAMES[summary.stage])) if part)
            case Role.SUMMARY:
                return summary
            case Role.SNIPPET:
                return self._snippets.get(draft_id, ())
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
        ids = [self._ids[index.row()] for index in sorted(indexes, key=QModelIndex.row)]
        data.setData(MIME_TYPE, QByteArray("\n".join(ids).encode()))
        return data

    def id(self, row: int) -> str:
        """Return the draft of a row."""
        return self._ids[row]

    def summary(self, row: int) -> Summary | None:
        """Return the article of a row, or None where it has not come into sight yet."""
        return self._summaries.get(self._ids[row])

    def row_of(self, draft_id: str) -> int | None:
        """Return the row of a draft, or None where it is not among them."""
        return self._place_of.get(draft_id)

    def ids(self) -> tuple[str, ...]:
        """Return the drafts' ids in the order of the rows."""
        return tuple(self._ids)

    def set_rows(self, ids: Sequence[str], summaries: Iterable[Summary] = ()) -> bool:
        """Replace all rows; tell whether they are other ones, so that a view has forgotten what was chosen.

        What is known of rows that stay is shown until it has been asked for anew.
        """
        fresh = {summary.id: summary for summary in summaries}
        if list(ids) == self._ids:
            self._summaries |= fresh
            self._asked = set(fresh)
            self._show_all()
            return False
        self.beginResetModel()
        self._ids = list(ids)
        self._number()
        self._summaries = {one: self._summaries[one] for one in self._summaries.keys() & self._place_of.keys()} | fresh
        self._asked = set(fresh)
        self._in_sight.clear()
        self.endResetModel()
        return True

    def fill(self, summaries: Iterable[Summary]) -> None:
        """Show what was asked for."""
        self._summaries |= {summary.id: summary for summary in summaries if summary.id in self._place_of}
        self._show_all()

    def set_snippets(self, snippets: Mapping[str, Snippet]) -> None:
        """Show in each row the words that it was found by."""
        if snippets != self._snippets:
            self._snippets = dict(snippets)
            self._show_all()

    def update_row(self, summary: Summary) -> bool:
        """Show a changed article in its row; False where it has none."""
        row = self._place_of.get(summary.id)
        if row is None:
            return False
        if self._summaries.get(summary.id) != summary:
            self._summaries[summary.id] = summary
            index = self.index(row)
            self.dataChanged.emit(index, index)
        return True

    def insert_row(self, row: int, summary: Summary) -> None:
        """Add an article before a row."""
        self.beginInsertRows(QModelIndex(), row, row)
        self._ids.insert(row, summary.id)
        self._summaries[summary.id] = summary
        self._asked.add(summary.id)
        self._number()
        self.endInsertRows()

    def remove_row(self, draft_id: str) -> None:
        """Take an article out, where it is among them."""
        row = self._place_of.get(draft_id)
        if row is None:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._ids[row]
        self._number()
        self.endRemoveRows()

    def _number(self) -> None:
        self._place_of = {draft_id: row for row, draft_id in enumerate(self._ids)}

    def _show_all(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def _ask(self) -> None:
        """Ask for the rows in sight, and for those that a turn of the wheel brings next."""
        rows, self._in_sight = list(self._in_sight), {}
        if not rows:
            return
        first, last = max(0, min(rows) - _AROUND), max(rows) + _AROUND
        ids = tuple(one for one in self._ids[first : last + 1] if one not in self._asked)
        if ids:
            self._asked |= set(ids)
            self.wanted.emit(ids)


def dragged_ids(data: QMimeData) -> tuple[str, ...]:
    """Return the drafts that are being dragged; none where it is something else."""
    return tuple(data.data(MIME_TYPE).toStdString().split()) if data.hasFormat(MIME_TYPE) else ()
