"""The text alone: it fills the screen, and Escape brings back everything as it was."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QSplitter, QSplitterHandle, QWidget
from shiboken6 import isValid

from almost_editor.ui.actions import ActionTable, action
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.open_draft import OpenDraft, SaveState
from almost_editor.ui.viewing import Viewing
from almost_editor.ui.widgets.banner import Banner
from almost_editor.ui.widgets.sheet import Sheet as Panel
from almost_editor.ui.window import MainWindow

SETTLE_MS = 1000
"""How long the system may take to give the window its old size back."""
_STAYS = (Banner, Panel, QSplitterHandle, QScrollBar)
"""What comes when it has something to say, and what goes with others by itself."""


class Alone(QObject):
    """Takes away all but the text. Law: what it took away comes back, in its old size, and nothing else does."""

    def __init__(self, window: MainWindow, viewing: Viewing, sheet: Sheet, open_draft: OpenDraft) -> None:
        super().__init__(window)
        self._window, self._sheet, self._open_draft = window, sheet, open_draft
        self.status_bar: QWidget | None = None
        """It comes back alone while words could not be saved."""
        self._is_on = False
        self._hidden: list[QWidget] = []
        self._shown: list[QWidget] = []
        self._sizes: list[tuple[QSplitter, QByteArray]] = []
        # As Qt keeps them: a pane that is hidden now has a size for when it comes again.
        self._state, self._geometry = Qt.WindowState.WindowNoState, window.geometry()
        self._focus: QWidget | None = None
        self._actions: ActionTable | None = None
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        for signal in (viewing.mode_changed, viewing.shelf_changed, viewing.details_changed):
            # Whoever asks for another pane wants to see it.
            signal.connect(lambda _what: self._leave(give_back_focus=False))
        open_draft.opened.connect(lambda draft: None if draft else self.leave())
        open_draft.state_changed.connect(lambda state, _problem: self._on_saving(state))

    def tick(self, actions: ActionTable) -> None:
        """Keep the menu as the window is, and let whoever goes to another pane come there."""
        self._actions = actions
        for action_id in ("go.shelf", "go.search", "go.page"):
            actions[action_id].triggered.connect(partial(self._leave_for, actions[action_id]))

    @property
    def is_on(self) -> bool:
        """Whether the text is alone on the screen."""
        return self._is_on

    @action(
        "view.alone",
        "&Just the text",
        "F11",
        menu="View",
        group=3,
        checkable=True,
        on_draft=True,
        tip="Fill the screen with the text; Esc brings everything back",
    )
    def show_alone(self, on: bool) -> None:
        """Fill the screen with the text and nothing else; `Esc` brings everything back as it was."""
        if on:
            self.enter()
        else:
            self.leave()

    # -- there

    def enter(self) -> None:
        """Take everything but the text away, and fill the screen."""
        if self._is_on or not self._open_draft.is_open:
            return
        self._is_on = True
        # Only meanwhile: what comes to the window at a key need not pass by here.
        self._window.installEventFilter(self)
        window, text = self._window, self._sheet.text
        self._geometry = window.geometry()
        self._focus, self._state = window.focusWidget(), window.windowState()
        self._sizes = [(one, one.saveState()) for one in window.findChildren(QSplitter)]
        window.arranges = False
        self._shown = [one for one in _way_up(text, window) if one.isHidden()]
        self._hidden = [one for one in self._furniture() if not one.isHidden()]
        for one in self._shown:
            one.show()
        for one in self._hidden:
            one.hide()
        self._sheet.set_headroom(True)
        window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tick()

    def _furniture(self) -> Iterator[QWidget]:
        """Give what stands round the text, from its pane up to the window."""
        yield self._window.menuBar()
        for one in _way_up(self._sheet.text, self._window):
            parent = one.parentWidget()
            if parent is None or parent is self._window:
                return
            for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                if child is not one and not isinstance(child, _STAYS):
                    yield child

    # -- and back

    def leave(self) -> None:
        """Bring everything back as it was."""
        self._leave(give_back_focus=True)

    def _leave(self, *, give_back_focus: bool) -> None:
        if not self._is_on:
            return
        self._is_on = False
        window, text = self._window, self._sheet.text
        had_caret = text.viewport().rect().intersects(text.cursorRect())
        window.setWindowState(self._state)
        self._sheet.set_headroom(False)
        for one in self._shown:
            one.hide()
        for one in self._hidden:
            if isValid(one):
                one.show()
        window.arranges = True
        window.arrange()
        self._set_sizes()
        self._settling.start()
        if give_back_focus and self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        if had_caret:
            text.ensureCursorVisible()
        self._tick()

    def _settle(self) -> None:
        self._settling.setInterval(SETTLE_MS)
        if not self._is_on:
            self._window.removeEventFilter(self)
            self._set_sizes()

    def _leave_for(self, wish: QAction) -> None:
        """Leave, and have done again what a pane that was hidden could not take the keyboard for."""
        if self._is_on:
            self._leave(give_back_focus=False)
            wish.trigger()

    def _set_sizes(self) -> None:
        for splitter, sizes in self._sizes:
            if isValid(splitter):
                splitter.restoreState(sizes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave with Escape, when nobody else took it, and before the window goes and is remembered."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if self._is_on and QApplication.activeModalWidget() is None:
                self.leave()
                return True
        elif kind == QEvent.Type.Close and self._is_on:
            self.leave()
            if not self._state & Qt.WindowState.WindowMaximized:
                # The system gives it back too late for what is remembered of the window now.
                self._window.setGeometry(self._geometry)
        elif kind == QEvent.Type.Resize and self._settling.isActive():
            # The system gives the old size back when it comes to it.
            self._settling.start(0)
        return False

    def _on_saving(self, state: SaveState) -> None:
        if self._is_on and self.status_bar is not None and self.status_bar in self._hidden:
            self.status_bar.setVisible(state is SaveState.FAILED)

    def _tick(self) -> None:
        if self._actions is not None:
            self._actions["view.alone"].setChecked(self._is_on)


def _way_up(widget: QWidget, window: QWidget) -> Iterator[QWidget]:
    """Give a widget and what it stands in, up to what fills the window."""
    here: QWidget | None = widget
    while here is not None and here is not window:
        yield here
        here = here.parentWidget()
