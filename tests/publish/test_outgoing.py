import pytest

from almost_editor.publish.outgoing import absolute_html

AT = "https://almost.example/2026/11/ferry/"


@pytest.mark.parametrize(
    ("html", "whole"),
    [
        ('<a href="#fn1">1</a>', f'<a href="{AT}#fn1">1</a>'),
        ('<a href="/series/x/">x</a>', '<a href="https://almost.example/series/x/">x</a>'),
        ('<a href="https://e.org/?a=1&amp;b=2">x</a>', '<a href="https://e.org/?a=1&amp;b=2">x</a>'),
        ('<a href="mailto:a@b.c">x</a>', '<a href="mailto:a@b.c">x</a>'),
        ('<img src="assets/a.jpg" alt="src=&quot;x&quot;">', f'<img src="{AT}assets/a.jpg" alt="src=&quot;x&quot;">'),
        (
            '<source srcset="assets/a-480.avif 480w, assets/a-800.avif 800w" sizes="100vw">',
            f'<source srcset="{AT}assets/a-480.avif 480w, {AT}assets/a-800.avif 800w" sizes="100vw">',
        ),
        ("<p>Write src=&quot;a&quot; here.</p>", "<p>Write src=&quot;a&quot; here.</p>"),
    ],
)
def test_every_address_is_whole(html, whole):
    assert absolute_html(html, AT) == whole
