"""A text as plain lines, for whoever takes nothing else: blocks apart by an empty line."""

from __future__ import annotations

from collections.abc import Iterable

from almost_editor.publish.interchange import flow
from almost_editor.publish.interchange.figures import figure_of
from almost_editor.render.elements import Element, Nodes


def plain_text(blocks: Iterable[Element]) -> str:
    """Return the words of blocks. Law: none is lost."""
    return "\n\n".join(filter(None, map(_block, blocks)))


def _block(block: Element) -> str:
    match block.tag:
        case "ul" | "ol":
            start = int(flow.value(block, "start") or 1)
            items = [one for one in block.children if isinstance(one, Element) or one.strip()]
            signs = [f"{start + nth}. " if block.tag == "ol" else "- " for nth in range(len(items))]
            return "\n".join(sign + _within(one) for sign, one in zip(signs, items, strict=True))
        case "table":
            return "\n".join(_rows(block))
        case "pre":
            return flow.text_of(block.children).rstrip("\n")
        case "hr":
            return "* * *"
        case "figure" if (shown := figure_of(block)) is not None:
            return shown.said
    if flow.is_notes(block):
        return "\n\n".join(_block(one) for one in flow.without(block.children) if isinstance(one, Element))
    inner = list(flow.blocks_of(block.children))
    if block.tag == "p" or not any(one.tag != "p" for one in inner) or block.tag in flow.HEADINGS:
        return "\n".join(flow.text_of(_words(run)) for run in flow.runs_of(block.children))
    return "\n\n".join(filter(None, map(_block, inner)))


def _words(run: Nodes) -> Nodes:
    return flow.trimmed(flow.without(run, *flow.PICTURES))


def _within(item: Element | str) -> str:
    """Return a list's item, what is in it below its first line set in."""
    if isinstance(item, str):
        return item.strip()
    return "\n".join(filter(None, map(_block, flow.blocks_of(item.children)))).replace("\n", "\n  ")


def _rows(part: Element) -> list[str]:
    if part.tag == "tr":
        cells = [flow.line_of(one.children if isinstance(one, Element) else (one,)) for one in part.children]
        return ["\t".join(filter(None, cells))]
    rows: list[str] = []
    for one in part.children:
        if isinstance(one, Element):
            rows += _rows(one) if one.tag in ("thead", "tbody", "tfoot", "tr") else [flow.line_of((one,))]
        elif one.strip():
            rows.append(one.strip())
    return [row for row in rows if row]
