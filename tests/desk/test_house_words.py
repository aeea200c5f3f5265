"""House words: names of the newsroom and what somebody called right."""

import pytest

from almost_editor.desk.findings import GRAMMAR, SPELLING, Finding
from almost_editor.desk.house_words import HouseWords

HOUSE = HouseWords(["Olha Kovalenko", "The Dnipro Files", "O’Brien-Sow"], ["dek", "kicker’s"])


@pytest.mark.parametrize("word", ["Kovalenko", "Dnipro", "O'Brien", "Sow", "dek", "Dek", "kicker"])
def test_a_word_of_the_house_is_right(word):
    assert HOUSE.hold(Finding(0, 1, SPELLING, "spelling", word, "", context=word))


@pytest.mark.parametrize("word", ["kovalenko", "Kovalenk", "deks", ""])
def test_another_word_is_not(word):
    assert not HOUSE.hold(Finding(0, 1, SPELLING, "spelling", word, "", context=word))


def test_grammar_is_not_a_matter_of_words():
    assert not HOUSE.hold(Finding(0, 1, GRAMMAR, "AnA", "dek", "", context="dek"))
