"""Text in a line: runs of words with their marks, gathered from a tree and written as Markdown.

Marks are written with signs where the dialect reads these back as they were meant, which is asked of the dialect itself
in every doubtful case, and with tags where it does not.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from almost_editor.exchange.rich.escapes import HOLE, in_code, written_signs
from almost_editor.exchange.rich.styles import Marks

BREAK = "\n"
_SPACE = " \n\u00a0"
Span = tuple[int, str]
"""A mark, and the number of the run that it begins with."""
_SIGNS = {"strong": "**", "em": "*", "s": "~~"}
_TOUCHY = frozenset("*_~`!\\")
"""What might join a mark beside it, and so mean something else."""


@dataclass(frozen=True, slots=True)
class Run:
    """Some words with the same marks; `raw` is Markdown already: a picture, a note's reference.

    Shapes: a mark is one of `styles.Marks`, or the end of a link as it is written: `](https://a.example)`.
    """

    text: str
    marks: Marks = ()
    raw: bool = False

    @property
    def is_space(self) -> bool:
        """Whether there is nothing to see of it."""
        return not self.raw and not self.text.strip(_SPACE)


def settled(runs: Sequence[Run]) -> list[Run]:
    """Return runs with single spaces, none at the ends of lines, and no marks on spaces at the edges of words."""
    apart: list[Run] = []
    for run in runs:
        if run.raw or "code" in run.marks:
            apart.append(run)
            continue
        bare = run.text.strip(_SPACE)
        start = run.text[: len(run.text) - len(run.text.lstrip(_SPACE))]
        end = run.text[len(start) + len(bare) :]
        apart += [Run(part, run.marks) for part in (start, bare, end) if part]
    lines = _without_edges(apart)
    after: Marks = ()
    for place in range(len(lines) - 1, -1, -1):
        run = lines[place]
        if run.is_space:
            # No two of them stand side by side.
            before = lines[place - 1].marks if place else ()
            lines[place] = replace(run, marks=tuple(mark for mark in run.marks if mark in before and mark in after))
        after = run.marks
    joined: list[Run] = []
    for run in lines:
        if joined and not run.raw and not joined[-1].raw and joined[-1].marks == run.marks:
            joined[-1] = replace(run, text=joined[-1].text + run.text)
        else:
            joined.append(run)
    return joined


def _without_edges(runs: Sequence[Run]) -> list[Run]:
    """Return runs with one space between words, and none beside a break or an end."""
    lines: list[Run] = []
    for run in runs:
        if not run.is_space or "code" in run.marks:
            lines.append(run)
        elif BREAK in run.text:
            if lines and lines[-1].is_space:
                lines.pop()
            if lines:
                lines.append(replace(run, text=BREAK))
        elif lines and not lines[-1].is_space:
            lines.append(run if run.text == "\u00a0" else replace(run, text=" "))
        elif lines:
            both = tuple(mark for mark in lines[-1].marks if mark in run.marks)
            lines[-1] = Run(BREAK if BREAK in lines[-1].text else " ", both)
    while lines and lines[-1].is_space:
        lines.pop()
    return lines


def written(runs: Sequence[Run], *, tagged: Collection[Span] = (), with_holes: bool = False) -> str:
    """Return settled runs as Markdown; marks that are `tagged` as HTML; `with_holes` leaves out what is raw."""
    return _Line(list(runs), tagged, with_holes).write()


def doubtful(runs: Sequence[Run], *, all_of_them: bool = False) -> frozenset[Span]:
    """Return the marks that the dialect might read otherwise than as they are meant, or all that have signs."""
    found: set[Span] = set()
    for place, run in enumerate(runs):
        for mark in run.marks:
            if mark not in _SIGNS or (place and mark in runs[place - 1].marks):
                continue
            end = _end_of(runs, place, mark)
            before = runs[place - 1] if place else _NOTHING
            after = runs[end] if end < len(runs) else _NOTHING
            if (
                all_of_them
                or _is_touchy(run, run.text[:1], before, before.text[-1:])
                or _is_touchy(runs[end - 1], runs[end - 1].text[-1:], after, after.text[:1])
            ):
                found.add((place, mark))
    return frozenset(found)


def _end_of(runs: Sequence[Run], place: int, mark: str) -> int:
    while place < len(runs) and mark in runs[place].marks:
        place += 1
    return place


def _is_touchy(inner: Run, inside: str, outer: Run, outside: str) -> bool:
    changed = set(inner.marks) ^ set(outer.marks)
    return inner.raw or not inside.isalnum() or outside.isalnum() or outside in _TOUCHY or len(changed) > 1


_NOTHING = Run(" ")


class _Line:
    """Writes one paragraph, mark by mark."""

    def __init__(self, runs: list[Run], tagged: Collection[Span], with_holes: bool) -> None:
        self._runs = runs
        self._tagged = tagged
        self._with_holes = with_holes
        whole = "".join(HOLE if _is_hole(run) else run.text for run in runs)
        self._signs = written_signs(whole)
        self._open: list[tuple[str, str]] = []
        """The marks that are open, each with what closes it."""
        self._out: list[str] = []

    def write(self) -> str:
        place = 0
        for number, run in enumerate(self._runs):
            length = 1 if _is_hole(run) else len(run.text)
            signs = self._signs[place : place + length]
            place += length
            self._close(run)
            if self._opens_address(number):
                self._out.append(f"<{run.text}>")
                continue
            self._begin(number)
            self._out.append(self._words(number, signs))
        self._close(Run(""))
        return "".join(self._out)

    def _close(self, run: Run) -> None:
        """Close what the next run has not, and what was opened within."""
        first = next((place for place, (mark, _) in enumerate(self._open) if mark not in run.marks), None)
        while first is not None and len(self._open) > first:
            self._out.append(self._open.pop()[1])

    def _begin(self, number: int) -> None:
        """Open the marks of a run: first what reaches furthest, then as it was in the source."""
        run = self._runs[number]
        is_open = {mark for mark, _ in self._open}
        wanted = [mark for mark in run.marks if mark not in is_open and mark != "code"]
        wanted.sort(key=lambda mark: -self._reach(number, mark))
        for place, mark in enumerate(wanted):
            outer = wanted[place - 1] if place else ""
            begins, ends = self._signs_of(number, mark)
            if begins == "*" and outer == "strong" and self._reach(number, mark) == self._reach(number, outer):
                # `***` would be an emphasis around the strong one.
                begins = ends = "_"
            self._out.append(begins)
            self._open.append((mark, ends))

    def _reach(self, number: int, mark: str) -> int:
        return _end_of(self._runs, number, mark) - number

    def _signs_of(self, number: int, mark: str) -> tuple[str, str]:
        if mark.startswith("]"):
            return "[", mark
        while number and mark in self._runs[number - 1].marks:
            number -= 1
        if mark in _SIGNS and (number, mark) not in self._tagged:
            return _SIGNS[mark], _SIGNS[mark]
        return f"<{mark}>", f"</{mark}>"

    def _opens_address(self, number: int) -> bool:
        """Tell whether a run is a link that says its own address."""
        run = self._runs[number]
        if run.raw or len(run.marks) != 1 or run.marks[0] != f"]({run.text})" or self._open:
            return False
        return run.text.startswith(("http://", "https://")) and self._reach(number, run.marks[0]) == 1

    def _words(self, number: int, signs: list[str]) -> str:
        run = self._runs[number]
        if run.raw:
            return HOLE if self._with_holes else run.text
        if "code" in run.marks:
            return in_code(run.text.replace("\n", " "))
        signs = [_hard(sign) for sign in signs]
        if any(mark.startswith("]") for mark in run.marks):
            signs = [f"\\{sign}" if sign in ("[", "]") else sign for sign in signs]
        for edge in {0, len(signs) - 1}:
            if signs[edge] in _TOUCHY and (len(self._runs) > 1 or run.marks):
                signs[edge] = f"\\{signs[edge]}"
        return "".join(signs)


def _is_hole(run: Run) -> bool:
    return run.raw or "code" in run.marks


def _hard(sign: str) -> str:
    return "\\\n" if sign == BREAK else sign
