"""Two renderings as one: right for every kind of block, never a word too many or too few, and never broken HTML."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from almost_editor.render.comparing import MARK_ATTRIBUTE, compared, compared_blocks
from almost_editor.render.elements import Element, Node, Nodes, read_html, written
from almost_editor.render.full import render
from almost_editor.render.options import ImageSet, RenderOptions
from almost_editor.render.sanitize import sanitize

CASES = tomllib.loads((Path(__file__).parent / "comparing_cases.toml").read_text(encoding="utf-8"))["case"]
SHORT = (
    ('<del class="almost-gone">', "[-"), ("</del>", "-]"), ('<ins class="almost-new">', "[+"), ("</ins>", "+]"),
    ('<del class="almost-gone almost-whole">', "[--"), ('<ins class="almost-new almost-whole">', "[++"),
    ('<del class="almost-gone almost-moved almost-whole">', "[-<"),
    ('<ins class="almost-new almost-moved almost-whole">', "[+>"),
    (f' {MARK_ATTRIBUTE}="new"', " NEW"), (f' {MARK_ATTRIBUTE}="gone"', " GONE"),
    (' rel="noopener noreferrer nofollow"', ""),
)  # fmt: skip
OPTIONS = RenderOptions(images={name: ImageSet(f"assets/{name}", 20, 10) for name in ("a.jpg", "b.jpg")})


def short(html: str) -> str:
    for long, sign in SHORT:
        html = html.replace(long, sign)
    return html.replace("\n", "")


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_each_kind_of_block_is_marked_as_a_reader_would(case: dict[str, str]) -> None:
    shown = compared(render(case["old"], OPTIONS), render(case["new"], OPTIONS))
    assert short(shown) == case["shown"].replace("\n", "")


# -- the law


def taken(nodes: Nodes, what: str) -> Nodes:
    """What is left where what is marked `new` or `gone` is taken out, and the other mark's words stay."""
    left: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            left.append(node)
            continue
        attributes = dict(node.attributes)
        marks = {attributes.get(MARK_ATTRIBUTE, "")} | set(attributes.get("class", "").split())
        if marks & {what, f"almost-{what}"}:
            continue
        inside = taken(node.children, what)
        if marks & {"almost-new", "almost-gone"}:
            left += inside
        else:
            kept = tuple((name, value) for name, value in node.attributes if name != MARK_ATTRIBUTE)
            left.append(Element(node.tag, kept, inside))
    return tuple(left)


def plain(nodes: Nodes, *, is_page: bool = True) -> list[object]:
    """What a reader can tell apart: blocks, and in lines of text each letter with what it is set in."""
    told: list[object] = []
    blocks = is_page or any(isinstance(node, Element) and not node.is_inline for node in nodes)
    runs = _joined(nodes)
    for run in runs:
        if isinstance(run, Element):
            told.append((Element(run.tag, run.attributes).nameless.start, plain(run.children, is_page=False)))
        elif not blocks or written(run).strip():
            letters = _letters(run, ())
            told.append(_without_space_around(letters) if blocks else letters)
    return told


def _without_space_around(letters: list[tuple[str, tuple[str, ...]]]) -> list[tuple[str, tuple[str, ...]]]:
    inked = [place for place, (letter, _) in enumerate(letters) if letter.strip()]
    return letters[inked[0] : inked[-1] + 1] if inked else []


def _joined(nodes: Nodes) -> list[Element | Nodes]:
    runs: list[Element | Nodes] = []
    for node in nodes:
        if isinstance(node, Element) and not node.is_inline:
            runs.append(node)
        elif runs and isinstance(runs[-1], tuple):
            runs[-1] = (*runs[-1], node)
        else:
            runs.append((node,))
    return runs


def _letters(nodes: Nodes, settings: tuple[str, ...]) -> list[tuple[str, tuple[str, ...]]]:
    letters: list[tuple[str, tuple[str, ...]]] = []
    for node in nodes:
        if isinstance(node, str):
            letters += [(letter, settings) for letter in node]
        elif not node.children:
            letters.append((node.nameless.start, settings))
        else:
            letters += _letters(node.children, (*settings, Element(node.tag, node.attributes).nameless.start))
    return letters


def holds(old: str, new: str) -> None:
    shown = read_html(compared(old, new))
    assert plain(taken(shown, "new")) == plain(read_html(old))
    assert plain(taken(shown, "gone")) == plain(read_html(new))


PIECES = (
    "The ferry leaves", " at *seven*", " and **eight**", "\n\n", "\n", "## The vote\n", "- one\n",
    "- two\n  - three\n", "1. first\n", "> said Ada\n", "| a | b |\n|---|---|\n| 1 | 2 |\n", "| 3 | 4 |\n",
    "```\nx = 1\n```\n", "![A](a.jpg)", "![B](b.jpg)", "[a](https://a.example)", "[b](https://b.example)", "x[^1]",
    "\n\n[^1]: Note.\n", "~~no~~", "---\n", "<details><summary>S</summary>T</details>\n", "<del>d</del> ",
    "<ins>i</ins> ", "<ul><li>raw", "<table><tr><td>c", "Term\n: Means\n", "::: pull\nSaid\n\n-- Ada\n:::\n",
    "`code` ", "<b>b<i>i</b>", "&lt;b&gt; & ", "H<sub>2</sub>O ",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@given(texts, texts)
@settings(max_examples=300, deadline=None)
def test_both_renderings_are_in_it(old: str, new: str) -> None:
    holds(render(old, OPTIONS), render(new, OPTIONS))


@given(st.lists(st.sampled_from(PIECES), min_size=2, max_size=12), st.data())
@settings(max_examples=200, deadline=None)
def test_both_renderings_are_in_it_where_little_changed(pieces: list[str], data: st.DataObject) -> None:
    changed = list(pieces)
    at = data.draw(st.integers(0, len(changed) - 1))
    changed[at] = data.draw(st.sampled_from(PIECES))
    changed.insert(data.draw(st.integers(0, len(changed))), changed.pop(data.draw(st.integers(0, len(changed) - 1))))
    holds(render("".join(pieces), OPTIONS), render("".join(changed), OPTIONS))


@given(texts)
@settings(deadline=None)
def test_nothing_differs_from_itself(text: str) -> None:
    html = render(text, OPTIONS)
    assert "almost-" not in compared(html, html)
    assert compared_blocks([html], [html]) == (html,)


@given(texts, texts)
@settings(max_examples=150, deadline=None)
def test_the_sanitiser_finds_nothing_to_take_but_our_marks(old: str, new: str) -> None:
    shown = compared(render(old, OPTIONS), render(new, OPTIONS))
    ours = ("almost-new", "almost-gone", "almost-whole", "almost-moved")
    again = read_html(sanitize(shown))
    assert _tags(again) >= _tags(read_html(shown)) - {"section"}
    assert all(f'class="{one}' not in sanitize(shown) for one in ours), "a draft cannot write our marks"


def _tags(nodes: Nodes) -> set[str]:
    return {name for node in nodes if isinstance(node, Element) for name in (node.tag, *_tags(node.children))}


def test_a_draft_cannot_write_our_marks() -> None:
    html = render('<ins class="almost-new" data-almost="new">x</ins>', OPTIONS)
    assert html == "<p><ins>x</ins></p>\n"
