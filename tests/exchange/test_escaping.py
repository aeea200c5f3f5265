from __future__ import annotations

import html
import re

from hypothesis import example, given
from hypothesis import strategies as st

from almost_editor.document.text import clean
from almost_editor.exchange.escaping import as_markdown
from almost_editor.exchange.page_words import lines_of
from almost_editor.render.full import render
from almost_editor.render.options import RenderOptions

SIGNS = st.text(alphabet=st.sampled_from(list("ab 1.)#*_-+=<>&;`~[](){}!|:\\/\"'^?\u00a0é“”")), max_size=24)
STRAIGHT = str.maketrans("“”‘’—–", "\"\"''--")


def shown(markdown: str) -> str:
    page = re.sub(r"<[^>]*>", "", render(markdown, RenderOptions()))
    return comparable(html.unescape(page))


def comparable(text: str) -> str:
    """What typography makes of the straight signs does not count, spaces do not either."""
    text = re.sub("-+", "-", re.sub("[.…]+", ".", text.translate(STRAIGHT)))
    return re.sub(r"\s+", " ", text).strip()


@given(st.one_of(SIGNS, st.text(max_size=40)))
@example("[a]: b")
@example("&lt;b&gt; &#42;")
@example("a\\")
@example("```")
@example("https://alden.example/a_b_c?x=*y*")
@example("| a | b |")
def test_a_page_shows_what_was_copied(text: str) -> None:
    for line in lines_of(clean(text)):
        assert shown(as_markdown(line)) == comparable(line)


@given(st.lists(SIGNS, min_size=2, max_size=4))
def test_paragraphs_do_not_run_into_each_other(texts: list[str]) -> None:
    lines = [line for text in texts for line in lines_of(text)]
    assert shown("\n\n".join(map(as_markdown, lines))) == comparable(" ".join(lines))


@given(st.lists(SIGNS, min_size=2, max_size=4))
def test_lines_of_one_paragraph_stay_text(texts: list[str]) -> None:
    lines = [line for text in texts for line in lines_of(text)]
    assert shown(as_markdown("\n".join(lines))) == comparable(" ".join(lines))
