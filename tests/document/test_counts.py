import pytest

from almost_editor.document.counts import reading_minutes, tally, whole_words, word_count


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("", 0),
        ("   \n\n", 0),
        ("The bridge opened on Tuesday.", 5),
        ("## The *old* **harbor**", 3),
        ("- one\n- two\n* three\n+ four", 4),
        ("1. one\n2) two\n10. three", 3),
        ("> 1. quoted", 1),
        ("It closed in 1999. Nobody", 5),
        ("---\n\n***\n", 0),
        ("don\u2019t can't state-of-the-art", 3),
        ("yes\u2014no, 1990\u20132000, either--or, and/or", 8),
        ('[the report](https://almost.example/a_(b).pdf "Title") says', 3),
        ('[the report][1]\n\n[1]: https://almost.example/ "Title here"', 2),
        ("<em>two</em> words<br>", 2),
        ("3 < 4 and 5 > 4", 5),
        ("before\n\n```python\nx = 1\n```\n\nafter", 2),
        ("~~~\ncode here\n~~~~\nafter", 1),
        ("````\n```\nstill code\n````\nafter", 1),
        ("- item\n  ```\n  code here\n  ```\n- item", 2),
        ("before\n\n```\nnever closed, so code to the end", 1),
        ("```inline``` code counts", 3),
        ("| a | b |\n|---|---|\n| 1 | 2 |", 4),
        ("\u6e2f\u306e\u6a4b", 2),
        ("The \u6e2f bridge", 3),
        ("\u043c\u043e\u0441\u0442 \u0447\u0435\u0440\u0435\u0437 \u0440\u0435\u043a\u0443", 3),
        ("\u0627\u0644\u062c\u0633\u0631 \u0627\u0644\u0642\u062f\u064a\u0645", 2),
    ],
)
def test_words_are_what_a_reader_reads(markdown, words):
    assert word_count(markdown) == words


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (1, 1), (230, 1), (344, 1), (346, 2), (2300, 10)])
def test_a_page_promises_at_least_a_minute(words, minutes):
    assert reading_minutes(words) == minutes


@pytest.mark.parametrize("bait", ["~~~a\n", "````x\n```\n", "[a\n", "[a](b", "](", "<a ", "[", "> ", "`", "1", "[a]: "])
def test_no_text_makes_counting_slow(bait):
    """Quadratic patterns would take minutes here, and the time limit would end the run."""
    assert word_count(bait * 100_000) >= 0


def test_a_link_whose_beginning_was_deleted_is_counted_like_in_its_lines() -> None:
    text = "[a]\n\nb](https://c.example/)\n"
    assert word_count(text) == whole_words(
        *(sum(part) for part in zip(*(tally(line)[:2] for line in text.splitlines()), strict=True))
    )


def test_what_is_suggested_to_be_gone_and_comments_are_no_words() -> None:
    assert word_count("One {++two ++}{--three --}{~~four five~>six~~}{>>not this<<} `{--seven--}`") == 4
