"""Footnotes as programs write them: a short link to a text that links back. So Word, Google Docs, LibreOffice, we."""

from __future__ import annotations

import re
from dataclasses import dataclass

from almost_editor.exchange.rich.remarks import Remarks
from almost_editor.exchange.rich.styles import style_of
from almost_editor.exchange.rich.tree import BLOCKS, Node
from almost_editor.wording import later

REFERENCE = "note-reference"
"""The name of the element that stands for a reference; its `label` says of which note."""
_LONGEST_SIGN = 8
_COMMENT_ID = re.compile(r"_?(?:cmnt|msocom|com)", re.I)
_COMMENT_ELEMENTS = ("comment", "comment-list")


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote by its label, with its text as an element."""

    label: str
    content: Node


def take_notes(root: Node, remarks: Remarks) -> tuple[Note, ...]:
    """Take the footnotes out of a text and put references in the places of the links to them; comments go.

    Cost: linear in the elements, and square in the notes of one place at most.
    """
    _drop_comments(root, remarks)
    targets: dict[str, Node] = {}
    anchors: list[Node] = []
    for node in root.all():
        for name in _names(node):
            targets.setdefault(name, node)
        if node.name == "a" and _fragment(node):
            anchors.append(node)
    notes: dict[int, Note] = {}
    for anchor in anchors:
        target = targets.get(_fragment(anchor))
        if target is None or len(anchor.text.strip()) > _LONGEST_SIGN or anchor.parent is None:
            continue
        block = _block_of(target)
        if block is root or block in anchor.above():
            continue
        back = _back_links(block, anchor)
        if not back and id(block) not in notes:
            continue
        note = notes.setdefault(id(block), Note(str(len(notes) + 1), block))
        for link in back:
            link.replace(None)
        _refer(anchor, note.label)
    for note in notes.values():
        _take_out(note.content, root)
    return tuple(notes.values())


def _names(node: Node) -> tuple[str, ...]:
    return tuple(name for name in (node.attributes.get("id"), node.attributes.get("name")) if name)


def _fragment(node: Node) -> str:
    """Return what a link within the text leads to; Word writes its own file's name before it."""
    address, sign, fragment = node.attributes.get("href", "").partition("#")
    is_own = not address or address.startswith("file:") or "mso-footnote-id" in node.attributes.get("style", "")
    return fragment if sign and is_own else ""


def _block_of(target: Node) -> Node:
    """Return the whole note that begins at a link's target."""
    node = target
    while node.name not in BLOCKS and node.parent is not None:
        node = node.parent
    parent = node.parent
    is_whole = parent is not None and parent.name == "div" and (
        "mso-element" in style_of(parent) or "footnote" in parent.attributes.get("id", "").lower()
    )  # fmt: skip
    return parent if is_whole and parent is not None else node


def _back_links(block: Node, anchor: Node) -> list[Node]:
    """Return the links of a note that lead back to a reference."""
    near = [anchor, *anchor.all(), *list(anchor.above())[:2]]
    own = {name for node in near for name in _names(node)}
    return [node for node in block.all() if node.name == "a" and _fragment(node) in own and _fragment(node)]


def _refer(anchor: Node, label: str) -> None:
    """Put a reference in the place of a link, and of what is there to raise it."""
    stands = anchor
    while stands.parent is not None and stands.parent.name in ("sup", "span") and _alone(stands):
        stands = stands.parent
    stands.replace(Node(REFERENCE, {"label": label}))


def _alone(node: Node) -> bool:
    siblings = node.parent.children if node.parent else []
    return all(one is node or (isinstance(one, str) and not one.strip()) for one in siblings)


def _take_out(block: Node, root: Node) -> None:
    """Take a note out of the text, and what was there for the notes alone with the last of them."""
    parent = block.parent
    block.replace(None)
    while parent is not None and parent is not root and not parent.text.strip():
        if any(node.name == "img" for node in parent.all()):
            return
        above = parent.parent
        parent.replace(None)
        parent = above
    while root.children and _is_nothing(root.children[-1]):
        root.children.pop()


def _is_nothing(child: Node | str) -> bool:
    return not child.strip() if isinstance(child, str) else child.name in ("hr", "br")


def _drop_comments(root: Node, remarks: Remarks) -> None:
    """Drop comments of the word processor, with their anchors in the text."""
    count = 0
    for node in list(root.all()):
        element = style_of(node).get("mso-element", "")
        is_anchor = node.name == "a" and bool(_COMMENT_ID.match(_fragment(node) or " "))
        is_comment = element in _COMMENT_ELEMENTS or "MsoCommentReference" in node.classes
        if node.parent is None or not (is_anchor or is_comment):
            continue
        stands = node
        if is_anchor and re.match(r"cmnt_ref|_msoanchor", _fragment(node)):
            # The comment itself: its link leads back to the text.
            stands = next((above for above in node.above() if above.name in ("p", "div")), node)
        else:
            count += is_anchor
            while stands.parent is not None and stands.parent.name == "sup" and _alone(stands):
                stands = stands.parent
        stands.replace(None)
    if count:
        remarks.add(later("A comment was left out.", "{n} comments were left out."), count)
