from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.addresses import (
    absolute,
    article_address,
    article_path,
    article_slug,
    author_address,
    check_addresses,
    encoded,
    is_allowed,
    series_address,
)
from almost_editor.document.draft import Author
from almost_editor.document.publication import NavLink, Publication
from almost_editor.document.series import Series
from almost_editor.errors import InvalidValue

ALMOST = Publication()
NEW_YEAR = datetime(2023, 1, 1, 2, 0, tzinfo=UTC)


def test_an_articles_path_follows_the_publications_calendar():
    assert article_path("harbor-bridge", NEW_YEAR, ALMOST) == "/2022/12/harbor-bridge/"
    assert article_path("harbor-bridge", NEW_YEAR, replace(ALMOST, time_zone="UTC")) == "/2023/01/harbor-bridge/"


def test_addresses_are_whole():
    assert article_address("a", NEW_YEAR, ALMOST) == "https://almost.example/2022/12/a/"
    assert (
        series_address(Series("1", "The Harbor", "the-harbor"), ALMOST) == "https://almost.example/series/the-harbor/"
    )


def test_the_pattern_is_the_publications():
    publication = replace(ALMOST, article_path="/news/{year}-{month}-{day}/{slug}.html")
    assert article_path("a", NEW_YEAR, publication) == "/news/2022-12-31/a.html"


@pytest.mark.parametrize("pattern", ["/{place}/{slug}/", "/{slug", "/{}/", "/{0}/", "/{slug.nothing}/", "/{slug:d}/"])
def test_a_pattern_that_cannot_be_filled_is_refused_with_a_remedy(pattern):
    with pytest.raises(InvalidValue) as caught:
        article_path("a", NEW_YEAR, replace(ALMOST, article_path=pattern))
    assert pattern in caught.value.message
    assert "{slug}" in caught.value.remedy


def test_authors_have_a_profile():
    assert author_address(Author("Ida Marsh"), ALMOST) == "https://almost.example/authors/ida-marsh/"
    assert author_address(Author("Ida Marsh", "/people/ida"), ALMOST) == "https://almost.example/people/ida"
    assert author_address(Author("Ida Marsh", "https://ida.example/"), ALMOST) == "https://ida.example/"
    assert author_address(Author("!"), ALMOST) == "https://almost.example/authors/author/"


def test_an_absolute_address_stays():
    assert absolute("https://elsewhere.example/x?y#z", ALMOST) == "https://elsewhere.example/x?y#z"


FORBIDDEN = (
    "javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc",
    "//elsewhere.example/", "/\\elsewhere.example", "\\\\elsewhere", "https:", "http://[", "ftp://almost.example/",
)  # fmt: skip


@pytest.mark.parametrize("address", FORBIDDEN)
def test_a_page_leads_to_no_other_scheme(address):
    assert not is_allowed(address)
    assert absolute(address, ALMOST) == ALMOST.address
    assert author_address(Author("Anna Weir", address), ALMOST) == "https://almost.example/authors/anna-weir/"
    for field in ("address", "article_path", "series_path", "author_path", "newsletter_address"):
        with pytest.raises(InvalidValue):
            check_addresses(replace(ALMOST, **{field: address}))
    with pytest.raises(InvalidValue):
        check_addresses(replace(ALMOST, nav=(NavLink("Home", address),)))
    assert absolute("/a/", replace(ALMOST, address=address)) == "https://almost.example/a/"


@pytest.mark.parametrize(
    "address", ["https://a.example", "HTTP://a.example/b", "mailto:desk@a.example", "/a/?b=c:d", "a/b", "?q", "#top"]
)
def test_a_page_leads_to_the_web_to_letters_and_to_its_own_site(address):
    assert is_allowed(address)
    check_addresses(replace(ALMOST, newsletter_address=address, nav=(NavLink("Home", address),)))


def test_addresses_hold_no_spaces():
    assert absolute("/a b/<c>", ALMOST) == "https://almost.example/a%20b/%3Cc%3E"


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ("https://almost.example/2022/12/a-b/", "a-b"),
        ("https://Almost.Example/2022/12/a-b", "a-b"),
        ("https://almost.example/2022/12/a-b/?x=1#y", "a-b"),
        ("https://almost.example/series/a-b/", ""),
        ("https://almost.example/2022/1/a-b/", ""),
        ("https://other.example/2022/12/a-b/", ""),
        ("https://almost.example/2022/12/a/b/", ""),
        ("mailto:a@almost.example", ""),
        ("https://[almost", ""),
    ],
)
def test_the_slug_of_an_article_is_read_from_its_address(address, slug):
    assert article_slug(address, ALMOST) == slug


@pytest.mark.parametrize("pattern", ["/{slug}", "/news/{slug}.html", "/{year}/{month}/{day}/{slug}/", "/a+b/{slug}/"])
def test_a_slug_is_read_as_it_was_written_by_any_pattern(pattern):
    publication = replace(ALMOST, article_path=pattern)
    assert article_slug(article_address("over-here", NEW_YEAR, publication), publication) == "over-here"


def test_a_pattern_without_a_slug_says_nothing_of_an_address():
    assert article_slug("https://almost.example/2022/", replace(ALMOST, article_path="/{year}/")) == ""


@given(
    site=st.sampled_from(
        [
            "https://a.example",
            "https://a.example/",
            "http://a.example:8080/sub/",
            "https://a.example/sub",
            "https://ü.example/",
        ]
    ),
    path=st.one_of(
        st.from_regex(r"(/[A-Za-z0-9_-]{1,8}){1,4}/?", fullmatch=True),
        st.text(alphabet="/.ab-_?#%;", min_size=1, max_size=12).map("/".__add__),
    ),
)
def test_the_short_way_to_an_address_leads_to_the_same(site, path):
    publication = replace(Publication(), address=site)
    joined = urljoin(site, path) if is_allowed(path) else site
    assert absolute(path, publication) == encoded(joined)
