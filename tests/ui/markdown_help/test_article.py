"""The help article has every construct that the dialect knows, and the page shows each."""

from __future__ import annotations

import re

import pytest

from almost_editor.render.dialect import parser
from almost_editor.ui.markdown_help.article import examples, read_article

# Each rule of the parser: how it is typed, and what it makes. A new rule without an example fails here.
CONSTRUCTS: dict[str, tuple[str, str]] = {
    "autolink": (r"(?m)^https://roads\.", r'<p><a href="https://roads\.'),
    "backticks": (r"`bids", r"<code>bids"),
    "blockquote": (r"(?m)^> ", r"<blockquote>\n<p>"),
    "container": (r"(?m)^::: aside ", r'<aside class="aside">\n<p class="aside-title">'),
    "deflist": (r"(?m)^: ", r"<dl>\n<dt>Tender</dt>\n<dd>"),
    "emphasis": (r"\*close\*", r"<em>close</em>.*<strong>full</strong>"),
    "entity": (r"&", r"."),
    "escape": (r"\\\*", r"\*about\*"),
    "fence": (r"```python", r'<pre><code class="language-python"><span class="tok-k">'),
    "footnote_def": (r"(?m)^\[\^year\]: ", r'<section class="footnotes" role="doc-endnotes".*role="doc-backlink"'),
    "footnote_ref": (r"1911\.\[\^year\]", r'1911\.<sup[^>]*><a [^>]*role="doc-noteref"'),
    "heading": (r"(?m)^## ", r"<h2[^>]*>The second estimate</h2>"),
    "hr": (r"(?m)^---$", r"<hr>"),
    "html_block": (r"(?m)^<details>", r"<details>\n<summary>"),
    "html_inline": (r"<sub>", r"H<sub>2</sub>O"),
    "image": (r"(?m)^!\[", r"<figure><img[^>]*><figcaption>.*<span class=\"credit\">"),
    "link": (r"\[the report\]\(", r'<a href="https://roads\.example/report" rel'),
    "list": (r"(?m)^1\. ", r"<ul>\n<li>.*<ul>\n<li>.*<ol>\n<li>"),
    "mark": (r"\{\+\+no longer", r'<ins class="suggested">no longer</ins>.*<del class="suggested">only</del>'),
    "newline": (r"\\\n", r"Harbor Office<br>"),
    "reference": (r"(?m)^\[desk\]: ", r'<a href="mailto:'),
    "strikethrough": (r"~~", r"<s>wrong</s>"),
    "table": (r"\|:-", r'<th scope="col" class="align-right">'),
}
# Beside the parser's rules.
MORE: dict[str, tuple[str, str]] = {
    "pull quote": (r"(?m)^::: pull\n.*\n\n-- ", r'<figure class="pull-quote">\n<blockquote>.*<figcaption>Dana'),
    "card": (r"(?m)^https://youtu\.be/", r'<p class="embed"><a href="https://www\.youtube\.com/watch\?v=[\w-]+"'),
    "typography": (r"\"It's late,\" she said --", r"“It’s late,” she said — and then the ’90s"),
}
WITHOUT_EXAMPLE = {"code", "lheading", "paragraph", "text", "entity"}
"""Plain words, and what has a better form: fenced code, number signs, the sign itself."""


def rules() -> set[str]:
    active = parser().get_active_rules()
    return {name for chain in ("block", "inline") for name in active[chain]}


def test_every_rule_of_the_dialect_is_in_the_table() -> None:
    assert rules() - WITHOUT_EXAMPLE <= set(CONSTRUCTS)


@pytest.mark.parametrize("name", [*CONSTRUCTS, *MORE])
def test_the_article_types_and_shows_it(name: str) -> None:
    if name in CONSTRUCTS and name not in rules():
        pytest.skip("the dialect does not know it")
    typed, made = (CONSTRUCTS | MORE)[name]
    article = read_article()
    shown = "".join(re.findall(r'<div class="made".*', "".join(article.blocks), re.S))
    if name not in WITHOUT_EXAMPLE:
        assert any(re.search(typed, one, re.S) for one in examples(article.text))
        assert re.search(made, shown, re.S)


def test_every_example_stands_beside_what_it_makes() -> None:
    article = read_article()
    count = len(examples(article.text))
    assert count >= 18
    assert "".join(article.blocks).count('<div class="example"><pre class="typed"') == count
    assert article.title == "Writing in Markdown"
    assert f"<h1>{article.title}</h1>" in article.frame
    assert "missing-picture" not in "".join(article.blocks)
    assert "as-typed" not in "".join(article.blocks)
