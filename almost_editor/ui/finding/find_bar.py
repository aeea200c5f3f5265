"""The find bar: a line for the words, what was found, the ways onwards; below it, when wanted, what is put instead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from almost_editor.document.patterns import Wanted
from almost_editor.ui.finding.find_field import FindField
from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.announcing import announce
from almost_editor.ui.widgets.plain import hairline, keys_text, mark, plain_label
from almost_editor.wording import later, tr

ONE_LINE_FROM_PX = 560
"""In a narrower bar the switches stand below the field."""
ARROWS_FROM_PX = 300
"""In a narrower one still the field keeps its room, and the keys do what the arrows did."""
AMONG = later("{place:,} of {found:,}")
FROM_TOP = later("{place:,} of {found:,}, from the top")
FROM_END = later("{place:,} of {found:,}, from the end")


class FindBar(QWidget):
    """What a person sees of finding. It knows no text: it tells what was typed, and shows what it is told."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("find-bar")
        self.field = FindField(tr("Find in the text"))
        self.field.setObjectName("find")
        self.field.setMinimumWidth(theme.px(80))
        self.said = plain_label()
        self.said.setProperty("tone", "quiet")
        self.trouble = plain_label(wrap=True)
        self.trouble.setProperty("tone", "caution")
        self.trouble.hide()
        self.case = self._switch("Aa", tr("Upper and lower case count"), tr("Match case"))
        self.whole = self._switch("ab", tr("Whole words only"), tr("Whole words"))
        theme.changed.connect(lambda: _underline(self.whole))
        _underline(self.whole)
        self.pattern = self._switch(".*", tr("A pattern: \\d+ finds digits, ^ begins a line (Python’s)"), tr("Pattern"))
        self.inside = self._switch("", tr("Only in what is selected"), tr("In the selection"), "selection")
        self.previous = self._button(
            "chevron-up", tr("The one before ({keys})", keys=keys_text("Shift+F3")), tr("Find the one before")
        )
        self.next = self._button("chevron-down", tr("The next (F3)"), tr("Find the next"))
        self.close_button = self._button("close", tr("Back to the text (Esc)"), tr("Close the find bar"))
        self.new_words = FindField(tr("Replace with"))
        self.new_words.setMinimumWidth(theme.px(80))
        self.one = self._push(tr("Replace"), tr("Replace this one and go on (Return)"))
        self.all = self._push(
            tr("Replace all"),
            tr("Replace every one, as one step to undo ({keys})", keys=keys_text("Ctrl+Return")),
        )
        self._switches = self._row(self.case, self.whole, self.pattern, self.inside)
        self._arrows = self._row(self.previous, self.next)
        self.replacing = self._row(self.new_words, self.one, self.all)
        self.replacing.hide()
        self._build()

    def _switch(self, text: str, tip: str, name: str, icon: str = "") -> QToolButton:
        button = self._button(icon, tip, name)
        button.setCheckable(True)
        if text:
            button.setText(text)
        return button

    def _button(self, icon: str, tip: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tip)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if icon:
            dress(button, icon, self._theme, "quiet")
        return button

    def _push(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAutoDefault(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _row(self, *parts: QWidget) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(4))
        for part in parts:
            row.addWidget(part)
        return held

    def _build(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        self._grid = QGridLayout()
        self._grid.setContentsMargins(px(12), px(6), px(12), px(6))
        self._grid.setHorizontalSpacing(px(4))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.field, 0, 0)
        self._grid.addWidget(self.said, 0, 1)
        self._grid.addWidget(self._switches, 0, 2)
        self._grid.addWidget(self._arrows, 0, 3)
        self._grid.addWidget(self.close_button, 0, 4)
        self._grid.addWidget(self.trouble, 2, 0, 1, 5)
        self._grid.addWidget(self.replacing, 3, 0, 1, 5)
        column.addLayout(self._grid)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes, in order."""
        switches = (self.case, self.whole, self.pattern, self.inside)
        return (
            *(self.field, self.new_words, self.one, self.all),
            *(*switches, self.previous, self.next, self.close_button),
        )

    @property
    def wanted(self) -> Wanted:
        """What is looked for, and how."""
        how = (switch.isChecked() for switch in (self.case, self.whole, self.pattern))
        return Wanted(self.field.text(), *how)

    def when_leaving(self, leave: Callable[[], object], go_back: Callable[[], object]) -> None:
        """Have both lines leave with Escape, and with Shift go back to where the search began."""
        for field in (self.field, self.new_words):
            field.left.connect(leave)
            field.returned.connect(go_back)
        self.close_button.clicked.connect(leave)

    def say(self, words: str, *, found: bool = True) -> None:
        """Show how many there are, or in caution's colour that there are none."""
        self._speak(self.said, words)
        self._speak(self.trouble, "")
        mark(self.said, tone="quiet" if found else "caution")
        mark(self.field, wrong=not found)

    def say_trouble(self, sentence: str) -> None:
        """Say below the field why nothing can be found."""
        self._speak(self.said, "")
        self._speak(self.trouble, sentence)
        mark(self.field, wrong=True)

    def _speak(self, label: QLabel, words: str) -> None:
        if words != label.text():
            label.setText(words)
            # Nobody moves to a label to hear what became of a search.
            announce(label, words)
        if label is self.trouble:
            label.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, width = self._theme.px, event.size().width()
        self._arrows.setVisible(width >= px(ARROWS_FROM_PX))
        if width >= px(ONE_LINE_FROM_PX):
            self._grid.addWidget(self._switches, 0, 2)
        else:
            self._grid.addWidget(self._switches, 1, 0, 1, 5, Qt.AlignmentFlag.AlignLeft)


def _underline(button: QToolButton) -> None:
    font = button.font()
    font.setUnderline(True)
    button.setFont(font)
