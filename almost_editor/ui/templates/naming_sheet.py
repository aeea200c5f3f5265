"""The sheet that asks what a template is to be called."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from almost_editor.document.text import squash
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import later, tr

_WIDTH = 460
_ABOUT = later(
    "Headline, dek, text, byline, section, tags, series, language, layout, length and notes are kept. Address, dates, "
    "stage, pictures and corrections stay with this article. What is written {{like this}} is a blank: the next writer "
    "goes from one to the next with Tab, and none of them can be exported."
)


class NamingSheet(Sheet):
    """Ask for a name; where it is taken, ask once more whether that one may go."""

    named = Signal(str, bool)
    """The name, and whether a template that has it may go."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Save as template"), parent, width=_WIDTH)
        self.about = plain_label(tr(_ABOUT), wrap=True)
        self.about.setProperty("quiet", True)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Name of the template"))
        self.problem = plain_label(wrap=True)
        self.problem.setProperty("tone", "caution")
        self.save = QPushButton(tr("Save template"))
        self.save.setProperty("primary", True)
        self.replace = QPushButton(tr("Replace it"))
        self.body.setSpacing(theme.px(8))
        for part in (self.name, self.problem, self.about):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.save)
        row.addWidget(self.replace)
        row.addStretch(1)
        self.foot.addLayout(row)
        self.name.textEdited.connect(lambda _text: self.refuse(""))
        self.save.clicked.connect(lambda: self._tell(may_go=False))
        self.replace.clicked.connect(lambda: self._tell(may_go=True))

    def ask(self, name: str, anchor: QWidget | None) -> None:
        """Ask under what name the article is kept, with one to begin with."""
        self.name.setText(name)
        self.refuse("")
        self.hang_from(anchor)
        self.name.setFocus()
        self.name.selectAll()

    def refuse(self, sentence: str, *, is_taken: bool = False) -> None:
        """Say why a name cannot be one, or that it is another template's; with nothing, that it may."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.replace.setVisible(is_taken)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.name.hasFocus():
            self._tell(may_go=False)
            return
        super().keyPressEvent(event)

    def _tell(self, *, may_go: bool) -> None:
        self.named.emit(squash(self.name.text()), may_go)
