"""The rota of copies: what their names say, and which of them are kept. Pure: no clock, no disk."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

ENDING = ".sqlite3"
STEPS = (1, 8, 64)
"""A copy answers half an hour of change: the last ones, then one of 8, then one of 64 are kept."""
OF_EACH_STEP = 8
DAYS = 7
MONTHS = 12
WAYS_BACK = 2
"""Copies made before each kind of larger change that stay, however old."""
_KINDS = ("import", "restore", "compact")

_NAME = re.compile(
    r"library-(?P<number>\d{6,12})-(?P<made>\d{8}-\d{6})(?:-before-(?P<before>\w+))?(?P<damaged>-damaged)?\.sqlite3",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a library's database, as its name tells of it."""

    number: int
    """Its place in the order of copies, which is never the clock's."""
    made: datetime
    """What the clock said then, in UTC."""
    before: str = ""
    """What was about to be done: `import`, `restore`, `compact`, or the name of a migration."""
    damaged: bool = False
    """The library was damaged when it was copied: better than no copy, and never in the way of a sound one."""

    @property
    def name(self) -> str:
        """The name of its file. Law: `copy_named(copy.name) == copy`, to the second."""
        before = f"-before-{self.before}" if self.before else ""
        moment = self.made.astimezone(UTC)
        return f"library-{self.number:06}-{moment:%Y%m%d-%H%M%S}{before}{'-damaged' * self.damaged}{ENDING}"


def copy_named(name: str) -> Copy | None:
    """Return the copy of a file name, or None where the file is not one of the rota's."""
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    try:
        made = datetime.strptime(match["made"], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Copy(int(match["number"]), made, match["before"] or "", bool(match["damaged"]))


def newest_first(copies: Iterable[Copy]) -> list[Copy]:
    """Return copies in their order; where two have one number, which no lock lets happen, names decide."""
    return sorted(copies, key=lambda copy: (copy.number, copy.name), reverse=True)


def to_go(copies: Iterable[Copy]) -> tuple[Copy, ...]:
    """Return the copies that are no longer needed, the oldest first.

    Law: numbers alone say what is kept at the least, the clock can only keep more; sound copies go for newer sound ones
    alone, and so do damaged ones for damaged ones; the last of each never go.
    """
    every = newest_first(copies)
    kept: set[Copy] = set()
    for damaged in (False, True):
        family = [copy for copy in every if copy.damaged is damaged]
        kept.update(_by_number(family), _by_day_and_month(family), _ways_back(family))
    return tuple(copy for copy in reversed(every) if copy not in kept)


def _by_number(family: Sequence[Copy]) -> Iterator[Copy]:
    for step in STEPS:
        # The first of its group stays as the group's: it was kept as long as the group was young.
        groups = {copy.number // step: copy for copy in family}
        yield from list(groups.values())[:OF_EACH_STEP]


def _by_day_and_month(family: Sequence[Copy]) -> Iterator[Copy]:
    for form, count in (("%Y%m%d", DAYS), ("%Y%m", MONTHS)):
        # The last of a day or a month is its own.
        slots: dict[str, Copy] = {}
        for copy in family:
            slots.setdefault(f"{copy.made:{form}}", copy)
        yield from list(slots.values())[:count]


def _ways_back(family: Sequence[Copy]) -> Iterator[Copy]:
    for kind in (*_KINDS, "migration"):
        yield from [copy for copy in family if copy.before and _kind(copy) == kind][:WAYS_BACK]


def _kind(copy: Copy) -> str:
    return copy.before if copy.before in _KINDS else "migration"
