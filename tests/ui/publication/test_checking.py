"""What is said of settings that no page could be made with."""

from dataclasses import replace

import pytest

from almost_editor.document.publication import HouseWords, NavLink, Publication
from almost_editor.ui.publication.checking import faults, slots_of


def test_a_new_publication_is_as_it_should_be():
    assert faults(Publication()) == {}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "  "),
        ("language", "english please"),
        ("time_zone", "Europe/Atlantis"),
        ("address", "http://almost.example/"),
        ("address", "https://almost.example"),
        ("address", "https://almost.example/?x=1"),
        ("address", "https://[broken/"),
        ("article_path", "/{year}/"),
        ("article_path", "/{hour}/{slug}/"),
        ("article_path", "/{slug"),
        ("article_path", "/{slug!r}/"),
        ("article_path", "/{slug.upper}/"),
        ("article_path", "{slug}/"),
        ("article_path", "/a b/{slug}/"),
        ("series_path", "/{year}/{slug}/"),
        ("author_path", "/authors/"),
        ("newsletter_address", "newsletter"),
        ("newsletter_address", "javascript:alert(1)"),
        ("nav", (NavLink("", "/"),)),
        ("nav", (NavLink("News", "news"),)),
    ],
)
def test_what_pages_cannot_be_made_with_has_a_sentence(field, value):
    assert list(faults(replace(Publication(), **{field: value}))) == [field]


@pytest.mark.parametrize(("word", "text"), [("more_on", "More On {name}"), ("by", "By {who}"), ("minutes", "{minutes")])
def test_house_words_fill_in_only_what_there_is(word, text):
    assert list(faults(replace(Publication(), words=replace(HouseWords(), **{word: text})))) == [f"words.{word}"]


@pytest.mark.parametrize(("text", "slots"), [("a", set()), ("{a}{b}", {"a", "b"}), ("{a", None), ("{a:>9}", None)])
def test_slots(text, slots):
    assert slots_of(text) == slots
