"""Whatever somebody writes: every file is well formed, and no word of the text is lost on the way."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from almost_editor.document.draft import Author
from almost_editor.publish.article import build, render_options
from almost_editor.publish.interchange.apple_news import apple_json
from almost_editor.publish.interchange.ghost import ghost_json
from almost_editor.publish.interchange.ninjs import ninjs_json
from almost_editor.publish.interchange.wxr import wxr
from almost_editor.render.full import render
from tests.publish.conftest import DRAFT, SURROUNDINGS

from . import test_apple_news, test_ghost, test_ninjs
from .importer import by_parser
from .kit import KIT, lost, text_of_html, words_of_html
from .test_wxr import stay_in_turn

NASTY = st.sampled_from([
    "]]>", "]]]]><![CDATA[>", "<!-- /wp:paragraph -->", "</script>", "<!--", "-->", "&amp;", "&#0;", "\x00", "\x0b",
    "\ufffe", "\ud800", "\u2028", "\U0001f600", "[gallery]", "https://example.org/a", "\\", '"', "'", "{}", "שלום",
    "<item>", "</item>",
])  # fmt: skip
PIECES = st.sampled_from([
    *KIT.split("\n\n"), "<div><p>a</p>b</div>", "<ul>x<li>y</li></ul>", "<table>z<td>w</table>", "<q>said</q>",
    "<dl><div><dt>t</dt></div>u</dl>", "<figure>v</figure>", "<a href='//h'>l</a>", "- a\n\n  > b\n\n  ```\n  c\n  ```",
    "| a |\n|--|\n| ![alt](ferry.png) b |", "<section><h3>s</h3></section>",
    "<details>o<summary>p</summary>q</details>",
    "<blockquote><ul><li>m</li></ul>n</blockquote>", "<figure class=pull-quote>a<blockquote>b</blockquote></figure>",
])  # fmt: skip
TEXTS = st.lists(PIECES | NASTY | st.text(max_size=30), max_size=8).flatmap(
    lambda parts: st.sampled_from(["\n\n", "\n", " ", ""]).map(lambda between: between.join(parts))
)
LINES = st.lists(NASTY | st.text(max_size=12), max_size=4).map("".join)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, LINES, LINES)
def test_no_word_is_lost_and_everything_is_well_formed(body: str, headline: str, name: str) -> None:
    draft = replace(DRAFT, body=body, headline=headline, tags=(name,), authors=(Author(name),), dek=headline)
    article = build(draft, SURROUNDINGS)
    html = render(article.draft.body, render_options(article))
    wanted = words_of_html(html)

    post = by_parser(wxr([(article, html)]))["posts"][0]
    assert stay_in_turn(post["content:encoded"])
    assert not lost(wanted, text_of_html(re.sub("<!--.*?-->", "", post["content:encoded"])))

    [ghost] = test_ghost.read(ghost_json([(article, html)]))["posts"]
    assert not lost(wanted, text_of_html(test_ghost.shown(ghost)))

    marked, plain = test_ninjs.read(ninjs_json(article, html, {}))["bodies"]
    assert not lost(wanted, text_of_html(marked["value"]))
    assert not lost(wanted, plain["value"])

    document = test_apple_news.read(apple_json(article, html))
    assert not lost(wanted, text_of_html(test_apple_news.shown(document)))
