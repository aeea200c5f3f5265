"""The window: it puts the panes side by side, remembers their sizes, and closes only when the words are safe.

It is on the screen before its panes are loaded: nothing that it imports takes long.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QByteArray, QDeadlineTimer, QEvent, QEventLoop, QObject, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from almost_editor.paths import APP_NAME
from almost_editor.ui.opening import FOLD_SHELF_BELOW_PX, SHELF_WIDTH_PX, STACK_BELOW_PX, Opening, sizes_of_panes
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import hairline
from almost_editor.wording import tr

if TYPE_CHECKING:
    from almost_editor.document.draft import Draft
    from almost_editor.ui.details.pane import DetailsPane
    from almost_editor.ui.editor.sheet import Sheet
    from almost_editor.ui.notices import Notices
    from almost_editor.ui.open_draft import OpenDraft
    from almost_editor.ui.page.pane import PagePane
    from almost_editor.ui.shelf.shelf import Shelf
    from almost_editor.ui.status_bar import StatusBar
    from almost_editor.ui.tool_bar import ToolBar
    from almost_editor.ui.turns import Turns
    from almost_editor.ui.viewing import Viewing
    from almost_editor.ui.widgets.empty_state import EmptyState

_SHOWN_WITHIN_MS = 100


@dataclass(frozen=True, slots=True)
class Panes:
    """What the window places; each was built by the composition root."""

    tool_bar: ToolBar
    shelf: Shelf
    sheet: Sheet
    page: PagePane
    details: DetailsPane
    status_bar: StatusBar
    turns: Turns
    notices: Notices
    empty: EmptyState


class MainWindow(QMainWindow):
    """Shelf, editor and page, with the details as a drawer over the page's far edge."""

    shelf_folded = Signal(bool)
    """The shelf shows icons alone, or all, whoever asked for it."""

    _open_draft: OpenDraft
    _panes: Panes

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._closing = False
        self._is_placed = False
        self._shelf_width = SHELF_WIDTH_PX
        self._shares = (1, 1)
        self._opened_when_narrow = False
        self.arranges = True
        """Whether panes come and go; not while somebody has put them away."""
        self._theme.changed.connect(self._limit)
        self._limit()
        self.installEventFilter(theme)
        self.setWindowTitle(APP_NAME)
        self._restore_place()
        self.setCentralWidget(Opening(theme, settings))

    def serve(self, open_draft: OpenDraft, ask_to_close: Callable[[], bool]) -> None:
        """Show a draft; `ask_to_close` is asked when its last words could not be saved."""
        self._open_draft = open_draft
        self._ask_to_close = ask_to_close
        open_draft.opened.connect(self._show_title)
        open_draft.field_changed.connect(lambda name: self._show_title() if name == "headline" else None)
        open_draft.state_changed.connect(self._close_when_safe)

    def place(self, panes: Panes, viewing: Viewing) -> None:
        """Lay the panes out and take up the sizes of the last time."""
        self._panes = panes
        self._viewing = viewing
        self._desk = QSplitter(Qt.Orientation.Horizontal)
        self._desk.addWidget(panes.sheet)
        self._desk.addWidget(panes.page)
        self._rooms = QSplitter(Qt.Orientation.Horizontal)
        self._rooms.addWidget(panes.shelf)
        self._rooms.addWidget(self._desk)
        self._rooms.addWidget(panes.empty)
        for splitter in (self._desk, self._rooms):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            splitter.splitterMoved.connect(lambda _position, _index: self._note_sizes())
        self._desk.setStretchFactor(0, 1)
        self._desk.setStretchFactor(1, 1)
        self._rooms.setStretchFactor(0, 0)
        self._rooms.setStretchFactor(1, 1)
        self._rooms.setStretchFactor(2, 1)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in (
            (panes.tool_bar, 0),
            (hairline(), 0),
            (panes.turns.banner, 0),
            (self._rooms, 1),
            (panes.notices.banner, 0),
            (hairline(), 0),
            (panes.status_bar, 0),
        ):
            column.addWidget(widget, stretch)
        self.setCentralWidget(centre)
        panes.details.setParent(centre)
        panes.details.close_requested.connect(lambda: viewing.details(False))
        panes.page.installEventFilter(self)
        viewing.mode_changed.connect(self._on_mode)
        viewing.shelf_changed.connect(self._on_shelf)
        viewing.details_changed.connect(self._slide_details)
        self._open_draft.opened.connect(lambda _draft: self.arrange())
        panes.shelf.unfold_requested.connect(lambda: viewing.shelf(True))
        # Larger type leaves less room.
        self._theme.changed.connect(self.arrange)
        self._restore_panes(panes)
        self._is_placed = True
        self.arrange()
        # Else the first button would have the keyboard, and it would seem that a person went there.
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- panes

    def arrange(self) -> None:
        """Show the panes that the mode and the window's width have room for."""
        if not self.arranges:
            return
        panes, mode = self._panes, self._viewing.mode
        is_open = self._open_draft.is_open
        width = self.width() / self._theme.scale
        panes.empty.setVisible(not is_open)
        self._desk.setVisible(is_open)
        panes.sheet.setVisible(mode != "read")
        panes.page.setVisible(mode != "write")
        self._stack(width < STACK_BELOW_PX and mode == "split")
        narrow = width < FOLD_SHELF_BELOW_PX
        self._opened_when_narrow = self._opened_when_narrow and narrow
        self._fold_shelf(not self._viewing.shelf_open or (narrow and not self._opened_when_narrow))
        panes.tool_bar.fit(self.width())
        self._slide_details(self._viewing.details_open)

    def _stack(self, stacked: bool) -> None:
        """Lay the page below the sheet, or beside it as wide as it was there."""
        way = Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal
        if self._desk.orientation() is not way:
            self._desk.setOrientation(way)
            sheet, page = (1, 1) if stacked else self._shares
            self._desk.setSizes([1000 * sheet, 1000 * page])

    def _note_sizes(self) -> None:
        """Remember what a person dragged, and nothing that a small window made of it."""
        if not self._panes.shelf.folded:
            self._shelf_width = self._rooms.sizes()[0]
        sheet, page = self._desk.sizes()
        if sheet and page and self._desk.orientation() is Qt.Orientation.Horizontal:
            self._shares = (sheet, page)

    def _on_mode(self, mode: str) -> None:
        """Show the panes of a mode; the keyboard goes where there is something to do, never to a button by chance."""
        page = self._panes.page.view
        if mode == "read" and page is not None:
            # Before the sheet goes: Qt would tab on into the page, and the page would show its skip link.
            self._panes.page.show()
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.arrange()
        if mode != "read":
            self._panes.sheet.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_shelf(self, is_open: bool) -> None:
        # In a narrow window the shelf folds by itself; who opens it all the same wants it open.
        self._opened_when_narrow = is_open
        self.arrange()

    def _fold_shelf(self, folded: bool) -> None:
        shelf, sizes = self._panes.shelf, self._rooms.sizes()
        if shelf.folded == folded:
            return
        self.shelf_folded.emit(folded)
        shelf.set_folded(folded)
        # A splitter keeps the room that a pane no longer fills.
        width = shelf.minimumWidth() if folded else self._shelf_width
        self._rooms.setSizes([width, sizes[1] + sizes[0] - width, sizes[2]])

    def _slide_details(self, is_open: bool) -> None:
        details = self._panes.details
        details.setVisible(is_open and self._open_draft.is_open)
        if details.isVisible():
            self._place_details()
            details.raise_()

    def _place_details(self) -> None:
        room = self.width()
        width = min(self._panes.details.sizeHint().width(), room)
        top = self._rooms.geometry().top()
        self._panes.details.setGeometry(QRect(room - width, top, width, self._rooms.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the drawer at the page's far edge."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place_details()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_placed:
            self.arrange()
            self._place_details()

    def _show_title(self, _draft: Draft | None = None) -> None:
        name = (self._open_draft.draft.headline or tr("Untitled")) if self._open_draft.is_open else ""
        self.setWindowTitle(f"{name} — {APP_NAME}" if name else APP_NAME)

    # -- remembering

    def _restore_place(self) -> None:
        geometry = self._settings.get("window/geometry")
        if not (geometry and self.restoreGeometry(QByteArray.fromHex(geometry.encode()))):
            room = QGuiApplication.primaryScreen().availableSize()
            frame = self._theme.px(48)
            self.resize(min(1440, room.width()), min(900, room.height() - frame))

    def _restore_panes(self, panes: Panes) -> None:
        self._shelf_width, *shares = sizes_of_panes(self._settings)
        self._shares = (shares[0], shares[1])
        self._rooms.setSizes([self._shelf_width, sum(shares), 0])
        self._desk.setSizes(shares)
        panes.shelf.restore(self._settings.get("window/shelf_state"))

    def _remember(self) -> None:
        self._settings.set("window/geometry", bytes(self.saveGeometry().toHex().data()).decode())
        self._settings.set("window/panes", [self._shelf_width, *self._shares])
        self._settings.set("window/shelf_state", self._panes.shelf.state())
        self._settings.sync()

    def _limit(self) -> None:
        """Let the window be no smaller than its parts need, never larger than the screen, however large the type."""
        room = self.screen().availableSize()
        self.setMinimumSize(min(self._theme.px(860), room.width()), min(self._theme.px(580), room.height()))

    # -- closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save first; a window whose last words are not in the library stays until somebody says otherwise."""
        self._open_draft.save()
        if self._open_draft.is_safe or self._ask_when_failed():
            self._remember()
            event.accept()
        else:
            event.ignore()

    def _ask_when_failed(self) -> bool:
        if self._open_draft.problem is not None:
            return self._ask_to_close()
        self._closing = True
        return False

    def _close_when_safe(self) -> None:
        if self._closing and (self._open_draft.is_safe or self._open_draft.problem is not None):
            self._closing = False
            self.close()

    def show_at_once(self) -> None:
        """Be on the screen when this returns, as far as the system lets it: the panes take a second to load."""
        self.show()
        deadline = QDeadlineTimer(_SHOWN_WITHIN_MS)
        flags = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
        while not deadline.hasExpired() and not self.windowHandle().isExposed():
            QGuiApplication.processEvents(flags, deadline)
        QGuiApplication.processEvents(flags)

    def come_forward(self) -> None:
        """Be the window in front: somebody opened something in it from elsewhere."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def let_go(self) -> None:
        """Take the window and everything in it down, now and not when Python comes to it."""
        shiboken6.delete(self)
