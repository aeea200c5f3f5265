"""The shortcut sheet: every action that has keys, by menu, and a line that leaves those which are looked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from almost_editor.document.text import folded
from almost_editor.ui.actions import MENUS, ActionSpec, keys_of, menu_name
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label, section_label
from almost_editor.ui.widgets.search_field import SearchField
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import tr

_WIDTH = 520


@dataclass(frozen=True, slots=True)
class _Row:
    words: str
    """What it is found by."""
    labels: tuple[QLabel, QLabel]
    section: QLabel


class ShortcutSheet(Sheet):
    """Filled from the table of actions when it is asked for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Keyboard shortcuts"), parent, width=_WIDTH)
        self.field = SearchField(theme, tr("An action, a menu or a key"))
        self.nothing = plain_label(tr("No action has a name or keys like it."), wrap=True)
        self.nothing.setProperty("quiet", True)
        self._rows: list[_Row] = []
        self.body.addWidget(self.field)
        self.body.addWidget(self.nothing)
        self.field.textChanged.connect(self._sift)

    def fill(self, specs: Sequence[ActionSpec]) -> None:
        """Show the shortcuts of actions, once: a table that was gathered stays as it is."""
        if not self._rows:
            self.body.addWidget(self._table(specs))
        self.field.clear()
        self._sift("")

    def shown(self) -> list[tuple[str, str]]:
        """Return the names and keys that are in the sheet now, from the top."""
        return [(row.labels[0].text(), row.labels[1].text()) for row in self._rows if not row.labels[0].isHidden()]

    def _table(self, specs: Sequence[ActionSpec]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.theme.px(24))
        grid.setVerticalSpacing(self.theme.px(4))
        grid.setColumnStretch(0, 1)
        line = 0
        for menu in MENUS:
            entries = [spec for spec in specs if spec.menu == menu and (spec.shortcut or spec.own_keys)]
            if not entries:
                continue
            section = section_label(menu_name(menu))
            section.setContentsMargins(0, self.theme.px(8) if line else 0, 0, 0)
            grid.addWidget(section, line, 0, 1, 2)
            for place, spec in enumerate(entries, start=line + 1):
                name, keys = plain_label(spec.plain_label, wrap=True), plain_label(_keys(spec))
                keys.setProperty("tone", "quiet")
                grid.addWidget(name, place, 0)
                grid.addWidget(keys, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
                self._rows.append(_Row(folded(f"{section.text()} {name.text()} {keys.text()}"), (name, keys), section))
            line += len(entries) + 1
        return table

    def _sift(self, typed: str) -> None:
        """Leave the rows that have every word of what was typed."""
        words = folded(typed).split()
        sections: set[QLabel] = set()
        for row in self._rows:
            is_meant = all(word in row.words for word in words)
            for label in row.labels:
                label.setVisible(is_meant)
            if is_meant:
                sections.add(row.section)
        for section in {row.section for row in self._rows}:
            section.setVisible(section in sections)
        self.nothing.setVisible(bool(self._rows) and not sections)


def _keys(spec: ActionSpec) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    keys = [one.toString(native) for one in keys_of(spec) or [QKeySequence(spec.own_keys)]]
    return reduce(lambda one, other: tr("{keys} or {others}", keys=one, others=other), keys)
