"""Remarks: what could not be kept of a text, in sentences; the same is said once, with how often it was."""

from __future__ import annotations

from dataclasses import dataclass, field

from almost_editor.wording import Later


@dataclass(slots=True)
class Remarks:
    """Collects remarks, written with `later`, in the order in which they first arose."""

    _counts: dict[str, tuple[str, int]] = field(default_factory=dict)

    def add(self, remark: str, number: int = 1) -> None:
        """Remark on something; a remark that has a form for many says with it how often it was made."""
        self._counts[remark] = (remark, self._counts.get(remark, ("", 0))[1] + number)

    def once(self, remark: str) -> None:
        """Remark on something whose number says nothing."""
        self._counts[remark] = (remark, 1)

    def sentences(self) -> tuple[str, ...]:
        """Return what is to be said."""
        return tuple(
            remark.of(number) if isinstance(remark, Later) and remark.many else remark
            for remark, number in self._counts.values()
        )
