"""Stops: what Tab comes to, as the eye reads. Qt goes by the order of making, in which a row that came late is last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

_Placed = tuple[QRect, QWidget]
_SLACK_PX = 2
"""How far two rows may reach into each other."""


def is_stop(widget: QWidget) -> bool:
    """Tell whether Tab may come to a widget now."""
    # What hands the keyboard on, as the line in a box of choices does, would hold it for ever.
    takes = widget.isEnabled() and widget.focusProxy() is None
    return takes and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def stops_in(holder: QWidget) -> list[QWidget]:
    """Return what takes the keyboard in a widget, as the eye reads: row by row, and column by column within a row."""
    return _read(
        [
            (QRect(one.mapTo(holder, QPoint()), one.size()), one)
            for one in holder.findChildren(QWidget)
            if one.isVisibleTo(holder) and is_stop(one)
        ]
    )


def _read(placed: list[_Placed]) -> list[QWidget]:
    """Cut what stands somewhere into rows, each into columns, and so on; what cannot be cut goes by its top."""
    for first, last in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        parts = _parted(placed, first, last)
        if len(parts) > 1:
            return [one for part in parts for one in _read(part)]
    return [one for _rect, one in sorted(placed, key=lambda entry: (entry[0].top(), entry[0].left()))]


def _parted(placed: list[_Placed], first: Callable[[QRect], int], last: Callable[[QRect], int]) -> list[list[_Placed]]:
    """Return groups that nothing reaches across."""
    parts: list[list[_Placed]] = []
    reach = 0
    for entry in sorted(placed, key=lambda entry: first(entry[0])):
        if not parts or first(entry[0]) + _SLACK_PX > reach:
            parts.append([])
            reach = last(entry[0])
        parts[-1].append(entry)
        reach = max(reach, last(entry[0]))
    return parts


def next_stop(holder: QWidget, *, forward: bool) -> QWidget | None:
    """Return the stop behind the one that has the keyboard, or before it; past the last one, what stands outside."""
    stops, focused = stops_in(holder), holder.focusWidget()
    place = stops.index(focused) if focused in stops else -1
    step = place + (1 if forward else -1)
    if place >= 0 and 0 <= step < len(stops):
        return stops[step]
    one = _follower(holder, forward=forward)
    while one is not holder:
        if is_stop(one) and one.isVisible() and not holder.isAncestorOf(one):
            return one
        one = _follower(one, forward=forward)
    return None


def _follower(one: QWidget, *, forward: bool) -> QWidget:
    return (one.nextInFocusChain() if forward else one.previousInFocusChain()) or one
