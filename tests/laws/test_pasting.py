"""The law of pasting: what the dialect shows can be copied from the page and pasted, and shows the same again."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.document.text import clean
from almost_editor.exchange.escaping import as_markdown
from almost_editor.exchange.rich.escapes import written_signs
from almost_editor.exchange.rich.pasted import read_rich
from almost_editor.exchange.rich.tree import Node, read_tree
from almost_editor.render.full import render

WORDS = (
    "ferry",
    "a",
    "Zürich",
    "2024",
    "don’t",
    "(so)",
    "1.",
    "- x",
    "# y",
    "`",
    "*",
    "_",
    "snake_case",
    "[z]",
    "!",
    "<b",
    "&amp;",
    "\\",
    "~",
    "|",
    "日本",
)
words = st.sampled_from(WORDS)
said = st.one_of(
    words, st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=4)
).map(lambda text: as_markdown(clean(text)))


def _marked(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        inner.map(lambda text: f"**{text}**"),
        inner.map(lambda text: f"*{text}*"),
        inner.map(lambda text: f"~~{text}~~"),
        inner.map(lambda text: f"[{text}](https://a.example/?x=1&y=(2))"),
        words.map(lambda text: f"``` {text} ```"),
        st.lists(inner, min_size=2, max_size=4).flatmap(
            lambda parts: st.sampled_from(["", " "]).map(lambda gap: gap.join(parts))
        ),
    )


lines = st.recursive(said, _marked, max_leaves=6).map(lambda text: text.replace("\n", " ").strip() or "x")
paragraphs = st.lists(lines, min_size=1, max_size=3).map(" ".join)


def _blocks(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        several.map("\n\n".join),
        inner.map(lambda text: "\n".join(f"> {line}" for line in text.split("\n"))),
        st.tuples(several, st.sampled_from(["- ", "1. ", "7. ", "* "]), st.sampled_from(["\n", "\n\n"])).map(
            lambda made: made[2].join(made[1] + text.replace("\n", "\n" + " " * len(made[1])) for text in made[0])
        ),
        st.tuples(st.integers(1, 6), lines).map(lambda made: f"{'#' * made[0]} {made[1]}"),
        st.lists(lines, min_size=4, max_size=4).map(
            lambda cells: "| {} | {} |\n|:--|---|\n| {} | {} |".format(*(cell.replace("|", "\\|") for cell in cells))
        ),
        words.map(lambda text: f"````py\n{text}\n\n{text}\n````"),
        st.just("---"),
    )


bodies = st.recursive(paragraphs, _blocks, max_leaves=5)
noted = st.tuples(bodies, lines).map(lambda made: f"{made[0]}\n\nw[^1]\n\n[^1]: {made[1]}")
texts = st.one_of(bodies, noted)


INLINE = ("strong", "em", "s", "code", "a", "sup")


def shown(html: str) -> list[tuple[str, frozenset[str]]]:
    """Return HTML as a reader sees it: blocks, and each sign with its marks, however often it has them.

    What is bold in a heading, which is bold by itself, is nothing to be seen.
    """
    seen: list[tuple[str, frozenset[str]]] = []

    def walk(node: Node, marks: frozenset[str]) -> None:
        for child in node.children:
            if isinstance(child, str):
                seen.extend((sign, marks) for sign in child if not sign.isspace())
            elif child.name == "strong" and any(re.fullmatch("h[1-6]|th", one.name) for one in child.above()):
                walk(child, marks)
            elif child.name in INLINE:
                walk(child, marks | {f"{child.name} {child.attributes.get('href', '')}"})
            elif child.name == "span":
                walk(child, marks)
            else:
                seen.append((f"<{child.name} {child.attributes.get('start', '')}>", frozenset()))
                walk(child, marks)
                seen.append((f"</{child.name}>", frozenset()))

    walk(read_tree(html), frozenset())
    return seen


def pasted(html: str) -> str:
    rich = read_rich(html)
    return f"{rich.text}\n\n{rich.notes}".strip()


@settings(max_examples=150, deadline=None)
@given(texts)
def test_what_the_page_shows_is_pasted_as_markdown_that_shows_the_same(text: str) -> None:
    html = render(text)
    markdown = pasted(html)
    assert shown(render(markdown)) == shown(html), markdown


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_whatever_is_pasted_raises_nothing_and_can_be_stored(html: str) -> None:
    markdown = pasted(html)
    assert clean(markdown) == markdown
    render(markdown)


@settings(deadline=None)
@given(
    st.lists(st.one_of(words, st.text(max_size=5)))
    .map("".join)
    .map(clean)
    .map(lambda text: re.sub(r"\s+", " ", text).strip())
)
def test_signs_are_written_one_by_one_as_they_are_together(line: str) -> None:
    signs = written_signs(line)
    assert len(signs) == len(line)
    assert "".join(signs) == as_markdown(line)


FRAGMENTS = (
    "<p>", "</p>", "<b>", "</b>", "<div>", "</div>", "<ul>", "<li>", "</ul>", "<table><tr><td>", "</table>", "<br>",
    "<a href='#x'>", "<a name=x>", "</a>", "<pre>", "<!--", "-->", "<![if x]>", "<![", "<script>", "</script>",
    "<p style='mso-list:l0 level2'>", "<img src=x>", "word ",
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join))
def test_no_element_is_its_own_ancestor(html: str) -> None:
    root = read_tree(html)
    assert all(root in node.above() for node in root.all())
    pasted(html)
