"""Text as Ghost's editor keeps it: a Lexical document.

Ghost has paragraphs, headings, lists, quotations, pictures and rules of its own; what it has no node for becomes a card
of plain HTML, which it shows as it is. Code too: its card of code looks the same to readers, and not every importer
knows it.
Source: https://github.com/TryGhost/Koenig, packages/kg-default-nodes
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from almost_editor.publish.interchange import flow
from almost_editor.publish.interchange.figures import Figure, figure_of, figures_in, simple_pictures
from almost_editor.render.elements import Element, Nodes, written

Value = dict[str, object]

_FORMATS = {
    "b": 1, "strong": 1, "i": 2, "em": 2, "cite": 2, "dfn": 2, "var": 2, "s": 4, "del": 4, "u": 8, "ins": 8, "code": 16,
    "kbd": 16, "samp": 16, "sub": 32, "sup": 64, "mark": 128,
}  # fmt: skip
"""Lexical's bits for how a piece of text looks."""


def document(blocks: Iterable[Element], direction: str) -> Value:
    """Return the whole document of a text's blocks."""
    writer = _Writer(direction)
    children = [node for block in blocks for node in writer.block(block)]
    return {"root": writer.with_children("root", children or [writer.paragraph(())])}


class _Writer:
    """Writes blocks of a text that runs one way."""

    def __init__(self, direction: str) -> None:
        self._direction = direction

    def with_children(self, kind: str, children: list[Value], **more: object) -> Value:
        """Return a node that holds others."""
        start: Value = {"children": children, "direction": self._direction, "format": "", "indent": 0}
        return {**start, "type": kind, "version": 1, **more}

    def paragraph(self, nodes: Nodes) -> Value:
        """Return a paragraph of inline nodes."""
        return self.with_children("paragraph", self._inline(flow.trimmed(nodes)))

    def block(self, block: Element) -> list[Value]:
        """Return the nodes that say what a block says, its pictures behind it where they stood among words."""
        match block.tag:
            case "p":
                titled = "aside-title" in flow.classes(block)
                nodes = (Element("strong", (), block.children),) if titled else block.children
                words = [self.paragraph(nodes)] if flow.line_of(nodes) else []
                return [*words, *map(image, figures_in(block.children))]
            case "ul" | "ol" if not figures_in(block.children) and _is_list(block):
                return [self._list(block)]
            case "blockquote" if _holds_words_only(block):
                return [self._quotation("extended-quote", flow.runs_of(block.children))]
            case "figure":
                return self._figure(block)
            case "hr":
                return [_RULE]
            case "aside":
                inner = [node for one in flow.blocks_of(block.children) for node in self.block(one)]
                return [_RULE, *inner, _RULE] if inner else []
            case tag if tag in flow.HEADINGS:
                children = self._inline(flow.trimmed(block.children))
                pictures = map(image, figures_in(block.children))
                return [self.with_children("extended-heading", children, tag=block.tag), *pictures]
        if flow.is_notes(block):
            notes = flow.blocks_of(flow.without(block.children))
            return [_RULE, *(node for one in notes for node in self.block(one))]
        return [self._html_card(block)]

    def _figure(self, block: Element) -> list[Value]:
        shown = figure_of(block)
        if shown:
            return [image(shown)]
        quotation = flow.quotation_of(block)
        if quotation is None or figures_in(block.children):
            return [self._html_card(block)]
        said, who = quotation
        lines = flow.runs_of(said.children)
        if who:
            lines += [("— ", *flow.trimmed(who.children))]
        return [self._quotation("aside", lines)]

    def _quotation(self, kind: str, lines: list[Nodes]) -> Value:
        """Return a node that holds lines and no paragraphs."""
        apart = (Element("br"), Element("br"))
        return self.with_children(kind, self._inline(flow.joined([flow.trimmed(line) for line in lines], apart)))

    def _list(self, block: Element) -> Value:
        ordered = block.tag == "ol"
        start = int(flow.value(block, "start") or 1)
        children: list[Value] = []
        number = start
        for item in block.children:
            if isinstance(item, str):
                continue
            blocks = list(flow.blocks_of(item.children))
            lines = [one.children for one in blocks if one.tag not in flow.LISTS]
            words = flow.joined([flow.trimmed(line) for line in lines], (Element("br"),))
            if words:
                children.append(self._list_item(self._inline(words), number))
                number += 1
            # Lexical keeps a list within a list in an item of its own.
            for one in blocks:
                if one.tag in flow.LISTS:
                    children.append(self._list_item([self._list(one)], number))
        kind = "number" if ordered else "bullet"
        return self.with_children("list", children, listType=kind, start=start, tag=block.tag)

    def _list_item(self, children: list[Value], number: int) -> Value:
        return self.with_children("listitem", children, value=number)

    def _inline(self, nodes: Nodes, format: int = 0) -> list[Value]:
        found: list[Value] = []
        for node in nodes:
            if isinstance(node, str):
                found += [_text(node, format)] if node else []
            elif node.tag == "br":
                found.append({"type": "linebreak", "version": 1})
            elif node.tag == "a" and flow.value(node, "href") and not _leads_to_note(node):
                found.append(self._link(node, format))
            elif node.tag == "q":
                found += [_text("“", format), *self._inline(node.children, format), _text("”", format)]
            else:
                found += self._inline(node.children, format | _FORMATS.get(node.tag, 0))
        return found

    def _html_card(self, block: Element) -> Value:
        """Return a card of plain HTML; code in it without its colours, which only our style sheet knows."""
        nodes = flow.dressed(block.children, {"code": "code"}, ("class",)) if block.tag == "pre" else block.children
        held = Element(block.tag, block.attributes, simple_pictures(nodes))
        if self._direction == "rtl" and block.tag != "pre":
            held = held.with_attribute("dir", "rtl")
        return {"type": "html", "version": 1, "html": written((held,))}

    def _link(self, node: Element, format: int) -> Value:
        inner = self._inline(node.children, format)
        return self.with_children(
            "link", inner, rel=flow.value(node, "rel") or None, target=None, title=None, url=flow.value(node, "href")
        )


def image(shown: Figure) -> Value:
    """Return a picture's card; its caption is HTML."""
    return {
        "type": "image",
        "version": 1,
        "src": shown.address,
        "width": shown.width_px or None,
        "height": shown.height_px or None,
        "title": "",
        "alt": shown.alt,
        "caption": escape(shown.said, quote=False),
        "cardWidth": "regular",
        "href": "",
    }


_RULE: Value = {"type": "horizontalrule", "version": 1}


def _text(text: str, format: int) -> Value:
    return {
        "detail": 0,
        "format": format,
        "mode": "normal",
        "style": "",
        "text": text,
        "type": "extended-text",
        "version": 1,
    }


def _is_list(block: Element) -> bool:
    """Tell whether a list holds items alone, and these only paragraphs and lists."""
    for item in block.children:
        if isinstance(item, str):
            if item.strip():
                return False
        elif item.tag != "li":
            return False
        else:
            for one in flow.blocks_of(item.children):
                if one.tag not in ("p", *flow.LISTS) or (one.tag in flow.LISTS and not _is_list(one)):
                    return False
    return True


def _holds_words_only(block: Element) -> bool:
    return not figures_in(block.children) and all(one.tag == "p" for one in flow.blocks_of(block.children))


def _leads_to_note(link: Element) -> bool:
    """Tell whether a link leads to a footnote or back: Ghost's paragraphs have no names to lead to."""
    return flow.value(link, "role") in ("doc-noteref", "doc-backlink")
