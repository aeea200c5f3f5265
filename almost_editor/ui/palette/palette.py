"""The palette: from a few letters to something done."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from almost_editor.document.quick_open import Candidate, QuickIndex
from almost_editor.ui.actions import MENUS, ActionSpec, ActionTable, action, menu_name
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.choice_sheet import ChoiceSheet
from almost_editor.ui.widgets.choices import ROW_HEIGHT, Choice, ChoiceDelegate, ChoiceModel
from almost_editor.wording import tr

REMEMBERED = 12
"""Commands that were used last, which come first while nothing is typed."""
_SETTING = "palette/recent"
_OWN = "help.commands"


class Palette(QObject):
    """Offers what can be done now, and what cannot with the reason; the keyboard is back before it is done."""

    def __init__(self, window: QWidget, theme: Theme, actions: ActionTable, settings: Settings) -> None:
        super().__init__(window)
        self._actions = actions
        self._settings = settings
        self._index = QuickIndex()
        self._choices: dict[str, Choice] = {}
        self._rows = ChoiceModel()
        self.sheet = ChoiceSheet(
            theme,
            tr("Commands"),
            window,
            asks=tr("Some letters of what you want to do"),
            called=tr("Commands, the likeliest first"),
            rows=self._rows,
            delegate=ChoiceDelegate(theme),
            row_height=ROW_HEIGHT,
            most_rows=12,
        )
        self.sheet.typed.connect(lambda _text: self._look())
        self.sheet.taken.connect(self._do)
        self.sheet.row_moved.connect(self._explain)

    @action("help.commands", "All &commands…", "Ctrl+Shift+P", menu="Help", icon="search")
    def open(self) -> None:
        """Do anything by some letters of what it is called."""
        if not self.sheet.isHidden():
            self.sheet.dismiss()
            return
        # Before the sheet has the keyboard: what can be done depends on where it was.
        self._gather()
        self.sheet.field.clear()
        self.sheet.hang_from(None)
        self._look()

    def _gather(self) -> None:
        recent = self._recent()
        specs = [spec for spec in self._actions.specs() if spec.id != _OWN]
        specs.sort(key=lambda spec: MENUS.index(spec.menu))
        self._choices = {spec.id: self._choice(spec) for spec in specs}
        self._index = QuickIndex()
        # What was used last is newer than all else, and of two that are as near it comes first.
        order = {spec.id: -place for place, spec in enumerate(specs)}
        order |= {one: len(recent) - place for place, one in enumerate(recent)}
        self._index.put(
            Candidate(spec.id, order[spec.id], spec.plain_label, slug=spec.tip, byline=menu_name(spec.menu))
            for spec in specs
        )
        self._index.bring_up()

    def _choice(self, spec: ActionSpec) -> Choice:
        made = self._actions[spec.id]
        keys = QKeySequence(spec.own_keys) if spec.own_keys else made.shortcut()
        is_on = made.isCheckable() and made.isChecked()
        remark = " · ".join(
            part for part in ("on" * is_on, keys.toString(QKeySequence.SequenceFormat.NativeText)) if part
        )
        # “Idea” alone says nothing outside its menu.
        place = f"{menu_name(spec.menu)} · {spec.tip}" if spec.tip else menu_name(spec.menu)
        return Choice(spec.id, spec.plain_label, place, remark, why_off="" if made.isEnabled() else self._why_off(spec))

    def _why_off(self, spec: ActionSpec) -> str:
        return self._actions.why_off(spec.id) or tr("There is nothing to do it to.")

    def _look(self) -> None:
        typed = self.sheet.field.text()
        if typed.strip():
            found = [self._choices[one] for one in self._index.find(typed, limit=len(self._choices))]
        else:
            recent = [one for one in self._recent() if one in self._choices]
            rest = [one for one in self._choices if one not in recent]
            found = [self._choices[one] for one in (*recent, *rest)]
        # What can be done stands before what cannot, as near as that may be.
        found.sort(key=lambda choice: bool(choice.why_off))
        self._rows.set_choices(found)
        self.sheet.rows_changed("" if found else tr("Nothing is called anything like it."))
        self._explain(0 if found else -1)

    def _explain(self, row: int) -> None:
        if 0 <= row < self._rows.rowCount():
            self.sheet.say(self._rows.choice(row).why_off)

    def _do(self, row: int) -> None:
        choice = self._rows.choice(row)
        if choice.why_off:
            return
        self.sheet.dismiss()
        self._settings.set(_SETTING, [choice.key, *(one for one in self._recent() if one != choice.key)][:REMEMBERED])
        self._actions[choice.key].trigger()

    def _recent(self) -> list[str]:
        return [one for one in self._settings.get(_SETTING) if isinstance(one, str)]
