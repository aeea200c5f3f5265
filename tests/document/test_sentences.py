"""Sentences: where they begin, as data; and that cutting loses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.sentences import flows_on, sentence_at, sentence_count, sentence_starts

CUT = [
    ["One stop. ", "Another one."],
    ["Mr. Hill of the U.S. Coast Guard paid $3.50 for it. ", "Nobody asked."],
    ["“Why?” she asked. ", "“Because!” ", "He left."],
    ["J. R. Hill was there… ", "Then it rained."],
    ["It was *over.* ", "Or not (yet.) ", "We shall see"],
    ["At 5 p.m. on Monday it began, e.g. here. ", "It ended."],
    ["これは文です。", "「もう一つ！」", "終わり"],
    ["He said … nothing. ", "Then he went."],
    ["no capital. no end."],
    [""],
]


@pytest.mark.parametrize("sentences", CUT, ids=lambda one: one[0][:20])
def test_a_paragraph_is_cut_into_sentences(sentences):
    text = "".join(sentences)
    starts = [len("".join(sentences[:number])) for number in range(len(sentences))]
    assert list(sentence_starts(text)) == starts


@pytest.mark.parametrize("sentences", CUT, ids=lambda one: one[0][:20])
def test_each_place_is_in_its_sentence(sentences):
    text, start = "".join(sentences), 0
    for sentence in sentences:
        for place in range(start, start + len(sentence.rstrip())):
            assert sentence_at(text, place) == (start, start + len(sentence.rstrip()))
        start += len(sentence)


def test_behind_the_last_sentence_the_caret_is_still_in_it():
    assert sentence_at("One. Two. ", 10) == (5, 10)


def test_a_line_without_words_is_no_sentence():
    assert [sentence_count(text) for text in ("", "---", "One.", "One. Two? 3.")] == [0, 0, 1, 3]


@pytest.mark.parametrize(
    ("before", "line", "flows"),
    [
        ("One line", "and its next.", True),
        ("> quoted", "goes on", True),
        ("- item", "  its second line", True),
        ("One", "", False),
        ("", "One", False),
        ("One", "- item", False),
        ("One", "12. item", False),
        ("One", "> quoted", False),
        ("# Head", "One", False),
        ("| a |", "| b |", False),
        ("One", "```", False),
        ("One", "![](a.jpg)", False),
    ],
)
def test_what_goes_on_with_a_paragraph(before, line, flows):
    assert flows_on(before, line) is flows


@given(st.text(alphabet="Aa. ?!”…。\n*3", max_size=60), st.integers(0, 60))
def test_every_place_is_in_one_sentence_and_sentences_go_forward(text, place):
    place = min(place, len(text))
    starts = list(sentence_starts(text))
    assert starts == sorted(set(starts))
    start, end = sentence_at(text, place)
    assert 0 <= start <= place <= end <= len(text)
