"""Merging three ways what two people made of an article: its text by the word, its fields, lists and pictures."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from almost_editor.document.draft import Draft, Picture
from almost_editor.document.fields_as_text import FIELDS, LABELS, WORDY, field_text, with_field
from almost_editor.document.merging import Merge, by_paragraph, merge, merge_without_base
from almost_editor.document.picture_names import renamed

Item = TypeVar("Item", bound=Hashable)
_LISTS = ("tags", "authors", "series", "corrections")
_PICTURE_WORDS = ("alt", "caption", "credit")


@dataclass(frozen=True, slots=True)
class FieldClash:
    """A field that both changed, as text; the merged draft has ours."""

    field: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class MergedDraft:
    """A merged article, with our text where both changed it; what is not settled stands beside it."""

    draft: Draft
    body: Merge
    """With clashes that are whole paragraphs."""
    fields: tuple[FieldClash, ...] = ()

    @property
    def clashes(self) -> int:
        """How many passages and fields have two versions."""
        return len(self.body.clashes) + len(self.fields)


def merge_drafts(base: Draft | None, ours: Draft, theirs: Draft) -> MergedDraft:
    """Merge two states of an article; without a base, nothing that either has is taken for taken away.

    Law: as `merge`'s, for every field but those that are an article’s own: id, created and the count of saves.
    Of a picture that both replaced ours keeps its name, and theirs stands beside it under another.
    """
    theirs, replaced = _own_names(base, ours, theirs)
    pictures, clashes = _pictures(base, ours, theirs, replaced)
    body = by_paragraph(
        merge(base.body, ours.body, theirs.body) if base else merge_without_base(ours.body, theirs.body)
    )
    lists: dict[str, Any] = {
        name: _lists(getattr(base, name) if base else None, getattr(ours, name), getattr(theirs, name))
        for name in _LISTS
    }
    draft = replace(ours, body=body.ours, slug_by_hand=ours.slug_by_hand or theirs.slug_by_hand, **lists)
    for field in FIELDS:
        text, clash = _field(field, field_text(base, field) if base else None, ours, theirs)
        draft = with_field(draft, field, text)
        if clash is not None:
            clashes.append(clash)
    draft = replace(
        draft,
        pictures=_with_shown(pictures, f"{body.ours}\n{body.theirs}\n{draft.hero.picture}", (ours, theirs)),
        corrections=tuple(sorted(draft.corrections, key=lambda one: one.at)),
    )
    return MergedDraft(draft, body, tuple(clashes))


def settle(draft: Draft, field: str, chosen: str, other: str = "") -> Draft:
    """Return a draft with what was chosen for a field of which there were two versions.

    Of a picture, both are the names under which they stand so far, and the other one is let go of. Raises: ValueError.
    """
    if field in LABELS:
        return with_field(draft, field, chosen)
    what, _, name = field.partition(" of ")
    if name and what in _PICTURE_WORDS:
        said: dict[str, Any] = {what: chosen}
        return replace(
            draft,
            pictures=tuple(replace(one, **said) if one.name == name else one for one in draft.pictures),
        )
    name = field.removeprefix("picture ")
    picture = draft.picture(chosen)
    if field == name or picture is None:
        raise ValueError(field)
    left = [one for one in draft.pictures if one.name not in {chosen, other} - {name}]
    return replace(draft, pictures=tuple(replace(picture, name=name) if one.name == name else one for one in left))


def _field(field: str, base: str | None, ours: Draft, theirs: Draft) -> tuple[str, FieldClash | None]:
    ours_text, theirs_text = field_text(ours, field), field_text(theirs, field)
    # What is empty is not known to have been emptied.
    base = base or ""
    if theirs_text in (ours_text, base) or (field == "slug" and ours_text != base):
        # An address is given here: it is never taken from elsewhere once it was changed.
        return ours_text, None
    if ours_text == base:
        return theirs_text, None
    if field not in WORDY:
        return ours_text, FieldClash(field, ours_text, theirs_text)
    merged = merge(base, ours_text, theirs_text)
    if field == "notes":
        # Nobody prints them: both stay.
        pieces = (one if isinstance(one, str) else f"{one.ours}\n{one.theirs}" for one in merged.pieces)
        return "".join(pieces), None
    return merged.ours, FieldClash(field, merged.ours, merged.theirs) if merged.clashes else None


def _lists(base: Sequence[Item] | None, ours: Sequence[Item], theirs: Sequence[Item]) -> tuple[Item, ...]:
    """Return what ours has, without what theirs took away, and with what it added."""
    if base is not None and tuple(ours) == tuple(base):
        return tuple(theirs)
    gone = set(base or ()) - set(theirs)
    known = set(base or ())
    kept = [one for one in ours if one not in gone]
    return tuple(dict.fromkeys([*kept, *(one for one in theirs if one not in known)]))


# Pictures


def _own_names(base: Draft | None, ours: Draft, theirs: Draft) -> tuple[Draft, dict[str, str]]:
    """Return their draft with names of its own for pictures that only share theirs with ours by chance.

    The second are names for pictures that both replaced: by the name that the text keeps.
    """
    taken = {one.name for draft in (base, ours, theirs) if draft for one in draft.pictures}
    new: dict[str, str] = {}
    replaced: dict[str, str] = {}
    for one in theirs.pictures:
        mine, before = ours.picture(one.name), base.picture(one.name) if base else None
        if mine is None or mine.digest == one.digest or (before and one.digest == before.digest):
            continue
        if before is not None and mine.digest == before.digest:
            continue
        name = _free(one.name, taken)
        taken.add(name)
        (new if before is None else replaced)[one.name] = name
    if not new:
        return theirs, replaced
    hero = replace(theirs.hero, picture=new.get(theirs.hero.picture, theirs.hero.picture))
    pictures = tuple(replace(one, name=new.get(one.name, one.name)) for one in theirs.pictures)
    return replace(theirs, body=renamed(theirs.body, new), hero=hero, pictures=pictures), replaced


def _free(name: str, taken: set[str]) -> str:
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if dot else (name, "")
    number = 2
    while f"{stem}-{number}{ending}" in taken:
        number += 1
    return f"{stem}-{number}{ending}"


def _pictures(
    base: Draft | None, ours: Draft, theirs: Draft, replaced: dict[str, str]
) -> tuple[tuple[Picture, ...], list[FieldClash]]:
    if base is not None and ours.pictures == base.pictures:
        return theirs.pictures, []
    merged: list[Picture] = []
    clashes: list[FieldClash] = []
    for name in dict.fromkeys(one.name for draft in (ours, theirs) for one in draft.pictures):
        mine, yours, before = ours.picture(name), theirs.picture(name), base.picture(name) if base else None
        if mine is None or yours is None:
            only = mine or yours
            # Taken away on one side: gone, unless the other has changed it since.
            if only is not None and only != before:
                merged.append(only)
        elif name in replaced:
            merged += [mine, replace(yours, name=replaced[name])]
            clashes.append(FieldClash(f"picture {name}", name, replaced[name]))
        else:
            one, unsettled = _picture(before, mine, yours)
            merged.append(one)
            clashes += unsettled
    return tuple(merged), clashes


def _with_shown(pictures: tuple[Picture, ...], shown: str, sides: Sequence[Draft]) -> tuple[Picture, ...]:
    """Return the pictures with those that one side took away, and that words of the other still show."""
    there = {one.name for one in pictures}
    back: list[Picture] = []
    for side, other in (sides, sides[::-1]):
        for one in other.pictures:
            is_gone = one.name not in there and side.picture(one.name) is None
            if is_gone and one.name in shown and one.name not in f"{side.body}\n{side.hero.picture}":
                back.append(one)
                there.add(one.name)
    return (*pictures, *back)


def _picture(before: Picture | None, ours: Picture, theirs: Picture) -> tuple[Picture, list[FieldClash]]:
    one = theirs if before is not None and ours.digest == before.digest else ours
    words: dict[str, Any] = {}
    clashes = []
    for field in _PICTURE_WORDS:
        had, mine, yours = (getattr(of, field) if of else "" for of in (before, ours, theirs))
        merged = merge(had, mine, yours)
        words[field] = merged.ours
        if merged.clashes:
            clashes.append(FieldClash(f"{field} of {ours.name}", merged.ours, merged.theirs))
    return replace(one, name=ours.name, **words), clashes
