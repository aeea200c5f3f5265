"""Somebody's own words: which stretches of a passage are a quotation."""

from __future__ import annotations

_CLOSED_BY = {"“": "”", "„": "“”", "«": "»", "»": "«"}
_STRAIGHT = '"'


def quoted_spans(prose: str) -> list[tuple[int, int]]:
    """Return where quotations stand, signs and all; one that nothing closes goes on in the next paragraph."""
    spans = []
    opened, closes = -1, ""
    for at, sign in enumerate(prose):
        if opened >= 0:
            if sign in closes:
                spans.append((opened, at + 1))
                opened = -1
        elif sign in _CLOSED_BY:
            opened, closes = at, _CLOSED_BY[sign]
        elif sign == _STRAIGHT and not prose[at - 1 : at].isdigit():
            # Behind a figure it means inches.
            opened, closes = at, _STRAIGHT
    if opened >= 0:
        spans.append((opened, len(prose)))
    return spans
