"""Pull quotes and asides; what is not one stays as it was typed."""

from __future__ import annotations

import pytest

from almost_editor.render import containers
from almost_editor.render.blocks import Blocks
from almost_editor.render.full import render

PULL = "::: pull\nThe sea keeps no calendar.\n\n-- Ada Quill, *ferry* captain\n:::"
PULL_HTML = (
    '<figure class="pull-quote">\n<blockquote>\n<p>The sea keeps no calendar.</p>\n</blockquote>\n'
    "<figcaption>Ada Quill, <em>ferry</em> captain</figcaption>\n</figure>\n"
)


@pytest.mark.parametrize(
    "markdown",
    [
        PULL,
        PULL.replace("pull", "pullquote"),
        PULL.replace("::: pull", ":::Pull  "),
        PULL.replace("--", "—"),
        PULL.replace("\n\n--", "\n--"),
        PULL.replace(":::", "::::"),
        PULL + ":",
    ],
)
def test_a_pull_quote_names_who_said_it(markdown: str) -> None:
    assert render(markdown) == PULL_HTML


def test_a_pull_quote_needs_no_name() -> None:
    html = render('::: pull\nThe sea -- "all of it".\n:::\n\nAfter.')
    assert html == (
        '<figure class="pull-quote">\n<blockquote>\n<p>The sea — “all of it”.</p>\n</blockquote>\n</figure>\n'
        "<p>After.</p>\n"
    )


def test_a_name_alone_is_the_quote() -> None:
    assert "<blockquote>\n<p>— Ada</p>\n</blockquote>" in render("::: pull\n-- Ada\n:::")


def test_an_aside_may_have_a_title_and_holds_any_markdown() -> None:
    html = render("::: aside What a *ferry* is\n- one\n\n  ```\n  x\n  ```\n\n[a]\n\n[a]: /a\n:::\n\n[a]")
    assert html.startswith('<aside class="aside">\n<p class="aside-title">What a <em>ferry</em> is</p>\n<ul>')
    assert '<p><a href="/a">a</a></p>\n</aside>' in html
    assert html.endswith('<p><a href="/a">a</a></p>\n')
    assert render("::: aside\nWords\n:::") == '<aside class="aside">\n<p>Words</p>\n</aside>\n'


def test_more_colons_hold_fewer() -> None:
    html = render(":::: aside Two\n\n::: pull\nIn it\n:::\n\n::::")
    assert html == (
        '<aside class="aside">\n<p class="aside-title">Two</p>\n<figure class="pull-quote">\n<blockquote>\n'
        "<p>In it</p>\n</blockquote>\n</figure>\n</aside>\n"
    )


@pytest.mark.parametrize("before", ["> ", "- "])
def test_containers_stand_in_quotes_and_lists(before: str) -> None:
    more = before if before == "> " else "  "
    html = render(f"{before}::: aside\n{more}Words\n{more}:::\n\nAfter")
    assert '<aside class="aside">\n<p>Words</p>\n</aside>' in html
    assert html.endswith("<p>After</p>\n")


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("::: box\nWords\n:::", "::: box\nWords\n:::"),
        ("::: pull Ada\nWords\n:::", "::: pull Ada\nWords\n:::"),
        ("::: pull\nWords", "::: pull\nWords"),
        ("::: asides\nWords\n:::", "::: asides\nWords\n:::"),
        ("Before\n::: pull\nWords\n:::", "Before\n::: pull\nWords\n:::"),
        (":::: pull\nWords\n:::", ":::: pull\nWords\n:::"),
        ("::: pull\n\n\n:::", "::: pull"),
        (":::", ":::"),
    ],
)
def test_what_is_no_container_is_shown_as_typed(markdown: str, words: str) -> None:
    html = render(markdown)
    assert f"<p>{words}" in html
    assert "<aside" not in html
    assert "<figure" not in html


def test_a_container_has_an_end_within_reach() -> None:
    paragraph = "Words. " * 20 + "\n\n"
    within = "::: aside\n" + paragraph * (containers.MAX_LENGTH // len(paragraph)) + ":::\n"
    assert render(within).startswith("<aside")
    assert render(within.replace(":::\n", paragraph + ":::\n")).startswith("<p>::: aside")


def test_the_closing_line_makes_the_container_and_nothing_behind_it_changes() -> None:
    text = "::: aside\nWords\n\n" + "Behind.\n\n" * 500
    blocks = Blocks()
    blocks.set_text(text)
    patch = blocks.edit(text.index("Behind"), 0, ":::\n\n")
    assert blocks.html.startswith('<aside class="aside">\n<p>Words</p>\n</aside>\n<p>Behind.</p>')
    assert len(patch) < 6


def test_depth_without_end_is_shown_as_typed() -> None:
    lines = [":" * (3 + depth) + " aside" for depth in range(110, 0, -1)]
    text = "\n".join([*lines, "Words", *(":" * (3 + depth) for depth in range(1, 111))])
    with_reach = containers.MAX_LENGTH
    try:
        containers.MAX_LENGTH = len(text)
        assert "Words" in render(text)
    finally:
        containers.MAX_LENGTH = with_reach


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("Ferry\n: A boat.", "<dl>\n<dt>Ferry</dt>\n<dd>A boat.</dd>\n</dl>\n"),
        (
            "Ferry\n\n: A boat.\n\n: A fare.",
            "<dl>\n<dt>Ferry</dt>\n<dd>\n<p>A boat.</p>\n</dd>\n<dd>\n<p>A fare.</p>\n</dd>\n</dl>\n",
        ),
        ('*A*\n~ "b"\n\nC\n: d', "<dl>\n<dt><em>A</em></dt>\n<dd>“b”</dd>\n<dt>C</dt>\n<dd>d</dd>\n</dl>\n"),
        ("A\n:b", "<p>A\n:b</p>\n"),
        (": b", "<p>: b</p>\n"),
    ],
)
def test_definition_lists(markdown: str, html: str) -> None:
    assert render(markdown) == html


def test_a_definition_far_below_makes_the_paragraph_a_term() -> None:
    blocks = Blocks()
    blocks.set_text("A\n: b\n\nTerm\n\nplain")
    blocks.edit(len("A\n: b\n\nTerm\n\n"), 0, ": ")
    assert blocks.html == render("A\n: b\n\nTerm\n\n: plain")
    assert blocks.html.count("<dl>") == 1
