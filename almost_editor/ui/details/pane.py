"""The details pane itself: its head, its groups in order, and what it says when no article is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from almost_editor.document.draft import Draft
from almost_editor.paths import resources_folder
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.byline_group import BylineGroup
from almost_editor.ui.details.corrections_group import CorrectionsGroup
from almost_editor.ui.details.dates_group import DatesGroup
from almost_editor.ui.details.filing_group import FilingGroup
from almost_editor.ui.details.form import Group
from almost_editor.ui.details.hero_group import HeroGroup
from almost_editor.ui.details.moments import clock_now
from almost_editor.ui.details.page_group import DescriptionGroup, PageGroup, layout_choices
from almost_editor.ui.details.pictures import PictureDesk
from almost_editor.ui.details.planning_group import NotesGroup, PlanningGroup
from almost_editor.ui.details.series_group import SeriesGroup
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.icons import dress
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.empty_state import EmptyState
from almost_editor.ui.widgets.plain import hairline, plain_label
from almost_editor.ui.widgets.stops import next_stop, stops_in
from almost_editor.wording import tr

WIDTH = 320


class DetailsPane(QWidget):
    """Show and change everything about the open draft but its headline, dek, address and text."""

    close_requested = Signal()
    """Escape, or the cross: the pane is to go."""

    def __init__(
        self,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        lanes: Lanes,
        theme: Theme,
        notices: Telling,
        *,
        pictures: PictureDesk,
        layouts: tuple[Path, ...] = (),
        now: Callable[[], datetime] = clock_now,
        writer: Callable[[], str] = lambda: "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the folders of layouts, else the library's own and the application's; `writer` says who is here."""
        super().__init__(parent)
        self._theme, self._open_draft = theme, open_draft
        layouts = layouts or (lanes.folder / "layouts", resources_folder() / "layouts")
        self.setAccessibleName(tr("Details"))
        self.setAutoFillBackground(True)
        self.groups: tuple[Group, ...] = (
            SeriesGroup(theme, open_draft, catalogue, notices),
            BylineGroup(theme, open_draft, catalogue, lanes),
            FilingGroup(theme, open_draft, catalogue, lanes),
            HeroGroup(theme, open_draft, lanes, pictures, notices),
            DatesGroup(theme, open_draft, catalogue, now),
            CorrectionsGroup(theme, open_draft, catalogue, notices, now=now, writer=writer),
            DescriptionGroup(theme, open_draft),
            PlanningGroup(theme, open_draft, catalogue, now),
            PageGroup(theme, open_draft, layout_choices(layouts)),
            NotesGroup(theme, open_draft),
        )
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fields = self._column()
        self._scroll.setWidget(self._fields)
        self._empty = EmptyState(theme, tr("Open an article to see its series, byline, dates and picture here."))
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(hairline())
        column.addWidget(body, 1)
        open_draft.opened.connect(self._show)
        open_draft.field_changed.connect(self._follow)
        self._show(open_draft.draft if open_draft.is_open else None)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(600))

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        if self._open_draft.is_open:
            self.groups[0].focus_first()
        else:
            self._cross.setFocus()

    def reveal(self, field: str) -> bool:
        """Put the keyboard into a field of the draft by its name; False where the pane has none of that name."""
        group = next((one for one in self.groups if field in one.follows and one.reveals(field)), None)
        focused = self.focusWidget()
        if group is not None and focused is not None:
            self._scroll.ensureWidgetVisible(focused, 0, self._theme.px(24))
        return group is not None

    def set_reading_only(self, only: bool) -> None:
        """Let nobody change anything; all of it can still be read."""
        self._fields.setEnabled(not only)

    def _head(self) -> QHBoxLayout:
        theme = self._theme
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(8))
        title = plain_label(tr("Details"))
        title.setFont(theme.font("strong"))
        theme.changed.connect(lambda: title.setFont(theme.font("strong")))
        head.addWidget(title, 1)
        self._cross = QToolButton()
        self._cross.setAccessibleName(tr("Close details"))
        self._cross.setToolTip(tr("Close details (Esc)"))
        dress(self._cross, "close", theme, "quiet")
        self._cross.clicked.connect(self.close_requested)
        head.addWidget(self._cross)
        return head

    def _column(self) -> QWidget:
        theme = self._theme
        widget = QWidget()
        column = QVBoxLayout(widget)
        # A large type needs the room more than the margin does.
        side = min(theme.px(16), 20)
        column.setContentsMargins(side, theme.px(16), side, theme.px(24))
        column.setSpacing(theme.px(16))
        for place, group in enumerate(self.groups):
            if place:
                column.addWidget(hairline())
            column.addWidget(group)
        column.addStretch(1)
        return widget

    def _show(self, draft: Draft | None) -> None:
        self._stack.setCurrentWidget(self._empty if draft is None else self._scroll)
        if draft is not None:
            for group in self.groups:
                group.show_draft(draft)

    def _follow(self, field: str) -> None:
        for group in self.groups:
            if field in group.follows:
                group.show_draft(self._open_draft.draft)

    def take_keyboard(self, is_open: bool) -> None:
        """Have the first field take the keyboard once the drawer that somebody opened is there."""
        if is_open:
            QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        first = next((one for one in stops_in(self._scroll) if one is not self._scroll), None)
        if self.isVisible() and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Walk the groups as they stand: authors and parts of series are rows that came late."""
        stop = next_stop(self, forward=next_)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason)
        return stop is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(0, 0, 0, self.height())
