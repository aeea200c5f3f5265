"""Settling: each choice gives what it says, and what is not chosen stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Draft, Picture
from almost_editor.document.settling import Choice, settle_all, standing_in
from almost_editor.document.two_versions import written

PASSAGE = written("", "Nine.", "Ten.", "x.almost")
DRAFT = Draft(
    id="a" * 32,
    slug="ferry",
    created=datetime(2026, 3, 1, 9, tzinfo=UTC),
    headline="Ours",
    body=f"Before.\n\n{PASSAGE}\n\nBetween.\n\n{PASSAGE}\n\nAfter.",
    notes=f"Call her.\n\n{written('headline', 'Ours', 'Theirs', 'x.almost')}",
)


def test_fields_come_first_then_passages() -> None:
    assert [(one.versions.field, one.in_notes, one.place) for one in standing_in(DRAFT)] == [
        ("headline", True, 0), ("", False, 0), ("", False, 1),
    ]  # fmt: skip


def test_each_choice_gives_what_it_says() -> None:
    field, first, second = standing_in(DRAFT)
    settled = settle_all(DRAFT, {field: Choice.THEIRS, first: Choice.BOTH, second: Choice.OURS})
    assert settled.headline == "Theirs"
    assert settled.notes == "Call her."
    assert settled.body == "Before.\n\nNine.\n\nTen.\n\nBetween.\n\nNine.\n\nAfter."
    assert not standing_in(settled)


def test_what_is_not_chosen_stands() -> None:
    _field, _first, second = standing_in(DRAFT)
    settled = settle_all(DRAFT, {second: Choice.THEIRS})
    assert settled.body == f"Before.\n\n{PASSAGE}\n\nBetween.\n\nTen.\n\nAfter."
    assert settled.notes == DRAFT.notes
    assert len(standing_in(settled)) == 2


def test_ours_of_a_field_is_what_it_says_by_now() -> None:
    draft = replace(DRAFT, headline="Written since")
    (field, *_rest) = standing_in(draft)
    assert settle_all(draft, {field: Choice.OURS}).headline == "Written since"


@pytest.mark.parametrize(("choice", "digest"), [(Choice.OURS, "1"), (Choice.THEIRS, "2")])
def test_of_a_picture_the_other_one_goes(choice: Choice, digest: str) -> None:
    pictures = tuple(
        Picture(name, number * 64, "png", 8, 6) for name, number in (("pier.png", "1"), ("pier-2.png", "2"))
    )
    notes = written("picture pier.png", "pier.png", "pier-2.png", "x.almost")
    draft = replace(DRAFT, body="", notes=notes, pictures=pictures)
    settled = settle_all(draft, {standing_in(draft)[0]: choice})
    assert [(one.name, one.digest[0]) for one in settled.pictures] == [("pier.png", digest)]
    assert settled.notes == ""
