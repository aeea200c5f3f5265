from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.document.draft import Author, Draft, Hero
from almost_editor.document.publication import Publication
from almost_editor.paths import resources_folder
from almost_editor.publish.article import Article, Surroundings, build
from almost_editor.publish.layouts import Layout, load_layout
from almost_editor.publish.page import CONTAINER, fill_frame, frame_html, page_html, style_path

_FOLDERS = (resources_folder() / "layouts",)


def _body(page: str) -> str:
    match = re.search(r"<body[^>]*>\n(.*)\n</body>\n</html>\n\Z", page, re.S)
    assert match
    return match[1]


def test_the_pages_body_is_the_frame_filled(
    article: Article, layout: Layout, body_of: Callable[[Article], str]
) -> None:
    blocks = body_of(article)
    body = _body(page_html(article, blocks, layout))
    frame = frame_html(article, layout)
    assert frame.count(CONTAINER) == 1
    assert body == fill_frame(frame, blocks)
    assert body.replace(f'<div class="article-body">{blocks}</div>', CONTAINER) == frame


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from(["article", "brief", "feature"]))
def test_no_field_can_break_out(text: str, name: str, layout_name: str) -> None:
    hostile = f"{text}<script>alert(1)</script></div>{CONTAINER}\"'>&{{{{ body }}}}"
    draft = Draft(
        id="d" * 32,
        slug="x",
        created=datetime(2022, 1, 1, tzinfo=UTC),
        headline=hostile,
        dek=hostile,
        dateline=hostile,
        section=hostile,
        tags=(hostile,),
        authors=(Author(hostile + name),),
        description=hostile,
        hero=Hero(alt=hostile),
    )
    surroundings = Surroundings(replace(Publication(), name=hostile))
    layout = load_layout(layout_name, _FOLDERS)
    article = build(draft, surroundings)
    page = page_html(article, "", layout)
    assert frame_html(article, layout).count(CONTAINER) == 1
    assert page.count("<script") == 1
    assert page.count("</script>") == 1
    assert "<script" not in _body(page)


def test_the_page_has_its_parts(article: Article, layout: Layout, body_of: Callable[[Article], str]) -> None:
    page = page_html(article, body_of(article), layout)
    assert page.startswith('<!doctype html>\n<html lang="en-US" dir="ltr">\n')
    for part in (
        "<h1>County Delays Vote On Harbor Bridge As Costs Climb</h1>",
        '<p class="dek">Commissioners want',
        '<p class="kicker"><a href="https://almost.example/series/the-crossing/">The Crossing</a></p>',
        'By <a rel="author" href="https://almost.example/authors/mara-ellison/">Mara Ellison</a>, <a',
        '<p class="dateline">PORT ALDEN</p>',
        '<time datetime="2022-11-09T08:30:15-05:00">Wednesday, Nov. 9, 2022</time> · 1 min read',
        '<h2><a href="https://almost.example/series/the-crossing/">More On The Crossing</a></h2>',
        ">Subscribe To The Almost Newsletter For More</a>",
        ">Trending</h2>",
        'fetchpriority="high" data-focal="left bottom"',
        '<span class="credit">Ines Moreno/Almost</span>',
        f'<link rel="stylesheet" href="{style_path(layout)}">',
        "[the deck]",
    ):
        assert part in page
    assert page.index("Night Ferry Runs") < page.index("Four Costs") < page.index('newsletter/">Subscribe')
    assert "integrity" not in page
    assert "style=" not in page
    assert "Call the lawyer" not in page


def test_every_date_of_the_metadata_is_on_the_page(draft: Draft, surroundings: Surroundings, layout: Layout) -> None:
    same_day = build(replace(draft, modified=datetime(2022, 11, 9, 20, tzinfo=UTC)), surroundings)
    page = frame_html(same_day, layout)
    assert '<time datetime="2022-11-09T15:00:00-05:00"></time>' in page
    assert "Updated" not in page
    later = build(replace(draft, modified=datetime(2022, 11, 12, 20, tzinfo=UTC)), surroundings)
    assert 'Updated <time datetime="2022-11-12T15:00:00-05:00">Saturday, Nov. 12, 2022</time>' in frame_html(
        later, layout
    )


def test_without_siblings_and_trending(draft: Draft, surroundings: Surroundings, layout: Layout) -> None:
    page = frame_html(build(draft, replace(surroundings, siblings=(), trending=())), layout)
    assert '<h2><a href="https://almost.example/series/the-crossing/">More On The Crossing</a></h2>\n</aside>' in page
    assert "<p>Nothing here yet. The next stories are being written.</p>" in page
    assert "<ol>" not in page


def test_a_page_without_series_byline_or_picture(draft: Draft, surroundings: Surroundings, layout: Layout) -> None:
    plain = replace(draft, series=(), authors=(), hero=Hero(), dek="", dateline="")
    page = frame_html(build(plain, Surroundings(surroundings.publication)), layout)
    for absent in ("kicker", "byline", "<figure", 'class="dek"', "dateline", "more-on"):
        assert absent not in page


def test_furniture_speaks_the_publications_language(draft: Draft, surroundings: Surroundings, layout: Layout) -> None:
    article = build(replace(draft, language="ar", headline="عنوان"), surroundings)
    page = page_html(article, "", layout)
    assert '<html lang="ar" dir="rtl">' in page
    assert '<header class="site" lang="en-US" dir="ltr">' in page


def test_a_style_sheet_is_named_by_its_content(layouts: tuple[Path, ...]) -> None:
    names = {style_path(load_layout(name, layouts)) for name in ("article", "brief", "feature")}
    assert len(names) == 3
    assert all(re.fullmatch(r"assets/style-[0-9a-f]{12}\.css", name) for name in names)
