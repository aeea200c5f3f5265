"""The compared page: what is gone and what is new, shown as readers would see it; there only while it is looked at."""

from __future__ import annotations

import hashlib
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStackedLayout, QWidget

from almost_editor.paths import resources_folder
from almost_editor.publish.compared import ComparedPage
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.page.serving import PageServer
from almost_editor.ui.page.view import PageView
from almost_editor.ui.theme import Theme, load_colours
from almost_editor.ui.widgets.empty_state import EmptyState
from almost_editor.wording import later, tr

ZOOM = 0.85
"""The page is a little smaller than readers have it: the sheet is narrower than their windows."""
_WAIT_MS = 400
_GAVE_UP = later("The page’s browser ended several times over this comparison.")


class ComparedView(QWidget):
    """A page of its own, behind the same doors as the live one."""

    counted = Signal(int)
    """How many places differ, once the page shows them."""
    gave_up = Signal(str)
    """A sentence: the page cannot be shown."""

    def __init__(self, theme: Theme, lanes: Lanes) -> None:
        super().__init__()
        self._theme = theme
        self._lanes = lanes
        self._server: PageServer | None = None
        self._page: ComparedPage | None = None
        self._is_ready = False
        self.view: PageView | None = None
        self.waiting = EmptyState(theme, tr("Comparing the pages…"), tr("Show the source instead"))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(QWidget())
        self._stack.addWidget(self.waiting)
        # What is there in a moment is waited for without a word.
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(lambda: self._stack.setCurrentIndex(1))
        self._script = (resources_folder() / "preview" / "changes.js").read_text(encoding="utf-8")
        self._style = (resources_folder() / "preview" / "changes.css").read_text(encoding="utf-8")
        theme.changed.connect(self._restyle)

    def begin(self) -> None:
        """Make the page ready for a comparison that is under way."""
        self._page = None
        if self.view is None:
            self._server = PageServer(self._lanes, self)
            self.view = PageView(self._server, self)
            self.view.setAccessibleName(tr("The page, with what differs marked"))
            self.view.ready.connect(self._on_ready)
            self.view.gave_up.connect(lambda: self.gave_up.emit(tr(_GAVE_UP)))
            self._stack.addWidget(self.view)
            self.setFocusProxy(self.view)
            self._restyle()
        if self._stack.currentWidget() is not self.view:
            self._stack.setCurrentIndex(0)
        self._wait.start()

    def show_page(self, page: ComparedPage) -> None:
        """Show a comparison; the first place that differs comes into view."""
        self._page = page
        if self._is_ready:
            self._fill()

    def go_on(self, step: int) -> None:
        """Go to the next place that differs, or with -1 to the one before; round at the ends."""
        if self.view is not None and self._is_ready and self._page is not None:
            self.view.ask(f"almostChanges.go({step})", lambda _place: None)

    def let_go(self) -> None:
        """Take the page down, whether it is there or not."""
        self._wait.stop()
        self._page, self._is_ready = None, False
        view, self.view = self.view, None
        if view is not None:
            self._stack.removeWidget(view)
            view.close_engine()
        if self._server is not None:
            self._server.deleteLater()
            self._server = None

    def _on_ready(self) -> None:
        self._is_ready = True
        if self.view is not None:
            self.view.setZoomFactor(ZOOM)
            self.view.ask(self._script, lambda _answer: None)
        if self._page is not None:
            self._fill()

    def _fill(self) -> None:
        page, view, server = self._page, self.view, self._server
        if page is None or view is None or server is None:
            return
        style = f"{page.style}\n{self._style}"
        path = f"assets/compared-{hashlib.sha256(style.encode()).hexdigest()[:12]}.css"
        server.serve_style(path, style)
        server.serve_pictures(page.renditions)
        news: dict[str, Any] = {
            "scheme": self._theme.name,
            "frame": {"html": page.frame, "attributes": page.attributes, "style": path},
            "blocks": [["insert", number, html] for number, html in enumerate(page.blocks)],
            "scroll": "top",
        }
        view.take(news, lambda _answer: self._begin(page))

    def _begin(self, page: ComparedPage) -> None:
        if self.view is not None and page is self._page:
            self._wait.stop()
            # Before it looks for its first change: out of sight a page stands nowhere.
            self._stack.setCurrentWidget(self.view)
            self.view.ask("almostChanges.begin()", lambda count: self._tell(page, count))

    def _tell(self, page: ComparedPage, count: object) -> None:
        if page is self._page:
            self.counted.emit(int(count) if isinstance(count, (int, float)) else 0)

    def _restyle(self) -> None:
        if self.view is not None:
            self.view.set_ground(QColor(load_colours(self._theme.name)["paper"]))
            self.view.take({"scheme": self._theme.name}, lambda _answer: None)
