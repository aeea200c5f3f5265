"""A corpus of what picture files say of themselves: each case of `picture_words.toml` in a file made of it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from almost_editor.media.captions import Words
from almost_editor.media.reading import read_facts
from tests.media.drawn_pictures import photo, saved
from tests.media.test_captions import iptc, with_segment, xmp

CASES: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("picture_words.toml").read_text(encoding="utf-8"))[
    "case"
]


def made_of(case: dict[str, Any]) -> bytes:
    exif = Image.Exif()
    for tag, text in case.get("exif", {}).items():
        exif[int(tag, 16)] = text.encode()
    for tag, text in case.get("xp", {}).items():
        exif[int(tag, 16)] = (text + "\0").encode("utf-16-le")
    how: dict[str, Any] = {"exif": exif} if len(exif) else {}
    if "xmp" in case or "attributes" in case:
        how["xmp"] = xmp(case.get("xmp", ""), case.get("attributes", ""))
    data = saved(photo(40, 30), **how)
    if "iptc" in case:
        encoding = case.get("encoding", "utf-8")
        records = [(record, number, text.encode(encoding)) for record, number, text in case["iptc"]]
        marks = [(1, 90, b"\x1b%G")] if case.get("marked") else []
        data = with_segment(data, 0xED, iptc(*marks, *records))
    return data


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_the_corpus(case: dict[str, Any]) -> None:
    expected = Words(*(case.get(name, "") for name in ("alt", "caption", "credit")))
    assert read_facts(made_of(case)).words == expected


def test_a_field_that_was_cut_off_within_a_letter_loses_that_letter_alone() -> None:
    text = "ж" * 1000
    data = with_segment(saved(photo(40, 30)), 0xED, iptc((1, 90, b"\x1b%G"), (2, 120, text.encode()[:1999])))
    assert read_facts(data).words.caption == text[:-1]


def test_xmp_in_utf_16() -> None:
    packet = xmp('<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Пором</rdf:li></rdf:Alt></dc:description>')
    data = saved(photo(40, 30), xmp=packet.decode().encode("utf-16"))
    assert read_facts(data).words.caption == "Пором"


words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="<>&;"), min_size=1)


@given(words, st.sampled_from(["xp", "iptc", "exif"]))
def test_words_come_back_as_they_were_written(text: str, where: str) -> None:
    written = f"Foggy: {text}"
    case: dict[str, Any] = {
        "xp": {"xp": {"9C9C": written}},
        "iptc": {"iptc": [[2, 120, written]], "marked": True},
        "exif": {"exif": {"010E": written}},
    }[where]
    assert read_facts(made_of(case)).words.caption == written
