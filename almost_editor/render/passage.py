"""The way of new blocks along old ones: which of them they replace, and which they look like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from almost_editor.render.entries import Entry, State
from almost_editor.render.row import Row


@dataclass(slots=True)
class Passage:
    """Walks along old entries while new ones are cut from the same text."""

    row: Row
    first: Entry
    start: int
    text: str
    old: list[Entry] = field(default_factory=list)
    """Those that end before what has been cut."""
    position: int = 0
    ahead: Entry | None = None
    """The one that begins at `position`."""
    met_at: int = -1
    """Where cutting stopped since a block that is right begins there."""
    _onward: Iterator[Entry] = field(default_factory=lambda: iter(()))

    def __post_init__(self) -> None:
        self.position = self.start
        self._onward = self.row.onward(self.first)
        self.ahead = next(self._onward, None)

    def met(self, offset: int) -> bool:
        """Tell whether a block that is right begins here."""
        self.to(offset)
        ahead = self.ahead
        if ahead is not None and self.position == offset and ahead.state is not State.STALE:
            self.met_at = offset
            return True
        return False

    def to(self, offset: int) -> None:
        """Leave the entries behind that end before an offset."""
        while self.ahead is not None and self.position + self.ahead.length <= offset:
            self.old.append(self.ahead)
            self.position += self.ahead.length
            self.ahead = next(self._onward, None)

    def shorten(self, offset: int) -> None:
        """Go to an offset, and take away what has been cut of the entry that it stands in."""
        self.to(offset)
        if self.ahead is not None and self.position < offset:
            self.row.resize(self.ahead, self.position - offset, -self.text.count("\n", self.position, offset))
            self.row.mark_stale(self.ahead)
            self.position = offset

    def last_good(self, offset: int, length: int) -> Entry | None:
        """Return the old entry of a large block, where it begins at an offset and is no mere part of it."""
        self.to(offset)
        ahead = self.ahead
        if ahead is None or self.position != offset or ahead.is_provisional:
            return None
        return ahead if ahead.has_its_text or ahead.length > length // 2 else None


def keep_keys(old: list[Entry], new: list[Entry]) -> None:
    """Give new entries the keys of old ones that look the same, at the start and at the end."""
    ahead = 0
    for before, after in zip(old, new, strict=False):
        if not _took_over(before, after):
            break
        ahead += 1
    for before, after in zip(reversed(old[ahead:]), reversed(new[ahead:]), strict=False):
        if not _took_over(before, after):
            break


def _took_over(before: Entry, after: Entry) -> bool:
    if before.piece.parts != after.piece.parts or before.piece.label != after.piece.label:
        return False
    after.key, after.html, after.numbers = before.key, before.html, before.numbers
    return True
