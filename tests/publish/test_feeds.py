from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Author, Hero
from almost_editor.publish import feeds, sitemaps
from almost_editor.publish.article import build
from almost_editor.publish.feeds import Channel

from .conftest import DRAFT, SURROUNDINGS

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"


@pytest.fixture
def files(article, body_of):
    return {path: data for path, (_, data) in feeds.of_article(article, body_of(article)).items()}


def test_all_three_say_the_same_of_the_article(article, files):
    item = ET.fromstring(files["feeds/feed.xml"]).find("channel/item")  # noqa: S314
    atom = ET.fromstring(files["feeds/atom.xml"]).find(f"{ATOM}entry")  # noqa: S314
    read = json.loads(files["feeds/feed.json"])["items"][0]
    assert item is not None
    assert atom is not None
    assert item.findtext("title") == atom.findtext(f"{ATOM}title") == read["title"] == article.headline
    assert item.findtext("guid") == atom.findtext(f"{ATOM}id") == read["id"] == article.canonical
    assert atom.findtext(f"{ATOM}published") == read["date_published"] == article.published.machine
    assert item.findtext("pubDate") == "Wed, 09 Nov 2022 08:30:15 -0500"
    assert [one.text for one in item.findall(CREATOR)] == [one["name"] for one in read["authors"]]
    assert item.findtext(CONTENT) == atom.findtext(f"{ATOM}content") == read["content_html"]


def test_the_text_is_whole_with_one_absolute_address_for_each_picture(article, files):
    content = json.loads(files["feeds/feed.json"])["items"][0]["content_html"]
    for words in ("PORT ALDEN", "would last", "The bridge at dusk.", "Tom Okafor/Almost"):
        assert words in content
    assert "srcset" not in content
    assert "<source" not in content
    assert content.count(f'src="{article.canonical}assets/') == 2


def test_channels_lead_to_the_site_and_to_themselves(article, files):
    channel = ET.fromstring(files["feeds/feed.xml"]).find("channel")  # noqa: S314
    assert channel is not None
    own = channel.find(f"{ATOM}link")
    assert own is not None
    assert own.get("href") == f"{article.canonical}feeds/feed.xml"
    assert channel.findtext("link") == "https://almost.example/"
    assert json.loads(files["feeds/feed.json"])["feed_url"] == f"{article.canonical}feeds/feed.json"


def test_what_would_end_the_file_early_does_not(body_of):
    draft = replace(DRAFT, headline="A & B <c> \x01", body="Code: `]]>` and \x02 words.\n", hero=Hero(), authors=())
    article = build(draft, SURROUNDINGS)
    made = feeds.of_article(article, body_of(article))
    item = ET.fromstring(made["feeds/feed.xml"][1]).find("channel/item")  # noqa: S314
    assert item is not None
    assert item.findtext("title", "").startswith("A & B <c>")
    assert "]]&gt;" in item.findtext(CONTENT, "")
    assert item.findtext(CREATOR) == "Almost"
    read = json.loads(made["feeds/feed.json"][1])["items"][0]
    assert "/assets/nameplate-" in read["image"]
    assert read["authors"] == [{"name": "Almost", "url": "https://almost.example/"}]


def test_a_feed_without_entries_is_one():
    channel = Channel("Almost", "News", "https://almost.example/", "https://almost.example/", "en-US", "")
    assert ET.fromstring(feeds.rss(channel, [])).find("channel/item") is None  # noqa: S314
    assert ET.fromstring(feeds.atom(channel, [])).find(f"{ATOM}entry") is None  # noqa: S314
    assert json.loads(feeds.json_feed(channel, []))["items"] == []


def test_a_machine_date_in_utc_has_a_zone_too():
    assert feeds.rfc822("2022-11-09T08:30:15+00:00") == "Wed, 09 Nov 2022 08:30:15 +0000"


def test_the_news_sitemap_of_an_article_names_it(article, body_of):
    (role, data) = sitemaps.of_article(article, body_of(article))["feeds/news-sitemap.xml"]
    text = data.decode()
    assert role == "sitemap"
    assert f"<loc>{article.canonical}</loc>" in text
    assert "<news:language>en</news:language>" in text
    assert article.published.machine in text


@pytest.mark.parametrize(
    ("tag", "said"), [("en-US", "en"), ("zh-Hant-HK", "zh-tw"), ("zh-CN", "zh-cn"), ("zh", "zh"), ("ckb", "ckb")]
)
def test_languages_are_those_that_the_news_sitemap_takes(article, tag, said):
    news = replace(sitemaps.news_of(article), language=tag)
    assert f"<news:language>{said}</news:language>" in sitemaps.news_sitemap([news]).decode()


def test_a_large_sitemap_is_split_and_indexed(monkeypatch):
    monkeypatch.setattr(sitemaps, "MOST", 2)
    places = [sitemaps.Place(f"https://almost.example/{n}/", f"2022-11-0{n}T08:00:00+00:00") for n in range(1, 6)]
    files = sitemaps.sitemaps(places, "https://almost.example/")
    assert sorted(files) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]
    assert "<lastmod>2022-11-04T08:00:00+00:00</lastmod>" in files["sitemap.xml"].decode()
    assert list(sitemaps.sitemaps(places[:2], "https://almost.example/")) == ["sitemap.xml"]


def test_news_is_counted_back_from_the_newest():
    newest = datetime(2022, 11, 9, 12, tzinfo=UTC)
    assert sitemaps.is_news(datetime(2022, 11, 7, 12, tzinfo=UTC), newest)
    assert not sitemaps.is_news(datetime(2022, 11, 7, 11, 59, tzinfo=UTC), newest)


def test_an_author_without_a_page_has_only_a_name(body_of):
    article = build(replace(DRAFT, authors=(Author("Mara Ellison"),)), SURROUNDINGS)
    assert "<uri>https://almost.example/authors/mara-ellison/</uri>" in feeds.entry(article, "<p>x</p>").atom
