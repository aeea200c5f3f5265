"""The tour in the library: a draft like any other, one at a time, and anew from the trash."""

from __future__ import annotations

import re

from almost_editor.document.draft import Stage
from almost_editor.newsroom.gate import findings
from almost_editor.newsroom.tour import begin_tour
from almost_editor.paths import resources_folder
from almost_editor.render.full import render
from almost_editor.render.options import ImageSet, RenderOptions

RESOURCES = resources_folder()


def test_it_is_a_draft_with_its_picture_and_nothing_to_be_said_about_it(library):
    tour = begin_tour(library, RESOURCES)
    assert (tour.stage, tour.slug, tour.notes, tour.series) == (Stage.DRAFT, "your-first-article", "", ())
    assert [picture.name for picture in tour.pictures] == ["night-ferry.jpg"]
    html = render(tour.body, RenderOptions(images={"night-ferry.jpg": ImageSet("assets/night-ferry.jpg", 800, 600)}))
    assert len(re.findall(r"<h2 ", html)) == 10
    assert "<table" in html
    assert "<figcaption>" in html


def test_a_tk_stands_in_its_way_as_it_says(library):
    tour = begin_tour(library, RESOURCES)
    assert any("TK" in found.message for found in findings(tour, library.publication.load()))


def test_who_is_at_it_goes_on_and_who_threw_it_away_begins_anew(library):
    first = begin_tour(library, RESOURCES)
    library.drafts.save(library.drafts.get(first.id))
    assert begin_tour(library, RESOURCES).id == first.id
    library.drafts.trash(first.id)
    second = begin_tour(library, RESOURCES)
    assert second.id != first.id
    assert (second.slug, second.notes) == ("your-first-article-2", "")
    assert begin_tour(library, RESOURCES).id == second.id
    library.drafts.untrash(first.id)
    assert begin_tour(library, RESOURCES).id == first.id
