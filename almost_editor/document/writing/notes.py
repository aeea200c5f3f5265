"""Footnotes: a reference with the next free name, its note at the text's end, and the way from one to the other."""

from __future__ import annotations

import re

from almost_editor.document.editing import Edit, Selection

_ANY = re.compile(r"\[\^([^\]\s]{1,200})\](:?)")
_NOTE = re.compile(r"^ {0,3}\[\^([^\]\s]{1,200})\]:[ \t]*", re.M)


def insert_note(text: str, selection: Selection) -> tuple[Edit, Edit]:
    """Put a reference behind the selection and an empty note at the end, where the caret goes.

    Shapes: two edits, the second on the text that the first has made. Cost: the text is read through once.
    """
    used = {match[1] for match in _ANY.finditer(text)}
    number = 1
    while str(number) in used:
        number += 1
    at = max(selection)
    reference = f"[^{number}]"
    first = Edit(at, at, reference, (at + len(reference),) * 2)
    between = first.apply(text)
    end = len(between.rstrip())
    last_line = between[between.rfind("\n", 0, end) + 1 : end]
    note = f"{chr(10) if _NOTE.match(last_line) else chr(10) * 2}{reference}: "
    caret = end + len(note)
    return first, Edit(end, end, note, (caret, caret))


def partner(text: str, offset: int) -> int | None:
    """Return where the other end of a footnote is: of a reference its note's end, of a note its first reference.

    Cost: the text is read through once, and only where a footnote is at the offset.
    """
    line_start = text.rfind("\n", 0, offset) + 1
    line_end = text.find("\n", offset)
    line = text[line_start : len(text) if line_end < 0 else line_end]
    note = _NOTE.match(line)
    if note:
        return next((found.end() for found in _ANY.finditer(text) if found[1] == note[1] and not found[2]), None)
    for found in _ANY.finditer(line):
        if found.start() <= offset - line_start <= found.end() and not found[2]:
            return next((_end_of_line(text, one.end()) for one in _NOTE.finditer(text) if one[1] == found[1]), None)
    return None


def _end_of_line(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end
