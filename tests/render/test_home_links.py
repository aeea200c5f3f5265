"""Links to our own articles: from ids to where those are, and no further than their own blocks."""

from __future__ import annotations

import pickle

import pytest

from almost_editor.render.blocks import Blocks
from almost_editor.render.full import render
from almost_editor.render.large import render_large
from almost_editor.render.options import RenderOptions
from almost_editor.render.patches import Keep
from almost_editor.render.remarks import render_line

ONE, TWO = "1" * 32, "2" * 32
THERE = "https://almost.example/2023/02/one/"
OPTIONS = RenderOptions(site="https://almost.example/", articles={ONE: THERE})
ELSEWHERE = RenderOptions(site="https://almost.example/", articles={ONE: "https://almost.example/2023/02/uno/"})


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (f"[*One*](almost:{ONE})", f'<p><a href="{THERE}"><em>One</em></a></p>\n'),
        (f'[One](almost:{ONE} "It rests")', f'<p><a href="{THERE}" title="It rests">One</a></p>\n'),
        (f"[One][a]\n\n[a]: almost:{ONE}", f'<p><a href="{THERE}">One</a></p>\n'),
        (f"<almost:{ONE}>", f'<p><a href="{THERE}">{THERE}</a></p>\n'),
        (
            f"[Two *of* them](almost:{TWO} 'x') and [One](almost:{ONE})",
            f'<p><span class="missing-link">Two <em>of</em> them</span> and <a href="{THERE}">One</a></p>\n',
        ),
        (f"## [One](almost:{ONE})", f'<h2 id="text-one"><a href="{THERE}">One</a></h2>\n'),
        (f"`[One](almost:{ONE})`", f"<p><code>[One](almost:{ONE})</code></p>\n"),
        (f'<a href="almost:{ONE}">raw</a>', "<p><a>raw</a></p>\n"),
        ("[a](almost:one)", "<p><a>a</a></p>\n"),
    ],
)
def test_a_link_gets_the_address_of_its_article_or_keeps_its_words_alone(text, html):
    assert render(text, OPTIONS) == html


def test_a_correction_and_a_note_lead_there_too():
    assert render_line(f"See [One](almost:{ONE}).", OPTIONS) == f'See <a href="{THERE}">One</a>.'
    assert THERE in render(f"Said.[^1]\n\n[^1]: See [One](almost:{ONE}).", OPTIONS)


def test_an_article_that_moved_renders_its_users_again_and_nothing_else():
    blocks = Blocks(OPTIONS)
    blocks.set_text(f"First\n\n[One](almost:{ONE})\n\n[Two](almost:{TWO})\n\nLast[^1]\n\n[^1]: [One](almost:{ONE})")
    before = {block.key for block in blocks.blocks}
    blocks.set_options(ELSEWHERE)
    assert blocks.html == render(blocks.text, ELSEWHERE)
    # The paragraph, and the notes; the note's own block shows nothing.
    assert len({block.key for block in blocks.blocks if block.html} - before) == 2
    assert all(isinstance(operation, Keep) for operation in blocks.set_options(ELSEWHERE))


def test_the_articles_of_a_text_are_known_as_they_are_written():
    blocks = Blocks(OPTIONS)
    blocks.set_text("Words\n\n")
    assert list(blocks.articles) == []
    blocks.edit(7, 0, f"[One](almost:{ONE}) and [Two](almost:{TWO})")
    assert set(blocks.articles) == {ONE, TWO}


def test_a_block_that_another_process_renders_leads_to_the_same_place():
    blocks = Blocks(OPTIONS)
    blocks.set_text("\n".join(f"- [One](almost:{ONE})" for _ in range(2_000)), limit=1)
    wanted = blocks.wanted
    assert wanted is not None
    blocks.take(pickle.loads(pickle.dumps(render_large(pickle.loads(pickle.dumps(wanted))))))  # noqa: S301
    while blocks.has_work:
        blocks.go_on(16_000)
    assert blocks.html == render(blocks.text, OPTIONS)


def test_options_with_the_same_articles_are_the_same():
    again = RenderOptions(site="https://almost.example/", articles={ONE: THERE})
    assert (again, hash(again), repr(again)) == (OPTIONS, hash(OPTIONS), repr(OPTIONS))
    assert again != ELSEWHERE
