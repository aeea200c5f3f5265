"""Merging three ways: a text that two people changed, each on their own, made one by the word.

Law: where only one side changed words, those are taken; where both did, differently, both stand in a `Clash`. Nothing
that one side added, and nothing that neither took away, is ever dropped.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from almost_editor.document.differences import MOST_TOKENS, Kind, differences, opcodes

# A letter keeps its marks, a flag its two halves, a face its skin; what stands around words goes as one.
_TOKEN = re.compile(
    r"\{(?:\+\+|--|~~|>>|==)|(?:\+\+|--|~~|<<|==)\}|~>"
    "|[\U0001f1e6-\U0001f1ff]{2}"
    "|\\w[\\w\u0300-\u036f\u200c\u200d\ufe0f\u20e3]*(?:[’'\\-]\\w[\\w\u0300-\u036f]*)*"
    "|\\s+"
    "|([^\\w\\s])\\1*[\u0300-\u036f\ufe0f\u20e3\U0001f3fb-\U0001f3ff]*(?:\u200d[^\\w\\s][\ufe0f\U0001f3fb-\U0001f3ff]*)*"
)
_SLIGHT = re.compile(r"[^\S\n]*\w{0,3}[^\S\n]*")
"""What two changes of one side leave between them, and are one change still: a rewritten sentence keeps its “the”."""
_GAP = re.compile(r"\n[^\S\n]*\n\s*")
"""What stands between two paragraphs."""
_ANCHOR_TOKENS = 4
"""Of a run of words that both texts have just once: there they are taken to meet."""


class Clash(NamedTuple):
    """A passage that both sides changed, each in its own way."""

    base: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged text: what is settled, as it reads, and between it what is not."""

    pieces: tuple[str | Clash, ...]

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """What both sides changed."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Clash))

    @property
    def ours(self) -> str:
        """The text with our words wherever both changed."""
        return "".join(piece if isinstance(piece, str) else piece.ours for piece in self.pieces)

    @property
    def theirs(self) -> str:
        """The text with their words wherever both changed."""
        return "".join(piece if isinstance(piece, str) else piece.theirs for piece in self.pieces)


class _Change(NamedTuple):
    """What stands in the base from `start` to `end` is another text’s from `at` to `until`. Units: characters."""

    start: int
    end: int
    at: int
    until: int

    @property
    def is_insertion(self) -> bool:
        return self.start == self.end


def merge(base: str, ours: str, theirs: str) -> Merge:
    """Merge what two made of a text.

    Law: `merge(b, b, x)`, `merge(b, x, b)` and `merge(b, x, x)` are `x`; with the sides exchanged only the order within
    clashes differs. Cost: by what differs; a second or two for 1 MB of which a fifth was changed on both sides.
    """
    if theirs in (ours, base):
        return _merge([ours])
    if ours == base:
        return _merge([theirs])
    texts = (ours, theirs)
    changes = (list(_changes(base, ours)), list(_changes(base, theirs)))
    pieces: list[str | Clash] = []
    at, shifts = 0, [0, 0]
    for region in _regions(changes, texts):
        start = min(one.start for side in region for one in side)
        end = max(one.end for side in region for one in side)
        sides = []
        for which, side in enumerate(region):
            begin = start + shifts[which]
            if side:
                shifts[which] = side[-1].until - side[-1].end
            sides.append(texts[which][begin : end + shifts[which]])
        pieces.append(base[at:start])
        pieces.append(_settled(base[start:end], sides, region))
        at = end
    return _merge([*pieces, base[at:]])


def merge_without_base(ours: str, theirs: str) -> Merge:
    """Merge two texts of which it is not known what they come from: what either has stays."""
    base = "".join(part.words for part in differences(ours, theirs) if part.kind is Kind.SAME)
    return merge(base, ours, theirs)


def by_paragraph(merged: Merge) -> Merge:
    """Return a merge whose clashes are whole paragraphs, each with all that is settled in it: for reading.

    Law: `ours` and `theirs` stay what they are.
    """
    pieces: list[str | Clash] = []
    open_clash: Clash | None = None
    for piece in merged.pieces:
        if isinstance(piece, Clash):
            open_clash = _with_start(pieces, piece) if open_clash is None else _joined(open_clash, piece)
            continue
        settled = piece
        if open_clash is not None and not _ends_paragraph(open_clash):
            gap = _GAP.search(settled)
            cut = gap.start() if gap else len(settled)
            open_clash, settled = _joined(open_clash, Clash(*(settled[:cut],) * 3)), settled[cut:]
            if gap is None:
                continue
        if open_clash is not None:
            pieces.append(open_clash)
            open_clash = None
        pieces.append(settled)
    return _merge(pieces if open_clash is None else [*pieces, open_clash])


def _with_start(pieces: list[str | Clash], clash: Clash) -> Clash:
    """Return a clash with the beginning of its paragraph, which is taken off what is settled before it."""
    before = pieces[-1] if pieces else ""
    if not isinstance(before, str) or all(one.startswith("\n\n") for one in (clash.ours, clash.theirs) if one):
        return clash
    cut = max((gap.end() for gap in _GAP.finditer(before)), default=0)
    pieces[-1:] = [before[:cut]]
    return _joined(Clash(*(before[cut:],) * 3), clash)


def _ends_paragraph(clash: Clash) -> bool:
    return all(one.endswith("\n\n") for one in (clash.ours, clash.theirs) if one)


def _joined(one: Clash, other: Clash) -> Clash:
    return Clash(*(first + second for first, second in zip(one, other, strict=True)))


def _merge(pieces: Sequence[str | Clash]) -> Merge:
    """Put together what stands side by side."""
    joined: list[str | Clash] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        elif piece:
            joined.append(piece)
    return Merge(tuple(joined))


def _settled(base: str, sides: Sequence[str], region: Sequence[Sequence[_Change]]) -> str | Clash:
    ours, theirs = sides
    if ours == theirs or not region[1]:
        return ours
    return theirs if not region[0] else Clash(base, ours, theirs)


def _regions(
    changes: Sequence[Sequence[_Change]], texts: Sequence[str]
) -> Iterator[tuple[list[_Change], list[_Change]]]:
    """Give the changes of both sides that lie over each other, region by region."""
    region: tuple[list[_Change], list[_Change]] = ([], [])
    last: tuple[int, _Change] | None = None
    end = -1
    for which, change in sorted(
        ((which, change) for which, side in enumerate(changes) for change in side),
        key=lambda one: (one[1].start, one[1].end, one[0]),
    ):
        apart = change.start > end or (
            change.start == end and last is not None and _stands_apart(last, (which, change), texts)
        )
        if apart and last is not None:
            yield region
            region = ([], [])
        region[which].append(change)
        if change.end >= end:
            last, end = (which, change), change.end
    if last is not None:
        yield region


def _stands_apart(last: tuple[int, _Change], new: tuple[int, _Change], texts: Sequence[str]) -> bool:
    """Tell whether of two changes that touch one is a paragraph of its own: where it goes is then no question."""
    (one_side, one), (other_side, other) = last, new
    if one.is_insertion == other.is_insertion:
        return False
    if other.is_insertion:
        return texts[other_side][other.at : other.at + 1] == "\n" and texts[one_side][one.at : one.until].strip() != ""
    return texts[one_side][one.until - 1 : one.until] == "\n"


def _changes(base: str, text: str) -> Iterator[_Change]:
    """Give what a text changed; what lies just beside each other is one change."""
    last: _Change | None = None
    for change in _raw_changes(base, text):
        if last is not None and _SLIGHT.fullmatch(base, last.end, change.start):
            last = _Change(last.start, change.end, last.at, change.until)
        else:
            if last is not None:
                yield last
            last = change
    if last is not None:
        yield last


def _raw_changes(base: str, text: str) -> Iterator[_Change]:
    """Compare by the line, and lines that changed by the word."""
    old, new = base.splitlines(keepends=True), text.splitlines(keepends=True)
    old_at, new_at = _offsets(old), _offsets(new)
    for what, a, b, c, d in opcodes(old, new):
        if what == "replace":
            start, at = old_at[a], new_at[c]
            words, others = _tokens(base[start : old_at[b]]), _tokens(text[at : new_at[d]])
            word_at, other_at = _offsets(words), _offsets(others)
            for i, j, k, m in _word_changes(words, others):
                yield _Change(start + word_at[i], start + word_at[j], at + other_at[k], at + other_at[m])
        elif what != "equal":
            yield _Change(old_at[a], old_at[b], new_at[c], new_at[d])


def _word_changes(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Give what differs; a long passage is taken apart where both have the same words, and no other, first."""
    if len(old) + len(new) <= MOST_TOKENS:
        yield from ((a, b, c, d) for what, a, b, c, d in opcodes(old, new) if what != "equal")
        return
    i = k = 0
    for j, m in [*_anchors(old, new), (len(old), len(new))]:
        if (j - i) + (m - k) > MOST_TOKENS:
            yield (i, j, k, m)
        elif j > i or m > k:
            for what, a, b, c, d in opcodes(old[i:j], new[k:m]):
                if what != "equal":
                    yield (i + a, i + b, k + c, k + d)
        i, k = j + 1, m + 1


def _anchors(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """Return where both texts have the same words that neither has twice: the longest row of such places in order."""
    places = _once(new)
    pairs = [(at, places[run]) for run, at in _once(old).items() if run in places]
    ends: list[int] = []
    lasts: list[int] = []
    before: list[int] = []
    for index, (_at, there) in enumerate(pairs):
        length = bisect_left(ends, there)
        before.append(lasts[length - 1] if length else -1)
        ends[length : length + 1] = [there]
        lasts[length : length + 1] = [index]
    row, index = [], lasts[-1] if lasts else -1
    while index >= 0:
        row.append(pairs[index])
        index = before[index]
    return row[::-1]


def _once(tokens: list[str]) -> dict[tuple[str, ...], int]:
    runs = list(zip(*(tokens[shift:] for shift in range(_ANCHOR_TOKENS)), strict=False))
    counts = Counter(runs)
    return {run: at for at, run in enumerate(runs) if counts[run] == 1}


def _tokens(text: str) -> list[str]:
    return [match[0] for match in _TOKEN.finditer(text)]


def _offsets(parts: Sequence[str]) -> list[int]:
    offsets = [0]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    return offsets
