"""Lists under the keys: Return goes on, Tab nests, and numbers stay in order whatever comes and goes."""

from __future__ import annotations

from collections.abc import Sequence

from almost_editor.document.editing import Edit, Selection
from almost_editor.document.writing.items import (
    Item,
    Origin,
    Standing,
    indent_of,
    is_blank,
    item_of,
    origins_of,
    quote_of,
    renumbered,
    shifted,
    standings,
)
from almost_editor.document.writing.rewriting import become, line_at, moved_to, offset_of, touched_lines


def is_continued(line: str) -> bool:
    """Tell whether a line begins an item or belongs to a quotation, so that Return means more in it."""
    return item_of(line) is not None or bool(quote_of(line))


def is_item(line: str) -> bool:
    """Tell whether a line begins an item, so that Tab means more in it."""
    return item_of(line) is not None


def continue_line(text: str, selection: Selection) -> Edit | None:
    """Start a new line as Return does: a list or quotation goes on, and an empty item ends it."""
    start, end = sorted(selection)
    lines = text.split("\n")
    (number, column), (last, end_column) = line_at(lines, start), line_at(lines, end)
    line = lines[number]
    item, quote = item_of(line), quote_of(line)
    lead = item.lead if item else len(quote)
    if start == end and column >= lead > 0 and not line[lead:].strip():
        return _end_item(text, lines, number)
    rest = lines[last][end_column:]
    if not lead or column < lead:
        return Edit(start, end, "\n", (start + 1, start + 1))
    begun = _next_lead(item) if item else quote
    after = [*lines[:number], line[:column], begun + rest.lstrip(" "), *lines[last + 1 :]]
    origins = origins_of(lines)
    counted = renumbered(after, number + 1, [*origins[: number + 1], origins[number], *origins[last + 1 :]])
    new_item = item_of(counted[number + 1])
    at = offset_of(counted, number + 1, new_item.lead if item and new_item else len(quote))
    return become(text, "\n".join(counted), (at, at))


def _next_lead(item: Item) -> str:
    mark = item.mark if item.number is None else f"{min(item.number + 1, 999_999_999)}{item.stop}"
    return item.written(mark, item.indent)


def _end_item(text: str, lines: list[str], number: int) -> Edit | None:
    """End an item without words: a nested one steps out, another one is an empty line from then on."""
    origins = origins_of(lines)
    place = standings(lines)[number]
    after = list(lines)
    if place is None:
        # One sign of quotation fewer.
        quote = quote_of(lines[number]).rstrip()
        after[number] = f"{quote[:-1].rstrip()} " if quote[:-1].strip() else ""
    elif place.parent is not None:
        outer = item_of(lines[place.parent])
        after[number] = _next_lead(outer) if outer else ""
    else:
        after[number] = place.item.quote
    counted = renumbered(after, number, origins)
    at = offset_of(counted, number, len(counted[number]))
    return become(text, "\n".join(counted), (at, at))


def removed(text: str, selection: Selection) -> Edit | None:
    """Take the selection out and count the list anew that it was in; None where nothing is to be counted."""
    start, end = sorted(selection)
    lines = text.split("\n")
    (number, column), (last, end_column) = line_at(lines, start), line_at(lines, end)
    if number == last:
        return None
    origins = origins_of(lines)
    joined = lines[number][:column] + lines[last][end_column:]
    after = [*lines[:number], joined, *lines[last + 1 :]]
    kept = [*origins[:number], origins[number] if column else origins[last], *origins[last + 1 :]]
    counted = renumbered(after, number, kept)
    if counted == after:
        return None
    at = offset_of(counted, number, max(0, column + (len(counted[number]) - len(joined)) * (column > 0)))
    return become(text, "\n".join(counted), (at, at))


def nest(text: str, selection: Selection) -> Edit | None:
    """Make the selection's items, with what belongs to them, part of the item before."""
    lines = text.split("\n")
    places = standings(lines)
    first, end = _items(lines, places, selection)
    place = places[first]
    if place is None:
        return None
    before = _previous(places, first)
    if before is None:
        return None
    siblings = [one for one in places[before + 1 : first] if one is not None and one.parent == before]
    host = places[before]
    if host is None:
        return None
    model = siblings[-1].item if siblings else place.item
    indent = siblings[-1].item.indent if siblings else host.item.content
    return _reset(text, lines, places, (first, end), selection, model=model, indent=indent, origin=Origin(1, 1))


def un_nest(text: str, selection: Selection) -> Edit | None:
    """Make the selection's items, with what belongs to them, items beside the one that holds them."""
    lines = text.split("\n")
    places = standings(lines)
    first, end = _items(lines, places, selection)
    place = places[first]
    if place is None or place.parent is None:
        return None
    outer = places[place.parent]
    if outer is None:
        return None
    return _reset(text, lines, places, (first, end), selection, model=outer.item, indent=outer.item.indent)


def _reset(
    text: str,
    lines: Sequence[str],
    places: Sequence[Standing | None],
    span: tuple[int, int],
    selection: Selection,
    *,
    model: Item,
    indent: int,
    origin: Origin | None = None,
) -> Edit | None:
    """Give the outermost items of a span another indent and the kind of mark of a model; the rest follows them."""
    first, end = span
    after, origins = list(lines), origins_of(lines)
    moved = 0
    for number in range(first, end):
        place = places[number]
        if place is not None and (place.parent is None or place.parent < first):
            mark = model.mark if place.item.kind != model.kind else place.item.mark
            after[number] = place.item.written(mark, indent) + lines[number][place.item.lead :]
            moved = indent - place.item.indent + len(mark) - len(place.item.mark)
            origins[number] = origin or origins[number]
        else:
            after[number] = shifted(lines[number], moved)
    counted = renumbered(after, first, origins)
    return moved_to(text, counted, selection)


def _items(lines: Sequence[str], places: Sequence[Standing | None], selection: Selection) -> tuple[int, int]:
    """Return the line of the selection's first item, and the end of all that belongs to its last."""
    first, last = touched_lines(lines, selection)
    while first > 0 and places[first] is None and not is_blank(lines[first]):
        first -= 1
    end = last + 1
    for number in range(first, last + 1):
        if places[number] is not None:
            end = max(end, end_of_item(lines, places, number))
    return first, end


def end_of_item(lines: Sequence[str], places: Sequence[Standing | None], number: int) -> int:
    """Return the line behind an item and all that belongs to it, without the blank lines at its end."""
    place = places[number]
    if place is None:
        return number + 1
    end = number + 1
    for following in range(number + 1, len(lines)):
        other = places[following]
        if other is not None and other.item.indent < place.item.content:
            break
        if other is None and not is_blank(lines[following]):
            is_outside = indent_of(lines[following]) < place.item.content
            if is_outside and (is_blank(lines[following - 1]) or quote_of(lines[following]) != place.item.quote):
                break
        if not is_blank(lines[following]):
            end = following + 1
    return end


def _previous(places: Sequence[Standing | None], number: int) -> int | None:
    """Return the line of the item before one, beside it in the same list."""
    place = places[number]
    for before in range(number - 1, -1, -1):
        other = places[before]
        if place and other and other.top == place.top and other.parent == place.parent:
            return before
        if place and other and before == place.parent:
            return None
    return None


def beside(lines: Sequence[str], places: Sequence[Standing | None], number: int, *, forward: bool) -> int | None:
    """Return the line of the item before or behind one, beside it; None where it is the first or the last."""
    if not forward:
        return _previous(places, number)
    end, place = end_of_item(lines, places, number), places[number]
    while end < len(lines) and is_blank(lines[end]):
        end += 1
    other = places[end] if end < len(lines) else None
    same = place is not None and other is not None and (other.top, other.parent) == (place.top, place.parent)
    return end if same else None
