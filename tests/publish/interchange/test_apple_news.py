from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from almost_editor.document.draft import Hero
from almost_editor.publish.interchange.apple_news import apple_json, apple_news

from .conftest import Tell
from .kit import KIT, words_of_html

ROLES = {
    "title", "intro", "byline", "heading2", "heading3", "heading4", "heading5", "heading6", "body", "quote",
    "pullquote", "photo", "caption", "divider", "aside", "htmltable", "link_button",
}  # fmt: skip
TAGS = {"p", "strong", "b", "em", "i", "a", "ul", "ol", "li", "br", "sub", "sup", "del", "s", "pre", "code", "samp"}
TABLE_TAGS = TAGS | {"table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"}


def flat(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for one in components:
        yield one
        yield from flat(one.get("components", []))


def read(data: bytes) -> dict[str, Any]:
    document = json.loads(data)
    for name in ("version", "identifier", "title", "language", "layout", "components", "componentTextStyles"):
        assert document[name], name
    assert "default" in document["componentTextStyles"]
    assert re.fullmatch("[A-Za-z0-9_-]{1,64}", document["identifier"])
    for one in flat(document["components"]):
        assert one["role"] in ROLES, one
        assert one.get("layout", "body") in document["componentLayouts"]
        assert one.get("textStyle", "body") in document["componentTextStyles"]
        allowed = TABLE_TAGS if one["role"] == "htmltable" else TAGS
        html = one.get("html") or (one["text"] if one.get("format") == "html" else "")
        assert set(re.findall(r"<([a-z0-9]+)", html)) <= allowed, html
        assert one["role"] in ("photo", "divider", "aside", "htmltable") or one["text"]
        assert all(
            address.startswith(("https://", "http://", "mailto:")) for address in re.findall('href="(.*?)"', html)
        )
    return dict(document)


def shown(document: dict[str, Any]) -> str:
    parts = []
    for one in flat(document["components"]):
        text = one.get("html") or one.get("text", "")
        parts.append(text if one.get("format") == "html" or "html" in one else text.replace("<", "&lt;"))
    return " ".join(parts)


def test_the_document_says_what_the_page_says(tell: Tell) -> None:
    document = read(apple_json(*tell(KIT)))
    metadata = document["metadata"]
    assert document["identifier"] == "county-delays-vote"
    assert document["title"] == "County Delays Vote On Harbor Bridge As Costs Climb"
    assert metadata["canonicalURL"] == "https://almost.example/2022/11/county-delays-vote/"
    assert metadata["datePublished"] == metadata["dateModified"] == "2022-11-09T08:30:15-05:00"
    assert metadata["authors"] == ["Mara Ellison", "Tom Okafor", "Ines Moreno"]
    assert metadata["keywords"] == ["Politics", "The Crossing", "Rivers And Wells", "Bridges", "Bonds"]
    first = [(one["role"], one.get("text", one.get("accessibilityCaption"))) for one in document["components"][:6]]
    assert first == [
        ("heading6", "The Crossing"),
        ("title", "County Delays Vote On Harbor Bridge As Costs Climb"),
        ("intro", document["subtitle"]),
        ("byline", "By Mara Ellison, Tom Okafor and Ines Moreno · Wednesday, Nov. 9, 2022"),
        ("photo", "A long bridge at dusk."),
        ("caption", "The bridge at dusk. Ines Moreno/Almost"),
    ]
    assert document["components"][4]["URL"] == metadata["thumbnailURL"]


def test_the_text_is_components_that_apple_news_knows(tell: Tell) -> None:
    components = list(flat(read(apple_json(*tell(KIT)))["components"]))
    by_role = {role: [one for one in components if one["role"] == role] for role in ROLES}
    assert [one["text"] for one in by_role["pullquote"]] == ["<p>It was long.</p><p>— Dana Reyes</p>"]
    assert [one["text"] for one in by_role["quote"]] == ["<p>Quote one</p><p>Quote two</p>"]
    assert by_role["aside"][0]["components"][0]["text"].startswith("<p><strong>What To Know</strong></p>")
    assert by_role["link_button"][0]["URL"] == "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
    assert by_role["htmltable"][0]["html"].startswith("<table><thead><tr><th>left</th>")
    assert [one.get("accessibilityCaption") for one in by_role["photo"]] == ["A long bridge at dusk.", "Boat", "x"]
    assert len(by_role["divider"]) == 2, "a rule, and what parts the notes from the text"
    assert "Inline picture." in shown({"components": by_role["body"]})
    assert '<ol start="3"><li>a</li>' in shown({"components": by_role["body"]})
    assert "<pre>x = 1 # ]]&gt; &lt;/script&gt;" in shown({"components": by_role["body"]})


def test_no_word_of_the_text_is_lost(tell: Tell) -> None:
    article, html = tell(KIT)
    assert words_of_html(html) <= words_of_html(shown(read(apple_json(article, html))))


@pytest.mark.parametrize("body", ["", "![Boat](ferry.png)", "---", "<table></table>"])
def test_an_article_of_few_words_has_a_body(tell: Tell, body: str) -> None:
    document = read(apple_json(*tell(body, dateline="", hero=Hero(), authors=())))
    assert document["components"][-1]["role"] in ("body", "photo", "divider", "htmltable", "caption")


def test_a_text_from_right_to_left_stands_on_the_right(tell: Tell) -> None:
    document = read(apple_json(*tell("שלום עולם.", language="he")))
    assert {style["textAlignment"] for style in document["componentTextStyles"].values()} == {"right"}
    assert document["language"] == "he"


def test_a_long_slug_is_cut_and_stays_one_of_its_kind(tell: Tell) -> None:
    one, other = ("a" * 70, "a" * 69 + "b")
    names = {read(apple_json(*tell("Text.", slug=slug)))["identifier"] for slug in (one, other)}
    assert len(names) == 2


def test_a_package_has_it(tell: Tell) -> None:
    told = tell(KIT)
    assert apple_news(*told) == {"interchange/apple-news/article.json": ("interchange-apple-news", apple_json(*told))}
