"""An article's text as a row of blocks, for systems that have documents of their own.

Shapes: blocks and what is in them are `render.elements`, read from HTML whose addresses are absolute already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from almost_editor.publish.article import Article
from almost_editor.publish.outgoing import absolute_html
from almost_editor.render.elements import Element, Nodes, read_html

HEADINGS = ("h2", "h3", "h4", "h5", "h6")
LISTS = ("ul", "ol")
PICTURES = ("img", "picture")
BLOCKS = frozenset({"p", *HEADINGS, *LISTS, "dl", "blockquote", "figure", "aside", "pre", "table", "hr", "details"})
"""What stands by itself; any other element that holds one of them is a mere container."""

_QUOTES = ("“", "”")
_WHITE = " \t\n\r\f"
"""What HTML takes for white space; a no-break space is a sign like others."""
_SPACES = re.compile(f"[{_WHITE}]+")


def body_blocks(article: Article, body_html: str) -> tuple[Element, ...]:
    """Return the blocks of an article as its page has them: corrections, dateline and text."""
    return (*notice_paragraphs(article), *_with_dateline(article, _blocks(body_html, article.canonical)))


def notice_paragraphs(article: Article) -> tuple[Element, ...]:
    """Return a paragraph for each correction, the newest first."""
    return tuple(
        Element(
            "p",
            (),
            (
                Element("strong", (), (one.label,)),
                f" {one.display} ",
                *read_html(absolute_html(str(one.html), article.canonical)),
            ),
        )
        for one in article.corrections
    )


def _with_dateline(article: Article, blocks: tuple[Element, ...]) -> tuple[Element, ...]:
    if not article.dateline:
        return blocks
    said: Nodes = (Element("strong", (), (article.dateline,)), " — ")
    if blocks and blocks[0].tag == "p" and not classes(blocks[0]):
        return (Element("p", blocks[0].attributes, (*said, *blocks[0].children)), *blocks[1:])
    return (Element("p", (), said[:1]), *blocks)


# Reading costs as much as all that is made from it, and every system reads the same text.
@lru_cache(maxsize=2)
def body_nodes(body_html: str, canonical: str) -> Nodes:
    """Return an article's text as a tree with whole addresses."""
    return read_html(absolute_html(body_html, canonical))


@lru_cache(maxsize=2)
def _blocks(body_html: str, canonical: str) -> tuple[Element, ...]:
    return tuple(blocks_of(body_nodes(body_html, canonical)))


def blocks_of(nodes: Nodes) -> Iterator[Element]:
    """Give the blocks of nodes; what stands loose between them becomes paragraphs, and containers give what they hold.

    Law: every word of the nodes is in one of the blocks.
    """
    loose: list[Element | str] = []
    for node in nodes:
        if isinstance(node, str) or node.is_inline:
            loose.append(node)
            continue
        yield from _paragraph(loose)
        loose = []
        if node.tag in BLOCKS or is_notes(node):
            yield node
        else:
            yield from blocks_of(node.children)
    yield from _paragraph(loose)


def _paragraph(loose: list[Element | str]) -> Iterator[Element]:
    if loose and (text_of(tuple(loose)).strip() or pictures_in(tuple(loose))):
        yield Element("p", (), tuple(loose))


def runs_of(nodes: Nodes) -> list[Nodes]:
    """Return nodes as lines of inline text, for places that hold nothing else. Law: no word is lost."""
    lines: list[Nodes] = []
    for block in blocks_of(nodes):
        if all(isinstance(child, str) or child.is_inline for child in block.children):
            lines += [block.children] if block.children else []
        else:
            lines += runs_of(block.children)
    return lines


def is_notes(element: Element) -> bool:
    """Tell whether this is the section of footnotes at a text's end."""
    return element.tag == "section" and "footnotes" in classes(element)


def value(element: Element, name: str) -> str:
    """Return an attribute; nothing where there is none."""
    return next((given for known, given in element.attributes if known == name), "")


def classes(element: Element) -> list[str]:
    """Return the classes of an element."""
    return value(element, "class").split()


def first(nodes: Nodes, *tags: str) -> Element | None:
    """Return the first element with one of the tags, however deep."""
    for node in nodes:
        if isinstance(node, Element):
            found = node if node.tag in tags else first(node.children, *tags)
            if found:
                return found
    return None


def child(element: Element, tag: str) -> Element | None:
    """Return the first child with a tag."""
    return next((one for one in element.children if isinstance(one, Element) and one.tag == tag), None)


def quotation_of(element: Element) -> tuple[Element, Element | None] | None:
    """Return what a pull quote says and who said it; nothing where the figure is something else, or more."""
    said, who = child(element, "blockquote"), child(element, "figcaption")
    rest = tuple(one for one in element.children if one is not said and one is not who)
    fits = said is not None and "pull-quote" in classes(element) and not line_of(rest) and not pictures_in(rest)
    return (said, who) if fits and said else None


def pictures_in(nodes: Nodes) -> list[Element]:
    """Return every `img`, in order."""
    found: list[Element] = []
    for node in nodes:
        if isinstance(node, Element):
            found += [node] if node.tag == "img" else pictures_in(node.children)
    return found


def text_of(nodes: Nodes) -> str:
    """Return the words of inline nodes, as they stand: breaks as new lines, a footnote’s number in brackets."""
    return "".join(node if isinstance(node, str) else _said(node) for node in nodes)


def _said(node: Element) -> str:
    if node.tag == "br":
        return "\n"
    words = text_of(node.children)
    return f"[{words}]" if value(node, "role") == "doc-noteref" else words


def line_of(nodes: Nodes) -> str:
    """Return the words of nodes on one line, paragraphs apart by a space."""
    return " ".join(filter(None, (squashed(text_of(run)).strip(" ") for run in runs_of(nodes))))


def squashed(text: str) -> str:
    """Return text with every run of HTML's white space made one space."""
    return _SPACES.sub(" ", text)


def without(nodes: Nodes, *tags: str) -> Nodes:
    """Return nodes without the elements of some tags, and without the way back from a footnote."""
    return tuple(
        node if isinstance(node, str) else Element(node.tag, node.attributes, without(node.children, *tags))
        for node in nodes
        if isinstance(node, str) or not (node.tag in tags or value(node, "role") == "doc-backlink")
    )


def dressed(nodes: Nodes, tags: Mapping[str, str], attributes: tuple[str, ...] = ("href",)) -> Nodes:
    """Return inline nodes with only some tags, under the names that `tags` gives them; of the others the words stay.

    What only browsers show as quotation marks is written out.
    """
    kept: list[Element | str] = []
    for node in nodes:
        if isinstance(node, str):
            kept.append(node)
            continue
        inner = dressed(node.children, tags, attributes)
        if node.tag in tags:
            named = tuple((name, given) for name, given in node.attributes if name in attributes)
            kept.append(Element(tags[node.tag], named, inner))
        else:
            kept += (_QUOTES[0], *inner, _QUOTES[1]) if node.tag == "q" else inner
    return tuple(kept)


def trimmed(nodes: Nodes) -> Nodes:
    """Return inline nodes with white space as HTML shows it: in a row one, and none at either end."""
    kept: list[Element | str] = []
    for node in nodes:
        if isinstance(node, str) and kept and isinstance(kept[-1], str):
            kept[-1] += node
        else:
            kept.append(node)
    kept = [squashed(node) if isinstance(node, str) else node for node in kept]
    if kept and isinstance(kept[0], str):
        kept[0] = kept[0].lstrip(" ")
    if kept and isinstance(kept[-1], str):
        kept[-1] = kept[-1].rstrip(" ")
    return tuple(node for node in kept if node != "")


def joined(lines: list[Nodes], between: Nodes) -> Nodes:
    """Return lines as one, something between them."""
    nodes: list[Element | str] = []
    for number, line in enumerate(lines):
        nodes += (*between, *line) if number else line
    return tuple(nodes)
