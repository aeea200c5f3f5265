"""Suggestions and comments on the page: shown as such, or as the clean result."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from almost_editor.document.marks import marks_of, without_marks
from almost_editor.render.full import render
from almost_editor.render.options import RenderOptions
from almost_editor.render.outline import outline
from tests.laws.test_blocks import texts

TRACKED = RenderOptions(tracked=True)


def new(words: str) -> str:
    return f'<ins class="suggested">{words}</ins>'


def gone(words: str) -> str:
    return f'<del class="suggested">{words}</del>'


@pytest.mark.parametrize(
    ("text", "tracked", "clean"),
    [
        ("It {++*all* ++}ran.", f"It {new('<em>all</em> ')}ran.", "It <em>all</em> ran."),
        ("It {--all --}ran.", f"It {gone('all ')}ran.", "It ran."),
        ("It {~~ran~>runs~~}.", f"It {gone('ran')}{new('runs')}.", "It runs."),
        ("It{>>Why <b>?<<}.", 'It<span class="comment">Why &lt;b&gt;?</span>.', "It."),
        ("It {==ran==}.", 'It <mark class="suggested">ran</mark>.', "It ran."),
        ("One.{++¶¶++}\n\n{++Two++}", f"One.{new('¶¶')}</p>\n<p>{new('Two')}", "One.</p>\n<p>Two"),
        ("{{====}++x++}", "{++x++}", "{++x++}"),
        ("`{++a++}` \\{++b++}", "<code>{++a++}</code> {++b++}", "<code>{++a++}</code> {++b++}"),
        ("{++a ` b++} c `d", f"{new('a ` b')} c `d", "a ` b c `d"),
        ("*a {++b* c++}", f"*a {new('b* c')}", "*a b* c"),
        ("[a {++[b](/c)++}](/d)", f'<a href="/d">a {new("[b](/c)")}</a>', '<a href="/d">a [b](/c)</a>'),
        ("{++[b](/c)++}", new('<a href="/c">b</a>'), '<a href="/c">b</a>'),
        ("{++\\++}*c*", f"{new(chr(92))}<em>c</em>", "\\<em>c</em>"),
        ("{++<script>x</script>++}y", f"{new('')}y", "y"),
    ],
)
def test_marks_are_shown_or_settled(text, tracked, clean):
    assert render(text, TRACKED) == f"<p>{tracked}</p>\n"
    assert render(text) == f"<p>{clean}</p>\n"


def test_a_headings_words_are_those_that_stay():
    text = "## One {--two--}{++three++}{>>four<<}"
    assert render(text, TRACKED).startswith('<h2 id="text-one-three">')
    assert [one.text for one in outline(text)] == ["One three"]


@settings(max_examples=300, deadline=None)
@given(texts)
def test_what_is_accepted_shows_no_mark(text: str) -> None:
    settled = without_marks(text)
    if not marks_of(settled):
        html = render(settled)
        assert 'class="suggested"' not in html
        assert 'class="comment"' not in html


@pytest.mark.parametrize("hostile", ["{++ ", "{~~ ~~} ", "{>>x", "{++![{--](x) ", "{==[", "{++a++}"])
def test_ten_thousand_of_anything_are_rendered(hostile):
    assert render(hostile * 10_000, TRACKED)
