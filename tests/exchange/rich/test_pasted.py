"""Single shapes of rich text, and hostile ones."""

from __future__ import annotations

import base64
import io
import time

import pytest
from PIL import Image

from almost_editor.exchange.rich.pasted import read_rich
from almost_editor.exchange.rich.tree import MAX_DEPTH, read_tree


def text_of(html: str) -> str:
    return read_rich(html).text


def png(colour: str = "red") -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(file, "png")
    return file.getvalue()


def address_of(data: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(data).decode()}"


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<table>x<tr><td>a<td>b</table>", "x\n\n| a | b |\n| --- | --- |"),
        ("<b style='font-weight:normal'>a</b>", "a"),
        ("<span style='font-weight:700;font-style:italic'>a</span>", "***a***"),
        ("<span style='font-weight:300'>a</span>", "a"),
        ("a<b> b </b>c", "a **b** c"),
        ("<b>a</b><b>b</b>", "**ab**"),
        ("<b>“So”</b>they", "<strong>“So”</strong>they"),
        ("<i>a</i><b>b</b>", "*a***b**"),
        ("<p>1. a</p>", "1\\. a"),
        ("<p># a</p>", "\\# a"),
        ("<p>**a** _b_ `c`</p>", "\\*\\*a\\*\\* \\_b\\_ \\`c\\`"),
        ("<p>a &lt;b&gt; &amp;amp;</p>", "a \\<b> \\&amp;"),
        ("so!<a href='https://a.example/'>b</a>", "so\\![b](https://a.example/)"),
        ("<a href='https://a.example/(b)'>a [b]</a>", "[a \\[b\\]](<https://a.example/(b)>)"),
        ("<a href='https://a.example'>https://a.example</a>", "<https://a.example>"),
        ("<a href='https://a.example/'><h3>a</h3><p>b</p></a>", "### a\n\n[b](https://a.example/)"),
        ("<a href='#top'>a</a>", "a"),
        ("<code>a`b</code>", "``a`b``"),
        ("<h2><b>a</b></h2>", "## a"),
        ("<h1>a</h1><h2>b</h2>", "## a\n\n### b"),
        ("<h2>a #</h2>", "## a \\#"),
        ("<ul><li>a</ul><ul><li>b</ul>", "- a\n\n* b"),
        ("<ul><li>a<ul><li>b<ol><li>c</ol></ul><li>d</ul>", "- a\n  - b\n    1. c\n- d"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b"),
        ("<ol start=9><li>a<li>b<p>c</ol>", "9. a\n\n10. b\n\n    c"),
        ("<p>a<p>b", "a\n\nb"),
        ("<div>a</div><div>b</div>", "a\n\nb"),
        ("a<br>b<br><br>c", "a\\\nb\n\nc"),
        ("<p>a\u00a0 b\u00a0</p>", "a b"),
        ("<p>a<b>\u00a0</b>b</p>", "a\u00a0b"),
        ("<p>«\u00a0a\u00a0»</p>", "«\u00a0a\u00a0»"),
        ("<table><tr><td>one</td></tr></table>", "one"),
        ("<table><tr><th>a<th>b<tr><td>c|d<td>e<br>f</table>", "| a | b |\n| --- | --- |\n| c\\|d | e f |"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<pre>a\n```\nb</pre>", "````\na\n```\nb\n````"),
        ("<p>H<sub>2</sub>O<span style='vertical-align:super'>x</span></p>", "H<sub>2</sub>O<sup>x</sup>"),
        ("a<span style='display:none'>b</span><span style='mso-hide:all'>c</span>", "a"),
        ("<style>p{}</style><title>t</title><p>a</p>", "a"),
        ("<q>a</q>", "“a”"),
        ("<dl><dt>a<dd>b</dl>", "a\n: b"),
    ],
)
def test_shapes(html: str, markdown: str) -> None:
    assert text_of(html) == markdown


@pytest.mark.parametrize(
    "html",
    [
        "<p>a<sup><a href='#f1' id='r1'>1</a></sup></p><ol><li id='f1'><p>n <a href='#r1'>↑</a></p></li></ol>",
        "<p>a<a href='#f1' name='r1'>[1]</a></p><p><a name='f1' href='#r1'>[1]</a> n</p>",
        "<p>a<sup id='r1'><a href='#ftnt1'>[1]</a></sup></p><hr><div><p><a href='#r1' id='ftnt1'>[1]</a> n</p></div>",
    ],
)
def test_footnotes(html: str) -> None:
    rich = read_rich(html)
    assert (rich.text, rich.notes) == ("a[^1]", "[^1]: n")


def test_a_link_within_the_text_that_leads_nowhere_back_is_no_footnote() -> None:
    assert text_of("<p><a href='#x'>1</a></p><p id='x'>a</p>") == "1\n\na"


def test_pictures_within_the_text_are_taken() -> None:
    html = f"<p>a</p><img src='{address_of(png())}' alt='A [b]'><img src='{address_of(png())}'>"
    rich = read_rich(html)
    assert rich.text == "a\n\n![A \\[b\\]](pasted-picture-1.png)![](pasted-picture-1.png)"
    (picture,) = rich.pictures
    assert (picture.data, picture.facts.width_px, picture.alt) == (png(), 40, "A [b]")
    assert not rich.remarks


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("https://a.example/x.png", "A picture on a.example was not fetched"),
        ("file:///etc/x.png", "A picture did not come with the text"),
        ("data:image/png;base64,AAAA", "A picture was not taken in"),
        ("data:image/svg+xml,<svg/>", "A picture was not taken in"),
        ("data:,", "A picture was not taken in"),
        ("data:image/png;base64,!", "A picture was not taken in"),
    ],
)
def test_other_pictures_are_named(source: str, said: str) -> None:
    rich = read_rich(f"<p>a</p><img src='{source}'>")
    assert rich.text == "a"
    assert rich.remarks[0].startswith(said)


def test_dots_that_count_readers_are_nothing() -> None:
    assert read_rich("<p>a<img src='https://t.example/p.gif' width=1 height=1></p>").remarks == ()


# Hostile


def test_nothing_that_acts_comes_through() -> None:
    html = (
        "<p onclick='x()'>a <a href='java\tscript:x()' onmouseover=x>b</a> <a href='data:text/html,x'>c</a></p>"
        "<script>evil()</script><style>evil</style><svg onload=x><text>evil</text></svg><iframe srcdoc='evil'></iframe>"
        "<object data=x>evil</object><form><input value=evil><button>evil</button></form>"
        "<a href='//evil.example'>d</a><p>&lt;script&gt;e&lt;/script&gt;</p>"
    )
    rich = read_rich(html)
    assert rich.text == "a b c\n\nd\n\n\\<script>e\\</script>"
    assert "evil" not in rich.text


def test_deep_nesting_keeps_the_words() -> None:
    rich = read_rich("<div>" * 5000 + "deep" + "</div>" * 5000 + "<p>after</p>")
    assert rich.text == "deep\n\nafter"
    assert max(len(list(node.above())) for node in read_tree("<div>" * 5000).all()) <= MAX_DEPTH
    assert read_rich("<ul><li>" * 3000 + "a").text.endswith("a")
    assert read_rich("<b>" * 3000 + "a").text == "**a**"
    assert read_rich("<blockquote>" * 3000 + "a").text.endswith("a")
    assert "a" in read_rich("<table><tr><td>" * 3000 + "a").text


@pytest.mark.parametrize(
    "part", ["<", "<a ", "<a x='", "<!--", "<![", "<![if", "</", "<?", "<!", "&", "<p", "<a href=#x>"]
)
def test_what_begins_and_never_ends_is_read_in_time(part: str) -> None:
    started = time.process_time()
    read_rich(part * (50_000 // len(part)))
    read_rich(part * (50_000 // len(part)) + ">")
    # No measure of speed: what takes square time takes minutes.
    assert time.process_time() - started < 60
