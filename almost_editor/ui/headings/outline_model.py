"""The outline's rows: a heading each, and which of them the caret stands under."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from almost_editor.render.outline import Heading
from almost_editor.ui.widgets.plain import plain_tip
from almost_editor.wording import tr

HEADING = Qt.ItemDataRole.UserRole + 1
"""The `Heading` of a row."""
HERE = Qt.ItemDataRole.UserRole + 2
"""Whether the caret stands under it."""
LEVEL = Qt.ItemDataRole.UserRole + 3
"""How deep it is set in, from 0: by the highest level that the text has."""
_Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractListModel):
    """Headings in the order of the text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[Heading, ...] = ()
        self._lines: list[int] = []
        self._highest = 0
        self.here = -1
        """The row of the heading that the caret stands under; -1 above the first."""

    @property
    def headings(self) -> tuple[Heading, ...]:
        """What stands in the rows."""
        return self._headings

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role says of a row."""
        if not 0 <= index.row() < len(self._headings):
            return None
        heading, is_here = self._headings[index.row()], index.row() == self.here
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return heading.text or tr("Untitled")
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(heading.text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(heading, is_here=is_here)
            case _:
                return {HEADING: heading, HERE: is_here, LEVEL: heading.level - self._highest}.get(role)

    def set_headings(self, headings: Sequence[Heading]) -> None:
        """Show other headings; where words and levels are the same, only their lines have moved."""
        same = [(one.level, one.text) for one in headings] == [(one.level, one.text) for one in self._headings]
        if not same:
            self.beginResetModel()
        self._headings = tuple(headings)
        self._lines = [heading.first_line for heading in headings]
        self._highest = min((heading.level for heading in headings), default=0)
        if not same:
            self.here = -1
            self.endResetModel()

    def set_line(self, line: int) -> bool:
        """Follow the caret; tell whether it came under another heading."""
        before, self.here = self.here, bisect_right(self._lines, line) - 1
        for row in {before, self.here} if before != self.here else ():
            if 0 <= row < len(self._headings):
                self.dataChanged.emit(self.index(row), self.index(row))
        return before != self.here


def _spoken(heading: Heading, *, is_here: bool) -> str:
    words = heading.text or tr("Untitled")
    if is_here:
        return tr("{heading}, level {level}, the caret is here", heading=words, level=heading.level)
    return tr("{heading}, level {level}", heading=words, level=heading.level)
