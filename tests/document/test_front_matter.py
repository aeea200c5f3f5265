from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.draft import Author, Draft, Hero, Picture
from almost_editor.document.front_matter import draft_fields, read_document, write_document
from almost_editor.document.publication import Publication
from almost_editor.document.text import clean
from almost_editor.errors import InvalidValue

DRAFT = Draft(
    id="a" * 32,
    slug="county-delays-vote",
    created=datetime(2022, 11, 9, 20, tzinfo=UTC),
    headline="County Delays Vote: “Not Yet,” It Says",
    authors=(Author("Mara Ellison", "https://almost.example/authors/mara-ellison/"), Author("Tom Okafor")),
    hero=Hero("bridge.jpg", "A bridge", "The bridge at dusk.", "Ines Moreno/Almost", focal_x=0.25),
    due=date(2022, 11, 8),
    notes="Private.",
)


def test_a_file_carries_the_fields_of_a_draft_in_reading_order() -> None:
    fields = draft_fields(DRAFT, Publication(), ("The Crossing", "Budget Season"))
    assert list(fields)[:3] == ["headline", "slug", "authors"]
    assert fields["authors"] == ["Mara Ellison", "Tom Okafor"]
    assert fields["published"] == "2022-11-09T15:00:00-05:00"
    assert fields["display_date"] == "Wednesday, Nov. 9, 2022"
    assert fields["series"] == "The Crossing"
    assert fields["more_series"] == ["Budget Season"]
    assert fields["hero"] == {
        "file": "bridge.jpg",
        "alt": "A bridge",
        "caption": "The bridge at dusk.",
        "credit": "Ines Moreno/Almost",
        "focal": [0.25, 0.5],
    }


def test_a_crop_says_its_focal_point_only_where_it_has_its_own() -> None:
    draft = replace(DRAFT, hero=Hero("bridge.jpg", focal_card=(0.5, 0.5), focal_square=(0.8, 0.125)))
    hero = draft_fields(draft, Publication(), ())["hero"]
    assert isinstance(hero, dict)
    assert {key: hero[key] for key in hero if key.startswith("focal")} == {
        "focal_card": [0.5, 0.5],
        "focal_square": [0.8, 0.125],
    }
    assert "focal_card" not in draft_fields(replace(draft, hero=Hero("", focal_card=(0, 0))), Publication(), ())


def test_private_fields_leave_only_when_asked_for() -> None:
    public = draft_fields(DRAFT, Publication(), ())
    private = draft_fields(DRAFT, Publication(), (), private=True)
    assert not {"notes", "due", "stage", "legal", "embargo"} & set(public)
    assert private["notes"] == "Private."
    assert "published" not in private, "an undated draft stays undated"


@pytest.mark.parametrize(
    "text",
    ["no", "yes", "On", "1", "1.5", "12:30", "2022-11-09", "2022-11-09T10:00:00-05:00", "null", "~", "0x1f", "1e3"],
)
def test_text_that_another_reader_would_take_for_something_else_is_quoted(text: str) -> None:
    written = write_document({"dek": text}, "Body")
    assert f"dek: '{text}'" in written
    assert read_document(written)[0] == {"dek": text}


def test_dates_come_back_as_they_were_written() -> None:
    fields, body = read_document("---\npublished: 2022-11-09T10:00:00-05:00\ndue: 2022-11-08\n---\n\nText.\n")
    assert fields == {"published": "2022-11-09T10:00:00-05:00", "due": "2022-11-08"}
    assert body == "Text.\n"


@pytest.mark.parametrize("text", ["", "Plain text.\n", "---\n\nA break above.\n\n---\n\nmore\n", "--- x\n", "---\n"])
def test_text_without_front_matter_stays_whole(text: str) -> None:
    assert read_document(text) == ({}, text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("---\ntitle: [\n---\nx", "line"),
        ("---\na: &x 1\nb: *x\n---\n", "anchors"),
        ("---\na: " + "x" * 200_000 + "\n---\n", "too long"),
        ("---\na: 1\na: 2\n---\n", "cannot be read"),
    ],
)
def test_front_matter_that_cannot_be_read_is_refused_with_a_sentence(text: str, word: str) -> None:
    with pytest.raises(InvalidValue, match=word) as caught:
        read_document(text)
    assert caught.value.remedy


@given(
    fields=st.dictionaries(
        st.from_regex(r"[a-z_]{1,10}", fullmatch=True).filter(lambda key: key not in {"y", "n"}),
        st.one_of(st.text().map(clean), st.lists(st.text().map(clean), min_size=1), st.integers(), st.booleans()),
        min_size=1,
    ),
    body=st.text().map(clean),
)
def test_what_is_written_is_read_again(fields: dict[str, object], body: str) -> None:
    assert read_document(write_document(fields, body)) == (fields, f"{body.strip(chr(10)).rstrip()}\n".lstrip("\n"))


@pytest.mark.parametrize("dek", ["Salt &pepper", "R&B is *very* good", "-&0", "AT&T and *all* the others"])
def test_ampersands_and_asterisks_are_no_anchors(dek):
    assert read_document(f"---\ndek: {dek}\n---\n\nBody.\n") == ({"dek": dek}, "Body.\n")


def test_an_alias_is_refused_wherever_it_stands():
    with pytest.raises(InvalidValue, match="anchors"):
        read_document("---\na: &x [1, 2]\nb: [*x, *x]\n---\n")


def test_a_file_says_what_the_pictures_of_its_text_say() -> None:
    pictures = (
        Picture("a.jpg", "0" * 64, "jpeg", 9, 9, alt="A.", credit="N/S"),
        Picture("b.jpg", "1" * 64, "jpeg", 9, 9, caption="Not in the text."),
        Picture("c.jpg", "2" * 64, "jpeg", 9, 9),
    )
    draft = replace(DRAFT, body="![](a.jpg)\n\n![](c.jpg)", pictures=pictures)
    named = {"file": "a.jpg", "alt": "A.", "credit": "N/S"}
    assert draft_fields(draft, Publication(), ())["pictures"] == [named]
    private = draft_fields(draft, Publication(), (), private=True)
    assert private["pictures"] == [named, {"file": "b.jpg", "caption": "Not in the text."}]
