"""The view: Qt WebEngine with every door shut, and one way in for our own scripts."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QChildEvent, QEvent, QObject, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QMouseEvent
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from almost_editor.paths import resources_folder
from almost_editor.ui.page.engine import SCHEME, SHELL_URL
from almost_editor.ui.page.serving import OnlyOurScheme, PageServer
from almost_editor.wording import tr

MOST_LOSSES = 3
LOSSES_WITHIN_S = 60.0
CLICK_REACH_PX = 4.0
"""How far a pointer may move between press and release for a click; farther it selects."""
SCRIPTS = ("sections.js", "places.js", "preview.js")
_OUR_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
_OPENABLE = ("http", "https", "mailto")
_OFF = (
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
    QWebEngineSettings.WebAttribute.JavascriptCanAccessClipboard,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
    QWebEngineSettings.WebAttribute.WebGLEnabled,
    QWebEngineSettings.WebAttribute.AutoLoadIconsForPage,
    QWebEngineSettings.WebAttribute.ErrorPageEnabled,
    QWebEngineSettings.WebAttribute.PdfViewerEnabled,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
)


class LockedPage(QWebEnginePage):
    """A page that goes nowhere, opens nothing, chooses nothing and downloads nothing."""

    link_opened = Signal(QUrl)
    """A person followed a link with Ctrl held: an address that a browser may open."""

    def __init__(self, profile: QWebEngineProfile, parent: QWidget) -> None:
        super().__init__(profile, parent)
        self.newWindowRequested.connect(self._on_window_wanted)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        is_link = kind is QWebEnginePage.NavigationType.NavigationTypeLinkClicked
        return is_main_frame and not is_link and QUrl(url) == QUrl(SHELL_URL)

    def _on_window_wanted(self, request: QWebEngineNewWindowRequest) -> None:
        """Take a link that was clicked with Ctrl held, or with the middle button: Chromium asks for a tab behind."""
        behind = request.destination() is QWebEngineNewWindowRequest.DestinationType.InNewBackgroundTab
        if behind and request.isUserInitiated() and request.requestedUrl().scheme() in _OPENABLE:
            self.link_opened.emit(request.requestedUrl())

    def createWindow(self, kind: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]
        return None

    def chooseFiles(self, mode: QWebEnginePage.FileSelectionMode, old: list[str], types: list[str]) -> list[str]:  # type: ignore[override]
        return []

    def javaScriptConsoleMessage(self, *_message: object) -> None:
        """Keep the page's complaints out of the terminal."""


class PageView(QWebEngineView):
    """A page; news go in by `take`, in order."""

    ready = Signal()
    """The shell is loaded and can take news: once at start, and again after the renderer was lost."""

    gave_up = Signal()
    """The renderer was lost again and again; it is not started once more."""

    touched = Signal()
    """Somebody has a hand on the page: a wheel, a press, a key."""

    clicked = Signal(QPointF)
    """A plain click, in CSS pixels of the page's window."""

    def __init__(self, server: PageServer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(tr("Page"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self._losses: list[float] = []
        self._pressed_at: QPointF | None = None
        folder = resources_folder() / "preview"
        self._script = "\n".join((folder / name).read_text(encoding="utf-8") for name in SCRIPTS)
        self._profile = QWebEngineProfile(self)
        self._profile.installUrlSchemeHandler(SCHEME.encode(), server)
        self._interceptor = OnlyOurScheme(self)
        self._profile.setUrlRequestInterceptor(self._interceptor)
        self._profile.downloadRequested.connect(_cancel_download)
        locked = LockedPage(self._profile, self)
        for attribute in _OFF:
            locked.settings().setAttribute(attribute, False)
        locked.permissionRequested.connect(lambda request: request.deny())
        locked.renderProcessTerminated.connect(lambda *_how: self._come_back())
        self.setPage(locked)
        self.locked_page = locked
        self.loadFinished.connect(self._on_loaded)
        self.load(QUrl(SHELL_URL))

    def _come_back(self) -> None:
        """Load the shell again after the renderer was lost; a page that takes it down each time is left alone."""
        now = time.monotonic()
        self._losses = [when for when in self._losses if now - when < LOSSES_WITHIN_S] + [now]
        if len(self._losses) > MOST_LOSSES:
            self.gave_up.emit()
        else:
            self.load(QUrl(SHELL_URL))

    def take(self, news: dict[str, Any], done: Callable[[object], None]) -> None:
        """Carry news into the page in one call; `done` hears when they are in it."""
        # A line separator would end a script's line; the escape means the same inside a JSON string.
        written = json.dumps(news, ensure_ascii=True, separators=(",", ":"))
        self.page().runJavaScript(f"almost.take({written})", int(_OUR_WORLD.value), done)

    def ask(self, expression: str, answer: Callable[[Any], None]) -> None:
        """Ask our script something; for tests and tools."""
        self.page().runJavaScript(expression, int(_OUR_WORLD.value), answer)

    def set_ground(self, colour: QColor) -> None:
        """Set what shows before the page does, so that nothing flashes white."""
        self.page().setBackgroundColor(colour)

    def close_engine(self) -> None:
        """Let the page go, then its profile, then the view.

        WORKAROUND: a profile that goes before its page takes the process down, and which of two children goes first is
        not ours to say; see the warning in the documentation of QWebEngineProfile.
        """
        self.loadFinished.disconnect(self._on_loaded)
        self.setParent(None)
        for owned in (self.locked_page, self._profile, self):
            shiboken6.delete(owned)

    def childEvent(self, event: QChildEvent) -> None:
        """Listen to the widget that Qt puts in for the page, again each time when a renderer was lost.

        WORKAROUND: the view itself hears of no mouse and no key; the widget below it does, and is no public class.
        """
        super().childEvent(event)
        child = event.child()
        if event.added() and child.isWidgetType():
            child.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of wheels, presses and keys on their way to the page; none is taken."""
        kind = event.type()
        if kind in (QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self.touched.emit()
        if isinstance(event, QMouseEvent):
            self._follow_mouse(event)
        return False

    def _follow_mouse(self, event: QMouseEvent) -> None:
        plain = event.button() is Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed_at = event.position() if plain else None
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            self._pressed_at = None
        elif event.type() == QEvent.Type.MouseButtonRelease and plain and self._pressed_at is not None:
            moved = event.position() - self._pressed_at
            self._pressed_at = None
            if moved.manhattanLength() <= CLICK_REACH_PX:
                self.clicked.emit(event.position() / self.zoomFactor())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.ignore()

    def _on_loaded(self, fine: bool) -> None:
        if self.url().toString().partition("#")[0] != SHELL_URL:
            # `about:blank` is gone to without our being asked.
            self._come_back()
        elif fine:
            # Run here and not inserted into the profile: Qt gives inserted scripts to a process once, and a renderer
            # that was lost comes back without them.
            self.page().runJavaScript(self._script, int(_OUR_WORLD.value))
            self.ready.emit()


def _cancel_download(request: QWebEngineDownloadRequest) -> None:
    request.cancel()
