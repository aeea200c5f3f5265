"""Files of a site as a list under headings, each heading with its number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem

from almost_editor.document.text import squash
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_tip
from almost_editor.wording import count, tr

MOST_ROWS = 300
"""Of one group: nobody reads more, and each row takes its time."""
_HEIGHT = 260
_LEAST_HEIGHT = 84

Group = tuple[str, Sequence[str]]


class ChangesList(QListWidget):
    """Show groups of paths or sentences; rows can be walked, and say the whole of it in a tip."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("timeline")
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.hide()

    def show_groups(self, groups: Iterable[Group], names: Mapping[str, str] | None = None) -> None:
        """Replace what is shown; a path that has a name goes by it. Without rows the list is not there."""
        self.clear()
        for heading, lines in groups:
            if lines:
                self._add_heading(tr("{heading}: {n:,}", heading=heading, n=len(lines)))
                for line in lines[:MOST_ROWS]:
                    self._add_line(line, squash((names or {}).get(line, "")))
                if len(lines) > MOST_ROWS:
                    self._add_line(count("and {n:,} more", "and {n:,} more", len(lines) - MOST_ROWS), "")
        self.setVisible(bool(self.count()))

    def fit_into(self, room: int) -> None:
        """Be as high as the rows are, within the room that there is."""
        most = self._theme.px(_HEIGHT)
        rows = self._theme.px(16)
        for row in range(self.count()):
            rows += max(0, self.sizeHintForRow(row))
            if rows > most:
                break
        self.setFixedHeight(max(self._theme.px(_LEAST_HEIGHT), min(most, room, rows)))

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setFont(self._theme.font("strong"))
        self.addItem(item)

    def _add_line(self, line: str, name: str) -> None:
        item = QListWidgetItem(name or line)
        item.setToolTip(plain_tip(f"{name}\n{line}" if name else line))
        self.addItem(item)
