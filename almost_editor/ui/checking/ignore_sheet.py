"""The sheet that asks why a finding is to be left alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from almost_editor.desk.checks.finding import Finding
from almost_editor.document.text import clean_line
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import tr

_WIDTH = 420


class IgnoreSheet(Sheet):
    """Ask for a reason, which may be none; it is kept beside the library's words."""

    given = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Ignore in this article"), parent, width=_WIDTH)
        self.message = plain_label(wrap=True)
        self.message.setProperty("quiet", True)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Reason, for whoever edits it next"))
        self.reason.setAccessibleName(tr("Reason"))
        self.button = QPushButton(tr("Ignore"))
        self.button.setProperty("primary", True)
        self.body.setSpacing(theme.px(8))
        self.body.addWidget(self.message)
        self.body.addWidget(self.reason)
        self.foot.addWidget(self.button)
        self.reason.returnPressed.connect(self._tell)
        self.button.clicked.connect(self._tell)

    def ask(self, finding: Finding, anchor: QWidget | None) -> None:
        """Ask why this finding is left alone."""
        self.message.setText(tr(finding.message))
        self.reason.clear()
        self.hang_from(anchor)
        self.reason.setFocus()

    def _tell(self) -> None:
        reason = clean_line(self.reason.text()).strip()
        self.dismiss()
        self.given.emit(reason)
