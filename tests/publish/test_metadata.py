from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.draft import Draft, Hero
from almost_editor.document.publication import Publication
from almost_editor.publish.article import Article, Surroundings, build
from almost_editor.publish.metadata import head_html, json_ld

_BASE = "https://almost.example/2022/11/county-delays-vote/"


def _content(head: str, key: str) -> list[str]:
    return [unescape(value) for value in re.findall(rf'(?:name|property)="{re.escape(key)}" content="([^"]*)"', head)]


def test_the_head_agrees_with_itself(article: Article) -> None:
    head = head_html(article, "assets/style.css")
    data = json.loads(json_ld(article))
    assert f'<link rel="canonical" href="{_BASE}">' in head
    assert _content(head, "og:url") == [_BASE] == [data["mainEntityOfPage"]["@id"]]
    assert _content(head, "og:title") == [article.headline] == [data["headline"]]
    assert _content(head, "article:published_time") == [data["datePublished"]] == ["2022-11-09T08:30:15-05:00"]
    assert _content(head, "robots") == ["index, follow, max-image-preview:large, max-snippet:-1"]
    assert _content(head, "article:author") == [one["url"] for one in data["author"]]
    assert _content(head, "article:tag") == data["keywords"] == ["Bridges", "Bonds"]
    assert _content(head, "og:image")[0].startswith(_BASE + "assets/")
    assert _content(head, "og:image:width") + _content(head, "og:image:height") == ["1200", "630"]
    assert _content(head, "twitter:card") == ["summary_large_image"]
    assert len(data["image"]) == 3
    assert {image["creditText"] for image in data["image"]} == {"Ines Moreno/Almost"}
    assert data["isPartOf"][0] == {
        "@type": "CreativeWorkSeries",
        "name": "The Crossing",
        "url": "https://almost.example/series/the-crossing/",
    }
    assert data["dateline"] == "PORT ALDEN"


def test_the_policy_is_strict_and_knows_the_data(article: Article) -> None:
    head = head_html(article, "assets/style.css")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', head)
    script = re.search(r'<script type="application/ld\+json">(.*)</script>', head)
    assert policy
    assert script
    digest = base64.b64encode(hashlib.sha256(script[1].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in policy[1]
    assert policy[1].startswith("default-src 'none'; ")
    assert "unsafe" not in policy[1]
    assert head.index("Content-Security-Policy") < head.index("stylesheet")


@given(st.text())
def test_json_ld_can_end_no_element(draft_text: str) -> None:
    article = build(
        Draft(
            "d" * 32,
            "x",
            created=datetime(2022, 1, 1, tzinfo=UTC),
            headline=draft_text + "</script><!--",
            dek=draft_text,
        ),
        Surroundings(Publication()),
    )
    written = json_ld(article)
    assert not re.search("[<>&\u2028\u2029]", written)
    assert json.loads(written)["headline"] == article.headline


def test_what_an_article_lacks_is_left_out(draft: Draft, surroundings: Surroundings) -> None:
    article = build(replace(draft, hero=Hero(), authors=(), dateline=""), surroundings)
    data = json.loads(json_ld(article))
    assert not {"author", "dateline"} & data.keys()
    assert "nameplate" in _content(head_html(article, "assets/style.css"), "og:image")[0]
