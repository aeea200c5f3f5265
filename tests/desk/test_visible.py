"""What a reader sees of a line: words without marks, and where each letter stands."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.desk.visible import THING, visible

CASES = json.loads((Path(__file__).parent / "visible_cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", CASES)
def test_a_line_is_seen_as(name):
    line, prose = CASES[name]
    assert visible(line).prose == prose


markdown = st.lists(
    st.sampled_from(
        ["teh ", "word", "**", "*", "_", "`", "[", "](", ")", "https://x.com/teh", "<b>", "</b>", "&amp;", "\\", "|",
         "# ", "- ", "\u00ad", "’s", "ä", "😀", "{.x}", "{++", "++}", "{~~a~>b~~}", "{>>", "<<}", "[^1]", "<!--",
         "-->", "@", ".", " ", "~~", ":::", "> "]
    ),
    max_size=30,
).map("".join)  # fmt: skip


@settings(deadline=None)
@given(markdown)
def test_every_letter_of_the_prose_stands_where_it_says(line):
    seen = visible(line)
    assert len(seen.prose) == len(seen.places)
    known = [place for place in seen.places if place >= 0]
    assert known == sorted(set(known))
    assert all(line[place] == sign for sign, place in zip(seen.prose, seen.places, strict=True) if place >= 0)


@settings(deadline=None)
@given(markdown, st.data())
def test_a_span_covers_what_is_seen_and_nothing_else(line, data):
    seen = visible(line)
    start = data.draw(st.integers(0, len(seen.prose)))
    end = data.draw(st.integers(start, len(seen.prose)))
    span = seen.span(start, end)
    if span is not None:
        assert line[slice(*span)].translate({ord(sign): None for sign in "\u00ad"}) == seen.prose[start:end]


def test_nothing_is_spanned_over_a_mark_or_a_thing():
    seen = visible("un**believ**able `code` end")
    assert seen.span(0, len("unbelievable")) is None
    assert seen.span(seen.prose.index(THING), seen.prose.index("end")) is None
    assert seen.span(0, 2) == (0, 2)
