"""A block as it is shown, and the shelf that it stands on with its neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from almost_editor.document.counts import NO_WORDS, Tally
from almost_editor.render.dialect import Definition
from almost_editor.render.marks import Number
from almost_editor.render.pieces import Piece


class State(Enum):
    """How far an entry can be believed."""

    DONE = "done"
    """Right for the text from its start on."""
    STALE = "stale"
    """To be cut and rendered anew."""
    WAITING = "waiting"
    """Too much for here: a worker has to render it."""
    GIVEN_UP = "given up"
    """Too much for the worker too."""


@dataclass(slots=True, eq=False)
class Entry:
    """A block as it is shown, and the stretch of text that it stands for, to the next block's first line.

    Units: `length` in characters, `lines` in line ends, `height` in lines without trailing blank ones.
    """

    key: int
    html: str
    length: int
    lines: int
    height: int
    piece: Piece
    definitions: tuple[tuple[str, Definition], ...] = ()
    words: Tally = NO_WORDS
    state: State = State.DONE
    open_end: bool = False
    """Of a block that waits: nobody knows yet where it ends, so what stands behind it may be part of it."""
    times_stale: int = 0
    """How often it was marked stale: what was asked of a worker before that is none of its answers."""
    has_its_text: bool = True
    """Whether the text that it stands for is what it was cut from."""
    is_provisional: bool = False
    """Whether it shows a part of its block at most, since that has never been rendered whole."""
    numbers: tuple[Number, ...] = ()
    """Those in its HTML."""
    shelf: Shelf | None = None
    place: int = 0

    @property
    def order(self) -> tuple[int, int]:
        """Sorts entries of a row."""
        return (self.shelf.order, self.place) if self.shelf is not None else (-1, 0)


@dataclass(slots=True, eq=False)
class Shelf:
    """Some entries in a row, with their sums."""

    entries: list[Entry]
    order: int = 0
    length: int = 0
    lines: int = 0
    words: int = 0
    halves: int = 0
    is_even: bool = True
    """Whether no entry leaves a fence open for the count of words."""
    stale: int = 0
    open_ends: int = 0
    before: list[int] | None = None
    """The keys that the page knows, where something has changed since."""

    def touch(self) -> None:
        """Remember what the page knows, before a change."""
        if self.before is None:
            self.before = [entry.key for entry in self.entries]

    def recount(self) -> None:
        """Bring sums and places up to date."""
        length = lines = words = halves = stale = open_ends = 0
        self.is_even = True
        for place, entry in enumerate(self.entries):
            entry.shelf, entry.place = self, place
            length += entry.length
            lines += entry.lines
            tally = entry.words
            words += tally.words
            halves += tally.halves
            if tally.fence:
                self.is_even = False
            if entry.state is State.STALE:
                stale += 1
            open_ends += entry.open_end
        self.length, self.lines, self.words, self.halves = length, lines, words, halves
        self.stale, self.open_ends = stale, open_ends
