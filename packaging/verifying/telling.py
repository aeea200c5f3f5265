"""What the validators found: one line each, and the findings below it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_MOST_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one validator said of so many pages or files; `figure` is a measure worth reading."""

    name: str
    looked_at: int
    errors: Sequence[str] = ()
    warnings: Sequence[str] = field(default=())
    figure: str = ""

    @property
    def good(self) -> bool:
        """Tell whether it looked at something and found nothing."""
        return bool(self.looked_at) and not self.errors and not self.warnings


def told(verdict: Verdict) -> Iterable[str]:
    """Return the lines of a verdict."""
    mark = "ok  " if verdict.good else "FAIL"
    counts = f"{verdict.looked_at:6,} looked at  {len(verdict.errors):4} errors  {len(verdict.warnings):4} warnings"
    yield f"{mark} {verdict.name:<40}{counts}  {verdict.figure}".rstrip()
    found = [*(f"error: {one}" for one in verdict.errors), *(f"warning: {one}" for one in verdict.warnings)]
    yield from (f"       {one}" for one in found[:_MOST_SHOWN])
    if len(found) > _MOST_SHOWN:
        yield f"       and {len(found) - _MOST_SHOWN} more"
