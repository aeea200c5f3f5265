"""Elements: HTML of our own, read as a tree and written back.

It reads what layouts and the sanitiser write, not what people type: a tag that closes nothing is passed over, what is
left open closes with its parent, and comments are dropped.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from html.parser import HTMLParser

MOST_DEPTH = 80
"""Elements within elements that are read; deeper ones are left out with their words. Our own stay far below."""

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_AS_IT_IS = frozenset({"script", "style"})
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark",
    "picture", "q", "rp", "rt", "ruby", "s", "samp", "small", "source", "span", "strong", "sub", "sup", "time", "u",
    "var", "wbr",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Element:
    """An element with what is in it; a `str` beside it is text, with nothing escaped."""

    tag: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Node, ...] = ()

    @property
    def is_inline(self) -> bool:
        """Whether it stands in a line of text, and so does all that is in it."""
        return self.tag in _INLINE and all(isinstance(child, str) or child.is_inline for child in self.children)

    @property
    def start(self) -> str:
        """The start tag."""
        attributes = (f' {name}="{escape(value)}"' for name, value in self.attributes)
        return f"<{self.tag}{''.join(attributes)}>"

    @property
    def end(self) -> str:
        """The end tag; nothing where there is none."""
        return "" if self.tag in _VOID else f"</{self.tag}>"

    @property
    def nameless(self) -> Element:
        """The element without what follows from its words: a heading's anchor, a note's number, a table's key stop."""
        leads_here = any(name == "href" and value.startswith("#") for name, value in self.attributes)
        dropped = {"id", "tabindex", *(("href", "aria-label") if leads_here else ())}
        kept = tuple((name, value) for name, value in self.attributes if name not in dropped)
        children = tuple(child if isinstance(child, str) else child.nameless for child in self.children)
        return Element(self.tag, kept, children)

    def with_attribute(self, name: str, value: str) -> Element:
        """Return the element with one attribute more."""
        return replace(self, attributes=(*self.attributes, (name, value)))


Node = Element | str
Nodes = tuple[Node, ...]


def read_html(html: str) -> Nodes:
    """Return what HTML holds. Cost: linear, some seconds for a megabyte that is all tags."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.all()


def written(nodes: Nodes) -> str:
    """Return nodes as HTML. Law: reading it again gives the same nodes, texts side by side joined."""
    return "".join(_parts(nodes))


def _parts(nodes: Nodes, *, as_it_is: bool = False) -> list[str]:
    parts: list[str] = []
    for node in nodes:
        if isinstance(node, str):
            parts.append(node if as_it_is else escape(node, quote=False))
        else:
            parts += (node.start, *_parts(node.children, as_it_is=node.tag in _AS_IT_IS), node.end)
    return parts


def words_in(nodes: Nodes) -> str:
    """Return the text of nodes, a space between elements."""
    return " ".join(node if isinstance(node, str) else words_in(node.children) for node in nodes)


class _Reader(HTMLParser):
    """Builds the tree from the inside out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[Element, list[Node]]] = [(Element(""), [])]

    def all(self) -> Nodes:
        """Return everything, with what is still open closed."""
        while len(self._open) > 1:
            self._shut()
        return tuple(self._open[0][1])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, tuple((name, value or "") for name, value in attrs))
        if tag in _VOID:
            self._open[-1][1].append(element)
        elif len(self._open) <= MOST_DEPTH:
            self._open.append((element, []))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element, _ in self._open[1:]):
            while self._shut() != tag:
                pass

    def handle_data(self, data: str) -> None:
        children = self._open[-1][1]
        if children and isinstance(children[-1], str):
            children[-1] += data
        else:
            children.append(data)

    def _shut(self) -> str:
        element, children = self._open.pop()
        self._open[-1][1].append(replace(element, children=tuple(children)))
        return element.tag
