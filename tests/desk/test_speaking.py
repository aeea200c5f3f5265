"""What a voice says: words without marks, a sentence at a time, each known by its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.desk.speaking import sentences

CASES = [
    ("One line. Another one!", ["One line.", "Another one!"]),
    ("It was *late*, [he](https://a.example/x) said.", ["It was late, he said."]),
    (
        "Mr. Smith met J. Doe at 5 p.m. on Monday. They left.",
        ["Mr. Smith met J. Doe at 5 p.m. on Monday.", "They left."],
    ),
    ("“Stop!” she said. “Go.” He went", ["“Stop!” she said.", "“Go.”", "He went"]),
    ("He said no. No. 5 is his.", ["He said no.", "No. 5 is his."]),
    ("## A heading", ["A heading"]),
    ("- an item with `code` in it", ["an item with in it"]),
    ("See https://almost.example/a/b for more.", ["See for more."]),
    ("One line\nthat goes on. And\nmore.", ["One line that goes on.", "And more."]),
    ("---", []),
    ("| a | b |", ["a b"]),
    ("他来了。他走了。", ["他来了。", "他走了。"]),
    ("", []),
    ("***", []),
]


@pytest.mark.parametrize(("paragraph", "said"), CASES)
def test_what_is_said(paragraph, said):
    assert [one.words for one in sentences(paragraph.split("\n"))] == said


def test_each_sentence_is_where_it_says():
    paragraph = "It was *late*.\nHe said: **no**. Then [went](https://a.example/)."
    found = sentences(paragraph.split("\n"))
    there = [paragraph[one.start : one.end] for one in found]
    assert there == ["It was *late*.", "He said: **no**.", "Then [went](https://a.example/)."]


@given(st.text("ab .!?*_[]()`|#-\n“”", max_size=60))
def test_places_rise_and_stay_in_the_text(paragraph):
    at = 0
    for one in sentences(paragraph.split("\n")):
        assert at <= one.start < one.end <= len(paragraph) + 1
        at = one.start
