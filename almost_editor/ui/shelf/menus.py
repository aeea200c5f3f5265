"""The shelf's context menus: each line is built from what is under the pointer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from almost_editor.document.completing import FILTER_WORDS
from almost_editor.document.draft import CHOSEN_STAGES, Stage
from almost_editor.document.place import Order, Place, Sort
from almost_editor.document.series import Series
from almost_editor.ui.icons import icon
from almost_editor.ui.shelf.place import PLURALS, SORT_NAMES, way_text
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_caption
from almost_editor.wording import tr


class ShelfMenu(QMenu):
    """A menu in the theme's icons, whose lines say what they do in a verb."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def offer(self, label: str, work: Callable[[], object], icon_name: str = "", keys: str = "") -> QAction:
        """Add a line; `keys` are only shown, the list itself listens to them."""
        action = self.addAction(plain_caption(label))
        if icon_name:
            action.setIcon(icon(icon_name, self._theme))
        if keys:
            action.setText(f"{action.text()}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")
        action.triggered.connect(lambda _checked=False: work())
        return action

    def tick(self, group: QActionGroup, label: str, is_ticked: bool, work: Callable[[], object]) -> None:
        """Add a line that is one choice of a group."""
        action = self.offer(label, work)
        action.setCheckable(True)
        action.setChecked(is_ticked)
        group.addAction(action)

    def more(self, label: str, icon_name: str = "") -> ShelfMenu:
        """Add a menu inside this one."""
        menu = ShelfMenu(self._theme, self)
        menu.setTitle(plain_caption(label))
        if icon_name:
            menu.setIcon(icon(icon_name, self._theme))
        self.addMenu(menu)
        return menu


def articles_menu(
    theme: Theme,
    parent: QWidget,
    *,
    series: Sequence[Series],
    in_trash: bool,
    to_open: Callable[[], object] | None,
    to_stage: Callable[[Stage], object],
    to_series: Callable[[str], object],
    to_new_series: Callable[[], object],
    to_export: Callable[[], object] | None,
    to_trash: Callable[[], object],
    to_put_back: Callable[[], object],
) -> ShelfMenu:
    """Return the menu of the chosen articles; several of them can be exported together."""
    menu = ShelfMenu(theme, parent)
    if to_open is not None:
        menu.offer(tr("Open"), to_open, keys="Return")
        menu.addSeparator()
    if in_trash:
        menu.offer(tr("Put back"), to_put_back, "undo")
        return menu
    stages = menu.more(tr("Move to stage"), "in-edit")
    for stage in CHOSEN_STAGES:
        stages.offer(tr(PLURALS[stage]), lambda stage=stage: to_stage(stage), str(stage))  # type: ignore[misc]
    several = menu.more(tr("Add to series"), "series")
    for one in series:
        several.offer(one.name, lambda one=one: to_series(one.id))  # type: ignore[misc]
    if series:
        several.addSeparator()
    several.offer(tr("New series…"), to_new_series, "plus")
    menu.addSeparator()
    if to_export is not None:
        menu.offer(tr("Export…"), to_export, "export", "Ctrl+E")
    menu.offer(tr("Move to trash"), to_trash, "trash", "Del")
    return menu


def sort_menu(
    theme: Theme, parent: QWidget, sorts: Sequence[Sort], order: Order, to_sort: Callable[[Order], object]
) -> ShelfMenu:
    """Return the menu of orders, the one that is shown ticked, and the two ends that it can begin with."""
    menu = ShelfMenu(theme, parent)
    by, ends = QActionGroup(menu), QActionGroup(menu)
    for sort in sorts:
        name = tr(SORT_NAMES[sort])
        menu.tick(by, name, sort is order.sort, lambda sort=sort: to_sort(Order(sort)))  # type: ignore[misc]
    menu.addSeparator()
    for end in (Order(order.sort), Order(order.sort, is_turned=True)):
        way = way_text(end)
        way = way[:1].upper() + way[1:]
        menu.tick(ends, way, end == order, lambda end=end: to_sort(end))  # type: ignore[misc]
    return menu


def place_menu(
    theme: Theme,
    parent: QWidget,
    place: Place,
    *,
    to_next_part: Callable[[], object],
    to_manage: Callable[[], object],
    to_new_series: Callable[[], object],
    to_new: Callable[[], object],
    to_put_back: Callable[[], object],
) -> ShelfMenu:
    """Return the menu of a stage, a series or the trash."""
    menu = ShelfMenu(theme, parent)
    if place.kind == "series":
        menu.offer(tr("Start the next part"), to_next_part, "plus")
        menu.offer(tr("Manage series…"), to_manage, "settings")
        menu.addSeparator()
        menu.offer(tr("New series…"), to_new_series, "series")
    elif place.kind in ("stage", "author"):
        menu.offer(tr("New article"), to_new, "new")
    else:
        menu.offer(tr("Put all back"), to_put_back, "undo")
    return menu


def search_menu(
    theme: Theme,
    parent: QWidget,
    *,
    to_put: Callable[[str], object],
    to_save: Callable[[], object] | None,
) -> ShelfMenu:
    """Return the menu of the search field: the filters that there are, and saving what is typed."""
    menu = ShelfMenu(theme, parent)
    for name, says in FILTER_WORDS.items():
        word = f"{name}:tk" if name == "has" else f"{name}:"
        menu.offer(word, lambda word=word: to_put(word))  # type: ignore[misc]
        menu.actions()[-1].setText(f"{word}\t{tr(says)}")
    menu.addSeparator()
    menu.offer(tr("Save this search…"), to_save or (lambda: None), "save")
    menu.actions()[-1].setEnabled(to_save is not None)
    return menu


def saved_search_menu(
    theme: Theme,
    parent: QWidget,
    *,
    to_show: Callable[[], object],
    to_rename: Callable[[], object],
    to_delete: Callable[[], object],
    may_change: bool,
) -> ShelfMenu:
    """Return the menu of a saved search."""
    menu = ShelfMenu(theme, parent)
    menu.offer(tr("Show what it finds"), to_show, "search", "Return")
    menu.addSeparator()
    for action in (menu.offer(tr("Rename…"), to_rename), menu.offer(tr("Delete"), to_delete, "trash", "Del")):
        action.setEnabled(may_change)
    return menu
