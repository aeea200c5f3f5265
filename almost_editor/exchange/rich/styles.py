"""What an element's tag and style say of its words: the style decides, since programs set tags for other reasons."""

from __future__ import annotations

import re

from almost_editor.exchange.rich.tree import Node

Marks = tuple[str, ...]
"""Of `strong`, `em`, `s`, `code`, `sub`, `sup`: the outer ones first."""

_TAGS = {
    "b": "strong", "strong": "strong", "i": "em", "em": "em", "cite": "em", "dfn": "em", "var": "em", "s": "s",
    "strike": "s", "del": "s", "code": "code", "kbd": "code", "samp": "code", "tt": "code", "sub": "sub", "sup": "sup",
}  # fmt: skip
_ALIGNED = {"super": "sup", "sub": "sub"}
_MONOSPACE = re.compile("mono|consol|courier|menlo|monaco", re.I)
_INLINE_ONLY = frozenset(
    {"span", "font", "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "sub", "sup", "ins"}
)
_PLAIN_COLOURS = re.compile(
    r"(?:windowtext|black|auto|inherit|initial|currentcolor|transparent|none|white|"
    r"#(?:0{3}|0{6}|f{3}|f{6})|rgba?\((?:0, ?0, ?0|255, ?255, ?255|.*, ?0)(?:, ?1)?\))",
    re.I,
)


def style_of(node: Node) -> dict[str, str]:
    """Return an element's own style: properties and values in lower case."""
    written = node.attributes.get("style", "")
    if not written:
        return {}
    pairs = (part.partition(":") for part in written.split(";"))
    return {name.strip().lower(): value.strip().lower() for name, sign, value in pairs if sign}


def marks_of(node: Node, marks: Marks) -> Marks:
    """Return the marks of an element's words, of those of the element that it is in."""
    wanted = _TAGS.get(node.name, "")
    given = {wanted: True} if wanted else {}
    style = style_of(node)
    if slant := style.get("font-style", ""):
        given["em"] = slant.startswith(("italic", "oblique"))
    if weight := style.get("font-weight", ""):
        given["strong"] = weight in ("bold", "bolder") or (weight.isdecimal() and int(weight[:4]) >= 600)
    if "line-through" in style.get("text-decoration", "") + style.get("text-decoration-line", ""):
        given["s"] = True
    if node.name in _INLINE_ONLY and (raised := _ALIGNED.get(style.get("vertical-align", ""))):
        given[raised] = True
    kept = tuple(mark for mark in marks if given.get(mark, True))
    return kept + tuple(mark for mark, is_on in given.items() if is_on and mark not in kept)


def is_hidden(node: Node) -> bool:
    """Tell whether nobody sees an element."""
    style = style_of(node)
    return (
        "hidden" in node.attributes
        or style.get("display") == "none"
        or style.get("visibility") == "hidden"
        or style.get("mso-hide") == "all"
    )


def is_monospace(node: Node) -> bool:
    """Tell whether an element keeps its spaces in letters of one width, as editors of code copy."""
    style = style_of(node)
    return style.get("white-space", "").startswith("pre") and bool(_MONOSPACE.search(style.get("font-family", "")))


def colour_of(node: Node) -> str:
    """Return the colour that an element gives its words, or nothing where it is that of any text."""
    colour = style_of(node).get("color", "") or (node.attributes.get("color", "") if node.name == "font" else "")
    return "" if _PLAIN_COLOURS.fullmatch(colour) else colour


def is_highlighted(node: Node) -> bool:
    """Tell whether words have a ground of their own."""
    style = style_of(node)
    ground = style.get("background", "") or style.get("background-color", "") or style.get("mso-highlight", "")
    is_plain = not ground or bool(_PLAIN_COLOURS.fullmatch(ground))
    return node.name == "mark" or (node.name in _INLINE_ONLY and not is_plain)


def is_underlined(node: Node) -> bool:
    """Tell whether words are underlined that are no link."""
    style = style_of(node)
    underlined = node.name == "u" or "underline" in style.get("text-decoration", "")
    return underlined and node.name != "a" and not any(above.name == "a" for above in node.above())
