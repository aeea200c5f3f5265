"""An article without a picture is shown elsewhere with its publication's name, and never with a promise not kept."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urljoin

import pytest

from almost_editor.document.draft import Draft, Hero
from almost_editor.document.publication import HouseWords, Publication
from almost_editor.publish.article import Article, Surroundings, build
from almost_editor.publish.metadata import card_tags, head_html, json_ld
from almost_editor.publish.nameplates import nameplate_files, nameplates, shared_images
from almost_editor.publish.package import Package
from tests.media.drawn_pictures import decoded


@pytest.fixture
def bare(draft: Draft, surroundings: Surroundings) -> Article:
    return build(replace(draft, hero=Hero(), body="Words alone.\n", pictures=()), surroundings)


def test_all_that_the_page_promises_is_in_its_package(bare: Article, make_package: Callable[..., Package]) -> None:
    package = make_package(bare)
    tags, data = card_tags(bare), json.loads(json_ld(bare))
    promised = [tags["og:image"], tags["twitter:image"], *(one["url"] for one in data["image"])]
    sizes = []
    for address in promised:
        image = decoded(package.files[address.removeprefix(bare.canonical)])
        assert image.format == "JPEG"
        sizes.append(image.size)
    assert sizes == [(1200, 630), (1200, 630), (1200, 675), (1200, 900), (1200, 1200)]
    assert tags["og:image:alt"] == tags["twitter:image:alt"] == "Nameplate of Almost"
    assert tags["twitter:card"] == "summary_large_image"
    assert "creditText" not in data["image"][0]
    roles = {one["path"]: one["role"] for one in json.loads(package.files["manifest.json"])["files"]}
    assert {path for path, role in roles.items() if role == "nameplate"} == {
        one.path for one in nameplates(Publication())
    }
    assert make_package(bare).files == package.files


def test_the_page_asks_for_none_of_them(bare: Article, make_package: Callable[..., Package]) -> None:
    page = make_package(bare).files["index.html"].decode()
    assert "nameplate" in page
    assert not re.findall(r'(?:src|srcset|href)="[^"]*nameplate', page)


def test_a_picture_of_its_own_comes_first(article: Article, make_package: Callable[..., Package]) -> None:
    assert article.pictures.card is not None
    assert shared_images(article) == (article.pictures.card, *article.pictures.ratios)
    assert not [path for path in make_package(article).files if "nameplate" in path]


def test_in_a_site_they_are_what_all_pages_share(bare: Article) -> None:
    head = head_html(bare, "x.css", "../../../")
    (social, *_) = nameplates(bare.publication)
    assert f'property="og:image" content="https://almost.example/{social.path}"' in head
    assert json.loads(json_ld(bare, "../../../"))["image"][0]["url"].startswith("https://almost.example/assets/")
    assert urljoin(bare.canonical, shared_images(bare, "../../../")[0].path) == f"https://almost.example/{social.path}"


def test_a_name_that_cannot_be_drawn_promises_nothing(bare: Article, make_package: Callable[..., Package]) -> None:
    publication = replace(bare.publication, name="Майже")
    article = replace(bare, publication=publication)
    assert shared_images(article) == ()
    assert card_tags(article)["twitter:card"] == "summary"
    assert "og:image" not in card_tags(article)
    assert "image" not in json.loads(json_ld(article))
    assert not [path for path in make_package(article).files if "nameplate" in path]


def test_what_is_there_is_not_drawn_again() -> None:
    publication = Publication()
    made = dict(nameplate_files(publication))
    assert list(made) == [one.path for one in nameplates(publication)]
    assert list(nameplate_files(publication, there=set(list(made)[1:]))) == [next(iter(made.items()))]
    other = replace(publication, name="Nearly", words=HouseWords(nameplate="{"))
    assert not {one.path for one in nameplates(other)} & set(made)
