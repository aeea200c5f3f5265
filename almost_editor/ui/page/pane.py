"""The page's pane: a sheet on its ground, as wide as a device, scaled down where there is less room; or two of them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWebEngineCore import QWebEngineSettings
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from almost_editor.ui.page.feed import PageFeed
from almost_editor.ui.page.outlet import Outlet
from almost_editor.ui.page.serving import PageServer
from almost_editor.ui.page.view import PageView
from almost_editor.ui.theme import Theme, load_colours
from almost_editor.wording import tr

DEVICE_WIDTHS_PX: dict[str, int] = {"phone": 390, "tablet": 768, "desk": 960}
"""CSS pixels. A desk's window is wider, but from 960 on a layout only adds margin, and margin cannot be read."""
BOTH = "both"
DEVICES: tuple[str, ...] = (*DEVICE_WIDTHS_PX, BOTH)
MARGIN_PX = 24
TOP_PX = 16
SMALLEST_SCALE = 0.3
NOTE_AFTER_MS = 500
FONT_PX = 16
FIXED_FONT_PX = 13
"""What browsers begin with; a reader's larger text is larger by a share of these."""

_MOST_LESS_PX = 8
"""Scales come in eighths at the finest."""
_NEARLY = 0.01


class PagePane(QWidget):
    """Shows the page, or a phone's and a desk's side by side, or says in one sentence why it cannot."""

    link_opened = Signal(QUrl)
    """A person followed a link of a page with Ctrl held."""
    reflowed = Signal()
    """The pages are laid out anew, in larger or smaller letters."""
    view_added = Signal(object)
    """A `PageView` is there."""

    def __init__(self, theme: Theme, feed: PageFeed, server: PageServer | None, reason: str) -> None:
        super().__init__()
        self._theme = theme
        self._feed = feed
        self._server = server
        self.reason = reason
        """Why there is no page, or nothing."""
        self._outlets: dict[PageView, Outlet] = {}
        self._device = "desk"
        self._scheme = "light"
        self._text_percent = 100
        self.view: PageView | None = None
        """The page that is always there; a second one beside it is the desk's of *Both*."""
        self.beside: PageView | None = None
        self.setObjectName("page-pane")
        self.setMinimumWidth(theme.px(280))
        self.note = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.note.setObjectName("page-note")
        self.note.hide()
        self._note_soon = QTimer(self, singleShot=True, interval=NOTE_AFTER_MS)
        self._note_soon.timeout.connect(self._show_note)
        feed.noted.connect(self.say_note)
        if server is None:
            self._say(reason)
        else:
            self.view = self._new_view(server)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def views(self) -> tuple[PageView, ...]:
        """The pages that are shown."""
        return tuple(view for view in (self.view, self.beside) if view is not None)

    def _new_view(self, server: PageServer) -> PageView:
        view = PageView(server, self)
        view.ready.connect(lambda: self._attach(view))
        view.gave_up.connect(lambda: self._give_up(view))
        view.locked_page.link_opened.connect(self.link_opened)
        return view

    def _say(self, reason: str) -> None:
        label = QLabel(reason, self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setObjectName("page-reason")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.addWidget(label)

    def say_note(self, sentence: str) -> None:
        """Say below the page what it shows otherwise than it should; nothing takes the note away."""
        self.note.setText(sentence)
        self._note_soon.stop()
        if sentence:
            # What is mended in a moment is not worth a word.
            self._note_soon.start()
        else:
            self.note.hide()

    def show_as_it_was(self, on: bool) -> None:
        """Show a withdrawn article instead of the page in its place, or that again."""
        self._feed.show_as_it_was(on)

    def _show_note(self) -> None:
        self.note.show()
        self.note.raise_()
        self._place_note()

    def _place_note(self) -> None:
        width = min(self.width() - 2 * MARGIN_PX, self._theme.px(420))
        height = self.note.heightForWidth(width)
        self.note.setGeometry((self.width() - width) // 2, self.height() - height - MARGIN_PX, width, height)

    def _give_up(self, view: PageView) -> None:
        self._detach(view)
        view.hide()
        if self.layout() is None:
            self._say(
                tr("The page’s browser ended several times over this text. Your words are safe; start the app again.")
            )

    def _attach(self, view: PageView) -> None:
        self._detach(view)
        outlet = self._outlets[view] = self._feed.attach(view.take)
        outlet.tell(scheme=self._scheme)

    def _detach(self, view: PageView) -> None:
        outlet = self._outlets.pop(view, None)
        if outlet is not None:
            self._feed.detach(outlet)

    def close_pages(self) -> None:
        """Let the pages go, for good."""
        for view in self.views:
            self._detach(view)
            view.close_engine()
        self.view = self.beside = None

    # -- width, scale, and how a reader has it

    @property
    def device(self) -> str:
        """The device whose width the page has: phone, tablet or desk; or both, a phone and a desk."""
        return self._device

    def set_device(self, device: str) -> None:
        """Give the page a device's width, or show a phone's and a desk's side by side."""
        self._device = device
        if device == BOTH and self.beside is None and self._server is not None:
            self.beside = self._new_view(self._server)
            self._dress(self.beside)
            self.beside.show()
            self.view_added.emit(self.beside)
        elif device != BOTH and self.beside is not None:
            beside, self.beside = self.beside, None
            self._detach(beside)
            beside.close_engine()
        self._place()

    def set_scheme(self, scheme: str) -> None:
        """Show the page in the reader's `light` or `dark` mode."""
        self._scheme = scheme
        for outlet in self._outlets.values():
            outlet.tell(scheme=scheme)
        self._restyle()

    @property
    def text_percent(self) -> int:
        """How large a reader has set the text of all pages: 100 is as it comes."""
        return self._text_percent

    def set_text_percent(self, percent: int) -> None:
        """Show the page as to a reader who has set larger text in the browser."""
        self._text_percent = percent
        self._restyle()
        self.reflowed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(160))

    def _sheets(self) -> tuple[list[QRect], float]:
        """Return where the pages lie, from the left, and by how much they are scaled."""
        names = ["phone", "desk"] if self._device == BOTH else [self._device]
        widths = [DEVICE_WIDTHS_PX[name] for name in names]
        room = max(1, self.width() - MARGIN_PX * (1 + len(widths)))
        scale = max(SMALLEST_SCALE, min(1.0, room / sum(widths)))
        shown = [min(room, round(width * scale)) for width in widths]
        left = (self.width() - sum(shown) - MARGIN_PX * (len(shown) - 1)) // 2
        rects = []
        for width in shown:
            rects.append(QRect(left, TOP_PX, width, max(1, self.height() - TOP_PX)))
            left += width + MARGIN_PX
        return rects, scale

    def _place(self) -> None:
        sheets, scale = self._sheets()
        # The one that is always there is the phone's of both: it is the one on the left.
        for view, sheet in zip(self.views, sheets, strict=False):
            view.setGeometry(on_whole_pixels(sheet, self.devicePixelRatioF()))
            if abs(view.zoomFactor() - scale) > 0.001:
                view.setZoomFactor(scale)
        self._place_note()
        self.update()

    def _restyle(self) -> None:
        for view in self.views:
            self._dress(view)
        self.update()

    def _dress(self, view: PageView) -> None:
        view.set_ground(QColor(load_colours(self._scheme)["paper"]))
        share = self._text_percent / 100
        view.settings().setFontSize(QWebEngineSettings.FontSize.DefaultFontSize, round(FONT_PX * share))
        view.settings().setFontSize(QWebEngineSettings.FontSize.DefaultFixedFontSize, round(FIXED_FONT_PX * share))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("ground"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        for _view, sheet in zip(self.views, self._sheets()[0], strict=False):
            painter.fillRect(sheet, QColor(load_colours(self._scheme)["paper"]))
            painter.drawRect(sheet.adjusted(-1, -1, 0, 4))


def on_whole_pixels(rect: QRect, ratio: float) -> QRect:
    """Return a rect up to a few pixels smaller, whose sides are whole pixels of a screen of so many to one of ours.

    Chromium paints whole ones: at a scale such as 1.25 it would leave a black line at the edge.
    """

    def whole(side: int) -> int:
        sizes = range(side, max(side - _MOST_LESS_PX, 0), -1)
        return next((one for one in sizes if abs(one * ratio - round(one * ratio)) < _NEARLY), side)

    return QRect(rect.topLeft(), QSize(whole(rect.width()), whole(rect.height())))
