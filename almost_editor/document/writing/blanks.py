"""Blanks: places in a text that are still to be filled in, written `{{who said it}}`, and bricks that have some."""

from __future__ import annotations

import re
from collections.abc import Mapping

from almost_editor.document.editing import Edit, Selection, insert_block
from almost_editor.document.writing.rewriting import become

_BLANK = re.compile(r"\{\{(?=[^\s{}])([^{}\n]{1,80})(?<!\s)\}\}")
LONGEST_WORD = 40
"""Of a snippet's short word."""


def blank_from(text: str, at: int) -> Selection | None:
    """Return the first blank at or behind a place, or None."""
    found = _BLANK.search(text, at)
    return found.span() if found else None


def first_blank(*texts: str) -> str:
    """Return the first blank of several texts as it stands there, or nothing."""
    return next((found[0] for text in texts if (found := _BLANK.search(text))), "")


def blank_before(text: str, at: int) -> Selection | None:
    """Return the last blank that ends at or before a place, or None."""
    last = None
    for found in _BLANK.finditer(text, 0, at):
        last = found.span()
    return last


def next_blank(text: str, selection: Selection) -> Selection | None:
    """Return the blank behind the selection, from the end on round to the first; None where there is none."""
    return blank_from(text, max(selection)) or blank_from(text, 0)


def previous_blank(text: str, selection: Selection) -> Selection | None:
    """Return the blank before the selection, from the start on round to the last; None where there is none."""
    return blank_before(text, min(selection)) or blank_before(text, len(text))


def filled(text: str, known: Mapping[str, str]) -> str:
    """Return a text with the blanks filled in of which something is known, such as `{{today}}`."""
    return _BLANK.sub(lambda found: known.get(found[1].casefold()) or found[0], text)


def insert_snippet(text: str, selection: Selection, snippet: str) -> Edit:
    """Put a text brick in the selection's place; selected words fill its first blank, and the next one is selected.

    One of several lines stands as a block of its own behind the paragraph.
    """
    start, end = sorted(selection)
    brick, words = snippet.strip("\n"), text[start:end]
    blank = blank_from(brick, 0)
    if words.strip() and "\n" not in words and blank:
        brick = brick[: blank[0]] + words.strip() + brick[blank[1] :]
    if "\n" not in brick:
        return _with_blank_chosen(Edit(start, end, brick, (start + len(brick),) * 2), start, brick)
    without = text[:start] + text[end:]
    block = insert_block(without, (start, start), brick)
    after = block.apply(without)
    at = block.selection[0] - len(brick) if block.start else 0
    return _with_blank_chosen(become(text, after, block.selection), at, brick)


def expand(text: str, selection: Selection, bricks: Mapping[str, str]) -> Edit | None:
    """Put a text brick in the place of its short word right before the caret; None where no such word stands there.

    Shapes: `bricks` by their words, in small letters.
    """
    start = word_before(text, selection)
    snippet = bricks.get(text[start : selection[1]].casefold()) if start is not None else None
    if start is None or snippet is None:
        return None
    without = text[:start] + text[selection[1] :]
    edit = insert_snippet(without, (start, start), snippet)
    return become(text, edit.apply(without), edit.selection)


def word_before(text: str, selection: Selection) -> int | None:
    """Return where the word begins that ends at the caret; None where there is none, or it is too long for a brick's.

    A sign that stands before a word and not in it, such as a bracket, is not part of it.
    """
    caret = selection[1]
    if selection[0] != caret:
        return None
    found = re.search(r"[^\s(\[{“„«\"'‘>|]+\Z", text[max(0, caret - LONGEST_WORD - 1) : caret])
    return caret - len(found[0]) if found and len(found[0]) <= LONGEST_WORD else None


def _with_blank_chosen(edit: Edit, at: int, brick: str) -> Edit:
    blank = blank_from(brick, 0)
    return Edit(edit.start, edit.end, edit.replacement, (at + blank[0], at + blank[1])) if blank else edit
