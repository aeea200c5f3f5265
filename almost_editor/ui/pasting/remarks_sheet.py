"""The sheet that lists what could not be kept of a pasted text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import tr

_WIDTH = 460


class RemarksSheet(Sheet):
    """A list of sentences, and a button that closes it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("What was not kept"), parent, width=_WIDTH)
        self.body.setSpacing(theme.px(10))
        self._labels: list[QLabel] = []
        done = QPushButton(tr("Done"))
        done.clicked.connect(self.dismiss)
        self.foot.addWidget(done)

    def show_remarks(self, remarks: Sequence[str]) -> None:
        """Show the remarks on one text."""
        for label in self._labels:
            self.body.removeWidget(label)
            # Else it would be seen below the new ones until Qt has deleted it.
            label.hide()
            label.deleteLater()
        self._labels = [plain_label(tr(remark)) for remark in remarks]
        for label in self._labels:
            label.setWordWrap(True)
            self.body.addWidget(label)
        self.hang_from(None)
