"""Notes and anchors: what looks across the blocks of a text."""

from __future__ import annotations

import re

from almost_editor.render.blocks import Blocks
from almost_editor.render.full import render
from almost_editor.render.outline import outline


def test_notes_are_numbered_by_their_first_references_and_stand_at_the_end() -> None:
    html = render("One[^b], two[^a], one again[^b].\n\n[^a]: The *second*.\n\n[^b]: The first.\n\n    More of it.\n")
    assert html == (
        '<p>One<sup class="footnote-ref"><a href="#text-fn-1" id="text-fnref-1" role="doc-noteref"'
        ' aria-label="Note 1">1</a></sup>, two<sup class="footnote-ref"><a href="#text-fn-2" id="text-fnref-2"'
        ' role="doc-noteref" aria-label="Note 2">2</a></sup>, one again<sup class="footnote-ref"><a href="#text-fn-1"'
        ' id="text-fnref-1_2" role="doc-noteref" aria-label="Note 1">1</a></sup>.</p>\n'
        '<section class="footnotes" role="doc-endnotes" aria-label="Notes">\n<ol>\n'
        '<li id="text-fn-1"><p>The first.</p>\n<p>More of it.'
        ' <a href="#text-fnref-1" role="doc-backlink" aria-label="Back to reference 1">↩\ufe0e</a>'
        ' <a href="#text-fnref-1_2" role="doc-backlink" aria-label="Back to reference 1, place 2">↩\ufe0e</a></p>'
        "</li>\n"
        '<li id="text-fn-2"><p>The <em>second</em>.'
        ' <a href="#text-fnref-2" role="doc-backlink" aria-label="Back to reference 2">↩\ufe0e</a></p></li>\n'
        "</ol>\n</section>\n"
    )


def test_half_a_note_stays_as_it_was_typed() -> None:
    assert render("Word[^1].") == "<p>Word[^1].</p>\n"
    assert render("[^1]: <b>Words") == '<pre class="as-typed"><code>[^1]: &lt;b&gt;Words</code></pre>\n'
    assert render("[^1]: One\n\n[^1]: Two\n\nx[^1]").startswith('<pre class="as-typed"><code>[^1]: Two</code></pre>')


def test_a_note_may_refer_to_another_which_comes_after_those_of_the_text() -> None:
    html = render("x[^a] y[^b]\n\n[^a]: see[^c]\n\n[^b]: B\n\n[^c]: C\n")
    assert re.findall(r'<li id="text-fn-(\d)"><p>(\w+)', html) == [("1", "see"), ("2", "B"), ("3", "C")]


def test_a_reference_is_a_link_and_stands_in_no_other() -> None:
    # As for links: of two within each other the inner one counts.
    assert render("[x[^1]](/a)\n\n[^1]: n").startswith('<p>[x<sup class="footnote-ref">')
    assert '<a href="/a">\n<p>x[^1]</p>' in render('- <a href="/a">\n\n  x[^1]\n\n[^1]: n')


def test_equal_headings_get_anchors_of_their_own() -> None:
    html = render("# A vote\n\n## A vote\n\n> ## A vote\n\n## A vote 2\n\n## fn 1\n\n## ©")
    assert re.findall(r' id="([^"]*)"', html) == [
        "text-a-vote",
        "text-a-vote_2",
        "text-a-vote_3",
        "text-a-vote-2",
        "text-on-fn-1",
        "text-c",
    ]


def test_a_link_leads_to_a_heading() -> None:
    assert '<a href="#text-the-vote">' in render("[see](#the-vote)\n\n## The vote")
    assert [heading.anchor for heading in outline("## The vote\n\n## The vote")] == ["the-vote", "the-vote_2"]


def test_a_draft_s_own_ids_are_none() -> None:
    assert " id=" not in render(
        '<h2 id="x" class="seal0">x</h2>\n\n<sup class="seal0x0"></sup> <b id="text-fn-1">y</b>'
    )


def test_a_heading_renders_again_only_whose_anchor_changes() -> None:
    blocks = Blocks()
    blocks.set_text("## One\n\n## Two\n\n## One\n\n## Three\n\nWords")
    before = [block.key for block in blocks.blocks]
    blocks.edit(len("## "), 3, "Two")
    kept = [old == new for old, new in zip(before, [block.key for block in blocks.blocks], strict=True)]
    assert kept == [False, False, False, True, True]


def test_the_notes_are_the_last_block_at_the_text_s_last_line() -> None:
    blocks = Blocks()
    blocks.set_text("x[^1]\n\n[^1]: n\n")
    assert [(block.first_line, block.html[:8]) for block in blocks.blocks] == [
        (0, "<p>x<sup"),
        (2, ""),
        (3, "<section"),
    ]
