"""Comparing: two renderings as one, with what is gone and what is new marked in it by the word.

Blocks are laid side by side first: what is in both stays, what is like another is gone into, and what is in one alone
is marked whole. In a line of text words are compared together with what they are set in, so a word whose link leads
elsewhere is another word. The marks are of our own (`GONE`, `NEW`): no draft can write them, no export has them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import groupby

from almost_editor.document.differences import opcodes, split_words
from almost_editor.render.elements import Element, Node, Nodes, read_html, words_in, written
from almost_editor.render.marked_words import marked_words

WITHIN = 12
"""How many blocks further one is looked for that is like the one that changed."""
LEAST_ALIKE = 0.3
"""Share of words in common from which a block is the other one changed, and not another."""
MARK_ATTRIBUTE = "data-almost"
"""On elements that must stand right in their parents, as a row in its table, where no mark can be put round them."""

_HELD = frozenset({
    "caption", "col", "colgroup", "dd", "dt", "figcaption", "li", "rp", "rt", "source", "summary", "tbody", "td",
    "tfoot", "th", "thead", "tr",
})  # fmt: skip
_TABLE = frozenset({"colgroup", "tbody", "tfoot", "thead", "tr"})


class Whole(Enum):
    """How a block is marked that is in one rendering alone."""

    GONE = ("del", "gone", "almost-gone")
    NEW = ("ins", "new", "almost-new")
    FROM = ("del", "gone", "almost-gone almost-moved")
    TO = ("ins", "new", "almost-new almost-moved")

    def around(self, nodes: Nodes) -> str:
        """Return nodes with the mark round them."""
        tag, _, classes = self.value
        whole = "" if all(map(_flows, nodes)) else " almost-whole"
        return f'<{tag} class="{classes}{whole}">{written(nodes)}</{tag}>'


@dataclass(frozen=True)
class _Unit:
    """What is compared as one: a block, or a run of text and what stands in lines with it."""

    nodes: Nodes

    @property
    def block(self) -> Element | None:
        node = self.nodes[0]
        return node if isinstance(node, Element) and not node.is_inline else None

    @cached_property
    def key(self) -> str:
        """What is the same in two units that a reader would not tell apart."""
        return written(tuple(node if isinstance(node, str) else node.nameless for node in self.nodes))

    @cached_property
    def kind(self) -> str:
        """What must be the same for one to be gone into."""
        return Element(self.block.tag, self.block.attributes).nameless.start if self.block else ""

    @cached_property
    def units(self) -> tuple[_Unit, ...]:
        return tuple(_units(self.block.children)) if self.block else ()

    @cached_property
    def words(self) -> Counter[str]:
        return Counter(word for word in split_words(words_in(self.nodes)) if word[0].isalnum())

    @property
    def holds_blocks(self) -> bool:
        return any(unit.block for unit in self.units)


def compared(old: str, new: str) -> str:
    """Return two renderings of something as one.

    Law: what is marked new taken out, and what is marked gone left in its place, it is the old one; the other way round
    the new one: but for space between blocks, anchors (ids and the links to them, and whether the keyboard stops at a
    table, which are the new one's), and neighbours set alike, which become one.
    """
    return "".join(compared_blocks((old,), (new,)))


def compared_blocks(old: Sequence[str], new: Sequence[str]) -> tuple[str, ...]:
    """Return two rows of rendered blocks as one row. Cost: by the blocks that differ; the others are not read."""
    pairs: list[str | tuple[_Unit | None, _Unit | None]] = []
    for what, a, b, c, d in opcodes(old, new):
        if what == "equal":
            pairs += new[c:d]
        else:
            pairs += _pairs(_read(old[a:b]), _read(new[c:d]))
    alone = [[unit for pair in pairs if isinstance(pair, tuple) and pair[1 - side] is None and (unit := pair[side])]
             for side in (0, 1)]  # fmt: skip
    moved = {unit.key for unit in alone[0]} & {unit.key for unit in alone[1]}
    return tuple(pair if isinstance(pair, str) else _shown(*pair, moved) + "\n" for pair in pairs)


def _read(blocks: Sequence[str]) -> tuple[_Unit, ...]:
    return tuple(_units(read_html("".join(blocks))))


def _units(nodes: Nodes) -> Iterator[_Unit]:
    """Give blocks one by one, and what stands in lines between them in runs; space between blocks is nothing."""
    runs = [(flows, tuple(run)) for flows, run in groupby(nodes, _flows)]
    for flows, run in runs:
        if not flows:
            yield from (_Unit((node,)) for node in run)
        elif len(runs) == 1 or any(isinstance(node, Element) or node.strip() for node in run):
            yield _Unit(run)


def _flows(node: Node) -> bool:
    return isinstance(node, str) or node.is_inline


# -- which is which


def _pairs(old: Sequence[_Unit], new: Sequence[_Unit]) -> Iterator[tuple[_Unit | None, _Unit | None]]:
    """Give units that belong together, and alone those that have no other; in the order of the page."""
    for what, a, b, c, d in opcodes([unit.key for unit in old], [unit.key for unit in new]):
        if what == "equal":
            yield from zip(old[a:b], new[c:d], strict=True)
        else:
            yield from _matched(old[a:b], new[c:d])


def _matched(old: Sequence[_Unit], new: Sequence[_Unit]) -> Iterator[tuple[_Unit | None, _Unit | None]]:
    if len(old) == len(new) == 1 and old[0].kind == new[0].kind:
        yield old[0], new[0]
        return
    at = 0
    for one in old:
        likeness = [(_alike(one, other) - number / 100, -number) for number, other in enumerate(new[at : at + WITHIN])]
        best, place = max(likeness, default=(0.0, 0))
        if best < LEAST_ALIKE - WITHIN / 100:
            yield one, None
            continue
        found = at - place
        yield from ((None, other) for other in new[at:found])
        yield one, new[found]
        at = found + 1
    yield from ((None, other) for other in new[at:])


def _alike(one: _Unit, other: _Unit) -> float:
    """Return how much two units have in common, from 0 to 1."""
    if one.kind != other.kind:
        return 0.0
    total = one.words.total() + other.words.total()
    share = 2 * (one.words & other.words).total() / total if total else 1.0
    if one.holds_blocks and other.holds_blocks:
        return max(share, LEAST_ALIKE)
    return share if share >= LEAST_ALIKE else 0.0


# -- how it is shown


def _shown(old: _Unit | None, new: _Unit | None, moved: Set[str] = frozenset()) -> str:
    if old is None and new is not None:
        return _whole(new, Whole.TO if new.key in moved else Whole.NEW)
    if new is None and old is not None:
        return _whole(old, Whole.FROM if old.key in moved else Whole.GONE)
    if old is None or new is None or old.key == new.key:
        return written(new.nodes) if new is not None else ""
    if new.block is None or old.block is None:
        return marked_words(old.nodes, new.nodes)
    if not old.units and not new.units:
        return _whole(old, Whole.GONE) + _whole(new, Whole.NEW)
    inside = "".join(_shown(*pair) for pair in _pairs(old.units, new.units))
    return f"{new.block.start}{inside}{new.block.end}"


def _whole(unit: _Unit, mark: Whole) -> str:
    block = unit.block
    return _held(block, mark) if block is not None and block.tag in _HELD else mark.around(unit.nodes)


def _held(element: Element, mark: Whole) -> str:
    """Mark an element that keeps its place in its parent: itself by an attribute, what is in it by the mark."""
    marked = element.with_attribute(MARK_ATTRIBUTE, mark.value[1])
    if element.tag in _TABLE:
        held = (child for child in element.children if isinstance(child, Element) and child.tag in _HELD)
        inside = "".join(_held(child, mark) for child in held)
    else:
        inside = mark.around(element.children) if element.children else ""
    return f"{marked.start}{inside}{marked.end}"
