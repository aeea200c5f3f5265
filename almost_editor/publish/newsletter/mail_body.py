"""The text of a letter: plain elements that mail programs know, each with its style written into it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

from almost_editor.publish.elements import Element, has_blocks, read_elements, runs
from almost_editor.publish.outgoing import absolute_html
from almost_editor.publish.pictures import mail_candidate

Styles = Mapping[str, str]
"""By an element's name, by `around name` for one that stands in another, or in two, and by a class, which is added."""

_BECOMES = {
    "aside": "div", "b": "strong", "cite": "em", "dd": "div", "del": "s", "details": "div", "dfn": "em", "dl": "div",
    "dt": "p", "figcaption": "p", "figure": "div", "i": "em", "ins": "u", "kbd": "code", "mark": "span",
    "pre": "p", "samp": "code", "section": "div", "small": "span", "summary": "p", "var": "em",
}  # fmt: skip
_KEPT = frozenset(
    {
        "a", "blockquote", "br", "caption", "code", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p",
        "s", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
    }
)  # fmt: skip
_AROUND_BLOCKS = frozenset({"div", "blockquote"})
_ATTRIBUTES = ("lang", "dir", "href", "colspan", "rowspan", "scope", "start", "reversed", "type", "value")
_BLANK = " \t\r\n"
_QUOTES = ("“", "”")


class MailBody:
    """An article's text for a letter, block by block: a long one is cut between two of them."""

    def __init__(self, body_html: str, canonical: str, styles: Styles, column_px: int) -> None:
        self._styles = styles
        self._column_px = column_px
        root = read_elements(absolute_html(body_html, canonical))
        self.blocks = tuple(self._around(run, "") for run in runs(root.children))

    def _around(self, run: Element | tuple[Element | str, ...], within: str) -> str:
        return self._paragraph(run, within) if isinstance(run, tuple) else self._element(run, within)

    def _paragraph(self, line: tuple[Element | str, ...], within: str) -> str:
        return f"<p{self._style('p', (), within)}>{self._line(line, within).strip(_BLANK)}\n</p>\n"

    def _line(self, children: tuple[Element | str, ...], within: str) -> str:
        return "".join(
            escape(one, quote=False) if isinstance(one, str) else self._element(one, within) for one in children
        )

    def _element(self, element: Element, within: str) -> str:
        if element.name == "img":
            return self._picture(element)
        if element.name == "q":
            return self._line((_QUOTES[0], *element.children, _QUOTES[1]), within)
        if element.role == "doc-backlink":
            return ""  # A letter is scrolled, and the page's reference is on the page.
        name = _BECOMES.get(element.name, element.name)
        if name == "p" and has_blocks(element):
            name = "div"
        style = self._style(element.name, element.classes, within)
        inner = self._inside(element, name, within)
        plain = name == "span" and not style and not {"lang", "dir"} & element.attributes.keys()
        if name not in _KEPT or plain or (name == "a" and not element.attributes.get("href")):
            return inner
        attributes = "".join(
            f' {key}="{escape(element.attributes[key])}"' for key in _ATTRIBUTES if key in element.attributes
        )
        if name == "table":
            # The first role that a reader knows counts: this one has columns and rows to tell of.
            attributes += ' role="table presentation" cellpadding="0" cellspacing="0" border="0"'
        end = "" if name in ("br", "hr") else f"</{name}>"
        # What takes the words of a letter without its elements must not join two of them.
        return (
            f"<{name}{attributes}{style}>{inner}\n{end}\n"
            if element.is_block
            else f"<{name}{attributes}{style}>{inner}{end}"
        )

    def _inside(self, element: Element, name: str, within: str) -> str:
        if element.is_block:
            own = next((one for one in element.classes if one in self._styles), element.name)
            within = " ".join([*within.split()[-1:], own])
        if element.name == "pre" and name == "p":
            return _kept_lines(self._line(element.children, within).strip("\n"))
        if name in _AROUND_BLOCKS and element.name != "span":
            return "".join(self._around(run, within) for run in runs(element.children))
        return self._line(element.children, within)

    def _picture(self, image: Element) -> str:
        address, width_px, height_px = mail_candidate(
            image.attributes.get("src", ""),
            image.attributes.get("srcset", ""),
            _number(image.attributes.get("width", "")),
            _number(image.attributes.get("height", "")),
            self._column_px,
        )
        if not address:
            return escape(image.attributes.get("alt", ""))
        alt = escape(image.attributes.get("alt", ""))
        size = f' width="{width_px}"' + (f' height="{height_px}"' if height_px else "")
        return f'<img src="{escape(address)}" alt="{alt}"{size}{self._style("img", (), "")}>'

    def _style(self, name: str, classes: tuple[str, ...], within: str) -> str:
        styles = self._styles
        nearest = within.rpartition(" ")[2]
        own = next((styles[key] for key in (f"{within} {name}", f"{nearest} {name}", name) if key in styles), "")
        parts = (own, *(styles.get(one, "") for one in classes))
        whole = ";".join(part.replace('"', "'").strip(" ;") for part in parts if part)
        return f' style="{escape(whole, quote=False)}"' if whole else ""


def _kept_lines(html: str) -> str:
    """Keep lines and indents where mail programs know no preformatted text, and let long lines wrap."""
    return re.sub("^ +|(?<= ) +", lambda spaces: "&nbsp;" * len(spaces[0]), html, flags=re.M).replace("\n", "<br>\n")


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
