"""Marked words: two runs of text as one, word by word, each word together with what it is set in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from almost_editor.document.differences import MOST_TOKENS, Kind, opcodes, split_words
from almost_editor.render.elements import Element, Nodes, written

GONE = ('<del class="almost-gone">', "</del>")
NEW = ('<ins class="almost-new">', "</ins>")
LEAST_COMMON = 0.2
"""Share of words in common below which a run is shown as another one, not as its words shuffled."""

_MARKS = {Kind.GONE: GONE, Kind.NEW: NEW}
_AS_ONE = frozenset({"br", "img", "picture", "ruby", "wbr"})


@dataclass(frozen=True, slots=True)
class _Word:
    """A word, a space, a sign or something in a line that is none, as HTML, with what it is set in, outermost first."""

    html: str
    settings: tuple[Element, ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        return (self.html, *(setting.nameless.start for setting in self.settings))

    @property
    def is_space(self) -> bool:
        return self.html.isspace()


_Shown = tuple[Kind, _Word]


def marked_words(old: Nodes, new: Nodes) -> str:
    """Return two runs of text as one. Cost: square in the words between the first and the last difference, bounded."""
    return _written(_in_order(_shown(list(_words(old)), list(_words(new)))))


def _words(nodes: Nodes, settings: tuple[Element, ...] = ()) -> Iterator[_Word]:
    for node in nodes:
        if isinstance(node, str):
            yield from (_Word(escape(word, quote=False), settings) for word in split_words(node))
        elif node.tag in _AS_ONE or not node.children:
            yield _Word(written((node,)), settings)
        else:
            yield from _words(node.children, (*settings, Element(node.tag, node.attributes)))


def _shown(old: Sequence[_Word], new: Sequence[_Word]) -> list[_Shown]:
    """Say of every word what became of it."""
    shown: list[_Shown] = []
    common = 0
    for what, a, b, c, d in opcodes([word.key for word in old], [word.key for word in new], most=MOST_TOKENS):
        if what == "equal":
            shown += ((Kind.SAME, word) for word in new[c:d])
            common += sum(1 for word in new[c:d] if word.html[0].isalnum())
        else:
            shown += ((Kind.GONE, word) for word in old[a:b])
            shown += ((Kind.NEW, word) for word in new[c:d])
    least = LEAST_COMMON * max(*(sum(1 for word in words if word.html[0].isalnum()) for words in (old, new)), 1)
    if common < least:
        return [*((Kind.GONE, word) for word in old), *((Kind.NEW, word) for word in new)]
    return shown


def _in_order(shown: Sequence[_Shown]) -> Iterator[_Shown]:
    """Put what is gone before what is new between two words that stay; a space alone between changes is one of them."""
    runs = [(same, list(run)) for same, run in groupby(shown, lambda one: one[0] is Kind.SAME)]
    change: list[_Shown] = []
    for place, (same, run) in enumerate(runs):
        between = 0 < place < len(runs) - 1
        if same and not (between and all(word.is_space for _, word in run)):
            yield from _change(change)
            change = []
            yield from run
        elif same:
            change += [(kind, word) for kind in (Kind.GONE, Kind.NEW) for _, word in run]
        else:
            change += run
    yield from _change(change)


def _change(change: Sequence[_Shown]) -> Iterator[_Shown]:
    for kind in (Kind.GONE, Kind.NEW):
        yield from (one for one in change if one[0] is kind)


def _written(shown: Iterable[_Shown], depth: int = 0) -> str:
    """Return the HTML: a mark stands round settings that are in one text alone, and inside those that are in both."""
    pieces: list[tuple[Kind, str]] = []
    for setting, run in groupby(shown, lambda one: _setting(one[1], depth)):
        there = list(run)
        if not setting:
            pieces += ((kind, word.html) for kind, word in there)
            continue
        kinds = {kind for kind, _ in there}
        alone = kinds.pop() if len(kinds) == 1 else Kind.SAME
        # Where both have it, anchors are the new one's.
        element = next((word for kind, word in there if kind is not Kind.GONE), there[0][1]).settings[depth]
        inside = _written(there if alone is Kind.SAME else [(Kind.SAME, word) for _, word in there], depth + 1)
        pieces.append((alone, f"{element.start}{inside}{element.end}"))
    return "".join(_marked(kind, run) for kind, run in groupby(pieces, lambda piece: piece[0]))


def _setting(word: _Word, depth: int) -> str:
    return word.settings[depth].nameless.start if depth < len(word.settings) else ""


def _marked(kind: Kind, pieces: Iterable[tuple[Kind, str]]) -> str:
    start, end = _MARKS.get(kind, ("", ""))
    return f"{start}{''.join(html for _, html in pieces)}{end}"
