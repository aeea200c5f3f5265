"""A text kept as rendered blocks, so that an edit costs what it touches.

Law: after whatever edits, the join of the blocks' HTML is the full render of the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from markdown_it.token import Token

from almost_editor.render.dialect import Definition, render_block
from almost_editor.render.options import RenderOptions
from almost_editor.render.outline import Heading, heading_of
from almost_editor.render.patches import Block, Change, Insert, Patch, patch_of
from almost_editor.render.sanitize import sanitize
from almost_editor.render.segments import Segment, cut, restart


@dataclass(slots=True)
class _Kept:
    """What is remembered of a block; where it stands is kept apart, since that moves with every edit above it."""

    key: int
    html: str
    height: int
    definitions: tuple[tuple[str, Definition], ...]
    labels: frozenset[str]
    pictures: frozenset[str]
    heading: tuple[int, str] | None
    tokens: list[Token]
    """Only of blocks that may have to be rendered again without an edit of their own."""
    source: str


class Blocks:
    """One open text, rendered block by block.

    Cost: an edit parses and renders the blocks around it and shifts the positions of those behind it.
    """

    def __init__(self, options: RenderOptions | None = None) -> None:
        self._options = options or RenderOptions()
        self._text = ""
        self._kept: list[_Kept] = []
        self._starts: list[int] = []
        self._first_lines: list[int] = []
        self._definitions: dict[str, Definition] = {}
        self._last_key = 0

    @property
    def text(self) -> str:
        """The text as it stands after the last edit."""
        return self._text

    @property
    def options(self) -> RenderOptions:
        """What the blocks are rendered with."""
        return self._options

    @property
    def html(self) -> str:
        """The body's HTML. Cost: linear in its length."""
        return "".join(kept.html for kept in self._kept)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks, in order. Cost: linear in their number."""
        return tuple(self._block(index) for index in range(len(self._kept)))

    @property
    def outline(self) -> tuple[Heading, ...]:
        """The headings of the top level, in order."""
        pairs = zip(self._kept, self._first_lines, strict=True)
        return tuple(Heading(*kept.heading, line) for kept, line in pairs if kept.heading)

    def block_at(self, line: int) -> Block | None:
        """Return the block that a line, 0-based, stands in or follows. Cost: logarithmic."""
        index = bisect_right(self._first_lines, line) - 1
        return self._block(index) if index >= 0 else None

    def set_text(self, text: str) -> Patch:
        """Take another text; what both have in common at the start and the end is kept."""
        start = _common_length(self._text, text)
        most = min(len(self._text), len(text)) - start
        ending = _common_length(self._text[::-1], text[::-1], most)
        return self.edit(start, len(self._text) - start - ending, text[start : len(text) - ending])

    def edit(self, start: int, removed: int, inserted: str) -> Patch:
        """Replace `removed` characters from `start` on, and return what that changes.

        Raises: ValueError where the span is not in the text.
        """
        if not 0 <= start <= start + removed <= len(self._text):
            raise ValueError(f"No span of {removed} characters at {start} in a text of {len(self._text)}.")
        old_text = self._text
        self._text = old_text[:start] + inserted + old_text[start + removed :]
        first = max(bisect_right(self._starts, restart(old_text, start)) - 1, 0)
        shift = len(inserted) - removed
        line_shift = inserted.count("\n") - old_text.count("\n", start, start + removed)
        segments, last = self._cut_again(first, start + removed, shift)
        return self._replace(first, last, segments, shift, line_shift)

    def set_options(self, options: RenderOptions) -> Patch:
        """Render with other options: all of it for another language or site, else the blocks whose pictures changed."""
        old, self._options = self._options, options
        if (old.language, old.site) != (options.language, options.site):
            count = len(self._kept)
            return self._replace(0, count, list(cut(self._text)), 0, 0)
        names = {*old.images, *options.images}
        altered = {name for name in names if old.images.get(name) != options.images.get(name)}
        changes = self._render_again(
            index
            for index, kept in enumerate(self._kept)
            if kept.pictures and any(name in altered or unquote(name) in altered for name in kept.pictures)
        )
        return patch_of(changes, len(self._kept))

    def _cut_again(self, first: int, old_end: int, shift: int) -> tuple[list[Segment], int]:
        """Cut from block `first` until a boundary behind the edit is one of the old ones; return that one's index."""
        met_at = len(self._starts)

        def met(offset: int) -> bool:
            nonlocal met_at
            old_offset = offset - shift
            if old_offset < old_end:
                return False
            index = bisect_left(self._starts, old_offset)
            if index < len(self._starts) and self._starts[index] == old_offset:
                met_at = index
                return True
            return False

        start, line = (self._starts[first], self._first_lines[first]) if first < len(self._starts) else (0, 0)
        # Before the first block stand blank lines only, and the edit may have been made in them.
        if first == 0:
            start, line = 0, 0
        return list(cut(self._text, start, line, met=met)), met_at

    def _replace(self, first: int, last: int, segments: list[Segment], shift: int, line_shift: int) -> Patch:
        """Put new segments in place of the blocks from `first` to before `last`."""
        old = self._kept[first:last]
        old_count = len(self._kept)
        altered = self._redefine(first, last, segments)
        users = [
            index
            for index, kept in enumerate(self._kept)
            if altered and not first <= index < last and not altered.isdisjoint(kept.labels)
        ]
        changes = self._render_again(users)
        new = [self._render(segment) for segment in segments]
        ahead = _same_at_start(old, new)
        behind = _same_at_end(old, new, ahead)
        for index in (*range(ahead), *range(-behind, 0)):
            new[index].key = old[index].key
        middle = range(ahead, len(new) - behind)
        inserts = [Insert(new[index].key, new[index].html, segments[index].first_line) for index in middle]
        dropped = len(old) - ahead - behind
        self._kept[first:last] = new
        self._starts[first:] = [segment.start for segment in segments] + [at + shift for at in self._starts[last:]]
        lines = [segment.first_line for segment in segments]
        if line_shift or len(segments) != last - first:
            self._first_lines[first:] = lines + [line + line_shift for line in self._first_lines[last:]]
        else:
            self._first_lines[first:last] = lines
        moved = [(index, count, _moved(found, line_shift if index >= last else 0)) for index, count, found in changes]
        if inserts or dropped:
            moved.append((first + ahead, dropped, inserts))
        return patch_of(sorted(moved, key=lambda change: change[:2]), old_count)

    def _redefine(self, first: int, last: int, segments: list[Segment]) -> set[str]:
        """Bring the index of definitions up to date, and return the labels that mean something else now."""
        labels = {label for kept in self._kept[first:last] for label, _ in kept.definitions}
        labels.update(label for segment in segments for label, _ in segment.definitions)
        if not labels:
            return set()
        before = {label: self._definitions.pop(label, None) for label in labels}
        # The first definition in the text counts. A scan is quick, and rare: most edits touch no definition.
        holders: list[_Kept | Segment] = [*self._kept[:first], *segments, *self._kept[last:]]
        for holder in holders:
            for label, definition in holder.definitions:
                if label in labels:
                    self._definitions.setdefault(label, definition)
        return {label for label in labels if self._definitions.get(label) != before[label]}

    def _render_again(self, indexes: Iterable[int]) -> list[Change]:
        """Render kept blocks anew; return the changes, with the line numbers that stand now."""
        changes: list[Change] = []
        for index in indexes:
            kept = self._kept[index]
            rendered = render_block(kept.tokens, kept.source, self._definitions, self._options)
            html = sanitize(rendered.html, site=self._options.site)
            kept.labels, kept.pictures = rendered.labels, rendered.pictures
            kept.heading = heading_of(kept.tokens)
            if html != kept.html:
                kept.key, kept.html = self._new_key(), html
                changes.append((index, 1, [Insert(kept.key, html, self._first_lines[index])]))
        return changes

    def _render(self, segment: Segment) -> _Kept:
        rendered = render_block(segment.tokens, segment.source, self._definitions, self._options)
        depends = bool(rendered.labels or rendered.pictures)
        return _Kept(
            key=self._new_key(),
            html=sanitize(rendered.html, site=self._options.site),
            height=segment.height,
            definitions=segment.definitions,
            labels=rendered.labels,
            pictures=rendered.pictures,
            heading=heading_of(segment.tokens),
            tokens=segment.tokens if depends else [],
            source=segment.source if depends else "",
        )

    def _new_key(self) -> int:
        self._last_key += 1
        return self._last_key

    def _block(self, index: int) -> Block:
        kept, line = self._kept[index], self._first_lines[index]
        return Block(kept.key, kept.html, line, line + kept.height - 1)


def _moved(inserts: Iterable[Insert], line_shift: int) -> list[Insert]:
    return [Insert(insert.key, insert.html, insert.first_line + line_shift) for insert in inserts]


def _same_at_start(old: list[_Kept], new: list[_Kept]) -> int:
    count = 0
    for before, after in zip(old, new, strict=False):
        if before.html != after.html:
            break
        count += 1
    return count


def _same_at_end(old: list[_Kept], new: list[_Kept], taken: int) -> int:
    most = min(len(old), len(new)) - taken
    count = 0
    while count < most and old[-1 - count].html == new[-1 - count].html:
        count += 1
    return count


def _common_length(one: str, other: str, most: int | None = None) -> int:
    """Return how many characters two texts share at their start. Cost: halving, each step a comparison of memory."""
    high = min(len(one), len(other)) if most is None else most
    low = 0
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
