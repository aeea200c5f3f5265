"""Emphasis set and taken away: bold, italic, code, struck; on a word, some words or several paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from almost_editor.document.editing import Edit, Selection, whole_lines
from almost_editor.document.writing.items import item_of, quote_of

_WORD = re.compile(r"[\w’'\-]+")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+")
_UNTOUCHED = re.compile(r"\s*(?:`{3}|~{3}|:{3}|\||$)")

BOLD: tuple[str, ...] = ("**", "__")
ITALIC: tuple[str, ...] = ("*", "_")
CODE: tuple[str, ...] = ("`",)
STRUCK: tuple[str, ...] = ("~~",)


def toggle_bold(text: str, selection: Selection) -> Edit:
    """Make the selection, or the word at the caret, bold; plain where it is bold already."""
    return _toggle(text, selection, BOLD)


def toggle_italic(text: str, selection: Selection) -> Edit:
    """Make the selection, or the word at the caret, italic; plain where it is italic already."""
    return _toggle(text, selection, ITALIC)


def toggle_code(text: str, selection: Selection) -> Edit:
    """Set the selection, or the word at the caret, as code; plain where it is code already."""
    return _toggle(text, selection, CODE)


def toggle_struck(text: str, selection: Selection) -> Edit:
    """Strike the selection, or the word at the caret, through; plain where it is struck already."""
    return _toggle(text, selection, STRUCK)


def _toggle(text: str, selection: Selection, marks: Sequence[str]) -> Edit:
    """Toggle by the first of some marks that mean the same; whichever of them is there is taken away."""
    start, end = sorted(selection)
    if start == end:
        return _at_caret(text, start, marks)
    if "\n" in text[start:end]:
        return _on_lines(text, start, end, marks)
    start, end = _without_lead(text, *_trimmed(text, start, end))
    return _on_words(text, start, end, marks)


def _on_words(text: str, start: int, end: int, marks: Sequence[str]) -> Edit:
    if start == end:
        return Edit(start, end, "", (start, end))
    for mark in marks:
        size, inside = len(mark), text[start:end]
        if _is_outside(text, start, end, mark):
            return Edit(start - size, end + size, inside, (start - size, end - size))
        if _is_inside(inside, mark):
            return Edit(start, end, inside[size:-size], (start, end - 2 * size))
    mark = marks[0]
    size = len(mark)
    return Edit(start, end, f"{mark}{text[start:end]}{mark}", (start + size, end + size))


def _on_lines(text: str, start: int, end: int, marks: Sequence[str]) -> Edit:
    """Toggle in each line for itself, as no emphasis reaches beyond its paragraph: all plain, or all set."""
    spans = []
    at = start
    for line in text[start:end].split("\n"):
        span = _without_lead(text, *_trimmed(text, at, at + len(line)))
        line_start, line_end = whole_lines(text, at, at)
        if span[0] < span[1] and not _UNTOUCHED.match(text[line_start:line_end]):
            spans.append(span)
        at += len(line) + 1
    is_set = [any(_is_outside(text, *span, mark) or _is_inside(text[slice(*span)], mark) for mark in marks)
              for span in spans]  # fmt: skip
    first, last = start, end
    pieces: list[str] = []
    done = start
    for span, has in zip(spans, is_set, strict=True):
        if has and not all(is_set):
            continue
        edit = _on_words(text, *span, marks)
        first = min(first, edit.start)
        pieces += (text[done : edit.start], edit.replacement)
        done = edit.end
    last = max(last, done)
    written = "".join(pieces) + text[done:last]
    return Edit(first, last, written, (first, first + len(written)))


def _at_caret(text: str, caret: int, marks: Sequence[str]) -> Edit:
    """Toggle with nothing selected: the word around the caret, or what is typed next; the caret stays a caret.

    Right before closing marks it steps out behind them, so that the same key begins and ends an emphasis.
    """
    for mark in marks:
        size = len(mark)
        before, after = _run_before(text, caret, mark[0]), _run_after(text, caret, mark[0])
        if before >= size and after >= size:
            return Edit(caret - size, caret + size, "", (caret - size,) * 2)
        if after in _carrying(mark) and caret > 0 and not text[caret - 1].isspace() and not before:
            return Edit(caret, caret, "", (caret + size,) * 2)
    start, end = _word_at(text, caret)
    if not start < caret < end:
        return Edit(caret, caret, marks[0] * 2, (caret + len(marks[0]),) * 2)
    edit = _on_words(text, start, end, marks)
    moved = caret + edit.selection[0] - start
    return Edit(edit.start, edit.end, edit.replacement, (moved, moved))


def _is_outside(text: str, start: int, end: int, mark: str) -> bool:
    """Tell whether marks stand right before and right behind some words."""
    lengths = _carrying(mark)
    before, after = _run_before(text, start, mark[0]), _run_after(text, end, mark[0])
    return before in lengths and after in lengths


def _is_inside(words: str, mark: str) -> bool:
    """Tell whether words begin and end with marks."""
    lengths = _carrying(mark)
    before, after = _run_after(words, 0, mark[0]), _run_before(words, len(words), mark[0])
    return len(words) > 2 * len(mark) and before in lengths and after in lengths


def _carrying(mark: str) -> set[int]:
    """Return the lengths of a run of marks that hold this one: `***` is bold and italic at once."""
    if mark[0] in "*_":
        return {2, 3} if len(mark) == 2 else {1, 3}
    return {len(mark)}


def _run_before(text: str, offset: int, character: str) -> int:
    count = 0
    while offset - count > 0 and text[offset - count - 1] == character:
        count += 1
    return count


def _run_after(text: str, offset: int, character: str) -> int:
    count = 0
    while offset + count < len(text) and text[offset + count] == character:
        count += 1
    return count


def _word_at(text: str, offset: int) -> Selection:
    line_start, line_end = whole_lines(text, offset, offset)
    for match in _WORD.finditer(text, line_start, line_end):
        if match.start() <= offset <= match.end():
            return _bare_word(text, match.start(), match.end())
    return offset, offset


def _bare_word(text: str, start: int, end: int) -> Selection:
    """Leave out underscores round a word: they are marks."""
    while end - start > 2 and text[start] == "_" == text[end - 1]:
        start, end = start + 1, end - 1
    return start, end


def _trimmed(text: str, start: int, end: int) -> Selection:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _without_lead(text: str, start: int, end: int) -> Selection:
    """Leave out what a line begins with: signs of quotation, an item's mark, a heading's."""
    line_start, line_end = whole_lines(text, start, start)
    line = text[line_start:line_end]
    item, quote = item_of(line), quote_of(line)
    lead = item.lead if item else len(quote)
    if heading := _HEADING.match(line, lead):
        lead = heading.end()
    return min(end, max(start, line_start + lead)), end
