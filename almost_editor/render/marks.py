"""Marks: places in a block's HTML where something stands that depends on the rest of the text.

A heading's id and a note's number are known only when all headings and notes are. The renderer leaves sealed places
for them, in the one attribute that our sanitiser looks into word by word, and they are filled in after it: nothing that
a draft writes can take their place, since the seal is another in every process and never leaves it.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from html import escape
from typing import Literal, NamedTuple

SEAL = "seal" + secrets.token_hex(16) + "x"


class Mark(NamedTuple):
    """A place to be filled in: a heading's anchor, by its slug, or a reference to a footnote, by its label."""

    kind: Literal["anchor", "note"]
    name: str


class Number(NamedTuple):
    """What a mark gets: the number of its note (0 for an anchor), and which of those with this name it is, from 1.

    While nobody has counted, both are 0.
    """

    note: int
    nth: int


Parts = tuple[str | Mark, ...]
"""Sanitised HTML, and the marks between."""

ANCHOR_PREFIX = "text-"
_SEALED = re.compile(rf'<sup class="{SEAL}([0-9]+)"></sup>| class="{SEAL}([0-9]+)"')


def sealed(index: int) -> str:
    """Return the class that stands for a block's mark of this index until the sanitiser is through."""
    return f"{SEAL}{index}"


def unsealed(html: str, marks: Sequence[Mark]) -> Parts:
    """Take sanitised HTML apart at its seals; a mark that the sanitiser dropped is none.

    Cost: linear.
    """
    if SEAL not in html:
        return (html,)
    parts: list[str | Mark] = []
    position = links = 0
    for found in _SEALED.finditer(html):
        before = html[position : found.start()]
        links += before.count("<a ") + before.count("<a>") - before.count("</a>")
        parts.append(before)
        mark = marks[int(found[1] or found[2])]
        # A link within a link is no HTML: within raw ones a reference stays as it was typed.
        parts.append(escape(f"[^{mark.name}]") if found[1] and links else mark)
        position = found.end()
    parts.append(html[position:])
    return tuple(parts)


def marks_of(parts: Parts) -> tuple[Mark, ...]:
    """Return the marks in order."""
    return tuple(part for part in parts if isinstance(part, Mark)) if len(parts) > 1 else ()


def filled(parts: Parts, numbers: Sequence[Number]) -> str:
    """Return the HTML with every mark in words of its number."""
    if len(parts) == 1 and isinstance(parts[0], str):
        return parts[0]
    given = iter(numbers)
    return "".join(part if isinstance(part, str) else _in_words(part, next(given)) for part in parts)


def anchor(slug: str, nth: int) -> str:
    """Return the id, without its prefix, of the nth heading with a slug; no slug holds a `_`."""
    return slug if nth == 1 else f"{slug}_{nth}"


def reference_id(number: Number) -> str:
    """Return the id of a reference to a note."""
    return f"{ANCHOR_PREFIX}fnref-{number.note}" + (f"_{number.nth}" if number.nth > 1 else "")


def note_id(note: int) -> str:
    """Return the id of a note."""
    return f"{ANCHOR_PREFIX}fn-{note}"


def _in_words(mark: Mark, number: Number) -> str:
    if mark.kind == "anchor" and not number.nth:
        return ""
    if mark.kind == "anchor":
        return f' id="{ANCHOR_PREFIX}{anchor(mark.name, number.nth)}"'
    if not number.note:
        return escape(f"[^{mark.name}]")
    return (
        f'<sup class="footnote-ref"><a href="#{note_id(number.note)}" id="{reference_id(number)}" role="doc-noteref"'
        f' aria-label="Note {number.note}">{number.note}</a></sup>'
    )
