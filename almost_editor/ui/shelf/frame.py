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
from almost_editor.wording import tr

MIN_WIDTH, MAX_WIDTH, FOLDED_WIDTH = 200, 360, 52


class ShelfFrame(QWidget):
    """Search, stages, series, saved searches, the list and the trash, from the top; folded, icons alone."""

    def __init__(self, theme: Theme, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.folded = False
        """Whether only icons are shown."""
        self.setAccessibleName(tr("Shelf"))
        self.search = SearchField(theme, tr("Search all articles"))
        self.stages = PlacesView(theme, tr("Stages"))
        self.series = PlacesView(theme, tr("Series"), min_rows=3)
        self.searches = PlacesView(theme, tr("Searches"), max_rows=5)
        self.authors = PlacesView(theme, tr("Authors"), min_rows=2, max_rows=5)
        self.authors_open = False
        """Whether the names of the authors are shown."""
        self.trash = PlacesView(theme, tr("Trash"))
        self.articles = ArticlesView(theme, clock)
        self.empty = EmptyState(theme)
        self.search_button = self._tool("search", tr("Search all articles"))
        self.search_more = self._tool("more", tr("Filters, and saving the search"))
        self.add_series = self._tool("plus", tr("New series…"))
        self.next_part = self._tool("plus", tr("Start the next part"))
        self.sort_button = self._tool("sort", tr("Sort"))
        self.open_authors = self._tool("chevron-right", tr("Show the authors"))
        self.title = ElidedLabel()
        self.title.setProperty("quiet", True)
        self.title.setProperty("role", "section")
        self.trash_line = hairline()
        self._stages_head = self._head(section_label(tr("Stages")))
        self._series_head = self._head(section_label(tr("Series")), self.add_series)
        self._searches_head = self._head(section_label(tr("Searches")))
        self._authors_head = self._head(section_label(tr("Authors")), self.open_authors)
        self._list_head = self._head(self.title, self.next_part, self.sort_button)
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
        for view in (self.stages, self.series, self.searches, self.authors, self.trash):
            view.set_folded(folded)
        self.show_searches()
        self._show_authors()
        self.search_button.setVisible(folded)
        self._rest.setVisible(folded)
        self._bound()

    def show_searches(self) -> None:
        """Show the section of saved searches where there are some."""
        there = self.searches.lines.rowCount() > 0
        self.searches.setVisible(there)
        self._searches_head.setVisible(there and not self.folded)

    def show_authors(self, is_open: bool) -> None:
        """Show or hide the names of the authors."""
        self.authors_open = is_open
        self._show_authors()

    def _show_authors(self) -> None:
        is_open, there = self.authors_open, self.authors.lines.rowCount() > 0
        self._authors_head.setVisible(there and not self.folded)
        self.authors.setVisible(there and is_open and not self.folded)
        # Both lists of places as high as they like would leave little of the articles.
        self.series.limit(5 if there and is_open else 8)
        dress(self.open_authors, "chevron-down" if is_open else "chevron-right", self._theme, "quiet")
        for told in (self.open_authors.setToolTip, self.open_authors.setAccessibleName):
            told(tr("Hide the authors") if is_open else tr("Show the authors"))

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
        column.addWidget(self._authors_head)
        column.addWidget(self.authors)
        column.addWidget(self._list_head)
        column.addWidget(self._list_line)
        column.addWidget(self.articles, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self._rest, 1)
        column.addWidget(self.trash_line)
        column.addWidget(self.trash)
        self.articles.setMinimumHeight(px(114))
        self.open_authors.clicked.connect(lambda: self.show_authors(not self.authors_open))
        self.stages.left.connect(lambda step: self._left(self.stages, step))
        self.series.left.connect(lambda step: self._left(self.series, step))
        self.searches.left.connect(lambda step: self._left(self.searches, step))
        self.authors.left.connect(lambda step: self._left(self.authors, step))

    def _left(self, view: PlacesView, step: int) -> None:
        """Go on with the arrows where a list of places ends: to its neighbour, the search above, the articles below."""
        lists = [one for one in (self.stages, self.series, self.searches, self.authors) if one.isVisibleTo(self)]
        lists = [one for one in lists if one is view or one.lines.rowCount()]
        at = lists.index(view) + step
        if at < 0:
            self.focus_search()
        elif at == len(lists):
            self.focus_articles()
        else:
            lists[at].take_keyboard(0 if step > 0 else -1)

    def _head(self, label: QLabel, *tools: QToolButton) -> QWidget:
        head = QWidget()
        head.setFixedHeight(self._theme.px(28))
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(head)
        row.setContentsMargins(self._theme.px(16), 0, self._theme.px(10), 0)
        row.setSpacing(self._theme.px(2))
        row.addWidget(label, 1)
        for tool in tools:
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
