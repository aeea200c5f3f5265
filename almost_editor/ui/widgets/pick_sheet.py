"""A sheet to pick one thing of a few dozen by some letters of its name, with buttons below for what else there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choice_sheet import ChoiceSheet
from almost_editor.ui.widgets.choices import ROW_HEIGHT, Choice, ChoiceDelegate, ChoiceModel
from almost_editor.wording import tr


class PickSheet(ChoiceSheet):
    """Show choices of which each typed word must be a part; it knows nothing of what they are."""

    chosen = Signal(str)
    """The key of what was picked."""
    moved = Signal(object)
    """The `Choice` that Return would pick, or None."""

    def __init__(self, theme: Theme, title: str, parent: QWidget, *, asks: str, called: str) -> None:
        rows = ChoiceModel()
        super().__init__(
            theme,
            title,
            parent,
            asks=asks,
            called=called,
            rows=rows,
            delegate=ChoiceDelegate(theme),
            row_height=ROW_HEIGHT,
            most_rows=10,
        )
        self._model = rows
        self._all: tuple[Choice, ...] = ()
        self._nothing = ""
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(8))
        self.typed.connect(lambda _text: self._look())
        self.taken.connect(lambda row: self.chosen.emit(rows.choice(row).key))
        self.row_moved.connect(lambda row: self.moved.emit(self.current()))

    def add_button(self, words: str) -> QPushButton:
        """Put a button below the rows and return it."""
        if not self._buttons.count():
            self._buttons.addStretch(1)
            self.foot.addLayout(self._buttons)
        button = QPushButton(words)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def ask(self, anchor: QWidget | None = None) -> None:
        """Show the sheet with an empty line; what there is comes by `offer`."""
        self.field.clear()
        self.hang_from(anchor)
        self._look()

    def offer(self, choices: Sequence[Choice], nothing: str) -> None:
        """Show what there is to pick from, and `nothing` where there is none of it."""
        self._all, self._nothing = tuple(choices), nothing
        self._look()

    def current(self) -> Choice | None:
        """Return what Return would pick."""
        row = self.view.currentIndex().row()
        return self._model.choice(row) if 0 <= row < self._model.rowCount() else None

    def _look(self) -> None:
        words = self.field.text().casefold().split()
        found = [one for one in self._all if all(word in one.spoken.casefold() for word in words)]
        self._model.set_choices(found)
        self.rows_changed("" if found else tr("Nothing is called anything like it.") if self._all else self._nothing)
        self.moved.emit(self.current())
