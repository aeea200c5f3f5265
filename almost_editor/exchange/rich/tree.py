"""Foreign HTML as a tree, whatever is left open in it; nothing is dropped here but comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

MAX_DEPTH = 90
"""Deeper elements are not nested any further; their words stay where they are."""

BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
        "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main",
        "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }
)  # fmt: skip
_ALONE = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
_ENDED_BY: dict[str, frozenset[str]] = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tr": frozenset({"td", "th", "tr"}),
    "tbody": frozenset({"td", "th", "tr", "thead", "tbody"}),
    "tfoot": frozenset({"td", "th", "tr", "thead", "tbody"}),
}
"""What a new element ends that was left open, as far as the list or table that it is in."""
_PARAGRAPH = frozenset({"p"})
_WALLS = frozenset({"ul", "ol", "dl", "table"})
_CONDITION = re.compile(r"<!\[[^<>\]]*\]>")


@dataclass(slots=True, eq=False)
class Node:
    """An element: its name and attributes in lower case, what is in it, and what it is in."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)
    parent: Node | None = None

    @property
    def classes(self) -> tuple[str, ...]:
        """The words of its `class`."""
        return tuple(self.attributes.get("class", "").split())

    @property
    def text(self) -> str:
        """All its words, as they stand."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def add(self, child: Node | str) -> None:
        """Put something at its end."""
        self.children.append(child)
        if isinstance(child, Node):
            child.parent = self

    def all(self) -> Iterator[Node]:
        """Go through the elements below this one, in order; whoever changes the tree takes a list first."""
        for child in self.children:
            if isinstance(child, Node):
                yield child
                yield from child.all()

    def above(self) -> Iterator[Node]:
        """Go through the elements that this one is in, from the nearest on."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def replace(self, by: Node | str | None) -> None:
        """Put something else, or nothing, in its place."""
        if self.parent is not None:
            place = self.parent.children.index(self)
            self.parent.children[place : place + 1] = [] if by is None else [by]
            if isinstance(by, Node):
                by.parent = self.parent
            self.parent = None

    def has_blocks(self) -> bool:
        """Tell whether anything below stands in lines of its own."""
        return any(node.name in BLOCKS for node in self.all())


def read_tree(html: str) -> Node:
    """Return foreign HTML as one `body`. Raises nothing, whatever the text. Cost: linear, for what programs write."""
    reader = _Reader()
    reader.feed(_settled(html))
    reader.close()
    return reader.root


def _settled(html: str) -> str:
    """Return HTML without comments and conditions, and with nothing at its end that begins and never ends.

    The parser of the standard library fails at unknown conditions and looks through the rest for each open end.
    """
    kept: list[str] = []
    place = 0
    while (start := html.find("<!--", place)) >= 0:
        kept.append(html[place:start])
        end = html.find("-->", start + 4)
        place = start + 4 if end < 0 else end + 3
        if end < 0:
            break
    kept.append(html[place:])
    bare = _CONDITION.sub("", "".join(kept)).replace("<![", "&lt;![").replace("<!--", "").replace("\0", "")
    last = bare.rfind(">") + 1
    return bare[:last] + bare[last:].replace("<", "&lt;")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("body")
        self._open = [self.root]
        self._too_deep: dict[str, int] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._end_what_is_ended_by(tag)
        node = Node(tag, {name: value or "" for name, value in reversed(attrs)})
        if tag in ("html", "body"):
            self.root.attributes.update(node.attributes)
            return
        if tag in _ALONE:
            self._open[-1].add(node)
        elif len(self._open) >= MAX_DEPTH:
            self._too_deep[tag] = self._too_deep.get(tag, 0) + 1
            if tag in BLOCKS:
                self._open[-1].add(Node("br"))
        else:
            self._open[-1].add(node)
            self._open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        # `<o:p/>` ends itself; `<p/>` does so in XML alone, where nothing else is meant.
        if tag not in _ALONE:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._too_deep.get(tag):
            self._too_deep[tag] -= 1
            return
        for place in range(len(self._open) - 1, 0, -1):
            name = self._open[place].name
            if name == tag:
                del self._open[place:]
                return
            if name in ("td", "th", "table") and tag not in BLOCKS:
                return

    def handle_data(self, data: str) -> None:
        self._open[-1].add(data)

    def _end_what_is_ended_by(self, tag: str) -> None:
        ended = _ENDED_BY.get(tag, frozenset()) | (_PARAGRAPH if tag in BLOCKS else frozenset())
        lowest = 0
        for place in range(len(self._open) - 1 if ended else 0, 0, -1):
            name = self._open[place].name
            if name in _WALLS:
                break
            if name in ended:
                lowest = place
        if lowest:
            del self._open[lowest:]
