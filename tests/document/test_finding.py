"""Finding: what counts as the same words, as data; where they stand, as laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document import finding
from almost_editor.document.finding import first_from, last_before, pattern_of, slices, spans

FOUND = {
    "as typed": ("bridge", "The bridge", ["bridge"]),
    "any case": ("the", "The other, THE", ["The", "the", "THE"]),
    "a straight apostrophe": ("don't", "don’t don't donʼt", ["don’t", "don't", "donʼt"]),
    "a typographic apostrophe": ("don’t", "don’t don't", ["don’t", "don't"]),
    "straight quotes": ('"so"', '“so” „so“ "so"', ["“so”", "„so“", '"so"']),
    "a hyphen that does not break": ("e-mail", "e\u2011mail e-mail", ["e\u2011mail", "e-mail"]),
    "a dash is no hyphen": ("a-b", "a–b a—b", []),
    "a space finds one that does not break": (
        "10 km",
        "10\u00a0km 10\u202fkm 10 km 10km",
        ["10\u00a0km", "10\u202fkm", "10 km"],
    ),
    "and that one finds itself alone": ("10\u00a0km", "10\u00a0km 10 km", ["10\u00a0km"]),
    "a space is no end of line": ("a b", "a\nb", []),
    "signs of patterns": ("a.b*[c](d)", "a.b*[c](d) axb", ["a.b*[c](d)"]),
    "a backslash": ("\\d", "1 \\d", ["\\d"]),
    "an accent apart": ("caf\u00e9", "cafe\u0301 caf\u00e9 cafe", ["cafe\u0301", "caf\u00e9"]),
    "typed with the accent apart": ("cafe\u0301", "caf\u00e9", ["caf\u00e9"]),
    "an astral sign": ("\U0001f600", "a\U0001f600b", ["\U0001f600"]),
    "spaces count": (" a", "a b a", [" a"]),
    "one behind the other": ("aa", "aaaa", ["aa", "aa"]),
    "right to left": ("שלום", "אמר שלום", ["שלום"]),
}


@pytest.mark.parametrize(("words", "text", "expected"), FOUND.values(), ids=FOUND)
def test_words_are_found_as_a_person_means_them(words, text, expected):
    assert [text[start:end] for start, end in spans(text, pattern_of(words))] == expected


def test_case_counts_where_it_is_asked_for():
    text = "May may MAY"
    assert [text[start:end] for start, end in spans(text, pattern_of("May", match_case=True))] == ["May"]


def test_no_words_find_nothing():
    assert pattern_of("") is None


LINES = st.lists(st.text("ab' é", max_size=12), max_size=12).map("\n".join)
WORDS = st.text("ab' é", min_size=1, max_size=3)


@given(LINES, WORDS, st.integers(0, 160))
def test_first_and_last_are_those_of_all(text, words, at):
    pattern = pattern_of(words)
    every = list(spans(text, pattern))
    assert first_from(text, pattern, at) == next((span for span in every if span[0] >= at), None)
    assert last_before(text, pattern, at) == next((span for span in reversed(every) if span[0] < at), None)


@given(LINES, WORDS, st.integers(1, 9))
def test_the_parts_hold_what_the_whole_holds(text, words, size):
    pattern = pattern_of(words)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(finding, "SLICE", size)
        parts = [span for start, end in slices(text) for span in spans(text, pattern, start, end)]
        last = [last_before(text, pattern, at) for at in range(len(text) + 1)]
    every = list(spans(text, pattern))
    assert parts == every
    assert last == [next((span for span in reversed(every) if span[0] < at), None) for at in range(len(text) + 1)]
