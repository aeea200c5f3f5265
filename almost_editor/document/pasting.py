"""Putting Markdown that comes from elsewhere into a text: within a paragraph, between blocks, into a list's item.

Pure functions of a text and a selection, as in `editing`; what they are given may be a window of the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from almost_editor.document.editing import Edit, Selection

_LEAD = re.compile(r"[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|(?:>[ \t]?)+)")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]")
_LABEL = re.compile(r"\[\^([^\s\[\]]{1,80})\]")


@dataclass(frozen=True, slots=True)
class Pasted:
    """Markdown to be put in: its blocks, and the definitions of its footnotes, which go behind the paragraph.

    Shapes: `begins_inline` and `ends_inline` tell whether the first and the last block are paragraphs.
    """

    text: str
    notes: str = ""
    begins_inline: bool = True
    ends_inline: bool = True


def paste(text: str, selection: Selection, pasted: Pasted) -> Edit:
    """Put Markdown in the place of the selection; the caret goes behind it.

    A paragraph at either end joins the words beside it; other blocks stand apart from them by a blank line. In a
    list's item or a quotation the lines go on as it does.
    """
    start, end = sorted(selection)
    line_start = text.rfind("\n", 0, start) + 1
    found = _LEAD.match(text, line_start, start)
    lead = found[0] if found else ""
    before = text[line_start + len(lead) : start]
    line_end = text.find("\n", end)
    after = text[end:] if line_end < 0 else text[end:line_end]
    beginning, continued = _beginning(text[:line_start], lead, before, pasted), _continued(lead)
    if not before.strip() and _ITEM.match(pasted.text) and _ITEM.match(lead.lstrip()):
        # A list that is pasted into an empty item takes the item's place.
        continued = lead[: len(lead) - len(lead.lstrip())]
        start, beginning = line_start + len(continued), ""
    first, *others = (beginning + pasted.text).split("\n")
    written = "\n".join([first, *(continued + line if line else continued.rstrip() for line in others)])
    caret = start + len(written)
    ending, end = _ending(text, end, after, pasted, continued)
    return Edit(start, end, written + ending, (caret, caret))


def _beginning(above: str, lead: str, before: str, pasted: Pasted) -> str:
    if before.strip():
        return "" if pasted.begins_inline else "\n\n"
    is_apart = bool(lead.strip()) or pasted.begins_inline or not above.strip() or above.endswith("\n\n")
    return "" if is_apart else "\n"


def _ending(text: str, end: int, after: str, pasted: Pasted, continued: str) -> tuple[str, int]:
    """Return what stands behind the pasted blocks, and where what it replaces ends."""
    if pasted.notes:
        # Behind the whole paragraph: a definition would cut it in two.
        blank = text.find("\n\n", end)
        end_of_paragraph = len(text) if blank < 0 else blank
        rest = text[end:end_of_paragraph].rstrip("\n")
        apart = "\n\n" if rest.strip() and not pasted.ends_inline else ""
        return f"{apart}{rest}\n\n{pasted.notes}", end_of_paragraph
    if after.strip():
        return ("" if pasted.ends_inline else "\n\n" + continued), end
    below = text[end + len(after) :]
    is_apart = pasted.ends_inline or not below.strip() or below.startswith("\n\n")
    return ("" if is_apart else "\n"), end


def _continued(lead: str) -> str:
    """Return what further lines begin with, within an item or a quotation."""
    return lead if ">" in lead else " " * len(lead)


def relabelled(pasted: Pasted, taken: Collection[str]) -> Pasted:
    """Return Markdown whose notes have labels that the text has not yet."""
    own = dict.fromkeys(_LABEL.findall(pasted.notes))
    names: dict[str, str] = {}
    number = 0
    for label in own:
        number += 1
        while str(number) in taken or str(number) in names.values():
            number += 1
        names[label] = str(number)

    def write(match: re.Match[str]) -> str:
        return f"[^{names.get(match[1], match[1])}]"

    return Pasted(
        _LABEL.sub(write, pasted.text), _LABEL.sub(write, pasted.notes), pasted.begins_inline, pasted.ends_inline
    )


def labels_of(text: str) -> frozenset[str]:
    """Return the labels of footnotes that a text uses. Cost: linear, some milliseconds for a megabyte."""
    return frozenset(_LABEL.findall(text))
