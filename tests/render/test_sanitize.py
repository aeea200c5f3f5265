from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from almost_editor.render.full import render
from almost_editor.render.options import RenderOptions
from almost_editor.render.sanitize import REL, is_foreign, sanitize

SITE = "https://almost.example/"

GONE = [
    "<script>alert(1)</script>",
    "<style>p{color:red}</style>",
    "<svg><a href='javascript:alert(1)'>x</a></svg>",
    "<math><mtext>x</mtext></math>",
    "<form action='https://evil.example/'><input name=a><button>Go</button></form>",
    "<video src='https://evil.example/v'></video>",
    "<iframe src='https://evil.example/'>x</iframe>",
    "<template><p>x</p></template>",
    "<noscript><p>x</p></noscript>",
    "<object data='x'>x</object>",
    "<embed src='x'>",
    "<link rel=preconnect href='https://evil.example/'>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<base href='https://evil.example/'>",
    "<!-- a comment -->",
    "<?php echo 1 ?>",
    "<title>x</title>",
    "<img src='https://evil.example/x.png'>",
    "<img srcset='https://evil.example/x.png 1x' src='//evil.example/x'>",
    "<picture><source srcset='https://evil.example/x 1w'></picture>",
    "<textarea></p><script>x</script></textarea>",
]


@pytest.mark.parametrize("raw", GONE)
def test_what_acts_or_asks_is_dropped_with_its_content(raw: str) -> None:
    left = sanitize(raw)
    assert re.sub(r"</?picture>", "", left) == ""


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " java\tscript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/",
        "/\\evil.example/",
        "\\\\evil.example",
        "\t//evil.example",
        "ftp://x/",
        "x:y",
        "blob:https://a/b",
        "javascript&colon;alert(1)",
    ],
)
def test_such_addresses_are_no_links(address: str) -> None:
    assert sanitize(f'<a href="{address}">x</a>') == "<a>x</a>"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://other.example/a?b=1&amp;c", f'<a href="https://other.example/a?b=1&amp;c" rel="{REL}">x</a>'),
        ("http://almost.example.evil.example/", f'<a href="http://almost.example.evil.example/" rel="{REL}">x</a>'),
        ("https://almost.example/2022/", '<a href="https://almost.example/2022/">x</a>'),
        ("/series/", '<a href="/series/">x</a>'),
        ("other-page.html", '<a href="other-page.html">x</a>'),
        ("mailto:desk@almost.example", '<a href="mailto:desk@almost.example">x</a>'),
        ("#notes", '<a href="#text-notes">x</a>'),
    ],
)
def test_links_stay_and_foreign_ones_are_marked(address: str, shown: str) -> None:
    assert sanitize(f'<a rel="author" href="{address}">x</a>', site=SITE) == shown


def test_without_a_site_every_web_link_is_foreign() -> None:
    assert is_foreign("https://almost.example/", "")
    assert not is_foreign("https://Almost.example/x", SITE)


def test_raw_ids_are_dropped_and_links_to_them_never_lead_to_the_pages_own() -> None:
    assert sanitize('<p id="a">x</p><a href="#a">y</a>') == '<p>x</p><a href="#text-a">y</a>'


@pytest.mark.parametrize(
    ("raw", "left"),
    [
        ("<li>a</li>", "a"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("<dl><dt>a</dt><dd>b</dd></dl><dd>c</dd>", "<dl><dt>a</dt><dd>b</dd></dl>c"),
        ("<figcaption><em>a</em></figcaption>", "<em>a</em>"),
        ("<summary>a</summary>", "a"),
        ("<details>a</details>", "a"),
        ("<details><summary>a</summary>b</details>", "<details><summary>a</summary>b</details>"),
        ("<details>b<summary>a</summary></details>", "ba"),
        ("<details><br><summary>a</summary></details>", "<br>a"),
        ("<details><summary>a</summary><summary>b</summary></details>", "<details><summary>a</summary>b</details>"),
        ("<tr><td>a</td></tr>", "a"),
        ('<a href="/a b">a</a>', '<a href="/a%20b">a</a>'),
        ('<time datetime="2022-11-09">a</time>', '<time datetime="2022-11-09">a</time>'),
        ('<time datetime="2022-11-09T08:30:00-05:00">a</time>', '<time datetime="2022-11-09T08:30:00-05:00">a</time>'),
        ('<time datetime="soon">a</time><del datetime="2022-13-09">b</del>', "a<del>b</del>"),
        ('<p lang="pt-BR">a</p><p lang="x-y-z">b</p>', '<p lang="pt-BR">a</p><p>b</p>'),
        ('<q cite="no address">a</q>', "<q>a</q>"),
    ],
)
def test_what_html_has_no_place_for_loses_its_tags(raw: str, left: str) -> None:
    assert sanitize(raw) == left


@pytest.mark.parametrize(
    ("raw", "left"),
    [
        ('<p style="position:fixed" onclick="x()" class="credit modal">a</p>', '<p class="credit">a</p>'),
        ('<h1 class="x">a</h1>', "<h2>a</h2>"),
        ("<h3></h3><p> </p>", ""),
        ("<h1></p>", ""),
        ("<p><script>x</script></p>", ""),
        ("<div><b>open", "<div><b>open</b></div>"),
        ("</div>a", "a"),
        ('<img src="assets/a.jpg">', '<img src="assets/a.jpg" alt="">'),
        ('<img src="assets/../a.jpg" alt="A boat">', '<span class="missing-picture">A boat</span>'),
        ('<td align="right">x</td>', "x"),
        ("<marquee>a</marquee><font color=red>b</font>", "ab"),
        ("\ud800", "\ufffd"),
    ],
)
def test_the_rest_is_made_harmless(raw: str, left: str) -> None:
    assert sanitize(raw) == left


PIECES = """<a href=|'|"|>|<|javascript:x|//e|<img src=|assets/a.jpg| onerror=x|</a>|<h1>|<table>|<td>|x|<svg>|<style>
<p id=a>|<!--|-->|&lt;|<math><mi>|</p>| title=|<source srcset=|\0| style=a|<form>|<select>
<noscript>|<title>|<textarea>|<b>|]]>|<![CDATA["""
raw_html = st.lists(st.sampled_from(PIECES.replace("\n", "|").split("|")), max_size=25).map("".join)


@given(raw_html)
@example("<a href=</a><table><a href=</a>")  # what has no place in a table goes before it, into the open link
@example("<h1><li><h1>x")  # without the item's tags the headings stand in each other
@example("<p><rt>")
@example("<pre><img>\n<b>x")
def test_whatever_comes_in_the_second_time_finds_nothing(raw: str) -> None:
    once = sanitize(raw, site=SITE)
    again = sanitize(once, site=SITE)
    assert again.replace("text-text-", "text-") == once
    tags = [re.sub(r'"[^"]*"', "", tag) for tag in re.findall(r"<[^>]*>", once)]
    assert not [tag for tag in tags if re.match(r"<(script|style|svg|math|h1|link|form|title)|.*\s(on\w+|style)=", tag)]


def test_the_same_in_every_process() -> None:
    script = (
        "from almost_editor.render.full import render\n"
        "print(render('<a class=\"credit x\" title=t id=q lang=en href=https://a.example/>x</a>'\n"
        "  '<ol type=a start=2 reversed><li value=3>y</ol>\\n\\n```py\\nx = 1\\n```\\n'))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": str(seed)},
        ).stdout
        for seed in range(1, 5)
    }
    assert len(outputs) == 1


def test_raw_html_left_open_closes_with_its_block() -> None:
    assert render("<div><b>\n\ntext\n\n</b></div>") == "<div><b>\n</b></div><p>text</p>\n"


def test_a_site_changes_only_which_links_are_foreign() -> None:
    text = "[a](https://almost.example/x) [b](https://b.example/)"
    assert render(text, RenderOptions(site=SITE)).count(REL) == 1
    assert render(text).count(REL) == 2
