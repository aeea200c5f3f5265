"""Remarks: what could not be kept of a text, in sentences; the same is said once, with how often it was."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Remarks:
    """Collects remarks in the order in which they first arose."""

    _counts: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, one: str, many: str = "", count: int = 1) -> None:
        """Remark on something; `many` is the sentence for more than one, with `{count}` in it."""
        self._counts[one, many] = self._counts.get((one, many), 0) + count

    def once(self, sentence: str) -> None:
        """Remark on something whose number says nothing."""
        self._counts[sentence, ""] = 1

    def sentences(self) -> tuple[str, ...]:
        """Return what is to be said."""
        return tuple(
            many.format(count=count) if many and count > 1 else one for (one, many), count in self._counts.items()
        )
