"""The style book's own text, for whoever would rather write it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from almost_editor.desk.stylebook.reading import read_book
from almost_editor.document.text import clean
from almost_editor.ui.text_document import raw_text
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import tr

_WIDTH, _HEIGHT = 860, 350


class TextSheet(Sheet):
    """Show the file's text and let it be changed. What cannot be read is not saved; its line is led to."""

    saved = Signal(str)
    left = Signal()
    """Somebody goes back to the rules."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Text of the style book"), parent, width=_WIDTH)
        self._shown = ""
        self._gives_up = False
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Text of the style book"))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(theme.font("mono-small"))
        self.text.setMinimumHeight(theme.px(_HEIGHT))
        self.problem = plain_label(wrap=True)
        self.problem.setProperty("tone", "caution")
        self.save, self.back = QPushButton(tr("Save")), QPushButton(tr("Back to the rules"))
        self.save.setProperty("primary", True)
        self.body.setSpacing(theme.px(8))
        self.body.addWidget(self.text)
        self.body.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for button in (self.save, self.back):
            row.addWidget(button)
        row.addStretch(1)
        self.foot.addLayout(row)
        self.text.textChanged.connect(self._on_changed)
        self.save.clicked.connect(self._save)
        self.back.clicked.connect(self._leave)

    def ask(self, text: str, problem: str = "") -> None:
        """Show a text, and what is wrong with it."""
        self._shown = text
        self.text.setPlainText(text)
        self._say(problem)
        self.hang_from(None)
        self.text.setFocus()
        self._lead_to_wrong()

    @property
    def written(self) -> str:
        """The text as it stands here."""
        return clean(raw_text(self.text.document()))

    def tell_saved(self) -> None:
        """Hear that the text is in the library."""
        self._shown = self.written
        self._on_changed()

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be saved."""
        self._say(sentence)
        self._lead_to_wrong()

    def _on_changed(self) -> None:
        self._gives_up = False
        self.save.setEnabled(self.written != self._shown)

    def _save(self) -> None:
        self.saved.emit(self.written)

    def _leave(self) -> None:
        self.dismiss()
        if self.isHidden():
            self.left.emit()

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.fit()

    def _lead_to_wrong(self) -> None:
        wrong = read_book(self.written).wrong
        if wrong and wrong[0].line:
            block = self.text.document().findBlockByNumber(wrong[0].line - 1)
            if block.isValid():
                self.text.setTextCursor(QTextCursor(block))
                self.text.centerCursor()

    def dismiss(self) -> None:
        """Close; where something is not saved, the second time."""
        if not self.isHidden() and self.written != self._shown and not self._gives_up:
            self._gives_up = True
            self._say(tr("What you changed is not saved. Close again to give it up."))
            return
        super().dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S):
            self._save()
            return
        super().keyPressEvent(event)
