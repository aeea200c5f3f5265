from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from almost_editor.document.draft import Hero
from almost_editor.publish.interchange.ninjs import ninjs, ninjs_json

from .conftest import Tell
from .json_schema import Schema
from .kit import KIT, words, words_of_html

SCHEMA = Schema(json.loads((Path(__file__).parent / "schemas" / "ninjs-3.1.json").read_text(encoding="utf-8")))


def read(data: bytes) -> dict[str, Any]:
    item = json.loads(data)
    assert list(SCHEMA.faults(item)) == []
    return dict(item)


def test_the_item_says_what_the_page_says(tell: Tell) -> None:
    item = read(ninjs_json(*tell(KIT), {}))
    assert item["uri"] == "https://almost.example/2022/11/county-delays-vote/"
    assert [one["value"] for one in item["headlines"]] == ["County Delays Vote On Harbor Bridge As Costs Climb"]
    assert item["firstCreated"] == item["versionCreated"] == "2022-11-09T08:30:15-05:00"
    assert item["by"] == "Mara Ellison, Tom Okafor and Ines Moreno"
    assert [one["name"] for one in item["people"]] == ["Mara Ellison", "Tom Okafor", "Ines Moreno"]
    assert (item["located"], item["language"], item["copyrightNotice"]) == ("PORT ALDEN", "en-US", "© 2022 Almost")
    assert [(one["rel"], one["name"]) for one in item["subjects"]] == [
        ("section", "Politics"), ("series", "The Crossing"), ("series", "Rivers And Wells"),
        ("keyword", "Bridges"), ("keyword", "Bonds"),
    ]  # fmt: skip


def test_pictures_come_with_words_and_sizes(tell: Tell) -> None:
    article, html = tell(KIT)
    assert article.hero is not None
    hero, ferry = read(ninjs_json(article, html, {article.hero.images.src: 48_211}))["associations"]
    assert (hero["name"], hero["by"]) == ("hero", "Ines Moreno/Almost")
    assert [(one["role"], one["value"]) for one in hero["descriptions"]] == [
        ("alttext", "A long bridge at dusk."), ("caption", "The bridge at dusk."),
    ]  # fmt: skip
    assert hero["renditions"][0]["sizeInBytes"] == 48_211
    assert [one["name"] for one in hero["renditions"]] == ["1600x1000", "1200x630", "1200x675", "1200x900", "1200x1200"]
    assert (ferry["name"], ferry["by"]) == ("picture-1", "Tom Okafor/Almost")


def test_both_bodies_hold_every_word(tell: Tell) -> None:
    article, html = tell(KIT)
    marked, plain = read(ninjs_json(article, html, {}))["bodies"]
    assert (marked["contentType"], plain["contentType"]) == ("text/html", "text/plain")
    assert words_of_html(html) <= words_of_html(marked["value"])
    assert words_of_html(html) <= words(plain["value"])
    assert plain["charCount"] == len(plain["value"])
    assert plain["value"].startswith("PORT ALDEN — First para with code, a note[1], a link")
    assert "- two\n  more in two\n  - nested\n\n3. a\n4. b\n" in plain["value"]
    assert "left\tright\n1\t2\n" in plain["value"]
    assert 'href="/' not in marked["value"]
    assert "srcset" not in marked["value"]


def test_a_no_break_space_stays_one(tell: Tell) -> None:
    marked, plain = read(ninjs_json(*tell("«\u00a010\u202f000\u00a0»\nviel\n"), {}))["bodies"]
    assert plain["value"] == "PORT ALDEN — «\u00a010\u202f000\u00a0» viel"
    assert "10\u202f000" in marked["value"]


@pytest.mark.parametrize("body", ["", "Only words."])
def test_what_there_is_not_is_left_out(tell: Tell, body: str) -> None:
    item = read(ninjs_json(*tell(body, authors=(), hero=Hero(), dateline="", tags=(), section="", series=()), {}))
    assert item["by"] == "Almost"
    assert not {"people", "associations", "located", "places"} & item.keys()


def test_a_package_has_it_with_the_sizes_of_its_files(make_package: Any) -> None:
    package = make_package()
    item = read(package.files["interchange/ninjs.json"])
    files = [one for picture in item["associations"] for one in picture["renditions"]]
    assert len(files) == 6
    for one in files:
        path = one["href"].removeprefix(item["uri"])
        assert one["sizeInBytes"] == len(package.files[path])


def test_its_place_and_role(tell: Tell) -> None:
    told = tell(KIT)
    assert ninjs(*told, {}) == {"interchange/ninjs.json": ("interchange-ninjs", ninjs_json(*told, {}))}
