"""What a reader sees of a line of Markdown: its words without marks, and where each of their letters stands.

A line at a time, as the editor has it: what opens in one line and closes in another (a comment, fenced code) is for the
caller to leave out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from almost_editor.document.marks import LINE_END, Kind, Mark, marks_of

LONGEST_LINE = 20_000
"""Characters of one line that are read; a paragraph of prose has some hundred."""
THING = "`x`"
"""What stands in the prose for code, an address and the like: a thing that has no spelling."""
_NOWHERE = -1
_SEEN, _MARK, _THING = 0, 1, 2
_SOFT = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")

_ALL_HIDDEN = re.compile(
    r"\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$"
    r"| {0,3}:{3,}"
    r"| {0,3}\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$"
    r"| {0,3}(?:={2,}|-{2,})\s*$"
    r"| {0,3}(?:`{3,}|~{3,})"
    r"| {0,3}\[(?!\^)(?:[^\[\]\\]|\\.){1,200}\]:[ \t]*\S"
)
_LEAD = re.compile(r"(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|:(?=[ \t])|\[\^[^\]\s]{1,200}\]:)[ \t]?)*[ \t]*")
_HEADING = re.compile(r"#{1,6}(?=[ \t]|$)[ \t]*")
_HEADING_END = re.compile(r"[ \t]+#+[ \t]*$")
_TASK = re.compile(r"\[[ xX]\][ \t]+")
_CELLS = re.compile(r" {0,3}\|")
_ADDRESS = (
    r"(?:https?|ftp|mailto|tel|file):[^\s<>()\[\]]*(?:\([^\s()]*\)[^\s<>()\[\]]*)*"
    r"|\bwww\.[^\s<>()\[\]]+"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w@#])[@#]\w[\w.]*"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,4}|news|info|example|museum)(?:/[^\s<>()\[\]]*)?(?![\w.])"
    r"|(?:\.{0,2}/)[\w.-]+(?:/[\w.-]*)+"
)
# In this order: what comes first hides what stands in it from what comes behind.
_THINGS = (
    re.compile(r"(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)"),
    re.compile(r"<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]*>|<[\w.+-]+@[\w.-]+>"),
    re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"),
)
_MARKS = (
    re.compile(r"<!--.*?(?:-->|$)"),
    re.compile(r"</?[A-Za-z][^<>]*>"),
    re.compile(r"\[\^[^\]\s]{1,200}\]"),
    re.compile(r"\\(?=[!-/:-@\[-`{-~])"),
    re.compile(r"\{[#.:][^{}]*\}"),
    re.compile(r"(?<!\\)\*+|~~+|==|(?<!\w)_+|_+(?!\w)"),
)
_LINK = re.compile(
    r"(?P<open>!?\[)(?P<label>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)"
    r"(?P<close>\]\((?:[^()\\]|\\.|\([^()]*\))*\)|\]\[[^\[\]]{0,200}\])"
)

_ADDRESSES = re.compile(_ADDRESS)


@dataclass(frozen=True, slots=True)
class Visible:
    """What is seen of a line.

    Shapes: `places` has the offset in the line of each character of `prose`, negative where it stands for something
    that is hidden. Units: characters.
    """

    prose: str
    places: tuple[int, ...]
    sentences: bool = True
    """Whether it is prose that grammar has a say in: cells of a table are not."""
    soft: tuple[int, ...] = ()
    """Where in the line there are soft hyphens and joiners, which belong to their words and are not in the prose."""

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where a stretch of the prose stands in the line; None where a mark or something hidden is in it."""
        if start >= end or _NOWHERE in self.places[start:end]:
            return None
        first, last = self.places[start], self.places[end - 1]
        soft = sum(first < place < last for place in self.soft)
        # Places rise by one where nothing is hidden.
        return (first, last + 1) if last - first - soft == end - 1 - start else None


_NOTHING = Visible("", ())


def visible(line: str) -> Visible:
    """Return what a reader sees of a line that is not in fenced code.

    Law: every character of the prose that has a place is the one that stands there.
    """
    line = line[:LONGEST_LINE]
    if not line.strip() or _ALL_HIDDEN.match(line):
        return _NOTHING
    hidden = bytearray(len(line))
    start = _LEAD.match(line).end()  # type: ignore[union-attr]
    if heading := _HEADING.match(line, start):
        start = heading.end()
        if closing := _HEADING_END.search(line, start):
            _hide(hidden, *closing.span(), _MARK)
    if task := _TASK.match(line, start):
        start = task.end()
    _hide(hidden, 0, start, _MARK)
    is_row = bool(_CELLS.match(line))
    _hide_inside(line, hidden)
    if is_row:
        for cell in re.finditer(r"\|", line):
            _hide(hidden, *cell.span(), _THING)
    return _joined(line, hidden, sentences=not is_row)


def _hide(hidden: bytearray, start: int, end: int, how: int) -> None:
    hidden[start:end] = bytes([how]) * (end - start)


def _hide_inside(line: str, hidden: bytearray) -> None:
    for mark in marks_of(line):
        _hide_mark(line, mark, hidden)
    for pattern in _THINGS:
        for found in _seen(pattern, line, hidden):
            _hide(hidden, *found.span(), _THING)
    for found in _seen(_LINK, line, hidden):
        _hide(hidden, *found.span("open"), _MARK)
        _hide(hidden, *found.span("close"), _MARK)
    for found in _seen(_ADDRESSES, line, hidden):
        start, end = found.span()
        # A sentence ends where an address does.
        end -= len(line[start:end]) - len(line[start:end].rstrip(".,;:!?’”'\""))
        _hide(hidden, start, end, _THING)
    for pattern in _MARKS:
        for found in _seen(pattern, line, hidden):
            _hide(hidden, *found.span(), _MARK)


def _hide_mark(line: str, mark: Mark, hidden: bytearray) -> None:
    """Hide a mark but for its words that stay: of a suggestion the new ones, of a comment none."""
    _hide(hidden, mark.start, mark.end, _MARK)
    start = mark.arrow if mark.kind is Kind.SUBSTITUTION else mark.inner
    words = mark.new.rstrip(LINE_END) if mark.end == len(line) else mark.new
    _hide(hidden, start, start + len(words), _SEEN)


def _seen(pattern: re.Pattern[str], line: str, hidden: bytearray) -> Iterator[re.Match[str]]:
    """Give what a pattern finds that does not begin in something hidden."""
    for found in pattern.finditer(line):
        if not hidden[found.start()] and found.end() > found.start():
            yield found


def _joined(line: str, hidden: bytearray, *, sentences: bool) -> Visible:
    prose: list[str] = []
    places: list[int] = []
    soft: list[int] = []
    before = _SEEN
    for place, sign in enumerate(line):
        how = hidden[place]
        if how == _SEEN and sign in _SOFT:
            soft.append(place)
        elif how == _SEEN:
            prose.append(sign)
            places.append(place)
        elif how == _THING and before != _THING:
            prose.extend(THING)
            places.extend([_NOWHERE] * len(THING))
        before = how
    return Visible("".join(prose), tuple(places), sentences, tuple(soft))
