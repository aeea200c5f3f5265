"""Snippets as their files say them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.snippets import Snippet, by_word, check, read_snippet, write_snippet
from almost_editor.errors import InvalidValue


def test_a_file_gives_name_word_and_text():
    assert read_snippet("About", "---\nword: about\n---\n\n*Almost* is small.\n") == Snippet(
        "About", "*Almost* is small.", "about"
    )
    assert read_snippet("Plain", "Only text.\n") == Snippet("Plain", "Only text.")
    assert read_snippet("Broken", "---\nword: [\n---\nText.") == Snippet("Broken", "---\nword: [\n---\nText.")
    assert read_snippet("Article", "---\ntitle: x\n---\nText.").text.startswith("---\ntitle")
    assert read_snippet("Spaces", "---\nword: two words\n---\nText.") == Snippet("Spaces", "Text.")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])), st.sampled_from(["", "about", "1", "no", "-x", "ü"]))
def test_a_file_gives_the_snippet_back(text, word):
    snippet = Snippet("Name", text.rstrip(), word)
    assert read_snippet("Name", write_snippet(snippet)) == snippet


@pytest.mark.parametrize(
    ("snippet", "match"),
    [
        (Snippet("A", " \n"), "no text"),
        (Snippet("A", "x", "two words"), "one word"),
        (Snippet("A", "x", "(a"), "one word"),
        (Snippet("A", "x", "Boat"), "“Ferry” already"),
    ],
)
def test_what_cannot_be_used_is_refused(snippet, match):
    with pytest.raises(InvalidValue, match=match):
        check(snippet, [Snippet("Ferry", "y", "boat"), Snippet("Other", "z")])


def test_of_two_with_one_word_the_first_is_written():
    found = by_word([Snippet("A", "first", "Hi"), Snippet("B", "second", "hi"), Snippet("C", "third")])
    assert found == {"hi": "first"}
    check(Snippet("D", "x"), [Snippet("C", "y")])
