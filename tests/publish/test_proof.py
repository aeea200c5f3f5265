from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from almost_editor.document.publication import Publication
from almost_editor.publish.article import Article
from almost_editor.publish.layouts import Layout
from almost_editor.publish.page import fill_frame, frame_html
from almost_editor.publish.proof import Stamp, marks_html, proof_css, proof_html, stamp

STAMP = Stamp("Wednesday, Nov. 9, 2022", 12, "Dana Reyes")


@pytest.fixture
def proof(article: Article, layout: Layout, body_of: Callable[[Article], str]) -> str:
    return proof_html(article, body_of(article), layout, STAMP, lambda one: one.name.encode())


def test_it_says_what_it_is_before_anything_else(proof: str) -> None:
    assert "<title>Not for publication: County Delays" in proof
    body = proof.partition("<body")[2]
    assert body.index("Not for publication") < body.index("<header")
    assert "a proof for Dana Reyes, made on Wednesday, Nov. 9, 2022 from revision 12" in body


def test_search_engines_are_kept_out_and_nothing_is_asked_of_others(proof: str) -> None:
    assert '<meta name="robots" content="noindex, nofollow, noarchive">' in proof
    assert "canonical" not in proof
    assert "og:" not in proof
    assert "ld+json" not in proof
    assert not re.search(r'(?:src|srcset)="(?!data:)', proof)
    assert "<source" not in proof


def test_the_policy_allows_its_own_style_and_no_other(proof: str) -> None:
    style = proof.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'" in proof


def test_pictures_are_inside(proof: str) -> None:
    images = re.findall(r'src="data:image/jpeg;base64,([^"]+)"', proof)
    assert len(images) == 2
    assert all(base64.b64decode(one).decode().endswith((".jpg", ".jpeg")) for one in images)


def test_the_article_is_the_pages_but_for_the_files_of_its_pictures(
    article: Article, layout: Layout, body_of: Callable[[Article], str], proof: str
) -> None:
    def bare(html: str) -> str:
        html = re.sub(r"<source\b[^>]*>\s*", "", html)
        return re.sub(r' (?:src|srcset|sizes)="[^"]*"', "", html)

    page = fill_frame(frame_html(article, layout), body_of(article))
    assert bare(page) in bare(proof)


def test_whoever_it_is_for_cannot_end_the_style_or_the_markup(layout: Layout) -> None:
    nasty = Stamp("today", 1, '</style><script>" } \\ \n* {')
    css = proof_css(layout, nasty)
    assert "</style" not in css
    assert css.count('"') % 2 == 0
    assert "<script" not in marks_html(layout, nasty)


def test_nobody_named_and_nothing_counted_are_not_spoken_of(layout: Layout) -> None:
    assert "This is a proof, made on today. Please" in marks_html(layout, Stamp("today"))


def test_the_stamp_has_the_publications_day_and_names_the_file() -> None:
    made = stamp("night-ferry", 3, "  Dana   Reyes ", datetime(2022, 11, 10, 2, 0, tzinfo=UTC), Publication())
    assert made == Stamp("Wednesday, Nov. 9, 2022", 3, "Dana Reyes", "proof-night-ferry-2022-11-09-r3-dana-reyes")
    assert stamp("x", 0, "", datetime(2022, 11, 10, 12, tzinfo=UTC), Publication()).name == "proof-x-2022-11-10"
