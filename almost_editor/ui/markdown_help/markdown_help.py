"""The window that shows how to write in Markdown: read-only, gone with Escape, and nothing is left of it then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from almost_editor.ui.actions import action
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.markdown_help.article import PICTURE_PATH, STYLE_PATH, HelpArticle, read_article
from almost_editor.ui.page.serving import PageServer
from almost_editor.ui.page.view import PageView
from almost_editor.ui.theme import Theme, load_colours

_SIZE_PX = (980, 860)
_LEAST_PX = (320, 240)


class MarkdownHelp(QObject):
    """Writing in Markdown, from the Help menu."""

    def __init__(
        self, window: QWidget, theme: Theme, lanes: Lanes, reason: str, follow_link: Callable[[QUrl], None]
    ) -> None:
        """Take `reason`, why no page can be shown on this machine; the text is shown as it is written then."""
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._lanes = lanes
        self._reason = reason
        self._follow_link = follow_link
        self.shown: HelpWindow | None = None

    @action("help.markdown", "&Writing in Markdown", "Ctrl+Shift+H", menu="Help", icon="page")
    def show(self) -> None:
        """Show every mark that a text can have, as it is typed and as the page shows it."""
        if self.shown is None:
            self.shown = HelpWindow(self._window, self._theme, read_article(), self._server())
            self.shown.gone.connect(self._forget)
            if self.shown.page is not None:
                self.shown.page.locked_page.link_opened.connect(self._follow_link)
        self.shown.show()
        self.shown.raise_()
        self.shown.activateWindow()

    def close(self) -> None:
        """Let the window and its page go, whether it is open or not."""
        if self.shown is not None:
            self.shown.let_go()

    def _server(self) -> PageServer | None:
        return None if self._reason else PageServer(self._lanes)

    def _forget(self) -> None:
        self.shown = None


class HelpWindow(QWidget):
    """The article in a window beside the newsroom's."""

    gone = Signal()
    """Its page is taken down; the window itself goes with the next turn of the loop."""

    def __init__(self, parent: QWidget, theme: Theme, article: HelpArticle, server: PageServer | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._article = article
        self._left = False
        if server is not None:
            server.setParent(self)
        self.page: PageView | None = None
        self.setWindowTitle(article.title)
        self.setMinimumSize(*_LEAST_PX)
        room = self.screen().availableSize()
        self.resize(min(_SIZE_PX[0], room.width()), min(_SIZE_PX[1], room.height()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plain(article) if server is None else self._made_page(server, article))
        for keys in (QKeySequence.StandardKey.Cancel, QKeySequence.StandardKey.Close):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        theme.changed.connect(self._restyle)

    def let_go(self) -> None:
        """Take the page down, then the window."""
        if self._left:
            return
        self._left = True
        self._theme.changed.disconnect(self._restyle)
        page, self.page = self.page, None
        if page is not None:
            page.close_engine()
        self.hide()
        self.deleteLater()
        self.gone.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide now and go later: the key that closes the window may have come through the page itself."""
        event.accept()
        QTimer.singleShot(0, self, self._go)

    def _go(self) -> None:
        if not self.isVisible():
            self.let_go()

    def _made_page(self, server: PageServer, article: HelpArticle) -> PageView:
        server.serve_style(STYLE_PATH, article.style)
        server.serve_file(PICTURE_PATH, "image/jpeg", article.picture)
        self.page = PageView(server, self)
        self.page.setAccessibleName(article.title)
        self.page.ready.connect(self._fill)
        self.setFocusProxy(self.page)
        self._restyle()
        return self.page

    def _plain(self, article: HelpArticle) -> QPlainTextEdit:
        text = QPlainTextEdit(article.text, readOnly=True)
        text.setAccessibleName(article.title)
        self.setFocusProxy(text)
        return text

    def _fill(self) -> None:
        if self.page is not None:
            attributes = {"html": {"lang": "en-US", "dir": "ltr"}, "body": {}}
            frame = {"html": self._article.frame, "attributes": attributes, "style": STYLE_PATH}
            blocks = [["insert", number, html] for number, html in enumerate(self._article.blocks)]
            self.page.take({"scheme": self._theme.name, "frame": frame, "blocks": blocks, "scroll": "top"}, _quietly)
            self.page.setFocus()

    def _restyle(self) -> None:
        if self.page is not None:
            self.page.set_ground(QColor(load_colours(self._theme.name)["paper"]))
            self.page.take({"scheme": self._theme.name}, _quietly)


def _quietly(_answer: object) -> None:
    """The page has taken it."""
