"""Paper: one article in a page of its own, out of sight, until it is a PDF."""

from __future__ import annotations

import json
import time

from PySide6.QtCore import QByteArray, QMarginsF, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize

from almost_editor.errors import AlmostError
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.page.serving import PageServer
from almost_editor.ui.page.view import PageView
from almost_editor.ui.printing.print_job import PrintedPage
from almost_editor.wording import tr

SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
MARGINS_MM = QMarginsF(20, 18, 20, 18)
"""As the layouts' `@page` rule has them: the engine asks for them and does not read the rule."""
WINDOW_PX = (960, 1280)
"""A page without a window has no width, and would choose the smallest of each picture's files."""
LOOK_AGAIN_MS = 40
PATIENCE_S = 20.0
"""For pictures and style sheet; what has not come by then is printed without."""

_FILL = """(({html, attributes, style}) => {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(attributes.html)) root.setAttribute(name, value);
  for (const [name, value] of Object.entries(attributes.body)) document.body.setAttribute(name, value);
  root.setAttribute("data-scheme", "light");
  document.getElementById("layout-style").setAttribute("href", style);
  document.body.innerHTML = html;
  // Nobody scrolls here to where a picture would be loaded.
  for (const one of document.images) one.loading = "eager";
})(%s); true"""
"""The exported body as it is: what the live page does to follow keys (patches, sections, marks) is not for paper."""
_IS_THERE = (
    "document.readyState === 'complete' && [...document.images].every((one) => one.complete)"
    " && [...document.querySelectorAll('link[rel=stylesheet][href]')].every((one) => one.sheet)"
)


class Paper(QObject):
    """Lays one page out on paper, and tells once what came of it; `close` it afterwards, or at any time before."""

    printed = Signal(bytes)
    failed = Signal(object)
    """An `AlmostError`."""

    def __init__(self, page: PrintedPage, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._began = time.monotonic()
        self._server = PageServer(lanes, self)
        self._server.serve_style(page.style_path, page.style_css)
        self._server.serve_pictures(page.pictures)
        self._look_again = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._look)
        self._view: PageView | None = PageView(self._server)
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._view.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._view.resize(*WINDOW_PX)
        self._view.ready.connect(self._fill)
        self._view.gave_up.connect(self._give_up)
        self._view.show()

    def close(self) -> None:
        """Let the page go, whatever it is at; nothing is told after that."""
        view, self._view = self._view, None
        self._look_again.stop()
        if view is not None:
            view.close_engine()

    def _fill(self) -> None:
        if self._view is not None:
            body = {"html": self._page.html, "attributes": self._page.attributes, "style": self._page.style_path}
            self._view.ask(_FILL % json.dumps(body), lambda _answer: self._look())

    def _look(self) -> None:
        if self._view is not None:
            self._view.ask(_IS_THERE, self._print_when)

    def _print_when(self, is_there: object) -> None:
        if self._view is None:
            return
        if not is_there and time.monotonic() - self._began < PATIENCE_S:
            self._look_again.start()
            return
        size = QPageSize(SIZES[self._page.paper])
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, MARGINS_MM, QPageLayout.Unit.Millimeter)
        self._view.page().printToPdf(self._take, layout)

    def _take(self, data: QByteArray) -> None:
        if self._view is None:
            return
        pdf = bytes(data.data())
        # Told later: whoever hears it closes the page, which is still in the middle of saying it.
        if pdf.startswith(b"%PDF") and b"%%EOF" in pdf[-1024:]:
            QTimer.singleShot(0, self, lambda: self.printed.emit(pdf))
        else:
            self._give_up()

    def _give_up(self) -> None:
        error = AlmostError(
            tr("The page could not be printed."), tr("Print it again; if that does not help, restart the app.")
        )
        QTimer.singleShot(0, self, lambda: self.failed.emit(error))
