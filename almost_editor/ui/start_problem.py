"""The start that failed: why the library cannot be opened, what to do, and the ways on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout

from almost_editor.errors import AlmostError, LibraryError, LibraryLocked
from almost_editor.paths import APP_NAME
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.process_signals import close_on_signals
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.wording import tr


class StartProblem(QDialog):
    """Shown instead of the window; `folder` is the library to try next, or None to quit."""

    def __init__(self, theme: Theme, folder: Path, error: AlmostError) -> None:
        super().__init__()
        self.folder: Path | None = None
        self._tried = folder
        self.setWindowTitle(APP_NAME)
        self.setMinimumWidth(theme.px(480))
        heading = plain_label(tr("The library did not open"), wrap=True)
        heading.setFont(theme.font("headline"))
        sentence = plain_label(error.message, wrap=True)
        remedy = plain_label(error.remedy, wrap=True)
        place = plain_label(str(folder), wrap=True)
        place.setProperty("tone", "quiet")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        again = QPushButton(tr("Try again"))
        again.setProperty("primary", True)
        again.setDefault(True)
        again.clicked.connect(lambda: self._go_on(self._tried))
        other = QPushButton(tr("Open another library…"))
        other.clicked.connect(self._choose)
        leave = QPushButton(tr("Quit"))
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(other)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(again)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        for label in (heading, sentence, remedy, place):
            column.addWidget(label)
        column.addSpacing(theme.px(12))
        column.addLayout(buttons)

    def _go_on(self, folder: Path) -> None:
        self.folder = folder
        self.accept()

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Open another library"), str(self._tried.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._go_on(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def open_library(application: QApplication, folder: Path, theme: Theme) -> Lanes | None:
    """Open a library, asking what to do where it cannot be opened; None where the person would rather quit.

    One that another window writes to is opened for reading. Ctrl+C quits here too, without a word.
    """
    while True:
        lanes = Lanes(folder)
        problem = _start(lanes)
        if problem is None:
            return lanes
        dialog = StartProblem(theme, folder, problem)
        restore = close_on_signals(application, dialog.reject)
        dialog.exec()
        restore()
        dialog.deleteLater()
        if dialog.folder is None:
            return None
        folder = dialog.folder


def _start(lanes: Lanes) -> LibraryError | None:
    try:
        lanes.start()
    except LibraryLocked:
        return _start_reading(lanes)
    except LibraryError as error:
        return error
    return None


def _start_reading(lanes: Lanes) -> LibraryError | None:
    try:
        lanes.start_reading()
    except LibraryError as error:
        return error
    return None
