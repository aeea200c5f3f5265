"""Links: setting, changing and taking away one, at the caret or round a selection."""

from __future__ import annotations

import re
from dataclasses import dataclass

from almost_editor.document.editing import Edit, Selection, is_address, make_link

_LABEL = r"(?:[^\[\]\\]|\\.|\[(?:[^\[\]\\]|\\.)*\])*"
_LINK = re.compile(
    rf"(?<![!\\])\[(?P<label>{_LABEL})\]\([ \t]*(?P<address><[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"(?P<title>[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*\)"
)
_MARKS = re.compile(r"[\\`*_\[\]<>~]")
_UNBALANCED = re.compile(r"(?<!\\)[\[\]]")
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a text, with its place. Shapes: `start` to `end` is all of it; `address` has no angle brackets."""

    start: int
    end: int
    label: str
    address: str
    address_start: int
    address_end: int


def link_at(text: str, selection: Selection) -> Link | None:
    """Return the link that a selection lies in, with its marks; None where it lies in none. Cost: its paragraph."""
    first, last = sorted(selection)
    start = max((found.end() for found in _PARAGRAPH_END.finditer(text, 0, first)), default=0)
    for match in _LINK.finditer(text, start):
        if match.start() > first:
            break
        if last <= match.end():
            address = match["address"]
            bare = address[1:-1] if address.startswith("<") else address
            return Link(*match.span(), match["label"], bare, *match.span("address"))
    return None


def set_link(text: str, selection: Selection, address: str, words: str = "") -> Edit | None:
    """Lead the selection to an address, or the link that it lies in; without either put `words` in, selected.

    None where the selection reaches beyond its paragraph.
    """
    target = f"<{address}>" if any(sign in address for sign in "() ") else address
    link = link_at(text, selection)
    if link is not None:
        end = link.end + len(target) - (link.address_end - link.address_start)
        return Edit(link.address_start, link.address_end, target, (end, end))
    start, end = sorted(selection)
    label = text[start:end]
    bare = label.strip()
    if _PARAGRAPH_END.search(label):
        return None
    if not bare:
        called = _MARKS.sub(r"\\\g<0>", words)
        at = start + len(label) + 1
        return Edit(start, end, f"{label}[{called}]({target})", (at, at + len(called)))
    start += len(label) - len(label.lstrip())
    if is_address(bare) and bare == address:
        return make_link(text, (start, start + len(bare)))
    written = f"[{_closed(bare)}]({target})"
    return Edit(start, start + len(bare), written, (start + len(written),) * 2)


def remove_link(text: str, selection: Selection) -> Edit | None:
    """Leave the words of the link that the selection lies in; None where it lies in none."""
    link = link_at(text, selection)
    if link is None:
        return None
    caret = link.start + len(link.label)
    return Edit(link.start, link.end, link.label, (caret, caret))


def _closed(label: str) -> str:
    """Return words as the label of a link, where a single bracket would end it too early or too late."""
    depth = 0
    for match in _UNBALANCED.finditer(label):
        depth += 1 if match[0] == "[" else -1
        if depth < 0:
            break
    return label if depth == 0 else _UNBALANCED.sub(r"\\\g<0>", label)
