"""An article as plain text: lines of a letter's width, links numbered and listed at the end."""

from __future__ import annotations

from collections.abc import Iterable

from almost_editor.publish.article import Article
from almost_editor.publish.elements import Element, has_blocks, read_elements, runs
from almost_editor.publish.layouts import Layout, fill_template
from almost_editor.publish.outgoing import absolute_html
from almost_editor.publish.text_table import table_lines
from almost_editor.publish.wrapping import WIDTH, columns, wrapped

TEMPLATE = "_parts/newsletter.txt.jinja"

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NARROWEST = 24
"""Columns that the innermost of many nested lists still has."""


def plain_text(article: Article, body_html: str, layout: Layout, *, unsubscribe: str = "") -> str:
    """Return the article as plain text; with `unsubscribe`, as a letter's. Raises: LayoutBroken."""
    body = PlainBody(body_html, article.canonical)

    def wrap(text: str) -> str:
        return "\n".join(wrapped(text))

    values = {
        "article": article,
        "publication": article.publication,
        "body": body.text,
        "links": body.links,
        "wrap": wrap,
        "width": WIDTH,
        "unsubscribe": unsubscribe,
    }
    lines = fill_template(layout, values, template=TEMPLATE).strip("\n").split("\n")
    return "\n".join(line.rstrip(" ") for line in lines) + "\n"


class PlainBody:
    """A rendered text as lines: `text`, and the `links` that its numbers in brackets stand for."""

    def __init__(self, body_html: str, canonical: str) -> None:
        self._page = f"{canonical}#"
        self._links: dict[str, int] = {}
        root = read_elements(absolute_html(body_html, canonical))
        self.text = "\n".join(self._blocks(root.children, WIDTH))
        self.links = tuple(self._links)

    def _blocks(self, children: tuple[Element | str, ...], width: int, *, close: bool = False) -> list[str]:
        """Return the lines of what stands in an element, an empty one between two blocks unless they are `close`."""
        lines: list[str] = []
        for run in runs(children):
            made = self._wrapped(run, width) if isinstance(run, tuple) else self._block(run, width)
            if lines and made and not close:
                lines.append("")
            lines += made
        return lines

    def _wrapped(self, children: tuple[Element | str, ...], width: int) -> list[str]:
        return [line for part in self._line(children).split("\n") for line in wrapped(part, width)]

    def _block(self, element: Element, width: int) -> list[str]:
        match element.name:
            case "h2" | "h3" | "h4" | "h5" | "h6":
                lines = self._wrapped(element.children, width)
                return [
                    *lines,
                    ("=" if element.name == "h2" else "-") * min(width, max(map(columns, lines), default=0)),
                ]
            case "hr":
                return ["* * *"]
            case "pre" if not has_blocks(element):
                typed = self._line(element.children, as_typed=True)
                return [f"    {line}" for line in typed.rstrip("\n").split("\n")]
            case "blockquote":
                return _behind(self._blocks(element.children, _inner(width, 2)), "> ", "> ")
            case "aside":
                return _behind(self._blocks(element.children, _inner(width, 2)), "| ", "| ")
            case "ul" | "ol":
                return self._list(element, width)
            case "dd":
                return _behind(self._blocks(element.children, _inner(width, 4)), "    ", "    ")
            case "table":
                return self._table(element, width)
            case "section" if element.role == "doc-endnotes":
                return ["* * *", "", *self._notes(element, width)]
            case "dl":
                return self._blocks(element.children, width, close=True)
            case _:
                return self._blocks(element.children, width)

    def _list(self, element: Element, width: int) -> list[str]:
        lines: list[str] = []
        numbered = element.name == "ol"
        number = _number(element.attributes.get("start", ""), 1)
        for item in _elements(element, "li"):
            number = _number(item.attributes.get("value", ""), number)
            sign = f"{number}. " if numbered else "- "
            loose = any(one.name == "p" for one in item.children if isinstance(one, Element))
            made = self._blocks(item.children, _inner(width, len(sign)), close=not loose)
            if lines and loose:
                lines.append("")
            lines += _behind(made or [""], sign, " " * len(sign))
            number += 1
        return lines

    def _notes(self, section: Element, width: int) -> list[str]:
        lines: list[str] = []
        for number, item in enumerate(section.all("li"), 1):
            if "-fn-" not in f"-{item.attributes.get('id', '')}":
                continue
            sign = f"{number} ".translate(_RAISED)
            lines += _behind(self._blocks(item.children, _inner(width, len(sign))), sign, " " * len(sign))
        return lines

    def _table(self, table: Element, width: int) -> list[str]:
        caption = [line for one in _elements(table, "caption") for line in self._wrapped(one.children, width)]
        rows = [
            [" ".join(self._blocks(cell.children, 10_000)) for cell in row.children if isinstance(cell, Element)]
            for row in table.all("tr")
        ]
        heads = next((len(list(one.all("tr"))) for one in _elements(table, "thead")), 0)
        return [*caption, *table_lines(rows, heads, width)]

    def _line(self, children: Iterable[Element | str], *, as_typed: bool = False) -> str:
        space = str if as_typed else _spaced
        return "".join(space(one) if isinstance(one, str) else self._inline(one, as_typed=as_typed) for one in children)

    def _inline(self, element: Element, *, as_typed: bool) -> str:
        if element.name == "br":
            return "\n"
        if element.name == "img":
            return f"[{element.attributes.get('alt', '')}]" if element.attributes.get("alt") else ""
        if element.role == "doc-backlink":
            return ""
        if element.role == "doc-noteref":
            return element.text.translate(_RAISED)
        if element.name == "q":
            return f"“{self._line(element.children, as_typed=as_typed)}”"
        inner = self._line(element.children, as_typed=as_typed)
        if element.name == "a":
            return inner + self._link(element.attributes.get("href", ""), inner)
        return f" {inner} " if element.is_block else inner

    def _link(self, address: str, words: str) -> str:
        if not address or address == words.strip() or address == f"mailto:{words.strip()}":
            return ""
        if address.startswith(self._page):
            return ""
        return f" [{self._links.setdefault(address, len(self._links) + 1)}]"


def _elements(element: Element, name: str) -> list[Element]:
    return [one for one in element.children if isinstance(one, Element) and one.name == name]


def _behind(lines: list[str], first: str, further: str) -> list[str]:
    return [(further if place else first) + line for place, line in enumerate(lines)]


def _inner(width: int, sign: int) -> int:
    return max(width - sign, _NARROWEST)


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.lstrip("-").isdecimal() else otherwise


def _spaced(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ").replace("\r", " ")
