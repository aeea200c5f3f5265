"""What binds blocks to each other: who defines what, who uses it, and the numbers that come of their order.

Every block is entered with what it gives and takes, and taken out again when it goes; `settle` then says whom that
concerns. So a changed definition, a new note or an equal heading costs its users, and nothing else of the text.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import islice
from urllib.parse import unquote

from almost_editor.render.dialect import Definition
from almost_editor.render.entries import Entry
from almost_editor.render.footnotes import Note, Numbering
from almost_editor.render.marks import Mark, Number, Parts
from almost_editor.render.options import RenderOptions
from almost_editor.render.pieces import Name

NONE = Number(0, 0)
_Holders = dict[Entry, None]
"""A set that keeps its order: with none, the order of rendering would be another in each process."""


class Bonds:
    """The index of one text."""

    def __init__(self) -> None:
        self.definitions: dict[str, Definition] = {}
        self.bodies: dict[str, Parts] = {}
        self.notes: dict[str, Note] = {}
        """By label, in the order of their numbers."""
        self.numbers: dict[Entry, tuple[Number, ...]] = {}
        """What the marks of a block's HTML have to be filled with."""
        self.articles: dict[str, None] = {}
        """Ids of all our own articles that the text has led to since it was opened."""
        self._givers: dict[Name, _Holders] = {}
        self._users: dict[Name, _Holders] = {}
        self._referring: _Holders = {}
        self._note_holders: dict[str, Entry] = {}
        self._touched: set[Name] = set()
        self._notes_touched = False

    def replace(self, old: Sequence[Entry], new: Sequence[Entry]) -> None:
        """Let blocks come for others. Where both refer to the same notes, as after most keys, no number changes."""
        was_touched = self._notes_touched
        before = [pair for entry in old for pair in self._references(entry)]
        for entry in old:
            self.leave(entry)
        for entry in new:
            self.enter(entry)
        after = [mark for entry in new for mark in entry.piece.marks if mark.kind == "note"]
        if not after or after != [mark for mark, _ in before] or any(entry.piece.label for entry in (*old, *new)):
            return
        given = iter(before)
        for entry in new:
            if entry in self._referring:
                marks = entry.piece.marks
                self.numbers[entry] = tuple(next(given)[1] if mark.kind == "note" else NONE for mark in marks)
        self._notes_touched = was_touched

    def _references(self, entry: Entry) -> list[tuple[Mark, Number]]:
        marks = entry.piece.marks
        both = zip(marks, self.numbers_of(entry), strict=True) if marks else ()
        return [(mark, number) for mark, number in both if mark.kind == "note"]

    def enter(self, entry: Entry) -> None:
        """Enter a block that has come into the row."""
        for name in self._given(entry):
            self._givers.setdefault(name, {})[entry] = None
        for name in entry.piece.uses:
            self._users.setdefault(name, {})[entry] = None
            if name[0] == "article":
                self.articles[name[1]] = None
        if any(mark.kind == "note" for mark in entry.piece.marks):
            self._referring[entry] = None
            self._notes_touched = True

    def leave(self, entry: Entry) -> None:
        """Take out a block that leaves the row."""
        for name in self._given(entry):
            _discard(self._givers, name, entry)
        for name in entry.piece.uses:
            _discard(self._users, name, entry)
        if entry in self._referring:
            del self._referring[entry]
            self._notes_touched = True
        self.numbers.pop(entry, None)

    def _given(self, entry: Entry) -> Iterable[Name]:
        """Return the names that a block gives something to, and note that they may mean something else now."""
        piece = entry.piece
        if not entry.definitions and not piece.label and not piece.marks:
            return ()
        given = {("link", label) for label, _ in entry.definitions}
        given.update(("anchor", mark.name) for mark in piece.marks if mark.kind == "anchor")
        if piece.label:
            given.add(("note", piece.label))
        self._touched |= given
        return sorted(given)

    def using_pictures(self, altered: set[str]) -> list[Entry]:
        """Return the users of pictures, named as the text writes them."""
        return [
            entry
            for (kind, name), users in self._users.items()
            if kind == "picture" and (name in altered or unquote(name) in altered)
            for entry in users
        ]

    def using_articles(self, altered: set[str]) -> list[Entry]:
        """Return the blocks that lead to some of our own articles."""
        return [entry for name in sorted(altered) for entry in self._users.get(("article", name), ())]

    def settle_meanings(self) -> list[Entry]:
        """Return the blocks that have to be rendered anew, since something that they use means something else."""
        users: _Holders = {}
        touched = sorted(name for name in self._touched if name[0] != "anchor")
        self._touched.difference_update(touched)
        for kind, name in touched:
            holders = self._givers.get((kind, name), {})
            if kind == "link" and self._define(name, holders):
                users.update(self._users.get((kind, name), {}))
            elif kind == "note":
                known = name in self.bodies
                self._note(name, holders)
                if known != (name in self.bodies):
                    users.update(self._users.get((kind, name), {}))
        return list(users)

    def _define(self, label: str, holders: _Holders) -> bool:
        old = self.definitions.pop(label, None)
        if holders:
            self.definitions[label] = dict(_first(holders).definitions)[label]
        return self.definitions.get(label) != old

    def _note(self, label: str, holders: _Holders) -> None:
        self._notes_touched = True
        if not holders:
            self.bodies.pop(label, None)
            self._note_holders.pop(label, None)
            return
        holder = _first(holders)
        self.bodies[label], self._note_holders[label] = holder.piece.note, holder

    def settle_numbers(self, most: float = math.inf) -> tuple[list[Entry], bool]:
        """Return the blocks whose numbers are others now, and whether the notes at the end may be.

        What has to be counted over more than so many blocks is left for another time. Cost: the headings with the slugs
        in question; all references, where one came, went or changed its place.
        """
        altered: _Holders = {}
        for name in sorted(self._touched):
            if len(self._givers.get(name, ())) <= most:
                self._touched.discard(name)
                self._count_equal(name[1], altered)
        notes_touched = self._notes_touched and len(self._referring) <= most
        if notes_touched:
            self._notes_touched = False
            self._count_notes(altered)
        return list(altered), notes_touched

    def definition_of(self, number: int) -> Entry | None:
        """Return the block that defines the note with a number, from 1."""
        label = next(islice(self.notes, number - 1, None), "") if number > 0 else ""
        return self._note_holders.get(label)

    def numbers_of(self, entry: Entry) -> tuple[Number, ...]:
        """Return what a block's marks have to be filled with, as far as it is known, else what is shown."""
        return self.numbers.get(entry) or entry.numbers or (NONE,) * max(len(entry.piece.marks), 1)

    def _count_equal(self, slug: str, altered: _Holders) -> None:
        """Number the headings that have one slug."""
        nth = 0
        for entry in _in_order(self._givers.get(("anchor", slug), {})):
            marks = entry.piece.marks
            numbers = list(self.numbers_of(entry))
            for index, mark in enumerate(marks):
                if mark.kind == "anchor" and mark.name == slug:
                    nth += 1
                    numbers[index] = Number(0, nth)
            self._number(entry, tuple(numbers), altered)

    def _count_notes(self, altered: _Holders) -> None:
        """Number the references, and with them the notes."""
        numbering = Numbering(self.bodies)
        for entry in _in_order(self._referring):
            marks = entry.piece.marks
            both = zip(marks, self.numbers_of(entry), numbering.of(marks), strict=True)
            self._number(entry, tuple(was if mark.kind == "anchor" else now for mark, was, now in both), altered)
        numbering.close()
        self.notes = numbering.notes
        for (kind, label), holders in self._givers.items():
            if kind == "note":
                for entry in holders:
                    shown = label in numbering.notes and self._note_holders.get(label) is entry
                    self._number(entry, (Number(int(shown), 0),), altered)

    def _number(self, entry: Entry, numbers: tuple[Number, ...], altered: _Holders) -> None:
        self.numbers[entry] = numbers
        if entry.numbers != numbers:
            altered[entry] = None


def pictures_altered(old: RenderOptions, new: RenderOptions) -> set[str]:
    """Return the names of pictures that are other ones now."""
    names = {*old.images, *new.images}
    return {name for name in names if old.images.get(name) != new.images.get(name)}


def articles_altered(old: RenderOptions, new: RenderOptions) -> set[str]:
    """Return the ids of articles that are elsewhere now."""
    names = {*old.articles, *new.articles}
    return {name for name in names if old.articles.get(name) != new.articles.get(name)}


def _discard(index: dict[Name, _Holders], name: Name, entry: Entry) -> None:
    holders = index[name]
    del holders[entry]
    if not holders:
        del index[name]


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: entry.order)


def _first(entries: Iterable[Entry]) -> Entry:
    return min(entries, key=lambda entry: entry.order)
