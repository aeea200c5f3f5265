"""House words: names of the newsroom and what somebody called right."""

import pytest

from almost_editor.desk.findings import GRAMMAR, SPELLING, Finding
from almost_editor.desk.house_words import HouseWords
from almost_editor.desk.stylebook.entries import Entry, Stylebook

HOUSE = HouseWords(["Olha Kovalenko", "The Dnipro Files", "O’Brien-Sow"], ["dek", "kicker’s"])


@pytest.mark.parametrize("word", ["Kovalenko", "Dnipro", "O'Brien", "Sow", "dek", "Dek", "kicker"])
def test_a_word_of_the_house_is_right(word):
    assert HOUSE.hold(Finding(0, 1, SPELLING, "spelling", word, "", context=word))


@pytest.mark.parametrize("word", ["kovalenko", "Kovalenk", "deks", ""])
def test_another_word_is_not(word):
    assert not HOUSE.hold(Finding(0, 1, SPELLING, "spelling", word, "", context=word))


def test_grammar_is_not_a_matter_of_words():
    assert not HOUSE.hold(Finding(0, 1, GRAMMAR, "AnA", "dek", "", context="dek"))


BOOK = Stylebook(
    (
        Entry("kyiv", ("Kiev",), use=("Kyiv",)),
        Entry("adviser", ("advisor",), use=("adviser",)),
        Entry("percent", ("per cent",), use=("percent / %",), languages=("de",)),
        Entry("soft", ("utilise",), use=("use",), quotations=False),
    )
)
STYLED = HouseWords([], [], BOOK, "en-US")


@pytest.mark.parametrize("word", ["Kyiv", "adviser", "Adviser", "advisor", "Advisor", "Kiev"])
def test_style_beats_the_dictionary(word):
    assert STYLED.hold(Finding(0, 1, SPELLING, "spelling", word, "", context=word))


@pytest.mark.parametrize("word", ["Kyivs", "percent", "utilise"])
def test_of_what_the_book_does_not_always_speak_the_dictionary_does(word):
    assert not STYLED.hold(Finding(0, 1, SPELLING, "spelling", word, "", context=word))


def test_grammar_that_contradicts_the_book_is_left_alone():
    assert STYLED.hold(Finding(0, 1, GRAMMAR, "Word", "adviser", "", context="an adviser to"))
    assert STYLED.hold(Finding(0, 1, GRAMMAR, "Word", "Advisor", "", context="an Advisor to"))
    assert not STYLED.hold(Finding(0, 1, GRAMMAR, "Word", "an adviser", "", context="an adviser to"))
