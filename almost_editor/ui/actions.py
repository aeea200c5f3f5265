"""Actions: declared beside what they do, gathered into one table for menus, shortcuts, tool tips and the guide.

A feature is any object with methods marked by `@action`. `ActionTable` makes one `QAction` of each; the menu bar, the
tool bar, the shortcut sheet and the tests read the table and nothing else.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from almost_editor.wording import later, tr

_MENU_LABELS = {
    "File": later("&File"),
    "Edit": later("&Edit"),
    "Insert": later("&Insert"),
    "Format": later("F&ormat"),
    "Series": later("&Series"),
    "View": later("&View"),
    "Tools": later("&Tools"),
    "Help": later("&Help"),
}
MENUS: tuple[str, ...] = tuple(_MENU_LABELS)
"""The menus as actions name them, in order; what a person reads is `menu_name`."""

_ROLES = {
    "app.preferences": QAction.MenuRole.PreferencesRole,
    "app.quit": QAction.MenuRole.QuitRole,
    "help.about": QAction.MenuRole.AboutRole,
}
"""What a Mac moves into the application's own menu; by itself it would go by the English words."""
_WRITES_ON_A_MAC = re.compile(r"^Alt\+(.)$")

_Method = TypeVar("_Method", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What an action is called and where it stands.

    Shapes: `id` is `thing.verb`; `menu` is one of `MENUS`, or empty for an action without a menu entry; `group` sets
    apart entries of one menu by a line, in ascending order; actions with the same `choice` exclude each other.
    """

    id: str
    label: str
    shortcut: str = ""
    menu: str = ""
    group: int = 0
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    choice: str = ""
    on_draft: bool = False
    """It does something to the open draft, and is off while none is open."""
    own_keys: str = ""
    """Keys that every field answers by itself: the menu shows them and takes them from nobody."""
    writes: bool = False
    """It changes the library, or leads to what does, and is off while another window writes."""
    submenu: str = ""
    """The label of a menu within the menu, where it stands with others of the same group."""

    @property
    def plain_label(self) -> str:
        """The label without its mnemonic and dots."""
        return self.label.replace("&", "").removesuffix("…")

    def said(self) -> ActionSpec:
        """Return the spec with what a person reads of it in the language that is spoken."""
        return replace(self, label=tr(self.label), tip=tr(self.tip), submenu=tr(self.submenu))


def action(
    id: str,
    label: str,
    shortcut: str = "",
    *,
    menu: str = "",
    group: int = 0,
    icon: str = "",
    tip: str = "",
    checkable: bool = False,
    choice: str = "",
    on_draft: bool = False,
    own_keys: str = "",
    writes: bool = False,
    submenu: str = "",
) -> Callable[[_Method], _Method]:
    """Mark a method as an action; a checkable one is called with its new state."""
    spec = ActionSpec(
        id,
        label,
        shortcut,
        menu,
        group,
        icon,
        tip,
        checkable or bool(choice),
        choice,
        on_draft,
        own_keys,
        writes,
        submenu,
    )

    def mark(method: _Method) -> _Method:
        method.__dict__["almost_action"] = spec
        return method

    return mark


def specs_of(feature: object) -> Iterator[tuple[ActionSpec, str]]:
    """Give each action of a feature (an object or its class) with its method's name, in order of definition."""
    kind = feature if isinstance(feature, type) else type(feature)
    for ancestor in reversed(kind.__mro__):
        for name, member in vars(ancestor).items():
            spec = getattr(member, "almost_action", None)
            if isinstance(spec, ActionSpec):
                yield spec, name


def menu_name(menu: str) -> str:
    """Return what a menu is called where it is shown, without its mnemonic."""
    return tr(_MENU_LABELS[menu]).replace("&", "")


def keys_of(spec: ActionSpec, platform: str = sys.platform) -> list[QKeySequence]:
    """Return an action's keys. On a Mac Option and a digit write a sign, such as a bracket: Command joins them."""
    parts = [part.strip() for part in spec.shortcut.split("|")] if spec.shortcut else []
    if platform == "darwin":
        parts = [_WRITES_ON_A_MAC.sub(r"Ctrl+Alt+\1", part) for part in parts]
    return [QKeySequence(part) for part in parts]


class ActionTable(QObject):
    """All actions of the window, by id."""

    starting = Signal(str)
    """An action is about to do what it does."""

    def __init__(self, parent: QWidget, dress: Callable[[QAction, str], object]) -> None:
        super().__init__(parent)
        self._window = parent
        self._dress = dress
        self._actions: dict[str, QAction] = {}
        self._specs: dict[str, ActionSpec] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._is_open, self._why_not = True, ""
        self._forbidden: dict[str, str] = {}

    def gather(self, *features: object) -> None:
        """Make an action of every marked method of the features."""
        for feature in features:
            for spec, name in specs_of(feature):
                self._add(spec.said(), getattr(feature, name))

    def _add(self, spec: ActionSpec, method: Callable[..., object]) -> None:
        shown = QKeySequence(spec.own_keys).toString(QKeySequence.SequenceFormat.NativeText)
        made = QAction(f"{spec.label}\t{shown}" if shown else spec.label, self._window)
        made.setObjectName(spec.id)
        made.setCheckable(spec.checkable)
        made.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        if spec.icon:
            self._dress(made, spec.icon)
            made.setIconVisibleInMenu(False)
        if spec.shortcut:
            made.setShortcuts(keys_of(spec))
        made.setToolTip(_tip(spec, made))
        made.setStatusTip("")
        made.triggered.connect(lambda _checked=False: self.starting.emit(spec.id))
        if spec.checkable:
            made.triggered.connect(method)
        else:
            made.triggered.connect(lambda _checked=False: method())
        if spec.choice:
            group = self._choices.setdefault(spec.choice, QActionGroup(self))
            group.addAction(made)
        self._actions[spec.id] = made
        self._specs[spec.id] = spec
        self._window.addAction(made)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the table, in order of gathering and in the language that is spoken."""
        return tuple(self._specs.values())

    def follow(self, draft: object | None) -> None:
        """Switch what acts on the open draft on or off."""
        self._is_open = draft is not None
        self._switch()

    def forbid_writing(self, why: str) -> None:
        """Switch what writes off, its tool tip saying why; an empty reason switches it on again."""
        self._why_not = why
        self._switch()

    def forbid(self, action_id: str, why: str) -> None:
        """Switch one action off for good, its tool tip saying why: what it needs is not on this machine."""
        self._forbidden[action_id] = why
        self._switch()

    def why_off(self, action_id: str) -> str:
        """Return why an action is off; nothing where the table does not know, or it is on."""
        spec = self._specs[action_id]
        if action_id in self._forbidden:
            return self._forbidden[action_id]
        if spec.on_draft and not self._is_open:
            return tr("No article is open.")
        return self._why_not if spec.writes else ""

    def _switch(self) -> None:
        for spec in self._specs.values():
            made = self._actions[spec.id]
            why_not = self._forbidden.get(spec.id) or (self._why_not if spec.writes else "")
            if spec.on_draft or spec.writes or why_not:
                made.setEnabled((self._is_open or not spec.on_draft) and not why_not)
                made.setToolTip(why_not or _tip(spec, made))

    def fill(self, bar: QMenuBar) -> None:
        """Lay out the menus from the table."""
        for title in MENUS:
            entries = [spec for spec in self._specs.values() if spec.menu == title]
            if entries:
                menu = QMenu(tr(_MENU_LABELS[title]), bar)
                menu.setToolTipsVisible(True)
                self._fill_menu(menu, entries)
                bar.addMenu(menu)

    def _fill_menu(self, menu: QMenu, entries: list[ActionSpec]) -> None:
        last_group: int | None = None
        within: dict[str, QMenu] = {}
        for spec in sorted(entries, key=lambda entry: entry.group):
            if last_group is not None and spec.group != last_group:
                menu.addSeparator()
            if spec.submenu and spec.submenu not in within:
                within[spec.submenu] = menu.addMenu(spec.submenu)
                within[spec.submenu].setToolTipsVisible(True)
            within.get(spec.submenu, menu).addAction(self._actions[spec.id])
            last_group = spec.group


def _tip(spec: ActionSpec, made: QAction) -> str:
    shown = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    sentence = spec.tip or spec.plain_label
    return f"{sentence} ({shown})" if shown else sentence
