"""Which articles a *More On* block shows, in which order: a rule about ids, without a library."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence


def chosen(
    parts: Sequence[str],
    own: str,
    *,
    pins: Sequence[str],
    left_out: Collection[str],
    most: int,
    shows: Callable[[str], bool],
) -> list[str]:
    """Return the ids of the block of article `own`: those that come first, then the others in part order.

    Shapes: `parts` are the series', in order; pins count only while they are parts. Where there are more than `most`
    (0 is no limit), the others are those nearest to the article's own part, later ones before earlier ones.
    Law: never the article itself, one that is left out, or one that `shows` does not let pass.
    """
    fit = [one for one in parts if one != own and one not in left_out and shows(one)]
    first = [one for one in pins if one in fit]
    rest = [one for one in fit if one not in first]
    if most and len(first) + len(rest) > most:
        first = first[:most]
        rest = _nearest(rest, parts, own, most - len(first))
    return first + rest


def _nearest(rest: list[str], parts: Sequence[str], own: str, count: int) -> list[str]:
    place = {one: number for number, one in enumerate(parts)}
    here = place.get(own, len(parts))
    near = sorted(rest, key=lambda one: (abs(place[one] - here), place[one] < here))[:count]
    return sorted(near, key=lambda one: place[one])
