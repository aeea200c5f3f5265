"""The table's model: a day's stories, filtered and in the order that was asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from almost_editor.document.budget import Day, Length, Story
from almost_editor.document.draft import Stage
from almost_editor.ui.budget.lines import TITLES, Column, cell_text, cell_tip, is_signal, length_text, sort_key
from almost_editor.ui.widgets.plain import plain_tip
from almost_editor.wording import tr

Index = QModelIndex | QPersistentModelIndex

STORY = Qt.ItemDataRole.UserRole
SIGNAL = Qt.ItemDataRole.UserRole + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
NUMBERS = (Column.LENGTH, Column.TK)


class StoriesModel(QAbstractTableModel):
    """Stories as rows. Shapes: `shown` are those that pass the filters, in the order of the rows."""

    def __init__(self) -> None:
        super().__init__()
        self._day: Day | None = None
        self._stories: tuple[Story, ...] = ()
        self._stage: Stage | None = None
        self._section = ""
        self._column: Column | None = None
        self._descending = False
        self.shown: tuple[Story, ...] = ()

    @property
    def has_stories(self) -> bool:
        """Whether there are stories, filtered away or not."""
        return bool(self._stories)

    def show_stories(self, day: Day, stories: Sequence[Story]) -> None:
        """Show other stories; they come in the order that stands while no column is sorted by."""
        self._day, self._stories = day, tuple(stories)
        self._arrange()

    def filter_by(self, stage: Stage | None, section: str) -> None:
        """Show the stories of a stage and a section; of all of them without one."""
        self._stage, self._section = stage, section
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none where it is -1."""
        self._column = Column(column) if column >= 0 else None
        self._descending = order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        day, column = self._day, self._column
        found = [
            one
            for one in self._stories
            if self._stage in (None, one.stage) and (not self._section or one.section == self._section)
        ]
        if column is not None and day is not None:
            found.sort(key=lambda one: sort_key(one, column, day), reverse=self._descending)
        self.beginResetModel()
        self.shown = tuple(found)
        self.endResetModel()

    def row_of(self, draft_id: str) -> int:
        """Return the row of a draft, -1 where it is not shown."""
        return next((row for row, one in enumerate(self.shown) if one.id == draft_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[column])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in NUMBERS else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.TK:
            return tr("How often TK stands in text and fields: what is still to come")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._day is None:
            return None
        story, column = self.shown[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(story, column, self._day)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell_tip(story, column, self._day))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in NUMBERS else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(story, column, self._day)
        if role == STORY:
            return story
        if role == SIGNAL:
            return is_signal(story, column)
        return None

    def _spoken(self, story: Story, column: Column, day: Day) -> str:
        said = length_text(story) if column is Column.LENGTH else cell_text(story, column, day)
        too_long = column is Column.LENGTH and story.length is Length.LONG
        return " ".join((said, tr("Too long."))) if too_long else said
