"""A page beside what it was: headline, dek, byline and captions too, and nothing of it in what goes out."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from almost_editor.document.draft import Author
from almost_editor.publish.article import Article
from almost_editor.publish.compared import compare_pages
from almost_editor.publish.layouts import Layout
from almost_editor.publish.page import CONTAINER, frame_html
from tests.publish.conftest import DRAFT, SURROUNDINGS, build


def article_with(**fields: Any) -> Article:
    return build(replace(DRAFT, **fields), SURROUNDINGS)


def test_what_stands_round_the_text_is_compared_too(article: Article, layout: Layout) -> None:
    other = article_with(
        headline="County Delays Vote On Harbor Tunnel As Costs Climb",
        dek="Commissioners want a third estimate before asking voters for $48 million; riders say it is too long.",
        authors=(Author("Mara Ellison"), Author("Ines Moreno", "/ines/")),
        hero=replace(DRAFT.hero, caption="The bridge at dawn."),
        dateline="PORT ADA",
    )
    frame = compare_pages(article, other, layout).frame
    for gone, new in (("Bridge", "Tunnel"), ("second", "third"), ("dusk", "dawn"), ("ALDEN", "ADA")):
        assert f'<del class="almost-gone">{gone}</del><ins class="almost-new">{new}</ins>' in frame
    assert re.search(r'<del class="almost-gone">(?:(?!</del>).)*Tom Okafor</a>', frame)
    assert frame.count(CONTAINER) == 1


def test_what_is_the_same_is_not_marked(article: Article, layout: Layout) -> None:
    page = compare_pages(article, article, layout)
    assert "almost-" not in page.frame + "".join(page.blocks)


def test_the_text_is_in_its_blocks_and_all_pictures_may_be_asked_for(article: Article, layout: Layout) -> None:
    other = article_with(body=DRAFT.body.replace("would last", "would not last"), pictures=DRAFT.pictures[:1])
    page = compare_pages(article, other, layout)
    assert any('would <ins class="almost-new">not </ins>last' in block for block in page.blocks)
    assert {picture.name for picture, _ in page.renditions} >= {"ferry.png", "harbor-bridge.jpg"}
    assert pickle.loads(pickle.dumps(page)) == page  # noqa: S301 - our own bytes


def test_a_frame_that_is_another_one_altogether_still_has_one_place_for_the_text(layout: Layout) -> None:
    old = article_with(
        headline="x", dek="", authors=(), section="", dateline="", series=(), hero=replace(DRAFT.hero, picture="")
    )
    new = article_with(headline="Nothing In Common Here At All")
    page = compare_pages(old, new, layout)
    assert page.frame.count(CONTAINER) == 1
    before = page.frame.partition(CONTAINER)[0]
    assert before.count("<ins") == before.count("</ins"), "and it is not marked itself"
    assert "Nothing In Common" in page.frame


def test_the_page_that_goes_out_knows_nothing_of_marks(
    article: Article, layout: Layout, body_of: Callable[[Article], str]
) -> None:
    assert "almost-" not in body_of(article)
    assert "almost-new" not in frame_html(article, layout) + layout.style
