"""What was found: words and known places answer alike, in the whole text and in a part of it."""

import re
from array import array
from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.finding import pattern_of
from almost_editor.document.found import SpansFound, WordsFound
from almost_editor.document.patterns import Change

TEXTS = st.lists(st.text("ab ", max_size=8), max_size=8).map("\n".join)


def known(text, words, scope):
    spans = [match.span() for match in re.finditer(re.escape(words), text)]
    spans = [span for span in spans if scope[0] <= span[0] and span[1] <= scope[1]]
    return SpansFound(text, array("I", (a for a, _b in spans)), array("I", (b for _a, b in spans)))


@given(TEXTS, st.sampled_from(["a", "ab", "aa", "b a"]), st.data())
def test_words_and_known_places_answer_alike(text, words, data):
    ends = st.integers(0, len(text))
    scope = tuple(sorted((data.draw(ends), data.draw(ends))))
    at = data.draw(ends)
    found = WordsFound(text, pattern_of(words, match_case=True), scope)
    same = known(text, words, scope)
    assert list(chain(*found.parts())) == list(chain(*same.parts()))
    assert found.first_from(at) == same.first_from(at)
    assert found.last_before(at) == same.last_before(at)
    changed = [Change(start, start + len(words), "x") for start in chain(*same.parts())]
    assert found.changes("x") == changed


def test_places_that_reach_into_a_part_are_given():
    found = SpansFound("abcdefghij", array("I", (0, 3, 6)), array("I", (2, 5, 9)))
    assert list(found.between(1, 7)) == [(0, 2), (3, 5), (6, 9)]
    assert list(found.between(2, 6)) == [(3, 5)]
    assert list(found.between(9, 10)) == []
