"""A text's blocks in a row: where each stands, in an order that edits shift cheaply, and what a page has seen of them.

Positions are not kept but added up: over a few hundred shelves, then along one. So an edit costs its own shelf, not the
blocks behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from almost_editor.render.entries import Entry, Shelf, State
from almost_editor.render.patches import Drop, Insert, Keep, Operation, Patch, joined

SHELF = 128
"""Most entries of a shelf."""


@dataclass(slots=True)
class Row:
    """The entries of a text. Behind blank lines at the very top, which belong to no block, they cover all of it."""

    shelves: list[Shelf] = field(default_factory=list)
    lead: int = 0
    lead_lines: int = 0
    gone: list[int] = field(default_factory=list)
    """Keys that the page knows when no entry is left."""

    def __iter__(self) -> Iterator[Entry]:
        for shelf in self.shelves:
            yield from shelf.entries

    def __len__(self) -> int:
        return sum(len(shelf.entries) for shelf in self.shelves)

    @property
    def first(self) -> Entry | None:
        """The first entry."""
        return self.shelves[0].entries[0] if self.shelves else None

    def at(self, offset: int) -> Entry | None:
        """Return the entry that an offset stands in, the first one for what stands before it. Cost: shelves."""
        position = self.lead
        for index, shelf in enumerate(self.shelves):
            if offset < position + shelf.length or index == len(self.shelves) - 1:
                for entry in shelf.entries:
                    if offset < position + entry.length:
                        return entry
                    position += entry.length
                return shelf.entries[-1]
            position += shelf.length
        return None

    def at_line(self, line: int) -> Entry | None:
        """Return the entry that a line, 0-based, stands in or follows. Cost: shelves."""
        position = self.lead_lines
        if line < position or not self.shelves:
            return None
        for index, shelf in enumerate(self.shelves):
            if line < position + shelf.lines or index == len(self.shelves) - 1:
                for entry in shelf.entries:
                    if line < position + entry.lines:
                        return entry
                    position += entry.lines
                return shelf.entries[-1]
            position += shelf.lines
        return None

    def start_of(self, entry: Entry) -> tuple[int, int]:
        """Return offset and line of an entry's start. Cost: shelves."""
        offset, line = self.lead, self.lead_lines
        shelf = entry.shelf
        for other in self.shelves:
            if other is shelf:
                break
            offset += other.length
            line += other.lines
        for other_entry in shelf.entries[: entry.place] if shelf is not None else ():
            offset += other_entry.length
            line += other_entry.lines
        return offset, line

    def onward(self, entry: Entry) -> Iterator[Entry]:
        """Yield an entry and those behind it; the row must stay as it is meanwhile."""
        if entry.shelf is None:
            return
        yield from entry.shelf.entries[entry.place :]
        for shelf in self.shelves[entry.shelf.order + 1 :]:
            yield from shelf.entries

    def before(self, entry: Entry) -> Entry | None:
        """Return the entry before another one."""
        shelf = entry.shelf
        if shelf is None:
            return None
        if entry.place:
            return shelf.entries[entry.place - 1]
        return self.shelves[shelf.order - 1].entries[-1] if shelf.order else None

    def blocked_by(self, entry: Entry) -> Entry | None:
        """Return the block without a known end that a stale stretch may turn out to be a part of."""
        if not any(shelf.open_ends for shelf in self.shelves):
            return None
        before = self.before(entry)
        while before is not None and before.state is State.STALE:
            before = self.before(before)
        return before if before is not None and before.open_end else None

    def next_stale(self, first_line: int | None = None) -> Entry | None:
        """Return a stale block that can be worked off: from a line on if there is one, else the first."""
        if first_line is not None:
            found = self._stale_from(self.at_line(first_line))
            if found is not None:
                return found
        return self._stale_from(self.first)

    def _stale_from(self, entry: Entry | None) -> Entry | None:
        if entry is None or entry.shelf is None:
            return None
        blocked = self.blocked_by(entry) is not None
        for shelf in self.shelves[entry.shelf.order :]:
            if shelf.open_ends or shelf.stale:
                for one in shelf.entries[entry.place if shelf is entry.shelf else 0 :]:
                    if one.state is not State.STALE:
                        blocked = one.open_end
                    elif not blocked:
                        return one
            else:
                blocked = False
        return None

    def append(self, entry: Entry) -> None:
        """Put an entry at the end."""
        if not self.shelves:
            self.shelves.append(Shelf([], before=self.gone))
            self.gone = []
        shelf = self.shelves[-1]
        shelf.touch()
        shelf.entries.append(entry)
        shelf.recount()

    def mark_stale(self, entry: Entry, *, has_its_text: bool = False) -> None:
        """Have an entry cut and rendered anew, maybe only since something else means something else now."""
        entry.has_its_text = entry.has_its_text and has_its_text
        entry.times_stale += 1
        self.set_state(entry, State.STALE)

    def set_state(self, entry: Entry, state: State, *, open_end: bool = False) -> None:
        """Say how far an entry can be believed."""
        if entry.shelf is not None:
            entry.shelf.stale += (state is State.STALE) - (entry.state is State.STALE)
            entry.shelf.open_ends += open_end - entry.open_end
        entry.state, entry.open_end = state, open_end

    def touch(self, entry: Entry) -> None:
        """Hear that an entry is about to get another key."""
        if entry.shelf is not None:
            entry.shelf.touch()

    def resize(self, entry: Entry, length: int, lines: int) -> None:
        """Change what an entry stands for by so much."""
        entry.length += length
        entry.lines += lines
        if entry.shelf is not None:
            entry.shelf.length += length
            entry.shelf.lines += lines

    def takes_above(self, start: int, removed: int, inserted: str, text: str) -> bool:
        """Take an edit that leaves nothing but blank lines above the first entry; `text` is the one after it.

        Another edit that begins above it is the first entry's, with those lines.
        """
        if start > self.lead or self.first is None:
            return False
        if start + removed <= self.lead:
            above = text[: self.lead + len(inserted) - removed]
            if not above.strip(" \t\n") and above[-1:] in ("\n", ""):
                self.lead, self.lead_lines = len(above), above.count("\n")
                return True
        if start < self.lead:
            self.resize(self.first, self.lead, self.lead_lines)
            self.lead = self.lead_lines = 0
        return False

    def splice(self, at: Entry, count: int, new: Sequence[Entry]) -> None:
        """Put entries in place of `count` others, from `at` on."""
        first = at.shelf
        if first is None:
            raise ValueError("An entry that is in no row cannot be replaced.")
        index, place, start = first.order, at.place, at.place
        first.touch()
        while count:
            shelf = self.shelves[index]
            shelf.touch()
            going = shelf.entries[place : place + count]
            for entry in going:
                entry.shelf = None
            del shelf.entries[place : place + count]
            count -= len(going)
            index, place = index + 1, 0
        first.entries[start:start] = new
        self._tidy(first.order, max(index, first.order + 1))

    def _tidy(self, start: int, stop: int) -> None:
        """Part shelves that are too full and take empty ones away; what the page knew stays in its order."""
        tidied: list[Shelf] = []
        orphaned: list[int] = []
        for shelf in self.shelves[start:stop]:
            known = orphaned + (shelf.before or [])
            if not shelf.entries:
                orphaned = known
                continue
            orphaned = []
            step = len(shelf.entries) if len(shelf.entries) <= SHELF else SHELF // 2
            for position in range(0, len(shelf.entries), step):
                tidied.append(Shelf(shelf.entries[position : position + step], before=known))
                known = []
        self.shelves[start:stop] = tidied
        if orphaned:
            self._leave(orphaned, start + len(tidied))
        for order in range(start, len(self.shelves)):
            self.shelves[order].order = order
        for shelf in tidied:
            shelf.recount()

    def _leave(self, orphaned: list[int], order: int) -> None:
        """Leave what the page knew of an empty shelf to a neighbour."""
        if order:
            neighbour = self.shelves[order - 1]
            neighbour.touch()
            neighbour.before = (neighbour.before or []) + orphaned
        elif self.shelves:
            neighbour = self.shelves[0]
            neighbour.touch()
            neighbour.before = orphaned + (neighbour.before or [])
        else:
            self.gone = orphaned

    def commit(self) -> Patch:
        """Return what has changed since the last commit, and take that for known. Cost: shelves, and those touched."""
        operations: list[Operation] = []
        line = self.lead_lines
        run: list[Shelf] = []
        run_line = line
        for shelf in self.shelves:
            if shelf.before is None:
                operations += _difference(run, run_line)
                operations.append(Keep(len(shelf.entries)))
                run, run_line = [], line + shelf.lines
            else:
                run.append(shelf)
            line += shelf.lines
        operations += _difference(run, run_line)
        if self.gone:
            operations.append(Drop(len(self.gone)))
            self.gone = []
        for shelf in self.shelves:
            shelf.before = None
        return joined(operations)


def _difference(shelves: Iterable[Shelf], line: int) -> Iterator[Operation]:
    """Yield what makes of the known keys of some shelves those that are there now."""
    known = [key for shelf in shelves for key in shelf.before or ()]
    there = {entry.key for shelf in shelves for entry in shelf.entries}
    position = 0
    for shelf in shelves:
        for entry in shelf.entries:
            dropped = position
            while position < len(known) and known[position] not in there:
                position += 1
            if position > dropped:
                yield Drop(position - dropped)
            if position < len(known) and known[position] == entry.key:
                yield Keep(1)
                position += 1
            else:
                yield Insert(entry.key, entry.html, line)
            line += entry.lines
    if position < len(known):
        yield Drop(len(known) - position)
