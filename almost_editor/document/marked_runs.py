"""Runs: a text with marks as what it means, words of one kind behind another, and back to a text.

What changes stands between two words that stay: first all that is gone, then all that is new.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from almost_editor.document.guarding import Meant, guarded
from almost_editor.document.marks import ARROW, CLOSINGS, LINE_END, Kind, marks_of

PLAIN = ""
_LINE_ENDS = re.compile("(\n+)")


class Run(NamedTuple):
    """Words of one kind, as they are meant: line ends and all; `PLAIN` is what no mark stands round."""

    kind: str
    words: str
    start: int = 0
    """Where the words stand in the text; the same for all of them but the line ends, which stand `behind`."""
    behind: int = 0
    """Where those of its line ends stand that are told by its last words, or 0."""
    line_ends: int = 0

    def place(self, offset: int) -> int:
        """Return how many of its words stand before an offset of the text."""
        typed = len(self.words) - self.line_ends
        within = max(0, min(offset - self.start, typed))
        return within + max(0, min(offset - self.behind, self.line_ends)) if self.line_ends else within

    def offset(self, place: int) -> int:
        """Return where in the text one of its words' characters stands."""
        typed = len(self.words) - self.line_ends
        return self.start + place if place < typed else self.behind + place - typed


def runs_of(text: str) -> Iterator[Run]:
    """Give the runs of a text in order."""
    at = 0
    for mark in marks_of(text):
        if at < mark.start:
            yield Run(PLAIN, text[at : mark.start], at)
        at = mark.stop
        match mark.kind:
            case Kind.SUBSTITUTION:
                yield Run(Kind.DELETION, mark.old, mark.inner)
                yield Run(Kind.ADDITION, mark.new, mark.arrow)
            case Kind.COMMENT:
                yield Run(Kind.COMMENT, text[mark.inner : mark.inner_end], mark.inner)
            case kind:
                yield Run(kind, mark.old or mark.new, mark.inner, mark.end, mark.line_ends)
    if at < len(text):
        yield Run(PLAIN, text[at:], at)


def new_words(kind: str, words: str) -> str:
    """Return what is left of words of a kind when all is accepted."""
    return "" if kind in (Kind.DELETION, Kind.COMMENT) else words


def tidied(runs: Sequence[Run]) -> list[Run]:
    """Put what is deleted before what is added between two words that stay, and line ends before blank lines."""
    return _joined(_with_line_ends_first(_in_order(_joined(runs))))


def _joined(runs: Sequence[Run]) -> list[Run]:
    """Make one of neighbours of a kind; comments stay apart, and what has no words is gone."""
    made: list[Run] = []
    for run in runs:
        if not run.words and run.kind != Kind.COMMENT:
            continue
        if made and made[-1].kind == run.kind and run.kind not in (Kind.COMMENT, Kind.HIGHLIGHT):
            made[-1] = Run(run.kind, made[-1].words + run.words)
        else:
            made.append(Run(run.kind, run.words))
    return made


def _in_order(runs: Sequence[Run]) -> list[Run]:
    made: list[Run] = []
    for changes, group in groupby(runs, lambda run: run.kind in (Kind.ADDITION, Kind.DELETION)):
        found = list(group)
        if changes:
            for kind in (Kind.DELETION, Kind.ADDITION):
                made.append(Run(kind, "".join(run.words for run in found if run.kind == kind)))
        else:
            made += found
    return [run for run in made if run.words or run.kind == Kind.COMMENT]


def _with_line_ends_first(runs: Sequence[Run]) -> list[Run]:
    """Tell new line ends and those that are gone at the start of their blank lines; one of each is one that stays."""
    made: list[Run] = []
    for blank, group in groupby(_pieces(runs), lambda piece: piece.words.strip("\n") == "" and piece.words != ""):
        pieces = list(group)
        if not blank or len(pieces) == 1:
            made += pieces
            continue
        count = {kind: sum(len(one.words) for one in pieces if one.kind == kind) for kind in _LINE_END_KINDS}
        both = min(count[Kind.DELETION], count[Kind.ADDITION])
        made += (Run(kind, "\n" * (count[kind] - both)) for kind in (Kind.DELETION, Kind.ADDITION))
        made.append(Run(PLAIN, "\n" * (count[PLAIN] + both)))
    return made


_LINE_END_KINDS = (Kind.DELETION, Kind.ADDITION, PLAIN)


def _pieces(runs: Sequence[Run]) -> Iterator[Run]:
    """Cut runs at their blank lines."""
    for run in runs:
        if run.kind not in _LINE_END_KINDS or "\n" not in run.words:
            yield run
            continue
        for words in _LINE_ENDS.split(run.words):
            if words:
                yield Run(run.kind, words)


# How it is written


def written(runs: Sequence[Run], *, closed: bool) -> str:
    """Write runs as a text with marks, guarded. `closed` as of `guarded`."""
    parts: list[str] = []
    meant: list[Meant] = []
    length = 0
    for words, line_ends in _marked(runs):
        if line_ends >= 0:
            meant.append(Meant(length, length + len(words), line_ends))
        parts.append(words + "\n" * line_ends)
        length += len(parts[-1])
    return guarded("".join(parts), meant, closed=closed)


def _marked(runs: Sequence[Run]) -> Iterator[tuple[str, int]]:
    """Give texts and marks in order, each mark with the number of its line ends, each text with -1."""
    at = 0
    while at < len(runs):
        run, following = runs[at], runs[at + 1] if at + 1 < len(runs) else None
        at += 1
        if run.kind == PLAIN:
            yield run.words, -1
        elif following is not None and _is_substitution(run, following):
            yield f"{{~~{run.words}{ARROW}{following.words}~~}}", 0
            at += 1
        elif run.kind in (Kind.ADDITION, Kind.DELETION):
            for words, line_ends in _lines(run.words):
                yield from _change(run.kind, words, line_ends)
        else:
            yield f"{{{run.kind}{run.words}{CLOSINGS[run.kind]}", 0


def _is_substitution(old: Run, new: Run) -> bool:
    whole = old.words + new.words
    return (
        (old.kind, new.kind) == (Kind.DELETION, Kind.ADDITION)
        and "\n" not in whole
        and CLOSINGS[Kind.SUBSTITUTION] not in f"{old.words}{ARROW}{new.words}"
        and ARROW not in old.words
    )


def _lines(words: str) -> Iterator[tuple[str, int]]:
    """Cut words behind their line ends: give what stands before some, and their number."""
    at = 0
    while at < len(words):
        end = words.find("\n", at)
        if end < 0:
            yield words[at:], 0
            return
        behind = end
        while behind < len(words) and words[behind] == "\n":
            behind += 1
        yield words[at:end], behind - end
        at = behind


def _change(kind: str, words: str, line_ends: int) -> Iterator[tuple[str, int]]:
    """Give the marks of an addition or deletion in a line: two where the words would close it."""
    closing = CLOSINGS[kind]
    while (inside := words.find(closing)) >= 0:
        yield f"{{{kind}{words[: inside + 1]}{closing}", 0
        words = words[inside + 1 :]
    if line_ends and words.endswith(LINE_END):
        yield f"{{{kind}{words}{closing}", 0
        yield f"{{{Kind.HIGHLIGHT}{CLOSINGS[Kind.HIGHLIGHT]}", 0
        words = ""
    if words or line_ends:
        yield f"{{{kind}{words}{LINE_END * line_ends}{closing}", line_ends
