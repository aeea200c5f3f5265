"""Elements that stand where HTML has no place for them: their tags go, their words stay.

Works on the sanitiser's canonical output, where every element is closed and no attribute holds a `<` or `>`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PARENTS: dict[str, frozenset[str]] = {
    "li": frozenset({"ul", "ol"}),
    "dt": frozenset({"dl"}),
    "dd": frozenset({"dl"}),
    "figcaption": frozenset({"figure"}),
    "summary": frozenset({"details"}),
    "rt": frozenset({"ruby"}),
    "rp": frozenset({"ruby"}),
}
_VOID = frozenset({"br", "col", "hr", "img", "source", "wbr"})
_CONCERNED = re.compile(r"<(?:li|dt|dd|figcaption|summary|details|rt|rp|time)[ >]")
_PARTS = re.compile(r"<(/?)([a-z0-9]+)[^>]*>|[^<]+")


@dataclass(slots=True)
class _Open:
    name: str
    place: int
    """Of its tag in what is written."""
    kept: bool = True
    empty: bool = True
    """Whether nothing but space has come inside it yet."""
    summed_up: bool = False


def in_their_places(html: str) -> str:
    """Return HTML in which list items, terms, captions and summaries stand only where they may. Cost: linear.

    A `<details>` that does not begin with its summary, and a `<time>` without a datetime, lose their tags too.
    """
    if not _CONCERNED.search(html):
        return html
    written: list[str] = []
    stack: list[_Open] = []
    for part in _PARTS.finditer(html):
        closing, name = part[1], part[2]
        if name is None:
            if stack and part[0].strip():
                stack[-1].empty = False
        elif closing:
            one = stack.pop()
            if not one.kept or (one.name == "details" and not one.summed_up):
                written[one.place] = ""
                continue
        elif name not in _VOID:
            stack.append(_opened(name, len(written), stack))
            if part[0] == "<time>":
                # Without a datetime its words would have to be one.
                stack[-1].kept = False
        elif stack:
            stack[-1].empty = False
        written.append(part[0])
    return "".join(written)


def _opened(name: str, place: int, stack: list[_Open]) -> _Open:
    parent = stack[-1] if stack else None
    kept = name not in _PARENTS or (parent is not None and parent.kept and parent.name in _PARENTS[name])
    if parent is not None:
        if name == "summary" and kept:
            kept = parent.empty
            parent.summed_up = parent.summed_up or kept
        parent.empty = False
    return _Open(name, place, kept)
