"""The table: a row a story; arrows walk, Return or a double click opens, a column's head sorts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from almost_editor.document.budget import Story
from almost_editor.document.draft import STAGE_NAMES
from almost_editor.ui.budget.lines import Column
from almost_editor.ui.budget.stories_model import NUMBERS, SIGNAL, STORY, StoriesModel
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

Index = QModelIndex | QPersistentModelIndex

_ROW = 38
_PAD = 8
_WIDTHS = {
    Column.SLUG: 150,
    Column.STAGE: 96,
    Column.WRITER: 132,
    Column.DUE: 124,
    Column.LENGTH: 100,
    Column.SERIES: 132,
    Column.TK: 44,
}
"""Of the design; the headline has the rest."""
_LEAST_HEADLINE = 150
_NARROW = 0.82
"""What is left of the widths where the headline would have less than its least."""
_BAR = 3


class StoryDelegate(QStyledItemDelegate):
    """Draws a cell: text on the theme's ground, and under a length the bar of what was asked for."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        painter.save()
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selection"))
        column, story = Column(index.column()), index.data(STORY)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        signal = bool(index.data(SIGNAL))
        quiet = column in (Column.SLUG, Column.SERIES, Column.WRITER, Column.STAGE)
        painter.setPen(theme.colour("caution" if signal else "quiet" if quiet else "ink"))
        painter.setFont(theme.font("strong" if signal else "text"))
        inner = rect.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
        bar = column is Column.LENGTH and isinstance(story, Story) and bool(story.commissioned)
        room = inner.adjusted(0, 0, 0, -theme.px(_BAR + 3)) if bar else inner
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        if bar:
            self._paint_bar(painter, inner, story, signal=signal)
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_bar(self, painter: QPainter, inner: QRectF, story: Story, *, signal: bool) -> None:
        theme, height = self._theme, self._theme.px(_BAR)
        whole = QRectF(inner.left(), inner.bottom() - theme.px(8), inner.width(), height)
        share = min(1.0, story.words / story.commissioned) if story.commissioned else 0.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(whole, height / 2, height / 2)
        painter.setBrush(theme.colour("caution" if signal else "mark"))
        painter.drawRoundedRect(
            QRectF(whole.left(), whole.top(), whole.width() * share, height), height / 2, height / 2
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class StoriesView(QTableView):
    """The stories of a day."""

    story_wanted = Signal(str)
    """A draft's id: it is to be opened."""

    def __init__(self, theme: Theme, model: StoriesModel) -> None:
        super().__init__()
        self._theme = theme
        self._stories = model
        self._wide = False
        self.setModel(model)
        self.setObjectName("stories")
        self.setAccessibleName(tr("Stories of the day"))
        self.setItemDelegate(StoryDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicatorClearable(True)
        head.setMinimumSectionSize(theme.px(36))
        head.setSectionResizeMode(Column.HEADLINE, QHeaderView.ResizeMode.Stretch)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda _index: self._want())
        theme.changed.connect(self.viewport().update)

    @property
    def draft_id(self) -> str:
        """The draft in the row that the keyboard is on, or nothing."""
        index = self.currentIndex()
        return self._stories.shown[index.row()].id if index.isValid() else ""

    def go_to(self, draft_id: str) -> None:
        """Put the keyboard's row onto a draft, or onto the first where it is not there."""
        row = max(0, self._stories.row_of(draft_id))
        if self._stories.shown:
            self.setCurrentIndex(self._stories.index(row, Column.HEADLINE))

    def fit_columns(self, width: int) -> None:
        """Give the headline what the other columns leave; where that is too little, they are narrower."""
        rest = self._theme.px(sum(_WIDTHS.values()))
        share = 1.0 if width - rest >= self._theme.px(_LEAST_HEADLINE) else _NARROW
        for column, wide in _WIDTHS.items():
            self.setColumnWidth(column, round(self._theme.px(wide) * share))
        # A stage has a name of a word or two, in some languages a long one: it is never cut.
        measure = QFontMetrics(self._theme.font("text"))
        stages = max(measure.horizontalAdvance(tr(name)) for name in STAGE_NAMES.values())
        self.setColumnWidth(Column.STAGE, max(self.columnWidth(Column.STAGE), stages + 2 * self._theme.px(_PAD)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want()
            return
        super().keyPressEvent(event)

    def _want(self) -> None:
        if self.draft_id:
            self.story_wanted.emit(self.draft_id)
