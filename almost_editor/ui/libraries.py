"""Libraries: another one can be opened in this window's place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from almost_editor.ui.actions import action
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.wording import tr


class Libraries(QObject):
    """Lets another library be chosen; the window closes for it, with its words saved."""

    def __init__(self, window: QWidget, open_draft: OpenDraft, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._open_draft = open_draft
        self._folder = folder
        self.chosen: Path | None = None
        """The library to open once this window is gone."""

    @action("library.open", "Open &library…", "Ctrl+Shift+O", menu="File", group=5, icon="folder", tip="Open a library")
    def open(self) -> None:
        """Choose another library's folder; an empty folder becomes a new library."""
        dialog = QFileDialog(self._window, tr("Open a library"), str(self._folder.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.change_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @action("app.quit", "&Quit", "Ctrl+Q", menu="File", group=6)
    def quit(self) -> None:
        """Close the window, with every word saved."""
        self._window.close()

    def change_to(self, folder: Path) -> None:
        """Close this window for another library; the same one stays open."""
        if folder.resolve() != self._folder.resolve():
            self._close_for(folder)

    def reopen(self) -> None:
        """Close this window for another one on the same library."""
        self._close_for(self._folder)

    def _close_for(self, folder: Path) -> None:
        self.chosen = folder
        if not self._window.close() and self._open_draft.problem is not None:
            self.chosen = None
