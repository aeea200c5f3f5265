"""Text as WordPress's editor keeps it: HTML with a comment around each block that says what kind it is.

The editor holds a block's HTML against what the block itself would write, and calls it damaged where they differ. So
what a block cannot hold goes into one of plain HTML.
Source: https://developer.wordpress.org/block-editor/reference-guides/core-blocks/
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from html import escape

from almost_editor.publish.interchange import flow
from almost_editor.publish.interchange.figures import Figure, figure_of, simple_pictures
from almost_editor.render.elements import Element, Nodes, written

_LONE_ADDRESS = re.compile(r"^(\s*https?:)//([^\s<>\"]+\s*)$", re.I | re.M)
_ALIGNED = re.compile(r"align-(left|right|center)")
_HELD_BY_TABLES = frozenset({"thead", "tbody", "tfoot", "tr", "th", "td"})


def block_markup(blocks: Iterable[Element], canonical: str, direction: str) -> str:
    """Return blocks as the content of a post; links within the text lead to places in the post itself."""
    writer = _Writer(direction)
    markup = "\n\n".join(writer.block(block) for block in blocks)
    return markup.replace(f' href="{escape(canonical)}#', ' href="#')


class _Writer:
    """Writes blocks of a text that runs one way."""

    def __init__(self, direction: str) -> None:
        self._direction = direction

    def block(self, block: Element) -> str:
        """Return one block with its comments."""
        match block.tag:
            case "p":
                return self._paragraph(block)
            case "ul" | "ol":
                return self._list(block) if _is_plain_list(block) else self._html(block)
            case "blockquote":
                inner = self._inner(block.children)
                return _comment("quote", {}, f'<blockquote class="wp-block-quote">{inner}</blockquote>')
            case "figure":
                return self._figure(block)
            case "aside":
                attributes = {"tagName": "aside", "className": "aside"}
                inner = self._inner(block.children)
                return _comment("group", attributes, f'<aside class="wp-block-group aside">{inner}</aside>')
            case "pre":
                return _code(block)
            case "table":
                return _table(block) if _is_plain_table(block) else self._html(block)
            case "hr":
                return _comment("separator", {}, '<hr class="wp-block-separator has-alpha-channel-opacity"/>')
            case "details":
                return self._details(block)
            case tag if tag in flow.HEADINGS:
                return _heading(block)
        return self._html(block)

    def _inner(self, nodes: Nodes) -> str:
        return "\n\n".join(self.block(block) for block in flow.blocks_of(nodes))

    def _paragraph(self, block: Element) -> str:
        attributes: dict[str, object] = {}
        named = " ".join(name for name in flow.classes(block) if name in ("embed", "aside-title"))
        if named:
            attributes["className"] = named
        if self._direction == "rtl":
            attributes["direction"] = "rtl"
        said = (f' class="{named}"' if named else "") + (' dir="rtl"' if self._direction == "rtl" else "")
        return _comment("paragraph", attributes, f"<p{said}>{_rich(flow.trimmed(block.children))}</p>")

    def _list(self, block: Element) -> str:
        attributes: dict[str, object] = {}
        if block.tag == "ol":
            attributes["ordered"] = True
            if start := flow.value(block, "start"):
                attributes["start"] = int(start)
        items = "\n\n".join(self._item(one) for one in block.children if isinstance(one, Element))
        start_tag = "<ol" + (f' start="{attributes["start"]}"' if "start" in attributes else "")
        tag = start_tag if block.tag == "ol" else "<ul"
        return _comment("list", attributes, f'{tag} class="wp-block-list">{items}</{block.tag}>')

    def _item(self, item: Element) -> str:
        text, within = _item_parts(item)
        inner = _rich(flow.trimmed(text)) + "".join(self._list(one) for one in within)
        return _comment("list-item", {}, f"<li>{inner}</li>")

    def _figure(self, block: Element) -> str:
        shown = figure_of(block)
        if shown:
            return image_block(shown)
        quotation = flow.quotation_of(block)
        if quotation is None or flow.pictures_in(block.children):
            return self._html(block)
        said, cite = quotation
        lines = flow.runs_of(said.children)
        words = _rich(flow.joined([flow.trimmed(line) for line in lines], (Element("br"),)))
        by = f"<cite>{_rich(flow.trimmed(cite.children))}</cite>" if cite else ""
        quote = f'<figure class="wp-block-pullquote"><blockquote><p>{words}</p>{by}</blockquote></figure>'
        return _comment("pullquote", {}, quote)

    def _details(self, block: Element) -> str:
        summary = flow.child(block, "summary")
        rest = tuple(one for one in block.children if one is not summary)
        said = _rich(flow.trimmed(flow.joined(flow.runs_of(summary.children), (" ",)))) if summary else ""
        inner = f"<summary>{said}</summary>{self._inner(rest)}"
        return _comment("details", {}, f'<details class="wp-block-details">{inner}</details>')

    def _html(self, block: Element) -> str:
        if self._direction == "rtl":
            block = block.with_attribute("dir", "rtl")
        return _comment("html", {}, _rich((block,)))


def image_block(shown: Figure) -> str:
    """Return a picture's block."""
    image = f'<img src="{escape(shown.address)}" alt="{escape(shown.alt)}"/>'
    said = _in_text(escape(shown.said, quote=False))
    caption = f'<figcaption class="wp-element-caption">{said}</figcaption>' if said else ""
    figure = f'<figure class="wp-block-image size-full">{image}{caption}</figure>'
    return _comment("image", {"sizeSlug": "full", "linkDestination": "none"}, figure)


def _heading(block: Element) -> str:
    level = int(block.tag[1])
    anchor = flow.value(block, "id")
    named = f' id="{escape(anchor)}"' if anchor else ""
    words = _rich(flow.trimmed(block.children))
    heading = f'<{block.tag} class="wp-block-heading"{named}>{words}</{block.tag}>'
    return _comment("heading", {"level": level} if level != 2 else {}, heading)


def _code(block: Element) -> str:
    """Return code without its colours; an address alone on a line would be taken for a film to show."""
    inner = flow.first(block.children, "code")
    language = next((one for one in flow.classes(inner) if one.startswith("language-")), "") if inner else ""
    text = _in_text(escape(flow.text_of(block.children).removesuffix("\n"), quote=False))
    text = _LONE_ADDRESS.sub(r"\1&#47;&#47;\2", text)
    named = f" {escape(language)}" if language else ""
    attributes = {"className": language} if language else {}
    return _comment("code", attributes, f'<pre class="wp-block-code{named}"><code>{text}</code></pre>')


def _table(block: Element) -> str:
    rows = _rich(tuple(_cells(one) for one in block.children if isinstance(one, Element)))
    table = f'<figure class="wp-block-table"><table>{rows}</table></figure>'
    return _comment("table", {"hasFixedLayout": False}, table)


def _cells(part: Element) -> Element:
    """Return a part of a table without line ends between its parts, columns aligned as WordPress says it."""
    if part.tag not in ("th", "td"):
        return Element(part.tag, (), tuple(_cells(one) for one in part.children if isinstance(one, Element)))
    aligned = _ALIGNED.search(flow.value(part, "class"))
    attributes = tuple((name, given) for name, given in part.attributes if name in ("colspan", "rowspan", "scope"))
    if aligned:
        attributes = (("class", f"has-text-align-{aligned[1]}"), ("data-align", aligned[1]), *attributes)
    return Element(part.tag, attributes, flow.trimmed(flow.joined(flow.runs_of(part.children), (Element("br"),))))


def _is_plain_table(block: Element) -> bool:
    parts = [one for one in block.children if isinstance(one, Element) or one.strip()]
    return bool(parts) and all(_is_table_part(one, ("thead", "tbody", "tfoot")) for one in parts)


def _is_table_part(node: Element | str, allowed: tuple[str, ...]) -> bool:
    if isinstance(node, str) or node.tag not in allowed:
        return isinstance(node, str) and not node.strip()
    inner = ("tr",) if node.tag in ("thead", "tbody", "tfoot") else ("th", "td")
    if node.tag in ("th", "td"):
        return all(isinstance(one, str) or one.is_inline for one in node.children)
    return all(_is_table_part(one, inner) for one in node.children)


def _is_plain_list(block: Element) -> bool:
    """Tell whether every item is one line of text, lists below it aside."""
    for item in block.children:
        if isinstance(item, str):
            if item.strip():
                return False
            continue
        if item.tag != "li" or flow.value(item, "value"):
            return False
        blocks = [one for one in flow.blocks_of(item.children) if one.tag not in flow.LISTS]
        if len(blocks) > 1 or any(one.tag != "p" for one in blocks):
            return False
        if not all(_is_plain_list(one) for one in flow.blocks_of(item.children) if one.tag in flow.LISTS):
            return False
    return not flow.value(block, "reversed") and flow.value(block, "type") in ("", "1")


def _item_parts(item: Element) -> tuple[Nodes, list[Element]]:
    blocks = list(flow.blocks_of(item.children))
    text = next((one.children for one in blocks if one.tag == "p"), ())
    return text, [one for one in blocks if one.tag in flow.LISTS]


def _rich(nodes: Nodes) -> str:
    """Return nodes as HTML that WordPress leaves as it is."""
    return _in_text(written(simple_pictures(nodes)))


def _in_text(html: str) -> str:
    """Return HTML in which no square bracket of the text starts one of WordPress's shortcodes."""
    return html.replace("[", "&#91;")


def _comment(name: str, attributes: Mapping[str, object], html: str) -> str:
    said = json.dumps(attributes, ensure_ascii=False, separators=(",", ":")) if attributes else ""
    for character, code in (("--", "\\u002d\\u002d"), ("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026")):
        said = said.replace(character, code)
    return f"<!-- wp:{name} {said + ' ' if said else ''}-->\n{html}\n<!-- /wp:{name} -->"
