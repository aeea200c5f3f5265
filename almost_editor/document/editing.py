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
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>]+")


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


def is_address(text: str) -> bool:
    """Tell whether a text is an address and nothing else."""
    return bool(_ADDRESS.fullmatch(text))


def link_to(text: str, selection: Selection, address: str) -> Edit | None:
    """Make the selected words a link to an address; None where they are an address, code or part of a link already."""
    start, end = sorted(selection)
    label = text[start:end]
    bare = label.strip()
    if not bare or is_address(bare) or any(sign in label for sign in "[]`") or text[start - 2 : start] == "](":
        return None
    start += len(label) - len(label.lstrip())
    # A bracket in it could end the address early.
    target = address if not any(sign in address for sign in "()") else f"<{address}>"
    written = f"[{bare}]({target})"
    return Edit(start, start + len(bare), written, (start + len(written),) * 2)


def set_heading(text: str, selection: Selection, level: int) -> Edit:
    """Make the lines of the selection headings of a level, 0 for none; a second time makes them plain again."""
    several = "\n" in text[slice(*sorted(selection))]

    def change(line: str) -> str:
        if several and not line.strip():
            return line
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
    start, end = whole_lines(text, *sorted(selection))
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
    start, end = whole_lines(text, *sorted(selection))
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
    _start, end = whole_lines(text, *sorted(selection))
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


def whole_lines(text: str, start: int, end: int) -> Selection:
    """Return the range of the whole lines that a range touches, without the last line's end."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    return line_start, len(text) if line_end < 0 else line_end
