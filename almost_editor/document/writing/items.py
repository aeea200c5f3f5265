"""Items of lists as lines: which list each belongs to, and the numbers that they should have.

Units: indents and contents are columns behind the signs of quotation, a tab going to the next multiple of four.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

_QUOTE = re.compile(r"(?: {0,3}>[ \t]?)*")
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<mark>[-*+]|(?P<number>\d{1,9})(?P<stop>[.)]))(?P<gap>[ \t]+)")
_RULE = re.compile(r"[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$")
_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,}|:{3,})")
_BREAKS = re.compile(r" {0,3}(?:#{1,6}(?:\s|$)|`{3}|~{3}|:{3})")
_WIDEST_INDENT = 3
"""Columns before a first item; one more makes it code."""


@dataclass(frozen=True, slots=True)
class Item:
    """The beginning of a line that begins an item."""

    quote: str
    indent: int
    mark: str
    gap: str
    lead: int
    """Characters up to where its words begin."""
    number: int | None = None
    stop: str = ""

    @property
    def content(self) -> int:
        """The column at which its words, and whatever belongs to it, begin."""
        return self.indent + len(self.mark) + (len(self.gap) if self.gap.isspace() and "\t" not in self.gap else 1)

    @property
    def kind(self) -> str:
        """What tells its list from another one: the sign, or what stands behind the number."""
        return self.stop or self.mark

    def written(self, mark: str, indent: int) -> str:
        """Return the beginning with another mark and indent."""
        return f"{self.quote}{' ' * indent}{mark}{self.gap}"


class Origin(NamedTuple):
    """How a numbered list counts: from where, and by 1, or by 0 where every item has the same number."""

    start: int
    step: int


class Standing(NamedTuple):
    """Where an item stands: the line of the item that holds it, and numbers of its own list and of the outermost."""

    item: Item
    parent: int | None
    run: int
    top: int


def quote_of(line: str) -> str:
    """Return the signs of quotation that a line begins with."""
    match = _QUOTE.match(line)
    return match[0] if match else ""


def indent_of(line: str) -> int:
    """Return the column at which the words of a line begin."""
    bare = line[len(quote_of(line)) :].expandtabs(4)
    return len(bare) - len(bare.lstrip(" "))


def item_of(line: str) -> Item | None:
    """Return what kind of item a line begins, by itself; None where it begins none."""
    quote = quote_of(line)
    bare = line[len(quote) :]
    match = _ITEM.match(bare)
    if match is None or _RULE.match(bare):
        return None
    number = int(match["number"]) if match["number"] else None
    indent = len(match["indent"].expandtabs(4))
    return Item(quote, indent, match["mark"], match["gap"], len(quote) + match.end(), number, match["stop"] or "")


def is_blank(line: str) -> bool:
    """Tell whether a line has no words, in a quotation or not."""
    return not line[len(quote_of(line)) :].strip()


def shifted(line: str, columns: int) -> str:
    """Return a line moved by some columns, as far left as it goes; blank lines stay."""
    if not columns or is_blank(line):
        return line
    quote = quote_of(line)
    indent = indent_of(line)
    return f"{quote}{' ' * max(0, indent + columns)}{line[len(quote) :].lstrip(' ' + chr(9))}"


class _Level(NamedTuple):
    line: int
    item: Item
    run: int


def standings(lines: Sequence[str]) -> list[Standing | None]:
    """Return for each line the standing of the item that it begins, or None."""
    found: list[Standing | None] = []
    levels: list[_Level] = []
    runs = top = 0
    fence, after_blank = "", False
    for number, line in enumerate(lines):
        bare = line[len(quote_of(line)) :]
        opened = _FENCE.match(bare)
        item = None if fence or opened else item_of(line)
        if levels and not fence and not is_blank(line) and _ends(levels, line, item, after_blank=after_blank):
            levels = []
        after_blank = is_blank(line)
        if opened and (not fence or opened[1].startswith(fence)):
            fence = "" if fence else opened[1]
        if item is None or (not levels and item.indent > _WIDEST_INDENT):
            found.append(None)
            continue
        last = None
        while levels and item.indent < levels[-1].item.content:
            last = levels.pop()
        if not levels and last is None:
            top += 1
        if last is None or last.item.kind != item.kind:
            runs += 1
            run = runs
        else:
            run = last.run
        found.append(Standing(item, levels[-1].line if levels else None, run, top))
        levels.append(_Level(number, item, run))
    return found


def _ends(levels: list[_Level], line: str, item: Item | None, *, after_blank: bool) -> bool:
    """Tell whether a line with words ends the list that is open."""
    outermost = levels[0].item
    if line.count(">", 0, len(quote_of(line))) != outermost.quote.count(">"):
        return True
    inside = indent_of(line) >= outermost.content
    if item is not None or inside:
        return False
    return after_blank or bool(_BREAKS.match(line[len(quote_of(line)) :]))


def origins_of(lines: Sequence[str]) -> list[Origin | None]:
    """Return for each line that begins a numbered item how its list counts, or None."""
    return _origins(standings(lines))


def _origins(places: Sequence[Standing | None]) -> list[Origin | None]:
    numbers: dict[int, list[int]] = {}
    for place in places:
        if place is not None and place.item.number is not None:
            numbers.setdefault(place.run, []).append(place.item.number)
    made = {run: Origin(found[0], 0 if found[1:2] == found[:1] else 1) for run, found in numbers.items()}
    return [made.get(place.run) if place is not None else None for place in places]


def renumbered(lines: Sequence[str], at: int, origins: Sequence[Origin | None] | None = None) -> list[str]:
    """Return the lines with the list around one of them counted anew; what belongs to an item follows its width.

    Shapes: `origins` says for each line how the list it came from counted; without it they count as they begin.
    Law: doing it twice is doing it once.
    """
    places = standings(lines)
    top = _top_at(lines, places, at)
    if top is None:
        return list(lines)
    given = _origins(places) if origins is None else origins
    after = list(lines)
    next_numbers: dict[int, tuple[int, int]] = {}
    open_levels: list[_Content] = []
    begun = False
    for number, line in enumerate(lines):
        place = places[number]
        if place is None:
            if begun:
                after[number] = shifted(line, _moved(open_levels, indent_of(line)) - indent_of(line))
            continue
        if place.top != top:
            if begun:
                break
            continue
        begun = True
        item = place.item
        indent = _moved(open_levels, item.indent)
        while open_levels and item.indent < open_levels[-1].before:
            open_levels.pop()
        mark = item.mark
        if item.number is not None:
            count, step = next_numbers.get(place.run) or given[number] or Origin(item.number, 1)
            mark = f"{min(count, 999_999_999)}{item.stop}"
            next_numbers[place.run] = (count + step, step)
        after[number] = item.written(mark, indent) + line[item.lead :]
        open_levels.append(_Content(item.content, item.content + indent - item.indent + len(mark) - len(item.mark)))
    return after


class _Content(NamedTuple):
    """The column at which the words of an item begin, before it is counted anew and after."""

    before: int
    after: int


def _moved(open_levels: Sequence[_Content], indent: int) -> int:
    """Return where a line moves to: along with the item that holds it, and into none that did not."""
    holder = next((one for one in reversed(open_levels) if one.before <= indent), _Content(0, 0))
    beyond = min((one.after for one in open_levels if one.before > indent), default=1 << 30)
    return max(0, min(indent + holder.after - holder.before, beyond - 1))


def _top_at(lines: Sequence[str], places: Sequence[Standing | None], at: int) -> int | None:
    """Return the outermost list at a line: its own item's, or that of the nearest item without words between."""
    for step in (-1, 1):
        number = at
        while 0 <= number < len(lines):
            place = places[number]
            if place is not None:
                return place.top
            if number != at and step > 0 and not is_blank(lines[number]):
                break
            number += step
    return None
