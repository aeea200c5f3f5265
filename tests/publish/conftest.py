from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from almost_editor.document.draft import Author, Draft, Hero, Picture
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.media.planning import Rendition
from almost_editor.paths import resources_folder
from almost_editor.publish.article import Article, Surroundings, Teaser, build, render_options
from almost_editor.publish.layouts import Layout, load_layout
from almost_editor.publish.package import Package, build_package
from almost_editor.render.full import render

HERO = Picture("harbor-bridge.jpg", "ab" * 32, "jpeg", 2000, 1250)
OTHER = Picture("ferry.png", "cd" * 32, "png", 1300, 900)
UNUSED = Picture("spare.jpg", "ef" * 32, "jpeg", 1600, 900)
CROSSING = Series("1" * 32, "The Crossing", "the-crossing")
WELLS = Series("2" * 32, "Rivers And Wells", "rivers-and-wells")

DRAFT = Draft(
    id="d" * 32,
    slug="county-delays-vote",
    created=datetime(2022, 11, 8, 12, 0, tzinfo=UTC),
    headline="County Delays Vote On Harbor Bridge As Costs Climb",
    dek="Commissioners want a second estimate before asking voters for $48 million; riders say it is too long.",
    body=(
        "The commission voted 4-3 to put off [a bond](https://example.org/bond).\n\n"
        '![A ferry.](ferry.png "The ferry. | Tom Okafor/Almost")\n\n'
        "“We were told [the deck] would last,” said Dana Reyes.\n"
    ),
    authors=(Author("Mara Ellison"), Author("Tom Okafor", "https://okafor.example/"), Author("Ines Moreno", "/ines/")),
    section="Politics",
    tags=("Bridges", "Bonds"),
    dateline="PORT ALDEN",
    series=(CROSSING.id, WELLS.id),
    hero=Hero("harbor-bridge.jpg", "A long bridge at dusk.", "The bridge at dusk.", "Ines Moreno/Almost", 0.2, 0.9),
    pictures=(HERO, OTHER, UNUSED),
    published=datetime(2022, 11, 9, 13, 30, 15, 999, tzinfo=UTC),
    notes="Call the lawyer about Reyes.",
)


def _teaser(headline: str, path: str, day: int) -> Teaser:
    return Teaser(headline, "", f"https://almost.example{path}", datetime(2022, 10, day, 12, tzinfo=UTC))


SURROUNDINGS = Surroundings(
    publication=Publication(),
    series=(CROSSING, WELLS),
    siblings=(_teaser("Night Ferry Runs", "/2022/10/night-ferry/", 3), _teaser("Four Costs", "/2022/10/costs/", 9)),
    trending=(_teaser("At 81, She Reads The River", "/2022/10/river/", 5),),
)


@pytest.fixture
def draft() -> Draft:
    return DRAFT


@pytest.fixture
def surroundings() -> Surroundings:
    return SURROUNDINGS


@pytest.fixture
def article() -> Article:
    return build(DRAFT, SURROUNDINGS)


@pytest.fixture
def layouts() -> tuple[Path, ...]:
    return (resources_folder() / "layouts",)


@pytest.fixture(params=["article", "brief", "feature"])
def layout(request: pytest.FixtureRequest, layouts: tuple[Path, ...]) -> Layout:
    return load_layout(request.param, layouts)


@pytest.fixture
def body_of() -> Callable[[Article], str]:
    return lambda article: render(article.draft.body, render_options(article))


def encode(_picture: Picture, rendition: Rendition) -> bytes:
    return f"picture {rendition.name}".encode()


@pytest.fixture
def make_package(layouts: tuple[Path, ...], body_of: Callable[[Article], str]) -> Callable[..., Package]:
    def make(article: Article | None = None, layout: str = "article", **more: Any) -> Package:
        article = article or build(DRAFT, SURROUNDINGS)
        return build_package(article, load_layout(layout, layouts), body_of(article), encode, **more)

    return make
