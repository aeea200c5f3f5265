"""Working off what is stale: cutting a stretch again, putting in what comes of it, and filling in numbers.

A stretch is cut from its first block on until a boundary is met that is known to be right, the text ends, or the budget
is spent; then what is left of the old blocks stays, as they were shown.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from almost_editor.document.counts import tally
from almost_editor.render import large, segments
from almost_editor.render.bonds import Bonds
from almost_editor.render.dialect import as_typed
from almost_editor.render.entries import Entry, State
from almost_editor.render.large import LargeRendered, cost
from almost_editor.render.marks import filled
from almost_editor.render.passage import Passage, keep_keys
from almost_editor.render.pieces import Known, Piece, parser, piece_of
from almost_editor.render.row import Row
from almost_editor.render.segments import Grown, Segment, cut_within

NOTHING = Piece(("",))
FILLING_COST = 10
MOST_COUNTED = 1_000
"""References to notes, or equal headings, that are numbered with every slice."""
LOOKED_AHEAD = 256
"""Characters behind a block that a window should show at once, so that it need not be read twice."""


@dataclass(slots=True)
class Budget:
    """What a call may still cost; see `large.cost`."""

    left: float = math.inf

    @property
    def has_limit(self) -> bool:
        """Whether the call may be cut short."""
        return self.left < math.inf


@dataclass(slots=True)
class Renewal:
    """Works on one row, on behalf of `Blocks`."""

    known: Known
    row: Row = field(default_factory=Row)
    bonds: Bonds = field(default_factory=Bonds)
    unfilled: dict[Entry, None] = field(default_factory=dict)
    """Whose numbers are other ones than those shown."""
    waiting: dict[Entry, None] = field(default_factory=dict)
    """Those that wait for a worker, or were given up."""
    notes_stale: bool = False
    last_key: int = 0
    _new: list[Entry] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.known.definitions, self.known.notes = self.bonds.definitions, self.bonds.bodies

    def new_key(self) -> int:
        """Return a key that no block has had."""
        self.last_key += 1
        return self.last_key

    def begin(self, text: str) -> Entry | None:
        """Take a text where there was none: all of it is stale, with nothing to show yet."""
        self.row.lead = self.row.lead_lines = 0
        if not text:
            return None
        lines = text.count("\n")
        entry = Entry(self.new_key(), "", len(text), lines, max(lines, 1), NOTHING, state=State.STALE)
        entry.is_provisional = True
        self.row.append(entry)
        return entry

    def remove_behind(self, touched: Entry, text: str, start: int, end: int) -> None:
        """Take away what an edit removes behind the entry that it begins in; `text` is the one before the edit."""
        gone: list[Entry] = []
        for entry in self.row.onward(touched):
            if start >= end:
                break
            if entry is touched:
                continue
            if start + entry.length > end:
                self.row.resize(entry, start - end, -text.count("\n", start, end))
                self.row.mark_stale(entry)
                break
            gone.append(entry)
            start += entry.length
        if gone:
            self.row.splice(gone[0], len(gone), ())
            for entry in gone:
                self.bonds.leave(entry)
                self._forget(entry)

    def _forget(self, entry: Entry) -> None:
        self.unfilled.pop(entry, None)
        self.waiting.pop(entry, None)

    def cut_again(self, text: str, first: Entry, budget: Budget) -> None:
        """Cut the stretch that begins with a stale entry, and put in what comes of it."""
        start, line = self.row.start_of(first)
        passage = Passage(self.row, first, start, text)
        new: list[Entry] = []
        end = gap_end = -1
        for found in cut_within(
            text,
            start,
            line,
            met=passage.met,
            by=parser(self.known.profile),
            window=min(first.length + LOOKED_AHEAD, segments.FIRST_WINDOW),
            most=large.LARGE_BLOCK if budget.has_limit else len(text),
            most_lines=large.LARGE_LINES if budget.has_limit else None,
        ):
            if gap_end < 0:
                gap_end = found.start
            if isinstance(found, Grown):
                end = self._grown(text, found.start, passage, new)
                budget.left -= large.LARGE_COST
                break
            price = cost(found)
            if new and budget.left < price:
                end = found.start
                break
            new.append(self._made(text, found, price, budget, passage))
            budget.left -= price
        if end < 0:
            end = passage.met_at if passage.met_at >= 0 else len(text)
        before = self.row.before(first)
        self._replace(passage, end, new)
        gap_end = gap_end if gap_end >= 0 else end
        if gap_end > start:
            self._close_gap(before, gap_end - start, text.count("\n", start, gap_end))

    def _close_gap(self, before: Entry | None, length: int, lines: int) -> None:
        """Give blank lines at the start of a stretch to the block before, or to the lead."""
        if before is not None:
            self.row.resize(before, length, lines)
        else:
            self.row.lead += length
            self.row.lead_lines += lines

    def _made(self, text: str, found: Segment, price: int, budget: Budget, passage: Passage) -> Entry:
        """Return the entry of a block: rendered, or as it can be shown until a worker has rendered it."""
        words = tally(text[found.start : found.start + found.length])
        entry = Entry(self.new_key(), "", found.length, found.lines, found.height, NOTHING, found.definitions, words)
        if not budget.has_limit or price <= large.LARGE_COST:
            self._set_piece(entry, piece_of(found.tokens, found.source, self.known))
            return entry
        entry.state = State.WAITING
        good = passage.last_good(found.start, found.length)
        if good is not None:
            entry.piece, entry.html, entry.numbers = good.piece, good.html, good.numbers
        else:
            entry.is_provisional = True
            self._set_piece(entry, large.provisional(large.first_part(found.source, 0), self.known)[1])
        return entry

    def _grown(self, text: str, offset: int, passage: Passage, new: list[Entry]) -> int:
        """Have a block wait whose end is not known; return where what has been worked off ends."""
        good = passage.last_good(offset, large.LARGE_BLOCK)
        if good is not None:
            self.row.set_state(good, State.WAITING, open_end=not good.has_its_text)
            self.waiting[good] = None
            return offset
        part, piece = large.provisional(large.first_part(text, offset), self.known)
        length = len(part)
        lines = part.count("\n")
        entry = Entry(self.new_key(), "", length, lines, max(lines, 1), NOTHING, (), tally(part), State.WAITING, True)
        entry.is_provisional = True
        self._set_piece(entry, piece)
        new.append(entry)
        return offset + length

    def put(self, entry: Entry, answer: LargeRendered, text: str) -> None:
        """Put a worker's answer in place of the block that waited for it."""
        start, _ = self.row.start_of(entry)
        passage = Passage(self.row, entry, start, text)
        made = Entry(
            self.new_key(), "", answer.length, answer.lines, answer.height, NOTHING, answer.definitions, answer.words
        )
        self._set_piece(made, answer.piece)
        self._replace(passage, start + answer.length, [made])

    def give_up(self, entry: Entry, text: str) -> None:
        """Leave a block as it was shown last; one that has only been shown in part is shown as it was typed."""
        self.row.set_state(entry, State.GIVEN_UP, open_end=entry.open_end)
        if not entry.is_provisional:
            return
        start, _ = self.row.start_of(entry)
        if entry.open_end:
            end = start + entry.length
            for other in self.row.onward(entry):
                if other is not entry:
                    if other.state is not State.STALE:
                        break
                    end += other.length
            self.remove_behind(entry, text, start + entry.length, end)
            self.row.resize(entry, end - start - entry.length, text.count("\n", start + entry.length, end))
            entry.height = max(entry.lines, 1)
        source = text[start : start + entry.length]
        self.bonds.leave(entry)
        self.row.touch(entry)
        entry.is_provisional = False
        entry.words, entry.key = tally(source), self.new_key()
        self._set_piece(entry, Piece((as_typed(source),)))
        self.bonds.enter(entry)

    def _set_piece(self, entry: Entry, piece: Piece) -> None:
        entry.piece = piece
        if not piece.marks and not piece.label:
            entry.html = filled(piece.parts, ())

    def _replace(self, passage: Passage, end: int, new: list[Entry]) -> None:
        """Put new entries in place of the old ones up to an offset."""
        passage.shorten(end)
        old = passage.old
        keep_keys(old, new)
        self.row.splice(passage.first, len(old), new)
        self.bonds.replace(old, new)
        for entry in old:
            self._forget(entry)
        for entry in new:
            if entry.piece.marks:
                self.unfilled[entry] = None
            if entry.state is State.WAITING:
                self.waiting[entry] = None
        self._new += new

    def settle(self) -> None:
        """Mark stale what uses something that means something else now."""
        for entry in self.bonds.settle_meanings():
            if entry.state is State.DONE:
                self.row.mark_stale(entry, has_its_text=True)

    def fill(self, budget: Budget) -> None:
        """Fill in numbers: those of all new blocks, others as far as the budget goes.

        While blocks are stale there is no count over many: with each slice it would be made anew.
        """
        altered, notes_altered = self.bonds.settle_numbers(math.inf if self.row.next_stale() is None else MOST_COUNTED)
        self.notes_stale = self.notes_stale or notes_altered
        self.unfilled.update(dict.fromkeys(altered))
        new, self._new = self._new, []
        for entry in new:
            if entry in self.unfilled:
                self._fill_in(entry)
        while self.unfilled and budget.left > 0:
            self._fill_in(next(iter(self.unfilled)))
            budget.left -= FILLING_COST

    def _fill_in(self, entry: Entry) -> None:
        del self.unfilled[entry]
        numbers = self.bonds.numbers_of(entry)
        shown_at_end = bool(entry.piece.label and numbers[0].note)
        html = "" if shown_at_end else filled(entry.piece.parts, numbers)
        entry.numbers = numbers
        if html != entry.html:
            self.row.touch(entry)
            entry.key, entry.html = self.new_key(), html
