from __future__ import annotations

import json
import re

import pytest

from almost_editor.document.draft import Author, Direction, Hero
from almost_editor.publish.interchange.wxr import ANONYMOUS, wordpress, wxr

from .conftest import Tell
from .importer import by_parser, by_patterns
from .kit import KIT, words, words_of_html

COMMENT = re.compile(r"<!--\s+(/?)wp:([a-z-]+)\s+(\{.*?\}\s+)?-->")


def stay_in_turn(content: str) -> bool:
    """Tell whether every block closes in its turn, its attributes JSON."""
    still_open: list[str] = []
    for closing, name, attributes in COMMENT.findall(content):
        if attributes:
            json.loads(attributes)
        if not closing:
            still_open.append(name)
        elif not still_open or still_open.pop() != name:
            return False
    return not still_open


def test_the_importer_takes_what_the_page_says(tell: Tell) -> None:
    taken = by_parser(wxr([tell(KIT)]))
    post, hero, ferry = taken["posts"]
    assert taken["authors"] == ["mara-ellison", "tom-okafor", "ines-moreno"]
    assert post["title"] == "County Delays Vote On Harbor Bridge As Costs Climb"
    assert post["guid"] == "https://almost.example/2022/11/county-delays-vote/"
    assert (post["wp:post_date"], post["wp:post_date_gmt"]) == ("2022-11-09 08:30:15", "2022-11-09 13:30:15")
    assert (post["wp:post_name"], post["wp:status"], post["wp:post_type"]) == ("county-delays-vote", "publish", "post")
    assert post["dc:creator"] in taken["authors"]
    assert post["excerpt:encoded"].startswith("Commissioners want")
    assert post["terms"] == [
        ("category", "politics", "Politics"), ("post_tag", "bridges", "Bridges"), ("post_tag", "bonds", "Bonds"),
        ("series", "the-crossing", "The Crossing"), ("series", "rivers-and-wells", "Rivers And Wells"),
        ("author", "mara-ellison", "Mara Ellison"), ("author", "tom-okafor", "Tom Okafor"),
        ("author", "ines-moreno", "Ines Moreno"),
    ]  # fmt: skip
    assert post["meta"]["byline"] == "Mara Ellison, Tom Okafor and Ines Moreno"
    assert post["meta"]["_thumbnail_id"] == hero["wp:post_id"]
    assert hero["meta"]["_wp_attachment_image_alt"] == "A long bridge at dusk."
    assert hero["excerpt:encoded"] == "The bridge at dusk. Ines Moreno/Almost"
    for one in (hero, ferry):
        assert (one["wp:post_type"], one["wp:post_parent"]) == ("attachment", post["wp:post_id"])
        assert one["wp:attachment_url"].startswith("https://almost.example/2022/11/county-delays-vote/assets/")
        assert one["wp:attachment_url"].endswith(".jpg")
    assert ferry["wp:attachment_url"] in post["content:encoded"]


def test_the_text_comes_as_blocks_that_wordpress_would_write_itself(tell: Tell) -> None:
    content = by_parser(wxr([tell(KIT)]))["posts"][0]["content:encoded"]
    assert stay_in_turn(content)
    for markup in (
        "<!-- wp:paragraph -->\n<p><strong>PORT ALDEN</strong> — First <em>para</em>",
        '<!-- wp:heading -->\n<h2 class="wp-block-heading" id="text-head">Head</h2>',
        '<!-- wp:list {"ordered":true,"start":3} -->\n<ol start="3" class="wp-block-list"><!-- wp:list-item -->\n<li>a',
        '<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>Quote one</p>',
        "<blockquote><p>It was long.</p><cite>Dana Reyes</cite></blockquote>",
        '<aside class="wp-block-group aside"><!-- wp:paragraph {"className":"aside-title"} -->',
        '<figcaption class="wp-element-caption">Caption here. Tom Okafor/Almost</figcaption>',
        '<th class="has-text-align-right" data-align="right" scope="col">right</th>',
        '<!-- wp:code {"className":"language-python"} -->',
        '<p class="embed"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"',
        "<!-- wp:separator -->",
        '<details class="wp-block-details"><summary>Sum</summary><!-- wp:paragraph -->\n<p>Hidden</p>',
        '<section class="footnotes"',
        '<a href="#text-fn-1" id="text-fnref-1"',
    ):
        assert markup in content, markup
    assert "srcset" not in content
    assert "assets/" not in content.replace("https://almost.example/2022/11/county-delays-vote/assets/", "")


def test_nothing_of_the_text_is_taken_for_an_order_to_wordpress(tell: Tell) -> None:
    content = by_parser(wxr([tell(KIT)]))["posts"][0]["content:encoded"]
    assert "[" not in content, "shortcodes"
    assert "&#91;gallery]" in content
    assert "&lt;!-- wp:html --&gt;" in content
    assert not re.search(r"^\s*https?://\S+\s*$", content, re.M), "an address alone on its line is shown as a film"


def test_no_word_of_the_text_is_lost(tell: Tell) -> None:
    article, html = tell(KIT)
    content = by_parser(wxr([(article, html)]))["posts"][0]["content:encoded"]
    assert words_of_html(html) <= words_of_html(re.sub("<!--.*?-->", "", content))


def test_both_readers_of_the_importer_see_the_same(tell: Tell) -> None:
    data = wxr([tell(KIT, headline="Cost ]]> Of <Wells> & “Pumps” ]]>"), tell("Two ]]> and\n\n    ]]>\n", slug="two")])
    parsed, matched = by_parser(data)["posts"], by_patterns(data)
    assert len(parsed) == len(matched) == 5
    for one, other in zip(parsed, matched, strict=True):
        assert {name: " ".join(one[name].split()) for name in other} == {
            name: " ".join(said.split()) for name, said in other.items()
        }


def test_words_that_look_like_markup_stay_words(tell: Tell) -> None:
    told = tell("Text.", headline="A <b>Bold</b> R&D &amp; Plan < 3", tags=("R&D", "<i>"), section="A<B")
    post = by_parser(wxr([told]))["posts"][0]
    assert post["title"] == "A &lt;b>Bold&lt;/b> R&D &amp;amp; Plan < 3"
    assert [name for domain, _, name in post["terms"] if domain == "post_tag"] == ["R&D", "&lt;i>"]


def test_what_xml_cannot_hold_is_replaced(tell: Tell) -> None:
    told = tell("Text.", headline="A\x00B\x0bC\ufffeD\ud800E", tags=("x\x1f",), authors=(Author("\x07Ann"),))
    post = by_parser(wxr([told]))["posts"][0]
    assert words(post["title"]) == set("ABCDE")


def test_many_articles_share_authors_and_terms_and_no_number(tell: Tell) -> None:
    told = [
        tell(KIT),
        tell("Two.", slug="two", authors=(Author("Mara Ellison"),), hero=Hero()),
        tell("3", slug="three"),
    ]
    data = wxr(told)
    taken = by_parser(data)
    numbers = [post["wp:post_id"] for post in taken["posts"]]
    assert len(set(numbers)) == len(numbers)
    assert [one["wp:post_name"] for one in taken["posts"] if one["wp:post_type"] == "post"] == [
        "county-delays-vote", "two", "three",
    ]  # fmt: skip
    assert len(taken["authors"]) == 3
    assert data.count(b"<wp:cat_name>") == 1
    assert "_thumbnail_id" not in taken["posts"][3]["meta"]


def test_an_article_without_a_byline_is_the_newsrooms(tell: Tell) -> None:
    taken = by_parser(wxr([tell("Text.", authors=())]))
    assert taken["authors"] == [taken["posts"][0]["dc:creator"]] == [ANONYMOUS]


def test_names_without_a_latin_letter_have_terms_of_their_own(tell: Tell) -> None:
    told = tell("Text.", tags=("★", "☂"), authors=(Author("★"), Author("☂")))
    slugs = [slug for _, slug, _ in by_parser(wxr([told]))["posts"][0]["terms"]]
    assert len(set(slugs)) == len(slugs) - 2, "the two authors have the slugs of the two tags"


def test_a_text_from_right_to_left_says_so(tell: Tell) -> None:
    told = tell("שלום עולם.\n\n| א | ב |\n|--|--|\n| ג | ד |\n", language="he", direction=Direction.AUTO)
    content = by_parser(wxr([told]))["posts"][0]["content:encoded"]
    assert '<!-- wp:paragraph {"direction":"rtl"} -->\n<p dir="rtl">' in content


@pytest.mark.parametrize("body", ["", "<div></div>", "![a](ferry.png)"])
def test_a_text_without_words_is_a_post_all_the_same(tell: Tell, body: str) -> None:
    assert by_parser(wxr([tell(body, dateline="")]))["posts"][0]["content:encoded"].strip()


def test_a_package_has_it(tell: Tell) -> None:
    told = tell(KIT)
    assert wordpress(*told) == {"interchange/wordpress.wxr.xml": ("interchange-wordpress", wxr([told]))}
