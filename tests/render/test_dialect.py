from __future__ import annotations

import pickle

import pytest

from almost_editor.render.full import render
from almost_editor.render.highlight import css
from almost_editor.render.options import ImageSet, RenderOptions, Source
from almost_editor.render.outline import Heading, outline

BRIDGE = ImageSet(
    "assets/bridge-1200.jpg",
    1200,
    800,
    (
        Source("image/avif", "assets/bridge-480.avif 480w, assets/bridge-1200.avif 1200w"),
        Source("image/jpeg", "assets/bridge-480.jpg 480w, assets/bridge-1200.jpg 1200w"),
    ),
    "(min-width: 50rem) 44rem, 100vw",
)
OPTIONS = RenderOptions(images={"bridge.jpg": BRIDGE, "my bridge.jpg": BRIDGE})
PICTURE = (
    '<picture><source type="image/avif" srcset="assets/bridge-480.avif 480w, assets/bridge-1200.avif 1200w"'
    ' sizes="(min-width: 50rem) 44rem, 100vw">'
    '<img src="assets/bridge-1200.jpg" srcset="assets/bridge-480.jpg 480w, assets/bridge-1200.jpg 1200w"'
    ' sizes="(min-width: 50rem) 44rem, 100vw" width="1200" height="800" alt="A bridge" loading="lazy"'
    ' decoding="async"></picture>'
)


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("# One", '<h2 id="text-one">One</h2>\n'),
        ("## Two", '<h2 id="text-two">Two</h2>\n'),
        ("### Three", '<h3 id="text-three">Three</h3>\n'),
        ("###### Six", '<h6 id="text-six">Six</h6>\n'),
        ("Title\n=====", '<h2 id="text-title">Title</h2>\n'),
        ("##", ""),
        ("~~gone~~", "<p><s>gone</s></p>\n"),
        ("He said [the officials] left.", "<p>He said [the officials] left.</p>\n"),
        ("www.a.example and https://a.example", "<p>www.a.example and https://a.example</p>\n"),
        ("a  \nb", "<p>a<br>\nb</p>\n"),
        ("---", "<hr>\n"),
        ("```\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>\n"),
        ("```nonsense\nx\n```", '<pre><code class="language-nonsense">x\n</code></pre>\n'),
        ("no-break\u00a0space", "<p>no-break&nbsp;space</p>\n"),
        ("", ""),
    ],
)
def test_the_house_dialect(markdown: str, html: str) -> None:
    assert render(markdown) == html


def test_code_is_coloured_by_the_language_it_names() -> None:
    assert '<code class="language-python"><span class="tok-k">def</span>' in render("```python\ndef f(): pass\n```")
    assert ".article-body .tok-k" in css()


def test_a_table_says_alignment_as_a_class_and_has_no_empty_heading_cell() -> None:
    html = render("| a | |\n|--:|---|\n| 1 | 2 |")
    assert '<th scope="col" class="align-right">a</th>\n<td></td>' in html
    assert '<tbody>\n<tr>\n<td class="align-right">1</td>' in html
    assert "style" not in html


@pytest.mark.parametrize("name", ["bridge.jpg", "<my bridge.jpg>"])
def test_a_picture_alone_is_a_figure(name: str) -> None:
    html = render(f'![A bridge]({name} "The span, seen from below. | Ida Crane/Almost")', OPTIONS)
    caption = '<figcaption>The span, seen from below. <span class="credit">Ida Crane/Almost</span></figcaption>'
    assert html == f"<figure>{PICTURE}{caption}</figure>\n"


@pytest.mark.parametrize(
    ("title", "caption"),
    [
        ("", ""),
        (' "Only a caption."', "<figcaption>Only a caption.</figcaption>"),
        (' "| Ida Crane/Almost"', '<figcaption><span class="credit">Ida Crane/Almost</span></figcaption>'),
    ],
)
def test_caption_and_credit_may_be_missing(title: str, caption: str) -> None:
    assert render(f"![A bridge](bridge.jpg{title})", OPTIONS) == f"<figure>{PICTURE}{caption}</figure>\n"


def test_pictures_alone_in_a_row_are_figures_in_a_row() -> None:
    assert render("![A bridge](bridge.jpg)\n![A bridge](bridge.jpg)", OPTIONS).count("<figure><picture>") == 2


def test_a_picture_among_words_is_none() -> None:
    assert render("See ![A bridge](bridge.jpg) here", OPTIONS) == f"<p>See {PICTURE} here</p>\n"


def test_a_missing_picture_is_words() -> None:
    html = render("![A boat](https://evil.example/boat.jpg)", OPTIONS)
    assert html.startswith('<figure class="missing-picture"><p>Missing picture: https://evil.example/boat.jpg (A boat)')
    assert "<img" not in html
    assert render("x ![](gone.jpg)") == '<p>x <span class="missing-picture">Missing picture: gone.jpg</span></p>\n'


@pytest.mark.parametrize(
    "text",
    [
        ">" * 2000 + " the last word",
        "- " * 2000 + "the last word",
        "![" * 2000 + "the last word" + "](a)" * 2000,
        "[" * 2000 + "the last word",
        "<div>" * 3000 + "the last word",
        "*" * 3000 + "the last word" + "*" * 3000,
        "<b>" * 2500 + "the last word",
        "<!--" * 3000 + "the last word",
    ],
)
def test_no_depth_raises_or_loses_a_word(text: str) -> None:
    assert "the last word" in render(text)


def test_the_outline_is_what_the_page_shows() -> None:
    assert outline("# One *and* `two`\n\ntext\n\n##\n\n### Three\n\n> ## quoted") == (
        Heading(2, "One and two", 0, "one-and-two"),
        Heading(3, "Three", 6, "three"),
    )


def test_options_are_frozen_hashable_and_travel() -> None:
    assert pickle.loads(pickle.dumps(OPTIONS)) == OPTIONS  # noqa: S301 - our own bytes
    assert hash(OPTIONS) == hash(RenderOptions(images=dict(OPTIONS.images)))
    assert RenderOptions() != OPTIONS


SPOKEN = RenderOptions(
    images={"b.jpg": ImageSet("assets/b.jpg", 8, 6, alt="Its alt", caption='Its "caption".', credit="Its/Credit")}
)


@pytest.mark.parametrize(
    ("markdown", "alt", "caption", "credit"),
    [
        ("![](b.jpg)", "Its alt", "Its “caption”.", "Its/Credit"),
        ('![Mine](b.jpg "Mine.")', "Mine", "Mine.", "Its/Credit"),
        ('![](b.jpg "| Mine/Almost")', "Its alt", "Its “caption”.", "Mine/Almost"),
        ('![](b.jpg "Mine. | Me/Almost")', "Its alt", "Mine.", "Me/Almost"),
        ('![](b.jpg "- | Me/Almost")', "Its alt", "", "Me/Almost"),
        ('![](b.jpg "Mine. | -")', "Its alt", "Mine.", ""),
        ('![](b.jpg "- | -")', "Its alt", "", ""),
    ],
)
def test_what_the_text_leaves_out_the_picture_says_itself(markdown: str, alt: str, caption: str, credit: str) -> None:
    html = render(markdown, SPOKEN)
    said = [caption] if caption else []
    said += [f'<span class="credit">{credit}</span>'] if credit else []
    wanted = f"<figcaption>{' '.join(said)}</figcaption>" if said else ""
    assert f' alt="{alt}"' in html
    assert html.endswith(f'decoding="async">{wanted}</figure>\n')
    assert f' alt="{alt}"' in render(f"a {markdown} b", SPOKEN)
