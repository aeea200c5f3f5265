"""Preferences: what the form chooses takes effect at once, and what menus choose stands in the form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from almost_editor.ui.actions import ActionTable, action
from almost_editor.ui.preferences.preferences_sheet import PreferencesSheet
from almost_editor.ui.preferences.rows import GROUPS, Kind
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme


class Preferences(QObject):
    """Keeps form, settings and menus in step."""

    def __init__(self, window: QWidget, theme: Theme, actions: ActionTable, settings: Settings) -> None:
        super().__init__(window)
        self._actions = actions
        self._settings = settings
        self.sheet = PreferencesSheet(theme, window)
        self.sheet.chosen.connect(self._take)
        settings.changed.connect(self._show)

    @action("app.preferences", "P&references…", "Ctrl+,", menu="Tools", icon="settings")
    def open(self) -> None:
        """Show what this machine remembers of your choices, and find one by its name."""
        self.sheet.fill(GROUPS)
        for key in self.sheet.rows:
            self._show(key)
        self.sheet.hang_from(None)

    def _show(self, key: str) -> None:
        if key in self.sheet.rows:
            self.sheet.show_value(key, self._settings.get(key))

    def _take(self, key: str, value: Any) -> None:
        row = self.sheet.rows[key].row
        if row.kind is Kind.SWITCH:
            made = self._actions[row.actions[""]]
            if made.isChecked() != value:
                made.trigger()
        elif row.kind is Kind.CHOICE and value in row.actions:
            self._actions[row.actions[value]].trigger()
        else:
            self._settings.set(key, value)
        # An action may be off, and may have taken the keyboard to where it was needed from the menu.
        self._show(key)
        focused = QApplication.focusWidget()
        if not self.sheet.isHidden() and not (focused and self.sheet.isAncestorOf(focused)):
            self.sheet.rows[key].control.focus_it()
