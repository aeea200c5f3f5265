"""Suggesting: an edit of a text as marks in it.

Words that are typed become an addition, words that are taken away a deletion, and both in one place a substitution;
one's own addition grows as it is typed in, and what is taken from it is gone. There is one mark in each line that an
edit goes through; a line end that is new or gone is written as `marks` has it.

Law: accepted, the text is what the edit makes of the accepted text; rejected, it is what it was, rejected.
"""

from __future__ import annotations

from collections.abc import Sequence

from almost_editor.document.editing import Edit, Selection
from almost_editor.document.marked_runs import Run, new_words, runs_of, tidied, written
from almost_editor.document.marks import CLOSINGS, LINE_END, Kind, Mark, marks_of, read
from almost_editor.document.text import common_end, common_start

MOST_BLANK_LINES = 20
"""That are looked at on either side of an edit, so that new line ends are told where their line begins."""


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
    if comment is not None:
        return _reworded(text, start, comment, edit)
    runs = tuple(runs_of(unit))
    changed = _changed(runs, first, last, edit.replacement)
    made = written(changed, closed=end < len(text))
    caret = sum(len(new_words(run.kind, run.words[: run.place(first)])) for run in runs) + len(edit.replacement)
    at = start + place_of(made, caret, after=after)
    return _least(start, unit, made, (at, at))


def _within(mark: Mark, first: int, last: int) -> bool:
    return mark.kind is Kind.COMMENT and mark.inner <= first <= last <= mark.inner_end


def _reworded(text: str, start: int, comment: Mark, edit: Edit) -> Edit:
    """Change the words of a comment, which stay in one line and within it."""
    before = text[start + comment.inner : edit.start] + edit.replacement.replace("\n", " ")
    words = comment_words(before + text[edit.end : start + comment.inner_end])
    at = start + comment.inner + min(len(before), len(words))
    return Edit(start + comment.inner, start + comment.inner_end, words, (at, at))


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
    for _ in range(MOST_BLANK_LINES):
        before = text.rfind("\n", 0, max(start - 1, 0)) + 1
        blank = text.startswith("\n", start) or before == start - 1
        if not start or not (blank or text.endswith(_TELLS, before, start - 1)):
            break
        start = before
    for _ in range(MOST_BLANK_LINES):
        # Behind a line end that is part of a mark goes what is added in its place: at the start of the next line.
        last = len(text[start:end].rstrip("\n")) + start
        if end == len(text) or not (text.startswith("\n", end) or text.endswith(_TELLS, start, last)):
            break
        end = _line_end(text, end)
    for found in read(text) if "```" in text or "~~~" in text else ():
        # At the very end of a text fenced code may still be open.
        if found.start < end and (found.end > start or found.end == len(text)) and not isinstance(found, Mark):
            start = min(start, text.rfind("\n", 0, found.start) + 1)
            end = max(end, found.end if text[found.end - 1] == "\n" else _line_end(text, found.end))
    return start, end


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
