"""The application object: made once, before any widget, with Qt's and Chromium's noise kept out of sight."""

from __future__ import annotations

import gc
import logging
import logging.handlers
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from almost_editor import __version__
from almost_editor.errors import AlmostError
from almost_editor.paths import APP_NAME, log_file
from almost_editor.ui.icons import app_icon
from almost_editor.ui.page.engine import prepare_engine
from almost_editor.wording import tr

COLLECT_EVERY_MS = 1000

_LOG = logging.getLogger("almost_editor")
_QT_LOG = logging.getLogger("almost_editor.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application(arguments: list[str]) -> QApplication:
    """Return the application object, making it where there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    prepare_engine()
    application = QApplication(arguments)
    _collect_here(application)
    application.setApplicationName("almost-editor")
    application.setApplicationDisplayName(APP_NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("almost-editor")
    application.setWindowIcon(app_icon())
    return application


def _collect_here(application: QApplication) -> None:
    """Have Python's cycles collected on this thread alone.

    A collection that a library's lane happens to set off would take widgets down on the wrong thread, and the process
    with them.
    """
    gc.disable()
    timer = QTimer(application, interval=COLLECT_EVERY_MS)
    timer.timeout.connect(_collect)
    timer.start()


def _collect() -> None:
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return


def keep_log(file: Path) -> None:
    """Send Qt’s messages and our own to a file of at most a megabyte.

    A folder that refuses is no reason not to start.
    """
    _LOG.propagate = False
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _QT_LOG.log(_LEVELS.get(kind, logging.WARNING), message)


def bug_hook(tell: Callable[[AlmostError], object]) -> Callable[[type[BaseException], BaseException, Any], None]:
    """Return the top hook: the world's errors are told as they are, a bug is logged and told as one."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, AlmostError):
            tell(error)
            return
        _LOG.error("A bug", exc_info=(kind, error, trace))
        if sys.stderr is not None and sys.stderr.isatty():
            sys.__excepthook__(kind, error, trace)
        said = AlmostError(
            tr("Something in the app went wrong ({name}); your words are kept.", name=kind.__name__),
            tr("Go on writing. The details are in {place}.", place=log_file()),
        )
        # Told from the event loop: the hook may have come from inside a widget's own event.
        QTimer.singleShot(0, lambda: tell(said))

    return report
