"""The page's pane: the sheet on its ground, as wide as a device, scaled down where there is less room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from almost_editor.publish.article import Article, renditions
from almost_editor.publish.layouts import Layout
from almost_editor.publish.page import style_css, style_path
from almost_editor.ui.page.feed import PageFeed
from almost_editor.ui.page.serving import PageServer
from almost_editor.ui.page.view import PageView
from almost_editor.ui.theme import Theme, load_colours

DEVICE_WIDTHS_PX: dict[str, int] = {"phone": 390, "tablet": 768, "desk": 960}
"""CSS pixels. A desk's window is wider, but from 960 on a layout only adds margin, and margin cannot be read."""
MARGIN_PX = 24
TOP_PX = 16
SMALLEST_SCALE = 0.3


class PagePane(QWidget):
    """Shows the page, or says in one sentence why it cannot."""

    def __init__(self, theme: Theme, feed: PageFeed, server: PageServer, view: PageView | None, reason: str) -> None:
        super().__init__()
        self._theme = theme
        self._feed = feed
        self._server = server
        self.view = view
        self.reason = reason
        """Why there is no page, or nothing."""
        self._device = "desk"
        self._scheme = "light"
        self.setObjectName("page-pane")
        self.setMinimumWidth(theme.px(280))
        if view is None:
            self._say(reason)
        else:
            view.setParent(self)
            view.ready.connect(self._attach)
            view.gave_up.connect(self._give_up)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _say(self, reason: str) -> None:
        label = QLabel(reason, self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setObjectName("page-reason")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.addWidget(label)

    def _give_up(self) -> None:
        assert self.view is not None  # noqa: S101 - only a view gives up.
        self._feed.detach()
        self.view.hide()
        self._say("The page’s browser ended several times over this text. Your words are safe; start the app again.")

    def _attach(self) -> None:
        assert self.view is not None  # noqa: S101 - only a view connects here.
        self._feed.attach(self.view.take, self._serve)
        self._feed.set_scheme(self._scheme)

    def _serve(self, article: Article, layout: Layout) -> None:
        self._server.serve_style(style_path(layout), style_css(layout))
        self._server.serve_pictures(renditions(article))

    # -- width and scale

    @property
    def device(self) -> str:
        """The device whose width the page has: phone, tablet or desk."""
        return self._device

    def set_device(self, device: str) -> None:
        """Give the page a device's width."""
        self._device = device
        self._place()

    def set_scheme(self, scheme: str) -> None:
        """Show the page in the reader's `light` or `dark` mode."""
        self._scheme = scheme
        self._feed.set_scheme(scheme)
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(160))

    def _sheet(self) -> tuple[QRect, float]:
        """Return where the page lies and by how much it is scaled."""
        room = max(1, self.width() - 2 * MARGIN_PX)
        device = DEVICE_WIDTHS_PX[self._device]
        scale = max(SMALLEST_SCALE, min(1.0, room / device))
        width = min(room, round(device * scale))
        return QRect((self.width() - width) // 2, TOP_PX, width, max(1, self.height() - TOP_PX)), scale

    def _place(self) -> None:
        if self.view is not None:
            sheet, scale = self._sheet()
            self.view.setGeometry(sheet)
            if abs(self.view.zoomFactor() - scale) > 0.001:
                self.view.setZoomFactor(scale)
        self.update()

    def _restyle(self) -> None:
        if self.view is not None:
            dark = self._scheme == "dark"
            self.view.set_ground(QColor(load_colours("dark" if dark else "light")["paper"]))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("ground"))
        if self.view is not None:
            sheet, _scale = self._sheet()
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawRect(sheet.adjusted(-1, -1, 0, 4))
