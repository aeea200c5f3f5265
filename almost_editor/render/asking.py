"""Asking: what has to be rendered elsewhere, and whether an answer is still of use when it comes."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from almost_editor.render.entries import Entry, State
from almost_editor.render.large import LargeRendered, Wanted
from almost_editor.render.renewal import Renewal


@dataclass(slots=True)
class Asking:
    """Asks a worker for one block at a time, on behalf of `Blocks`."""

    renewal: Renewal
    asked: tuple[Wanted, Entry] | None = None
    _stale_then: int = field(default=0, init=False)
    _number: int = field(default=0, init=False)
    _valid: float = field(default=math.inf, init=False)
    """How much of the wanted source no edit has changed or might have shown its block otherwise."""

    @property
    def is_due(self) -> bool:
        """Whether there is anything to ask for."""
        return any(map(_waits, self.renewal.waiting))

    def wanted(self, text: str) -> Wanted | None:
        """Return what a worker has to render, the same until it is answered or its block is gone."""
        if self.asked is not None and self._still_waits(self.asked[1]):
            return self.asked[0]
        waiting = list(filter(_waits, self.renewal.waiting))
        if not waiting:
            self.asked = None
            return None
        entry = min(waiting, key=lambda entry: entry.order)
        known = self.renewal.known
        self._number += 1
        source = text[self.renewal.row.start_of(entry)[0] :]
        definitions, notes = dict(known.definitions), frozenset(known.notes)
        wanted = Wanted(self._number, source, definitions, notes, known.options, known.profile)
        self.asked, self._valid, self._stale_then = (wanted, entry), math.inf, entry.times_stale
        return wanted

    def hear(self, start: int, removed: int, back: int) -> None:
        """Hear of an edit; from `back` on blocks may be others for it. The row must be as it was before."""
        if self.asked is not None and self._still_waits(self.asked[1]):
            asked_from = self.renewal.row.start_of(self.asked[1])[0]
            if start >= asked_from or start + removed > asked_from:
                self._valid = min(self._valid, back - asked_from)

    def has_use_for(self, wanted: Wanted) -> bool:
        """Tell whether an answer may still be put in; if not, it need not be waited for."""
        asked = self.asked
        if asked is None or asked[0] is not wanted or not self._still_waits(asked[1]):
            return False
        return self._valid >= asked[1].length

    def answered(self, number: int) -> Entry | None:
        """Return the block that an answer is for, where it still waits and the rest of the text means the same."""
        asked = self.asked
        if asked is None or asked[0].number != number or not self._still_waits(asked[1]):
            return None
        self.asked = None
        wanted, entry = asked
        known = self.renewal.known
        same = (wanted.definitions, wanted.options) == (known.definitions, known.options)
        return entry if same and wanted.notes == frozenset(known.notes) else None

    def _still_waits(self, entry: Entry) -> bool:
        """Tell whether the block that was asked for stands where it stood, and has not been cut again meanwhile."""
        return _waits(entry) and entry.times_stale == self._stale_then

    def is_true(self, answer: LargeRendered) -> bool:
        """Tell whether no edit has changed what the answer was made from."""
        return answer.length <= self._valid


def _waits(entry: Entry) -> bool:
    return entry.state is State.WAITING and entry.shelf is not None
