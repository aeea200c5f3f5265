"""Readability: syllables and formulas, as data, and that counts add up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.readability import LEAST_WORDS, Prose, prose_of, reading_of, syllables

EASY = "The cat sat on the mat. The dog ran to the house. We had fun."
HARD = (
    "Notwithstanding considerable institutional reservations regarding infrastructural sustainability, "
    "administrative representatives unanimously recommended supplementary deliberations."
)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1), ("ferry", 2), ("stopped", 1), ("makes", 1), ("boxes", 2), ("churches", 2), ("table", 2),
        ("created", 3), ("walked", 1), ("wanted", 2), ("people", 2), ("area", 3), ("radio", 3), ("nation", 2),
        ("special", 2), ("don’t", 1), ("apples", 2), ("I", 1), ("rhythm", 1), ("idea", 3), ("situation", 4),
    ],
)  # fmt: skip
def test_syllables_are_counted(word, count):
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("line", "sentences", "words"),
    [
        ("", 0, 0),
        ("## A heading is no sentence", 0, 0),
        ("| a | table |", 0, 0),
        ("---", 0, 0),
        ("![A bridge at dusk](bridge.jpg)", 0, 0),
        ("One stop. *Another* one!", 2, 4),
        ("> - [The report](https://roads.example/a.b) says so.", 1, 4),
        ("It cost `x = 1` and <em>more</em>.", 1, 4),
        ("12. It closed in 1999.", 1, 3),
        ("港の橋は閉じた。", 0, 0),
    ],
)
def test_a_line_is_counted_without_its_marks(line, sentences, words):
    prose = prose_of(line)
    assert (prose.sentences, prose.words) == (sentences, words)


def many(text):
    return sum((prose_of(text) for _ in range(LEAST_WORDS)), Prose())


def test_what_is_easy_is_told_from_what_is_hard():
    easy, hard = reading_of(many(EASY), "en-US"), reading_of(many(HARD), "en-GB")
    assert easy.score > 100
    assert easy.means == "very easy, school grade 1"
    assert hard.score < 0
    assert hard.means.startswith("very hard, school grade ")
    assert "Flesch" in easy.formula


def test_the_formulas_are_those_of_their_authors():
    prose = Prose(sentences=10, words=200, syllables=300, long_words=50)
    assert reading_of(prose, "en-US").score == round(206.835 - 1.015 * 20 - 84.6 * 1.5)
    assert reading_of(prose, "en-US").means.endswith(f"grade {round(0.39 * 20 + 11.8 * 1.5 - 15.59)}")
    lix = reading_of(prose, "de-AT")
    assert (lix.score, lix.means, lix.formula) == (45, "plain", "LIX")


def test_too_little_is_not_judged():
    assert reading_of(prose_of(EASY), "en-US") is None
    assert reading_of(Prose(), "de") is None


@given(st.lists(st.sampled_from([EASY, HARD, "# Head", "", "- item"]), max_size=6))
def test_lines_add_up(lines):
    total = sum(map(prose_of, lines), Prose())
    assert total.words == sum(prose_of(line).words for line in lines)
    assert total.sentences <= total.words <= total.syllables
