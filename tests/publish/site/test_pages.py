"""Pages of lists: what they tell machines and people, and where they lie."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.draft import CorrectionKind
from almost_editor.document.publication import Publication
from almost_editor.paths import resources_folder
from almost_editor.publish.article import build
from almost_editor.publish.layouts import SITE, available, load_layout
from almost_editor.publish.notices import CorrectionEntry
from almost_editor.publish.site.listing import Shelf, Subject, corrected_of, page_of, story_of
from almost_editor.publish.site.page import list_html
from almost_editor.publish.site.paths import file_of, folder_of, page_address, up_from
from almost_editor.publish.site.redirects import redirect_html
from tests.publish.conftest import DRAFT, SURROUNDINGS

FOLDERS = (resources_folder() / "layouts",)
SUBJECT = Subject(
    "series", "The <Crossing>", "All of “it”.", "A bridge.", "https://almost.example/series/the-crossing/"
)


@pytest.fixture
def layout():
    return load_layout(SITE, FOLDERS)


def shown(layout, *, subject=SUBJECT, publication=None, number=1, pages=1, **more):
    page = page_of(subject, publication or Publication(), number, pages, numbered="Page {number}", **more)
    return list_html(page, layout).decode()


def stories(count=3):
    story = story_of(build(DRAFT, SURROUNDINGS))
    return tuple(replace(story, headline=f"Part <{number}>") for number in range(1, count + 1))


def test_the_layout_of_the_site_is_no_articles(layout):
    assert SITE not in available(FOLDERS)
    assert layout.word("series") == "Series"


def test_machines_are_told_what_it_is(layout):
    page = shown(layout, stories=stories())
    data = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    assert data is not None
    read = json.loads(data[1])
    assert read["@type"] == "CollectionPage"
    assert [one["name"] for one in read["mainEntity"]["itemListElement"]] == ["Part <1>", "Part <2>", "Part <3>"]
    digest = base64.b64encode(hashlib.sha256(data[1].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in page
    for line in (
        '<link rel="canonical" href="https://almost.example/series/the-crossing/">',
        '<meta property="og:title" content="The &lt;Crossing&gt;">',
        '<link rel="alternate" type="application/rss+xml" title="The &lt;Crossing&gt;" href="https://almost.example/series/the-crossing/feed.xml">',
        '<meta name="description" content="All of “it”.">',
    ):
        assert line in page


def test_nothing_in_it_runs_or_asks_others(layout):
    page = shown(layout, stories=stories())
    assert page.count("<script") == 1
    assert "style=" not in page
    assert "<Crossing>" not in page
    assert "<1>" not in page
    assert not re.search(r'(?:src|rel="stylesheet" href)="https?:', page)


def test_a_story_says_what_its_page_says(layout):
    article = build(DRAFT, SURROUNDINGS)
    page = shown(layout, stories=(story_of(article),))
    for words in (
        article.headline,
        article.canonical,
        article.published.machine,
        "Mara Ellison",
        "Part</span> 1",
        "A long bridge",
    ):
        assert words.replace("</span>", "") in page.replace("</span>", ""), words
    picture = re.search(r'<img src="([^"]+)"', page)
    assert picture is not None
    assert picture[1].startswith("../../2022/11/county-delays-vote/assets/ab")


def test_parts_are_counted_on_and_pages_lead_to_each_other(layout):
    page = shown(layout, number=2, pages=3, stories=stories())
    assert '<ol class="stories" start="51">' in page
    assert "Part 51" in page
    assert '<link rel="prev" href="https://almost.example/series/the-crossing/">' in page
    assert '<a rel="next" href="https://almost.example/series/the-crossing/page/3/">' in page
    assert "<title>Page 2 | The &lt;Crossing&gt; | Almost</title>" in page


def test_an_empty_list_says_so(layout):
    assert layout.word("nothing") in shown(layout)


def test_shelves_and_corrections_have_their_own_lists(layout):
    page = shown(layout, shelves=(Shelf("Wells", "https://almost.example/series/wells/", "Water.", 1),))
    assert "1 part" in page
    at = datetime(2022, 11, 10, 12, tzinfo=UTC)
    record = CorrectionEntry(
        'The "Vote"', "https://almost.example/v/", CorrectionKind.CORRECTION, "It was *4-3*.", at, "en-US"
    )
    page = shown(layout, corrections=(corrected_of(record, Publication()),))
    assert "It was <em>4-3</em>." in page
    assert "The “Vote”" in page
    assert "2022-11-10T07:00:00-05:00" in page


def test_a_page_runs_as_its_publication_does(layout):
    page = shown(layout, publication=Publication(language="ar"), stories=stories(1))
    assert '<html lang="ar" dir="rtl">' in page
    assert 'lang="en-US"' in page
    assert 'dir="ltr"' in page


def test_the_page_of_what_is_missing_goes_by_the_root(layout):
    subject = Subject("missing", "Gone", "Gone.", "Gone.", "https://almost.example/404.html", ())
    page = shown(layout, subject=subject)
    assert 'rel="stylesheet" href="/assets/style-' in page
    assert '<meta name="robots" content="noindex">' in page
    assert "canonical" not in page


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("https://almost.example/", "index.html"),
        ("https://almost.example/a/b/", "a/b/index.html"),
        ("https://almost.example/a/b", "a/b.html"),
        ("https://almost.example/a/feed.xml", "a/feed.xml"),
        ("https://almost.example/caf%C3%A9/", "café/index.html"),
        ("https://other.example/a/", ""),
        ("http://almost.example/a/", ""),
        ("https://almost.example/?a=b", ""),
        ("https://almost.example/a/../../b/", ""),
        ("https://almost.example/%2e%2e/b/", ""),
        ("https://almost.example//b/", ""),
        ("https://almost.example/a%5Cb/", ""),
        ("mailto:a@almost.example", ""),
    ],
)
def test_addresses_have_their_files(address, file):
    assert file_of(address, Publication()) == file


@given(st.text(max_size=40))
def test_no_address_leads_out_of_the_folder(path):
    file = file_of(f"https://almost.example/{path}", Publication())
    assert not file or all(part not in ("", ".", "..") for part in file.split("/"))


def test_ways_between_files():
    assert (up_from("index.html"), up_from("a/b/index.html")) == ("", "../../")
    assert (folder_of("index.html"), folder_of("a/b.html")) == ("", "a/")
    assert page_address("https://almost.example/a/", 2) == "https://almost.example/a/page/2/"
    assert page_address("https://almost.example/a", 2) == "https://almost.example/page-2"


def test_a_redirect_is_safe_and_leads_on():
    page = redirect_html('https://almost.example/a/"><script>', "A <b>", "en-US").decode()
    assert "<script>" not in page
    assert '<link rel="canonical" href="https://almost.example/a/&quot;&gt;' in page
    assert "0; url=https://almost.example/a/" in page
