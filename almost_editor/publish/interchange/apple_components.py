"""Text as Apple News shows it: a row of components, each with a little HTML of its own.

Source: https://developer.apple.com/documentation/applenewsformat, components and “Using HTML with Apple News Format”.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from almost_editor.publish.interchange import flow
from almost_editor.publish.interchange.figures import Figure, figure_of, figures_in
from almost_editor.render.elements import Element, Nodes, written

Component = dict[str, object]

_INLINE = {
    "a": "a", "b": "b", "strong": "strong", "i": "i", "em": "em", "cite": "em", "dfn": "em", "var": "em", "br": "br",
    "sub": "sub", "sup": "sup", "del": "del", "s": "s", "code": "code", "kbd": "code", "samp": "samp",
}  # fmt: skip
_LEADS_SOMEWHERE = re.compile("(?:https?|mailto):", re.I)


def components(blocks: Iterable[Element]) -> list[Component]:
    """Return the components of blocks; paragraphs and lists side by side are one of them."""
    found: list[Component] = []
    text: list[str] = []

    def end_text() -> None:
        if text:
            found.append(_html("body", "".join(text)))
            text.clear()

    for block in blocks:
        if html := _running_text(block):
            text.append(html)
        else:
            end_text()
            found += _component(block)
        if html and (pictures := _photos(block)):
            end_text()
            found += pictures
    end_text()
    return found


def photo(shown: Figure) -> list[Component]:
    """Return a picture with what is said below it."""
    described = shown.alt or shown.caption
    picture: Component = {"role": "photo", "URL": shown.address, "layout": "picture"}
    picture |= {"accessibilityCaption": described} if described else {}
    picture |= {"caption": shown.said} if shown.said else {}
    below: Component = {"role": "caption", "text": shown.said, "textStyle": "caption", "layout": "caption"}
    return [picture, below] if shown.said else [picture]


def _running_text(block: Element) -> str:
    """Return the HTML of what goes on within a text; nothing where a block stands by itself."""
    match block.tag:
        case "p" if "embed" not in flow.classes(block):
            titled = "aside-title" in flow.classes(block)
            return _paragraph((Element("strong", (), block.children),) if titled else block.children)
        case "ul" | "ol":
            return _list(block)
        case "pre":
            return f"<pre>{written((flow.text_of(block.children).rstrip(chr(10)),))}</pre>"
        case "dl":
            return "".join(_definition(one) for one in _parts(block))
    return ""


def _component(block: Element) -> list[Component]:
    match block.tag:
        case "p":
            return _card(block) if flow.line_of(block.children) else _photos(block)
        case "hr":
            return [{"role": "divider"}]
        case "blockquote":
            return _quotation("quote", flow.runs_of(block.children), block)
        case "aside":
            inner = components(flow.blocks_of(block.children))
            return [{"role": "aside", "components": inner}] if inner else []
        case "table":
            return [{"role": "htmltable", "html": written((_table(block),))}, *_photos(block)]
        case "figure":
            return _figure(block)
        case tag if tag in flow.HEADINGS:
            # The text's second level is Apple's second: the first is the title.
            words = _line(block.children)
            return [*([_html(f"heading{tag[1]}", words)] if words else []), *_photos(block)]
    if flow.is_notes(block):
        return [{"role": "divider"}, *components(flow.blocks_of(flow.without(block.children)))]
    return components(flow.blocks_of(block.children))


def _figure(block: Element) -> list[Component]:
    shown = figure_of(block)
    if shown:
        return photo(shown)
    quotation = flow.quotation_of(block)
    if quotation is None:
        return components(flow.blocks_of(block.children))
    said, who = quotation
    lines = flow.runs_of(said.children) + ([("— ", *who.children)] if who else [])
    return _quotation("pullquote", lines, block)


def _quotation(role: str, lines: list[Nodes], block: Element) -> list[Component]:
    words = "".join(map(_paragraph, lines))
    return [*([_html(role, words)] if words else []), *_photos(block)]


def _photos(block: Element) -> list[Component]:
    return [one for picture in figures_in(block.children) for one in photo(picture)]


def _card(block: Element) -> list[Component]:
    """Return an embed's card as a button that leads to the other site."""
    link = flow.first(block.children, "a")
    address = flow.value(link, "href") if link else ""
    words = flow.line_of(block.children)
    if not _LEADS_SOMEWHERE.match(address):
        return [_html("body", _paragraph(block.children))]
    return [{"role": "link_button", "URL": address, "text": words, "accessibilityLabel": words}]


def _list(block: Element) -> str:
    start = flow.value(block, "start")
    named = f' start="{start}"' if block.tag == "ol" and start else ""
    return f"<{block.tag}{named}>{''.join(_item(one) for one in _parts(block))}</{block.tag}>"


def _item(item: Element) -> str:
    """Return an item: its paragraphs as lines, its lists below them."""
    blocks = list(flow.blocks_of(item.children))
    lines = [_line(run) for one in blocks if one.tag not in flow.LISTS for run in flow.runs_of((one,))]
    lists = "".join(_list(one) for one in blocks if one.tag in flow.LISTS)
    return f"<li>{'<br>'.join(filter(None, lines))}{lists}</li>"


def _definition(part: Element) -> str:
    lines = [line for line in map(_line, flow.runs_of(part.children)) if line]
    if part.tag == "dt":
        lines = [f"<strong>{line}</strong>" for line in lines]
    return "".join(f"<p>{line}</p>" for line in lines)


def _table(part: Element) -> Element:
    """Return a table with nothing in it but rows, cells and words."""
    if part.tag in ("td", "th", "caption"):
        attributes = tuple((name, given) for name, given in part.attributes if name in ("colspan", "rowspan"))
        lines = [_dressed(run) for run in flow.runs_of(part.children)]
        return Element(part.tag, attributes, flow.joined(lines, (Element("br"),)))
    return Element(
        part.tag,
        (),
        tuple(_table(one) for one in part.children if isinstance(one, Element) and one.tag not in ("col", "colgroup")),
    )


def _parts(block: Element) -> list[Element]:
    """Return what a list holds; words that stand loose in it are a part of it too."""
    parts = [one if isinstance(one, Element) else Element("li", (), (one,)) for one in block.children]
    return [one for one in parts if flow.line_of(one.children) or figures_in(one.children)]


def _paragraph(nodes: Nodes) -> str:
    words = _line(nodes)
    return f"<p>{words}</p>" if words else ""


def _line(nodes: Nodes) -> str:
    line = _dressed(nodes)
    return written(line) if flow.line_of(line) else ""


def _dressed(nodes: Nodes) -> Nodes:
    return flow.trimmed(_with_open_links(flow.dressed(nodes, _INLINE)))


def _with_open_links(nodes: Nodes) -> Nodes:
    """Return nodes with those links that lead somewhere from anywhere; the others are words."""
    kept: list[Element | str] = []
    for node in nodes:
        if isinstance(node, str):
            kept.append(node)
        elif node.tag == "a" and not _LEADS_SOMEWHERE.match(flow.value(node, "href")):
            kept += _with_open_links(node.children)
        else:
            kept.append(Element(node.tag, node.attributes, _with_open_links(node.children)))
    return tuple(kept)


def _html(role: str, html: str) -> Component:
    style = {"body": "body", "quote": "quote", "pullquote": "pullquote"}.get(role, "heading")
    return {"role": role, "text": html, "format": "html", "textStyle": style, "layout": style}
