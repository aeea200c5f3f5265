"""The sheet that asks what a search is to be called."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from almost_editor.document.searching import SavedSearch
from almost_editor.document.text import clean_line
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import tr

_WIDTH = 420


class NameLine(QLineEdit):
    """A line whose Return says that it is done."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("\r", "\n"):
            self.done.emit()
            return
        super().keyPressEvent(event)


class NameSheet(Sheet):
    """Ask for a name; it stays until the name is one."""

    named = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Saved search"), parent, width=_WIDTH)
        self.renamed: SavedSearch | None = None
        """The search that gets another name; None where one is saved."""
        self.query = plain_label(wrap=True)
        self.query.setProperty("quiet", True)
        self.name = NameLine()
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Name of the search"))
        self.problem = plain_label(wrap=True)
        self.problem.setProperty("tone", "caution")
        self.button = QPushButton()
        self.button.setProperty("primary", True)
        self.body.setSpacing(theme.px(8))
        for part in (self.query, self.name, self.problem):
            self.body.addWidget(part)
        self.foot.addWidget(self.button)
        self.name.done.connect(self._tell)
        self.button.clicked.connect(self._tell)
        self.name.textEdited.connect(lambda _text: self.refuse(""))

    def ask(self, query: str, renamed: SavedSearch | None, anchor: QWidget | None) -> None:
        """Ask what a search is called, or is called from now on."""
        self.renamed = renamed
        self.query.setText(query)
        self.name.setText(renamed.name if renamed is not None else "")
        self.button.setText(tr("Rename") if renamed is not None else tr("Save search"))
        self.refuse("")
        self.hang_from(anchor)
        self.name.setFocus()
        self.name.selectAll()

    def refuse(self, sentence: str) -> None:
        """Say why a name cannot be one; with nothing, that it may."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _tell(self) -> None:
        self.named.emit(clean_line(self.name.text()).strip())
