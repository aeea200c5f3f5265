"""Two books made one: rules that come from another newsroom, and the house's own."""

from __future__ import annotations

from dataclasses import dataclass

from almost_editor.desk.stylebook.entries import Stylebook
from almost_editor.desk.stylebook.reading import must_read
from almost_editor.desk.stylebook.writing import put_entry, write_book


@dataclass(frozen=True, slots=True)
class Joined:
    """What became of two books: the text, and the names of rules that are new and of those that were changed."""

    text: str
    added: tuple[str, ...]
    changed: tuple[str, ...]


def join(text: str, coming: Stylebook) -> Joined:
    """Bring the rules of another book into a book's text; one of the same name takes the other's place.

    Raises: ImportRefused where the text cannot be read, InvalidValue where they are too many together.
    """
    have = {one.name: one for one in must_read(text).entries}
    added = tuple(one.name for one in coming.entries if one.name not in have)
    changed = tuple(one.name for one in coming.entries if one.name in have and have[one.name] != one)
    if len(added) + len(changed) > _ONE_BY_ONE:
        kept = {one.name: one for one in coming.entries}
        own = (kept.pop(name, one) for name, one in have.items())
        text = write_book(Stylebook((*own, *kept.values()))) if added or changed else text
        must_read(text)
        return Joined(text, added, changed)
    for one in coming.entries:
        if one.name in added or one.name in changed:
            text = put_entry(text, one, one.name)
    return Joined(text, added, changed)


_ONE_BY_ONE = 100
"""More are written in one go, without the remarks that somebody left between the rules."""
