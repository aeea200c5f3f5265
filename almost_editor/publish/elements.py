"""A rendered text as a tree, for what is no page: letters, plain text, documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

_ALONE = frozenset({"br", "col", "hr", "img", "source", "wbr"})
"""Elements that have no end."""

BLOCKS = frozenset(
    {
        "aside", "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h2", "h3", "h4",
        "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
        "tr", "ul",
    }
)  # fmt: skip
"""Elements that stand in lines of their own."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a rendered text, with what is in it: further elements, and text."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: tuple[Element | str, ...] = ()

    @property
    def classes(self) -> tuple[str, ...]:
        """The words of its `class`."""
        return tuple(self.attributes.get("class", "").split())

    @property
    def is_block(self) -> bool:
        """Whether it stands in lines of its own."""
        return self.name in BLOCKS

    @property
    def role(self) -> str:
        """What it says that it is, such as `doc-noteref`."""
        return self.attributes.get("role", "")

    @property
    def text(self) -> str:
        """All its words, as they stand."""
        if self.name == "br":
            return "\n"
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def all(self, name: str) -> Iterator[Element]:
        """Go through the elements of a name below this one, in order."""
        for child in self.children:
            if isinstance(child, Element):
                if child.name == name:
                    yield child
                yield from child.all(name)


def read_elements(html: str) -> Element:
    """Return a rendered text as one `div`. Shapes: `html` is what rendering gives: sanitised, every element closed."""
    reader = _Reader()
    reader.feed(str(html))  # markup that escapes what it meets would meet itself
    reader.close()
    while len(reader.open) > 1:
        reader.handle_endtag(reader.open[-1][0])
    return Element("div", {}, tuple(reader.open[0][2]))


def runs(children: tuple[Element | str, ...]) -> Iterator[Element | tuple[Element | str, ...]]:
    """Go through what stands in an element: blocks one by one, and what is between them in one line, together."""
    line: list[Element | str] = []
    for child in children:
        if isinstance(child, Element) and holds_blocks(child):
            if said(line):
                yield tuple(line)
            line = []
            yield child
        else:
            line.append(child)
    if said(line):
        yield tuple(line)


def has_blocks(element: Element) -> bool:
    """Tell whether blocks stand in an element, however deep."""
    return any(holds_blocks(one) for one in element.children if isinstance(one, Element))


def holds_blocks(element: Element) -> bool:
    """Tell whether an element is a block, or one of those that may stand around blocks does."""
    return element.is_block or has_blocks(element)


def said(line: list[Element | str] | tuple[Element | str, ...]) -> bool:
    """Tell whether anything of a line is seen."""
    return any(
        bool(one.strip(" \t\r\n")) if isinstance(one, str) else one.name == "img" or said(one.children) for one in line
    )


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str], list[Element | str]]] = [("div", {}, [])]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in _ALONE:
            self.open[-1][2].append(Element(tag, attributes))
        else:
            self.open.append((tag, attributes, []))

    def handle_endtag(self, tag: str) -> None:
        if tag not in {name for name, _, _ in self.open[1:]}:
            return
        name = ""
        while name != tag:
            name, attributes, children = self.open.pop()
            self.open[-1][2].append(Element(name, attributes, tuple(children)))

    def handle_data(self, data: str) -> None:
        self.open[-1][2].append(data)
