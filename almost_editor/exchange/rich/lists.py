"""Lists as programs write them, brought to the one shape: a list in a list is in the item that it belongs to."""

from __future__ import annotations

import re

from almost_editor.exchange.rich.styles import style_of
from almost_editor.exchange.rich.tree import Node

_LEVEL = re.compile(r"\blevel(\d)")
_NUMBER = re.compile(r"\(?(?:(\d{1,6})|[a-z]{1,6})[.):]", re.I)
_LISTS = ("ul", "ol")


def build_lists(root: Node) -> None:
    """Make lists of Word's paragraphs that only look like lists, and put lists that stand beside items into them."""
    for parent in [root, *root.all()]:
        if any(_level(child) for child in parent.children if isinstance(child, Node)):
            _build_words(parent)
    for node in list(root.all()):
        if node.name in _LISTS:
            _adopt(node)


def _level(node: Node) -> int:
    """Return at which level of a list a paragraph of Word's stands, from 1; 0 where it is none of a list."""
    written = style_of(node).get("mso-list", "")
    if not written or node.name in _LISTS or written.startswith(("none", "ignore", "skip")):
        return 0
    found = _LEVEL.search(written)
    return int(found[1]) if found else 1


def _build_words(parent: Node) -> None:
    """Gather neighbouring list paragraphs of an element into nested lists."""
    children, parent.children = parent.children, []
    open_lists: list[tuple[int, Node]] = []
    for child in children:
        if isinstance(child, str) and not child.strip():
            parent.add(child)
            continue
        level = _level(child) if isinstance(child, Node) else 0
        if not level or not isinstance(child, Node):
            open_lists = []
            parent.add(child)
            continue
        label = _take_label(child)
        number = _NUMBER.match(label)
        kind = "ol" if number else "ul"
        while open_lists and open_lists[-1][0] > level:
            open_lists.pop()
        if open_lists and open_lists[-1][0] == level and open_lists[-1][1].name != kind:
            open_lists.pop()
        if not open_lists or open_lists[-1][0] < level:
            made = Node(kind, {"start": number[1]} if number and number[1] else {})
            above = open_lists[-1][1].children[-1] if open_lists else parent
            (above if isinstance(above, Node) else parent).add(made)
            open_lists.append((level, made))
        item = Node("li")
        for part in child.children:
            item.add(part)
        # A heading that is numbered stays one.
        if re.fullmatch("h[1-6]", child.name):
            heading = Node(child.name)
            for part in item.children:
                heading.add(part)
            item.children = []
            item.add(heading)
        open_lists[-1][1].add(item)


def _take_label(paragraph: Node) -> str:
    """Take the bullet or number out of a list paragraph, and return it."""
    for node in list(paragraph.all()):
        if style_of(node).get("mso-list") == "ignore":
            label = node.text.strip()
            node.replace(None)
            return label
    return ""


def _adopt(node: Node) -> None:
    """Put what is no item of a list into the item before it."""
    items: list[Node | str] = []
    for child in node.children:
        if isinstance(child, str):
            if child.strip():
                items.append(_item(child, node))
        elif child.name == "li":
            items.append(child)
        elif child.name in ("script", "style", "template"):
            continue
        elif items and isinstance(items[-1], Node):
            items[-1].add(child)
        else:
            items.append(_item(child, node))
    node.children = items


def _item(child: Node | str, parent: Node) -> Node:
    made = Node("li", parent=parent)
    made.add(child)
    return made
