"""Starting the window, and what is done around it: the application, the log, the signals, one library after another."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from almost_editor.paths import default_library_folder, log_file, settings_file
from almost_editor.ui.application import bug_hook, keep_log, make_application
from almost_editor.ui.process_signals import close_on_signals
from almost_editor.ui.settings import Settings
from almost_editor.ui.start_problem import open_library
from almost_editor.ui.theme import Theme
from almost_editor.ui.translation import SETTING, speak_as
from almost_editor.ui.window import MainWindow

if TYPE_CHECKING:
    from almost_editor.app.newsroom import Newsroom
    from almost_editor.ui.callers import CarryOut
    from almost_editor.ui.lanes import Lanes


def main(library_folder: Path | None = None, files: tuple[Path, ...] = (), carry_out: CarryOut | None = None) -> int:
    """Open the window on a library, with files taken in as drafts; return the exit code when it is closed.

    Shapes: `carry_out` does what commands hand to the window; it is given, as this room does not know them.
    """
    multiprocessing.freeze_support()
    application = make_application(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    keep_log(log_file())
    settings = Settings(settings_file())
    theme = Theme(settings.get("appearance/theme"))
    theme.apply(application)

    def run() -> None:
        code = 1
        try:
            first = library_folder or default_library_folder()
            code = _windows(application, first, files, theme, settings, carry_out=carry_out)
        finally:
            application.exit(code)

    # All windows come within one life of the application: Chromium ends with it, and does not begin again.
    QTimer.singleShot(0, run)
    return application.exec()


def _windows(
    application: QApplication,
    folder: Path,
    files: tuple[Path, ...],
    theme: Theme,
    settings: Settings,
    *,
    carry_out: CarryOut | None,
) -> int:
    """Open a window on one library after another, each when the one before is closed; return the exit code."""
    speak_as(application, str(settings.get(SETTING)))
    while lanes := open_library(application, folder, theme):
        window = MainWindow(theme, settings)
        window.show_at_once()
        newsroom = _newsroom(lanes, theme, settings, carry_out, window)
        sys.excepthook = bug_hook(newsroom.notices.problem)
        restore = close_on_signals(application, window.close)
        newsroom.begin(files)
        code = _until_closed(application)
        restore()
        chosen = newsroom.libraries.chosen
        newsroom.take_down()
        sys.excepthook = sys.__excepthook__
        if chosen is None:
            return code
        folder, files = chosen, ()
        speak_as(application, str(settings.get(SETTING)))
    return 1


def _newsroom(
    lanes: Lanes, theme: Theme, settings: Settings, carry_out: CarryOut | None, window: MainWindow
) -> Newsroom:
    # A second of modules, while the window is on the screen.
    from almost_editor.app.newsroom import Newsroom  # noqa: PLC0415

    return Newsroom(lanes, theme, settings, carry_out, window=window)


def _until_closed(application: QApplication) -> int:
    """Wait until the last window is closed; return what the application was ended with, or 0."""
    loop = QEventLoop()
    application.lastWindowClosed.connect(loop.quit)
    code = loop.exec()
    application.lastWindowClosed.disconnect(loop.quit)
    return code
