"""Settling what stands in an article in two versions: ours, theirs, or both."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, replace

from almost_editor.document.draft import Draft
from almost_editor.document.merging_drafts import settle
from almost_editor.document.two_versions import TwoVersions, both, settled, versions_in

PICTURE = "picture "
"""How the field of a picture that both replaced begins, before its name."""


class Choice(enum.StrEnum):
    """Which version it is to be."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"
    """Of a passage: one after the other."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Something that stands in two versions. Shapes: `place` is its number among those of the text, or of the notes."""

    versions: TwoVersions
    place: int
    in_notes: bool

    @property
    def is_passage(self) -> bool:
        """Whether it is words of a text, and no field."""
        return not self.versions.field


def standing_in(draft: Draft) -> tuple[Standing, ...]:
    """Return what stands in an article in two versions: fields first, then the passages of its text."""
    texts = ((draft.notes, True), (draft.body, False))
    return tuple(
        Standing(one, place, in_notes) for text, in_notes in texts for place, one in enumerate(versions_in(text))
    )


def settle_all(draft: Draft, choices: Mapping[Standing, Choice]) -> Draft:
    """Return an article with what was chosen; the rest stands as it stood. Raises: ValueError for what is no field."""
    in_text = {one.place: _words(one, choice) for one, choice in choices.items() if not one.in_notes}
    in_notes = {one.place: _words(one, choice) for one, choice in choices.items() if one.in_notes}
    draft = replace(draft, body=settled(draft.body, in_text), notes=settled(draft.notes, in_notes).strip())
    for one, choice in choices.items():
        field, ours, theirs = one.versions.field, one.versions.ours, one.versions.theirs
        if one.is_passage:
            continue
        if choice is Choice.THEIRS:
            draft = settle(draft, field, theirs, ours)
        elif field.startswith(PICTURE):
            draft = settle(draft, field, ours, theirs)
    return draft


def _words(one: Standing, choice: Choice) -> str:
    """Return what stands in the place of two versions; where a field stood in the notes, nothing does."""
    if not one.is_passage:
        return ""
    match choice:
        case Choice.OURS:
            return one.versions.ours
        case Choice.THEIRS:
            return one.versions.theirs
        case _:
            return both(one.versions)
