"""A page on paper without a window: what the command line prints with."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject

from almost_editor.errors import AlmostError, ExportRefused
from almost_editor.newsroom.proofing import ProofStamp
from almost_editor.paths import log_file
from almost_editor.ui.application import keep_log, make_application
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.page.engine import reason_without_page
from almost_editor.ui.printing.paper import Paper
from almost_editor.ui.printing.print_job import Order, make_page

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def print_page(library: Path, draft_id: str, layouts: tuple[Path, ...], stamp: ProofStamp | None = None) -> bytes:
    """Return the PDF of an article's page, or of its proof; no screen is needed, and everything is closed again.

    Raises: ExportRefused where the page cannot start on this machine; AlmostError where it could not be printed.
    """
    reason = reason_without_page()
    if reason:
        raise ExportRefused(f"There is no PDF: {reason[:1].lower()}{reason[1:]}", "Or choose another format.")
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    page = make_page(Order(library, draft_id, layouts, stamp), progress=lambda *_step: None, cancelled=lambda: False)
    application = make_application(sys.argv[:1])
    keep_log(log_file())
    lanes = Lanes(library)
    lanes.start_reading()
    home, loop = QObject(), QEventLoop()
    came: list[bytes | AlmostError] = []
    paper = Paper(page, lanes, home)
    for told in (paper.printed, paper.failed):
        told.connect(came.append)
        told.connect(loop.quit)
    try:
        loop.exec()
    finally:
        paper.close()
        lanes.close()
        application.processEvents()
    if isinstance(came[0], AlmostError):
        raise came[0]
    return bytes(came[0])
