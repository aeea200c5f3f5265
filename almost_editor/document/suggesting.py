"""Suggesting: an edit of a text as marks in it.

Words that are typed become an addition, words that are taken away a deletion, and both in one place a substitution;
one's own addition grows as it is typed in, and what is taken from it is gone. There is one mark in each line that an
edit goes through; a line end that is new or gone is written as `marks` has it.

Law: accepted, the text is what the edit makes of the accepted text; rejected, it is what it was, rejected.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from almost_editor.document.editing import Edit, Selection
from almost_editor.document.marked_runs import Run, new_words, runs_of, tidied, written
from almost_editor.document.marks import CLOSINGS, LINE_END, Kind, Mark, accepted, fences, marks_of
from almost_editor.document.text import common_end, common_start

MOST_LINES_BEFORE = 20
"""That are looked at before an edit, where their ends are new or gone, so that they are told with those of it."""


def suggest(text: str, edit: Edit, *, after: bool = False) -> Edit:
    """Return an edit that suggests what an edit would do; with `after` the caret goes behind what is deleted there.

    Shapes: the text begins at the start of a line that is not in fenced code. Cost: by the lines that the edit goes
    through, and a look for fenced code through the text.
    """
    start, end = _unit(text, *sorted((edit.start, edit.end)))
    unit = text[start:end]
    marks = marks_of(unit)
    first, last = edit.start - start, edit.end - start
    comment = next((one for one in marks if _within(one, first, last)), None)
    closed = end < len(text)
    if comment is not None:
        made, caret = _reworded(unit, comment, edit, first, last, closed=closed)
        return _least(start, unit, made, (start + caret,) * 2)
    runs = tuple(runs_of(unit))
    changed = _changed(runs, first, last, edit.replacement)
    made = written(changed, closed=closed)
    caret = sum(len(new_words(run.kind, run.words[: run.place(first)])) for run in runs) + len(edit.replacement)
    at = start + place_of(made, caret, after=after)
    return _least(start, unit, made, (at, at))


def _within(mark: Mark, first: int, last: int) -> bool:
    return mark.kind is Kind.COMMENT and mark.inner <= first <= last <= mark.inner_end


def _reworded(unit: str, comment: Mark, edit: Edit, first: int, last: int, *, closed: bool) -> tuple[str, int]:
    """Change the words of a comment, which stay in one line and within it; return where the caret goes, too."""
    before = unit[comment.inner : first] + edit.replacement.replace("\n", " ")
    words = comment_words(before + unit[last : comment.inner_end])
    runs = tuple(run._replace(words=words) if run.start == comment.inner else run for run in runs_of(unit))
    made = written(runs, closed=closed)
    comments = [mark for mark in marks_of(made) if mark.kind is Kind.COMMENT]
    number = sum(run.kind == Kind.COMMENT and run.start < comment.inner for run in runs)
    return made, comments[number].inner + min(len(before), len(words))


def comment_words(words: str) -> str:
    """Return words as they can stand in a comment: in one line, and not closing it."""
    return words.replace("\n", " ").replace("<<}", "<< }")


def _least(start: int, old: str, new: str, selection: Selection) -> Edit:
    """Return the smallest edit that makes one text of another."""
    same = common_start(old, new)
    ending = common_end(old, new, min(len(old), len(new)) - same)
    return Edit(start + same, start + len(old) - ending, new[same : len(new) - ending], selection)


def place_of(text: str, count: int, *, after: bool = False) -> int:
    """Return where in a text so many characters of the accepted one stand before.

    That is right behind the last of them; with `after` it is right before the next.
    """
    wanted = count if after else count - 1
    if wanted < 0:
        return 0
    at = 0
    for run in runs_of(text):
        new = len(new_words(run.kind, run.words))
        if at + new > wanted:
            return run.offset(wanted - at) + (not after)
        at += new
    return len(text)


# What is looked at


def _unit(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the lines that are written anew: those of the edit, line ends that go together, and whole fenced code."""
    start, end = text.rfind("\n", 0, start) + 1, _line_end(text, end)
    for number in range(MOST_LINES_BEFORE):
        words_end = _before_line_ends(text, start)
        blank = number == 0 and (text.startswith("\n", start) or words_end < start - 1)
        if not start or not (blank or text.endswith(_TELLS, 0, words_end)):
            break
        start = text.rfind("\n", 0, words_end) + 1
    # Behind a line end that is part of a mark goes what is added in its place: at the start of the next line.
    while end < len(text):
        end = _BLANK_LINES.match(text, end).end()  # type: ignore[union-attr]
        if not text.endswith(_TELLS, start, _before_line_ends(text, end)):
            break
        end = _line_end(text, end)
    for found in fences(text):
        # At the very end of a text fenced code may still be open.
        if found.start < end and (found.end > start or found.end == len(text)):
            start = min(start, text.rfind("\n", 0, found.start) + 1)
            end = max(end, found.end if text[found.end - 1] == "\n" else _line_end(text, found.end))
    return start, end


_BLANK_LINES = re.compile("\n*")


def _before_line_ends(text: str, offset: int) -> int:
    while offset and text[offset - 1] == "\n":
        offset -= 1
    return offset


_TELLS = tuple(f"{LINE_END}{CLOSINGS[kind]}" for kind in (Kind.ADDITION, Kind.DELETION))
"""How a line ends whose end is new or gone."""


def _line_end(text: str, offset: int) -> int:
    found = text.find("\n", offset)
    return len(text) if found < 0 else found + 1


# What is changed


def _changed(runs: Sequence[Run], first: int, last: int, typed: str) -> list[Run]:
    """Return the runs with what stands between two places gone, and other words behind it."""
    before: list[Run] = []
    gone: list[Run] = []
    behind: list[Run] = []
    touched = [run for run in runs if run.place(first) < run.place(last)]
    alone = not typed and all(run.kind == Kind.COMMENT for run in touched)
    for run in runs:
        a, b = run.place(first), run.place(last)
        if run.kind == Kind.COMMENT:
            if not (alone and b - a == len(run.words)):
                (before if run.start <= first else behind).append(run)
            continue
        before.append(Run(run.kind, run.words[:a]))
        if run.kind != Kind.ADDITION:
            gone.append(Run(Kind.DELETION, run.words[a:b]))
        behind.append(Run(run.kind, run.words[b:]))
    return tidied([*before, *gone, Run(Kind.ADDITION, typed), *behind])


# What a key takes away

_NEAR = 4_000
"""Characters on either side of the caret, to the ends of their lines, in which a key looks for what it takes away."""
_WORD_BEFORE = re.compile(r"(?:(?:\w[\w’']*|[^\w\s]+)?[^\S\n]*|\n)\Z")
_WORD_BEHIND = re.compile(r"[^\S\n]*(?:\w[\w’']*|[^\w\s]+)|[^\S\n]+|\n")


def erased(text: str, caret: int, *, back: bool, word: bool = False) -> Edit | None:
    """Return what a key takes away before the caret, or behind it: of what stays, and not of what is gone already."""
    first = text.rfind("\n", 0, max(0, caret - _NEAR)) + 1
    last = _line_end(text, min(len(text), caret + _NEAR))
    if next(fences(text), None) is not None:
        first, last = 0, len(text)
    near = text[first:last]
    at = caret - first
    comment = next((one for one in marks_of(near) if _within(one, at, at)), None)
    if comment is not None:
        if at == (comment.inner if back else comment.inner_end):
            return None
        return Edit(caret - back, caret + (not back), "", (caret - back,) * 2)
    count = sum(len(new_words(run.kind, run.words[: run.place(at)])) for run in runs_of(near))
    there = accepted(near)
    found = _WORD_BEFORE.search(there, 0, count) if back else _WORD_BEHIND.match(there, count)
    length = max(1, len(found[0])) if found and word else 1
    start, end = (count - length, count) if back else (count, count + length)
    if start < 0 or end > len(there):
        return None
    return Edit(first + place_of(near, start, after=True), first + place_of(near, end), "", (caret, caret))
