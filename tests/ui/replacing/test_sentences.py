import pytest

from almost_editor.ui.replacing import sentences
from almost_editor.ui.replacing.pages_out import pages_out


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (sentences.so_far(0, 20, 2000), "Nothing so far; 20 of 2,000 articles are looked through."),
        (sentences.so_far(1, 20, 40), "one place so far; 20 of 40 articles are looked through."),
        (sentences.so_far(1200, 20, 40), "1,200 places so far; 20 of 40 articles are looked through."),
        (sentences.found(0, 0, 1), "Nothing found in one article."),
        (sentences.found(0, 0, 1000), "Nothing found in 1,000 articles."),
        (sentences.found(1, 1, 1), "one place in 1 of one article."),
        (sentences.found(3, 2, 1000), "3 places in 2 of 1,000 articles."),
        (sentences.unread(1), "One cannot be read and stays as it is."),
        (sentences.made(1, 1, 0), "One change made in one article."),
        (sentences.made(3, 2, 1), "3 changes made in 2 articles. One exported page has to go up again."),
        (sentences.taken_back(2), "The replacement is taken back in 2 articles."),
        (sentences.left_alone(["A", "B", "C"]), "Changed since, and left as they are: “A”, “B”, “C”."),
        (sentences.left_alone(list("ABCDE")), "Changed since, and left as they are: “A”, “B”, “C” and 2 more."),
    ],
)
def test_what_is_said_is_a_whole_sentence(said, sentence):
    assert said == sentence


def test_pages_that_would_have_to_go_up_are_named_as_far_as_there_is_room():
    assert pages_out([], []) == ("", "")
    assert pages_out(["a"], []) == ("One exported page would have to go up again: a.", "a")
    sentence, names = pages_out(["a", "b", "c"], ["d", "e"])
    assert sentence == "5 exported pages would have to go up again: a, b, c and 2 more."
    assert names.endswith("c\nd (names one of them)\ne (names one of them)")
