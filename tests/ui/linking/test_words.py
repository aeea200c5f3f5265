"""What is said of who leads there."""

import pytest

from almost_editor.ui.linking.words import words_of_followers, words_of_leading


@pytest.mark.parametrize(
    ("headlines", "said"),
    [
        ([], ""),
        (["Here"], " “Here” has a link there; change it before that goes out."),
        (["", "Other"], " “Untitled” and another one have links there; change them before those go out."),
        (["Here"] * 4, " “Here” and 3 others have links there; change them before those go out."),
    ],
)
def test_who_leads_to_what_goes_is_named(headlines, said):
    assert words_of_leading(headlines) == said


def test_who_follows_is_counted():
    assert words_of_followers(1) == "One article has a link here; it follows the new address by itself."
    assert words_of_followers(3) == "3 articles have links here; they follow the new address by themselves."
