from __future__ import annotations

import pickle
import re
import shutil
from pathlib import Path

import pytest

from almost_editor.errors import LayoutBroken, NotFound
from almost_editor.paths import resources_folder
from almost_editor.publish.article import Article
from almost_editor.publish.layouts import OWN_LAYOUTS, Layout, available, load_layout
from almost_editor.publish.page import frame_html, style_css
from almost_editor.render import highlight


@pytest.fixture
def own(layouts: tuple[Path, ...], tmp_path: Path) -> Path:
    shutil.copytree(layouts[0] / "article", tmp_path / "article")
    return tmp_path


def test_ours_are_there(layouts: tuple[Path, ...], tmp_path: Path) -> None:
    assert available((tmp_path / "gone", *layouts)) == OWN_LAYOUTS
    with pytest.raises(NotFound, match="article, brief, feature"):
        load_layout("../article", layouts)


def test_a_layout_is_a_value(layout: Layout) -> None:
    assert pickle.loads(pickle.dumps(layout)) == layout  # noqa: S301
    assert layout.title
    assert layout.description.endswith(".")


def test_a_librarys_own_copy_wins(own: Path, layouts: tuple[Path, ...], article: Article) -> None:
    (own / "article" / "style.css").write_text(".mine { color: inherit; }", encoding="utf-8")
    page = own / "article" / "page.html.jinja"
    page.write_text("<p>Our own.</p>\n" + page.read_text(encoding="utf-8"), encoding="utf-8")
    layout = load_layout("article", (own, *layouts))
    assert ".mine" in style_css(layout)
    assert frame_html(article, layout).startswith("<p>Our own.</p>")


@pytest.mark.parametrize(
    ("template", "line", "reason"),
    [
        ("\n\n{% if %}", 3, "line 3"),
        ("\n{{ article.nothing }}{{ body }}", 2, "nothing"),
        ("{{ body }}\n\n\n{{ 1 / 0 }}", 4, "zero"),
        ('{{ body }}\n{% include "gone.html.jinja" %}', 2, "gone.html.jinja"),
        ("{{ body }}\n{{ ''.__class__ }}", 2, "unsafe"),
        ('{% include "page.html.jinja" %}', 1, "recursion"),
    ],
)
def test_a_broken_template_is_named_with_its_line(
    own: Path, article: Article, template: str, line: int, reason: str
) -> None:
    page = own / "article" / "page.html.jinja"
    page.write_text(template, encoding="utf-8")
    with pytest.raises(LayoutBroken, match=re.escape(f"{page}, line {line}")) as caught:
        frame_html(article, load_layout("article", (own, resources_folder() / "layouts")))
    assert reason in caught.value.message
    assert caught.value.remedy


@pytest.mark.parametrize("template", ["No text.", "{{ body }}{{ body }}"])
def test_the_text_stands_exactly_once(own: Path, layouts: tuple[Path, ...], article: Article, template: str) -> None:
    (own / "article" / "page.html.jinja").write_text(template, encoding="utf-8")
    with pytest.raises(LayoutBroken, match="exactly once"):
        frame_html(article, load_layout("article", (own, *layouts)))


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("title = \n", "line 1"),
        ("\ntitle = 3\n", "line 2"),
        ('styles = ["../../secret"]\n', "line 1"),
        ('styles = ["gone.css"]\n', "gone.css"),
        ("words = 1\n", "line 1"),
    ],
)
def test_broken_settings_are_named(own: Path, layouts: tuple[Path, ...], settings: str, said: str) -> None:
    (own / "article" / "layout.toml").write_text(settings, encoding="utf-8")
    with pytest.raises(LayoutBroken, match=r"layout\.toml") as caught:
        load_layout("article", (own, *layouts))
    assert said in caught.value.message


def test_a_file_that_is_not_text_is_named(own: Path, layouts: tuple[Path, ...]) -> None:
    (own / "article" / "style.css").write_bytes(b"\xff\xfe")
    with pytest.raises(LayoutBroken, match=r"style\.css"):
        load_layout("article", (own, *layouts))
    (own / "article" / "page.html.jinja").unlink()
    with pytest.raises(LayoutBroken, match=r"page\.html\.jinja"):
        load_layout("article", (own, *layouts))


def test_every_token_of_code_has_its_colour(layout: Layout) -> None:
    def classes(css: str) -> set[str]:
        return set(re.findall(r"\.(tok-\w+)", css))

    assert classes(highlight.css()) == classes(style_css(layout))


def test_the_style_sheet_asks_for_nothing_and_mirrors(layout: Layout) -> None:
    css = re.sub(r"/\*.*?\*/", "", style_css(layout), flags=re.S)
    assert "url(" not in css
    assert "@import" not in css
    physical = (
        r"(?:margin|padding|border)-(?:left|right|top|bottom)|(?<![-\w])(?:left|right)\s*:|text-align:\s*(?:left|right)"
    )
    assert not re.findall(physical, css)


def test_a_reader_who_prefers_dark_and_one_who_asks_for_it_see_the_same(layout: Layout) -> None:
    blocks = re.findall(
        r':root(:not\(\[data-scheme="light"\]\)|\[data-scheme="dark"\]) \{(.*?)\}', style_css(layout), re.S
    )
    assert len(blocks) == 2
    assert blocks[0][1].split() == blocks[1][1].split()


@pytest.mark.parametrize("name", OWN_LAYOUTS)
def test_no_rule_asks_a_block_for_the_one_before_it(name):
    """A browser goes over all that follows a change for `* + *`: 100 ms for each key in a long text."""
    layout = load_layout(name, (resources_folder() / "layouts",))
    selectors = re.findall(r"([^{}]+)\{", re.sub(r"/\*.*?\*/", "", layout.style, flags=re.S))
    for selector in selectors:
        for part in selector.split(","):
            after = re.search(r"[+~]\s*([^\s+~>]+)\s*$", part.strip())
            assert after is None or after[1].startswith("."), f"{part.strip()}: name what follows by its class"
