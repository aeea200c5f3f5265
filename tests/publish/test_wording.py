from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.text import squash
from almost_editor.publish.wording import cut_at_word, describe, fill, needs_opening, opening, separators


def test_names_stand_in_a_row_as_a_byline_says_them() -> None:
    assert separators(1, "and") == ("",)
    assert separators(2, "and") == ("", " and ")
    assert separators(3, "und") == ("", ", ", " und ")
    assert separators(2, "") == ("", ", ")
    assert separators(0, "and") == ()


def test_only_named_places_are_filled_in() -> None:
    assert fill("More On {series}", series="{publication} {") == "More On {publication} {"
    assert fill("{unknown} {", series="x") == "{unknown} {"


def test_a_title_is_cut_at_a_word() -> None:
    headline = "Russia Announced It Is Retreating From Ukraine’s Kherson, The Only Regional Capital It Had Captured"
    assert cut_at_word(headline, 70) == "Russia Announced It Is Retreating From Ukraine’s Kherson, The Only"
    assert cut_at_word("x" * 80, 70) == "x" * 70
    assert cut_at_word("word " * 20, 70, ellipsis="…").endswith("word…")


@given(st.text(), st.integers(2, 200), st.sampled_from(["", "…"]))
def test_what_is_cut_is_never_longer(text: str, longest: int, ellipsis: str) -> None:
    cut = cut_at_word(text, longest, ellipsis=ellipsis)
    assert len(cut) <= longest
    if len(squash(text)) <= longest:
        assert cut == squash(text)


def test_a_description_falls_back_and_is_long_enough() -> None:
    long = "A description that says enough about the article to stand alone."
    assert describe(long, "The dek.", "Body.", "Headline") == long
    assert describe("", long, "Body.", "Headline") == long
    assert describe("Short.", long, "Body.", "Headline") == f"Short. {long}"
    assert describe("", "Short.", f"# Head\n\n{long} *More* [here](x).", "Headline") == f"Short. {long} More here."
    assert describe("", "", "", "Headline") == "Headline"
    assert len(describe("", "word " * 60, "", "Headline")) <= 170


def test_the_opening_is_the_first_paragraph_of_prose() -> None:
    text = '# Head\n\n> Quote\n\n- item\n\n![x](y.jpg "z")\n\n---\n\nThe **snake_case** [bond](https://x.example/).[^1]\n\nNext.'
    assert opening(text) == "The snake_case bond."
    assert opening("# Only a heading") == ""


@given(st.text(max_size=80), st.text(max_size=80))
def test_a_text_is_read_only_where_it_is_shown(description: str, dek: str) -> None:
    with_one, with_another = (describe(description, dek, body, "Headline") for body in ("One opening.", "Another."))
    assert (with_one != with_another) == needs_opening(description, dek)
