"""What somebody hears who does not see the window: its accessible tree as text, and what is wrong with it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from almost_editor.ui.details.pane import DetailsPane
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.ui.widgets.stops import stops_in

CONTROLS = {
    "Button", "ButtonDropDown", "ButtonMenu", "CheckBox", "ComboBox", "Dialog", "EditableText", "Link", "List",
    "MenuItem", "PageTab", "ProgressBar", "RadioButton", "Slider", "SpinBox", "Table", "Tree", "ListItem", "TreeItem",
}  # fmt: skip
LISTED = {"ListItem", "TreeItem", "Cell", "MenuItem", "StaticText"}
"""What a list, a menu or a table may have twice: two articles of one name are two articles."""
MOST_ROWS = 12
"""Rows of a list that are looked at."""
SLACK_PX = 4
_DEFAULT = re.compile(r"Q[A-Z]\w+|(push|tool|radio)?[bB]utton\d*|\W*|lineEdit\d*|…")


@dataclass(frozen=True)
class Node:
    """One thing in the tree, as it is told."""

    depth: int
    role: str
    name: str
    description: str
    is_stop: bool
    path: str

    def __str__(self):
        told = f"{'  ' * self.depth}{self.role} “{self.name}”"
        return f"{told}: {self.description}" if self.description else told


def tree(widget: QWidget) -> list[Node]:
    """Return all that is visible in a widget, itself first."""
    found: list[Node] = []
    _walk(QAccessible.queryAccessibleInterface(widget), 0, "", found)
    return found


def _walk(one, depth, path, found):
    state = one.state()
    if state.invisible:
        return
    role = one.role().name
    name = one.text(QAccessible.Text.Name)
    found.append(Node(depth, role, name, one.text(QAccessible.Text.Description), bool(state.focusable), path))
    place = f"{path}/{len(found)}:{role} {name}"
    # A row of a list is as wide as the model: one look at a few of them is enough.
    count = one.childCount() if role not in ("List", "Tree", "Table") else min(one.childCount(), MOST_ROWS)
    for number in range(count):
        child = one.child(number)
        if child is not None and child.isValid():
            _walk(child, depth + 1, place, found)


def faults(widget: QWidget) -> list[str]:
    """Return what is wrong with the names in a widget, a sentence each."""
    nodes = tree(widget)
    wrong = [f"no name: {one} in {one.path}" for one in nodes if _is_told(one) and not one.name.strip()]
    wrong += [
        f"says nothing: {one} in {one.path}" for one in nodes if _is_told(one) and _DEFAULT.fullmatch(one.name.strip())
    ]
    named = Counter((one.path, one.role, one.name) for one in nodes if _is_told(one) and one.role not in LISTED)
    wrong += [f"{count} times in {path}: {role} “{name}”" for (path, role, name), count in named.items() if count > 1]
    return wrong


def _is_told(node: Node) -> bool:
    return node.role in CONTROLS or node.is_stop


def stops(widget: QWidget) -> list[QWidget]:
    """Return what Tab comes to in a widget, in its order: Qt's own, or that of a pane that walks as the eye reads."""
    if isinstance(widget, Sheet | DetailsPane):
        return [one for one in stops_in(widget) if not one.accessibleName().startswith("Close ")]
    found, one = [], widget.nextInFocusChain()
    while one is not widget:
        if (
            widget.isAncestorOf(one)
            and one.isVisible()
            and one.isEnabled()
            and one.focusProxy() is None
            and not _walks_by_itself(one, widget)
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus.value
        ):
            found.append(one)
        one = one.nextInFocusChain()
    return found


def _walks_by_itself(one: QWidget, within: QWidget) -> bool:
    while (one := one.parentWidget()) is not within:
        if isinstance(one, Sheet | DetailsPane):
            return True
    return False


def leaps(widget: QWidget) -> list[str]:
    """Return where Tab goes back up, or leftwards in a row, among what stands in one column of a widget."""
    order = [(one, QRect(one.mapTo(widget, one.rect().topLeft()), one.size())) for one in stops(widget)]
    wrong = []
    for (before, here), (after, there) in pairwise(order):
        shares_column = here.left() < there.right() and there.left() < here.right()
        shares_row = here.top() + SLACK_PX < there.bottom() and there.top() + SLACK_PX < here.bottom()
        goes_up = shares_column and there.bottom() <= here.top() + SLACK_PX
        goes_left = shares_row and there.right() <= here.left() + SLACK_PX
        if goes_up or goes_left:
            wrong.append(f"from {_called(before)} {here.getRect()} back to {_called(after)} {there.getRect()}")
    return wrong


def _called(widget: QWidget) -> str:
    name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return f"{type(widget).__name__} “{name}”"
