"""The guide as the app reads it: every page of the folder, every picture, every link, and the words in all of it."""

import re

import pytest
from PySide6.QtWidgets import QWidget

from almost_editor.errors import NotFound
from almost_editor.paths import guide_folder
from almost_editor.ui.guide.finding_words import GuideIndex
from almost_editor.ui.guide.fitting import FITTING, fitting_page
from almost_editor.ui.guide.pages import INDEX, Guide
from tests.test_architecture import MODULES


@pytest.fixture(scope="module")
def guide():
    return Guide()


@pytest.fixture(scope="module")
def index(guide):
    return GuideIndex((guide.pages[one.page].title, one) for one in guide.sections())


def targets(page):
    return set(re.findall(r' id="([^"]+)"', page.html))


def test_every_page_of_the_folder_is_in_it_the_first_one_first(guide):
    assert set(guide.pages) == {path.name for path in guide_folder().glob("*.md")}
    assert next(iter(guide.pages)) == INDEX
    assert guide.pages["settings.md"].title == "Settings"


def test_every_link_leads_to_a_page_or_a_heading(guide):
    lost = []
    for page in guide.pages.values():
        for target in re.findall(r'<a href="([^"]+)"', page.html):
            name, _, anchor = target.partition("#")
            there = guide.pages.get(name or page.name)
            if ":" not in target and (there is None or (anchor and anchor not in targets(there))):
                lost.append((page.name, target))
    assert lost == []


def test_every_picture_is_there(guide):
    shown = [name for page in guide.pages.values() for name in re.findall(r'<img src="([^"]+)"', page.html)]
    assert shown
    assert all(guide.picture(name) for name in shown)
    assert not any("missing-picture" in page.html for page in guide.pages.values())


@pytest.mark.parametrize("name", ["../guide/index.md", "assets/../../../pyproject.toml", "/etc/passwd", "assets/"])
def test_nothing_but_the_guides_pictures_is_read(guide, name):
    assert guide.picture(name) is None


def test_sections_have_the_words_under_their_heading(guide):
    found = {one.heading: one for one in guide.pages["settings.md"].sections}
    assert found["This machine"].anchor == "text-this-machine"
    assert "Preferences" in found["This machine"].words
    assert "<" not in found["This machine"].words
    assert found["Settings"].anchor == ""


def test_what_is_about_the_words_comes_first(index):
    found = index.find("back up BACKUPS")
    assert found[0].heading == "Backups"
    assert index.find("") == index.find("  ") == index.find("qqqqq") == []
    assert index.find("publication’s address") == index.find("publication's address") != []


def test_a_guide_that_is_not_there_says_so(tmp_path):
    with pytest.raises(NotFound, match="guide is not there"):
        Guide(tmp_path / "guide")


@pytest.mark.parametrize(("kind", "place"), FITTING.items())
def test_what_fits_is_there_and_so_is_what_it_fits(guide, kind, place):
    name, _, anchor = place.partition("#")
    assert not anchor or anchor in targets(guide.pages[name])
    assert any(f"class {kind}(" in module.source for module in MODULES if module.room == "ui")


def test_the_innermost_thing_that_fits_counts(qapp):
    class ProofSheet(QWidget):
        pass

    class FinerSheet(ProofSheet):
        pass

    outer = FinerSheet()
    inner = QWidget(outer)
    assert fitting_page(inner) == "exporting.md#text-a-proof-for-a-reader"
    assert fitting_page(QWidget()) == fitting_page(None) == "index.md"
