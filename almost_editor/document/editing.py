"""Text commands: pure functions of a text and a selection, each giving one edit, which is one undo step.

Units: offsets count characters from 0; a selection is (anchor, caret), either may be the smaller.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

Selection = tuple[int, int]

_HEADING = re.compile(r"^(#{1,6})[ \t]+")
_BULLET = re.compile(r"^(\s*)[-*+][ \t]+")
_NUMBERED = re.compile(r"^(\s*)\d{1,9}[.)][ \t]+")
_QUOTED = re.compile(r"^>[ \t]?")
_ANY_LEAD = re.compile(r"^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_WORD = re.compile(r"[\w’'\-]+")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+")


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `text[start:end]` by `replacement`, then select `selection` of the new text."""

    start: int
    end: int
    replacement: str
    selection: Selection

    def apply(self, text: str) -> str:
        """Return the new text."""
        return text[: self.start] + self.replacement + text[self.end :]


def toggle_bold(text: str, selection: Selection) -> Edit:
    """Make the selection, or the word at the caret, bold; plain where it is bold already."""
    return _toggle_marks(text, selection, "**")


def toggle_italic(text: str, selection: Selection) -> Edit:
    """Make the selection, or the word at the caret, italic; plain where it is italic already."""
    return _toggle_marks(text, selection, "*")


def toggle_code(text: str, selection: Selection) -> Edit:
    """Set the selection, or the word at the caret, as code; plain where it is code already."""
    return _toggle_marks(text, selection, "`")


def _toggle_marks(text: str, selection: Selection, mark: str) -> Edit:
    start, end = sorted(selection)
    if start == end:
        return _toggle_at_caret(text, start, mark)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    size = len(mark)
    inside = text[start:end]
    if _run_before(text, start, mark[0]) in _carrying(mark) and _run_after(text, end, mark[0]) in _carrying(mark):
        return Edit(start - size, end + size, inside, (start - size, end - size))
    if len(inside) >= 2 * size and _marked(inside, mark):
        bare = inside[size:-size]
        return Edit(start, end, bare, (start, start + len(bare)))
    return Edit(start, end, f"{mark}{inside}{mark}", (start + size, end + size))


def _toggle_at_caret(text: str, caret: int, mark: str) -> Edit:
    """Toggle with nothing selected: the word around the caret, or what is typed next; the caret stays a caret.

    Right before closing marks it steps out behind them, so that the same key begins and ends an emphasis.
    """
    size = len(mark)
    before, after = _run_before(text, caret, mark[0]), _run_after(text, caret, mark[0])
    if before >= size and after >= size:
        return Edit(caret - size, caret + size, "", (caret - size,) * 2)
    if after in _carrying(mark) and caret > 0 and not text[caret - 1].isspace():
        return Edit(caret, caret, "", (caret + size,) * 2)
    start, end = _word_at(text, caret)
    if not start < caret < end:
        return Edit(caret, caret, mark * 2, (caret + size,) * 2)
    edit = _toggle_marks(text, (start, end), mark)
    moved = caret + edit.selection[0] - start
    return Edit(edit.start, edit.end, edit.replacement, (moved, moved))


def _carrying(mark: str) -> set[int]:
    """Return the lengths of a run of marks that hold this one: `***` is bold and italic at once."""
    return {"**": {2, 3}, "*": {1, 3}}.get(mark, {1})


def _marked(inside: str, mark: str) -> bool:
    lengths = _carrying(mark)
    return _run_after(inside, 0, mark[0]) in lengths and _run_before(inside, len(inside), mark[0]) in lengths


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
    line_start, line_end = _lines(text, offset, offset)
    for match in _WORD.finditer(text, line_start, line_end):
        if match.start() <= offset <= match.end():
            return match.start(), match.end()
    return offset, offset


def make_link(text: str, selection: Selection, address: str = "") -> Edit:
    """Make the selection a link to `address`; what is missing is selected, to be typed next."""
    start, end = sorted(selection)
    label = text[start:end]
    if not address and _ADDRESS.fullmatch(label):
        label, address = "", label
    written = f"[{label}]({address})"
    if not label:
        return Edit(start, end, written, (start + 1, start + 1))
    at = start + len(label) + 3
    return Edit(start, end, written, (at, at) if not address else (start + len(written),) * 2)


def set_heading(text: str, selection: Selection, level: int) -> Edit:
    """Make the lines of the selection headings of a level, 0 for none; a second time makes them plain again."""

    def change(line: str) -> str:
        match = _HEADING.match(line)
        bare = line[match.end() :] if match else line
        same = match is not None and len(match[1]) == level
        return bare if level == 0 or same else f"{'#' * level} {bare}"

    return _change_lines(text, selection, change)


def toggle_quote(text: str, selection: Selection) -> Edit:
    """Make the lines of the selection a block quotation, or plain where all of them are one."""
    return _toggle_lines(text, selection, _QUOTED, lambda _number: "> ", empty_too=True)


def toggle_list(text: str, selection: Selection) -> Edit:
    """Make the lines of the selection items of a list, or plain where all of them are."""
    return _toggle_lines(text, selection, _BULLET, lambda _number: "- ")


def toggle_numbered_list(text: str, selection: Selection) -> Edit:
    """Make the lines of the selection items of a numbered list, or plain where all of them are."""
    return _toggle_lines(text, selection, _NUMBERED, lambda number: f"{number}. ")


def _toggle_lines(
    text: str, selection: Selection, pattern: re.Pattern[str], mark: Callable[[int], str], *, empty_too: bool = False
) -> Edit:
    start, end = _lines(text, *sorted(selection))
    lines = text[start:end].split("\n")
    counted = [line for line in lines if line.strip() or empty_too or len(lines) == 1]
    if all(pattern.match(line) for line in counted):
        changed = [pattern.sub("", line, count=1) for line in lines]
    else:
        changed, number = [], 0
        for line in lines:
            if line in counted:
                number += 1
                bare = re.sub(_QUOTED if pattern is _QUOTED else _ANY_LEAD, "", line, count=1)
                changed.append(mark(number) + bare)
            else:
                changed.append(line)
    return _replace_lines(start, end, lines, changed, selection)


def _change_lines(text: str, selection: Selection, change: Callable[[str], str]) -> Edit:
    start, end = _lines(text, *sorted(selection))
    lines = text[start:end].split("\n")
    return _replace_lines(start, end, lines, [change(line) for line in lines], selection)


def _replace_lines(start: int, end: int, before: list[str], after: list[str], selection: Selection) -> Edit:
    """Return the edit; a caret keeps its place in its line, a selection takes the changed lines whole."""
    written = "\n".join(after)
    if selection[0] == selection[1]:
        grown = len(after[0]) - len(before[0])
        caret = max(start, min(selection[1] + grown, start + len(written)))
        return Edit(start, end, written, (caret, caret))
    return Edit(start, end, written, (start, start + len(written)))


def insert_block(text: str, selection: Selection, block: str) -> Edit:
    """Put a block behind the paragraph of the caret, with a blank line on either side; the caret goes behind it."""
    _start, end = _lines(text, *sorted(selection))
    if not text[:end].strip():
        return Edit(0, end, f"{block}\n", (len(block) + 1,) * 2)
    line_start = text.rfind("\n", 0, end) + 1
    if not text[line_start:end].strip():
        before = "" if text[:line_start].endswith("\n\n") else "\n"
        start = line_start
    else:
        before, start = "\n\n", end
    after = "" if text[end:].startswith("\n\n") or not text[end:] else "\n"
    written = f"{before}{block}{after}"
    caret = start + len(before) + len(block)
    return Edit(start, end, written, (caret, caret))


def continue_line(text: str, selection: Selection) -> Edit:
    """Start a new line as Return does: a list or quotation goes on, and an empty item ends it."""
    start, end = sorted(selection)
    line_start = text.rfind("\n", 0, start) + 1
    line = text[line_start:start]
    prefix = _continuation(line)
    if prefix and not line[len(_lead(line)) :].strip() and start == end:
        return Edit(line_start, end, "", (line_start, line_start))
    caret = start + 1 + len(prefix)
    return Edit(start, end, f"\n{prefix}", (caret, caret))


def continues(line: str) -> bool:
    """Tell whether Return in this line carries a list or a quotation on."""
    return bool(_lead(line))


def _lead(line: str) -> str:
    for pattern in (_BULLET, _NUMBERED, _QUOTED):
        match = pattern.match(line)
        if match:
            return match[0]
    return ""


def _continuation(line: str) -> str:
    lead = _lead(line)
    number = re.search(r"\d+", lead)
    if number:
        return lead.replace(number[0], str(int(number[0]) + 1), 1)
    return lead


def _lines(text: str, start: int, end: int) -> Selection:
    """Return the range of the whole lines that a range touches, without the last line's end."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    return line_start, len(text) if line_end < 0 else line_end
