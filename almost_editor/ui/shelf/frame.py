"""The shelf's parts and where they stand; what they do is the shelf's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from almost_editor.ui.icons import dress
from almost_editor.ui.shelf.articles_view import ArticlesView
from almost_editor.ui.shelf.places_view import PlacesView
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.elided_label import ElidedLabel
from almost_editor.ui.widgets.empty_state import EmptyState
from almost_editor.ui.widgets.plain import hairline, section_label
from almost_editor.ui.widgets.search_field import SearchField

MIN_WIDTH, MAX_WIDTH, FOLDED_WIDTH = 200, 360, 52


class ShelfFrame(QWidget):
    """Search, stages, series, saved searches, the list and the trash, from the top; folded, icons alone."""

    def __init__(self, theme: Theme, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.folded = False
        """Whether only icons are shown."""
        self.setAccessibleName("Shelf")
        self.search = SearchField(theme, "Search all articles")
        self.stages = PlacesView(theme, "Stages")
        self.series = PlacesView(theme, "Series")
        self.searches = PlacesView(theme, "Searches", max_rows=5)
        self.trash = PlacesView(theme, "Trash")
        self.articles = ArticlesView(theme, clock)
        self.empty = EmptyState(theme)
        self.search_button = self._tool("search", "Search all articles")
        self.search_more = self._tool("more", "Filters, and saving the search")
        self.add_series = self._tool("plus", "New series…")
        self.next_part = self._tool("plus", "Start the next part")
        self.title = ElidedLabel()
        self.title.setProperty("quiet", True)
        self.title.setProperty("role", "section")
        self.trash_line = hairline()
        self._stages_head = self._head(section_label("Stages"))
        self._series_head = self._head(section_label("Series"), self.add_series)
        self._searches_head = self._head(section_label("Searches"))
        self._list_head = self._head(self.title, self.next_part)
        self._list_line = hairline()
        # Takes the room of the list while the shelf is folded, so that the icons stay at the top.
        self._rest = QWidget()
        self._set_up()
        self.fold(False)
        theme.changed.connect(self._bound)

    def fold(self, folded: bool) -> None:
        """Show icons alone, or all."""
        self.folded = folded
        heads = (self._stages_head, self._series_head, self._list_head)
        for part in (self.search, self.search_more, *heads, self._list_line):
            part.setVisible(not folded)
        for view in (self.stages, self.series, self.searches, self.trash):
            view.set_folded(folded)
        self.show_searches()
        self.search_button.setVisible(folded)
        self._rest.setVisible(folded)
        self._bound()

    def show_searches(self) -> None:
        """Show the section of saved searches where there are some."""
        there = self.searches.lines.rowCount() > 0
        self.searches.setVisible(there)
        self._searches_head.setVisible(there and not self.folded)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_articles(self) -> None:
        """Put the keyboard into the list."""
        self.articles.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _set_up(self) -> None:
        px = self._theme.px
        box = QHBoxLayout()
        box.setContentsMargins(px(12), 0, px(12), px(12))
        box.setSpacing(px(4))
        box.addWidget(self.search)
        box.addWidget(self.search_more)
        box.addWidget(self.search_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(12), 0, 0)
        column.setSpacing(0)
        column.addLayout(box)
        column.addWidget(self._stages_head)
        column.addWidget(self.stages)
        column.addSpacing(px(4))
        column.addWidget(self._series_head)
        column.addWidget(self.series)
        column.addWidget(self._searches_head)
        column.addWidget(self.searches)
        column.addSpacing(px(4))
        column.addWidget(self._list_head)
        column.addWidget(self._list_line)
        column.addWidget(self.articles, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self._rest, 1)
        column.addWidget(self.trash_line)
        column.addWidget(self.trash)
        self.articles.setMinimumHeight(px(152))
        self.stages.left.connect(self._left_stages)
        self.series.left.connect(self._left_series)
        self.searches.left.connect(self._left_searches)

    def _left_stages(self, step: int) -> None:
        if step < 0:
            self.focus_search()
        elif self.series.lines.rowCount():
            self.series.take_keyboard(0)
        else:
            self.focus_articles()

    def _left_series(self, step: int) -> None:
        if step < 0:
            self.stages.take_keyboard(-1)
        elif self.searches.lines.rowCount():
            self.searches.take_keyboard(0)
        else:
            self.focus_articles()

    def _left_searches(self, step: int) -> None:
        if step > 0:
            self.focus_articles()
        elif self.series.lines.rowCount():
            self.series.take_keyboard(-1)
        else:
            self.stages.take_keyboard(-1)

    def _head(self, label: QLabel, tool: QToolButton | None = None) -> QWidget:
        head = QWidget()
        head.setFixedHeight(self._theme.px(28))
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(head)
        row.setContentsMargins(self._theme.px(16), 0, self._theme.px(10), 0)
        row.addWidget(label, 1)
        if tool is not None:
            row.addWidget(tool, 0)
        return head

    def _tool(self, icon_name: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("small", True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        dress(button, icon_name, self._theme, "quiet")
        return button

    def _bound(self) -> None:
        if self.folded:
            self.setFixedWidth(self._theme.px(FOLDED_WIDTH))
        else:
            self.setMinimumWidth(self._theme.px(MIN_WIDTH))
            self.setMaximumWidth(self._theme.px(MAX_WIDTH))
