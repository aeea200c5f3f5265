"""Patterns at work in a process of their own, which can be ended: no Qt here, so that it starts fast."""

from __future__ import annotations

from array import array
from collections.abc import Callable

from almost_editor.document.finding import Span
from almost_editor.document.patterns import Change, Wanted, changes_of, read, spans_of


def find_in_process(
    wanted: Wanted,
    text: str,
    scope: Span | None,
    *,
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> tuple[array[int], array[int]]:
    """Return where all places begin and end. Raises: InvalidValue. Who loses patience ends the process."""
    progress(0, 1, "")
    return spans_of(read(wanted), text, scope)


def change_in_process(
    wanted: Wanted,
    text: str,
    scope: Span | None,
    template: str,
    at: int | None,
    *,
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> list[Change]:
    """Return what replacing changes, all of it or what begins `at` a place. Raises: InvalidValue."""
    progress(0, 1, "")
    return changes_of(read(wanted), text, template, scope, at=at)
