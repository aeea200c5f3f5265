"""The sheet of preferences: a line that finds, and the rows in their groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from almost_editor.document.text import folded
from almost_editor.ui.preferences.marked_label import MarkedLabel
from almost_editor.ui.preferences.preference_row import PreferenceRow
from almost_editor.ui.preferences.rows import Row
from almost_editor.ui.settings import TABLE
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.search_field import SearchField
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import tr

_WIDTH = 680


class PreferencesSheet(Sheet):
    """The form. Shapes: `chosen` carries a setting’s key and the value that a person chose."""

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Preferences"), parent, width=_WIDTH)
        self.rows: dict[str, PreferenceRow] = {}
        self._sections: list[tuple[MarkedLabel, QWidget, list[PreferenceRow]]] = []
        self.field = SearchField(theme, tr("What you want to change"))
        self.nothing = plain_label(tr("No preference is called anything like it."), wrap=True)
        self.nothing.setProperty("quiet", True)
        self.body.addWidget(self.field)
        self.body.addWidget(self.nothing)
        self.field.textChanged.connect(self._sift)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._go_to_first)

    def fill(self, groups: Sequence[tuple[str, Sequence[Row]]]) -> None:
        """Make the rows, once, and show them all."""
        if not self.rows:
            settings = {setting.key: replace(setting, sentence=tr(setting.sentence)) for setting in TABLE}
            for name, rows in groups:
                made = [PreferenceRow(self.theme, tr(name), row.said(), settings[row.key]) for row in rows]
                self._add_group(tr(name), made)
        self.field.clear()
        self._sift("")

    def _add_group(self, name: str, made: list[PreferenceRow]) -> None:
        section, box = MarkedLabel(self.theme, name), QWidget()
        section.setProperty("quiet", True)
        section.setProperty("role", "section")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, self.theme.px(8))
        column.setSpacing(self.theme.px(12))
        column.addWidget(section)
        for row in made:
            column.addWidget(row)
            self.rows[row.row.key] = row
            row.chosen.connect(lambda value, key=row.row.key: self.chosen.emit(key, value))
        self.body.addWidget(box)
        self._sections.append((section, box, made))

    def show_value(self, key: str, value: Any) -> None:
        """Show a setting as it is now; one that is not in the form is passed over."""
        if key in self.rows:
            self.rows[key].show_value(value)

    def shown(self) -> list[str]:
        """Return the keys of the settings that are in the sheet now, from the top."""
        return [key for key, row in self.rows.items() if not row.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down leave the line for the first row that was found: it would scroll."""
        is_press = watched is self.field and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self._go_to_first()
            return True
        return super().eventFilter(watched, event)

    def _fields(self) -> list[QWidget]:
        """Return what takes the keyboard row by row, whatever height each part of a row has."""
        return sorted(super()._fields(), key=self._row_of)

    def _row_of(self, field: QWidget) -> tuple[int, int]:
        for place, row in enumerate(self.rows.values()):
            if row.isAncestorOf(field):
                return place, int(field is row.reset)
        return (-1, 0) if field is self.field else (len(self.rows), 0)

    def _go_to_first(self) -> None:
        for key in self.shown()[:1]:
            self.rows[key].control.focus_it()

    def _sift(self, typed: str) -> None:
        words = folded(typed).split()
        found = False
        for section, box, rows in self._sections:
            section.mark(words)
            # Every row is asked: each shows or hides itself.
            meant = [row for row in rows if row.sift(words)]
            box.setVisible(bool(meant))
            found = found or bool(meant)
        self.nothing.setVisible(bool(self.rows) and not found)
