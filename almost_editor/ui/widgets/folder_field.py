"""A folder to write into: where it is, and the button that chooses another one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.elided_label import ElidedLabel
from almost_editor.wording import tr


class FolderField(QWidget):
    """Show a folder. Shapes: `folder_requested` asks for another one; `ask_for_folder` answers that."""

    folder_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self._place = ElidedLabel("", mode=Qt.TextElideMode.ElideMiddle)
        row.addWidget(self._place, 1)
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose the folder to export to"))
        dress(self.choose, "folder", theme)
        self.choose.clicked.connect(self.folder_requested)
        row.addWidget(self.choose)
        self.setFocusProxy(self.choose)
        self.show_folder(None)

    def show_folder(self, folder: Path | None) -> None:
        """Show a folder, or that none was chosen yet."""
        self._place.setText(str(folder) if folder else tr("No folder chosen yet"))

    def ask_for_folder(self, window: QWidget, before: str) -> QFileDialog:
        """Open the dialog for another folder; it tells by `fileSelected`."""
        dialog = QFileDialog(window, tr("Choose a folder to export to"), before)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
